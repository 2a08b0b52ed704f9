"""A disk that fails, waits or loses its power, for one process: `disk.c` compiled, and a power cut made up from its log."""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SECTOR = 512  # bytes that a disk writes whole


@dataclass(frozen=True)
class Op:
    """One thing that a process asked of the disk: W(rite), T(runcate), S(ync), C(reate), U(nlink), R(ename)."""

    kind: str
    path: str
    to: str
    offset: int
    data: bytes


def compile_disk(folder: Path) -> Path | None:
    """Compile the library to preload; return None where that is impossible."""
    target = folder / "disk.so"
    if sys.platform != "linux" or not shutil.which("gcc"):
        return None
    command = ["gcc", "-shared", "-fPIC", "-O1", "-o", str(target), str(Path(__file__).with_name("disk.c"))]
    return target if subprocess.run(command, check=False).returncode == 0 else None


def environment(library: Path, below: Path, log: Path | None = None, fault: Path | None = None) -> dict[str, str]:
    """Return the environment of a process that gets this disk for the files below a folder."""
    found = {**os.environ, "LD_PRELOAD": str(library), "DISK_FOLDER": str(below)}
    return found | ({"DISK_LOG": str(log)} if log else {}) | ({"DISK_FAULT": str(fault)} if fault else {})


def read_log(log: Path) -> list[Op]:
    """Return everything that was asked of the disk, in order."""
    data, at, found = log.read_bytes(), 0, []
    while at < len(data):
        kind, path, to, offset, length = struct.unpack_from("=5Q", data, at)
        at += 40
        names = data[at : at + path + to].decode()
        at += path + to
        size = length if chr(kind) == "W" else 0
        found.append(Op(chr(kind), names[:path], names[path:], offset, data[at : at + size]))
        at += size
    return found


class Disk:
    """What a disk holds after each operation for sure, and what it may hold."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {}  # path -> file, for sure
        self._names_now: dict[str, int] = {}
        self._name_ops: list[Op] = []  # not yet written for sure, in order
        self._numbers_of_new: list[int] = []
        self._sure: dict[int, bytearray] = {}
        self._waiting: dict[int, list[Op]] = {}

    def do(self, op: Op) -> None:
        """Take one operation over."""
        if op.kind in "CUR":
            if op.kind == "C":
                number = len(self._sure)
                self._sure[number], self._waiting[number] = bytearray(), []
                self._numbers_of_new.append(number)
                self._names_now[op.path] = number
            self._rename(self._names_now, op)
            self._name_ops.append(op)
        elif op.path in self._names_now:
            number = self._names_now[op.path]
            if op.kind == "S":
                for waiting in self._waiting[number]:
                    _write(self._sure[number], waiting)
                self._waiting[number] = []
                self._settle_names()
            else:
                self._waiting[number].append(op)
        elif op.kind == "S":  # a folder
            self._settle_names()

    def after_power_cut(self, chance: random.Random) -> Iterator[tuple[str, bytes]]:
        """Yield the files that a power cut may leave: some unsynced writes are lost, single sectors of them too.

        Names are as in a journal: the first so many of what waits were written.
        """
        names = dict(self._names)
        new = iter(self._numbers_of_new)
        for op in self._name_ops[: chance.randint(0, len(self._name_ops))]:
            if op.kind == "C":
                names[op.path] = next(new)
            self._rename(names, op)
        for path, number in names.items():
            content = bytearray(self._sure[number])
            share = chance.choice((0.0, 0.5, 0.9, 1.0))
            for op in self._waiting[number]:
                for part in _sectors(op):
                    if chance.random() < share:
                        _write(content, part)
            yield path, bytes(content)

    def _settle_names(self) -> None:
        self._names = dict(self._names_now)
        self._name_ops.clear()
        self._numbers_of_new.clear()

    def _rename(self, names: dict[str, int], op: Op) -> None:
        if op.kind == "U":
            names.pop(op.path, None)
        elif op.kind == "R" and op.path in names:
            names[op.to] = names.pop(op.path)


def _sectors(op: Op) -> Iterator[Op]:
    if op.kind != "W":
        yield op
        return
    at = 0
    while at < len(op.data):
        size = SECTOR - (op.offset + at) % SECTOR
        yield Op("W", op.path, "", op.offset + at, op.data[at : at + size])
        at += size


def _write(content: bytearray, op: Op) -> None:
    if op.kind == "T":
        del content[op.offset :]
        content.extend(bytes(op.offset - len(content)))
    else:
        content.extend(bytes(max(0, op.offset - len(content))))
        content[op.offset : op.offset + len(op.data)] = op.data

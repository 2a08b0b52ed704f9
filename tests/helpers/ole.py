"""Writes an OLE file, as Outlook's .msg is one: small, without mini-streams, every stream padded with zeros."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

_SECTOR = 512
_LEAST = 4096  # shorter streams would have to lie in a mini-stream
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF


@dataclass
class _Entry:
    name: str
    kind: int  # 5 the root, 1 a storage, 2 a stream
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    start: int = 0


def ole(streams: dict[str, bytes]) -> bytes:
    """Make an OLE file with streams by their paths, such as "a/b"."""
    entries = [_Entry("Root Entry", 5)]
    numbers = {"": 0}
    for path, data in streams.items():
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            here, above = "/".join(parts[:depth]), "/".join(parts[: depth - 1])
            if here not in numbers:
                numbers[here] = len(entries)
                is_stream = depth == len(parts)
                content = data.ljust(_LEAST, b"\0") if is_stream else b""
                entries.append(_Entry(parts[depth - 1], 2 if is_stream else 1, content))
                entries[numbers[above]].children.append(numbers[here])
    directory_sectors = -(-len(entries) // 4)
    fat: list[int] = [_FAT, *range(2, directory_sectors + 1), _END]
    body = b""
    for entry in entries:
        if entry.kind == 2:
            count = -(-len(entry.data) // _SECTOR)
            entry.start = len(fat)
            fat += [*range(len(fat) + 1, len(fat) + count), _END]
            body += entry.data.ljust(count * _SECTOR, b"\0")
    assert len(fat) <= 128, "one sector of the table has to do"
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        1,
        0,
        _LEAST,
        _END,
        0,
        _END,
        0,
    ) + struct.pack("<109I", 0, *[_FREE] * 108)
    table = struct.pack("<128I", *fat, *[_FREE] * (128 - len(fat)))
    return header + table + _directory(entries, directory_sectors) + body


def _directory(entries: list[_Entry], sectors: int) -> bytes:
    following = {}
    for entry in entries:
        following.update(zip(entry.children, entry.children[1:], strict=False))
    out = b""
    for number, entry in enumerate(entries):
        name = entry.name.encode("utf-16-le") + b"\0\0"
        child = entry.children[0] if entry.children else _NONE
        start = entry.start if entry.kind == 2 else _END if entry.kind == 5 else 0
        out += name.ljust(64, b"\0") + struct.pack(
            "<HBBIII36xIQ", len(name), entry.kind, 1, _NONE, following.get(number, _NONE), child, start, len(entry.data)
        )
    return out.ljust(sectors * _SECTOR, b"\0")

"""One window a project: a lock of the operating system's own, which ends with the process that holds it."""

from __future__ import annotations

import json
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from store.faults import UNWRITABLE

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows refuses to read locked bytes: lock one behind the text

    def _try_lock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)

else:
    import fcntl

    def _try_lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Held(UserError):
    """Another window has the project."""


class Lock:
    """A small file beside the project that says who has it; what counts is the lock on it, not that it is there."""

    def __init__(self, project: Path, holder: str) -> None:
        """Take the lock, or raise Held."""
        real = project.resolve()
        self._path = real.with_name(f".{real.name}.lock")
        try:
            self._file = self._take(project)
        except OSError as error:
            raise UserError(UNWRITABLE, path=project) from error
        os.ftruncate(self._file, 0)
        os.write(self._file, json.dumps(_about(holder)).encode())

    def release(self) -> None:
        """Let others have the project."""
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._file)
            self._remove()
        else:
            self._remove()
            os.close(self._file)

    def _take(self, project: Path) -> int:
        while True:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                _try_lock(file)
            except (BlockingIOError, PermissionError) as error:
                raise self._held(project, file) from error
            except OSError:  # a network drive that knows no locks: changes made elsewhere are noticed all the same
                return file
            if self._is_there(file):
                return file
            os.close(file)  # its holder removed it meanwhile

    def _is_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except FileNotFoundError:
            return False

    def _held(self, project: Path, file: int) -> Held:
        try:
            about = json.loads(os.read(file, 4096))
        except ValueError:  # it is being written
            about = _about("?")
        finally:
            os.close(file)
        return Held(
            QT_TRANSLATE_NOOP(
                "errors", "This project is already open in a window of {holder} on {host}, since {since}: {path}."
            ),
            **about,
            path=project,
        )

    def _remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return  # one that stays behind is in nobody's way


def _about(holder: str) -> dict[str, str]:
    return {"holder": holder, "host": platform.node(), "since": datetime.now().strftime("%Y-%m-%d %H:%M")}

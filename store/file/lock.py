"""One window a project: a lock of the operating system's own, which ends with the process that holds it."""

from __future__ import annotations

import errno
import json
import os
import socket
import stat
import sys
from datetime import datetime
from pathlib import Path

from annotate import atomic
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from store.errors import UNWRITABLE

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


_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # Windows has neither


class Held(UserError):
    """Another window has the project."""


class Lock:
    """A small file beside the project that says who has it open. The lock on it counts, not its existence."""

    def __init__(self, project: Path, holder: str) -> None:
        """Take the lock, or raise Held."""
        self._path = atomic.lock_of(project.resolve())
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
            if self._is_there(self._file):
                self._remove()
            os.close(self._file)

    def _take(self, project: Path) -> int:
        while True:
            file = self._open()
            try:
                _try_lock(file)
            except (BlockingIOError, PermissionError) as error:
                raise self._held(project, file) from error
            except OSError:  # a network drive that knows no locks: changes made elsewhere are noticed all the same
                return file
            if self._is_there(file):
                return file
            os.close(file)  # its holder removed it between opening and locking

    def _open(self) -> int:
        """Open or create the file. Raise UserError for a link or anything that is no ordinary file."""
        atomic.refuse_link(self._path)
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o666)
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise UserError(atomic.LINK, path=self._path) from error
            raise
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:  # it was put there since it was looked at
            os.close(file)
            raise UserError(atomic.LINK, path=self._path)
        return file

    def _is_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self._path.lstat())
        except FileNotFoundError:
            return False

    def _held(self, project: Path, file: int) -> Held:
        about = _about("?")
        try:
            told = json.loads(os.read(file, 4096))
            about |= {key: str(told[key]) for key in about}
        except (ValueError, TypeError, LookupError):  # it is being written, or no window of ours holds it
            pass
        finally:
            os.close(file)
        return Held(
            QT_TRANSLATE_NOOP(
                "errors", "This project is already open in a window of {holder} on {host}, since {since}: {path}."
            ),
            **about | {"since": _time(about["since"])},
            path=project,
        )

    def _remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return  # a stale lock file is harmless


def _time(told: str) -> datetime | str:
    """Return the time in a lock file, which another version may have written in another form."""
    try:
        return datetime.fromisoformat(told)
    except ValueError:
        return told


def _about(holder: str) -> dict[str, str]:
    return {"holder": holder, "host": socket.gethostname(), "since": datetime.now().strftime("%Y-%m-%d %H:%M")}

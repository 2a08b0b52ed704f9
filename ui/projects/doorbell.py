"""The doorbell of an open project: a second start rings it, and the window comes to the front.

A socket between processes of this computer, a named pipe on Windows, that carries no data. It is Python's, not Qt's: the
program has no QtNetwork, and the network guard sees Python's sockets and lets these pass.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings
from contextlib import suppress
from hashlib import sha256
from multiprocessing.connection import Client, Listener
from pathlib import Path

from platformdirs import user_runtime_path
from PySide6.QtCore import QObject, Signal

from ui.settings.preferences import APP

_JOIN_S = 2.0  # for the thread to end; the process does not wait for it

log = logging.getLogger(__name__)


class Doorbell(QObject):
    """Emit `rung` when somebody rings. Made by the window that holds the lock of the project, so there is one."""

    rung = Signal()

    def __init__(self, project: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._is_closing = project, False
        self._listener: Listener | None = None
        try:
            address = _address(project)
            if sys.platform != "win32":
                Path(address).unlink(missing_ok=True)  # of a process that was killed
            self._listener = Listener(address)
        except OSError as error:  # a second start says who has the project, instead
            log.info("no doorbell for %s: %s", project, error)
            _leave(project)
            return
        self._thread = threading.Thread(target=self._wait, name="doorbell", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening, and remove the socket."""
        if self._listener:
            self._is_closing = True
            ring(self._project)  # or the thread would wait on
            self._thread.join(_JOIN_S)
            self._listener.close()
            self._listener = None
            _leave(self._project)

    def _wait(self) -> None:
        """Accept those who ring, and read nothing from them. Runs in the thread."""
        assert self._listener
        while not self._is_closing:
            with suppress(OSError, EOFError):  # it hung up already
                self._listener.accept().close()
                if not self._is_closing:
                    self.rung.emit()


def ring(project: Path) -> bool:
    """Ring at the window that has a project open. Return whether there is one on this computer, of this person."""
    try:
        Client(_address(project)).close()
    except (OSError, EOFError):
        return False
    return True


def _address(project: Path) -> str:
    """Return where the doorbell of a project is: for this person's programs only."""
    name = sha256(os.path.normcase(project.resolve()).encode()).hexdigest()[:20]
    if sys.platform == "win32":
        return rf"\\.\pipe\kanttekening-{name}"
    with warnings.catch_warnings(action="ignore"):  # it would warn of each way that it does not take
        folder = user_runtime_path(APP, appauthor=False, ensure_exists=True)
    return str(folder / name)


def _leave(project: Path) -> None:
    """Remove the folder of the doorbell, and the one around it that is made where the system has none, if they are empty."""
    if sys.platform != "win32":
        for folder in Path(_address(project)).parents[:2]:
            with suppress(OSError):  # it is in use
                folder.rmdir()

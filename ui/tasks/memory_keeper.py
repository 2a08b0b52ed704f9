"""The memory of an open project. A large one is read in a thread, so that the window never waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from annotate.names.memory import Memory
from store.documents import memory_rows
from store.project import Project
from ui.tasks.names_reader import NamesReader

LARGE = 2000  # names that take long to read or to change
_MEMORY = "memory"  # the kind of question


class MemoryKeeper(QObject):
    """Keep the memory, and follow what is decided of names since it was read."""

    arrived = Signal()  # what `read` could not return is here
    failed = Signal(object)  # UserError

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._memory: Memory | None = None
        self._decided: set[str] = set()  # names since it was read, or since its reading began
        self._reader: NamesReader | None = None
        self._is_asked = False

    def read(self) -> Memory | None:
        """Return the memory, None while it is read in the thread. Raise UserError if it cannot be read."""
        if self._memory is None:
            if not self._is_asked and not self._project.memory.is_larger(LARGE):
                self._memory = self._project.memory.read()
                self._decided.clear()
            elif not self._is_asked:
                self._ask()
        elif self._decided:
            self._project.memory.refresh(self._memory, self._decided)
            self._decided.clear()
        return self._memory

    def note(self, names: Collection[str]) -> None:
        """Note that something was decided of these names."""
        if len(names) > LARGE:
            self.forget()
        else:
            self._decided |= set(names)

    def forget(self) -> None:
        """Read it again when it is needed next; at once if it is being read."""
        self._memory = None
        if self._is_asked:
            self._ask()

    def stop(self) -> None:
        """Read no more: the project is being closed."""
        if self._reader:
            self._reader.close()

    def _ask(self) -> None:
        if self._reader is None:
            self._reader = NamesReader(self._project.path, self)
            self._reader.answered.connect(self._take)
            self._reader.failed.connect(self._fail)
        self._is_asked = True
        self._decided.clear()
        self._reader.ask(_MEMORY, object(), _read)

    def _take(self, kind: str, question: object, answer: object) -> None:
        if isinstance(answer, Memory):
            self._memory, self._is_asked = answer, False
            self.arrived.emit()

    def _fail(self, error: object) -> None:
        self._is_asked = False
        self.failed.emit(error)


def _read(conn: sqlite3.Connection) -> Memory:
    return Memory(*memory_rows.read(conn))

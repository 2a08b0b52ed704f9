"""One project: opening and closing its file, and its documents. The managers have the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from annotate import atomic
from annotate.edits.annotations import Change
from annotate.edits.labels import LabelsChange
from annotate.edits.names import NamesChange
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document, DocumentState
from store import rows
from store.changes import history, imported, label_history, name_history, suggestions
from store.changes.history import Kind
from store.documents import document_rows
from store.documents.document_rows import Added
from store.errors import LINKED, NO_PROJECT, UNWRITABLE, translate_sqlite_errors
from store.file import schema_check
from store.file.connection import connect, look, trust, verify
from store.file.identity import SCHEMA
from store.file.lock import Lock
from store.file.project_file import ProjectFile
from store.file.wal import fold, log_of
from store.managers import (
    ExportLog,
    HistoryManager,
    LabelManager,
    MemoryManager,
    QueueManager,
    SettingsManager,
)
from store.upkeep import backups, check
from store.upkeep.backups import Reason

if TYPE_CHECKING:
    from store.upkeep.statistics import Statistics

_LARGE = 20_000_000  # bytes of a project that takes about a second to be updated
_PAGE_BYTES = 8192  # of a new project: an article takes half a page, and a smaller page would stay half empty


class Project:
    """An open project, for use in one thread.

    I/O and SQLite errors are raised as UserError; the transaction is rolled back.
    """

    def __init__(self, path: Path, conn: Connection, lock: Lock | None, *, was_older: bool = False) -> None:
        self.path = path
        self.was_older = was_older
        self.name = path.stem
        self._lock = lock
        self.file = ProjectFile(path, conn)
        self.settings = SettingsManager(self.file)
        self.exports = ExportLog(self.file)
        self.queue = QueueManager(self.file)
        self.history = HistoryManager(self.file)
        self.labels = LabelManager(self.file)
        self.memory = MemoryManager(self.file)

    @classmethod
    def open(cls, path: Path, *, create: bool = False, holder: str = "") -> Project:
        """Open a project file; with `create`, make a missing one.

        With `holder`, the name of a person, lock it for one window. Commands pass none.

        Raises:
            Held: Another window has the lock.
            UserError: The file cannot be opened or made.

        """
        path = _found(path, create)
        with ExitStack() as undone, translate_sqlite_errors(path):
            lock = Lock(path, holder) if holder else None
            if lock:
                undone.callback(lock.release)
                backups.forget_unfinished(path)
            if path.with_name(f"{path.name}-wal").exists():
                look(path)
            conn = undone.enter_context(closing(connect(path)))
            was_older = _prepare(path, conn, is_held=lock is not None)
            undone.pop_all()
        return cls(path, conn, lock, was_older=was_older)

    @staticmethod
    def is_long_to_update(path: Path) -> bool:
        """Return whether an older program made a large project, so that opening it takes long. False if it cannot be read."""
        try:
            path = _found(path, create=False)
            if path.stat().st_size < _LARGE:
                return False
            with translate_sqlite_errors(path):
                if path.with_name(f"{path.name}-wal").exists():
                    look(path)
                with closing(connect(path, mode="rw")) as conn:
                    return 0 < verify(path, conn) < SCHEMA
        except (OSError, UserError):  # opening it says why
            return False

    def close(self) -> None:
        """Close the file after copying the log into it, also while others have it open."""
        self.file.conn.close()
        if log_of(self.path).exists():
            with suppress(UserError):  # what is in the log only is not lost
                fold(self.path)
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, new: Iterable[Document], *, by: str = "") -> list[Added]:
        """Store documents in one transaction. The same text is stored once, also when it is twice in `new`.

        Annotations that come with a text already stored are suggested there, as a transaction of the annotator `by`.
        """
        self.queue.forget_counts()
        given = list(new)
        with self.file.writing() as conn:
            return imported.offer(conn, given, document_rows.add_all(conn, given), by)

    def document(self, document_id: int, *, tokens: bool = True) -> Document:
        """Return a document; without `tokens`, as if no pipeline had seen it. Raise KeyError if there is none with this id."""
        with self.file.reading() as conn:
            return document_rows.read(conn, document_id, tokens=tokens)

    def current(self, document: Document) -> Document:
        """Return a document as it is stored, read only if it was written since. Raise KeyError when it is gone."""
        with self.file.reading() as conn:
            is_current = document_rows.is_current(conn, document)
            return document if is_current else document_rows.read(conn, document.id)

    def start_of(self, document_id: int) -> Document | None:
        """Return a long document with the annotations of its first screens only, which is quick to read; None for others."""
        with self.file.reading() as conn:
            return document_rows.read_start(conn, document_id)

    def bare(self, ids: Sequence[int]) -> dict[int, Document]:
        """Return documents by id without their texts and annotations. Unknown ids are left out."""
        with self.file.reading() as conn:
            return document_rows.bare(conn, ids)

    def whole(self, ids: Sequence[int]) -> dict[int, Document]:
        """Return documents by id, as if no pipeline had seen them. Unknown ids are left out."""
        with self.file.reading() as conn:
            return document_rows.whole(conn, ids)

    def documents(self, states: Collection[DocumentState] | None = None) -> Iterator[Document]:
        """Yield the documents in these states (None: all that are shown) as they were when the first was asked for."""
        with translate_sqlite_errors(self.path), closing(connect(self.path)) as conn:
            yield from document_rows.stream(conn, states)

    def save_suggestions(self, suggested: Iterable[Document]) -> list[Document]:
        """Store the suggestions of documents (see annotate.suggestions.suggest) in one transaction, and return the documents.

        `suggested` may be a generator that reads documents: it runs inside the transaction.

        Raises:
            Conflict: Suggestions were made for another state of their document.

        """
        with self.file.writing() as conn:
            return [suggestions.save(conn, document) for document in suggested]

    def note_language(self, document_id: int, language: str) -> bool:
        """Note the language that was detected in a document, outside the history. Return False if one is known."""
        with self.file.writing() as conn:
            return document_rows.note_language(conn, document_id, language)

    def commit(
        self,
        changes: Iterable[Change],
        *,
        by: str,
        kind: Kind = Kind.DO,
        target: int | None = None,
        labels: LabelsChange | None = None,
        names: NamesChange | None = None,
        at_once: int = 1,
    ) -> int:
        """Write changes of documents as one transaction, and return its number.

        Args:
            changes: May be a generator that plans: it runs inside the transaction.
            by: The annotator.
            kind: Whether `target` is undone or redone.
            target: The number of the transaction that is undone or redone.
            labels: A change of the labels, from which `changes` follow.
            names: A change of what was decided of names.
            at_once: How many changes may be planned before the first of them is written; of different documents.

        Raises:
            Conflict: A change was planned on another state of its document, of the labels or of what was decided of names, or `target` is not next to
                be undone or redone.

        """
        moves: Counter[DocumentState] = Counter()
        with self.file.writing() as conn:
            self.history.expect_next(kind, target)
            changes = _followed(changes, moves)
            if labels:
                number = label_history.commit(conn, labels, changes, by, kind, target)
            elif names:
                number = name_history.commit(conn, names, changes, by, kind, target)
            else:
                number = history.commit(conn, changes, by, kind, target, at_once=at_once)
        self.queue.move(moves)
        return number

    def stats(self) -> Statistics:
        """Return the project in figures."""
        from store.upkeep.statistics import statistics

        with self.file.reading() as conn:
            return statistics(conn)

    def check(self) -> list[UserError]:
        """Return a sentence for each thing that is wrong with the project."""
        with translate_sqlite_errors(self.path), closing(connect(self.path)) as conn:
            return check.problems(conn)

    def restore(self, backup: Path) -> None:
        """Replace the whole project by a backup in one transaction, after a backup of its present state."""
        with backups.private_copy(self.path, backup) as copy:
            Project.open(copy).close()  # brings its schema up to date
            backups.fit(copy, self.path)
            backups.put_back(self.path, copy)


def _followed(changes: Iterable[Change], moves: Counter[DocumentState]) -> Iterator[Change]:
    """Yield changes on their way to be written, and count the documents that come to each state or leave it."""
    for change in changes:
        yield change
        moves[change.before.state] -= 1
        moves[change.after.state] += 1


def _found(path: Path, create: bool) -> Path:
    """Return where a project really is: behind a symbolic link, so that its log, lock and backups are beside it.

    UserError for what SQLite would misunderstand or quietly make. The file is not opened: closing it again would
    end SQLite's own locks on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    try:
        path = path.resolve() if path.is_symlink() else path
        if path.is_dir():
            raise UserError(QT_TRANSLATE_NOOP("errors", "This is a folder, not a project: {path}."), path=path)
        if not path.exists() and not create:
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no project at {path}."), path=path)
        if not path.parent.is_dir():
            raise UserError(QT_TRANSLATE_NOOP("errors", "The folder does not exist: {path}."), path=path.parent)
        if atomic.belongs_to_another(path, is_new=not path.exists()):
            raise UserError(atomic.SPARED, path=path)
        if path.exists() and not path.is_file():
            raise UserError(NO_PROJECT, path=path)
        if path.exists() and path.stat().st_nlink > 1:
            raise UserError(LINKED, path=path)
        for log in atomic.logs(path):
            atomic.refuse_link(log)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        raise UserError(UNWRITABLE, path=path) from error
    return path


def _prepare(path: Path, conn: Connection, *, is_held: bool) -> bool:
    """Verify the schema, set up the connection, and migrate an older project. Return whether it was one."""
    version = verify(path, conn)
    trust(conn)
    conn.execute("PRAGMA foreign_keys = ON")
    if not version:
        conn.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = FULL")
    if version < SCHEMA:
        _migrate(path, conn, is_held=is_held)
    _check_numbers(conn)
    conn.execute("BEGIN IMMEDIATE")  # fails now, in one sentence, rather than at the first correction
    conn.rollback()
    return 0 < version < SCHEMA


def _check_numbers(conn: Connection) -> None:
    """Raise Damage when the next article or row of the history could have no number, or none that the window can show."""
    for table, column in (("documents", "id"), ("progress", "document_id"), ("history", "id")):
        least = rows.scalar(conn, f"SELECT min({column}) FROM {table}")
        most = rows.scalar(conn, f"SELECT max({column}) FROM {table}")
        if least is not None and not 0 < least <= most < rows.MOST:
            rows.wrong(table, None, column)
    for table, number in conn.execute("SELECT name, seq FROM sqlite_sequence WHERE name IN ('documents', 'history')"):
        if type(number) is not int or not 0 <= number < rows.MOST:
            rows.wrong("sqlite_sequence", None, table)


def _check_values(conn: Connection, version: int) -> None:
    """Raise Damage where a migration would meet values of another type, or rows that belong to nothing."""
    tables = schema_check.tables(version)
    for table, column in schema_check.mistyped(conn, tables):
        rows.wrong(table, None, column)
    for table in tables:
        if lost := conn.execute(f"PRAGMA foreign_key_check('{table}')").fetchone():
            rows.wrong(table, lost["rowid"], "")


def _migrate(path: Path, conn: Connection, *, is_held: bool) -> None:
    """Run the pending migrations in one transaction, after a backup, while no window has the project open."""
    from sqlite_utils import Database

    from store.file.schema import migrations

    version = verify(path, conn)
    lock = Lock(path, "Kanttekening") if version and not is_held else None
    try:
        if version:
            backups.back_up(path, Reason.MIGRATION)
        conn.execute("BEGIN IMMEDIATE")
        version = verify(path, conn)
        if version < SCHEMA:  # unless another process was first
            _check_values(conn, version)
            migrations.apply(Database(conn))
            verify(path, conn)
        conn.commit()
    finally:
        if lock:
            lock.release()

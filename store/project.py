"""One project: opening its file safely, and the one door to everything in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from sqlite_utils import Database

from annotate import atomic
from annotate.edits.annotations import Change
from annotate.edits.labels import LabelEdit, LabelSet, plan_labels
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.writing.destination import Written
from annotate.model import Document, DocumentState, Label
from annotate.names.memory import Memory, Outcome
from store import rows
from store.changes import history, imported, label_history, suggestions
from store.changes.history import Kind
from store.changes.label_history import Progress
from store.changes.preconditions import CHANGED, Conflict
from store.documents import annotation_rows, document_rows, memory_rows
from store.documents.document_rows import Added, Row
from store.errors import LINKED, NO_PROJECT, UNWRITABLE, translate_sqlite_errors
from store.file import schema_check
from store.file.connection import connect, look, trust, verify
from store.file.lock import Lock
from store.file.project_file import ProjectFile
from store.file.schema import SCHEMA, migrations
from store.file.wal import fold, log_of
from store.managers import SettingsManager
from store.queue_query import Order
from store.upkeep import backups, check, export_log
from store.upkeep.backups import Reason


class Project:
    """An open project. Belongs to one thread. What the machine refuses is a UserError, and then nothing was written."""

    def __init__(self, path: Path, db: Database, lock: Lock | None) -> None:
        self.path = path
        self.name = path.stem
        self._lock = lock
        self._db = db
        self.file = ProjectFile(path, db.conn)
        self.settings = SettingsManager(self.file)
        self._counts: dict[DocumentState, int] = {}  # as long as nobody else writes
        self._counted = 0  # data_version they were true for
        self._stacks = history.Stacks()

    @classmethod
    def open(cls, path: Path, *, create: bool = False, holder: str = "") -> Project:
        """Open a project file; with `create` a missing one is made. UserError when that cannot be.

        With `holder`, a name to tell others, it is kept for one window: Held when another has it. Commands pass none.
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
            _prepare(path, conn, is_held=lock is not None)
            undone.pop_all()
        return cls(path, Database(conn), lock)

    def close(self) -> None:
        """Let go of the file, which then holds everything, also while others have it open."""
        self._db.close()
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

    def exports(self, path: Path) -> list[Written]:
        """What was exported to a place, the newest last."""
        with self.file.reading() as conn:
            return export_log.read(conn, path)

    def note_export(self, path: Path, written: Written) -> None:
        """Remember what was exported to a place."""
        with self.file.writing() as conn:
            export_log.note(conn, path, written)

    def labels(self) -> list[Label]:
        """The project's labels in order."""
        with self.file.reading() as conn:
            return annotation_rows.read_labels(conn)

    def label_set(self) -> LabelSet:
        """The labels, and what became of those there were before."""
        with self.file.reading() as conn:
            return label_history.read(conn)

    def label_counts(self) -> dict[str, int]:
        """How many marks have each label, rejected suggestions included; labels without any are missing."""
        with self.file.reading() as conn:
            return label_history.counts(conn)

    def change_labels(self, edit: LabelEdit, *, by: str, progress: Progress = lambda done: None) -> int | None:
        """Change the labels, and the marks that have them, as one act; its number, None when nothing is different.

        `progress` is told how many documents are written.
        """
        with self.file.writing() as conn:
            return label_history.change(conn, edit, by, progress)

    def change_labels_again(self, act: int, *, by: str, kind: Kind, progress: Progress = lambda done: None) -> int:
        """Take an act on the labels back, or do it once more; the new act's number. Conflict: see `commit`."""
        with self.file.writing() as conn:
            self._expect_next(kind, act)
            return label_history.again(conn, act, by, kind, progress)

    def is_label_act(self, act: int) -> bool:
        """Whether an act changed the labels."""
        with self.file.reading() as conn:
            return label_history.read_act(conn, act) is not None

    def reach(self, what: LabelEdit | int, verb: str = "") -> int:
        """How many documents a change of the labels writes that is to be done, or an act done before (with this verb)."""
        with self.file.reading() as conn:
            if isinstance(what, int):
                return history.reach(conn, what, verb)
            return len(label_history.touched(conn, plan_labels(label_history.read(conn), what).becomes))

    def ensure_labels(self, names: Iterable[str]) -> bool:
        """Add the labels that are not there yet; whether there were any."""
        with self.file.writing() as conn:
            return annotation_rows.ensure_labels(conn, names)

    def add(self, new: Iterable[Document], *, by: str = "") -> list[Added]:
        """Store documents in one transaction; the same text is not stored twice, also not from within `new`.

        Marks that come with a text that is there are suggested in it, as an act of the annotator `by`.
        """
        self._counts = {}
        given = list(new)
        with self.file.writing() as conn:
            return imported.offer(conn, given, document_rows.add_all(conn, given), by)

    def document(self, document_id: int) -> Document:
        """A whole document; KeyError when there is none with this id."""
        with self.file.reading() as conn:
            return document_rows.read(conn, document_id)

    def start_of(self, document_id: int) -> Document | None:
        """A long document with the marks of its first screens only, which is quick to read; None for all others."""
        with self.file.reading() as conn:
            return document_rows.read_start(conn, document_id)

    def bare(self, ids: Sequence[int]) -> dict[int, Document]:
        """How far documents are, without texts and annotations, by id; the ones that are there."""
        with self.file.reading() as conn:
            return document_rows.bare(conn, ids)

    def documents(self, states: Collection[DocumentState] | None = None) -> Iterator[Document]:
        """Documents in these states (None: all that are shown), one at a time, as they all were when this began."""
        with translate_sqlite_errors(self.path), closing(connect(self.path)) as conn:
            yield from document_rows.stream(conn, states)

    def queue(self, state: DocumentState | None = None, search: str = "", order: Order = Order.ARRIVAL) -> list[int]:
        """Ids of the documents in a state that hold all words of `search` (as beginnings), in order."""
        with self.file.reading() as conn:
            return document_rows.queue(conn, state, search, order)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """What the queue shows of these documents, in this order."""
        with self.file.reading() as conn:
            return document_rows.queued(conn, ids)

    def counts(self) -> dict[DocumentState, int]:
        """How many documents are in each state; counted once, and then followed."""
        version = self.data_version()
        if not self._counts or version != self._counted:
            with self.file.reading() as conn:
                self._counts = document_rows.counts(conn)
            self._counted = version
        return dict(self._counts)

    def unsuggested(self, pipelines: Collection[str]) -> list[int]:
        """Ids of the unfinished documents that none of these pipelines (name and version) suggested marks for."""
        with self.file.reading() as conn:
            return document_rows.unsuggested(conn, pipelines)

    def save_suggestions(self, suggested: Iterable[Document]) -> list[Document]:
        """Store documents as `annotate.edits.annotations.suggest` gave them, in one transaction; return them as they are now.

        Conflict when one was not the stored document, which cannot be when `suggested` reads them here itself: it is
        gone through inside the transaction.
        """
        with self.file.writing() as conn:
            return [suggestions.save(conn, document) for document in suggested]

    def commit(self, changes: Iterable[Change], *, by: str, kind: Kind = Kind.DO, target: int | None = None) -> int:
        """Write changes as one act in one transaction; its number.

        Conflict when one was planned on another state of its document, which cannot be when `changes` reads them here
        itself: it is gone through inside the transaction. Conflict too when `target` is not what is undone or redone next,
        as when somebody else has added an act.
        """
        with self.file.writing() as conn:
            self._expect_next(kind, target)
            moves: Counter[DocumentState] = Counter()
            number = history.commit(conn, _followed(changes, moves), by, kind, target)
        self._counts = {state: before + moves[state] for state, before in self._counts.items()}
        return number

    def act(self, act: int) -> list[Change]:
        """The changes of documents in an act, as they were done."""
        with self.file.reading() as conn:
            return history.read_act(conn, act)

    def stacks(self, limit: int = 1000) -> tuple[list[int], list[int]]:
        """Acts that can be undone and redone, the newest last; they outlive the program."""
        with self.file.reading() as conn:
            self._stacks.follow(conn)
        return self._stacks.undo[-limit:], self._stacks.redo[-limit:]

    def memory(self) -> Memory:
        """What is remembered of names."""
        with self.file.reading() as conn:
            return Memory(*memory_rows.read(conn))

    def remind(self, remembered: Memory, names: Collection[str]) -> None:
        """Bring what is remembered of these names up to date."""
        with self.file.reading() as conn:
            remembered.learn(names, *memory_rows.read_some(conn, remembered.spellings(names)))

    def choose_remembered(self, names: Iterable[str], outcome: Outcome | None) -> None:
        """Choose what comes of names (see annotate.names.memory.Remembered), None to go by what was corrected again."""
        with self.file.writing() as conn:
            for name in names:
                memory_rows.choose(conn, name, outcome)

    def holding(self, name: str) -> list[int]:
        """Ids of the documents in which this name may stand, in the order they came."""
        with self.file.reading() as conn:
            return document_rows.holding(conn, name)

    def overlapping(self) -> list[int]:
        """Ids of the documents in which marks overlap."""
        with self.file.reading() as conn:
            return document_rows.overlapping(conn)

    def data_version(self) -> int:
        """Return a number that changes when another connection has written."""
        return self.file.data_version()

    def stats(self) -> dict[str, Any]:
        """Documents per state, entities per label and state, acts, annotators."""
        with self.file.reading() as conn:
            return check.stats(conn)

    def annotators(self) -> list[str]:
        """Who did anything in the project, in alphabetical order."""
        with self.file.reading() as conn:
            return check.annotators(conn)

    def check(self) -> list[str]:
        """What is wrong with the project, a sentence each; empty when all is well."""
        with translate_sqlite_errors(self.path), closing(connect(self.path)) as conn:
            return check.problems(conn)

    def restore(self, backup: Path) -> None:
        """Put a copy back: all of it in one transaction, after a copy of what stands here now."""
        with backups.private_copy(self.path, backup) as copy:
            Project.open(copy).close()  # brings its schema up to date
            backups.put_back(self.path, copy)

    def _expect_next(self, kind: Kind, target: int | None) -> None:
        """Conflict unless this act is undone or redone next."""
        if kind is not Kind.DO:
            self._stacks.follow(self._db.conn)
            if self._stacks.next(kind) != target:
                raise Conflict(CHANGED)


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


def _prepare(path: Path, conn: Connection, *, is_held: bool) -> None:
    """Settings of the connection, and the schema verified and brought up to date."""
    version = verify(path, conn)
    trust(conn)
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = FULL")
    if version < SCHEMA:
        _migrate(path, conn, is_held=is_held)
    _check_numbers(conn)
    conn.execute("BEGIN IMMEDIATE")  # fails now, in one sentence, rather than at the first correction
    conn.rollback()


def _check_numbers(conn: Connection) -> None:
    """Raise Damage when the next article or row of the history could have no number, or none that the window can show."""
    for table, column in (("documents", "id"), ("progress", "document_id"), ("history", "id")):
        least = conn.execute(f"SELECT min({column}) FROM {table}").fetchone()[0]
        most = conn.execute(f"SELECT max({column}) FROM {table}").fetchone()[0]
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
            rows.wrong(table, lost[1], "")


def _migrate(path: Path, conn: Connection, *, is_held: bool) -> None:
    """All steps in one transaction, after a copy; never under a window that has the project open."""
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

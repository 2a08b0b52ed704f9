"""What can be read of a damaged project, copied into a new one."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from annotate import atomic
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.label_kinds import kind_of
from annotate.model import DocumentState, LabelKind, State, now
from annotate.names.memory import Fate
from annotate.names.register import tie_of
from annotate.text import fingerprint, fold, title_of
from store import rows, settings
from store.changes import history
from store.documents import annotation_rows, document_columns, document_rows, memory_rows
from store.documents.document_columns import Column
from store.errors import UNWRITABLE, Damage, translate_sqlite_errors
from store.file import connection, schema_check
from store.file.identity import SCHEMA
from store.file.lock import Held, Lock
from store.project import Project
from store.rescue.damaged_rows import Row, Table
from store.settings import RESCUED
from store.upkeep.check import project_side

_SECONDS, _SPEED = 30.0, 100_000  # reading may take so long, and a second more for so many bytes
_COLUMNS = {
    "settings": "key, value",
    "labels": "name, title, colour, position, description, kind",
    "documents": ", ".join([*document_columns.OTHERS, *document_columns.NAMES, "added_at"]),
    "annotations": "id, document_id, start, end, label, state, origin, annotator, score, changed_at, note",
    "tokens": "document_id, pipeline, offsets",
    "history": "id, act, kind, target, verb, at, annotator, document_id, before, after",
    "progress": "document_id, removed_at",
    "memory_choices": "name, label, choice, listed, preferred, note, identifier",
    "names_right": "what",
}


@dataclass(slots=True)
class Rescued:
    """How many rows were saved, and how many there were as far as the damaged file still tells."""

    saved: dict[str, int] = field(default_factory=dict)  # by table
    known: dict[str, int] = field(default_factory=dict)
    texts_changed: int = 0  # articles whose text is not the one that was imported
    mended: int = 0  # other values that could not be kept, such as an unknown state, and became the usual one
    left_out: list[str] = field(default_factory=list)  # what is missing of the schema or no part of it: "type name"

    @property
    def is_whole(self) -> bool:
        """Return whether nothing was lost or changed."""
        return self.saved == self.known and not (self.texts_changed or self.mended or self.left_out)


def rescue(damaged: Path, new: Path, *, is_held: bool = False) -> Rescued:
    """Copy what can be read into a new project; the damaged file stays as it is.

    `is_held`: the calling window holds the lock of the damaged project, and does not write to it.
    """
    try:
        if atomic.is_there(new):
            raise UserError(atomic.TAKEN, path=new)
        damaged = damaged.resolve() if damaged.is_symlink() else damaged
        if not damaged.is_file():
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no project at {path}."), path=damaged)
        atomic.spare_projects(new)
        lock = None if is_held else _locked(damaged)
        try:
            with atomic.private_folder(new) as private:
                found, result = _read(damaged, private, new.name)
                atomic.put_in_place(found, new)
                return result
        finally:
            if lock:
                lock.release()
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        raise UserError(UNWRITABLE, path=new) from error


def _locked(damaged: Path) -> Lock | None:
    """Lock the project. Return None where no lock file can be made: no window can open the project there either."""
    try:
        return Lock(damaged, "Kanttekening")
    except Held:
        raise
    except UserError:
        return None


def _read(damaged: Path, private: Path, name: str) -> tuple[Path, Rescued]:
    """Return the new project and what was saved, with SQLite's log or without it, whichever saves more.

    The log beside the damaged file may belong to another database.
    """
    log = damaged.with_name(f"{damaged.name}-wal")
    has_log = log.is_file() and not atomic.is_link(log)
    found: list[tuple[Path, Rescued]] = []
    failed: list[UserError] = []
    for with_log in (True, False) if has_log else (False,):
        folder = private / ("log" if with_log else "file")
        folder.mkdir()
        copy, fresh = folder / "damaged", folder / name
        shutil.copyfile(damaged, copy)
        if with_log:
            shutil.copyfile(log, folder / "damaged-wal")
        try:
            found.append((fresh, _read_into(copy, fresh)))
        except UserError as error:
            failed.append(error)
        if found and found[0][1].is_whole:
            break
    if not found:
        raise failed[0]
    return max(found, key=lambda one: [one[1].saved[table] for table in ("documents", "annotations", "history")])


def _read_into(damaged: Path, fresh: Path) -> Rescued:
    """Create the new project and fill it in one transaction."""
    Project.open(fresh, create=True).close()
    with (
        translate_sqlite_errors(fresh),
        closing(sqlite3.connect(damaged)) as source,
        closing(connection.connect(fresh)) as target,
    ):
        _harden(source, damaged)
        connection.trust(target)
        target.execute("PRAGMA foreign_keys = ON")
        target.execute("BEGIN")
        result = _Reading(source, target).run()
        target.execute("COMMIT")
    return result


def _harden(source: Connection, damaged: Path) -> None:
    """Keep a foreign schema from running anything, read past a broken one, and limit the time of reading."""
    until = time.monotonic() + _SECONDS + damaged.stat().st_size / _SPEED
    source.set_progress_handler(lambda: time.monotonic() > until, 10_000)
    source.row_factory = sqlite3.Row
    source.text_factory = lambda raw: raw.decode("utf-8", "replace")
    source.execute("PRAGMA trusted_schema = OFF")
    source.execute("PRAGMA writable_schema = ON")  # SQLite then reads on where the schema is broken


class _Reading:
    """One reading of a damaged file into a new project."""

    def __init__(self, source: Connection, target: Connection) -> None:
        self._source, self._target = source, target
        self._result = Rescued()
        self._lengths: dict[int, int] = {}  # of the texts that were saved, by document
        self._annotations: Counter[int] = Counter()  # that were saved, by document
        self._labels: set[str] = set()  # that were saved
        self._numbers: dict[Any, int] = {}  # of the documents that got another one
        self._unnumbered: list[Row] = []

    def run(self) -> Rescued:
        """Read all tables. UserError when there is nothing in them."""
        result = self._result
        for table, save in (
            ("settings", self._save_setting),
            ("labels", self._save_label),
            ("documents", self._save_document),
            ("annotations", self._save_annotation),
            ("tokens", self._save_tokens),
            ("history", self._save_transaction),
            ("progress", self._save_removal),
            ("memory_choices", self._save_choice),
            ("names_right", self._save_right),
        ):
            reader = Table(self._source, table, _COLUMNS[table].split(", "))
            result.saved[table] = sum(_tried(save, row) for row in reader.rows())
            if table == "documents":
                result.saved[table] += sum(_tried(self._renumber, row) for row in self._unnumbered)
            result.known[table] = max(result.saved[table], reader.count())
        if not any(result.saved.values()):
            raise UserError(QT_TRANSLATE_NOOP("errors", "Nothing in this file can be read."))
        result.left_out = self._strange()
        memory_rows.recount(self._target)
        settings.write(self._target, RESCUED, {"at": now(), "saved": result.saved, "known": result.known})
        for document_id in self._lengths:
            annotation_rows.count(self._target, {document_id: now()})
        return result

    def _strange(self) -> list[str]:
        try:
            version = rows.scalar(self._source, "PRAGMA user_version")
            return schema_check.different(self._source, version if 0 < version <= SCHEMA else SCHEMA)
        except sqlite3.DatabaseError:
            return ["sqlite_master"]

    def _save_setting(self, row: Row) -> None:
        json.loads(row["value"])
        self._insert("settings", {"key": _needed(row, "key", str), "value": _needed(row, "value", str)})

    def _save_label(self, row: Row) -> None:
        name = _line(row, "name", rows.LONGEST_LABEL)
        if not self._labels:  # those that a new project begins with make room
            self._target.execute("DELETE FROM labels")
        self._count_label(name)
        last = rows.scalar(self._target, "SELECT coalesce(max(position), -1) FROM labels")
        title, description = self._text(row, "title", rows.LONGEST_LABEL), self._text(row, "description")
        colour, position = self._number(row, "colour", 0), self._number(row, "position", min(last + 1, rows.MOST))
        kind = row.get("kind", kind_of(name))
        label = {
            "name": name,
            "title": title,
            "colour": colour,
            "position": position,
            "description": description,
            "kind": str(kind if kind in _LABEL_KINDS else self._mend(kind_of(name))),
        }
        self._insert("labels", label)

    def _count_label(self, name: str) -> None:
        if len(self._labels) >= rows.MOST_LABELS:
            raise ValueError(name)
        self._labels.add(name)

    def _save_document(self, row: Row) -> None:
        number = row.get("id")
        if type(number) is not int or not 0 < number < rows.MOST:
            self._unnumbered.append(row)
            raise ValueError(number)
        self._put_document(row, number)

    def _renumber(self, row: Row) -> None:
        """Save a document whose number the window cannot show, under the next free number."""
        number = rows.scalar(self._target, "SELECT coalesce(max(id), 0) + 1 FROM documents")
        self._put_document(row, number)
        self._numbers[row.get("id")] = number
        self._result.mended += 1

    def _put_document(self, row: Row, number: int) -> None:
        raw = row["text"]
        text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else _needed(row, "text", str)
        if len(text) > rows.LONGEST_TEXT:
            raise ValueError(number)
        sha256 = fingerprint(text)
        state = row.get("state")
        values = {
            "id": number,
            "title": self._text(row, "title") or title_of(text),
            "state": state if state in _STATES else self._mend(str(DocumentState.TODO)),
            "sha256": sha256,
            "added_at": row["added_at"] if type(row.get("added_at")) is str else self._mend(now()),
            "text": text,
        }
        for column in document_columns.COLUMNS:
            values[column.name] = self._json(row, column) if column.values else self._text(row, column.name)
        self._insert("documents", values)
        keys = document_rows.keys(values["title"], values["source"])
        self._insert("progress", {"document_id": number, "title_key": keys[0], "source_key": keys[1]})
        folded = fingerprint(fold(text))
        if folded != sha256:
            self._target.execute(document_rows.SAME_TEXT, [folded, number])
        self._lengths[number] = len(text)
        self._result.texts_changed += sha256 != row.get("sha256")

    def _save_annotation(self, row: Row) -> None:
        document_id = self._document(row)
        start, end = _needed(row, "start", int), _needed(row, "end", int)
        if not 0 <= start < end <= self._lengths[document_id]:
            raise ValueError(end)
        score = row.get("score")
        if score is not None and not (isinstance(score, int | float) and 0 <= score <= 1):
            score = self._mend(None)
        state = row.get("state")
        values = {
            "id": _needed(row, "id", int),
            "document_id": document_id,
            "start": start,
            "end": end,
            "label": _line(row, "label", rows.LONGEST_LABEL),
            "state": state if state in _ANNOTATION_STATES else self._mend(str(State.SUGGESTED)),
            "score": score,
        }
        for name in ("origin", "annotator", "note"):
            values[name] = self._text(row, name)
        values["changed_at"] = self._moment(row, "changed_at")
        if self._annotations[document_id] >= rows.MOST_ANNOTATIONS:
            raise ValueError(document_id)
        if values["label"] not in self._labels:
            self._count_label(values["label"])
            annotation_rows.ensure_labels(self._target, [values["label"]])
        text = rows.scalar(self._target, "SELECT text FROM documents WHERE id = ?", [document_id])
        values["name"] = annotation_rows.name_of(text, start, end)
        self._insert("annotations", values)
        self._annotations[document_id] += 1

    def _save_tokens(self, row: Row) -> None:
        document_id = self._document(row)
        tokens = document_rows.tokens_of(document_id, row.get("pipeline"), row.get("offsets"))
        if len(tokens) and tokens.ends[-1] > self._lengths[document_id]:
            raise ValueError(document_id)
        document_rows.write_tokens(self._target, {document_id: tokens})

    def _save_transaction(self, row: Row) -> None:
        """Save a row of the history in a new chain, unless its document was lost: it could not be undone."""
        document_id = row["document_id"] if row["document_id"] == history.PROJECT else self._document(row)
        before, after = _needed(row, "before", str), _needed(row, "after", str)
        if document_id == history.PROJECT:
            load = project_side(row["verb"])
            load(before), load(after)
        else:
            length = self._lengths[document_id]
            annotations = (*history.load(before).annotations, *history.load(after).annotations)
            if any(a.end > length for a in annotations):
                raise ValueError(document_id)
        target = row["target"]
        if row["kind"] not in _KINDS or not (target is None or type(target) is int):
            raise ValueError(row["kind"])
        act, verb = _needed(row, "act", int), _line(row, "verb")
        at, annotator = self._text(row, "at"), self._text(row, "annotator")
        history.write(self._target, [act, row["kind"], target, verb, at, annotator, document_id, before, after])

    def _save_removal(self, row: Row) -> None:
        document_id = self._document(row)
        removed_at = self._moment(row, "removed_at")
        sql = "UPDATE progress SET removed_at = ? WHERE document_id = ?"
        self._target.execute(sql, [removed_at, document_id])

    def _save_choice(self, row: Row) -> None:
        """Save a choice, also one of schema 3, which had labels for fates."""
        label = _line(row, "label")
        choice = row.get("choice", _FATES_OF_3.get(label, "label"))
        if choice not in ("label", *(fate.value for fate in Fate)):
            raise ValueError(choice)
        label = label if choice == "label" else ""
        said = {name: self._text(row, name) for name in ("preferred", "note", "identifier")}
        listed = row.get("listed", 0)
        listed = listed if type(listed) is int else self._mend(0)
        self._insert(
            "memory_choices", {"name": _line(row, "name"), "label": label, "choice": choice, "listed": listed, **said}
        )

    def _save_right(self, row: Row) -> None:
        what = _line(row, "what")
        if tie := tie_of(what):
            what = tie._replace(document_id=self._document({"document_id": tie.document_id})).what
        self._insert("names_right", {"what": what})

    def _document(self, row: Row) -> int:
        """Return the number that a row's document has now; KeyError when it was not saved."""
        number = self._numbers.get(row["document_id"], row["document_id"])
        if number not in self._lengths:
            raise KeyError(number)
        return int(number)

    def _mend(self, usual: Any) -> Any:
        self._result.mended += 1
        return usual

    def _text(self, row: Row, name: str, most: int = rows.LONGEST) -> str:
        value = row.get(name, "")
        return value if type(value) is str and len(value) <= most else str(self._mend(""))

    def _moment(self, row: Row, name: str) -> str:
        text = self._text(row, name)
        return text if not text or rows.is_moment(text) else str(self._mend(""))

    def _number(self, row: Row, name: str, usual: int) -> int:
        value = row.get(name)
        return value if type(value) is int and 0 <= value <= rows.MOST else int(self._mend(usual))

    def _json(self, row: Row, column: Column) -> str:
        """Return the JSON of a column, or what is stored when there is nothing."""
        value = row.get(column.name, column.empty)
        try:
            column.parse(None, value)
        except Damage:
            return str(self._mend(column.empty))
        return str(value)

    def _insert(self, table: str, values: Row) -> None:
        names = ", ".join(f'"{name}"' for name in values)
        parameters = ", ".join("?" * len(values))
        replace = "OR REPLACE " if table in ("settings", "labels", "memory_choices") else ""
        self._target.execute(f"INSERT {replace}INTO {table} ({names}) VALUES ({parameters})", list(values.values()))


_FATES_OF_3 = {"": Fate.NEVER.value, "-": Fate.SILENT.value}
_LABEL_KINDS = frozenset(map(str, LabelKind))
_STATES = frozenset(map(str, DocumentState)) - {str(DocumentState.REMOVED)}
_ANNOTATION_STATES = frozenset(map(str, State))
_KINDS = frozenset(map(str, history.Kind))


def _tried(save: Callable[[Row], None], row: Row) -> bool:
    """Save a row; return whether that was possible. A row that breaks the rules of a project counts as damaged."""
    try:
        save(row)
    except (sqlite3.IntegrityError, sqlite3.DataError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return False
    return True


def _needed(row: Row, name: str, kind: type) -> Any:
    """Return a value without which a row is nothing; ValueError when it is of another kind."""
    if type(row[name]) is not kind:
        raise ValueError(name)
    return row[name]


def _line(row: Row, name: str, most: int = rows.LONGEST) -> str:
    """Return a text that is needed; ValueError when it is too long to be shown."""
    line = str(_needed(row, name, str))
    if len(line) > most:
        raise ValueError(name)
    return line

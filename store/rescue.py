"""What can be read of a damaged project, copied into a new one."""

from __future__ import annotations

import glob
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.labels import kind_of
from annotate.model import now
from annotate.place import clear_away, put_in_place
from annotate.text import fingerprint, fold
from store import history, labels, memory, spans
from store.documents import SAME_TEXT
from store.faults import UNWRITABLE, plain_faults
from store.lock import Lock
from store.project import Project

_LAST = (1 << 63) - 1  # the highest row number SQLite knows
_COLUMNS = {
    "settings": "key, value",
    "labels": "name, title, colour, position, description",
    "documents": "id, title, state, reason, source, published, external_id, sha256, pipeline, added_at, normalisation,"
    " text",
    "annotations": 'id, document_id, start, "end", label, state, origin, annotator, score, changed_at',
    "tokens": "document_id, pipeline, offsets",
    "history": "id, act, kind, target, verb, at, annotator, document_id, before, after",
}
_SHA256, _NORMALISATION, _TEXT = 7, 10, 11  # places in a row of documents
_DOCUMENT, _END, _LABEL = 1, 3, 4  # of annotations
_DOCUMENT_OF_ACT = 7  # of history


@dataclass(slots=True)
class Rescued:
    """What came through, and how much of it there was as far as the damaged file still tells."""

    saved: dict[str, int] = field(default_factory=dict)  # by table
    known: dict[str, int] = field(default_factory=dict)
    texts_changed: int = 0  # articles whose text is not the one that was imported


def rescue(damaged: Path, new: Path) -> Rescued:
    """Copy what can be read into a new project; the damaged file stays as it is."""
    if new.exists():
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is something already at {path}."), path=new)
    if not damaged.is_file():
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no project at {path}."), path=damaged)
    lock = Lock(damaged, "Kanttekening")
    try:
        clear_away(new.parent.glob(f".{glob.escape(new.name)}.*.part"))
        names = {"prefix": f".{new.name}.", "suffix": ".part"}
        with tempfile.TemporaryDirectory(dir=new.parent, ignore_cleanup_errors=True, **names) as private:
            copy, fresh = Path(private) / "damaged", Path(private) / new.name
            shutil.copyfile(damaged, copy)
            log = damaged.with_name(f"{damaged.name}-wal")
            if log.exists():
                shutil.copyfile(log, copy.with_name("damaged-wal"))
            result = _read_into(copy, fresh)
            put_in_place(fresh, new)
            return result
    except OSError as error:
        raise UserError(UNWRITABLE, path=new) from error
    finally:
        lock.release()


def _read_into(damaged: Path, fresh: Path) -> Rescued:
    """The new project is made, filled in one transaction, and closed to one file."""
    Project.open(fresh, create=True).close()
    result = Rescued()
    with (
        plain_faults(fresh),
        closing(sqlite3.connect(damaged)) as source,
        closing(sqlite3.connect(fresh)) as target,
        target,
    ):
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        target.execute("PRAGMA foreign_keys = ON")
        target.execute("BEGIN")
        for table, save in _SAVERS.items():
            rows = _keyed(source, table) if table in ("settings", "labels") else _numbered(source, table)
            result.saved[table] = sum(_tried(save, target, row, result) for row in rows)
            result.known[table] = max(result.saved[table], _count(source, table))
        if not any(result.saved.values()):
            raise UserError(QT_TRANSLATE_NOOP("errors", "Nothing in this file can be read."))
        _save_what_is_beside(source, target)
        told = json.dumps({"at": now(), "saved": result.saved, "known": result.known})
        _save_setting(target, ["rescued", told], result)
        for (document_id,) in target.execute("SELECT id FROM documents").fetchall():
            spans.count(target, document_id, now())
    return result


def _save_what_is_beside(source: Connection, target: Connection) -> None:
    """Which articles were removed, what else was known of them, the kinds of the labels, and what was chosen of names; the rest
    of the memory is counted from the marks.
    """
    memory.recount(target)
    for query, statement in (
        ("SELECT kind, name FROM labels", "UPDATE labels SET kind = ? WHERE name = ?"),
        ("SELECT removed_at, document_id FROM progress", "UPDATE progress SET removed_at = ? WHERE document_id = ?"),
        ("SELECT meta, id FROM documents", "UPDATE documents SET meta = ? WHERE id = ?"),
        (
            "SELECT name, label, choice FROM memory_choices",
            "INSERT INTO memory_choices (name, label, choice) VALUES (?, ?, ?)",
        ),
        (  # as schema 3 kept them
            "SELECT name, CASE label WHEN '-' THEN '' ELSE label END, CASE label WHEN '' THEN 'never' WHEN '-' THEN 'silent' ELSE 'label' END"
            " FROM memory_choices",
            "INSERT OR IGNORE INTO memory_choices (name, label, choice) VALUES (?, ?, ?)",
        ),
    ):
        try:
            target.executemany(statement, source.execute(query).fetchall())
        except sqlite3.DatabaseError:  # damaged, or from before there was such a thing
            continue


def _keyed(source: Connection, table: str) -> Iterator[Sequence[Any]]:
    """Rows of a small table without row numbers, as far as they can be read."""
    try:
        yield from source.execute(f"SELECT {_COLUMNS[table]} FROM {table}")
    except sqlite3.DatabaseError:
        return


def _numbered(source: Connection, table: str) -> Iterator[Sequence[Any]]:
    """Rows by their numbers; where the file is damaged, on behind the damage."""
    at: int | None = 0
    while at is not None:
        try:
            for row in source.execute(
                f"SELECT rowid, {_COLUMNS[table]} FROM {table} WHERE rowid >= ? ORDER BY rowid", [at]
            ):
                at = row[0] + 1
                yield row[1:]
            return
        except sqlite3.DatabaseError:
            at = _behind_damage(source, table, at)


def _behind_damage(source: Connection, table: str, at: int) -> int | None:
    """A row number behind `at` from where a row can be read, the lowest that is found; None when there is none.

    Steps are doubled until one reaches readable rows and then halved: number by number would take years.
    """
    bad, step = at, 1
    while not _is_readable(source, table, bad + step):
        if bad + step == _LAST:
            return None
        bad, step = bad + step, min(2 * step, _LAST - bad - step)
    good = bad + step
    while good - bad > 1:
        middle = (good + bad) // 2
        if _is_readable(source, table, middle):
            good = middle
        else:
            bad = middle
    return good


def _is_readable(source: Connection, table: str, at: int) -> bool:
    """Whether the first row from here on can be read; also when there is none."""
    try:
        source.execute(
            f"SELECT {_COLUMNS[table]} FROM {table} WHERE rowid >= ? ORDER BY rowid LIMIT 1", [at]
        ).fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


def _count(source: Connection, table: str) -> int:
    """How many rows there were: SQLite counts them in an index, or numbered them; that may be whole still."""
    counted = 0
    for query in (f"SELECT count(*) FROM {table}", f"SELECT max(seq) FROM sqlite_sequence WHERE name = '{table}'"):
        try:
            counted = max(counted, source.execute(query).fetchone()[0] or 0)
        except sqlite3.DatabaseError:
            continue
    return counted


def _tried(save: Callable[[Connection, Sequence[Any], Rescued], None], *given: Any) -> bool:
    """Whether a row could be saved: what breaks the rules of a project is damaged too."""
    try:
        save(*given)
    except (sqlite3.IntegrityError, sqlite3.DataError, ValueError, TypeError, KeyError):
        return False
    return True


def _save_setting(target: Connection, row: Sequence[Any], _: Rescued) -> None:
    json.loads(row[-1])
    target.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", row)


def _save_label(target: Connection, row: Sequence[Any], _: Rescued) -> None:
    sql = f"INSERT OR REPLACE INTO labels ({_COLUMNS['labels']}, kind) VALUES (?, ?, ?, ?, ?, ?)"
    target.execute(sql, [*row, kind_of(str(row[0]))])


def _save_document(target: Connection, row: Sequence[Any], result: Rescued) -> None:
    json.loads(row[_NORMALISATION])
    sha256 = fingerprint(row[_TEXT])
    _insert(target, "documents", [*row[:_SHA256], sha256, *row[_SHA256 + 1 :]])
    target.execute("INSERT INTO progress (document_id) VALUES (?)", row[:1])
    if (folded := fingerprint(fold(row[_TEXT]))) != sha256:
        target.execute(SAME_TEXT, [folded, row[0]])
    result.texts_changed += sha256 != row[_SHA256]


def _save_annotation(target: Connection, row: Sequence[Any], _: Rescued) -> None:
    text = target.execute("SELECT length(text) FROM documents WHERE id = ?", [row[_DOCUMENT]]).fetchone()
    if not text or row[_END] > text[0]:
        raise ValueError(row[_END])
    spans.ensure_labels(target, [row[_LABEL]])
    _insert(target, "annotations", row)


def _save_tokens(target: Connection, row: Sequence[Any], _: Rescued) -> None:
    json.loads(row[-1])
    _insert(target, "tokens", row)


def _save_act(target: Connection, row: Sequence[Any], _: Rescued) -> None:
    """Joined to a new chain; an act on a lost article could not be undone."""
    document_id = row[_DOCUMENT_OF_ACT]
    is_there = target.execute("SELECT 1 FROM documents WHERE id = ?", [document_id]).fetchone()
    if document_id != history.PROJECT and not is_there:
        raise ValueError(document_id)
    load = labels.load if document_id == history.PROJECT else history.load
    for side in row[-2:]:
        load(side)
    history.write(target, row[1:])


def _insert(target: Connection, table: str, row: Sequence[Any]) -> None:
    target.execute(f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({','.join('?' * len(row))})", row)


_SAVERS: dict[str, Callable[[Connection, Sequence[Any], Rescued], None]] = {
    "settings": _save_setting,
    "labels": _save_label,
    "documents": _save_document,
    "annotations": _save_annotation,
    "tokens": _save_tokens,
    "history": _save_act,
}

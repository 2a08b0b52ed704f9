"""The settings of a project: one table of keys with their types and defaults, and their rows.

A project file may come from anybody. A value that is no JSON or of another shape counts as not set.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from sqlite3 import Connection
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from annotate.model import SHOWN_STATES, DocumentState
from annotate.pipelines.routing import BUNDLED
from store import rows
from store.queue_query import Order, QueueQuery

if TYPE_CHECKING:
    from annotate.formats.writing.destination import Written

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ReadingPosition:
    """Where somebody was in an article: the annotation that was current, and the top line."""

    document: int
    annotation: int | None = None
    top: int | None = None


@dataclass(frozen=True, eq=False)
class Setting(Generic[T]):
    """A setting of a project: its key in project files, and its value when it is not set.

    `parse` makes a value of the JSON that is stored, or None when that cannot be one. `dump` makes JSON of a value.
    """

    key: str
    default: T
    parse: Callable[[Any], T | None]
    dump: Callable[[T], Any] = lambda value: value


def read(conn: Connection, setting: Setting[T]) -> T:
    """Return the value of a setting, its default when it is not set."""
    value = _parsed(conn, setting)
    return setting.default if value is None else value


def is_set(conn: Connection, setting: Setting[T]) -> bool:
    """Return whether a setting has a value of its own."""
    return _parsed(conn, setting) is not None


def write(conn: Connection, setting: Setting[T], value: T) -> None:
    """Store a value. Inside a transaction."""
    conn.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [setting.key, json.dumps(setting.dump(value))])


def _parsed(conn: Connection, setting: Setting[T]) -> T | None:
    row = conn.execute("SELECT value FROM settings WHERE key = ?", [setting.key]).fetchone()
    try:
        stored = json.loads(row["value"]) if row else None
    except (ValueError, TypeError, RecursionError):
        return None
    return None if stored is None else setting.parse(stored)


def _flag(stored: Any) -> bool | None:
    return stored if type(stored) is bool else None


def _text(stored: Any) -> str | None:
    return stored if type(stored) is str else None


def _number(stored: Any) -> int | None:
    return stored if type(stored) is int else None


def _list(stored: Any) -> list[str] | None:
    """Return the texts in a list."""
    return [text for text in stored if type(text) is str] if type(stored) is list else None


def _texts(stored: Any) -> dict[str, str] | None:
    """Return the texts in an object."""
    return {key: text for key, text in stored.items() if type(text) is str} if type(stored) is dict else None


def _label_map(stored: Any) -> dict[str, dict[str, str]] | None:
    return {key: _texts(labels) or {} for key, labels in stored.items()} if type(stored) is dict else None


def _object(stored: Any) -> dict[str, Any] | None:
    return stored if type(stored) is dict else None


def _renamed(stored: Any) -> dict[str, str]:
    """Return what became of labels. Raise Damage for anything else: without it, labels in the history mean nothing."""
    if type(stored) is not dict or any(type(name) is not str for name in stored.values()):
        rows.wrong("settings", None, "renamed")
    return stored


def _position(stored: Any) -> ReadingPosition | None:
    if type(stored) is not dict or type(stored.get("document")) is not int:
        return None
    return ReadingPosition(stored["document"], _number(stored.get("mark")), _number(stored.get("top")))


def _dump_position(position: ReadingPosition | None) -> dict[str, int | None] | None:
    return (
        None if position is None else {"document": position.document, "top": position.top, "mark": position.annotation}
    )


def _query(stored: Any) -> QueueQuery | None:
    if type(stored) is not dict:
        return None
    state, order, typed = (stored.get(key) for key in ("state", "order", "search"))
    return QueueQuery(
        DocumentState(state) if state in SHOWN_STATES else None,
        typed if type(typed) is str else "",
        Order(order) if order in list(Order) else Order.ARRIVAL,
    )


def _dump_query(query: QueueQuery) -> dict[str, str | None]:
    return {"state": query.state, "search": query.typed, "order": query.order}


def _exports(stored: Any) -> dict[str, list[Written]] | None:
    if type(stored) is not dict:
        return None
    return {
        path: [written for value in found if (written := _written(value))]
        for path, found in stored.items()
        if type(found) is list
    }


def _written(stored: Any) -> Written | None:
    from annotate.formats.writing.destination import Written

    try:
        written = Written(**stored)
    except TypeError:
        return None
    kinds = tuple(map(type, (written.sha256, written.size, written.modified, written.at)))
    return written if kinds == (str, int, int, str) else None


def _dump_exports(exports: Mapping[str, Sequence[Written]]) -> dict[str, list[dict[str, Any]]]:
    return {path: [asdict(written) for written in found] for path, found in exports.items()}


# What suggests annotations. PIPELINE is a name or folder, for the main language; PIPELINES are chosen for others.
PIPELINE = Setting("pipeline", BUNDLED, _text)
PIPELINES: Setting[Mapping[str, str]] = Setting("pipelines", {}, _texts)
# by pipeline, its labels and what each becomes
LABEL_MAP: Setting[Mapping[str, Mapping[str, str]]] = Setting("label_map", {}, _label_map)
LANGUAGES: Setting[Sequence[str]] = Setting("languages", [], _list)  # found so far
# the pipelines of the last round that ended, by language; None: one is under way
ROUTES: Setting[Mapping[str, str] | None] = Setting("routes", None, _texts)
AGAIN: Setting[Sequence[str]] = Setting("again", [], _list)  # pipelines whose labels were chosen again since that round
LEARNING_OFFERED = Setting("learning_offered", 0, _number)  # at so many finished documents
MEMORY = Setting("memory", True, _flag)  # whether names are suggested as they were corrected before

# What annotations may be
OVERLAP = Setting("overlap", False, _flag)
RENAMED: Setting[Mapping[str, str]] = Setting("renamed", {}, _renamed)  # what became of earlier labels; "": removed

# Where somebody was. DOCUMENT is the one that was open.
DOCUMENT: Setting[int | None] = Setting("document", None, _number)
POSITION: Setting[ReadingPosition | None] = Setting("place", None, _position, _dump_position)
QUEUE = Setting("queue", QueueQuery(), _query, _dump_query)
# why documents are left for later, as typed and not given yet, by their ids
REASONS: Setting[Mapping[str, str]] = Setting("reasons", {}, _texts)

# What was done with the file. EXPORTS are by path, the newest last; RESCUED tells how much of each table was saved.
EXPORTS: Setting[Mapping[str, Sequence[Written]]] = Setting("exports", {}, _exports, _dump_exports)
RESCUED: Setting[Mapping[str, Any]] = Setting("rescued", {}, _object)

SETTINGS: tuple[Setting[Any], ...] = (
    PIPELINE,
    PIPELINES,
    LABEL_MAP,
    LANGUAGES,
    ROUTES,
    AGAIN,
    LEARNING_OFFERED,
    MEMORY,
    OVERLAP,
    RENAMED,
    DOCUMENT,
    POSITION,
    QUEUE,
    REASONS,
    EXPORTS,
    RESCUED,
)

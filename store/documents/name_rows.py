"""The project's names, counted from the words that annotations keep, and where each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import groupby, starmap
from sqlite3 import Connection
from typing import Any, NamedTuple

from annotate.model import DocumentState
from annotate.names.disagreements import SURE, unmarked
from annotate.names.memory import Memory
from annotate.names.mentions import Mention, mention_at
from annotate.names.project import ProjectName, joined
from annotate.names.same import key
from annotate.names.variants import Name, alike
from store import rows
from store.documents import annotation_rows, document_rows, memory_rows
from store.documents.document_rows import REMOVED

ORIGINS = ("person", "pipeline", "memory", "list", "import")
_SHOWN = f"state <> 'rejected' AND document_id NOT IN ({REMOVED})"
_OF = "name IN (SELECT value FROM json_each(?)) AND label = ?"
_KIND = "CASE instr(origin, ':') WHEN 0 THEN origin ELSE substr(origin, 1, instr(origin, ':') - 1) END"
_TYPES = (str, str, int, int, float)
_PLACE_TYPES: rows.Types = {"id": (int,), "document_id": (int,), "start": (int,), "end": (int,)}


class Spread(NamedTuple):
    """How a name is spread: in how many documents, from when to when they are, and where its annotations came from."""

    documents: int
    first: str
    last: str
    origins: tuple[str, ...]


class Place(NamedTuple):
    """Where an annotation of a name is."""

    document_id: int
    start: int
    end: int


def count(conn: Connection, origin: str = "") -> list[ProjectName]:
    """Return the names of all annotations that are not rejected, of one origin if it is given."""
    return counted(conn, f"{_SHOWN} AND ? IN ('', {_KIND})", [origin]) if origin else counted(conn, _SHOWN)


def checked(conn: Connection) -> list[ProjectName]:
    """Return the names of the annotations that people checked."""
    return counted(conn, f"{_SHOWN} AND state = 'accepted'")


def counted(conn: Connection, condition: str, values: Sequence[str] = ()) -> list[ProjectName]:
    """Return the names of the annotations for which a condition in SQL holds."""
    sql = (
        "SELECT name, label, count(*) AS marks, sum(state = 'suggested') AS unchecked,"
        " max(CASE state WHEN 'suggested' THEN 1 - coalesce(score, 0.5) ELSE 0.0 END) AS doubt"
        f" FROM annotations WHERE name <> '' AND {condition} GROUP BY name, label"
    )
    return joined(starmap(ProjectName, _plain(conn, sql, _TYPES, values)))


def sureness(conn: Connection) -> dict[Name, float]:
    """Return the mean score of a pipeline's suggestions that people accepted, by the key of the name and its label."""
    sql = (
        "SELECT name, label, total(score), count(score) FROM annotations WHERE state = 'accepted' AND score IS NOT NULL"
        f" AND name <> '' AND origin LIKE 'pipeline:%' AND {_SHOWN} GROUP BY name, label"
    )
    sums: dict[Name, list[float]] = {}
    for name, label, total, number in _plain(conn, sql, (str, str, float, int)):
        known = sums.setdefault((key(name), label), [0.0, 0])
        known[0], known[1] = known[0] + total, known[1] + number
    return {name: total / number for name, (total, number) in sums.items()}


def removed(conn: Connection, condition: str = "1", values: Sequence[str] = ()) -> dict[Name, list[Place]]:
    """Return where people rejected a sure suggestion in finished documents, and nothing else is annotated instead.

    That is by the key of the name and its label, for annotations of which a condition in SQL holds.
    """
    sql = (
        f"SELECT name, label, document_id, start, \"end\" FROM annotations WHERE {condition} AND name <> ''"
        f" AND state = 'rejected' AND annotator <> '' AND coalesce(score, 1) >= {SURE}"
        f" AND document_id IN (SELECT id FROM documents WHERE state = 'done') AND document_id NOT IN ({REMOVED})"
        " AND NOT EXISTS (SELECT 1 FROM annotations other WHERE other.document_id = annotations.document_id"
        ' AND other.state <> \'rejected\' AND other.start < annotations."end" AND other."end" > annotations.start)'
        " ORDER BY document_id, start"
    )
    found: dict[Name, list[Place]] = {}
    for name, label, *place in _plain(conn, sql, (str, str, int, int, int), values):
        found.setdefault((key(name), label), []).append(Place(*place))
    return found


def spread(conn: Connection, name: ProjectName) -> Spread:
    """Return how a name is spread over the project."""
    sql = (
        "SELECT count(DISTINCT a.document_id), min(nullif(substr(d.published, 1, 10), '')), max(substr(d.published, 1, 10)),"
        f" group_concat(DISTINCT {_KIND}) FROM annotations a JOIN documents d ON d.id = a.document_id"
        f" WHERE {_OF} AND a.{_SHOWN}"
    )
    documents, first, last, origins = conn.execute(sql, _values(name)).fetchone()
    return Spread(documents, first or "", last or "", tuple(sorted(str(origins or "").split(","))))


def places(conn: Connection, name: ProjectName) -> list[Place]:
    """Return where the annotations of a name are, in the order of their documents."""
    sql = f'SELECT id, document_id, start, "end" FROM annotations WHERE {_OF} AND {_SHOWN} ORDER BY document_id, start'
    found = []
    for row in conn.execute(sql, _values(name)):
        rows.check("annotations", row, _PLACE_TYPES)
        found.append(Place(row["document_id"], row["start"], row["end"]))
    return found


def mentions(conn: Connection, wanted: Sequence[Place]) -> list[Mention]:
    """Return what is around each of these places, and who the name is there; without those that are gone."""
    found: list[tuple[Mention, list[str]]] = []  # each with the names that are one with it in its document
    is_told = conn.execute("SELECT 1 FROM memory_choices WHERE identifier <> '' LIMIT 1").fetchone()
    kinds = {label.name: label.kind for label in annotation_rows.read_labels(conn)} if is_told else {}
    apart = memory_rows.apart(conn)
    for document_id, group in groupby(wanted, key=lambda place: place.document_id):
        with suppress(KeyError):
            document = document_rows.read(conn, document_id, tokens=False)
            length, together = len(document.text), alike(document, kinds, apart) if is_told else {}
            here = [mention_at(document, place.start, place.end) for place in group if place.end <= length]
            found += [(one, together.get((key(document.text[one.start : one.end]), one.label), [])) for one in here]
    register = memory_rows.register(conn, {name for _, names in found for name in names})
    return [
        replace(one, who=register.identifier(one.document_id, key(one.name), names)) if names else one
        for one, names in found
    ]


def finished(conn: Connection) -> list[int]:
    """Return the documents that are done, the newest first."""
    sql = f"SELECT id FROM documents WHERE state = 'done' AND id NOT IN ({REMOVED}) ORDER BY id DESC"
    return [document_id for (document_id,) in conn.execute(sql)]


def left_out(conn: Connection, names: Memory, ids: Sequence[int]) -> dict[str, list[Place]]:
    """Return where names have no annotation in those of these documents that are done, by key."""
    found: dict[str, list[Place]] = {}
    for document_id in ids:
        with suppress(KeyError):
            document = document_rows.read(conn, document_id)
            if document.state is DocumentState.DONE:
                for name, start, end in unmarked(document, names):
                    found.setdefault(name, []).append(Place(document_id, start, end))
    return found


def _plain(conn: Connection, sql: str, types: tuple[type, ...], values: Sequence[str] = ()) -> list[tuple[Any, ...]]:
    """Return the rows of annotations that answer a question, proved to be of these types."""
    found: list[tuple[Any, ...]] = rows.tuples(conn).execute(sql, values).fetchall()
    if any(tuple(map(type, row)) != types for row in found):
        rows.wrong("annotations", None, "name, label, score")
    return found


def _values(name: ProjectName) -> list[str]:
    return [rows.listed(name.spellings), name.label]

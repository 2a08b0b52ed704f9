"""What people decided of each name, counted as marks are written: the memory that new suggestions are made with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from annotate.labels import LEFT_OUT
from annotate.memory import NEVER, SILENT, Decided
from annotate.model import Annotation, State
from store import spans

_COLUMNS = "name, label, yes, no"
_COUNTED = """
SELECT substr(d.text, a.start + 1, a."end" - a.start), a.label, sum(a.state = 'accepted'), sum(a.state = 'rejected')
FROM annotations a JOIN documents d ON d.id = a.document_id
WHERE a.annotator <> '' AND a.state <> 'suggested' GROUP BY 1, 2
"""


def count(conn: Connection, document_id: int, before: Iterable[Annotation], after: Iterable[Annotation]) -> None:
    """Count what a change of a document's annotations says of names; its inverse takes that back exactly."""
    changes: Counter[tuple[int, int, str, State]] = Counter()
    changes.update(_decided(after))
    changes.subtract(_decided(before))
    changes = Counter({key: number for key, number in changes.items() if number})
    if not changes:
        return
    text = conn.execute("SELECT text FROM documents WHERE id = ?", [document_id]).fetchone()[0]
    conn.executemany(
        "INSERT INTO memory VALUES (?, ?, ?, ?)"
        " ON CONFLICT (name, label) DO UPDATE SET yes = yes + excluded.yes, no = no + excluded.no",
        (
            (text[start:end], label, number * (state is State.ACCEPTED), number * (state is State.REJECTED))
            for (start, end, label, state), number in changes.items()
        ),
    )


def recount(conn: Connection) -> None:
    """Count anew from all annotations."""
    conn.execute("DELETE FROM memory")
    conn.execute(f"INSERT INTO memory (name, label, yes, no) {_COUNTED}")


def is_as_counted(conn: Connection) -> bool:
    """Whether the counts are those that a new count would give."""
    kept = "SELECT name, label, yes, no FROM memory WHERE yes <> 0 OR no <> 0"
    return all(
        conn.execute(f"SELECT * FROM ({some}) EXCEPT SELECT * FROM ({others}) LIMIT 1").fetchone() is None
        for some, others in ((kept, _COUNTED), (_COUNTED, kept))
    )


def read(conn: Connection) -> tuple[list[Decided], dict[str, str]]:
    """All that was decided, by name; and what a person chose for a name itself, unless that label is gone."""
    rows = conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE yes > 0 OR no > 0 ORDER BY name, label")
    choices = conn.execute("SELECT name, label FROM memory_choices")
    return [Decided(*row) for row in rows], dict(_standing(conn, choices))


def read_some(conn: Connection, names: Iterable[str]) -> tuple[list[Decided], dict[str, str]]:
    """The same of these names only."""
    decided: list[Decided] = []
    choices: dict[str, str] = {}
    for name in sorted(set(names)):
        rows = conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE name = ? AND (yes > 0 OR no > 0)", [name])
        decided += [Decided(*row) for row in rows]
        choices |= _standing(conn, conn.execute("SELECT name, label FROM memory_choices WHERE name = ?", [name]))
    return decided, choices


def choose(conn: Connection, name: str, label: str | None) -> None:
    """Choose what comes of a name (see annotate.memory.Remembered), None to go by what is counted again."""
    if label is None:
        conn.execute("DELETE FROM memory_choices WHERE name = ?", [name])
    else:
        conn.execute("INSERT OR REPLACE INTO memory_choices VALUES (?, ?)", [name, label])


def _standing(conn: Connection, choices: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Choices of labels with the names that these have now, without those of labels that are gone."""
    renamed, possible = spans.read_renamed(conn), {NEVER, SILENT, *spans.label_names(conn)}
    for name, label in choices:
        becomes = renamed.get(label, label)
        if becomes in possible and renamed.get(label) != LEFT_OUT:
            yield name, becomes


def _decided(annotations: Iterable[Annotation]) -> Iterable[tuple[int, int, str, State]]:
    return ((a.start, a.end, a.label, a.state) for a in annotations if a.annotator and a.state is not State.SUGGESTED)

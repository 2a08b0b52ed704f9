"""What people decided of each name, counted by its spelling as marks are written. `annotate.names.memory` joins the spellings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from sqlite3 import Connection, Row

from annotate.model import Annotation, State
from annotate.names import same
from annotate.names.memory import Decided, Fate, Outcome
from store import rows
from store.documents import annotation_rows

_TYPES: rows.Types = {"name": (str,), "label": (str,), "yes": (int,), "no": (int,)}
_COLUMNS = ", ".join(_TYPES)
_CHOICE_TYPES: rows.Types = {"name": (str,), "choice": (str,), "label": (str,)}
_LABEL = "label"  # memory_choices.choice, when it is no Fate
_FATES = {str(fate.value): fate for fate in Fate}
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
    text = rows.scalar(conn, "SELECT text FROM documents WHERE id = ?", [document_id])
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


def read(conn: Connection) -> tuple[list[Decided], dict[str, Outcome]]:
    """All that was decided, by name; and what a person chose for a name itself, unless that label is gone."""
    found = conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE yes > 0 OR no > 0 ORDER BY name, label")
    choices = conn.execute("SELECT name, choice, label FROM memory_choices ORDER BY name")
    return [_decision(row) for row in found], dict(_standing(conn, choices))


def read_some(conn: Connection, names: Iterable[str]) -> tuple[list[Decided], dict[str, Outcome]]:
    """The same of these names only."""
    decided: list[Decided] = []
    choices: dict[str, Outcome] = {}
    for name in sorted(set(names)):
        found = conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE name = ? AND (yes > 0 OR no > 0)", [name])
        decided += map(_decision, found)
        sql = "SELECT name, choice, label FROM memory_choices WHERE name = ?"
        choices |= _standing(conn, conn.execute(sql, [name]))
    return decided, choices


def choose(conn: Connection, name: str, outcome: Outcome | None) -> None:
    """Choose what comes of a name in all its spellings (see annotate.names.memory.Remembered), None to go by what is counted
    again.
    """
    key = same.key(name)
    spellings = [
        [name] for (name,) in conn.execute("SELECT name FROM memory_choices").fetchall() if same.key(name) == key
    ]
    conn.executemany("DELETE FROM memory_choices WHERE name = ?", spellings)
    if isinstance(outcome, Fate):
        conn.execute("INSERT INTO memory_choices (name, choice, label) VALUES (?, ?, '')", [name, outcome.value])
    elif outcome is not None:
        conn.execute("INSERT INTO memory_choices (name, choice, label) VALUES (?, ?, ?)", [name, _LABEL, outcome])


def _decision(row: Row) -> Decided:
    rows.check("memory", row, _TYPES)
    return Decided(*row)


def _standing(conn: Connection, choices: Iterable[Row]) -> Iterator[tuple[str, Outcome]]:
    """Choices of labels with the names that these have now, without those of labels that are gone; and of fates."""
    renamed, known = annotation_rows.read_renamed(conn), annotation_rows.label_names(conn)
    for row in choices:
        rows.check("memory_choices", row, _CHOICE_TYPES)
        name, choice, label = row
        becomes = renamed.get(label, label)
        if choice in _FATES:
            yield name, _FATES[choice]
        elif choice != _LABEL:
            rows.wrong("memory_choices", None, "choice")
        elif becomes in known:
            yield name, becomes


def _decided(annotations: Iterable[Annotation]) -> Iterable[tuple[int, int, str, State]]:
    return ((a.start, a.end, a.label, a.state) for a in annotations if a.annotator and a.state is not State.SUGGESTED)

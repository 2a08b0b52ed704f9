"""What people decided of each name, counted by its spelling in annotations.

`annotate.names.memory` joins the spellings of a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection, Row
from typing import Any

from annotate.edits.names import NamesEdit, PreferSpelling, SplitOff, TieName
from annotate.model import Annotation, State
from annotate.names import same
from annotate.names.memory import Choice, Decided, Entry, Fate, Outcome
from annotate.names.register import APART, WHO, Register, Tie, apart_what, tie_of
from store import rows
from store.documents import annotation_rows
from store.documents.annotation_rows import ByDocument

_TYPES: rows.Types = {"name": (str,), "label": (str,), "yes": (int,), "no": (int,)}
_COLUMNS = ", ".join(_TYPES)
_CHOICE_TYPES: rows.Types = {
    "name": (str,),
    "choice": (str,),
    "label": (str,),
    "listed": (int,),
    "preferred": (str,),
    "note": (str,),
    "identifier": (str,),
}
_CHOICE_COLUMNS = ", ".join(_CHOICE_TYPES)
_CHOICE_KINDS = tuple(kind for (kind,) in _CHOICE_TYPES.values())  # the same, to be compared at once
_TEXTS = [i for i, kind in enumerate(_CHOICE_KINDS) if kind is str]
_LABEL = "label"  # memory_choices.choice, when it is no Fate
_FATES = {str(fate.value): fate for fate in Fate}
# a spelling that is one of these, or that may fold to another one: then it has other characters than printable ASCII,
# the backtick, or spaces that a name does not need
_PERHAPS = (
    "name IN (SELECT value FROM json_each(?)) OR name GLOB '*[^ -_a-~]*' OR instr(name, '  ')"
    " OR substr(name, 1, 1) = ' ' OR substr(name, -1) = ' '"
)
_COUNTED = """
SELECT substr(d.text, a.start + 1, a."end" - a.start), a.label, sum(a.state = 'accepted'), sum(a.state = 'rejected')
FROM annotations a JOIN documents d ON d.id = a.document_id
WHERE a.annotator <> '' AND a.state <> 'suggested' GROUP BY 1, 2
"""


def count(conn: Connection, texts: Mapping[int, str], before: ByDocument, after: ByDocument) -> None:
    """Count what changes of documents' annotations say of names; the inverse ones take that back exactly."""
    changes: Counter[tuple[str, str, State]] = Counter()
    for document_id, text in texts.items():
        changes.update(_decided(text, after.get(document_id, ())))
        changes.subtract(_decided(text, before.get(document_id, ())))
    conn.executemany(
        "INSERT INTO memory VALUES (?, ?, ?, ?)"
        " ON CONFLICT (name, label) DO UPDATE SET yes = yes + excluded.yes, no = no + excluded.no",
        (
            (name, label, number * (state is State.ACCEPTED), number * (state is State.REJECTED))
            for (name, label, state), number in changes.items()
            if number
        ),
    )


def recount(conn: Connection) -> None:
    """Count again from all annotations."""
    conn.execute("DELETE FROM memory")
    conn.execute(f"INSERT INTO memory (name, label, yes, no) {_COUNTED}")


def is_as_counted(conn: Connection) -> bool:
    """Return whether the counts are those that `recount` would give."""
    kept = "SELECT name, label, yes, no FROM memory WHERE yes <> 0 OR no <> 0"
    return all(
        conn.execute(f"SELECT * FROM ({some}) EXCEPT SELECT * FROM ({others}) LIMIT 1").fetchone() is None
        for some, others in ((kept, _COUNTED), (_COUNTED, kept))
    )


def is_larger(conn: Connection, size: int) -> bool:
    """Return whether more than so many spellings were decided or chosen."""
    limited = f"SELECT 1 FROM memory UNION ALL SELECT 1 FROM memory_choices LIMIT {size + 1}"
    return int(rows.scalar(conn, f"SELECT count(*) FROM ({limited})")) > size


def read(conn: Connection) -> tuple[list[Decided], dict[str, Outcome], set[str]]:
    """Return what was decided of all names, what was chosen for them, and which choices are the house list's."""
    found = conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE yes > 0 OR no > 0 ORDER BY name, label")
    return [_decision(row) for row in found], *_outcomes(standing(conn, choices(conn)))


def rejected(conn: Connection) -> list[Decided]:
    """Return what was decided of the names that people rejected."""
    return [_decision(row) for row in conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE no > 0")]


def read_some(conn: Connection, names: Iterable[str]) -> tuple[list[Decided], dict[str, Outcome], set[str]]:
    """Return the same for these spellings only."""
    decided: list[Decided] = []
    for name in sorted(set(names)):
        found = conn.execute(f"SELECT {_COLUMNS} FROM memory WHERE name = ? AND (yes > 0 OR no > 0)", [name])
        decided += map(_decision, found)
    return decided, *_outcomes(standing(conn, choices_as_spelled(conn, names)))


def choices_as_spelled(conn: Connection, names: Iterable[str]) -> dict[str, Choice]:
    """Return what was chosen for these spellings, with labels as they were called then."""
    chosen: dict[str, Choice] = {}
    for name in sorted(set(names)):
        row = conn.execute(f"SELECT {_CHOICE_COLUMNS} FROM memory_choices WHERE name = ?", [name]).fetchone()
        chosen |= {name: _choice(row)} if row else {}
    return chosen


def choices(conn: Connection, names: Iterable[str] | None = None) -> dict[str, Choice]:
    """Return what was chosen for names in any of their spellings (None: all), with labels as they were called then."""
    cursor = rows.tuples(conn)
    if names is None:
        return {row[0]: _choice(row) for row in cursor.execute(f"SELECT {_CHOICE_COLUMNS} FROM memory_choices")}
    keys = {same.key(name) for name in names}
    known = rows.listed(keys.union(names))
    stored = cursor.execute(f"SELECT name FROM memory_choices WHERE {_PERHAPS}", [known]).fetchall() if keys else ()
    return choices_as_spelled(conn, (name for (name,) in stored if type(name) is str and same.key(name) in keys))


def written_as(conn: Connection, preferred: str) -> list[str]:
    """Return the names instead of which the house writes another one."""
    found = conn.execute("SELECT name FROM memory_choices WHERE preferred = ? AND name <> preferred", [preferred])
    return [name for (name,) in found if type(name) is str]


def put(conn: Connection, wanted: Mapping[str, Choice | None]) -> None:
    """Store choices for names; None forgets one."""
    conn.executemany("DELETE FROM memory_choices WHERE name = ?", ([name] for name in wanted))
    conn.executemany(
        f"INSERT INTO memory_choices ({_CHOICE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ([name, *dump(choice)] for name, choice in wanted.items() if choice),
    )


def dump(choice: Choice) -> list[Any]:
    """Return the values of a choice in the order of its columns, without the name."""
    outcome = choice.outcome
    kind, label = (str(outcome.value), "") if isinstance(outcome, Fate) else (_LABEL, outcome)
    namesakes = (f"{one.identifier}\t{one.note}" if one.note else one.identifier for one in choice.namesakes)
    identifiers = "\n".join([choice.identifier, *namesakes])
    return [kind, label, int(choice.is_listed), choice.preferred, choice.note, identifiers]


def load(values: Sequence[Any]) -> Choice:
    """Return a choice from the values of its columns. Raise Damage if it is not one."""
    if len(values) != len(_CHOICE_TYPES) - 1:
        rows.wrong("memory_choices", None, "")
    return _choice(["", *values])


def right(conn: Connection) -> set[str]:
    """Return the contradictions that are right as they are, and the ties."""
    found = {what for (what,) in conn.execute("SELECT what FROM names_right")}
    if any(type(what) is not str for what in found):
        rows.wrong("names_right", None, "what")
    return found


def has_right(conn: Connection, what: str) -> bool:
    """Return whether something is right as it is."""
    return conn.execute("SELECT 1 FROM names_right WHERE what = ?", [what]).fetchone() is not None


def ties(conn: Connection, names: Iterable[str] | None = None) -> list[Tie]:
    """Return who names, given by their keys (None: all), are in which documents."""
    wanted = [f"{WHO}\t{name}\t" for name in names] if names is not None else [f"{WHO}\t"]
    return [tie for begin in wanted for what in _beginning(conn, begin) if (tie := tie_of(what))]


def apart(conn: Connection) -> frozenset[str]:
    """Return the keys of the names that people called names of their own."""
    begin = f"{APART}\t"
    return frozenset(what[len(begin) :] for what in _beginning(conn, begin))


def right_of(conn: Connection, edit: NamesEdit) -> set[str]:
    """Return what is right already of all that an edit may change: ties, and names of their own."""
    match edit:
        case TieName(name):
            return {tie.what for tie in ties(conn, [same.key(name)])}
        case SplitOff(names) | PreferSpelling(_, names):
            return {what for name in names if has_right(conn, what := apart_what(name))}
    return set()


def _beginning(conn: Connection, begin: str) -> list[str]:
    """Return all that is right and begins with a text, which ends in a tab."""
    beyond = begin[:-1] + chr(ord("\t") + 1)
    found = [
        what for (what,) in conn.execute("SELECT what FROM names_right WHERE what >= ? AND what < ?", [begin, beyond])
    ]
    if any(type(what) is not str for what in found):
        rows.wrong("names_right", None, "what")
    return found


def register(conn: Connection, names: Iterable[str] | None = None) -> Register:
    """Return who is called by these names, as they are spelled here or usually, or by any name if none are given."""
    from annotate.names.house_list import called

    if names is None:
        known, told = choices(conn), ties(conn)
    else:
        spellings = set(names)
        keys = {same.key(name) for name in spellings}
        known, told = choices_as_spelled(conn, spellings | keys), ties(conn, keys)
    return Register({same.key(name): one.entries for name, one in known.items()}, told, apart(conn), called(known))


def call_right(conn: Connection, wanted: Mapping[str, bool]) -> None:
    """Store whether contradictions are right as they are, and ties."""
    conn.executemany("DELETE FROM names_right WHERE what = ?", ([what] for what in wanted))
    conn.executemany("INSERT INTO names_right VALUES (?)", ([what] for what, is_right in wanted.items() if is_right))


def _decision(row: Row) -> Decided:
    rows.check("memory", row, _TYPES)
    return Decided(*row)


def standing(conn: Connection, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """Return choices of fates, and of labels under their present names; not of labels that were removed."""
    renamed, known = annotation_rows.read_renamed(conn), annotation_rows.label_names(conn)
    found = {}
    for name, choice in choices.items():
        outcome = choice.outcome
        if not isinstance(outcome, Fate):
            outcome = renamed.get(outcome, outcome)
        if isinstance(outcome, Fate) or outcome in known:
            found[name] = choice if outcome == choice.outcome else replace(choice, outcome=outcome)
        elif choice.is_listed:
            found[name] = replace(choice, outcome=Fate.SILENT)
    return found


def _outcomes(chosen: Mapping[str, Choice]) -> tuple[dict[str, Outcome], set[str]]:
    """Return the outcomes chosen, and the names whose outcome the house list chose. A list may leave that open."""
    outcomes = {n: c.outcome for n, c in chosen.items() if not (c.is_listed and c.outcome is Fate.SILENT)}
    return outcomes, {name for name in outcomes if chosen[name].is_listed}


def _choice(row: Sequence[Any]) -> Choice:
    """Return a choice from the values of its row in the order of its columns. Raise Damage if it is not one."""
    if tuple(map(type, row)) != _CHOICE_KINDS or sum(len(row[i]) for i in _TEXTS) > rows.LONGEST:
        rows.check("memory_choices", dict(zip(_CHOICE_TYPES, row, strict=True)), _CHOICE_TYPES)
    _, choice, label, listed, preferred, note, identifiers = row
    if choice not in _FATES and choice != _LABEL:
        rows.wrong("memory_choices", None, "choice")
    first, *others = identifiers.split("\n")
    namesakes = tuple(Entry(one, about) for one, _, about in (other.partition("\t") for other in others))
    return Choice(_FATES.get(choice, label), bool(listed), preferred, note, first, namesakes)


def _decided(text: str, annotations: Iterable[Annotation]) -> Iterable[tuple[str, str, State]]:
    decided = (a for a in annotations if a.annotator and a.state is not State.SUGGESTED)
    return ((text[a.start : a.end], a.label, a.state) for a in decided)

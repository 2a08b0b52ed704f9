"""The house list as a table for a spreadsheet, written and read: a name a row. Anything wrong in it is told by its line."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.office.tables import csv_rows
from annotate.formats.base import Options
from annotate.formats.reports.entities import plain, safe
from annotate.limits import MAX_FIELD
from annotate.model import Label
from annotate.names.house_list import Listed, choices_of, together
from annotate.names.memory import NEVER, SILENT, Choice
from annotate.names.same import key

T = TypeVar("T")
COLUMNS = ("name", "label", "preferred", "variants", "never", "note", "identifier", "marks")
_NEEDED = "name"
_USUAL = {
    "name": "name naam nom",
    "label": "label etiket étiquette etiquette soort kind",
    "preferred": "preferred preferred_spelling voorkeur voorkeursspelling schrijfwijze préféré graphie",
    "variants": "variants varianten variantes",
    "never": "never nooit jamais",
    "note": "note notitie opmerking remarque",
    "identifier": "identifier id qid identificatie identifiant",
}
_YES, _NO = (
    frozenset("yes y ja j oui o x 1 true waar vrai never nooit jamais".split()),
    frozenset("no n nee non 0 false onwaar faux".split()),
)
_DELIMITER, _BETWEEN = ";", "|"  # of cells, and of variants in a cell
_MOST_ROWS = 200_000
_MOST_TOLD = 20  # faults
_LONGEST = 200  # code points of a name
_LOST = re.compile("[\ufffd\ud800-\udfff]")  # what stands for bytes that are no character, and halves of one
_NO_NAME = QT_TRANSLATE_NOOP("errors", "Line {line}: the name is missing.")
_LONG = QT_TRANSLATE_NOOP("errors", "Line {line}: “{column}” is too long.")
_LABEL = QT_TRANSLATE_NOOP("errors", "Line {line}: there is no label {label}; there are {known}.")
_NEVER = QT_TRANSLATE_NOOP("errors", "Line {line}: “{value}” under “never” is neither yes nor no.")
_BOTH = QT_TRANSLATE_NOOP("errors", "Line {line}: “{name}” has a label and is never a name.")
_TWICE = QT_TRANSLATE_NOOP("errors", "Line {line}: “{name}” is on line {earlier} too, and otherwise.")
_NO_COLUMN = QT_TRANSLATE_NOOP("errors", "{where}: there is no column “name”; there are {known}.")
_UNKNOWN_COLUMN = QT_TRANSLATE_NOOP(
    "errors", "{where}: there is no column “{column}” in a list of names; there are {known}."
)
_TWO_COLUMNS = QT_TRANSLATE_NOOP("errors", "{where}: two columns are called “{column}”.")
_MORE_CELLS = QT_TRANSLATE_NOOP("errors", "Line {line}: it has more cells than the list has columns.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "Line {line}: “{column}” has a character that cannot be read.")
_MANY = QT_TRANSLATE_NOOP("errors", "{where}: a list has at most {limit} lines.")


@dataclass(slots=True)
class HouseList:
    """What a table says of names; if anything in it is wrong, `faults` says what, and nothing of it is to be taken."""

    choices: dict[str, Choice] = field(default_factory=dict)
    faults: list[UserError] = field(default_factory=list)


class _Line(NamedTuple):
    number: int
    cells: Mapping[str, str]


def write(listed: Sequence[tuple[Listed, int]], path: Path, _: Options) -> int:
    """Write entries and how many annotations each has, as Excel reads them: UTF-8 with a byte-order mark, semicolons.

    Return how many were written.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=_DELIMITER, lineterminator="\n")
        rows.writerow(COLUMNS)
        for one, marks in listed:
            label = one.outcome if isinstance(one.outcome, str) else ""
            never, variants = "x" if one.outcome is NEVER else "", f" {_BETWEEN} ".join(one.variants)
            cells = (one.name, label, one.preferred, variants, never, one.note, one.identifier)
            rows.writerow([*map(safe, cells), marks])
    return len(listed)


def read(path: Path, titles: Mapping[str, str], _: Sequence[Label] = ()) -> HouseList:
    """Return what a table says of names. `titles` are those of the project's labels by name.

    Raises:
        UserError: It is no table of names.

    """
    with path.open("rb") as file:
        lines = _lines(csv_rows(file, path.name), path.name)
        by_title = {said.casefold(): name for name, title in titles.items() for said in (title, name)}
        return gathered(
            limited(((line.number, line) for line in lines), path.name), lambda line: _entry(line, by_title, titles)
        )


def limited(lines: Iterable[tuple[int, T]], where: str) -> Iterator[tuple[int, T]]:
    """Yield numbered lines. Raise UserError if there are more than a list may have."""
    for count, line in enumerate(lines):
        if count == _MOST_ROWS:
            raise UserError(_MANY, where=where, limit=_MOST_ROWS)
        yield line


def gathered(lines: Iterable[tuple[int, T]], entry: Callable[[T], Listed | None]) -> HouseList:
    """Return what numbered lines say of names. `entry` returns what one says, None if it is about something else.

    It raises UserError if that is wrong. Lines that contradict each other are faults, too.
    """
    found = HouseList()
    told: dict[str, tuple[int, Choice]] = {}  # by key: line and choice
    for number, line in lines:
        try:
            one = entry(line)
            for name, choice in choices_of(checked(one, number)).items() if one else ():
                earlier, known = told.get(key(name), (number, choice))
                both = choice if known == choice else together(known, choice)
                if both is None:
                    raise UserError(_TWICE, line=number, name=name, earlier=earlier)
                told[key(name)] = earlier, both
                found.choices[name] = both
        except UserError as error:
            found.faults.append(error)
            if len(found.faults) == _MOST_TOLD:
                break
    return found


def checked(one: Listed, number: int) -> Listed:
    """Return an entry. Raise UserError if its name is missing, or anything in it is too long or was lost in reading."""
    if not key(one.name):
        raise UserError(_NO_NAME, line=number)
    columns = (
        ("name", (one.name,), _LONGEST),
        ("preferred", (one.preferred,), _LONGEST),
        ("variants", one.variants, _LONGEST),
        ("note", (one.note,), MAX_FIELD),
        ("identifier", (one.identifier,), _LONGEST),
    )
    for column, texts, limit in columns:
        if any(map(_LOST.search, texts)):
            raise UserError(_UNREADABLE, line=number, column=column)
        if any(len(text) > limit for text in texts):
            raise UserError(_LONG, line=number, column=column)
    return one


def _lines(rows: Iterator[Iterable[str]], where: str) -> Iterator[_Line]:
    """Yield the rows that are not empty, with the names of their columns."""
    heading = [_column(cell) for cell in next(rows, ())]
    if _NEEDED not in heading:
        raise UserError(_NO_COLUMN, where=where, known=", ".join(filter(None, heading)) or "–")
    for at, column in enumerate(heading):
        if column and column not in COLUMNS:
            raise UserError(_UNKNOWN_COLUMN, where=where, column=column[:_LONGEST], known=", ".join(COLUMNS))
        if column and column in heading[:at]:
            raise UserError(_TWO_COLUMNS, where=where, column=column)
    for number, row in enumerate(rows, start=2):
        said = [" ".join(plain(cell).split()) for cell in row]
        if any(said[len(heading) :]):
            raise UserError(_MORE_CELLS, line=number)
        cells = dict(zip(heading, said, strict=False))
        if any(cells.values()):
            yield _Line(number, cells)


def _column(heading: str) -> str:
    said = "_".join(heading.casefold().split())
    return next((column for column, usual in _USUAL.items() if said in usual.split()), said)


def _entry(line: _Line, by_title: Mapping[str, str], labels: Mapping[str, str]) -> Listed:
    """Return what a row says. Raise UserError if it is wrong."""
    number, cells = line
    name, said, never = cells.get("name", ""), cells.get("label", ""), cells.get("never", "")
    variants = [one.strip() for one in cells.get("variants", "").split(_BETWEEN)]
    if never.casefold() not in _YES | _NO | {""}:
        raise UserError(_NEVER, line=number, value=never[:_LONGEST])
    label = by_title.get(said.casefold())
    if said and label is None:
        raise UserError(_LABEL, line=number, label=said[:_LONGEST], known=", ".join(labels))
    is_never = never.casefold() in _YES
    if is_never and label:
        raise UserError(_BOTH, line=number, name=name)
    preferred = cells.get("preferred", "")
    return Listed(
        name,
        NEVER if is_never else label or SILENT,
        "" if preferred == name else preferred,
        tuple(one for one in variants if key(one) and key(one) != key(name)),
        cells.get("note", ""),
        cells.get("identifier", ""),
    )

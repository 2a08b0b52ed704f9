"""Read the house list from a table and write it: composes store and formats. No widgets, for commands and threads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from sqlite3 import Connection

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.reports import house_list
from annotate.formats.reports.house_list import HouseList
from annotate.formats.writing.destination import Earlier
from annotate.formats.writing.staging import part_of
from annotate.names.house_list import ListDifference, Listed, difference, entries
from annotate.names.same import key
from store.documents import memory_rows, name_rows
from store.project import Project

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read.")


def read_list(path: Path, labels: Mapping[str, str]) -> HouseList:
    """Return what a table says of names. `labels` are titles of labels by name. UserError if it is no table of names."""
    try:
        return house_list.read(path, labels)
    except OSError as error:
        raise UserError(_UNREADABLE, where=path.name) from error


def compare(conn: Connection, found: HouseList, *, keeps: bool) -> ListDifference:
    """Return what a list would change; with `keeps`, names that are not in it stay on the list."""
    return difference(memory_rows.standing(conn, memory_rows.choices(conn)), found.choices, keeps=keeps)


def write_list(project: Project, path: Path, *, everything: bool, replace: bool) -> int:
    """Write the house list with the number of annotations of each name, and return how many names it has.

    With `everything`, the other names of the project follow, each with the label that it has most.
    """
    listed = entries(project.memory.choices())
    with project.file.reading() as conn:
        names = sorted(name_rows.count(conn), key=lambda one: (-one.marks, one.name))
    marks: Counter[str] = Counter()
    for one in names:
        marks[key(one.name)] += one.marks
    if everything:
        known = {key(name) for one in listed for name in (one.name, *one.variants)}
        others = {key(one.name): Listed(one.shown, one.label) for one in reversed(names)}
        listed += [others[name] for name in dict.fromkeys(key(one.name) for one in names) if name not in known]
    earlier = Earlier(project.exports.read, project.exports.note, replace)
    with part_of(path, is_folder=False, about={}, earlier=earlier) as part:
        house_list.write(((one, sum(marks[key(n)] for n in (one.name, *one.variants))) for one in listed), part)
    return len(listed)

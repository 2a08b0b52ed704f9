"""Read the house list from a table and write it: composes store and formats. No widgets, for commands and threads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from sqlite3 import Connection

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import Options
from annotate.formats.name_lists import list_format
from annotate.formats.reports.house_list import HouseList
from annotate.formats.writing.destination import Earlier
from annotate.formats.writing.staging import part_of
from annotate.model import Label
from annotate.names.house_list import ListDifference, Listed, difference, entries
from annotate.names.project import ProjectName
from annotate.names.same import key
from store.documents import memory_rows, name_rows
from store.project import Project

_ONLY_WRITTEN = QT_TRANSLATE_NOOP("errors", "{where}: a list in this format can only be written.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read.")


def read_list(path: Path, titles: Mapping[str, str], labels: Sequence[Label]) -> HouseList:
    """Return what a file says of names. `titles` are those of labels by name. UserError if it is no list of names."""
    read = list_format(path).read
    if read is None:
        raise UserError(_ONLY_WRITTEN, where=path.name)
    try:
        return read(path, titles, labels)
    except OSError as error:
        raise UserError(_UNREADABLE, where=path.name) from error


def compare(conn: Connection, found: HouseList, *, keeps: bool) -> ListDifference:
    """Return what a list would change; with `keeps`, names that are not in it stay on the list."""
    return difference(memory_rows.standing(conn, memory_rows.choices(conn)), found.choices, keeps=keeps)


def write_list(project: Project, path: Path, *, everything: bool, replace: bool) -> int:
    """Write the house list with the number of annotations of each name, and return how many names the file has.

    With `everything`, the other names of the project follow, each with the label that it has most.
    """
    listed = entries(project.memory.choices())
    with project.file.reading() as conn:
        names = sorted(name_rows.count(conn), key=lambda one: (-one.marks, one.name))
        apart = _marks_of_namesakes(conn, listed, names)
    if everything:
        known = {key(name) for one in listed for name in (one.name, *one.variants)}
        others = {key(one.name): Listed(one.shown, one.label) for one in reversed(names)}
        listed += [others[name] for name in dict.fromkeys(key(one.name) for one in names) if name not in known]
    earlier = Earlier(project.exports.read, project.exports.note, replace)
    wanted = list_format(path)
    marks: Counter[str] = Counter()
    for one in names:
        marks[key(one.name)] += one.marks

    def marks_of(one: Listed) -> int:
        return sum(apart[name][one.identifier] if name in apart else marks[name] for name in _keys(one))

    counted = [(one, marks_of(one)) for one in listed]
    options = Options(labels=tuple(project.labels.all()))
    with part_of(path, is_folder=wanted.is_folder, about={}, earlier=earlier) as part:
        return wanted.write(counted, part, options)


def _keys(one: Listed) -> set[str]:
    return {key(name) for name in (one.name, *one.variants)}


def _marks_of_namesakes(
    conn: Connection, listed: Iterable[Listed], names: Iterable[ProjectName]
) -> dict[str, Counter[str]]:
    """Return how many annotations each identifier has of the names, by key, that several on the list have.

    Only the documents with these names are read. Where it is not known who a name is, it counts for nobody.
    """
    called = Counter(name for one in listed for name in _keys(one))
    shared = [one for one in names if called[key(one.name)] > 1]
    found: dict[str, Counter[str]] = {key(one.name): Counter() for one in shared}
    for mention in name_rows.mentions(conn, sorted(place for one in shared for place in name_rows.places(conn, one))):
        found[key(mention.name)][mention.who] += 1
    return found

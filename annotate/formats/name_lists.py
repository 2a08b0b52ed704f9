"""The registry of files that hold the house list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import Options
from annotate.formats.reports import follow_the_money, house_list, knowledge_base
from annotate.formats.reports.house_list import HouseList
from annotate.model import Label
from annotate.names.house_list import Listed

_UNKNOWN = QT_TRANSLATE_NOOP("errors", "A list of names has one of these endings: {known}.")


@dataclass(frozen=True, slots=True)
class ListFormat:
    """A kind of file that holds names. `write` returns how many it wrote; `read` is None if it is only written.

    `suffixes` are its endings, the usual one first. `is_folder`: it is a folder.
    """

    title: str
    suffixes: tuple[str, ...]
    write: Callable[[Sequence[tuple[Listed, int]], Path, Options], int]
    read: Callable[[Path, Mapping[str, str], Sequence[Label]], HouseList] | None = None
    is_folder: bool = False


LIST_FORMATS = (
    ListFormat("CSV", (".csv", ".tsv", ".txt"), house_list.write, house_list.read),
    ListFormat("FollowTheMoney", (".json", ".jsonl", ".ftm"), follow_the_money.write, follow_the_money.read),
    ListFormat("spaCy", (".kb",), knowledge_base.write, is_folder=True),
)


def list_format(path: Path) -> ListFormat:
    """Return the format that a file's ending tells. Raise UserError if it tells none."""
    suffix = path.suffix.lower()
    found = next((one for one in LIST_FORMATS if suffix in one.suffixes), None)
    if found is None:
        raise UserError(_UNKNOWN, known=", ".join(one.suffixes[0] for one in LIST_FORMATS))
    return found

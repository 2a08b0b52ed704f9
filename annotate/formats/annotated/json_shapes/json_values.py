"""Read JSON record by record: a value a line, a list of them, or an object around such a list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, BinaryIO

from annotate.formats.articles.plain import decode, lines
from annotate.formats.base import ReadOptions
from annotate.formats.reading import guard
from annotate.formats.reading.record import Record, parsed

_AROUND = ("annotations", "examples", "data", "documents", "rows", "training_data", "TRAIN_DATA", "items")
_OF_ONE = {"text", "tokens", "paragraphs", "content", "words", "result"}  # keys of a record, which is no list of them
_TRIED_LINES = 5  # lines
Line = tuple[int, str]


class Values:
    """The values of one file, each with the record that it becomes.

    `around` is the object that holds the list of records, {} without one; `inside` is the key of that list.
    """

    def __init__(self, file: BinaryIO, where: str, options: ReadOptions) -> None:
        self._file, self._where, self._options = file, where, options
        self.around: dict[str, Any] = {}
        self.inside = ""

    def __iter__(self) -> Iterator[tuple[Record, Any]]:
        """Yield each record and its value. None stands for invalid JSON, which the record refuses."""
        numbered = ((number, line) for number, line in enumerate(lines(self._file), start=1) if line.strip())
        first = list(islice(numbered, _TRIED_LINES))
        if _are_records(first):
            yield from self._by_line(chain(first, numbered))
        elif first:
            self._file.seek(0)
            yield from self._whole()

    def _by_line(self, numbered: Iterable[Line]) -> Iterator[tuple[Record, Any]]:
        for number, line in numbered:
            record = Record(self._where, number, overlap=self._options.overlap)
            yield record, parsed(record, line)

    def _whole(self) -> Iterator[tuple[Record, Any]]:
        whole = Record(self._where, 1, is_line=False, overlap=self._options.overlap)
        value = parsed(whole, decode(guard.read(self._file, self._where)) or "")
        if value is None:
            yield whole, None
        for number, inner in enumerate(self._records_in(value), start=1):
            if inner is not None:
                yield Record(self._where, number, is_line=False, overlap=self._options.overlap), inner

    def _records_in(self, value: Any) -> list[Any]:
        if isinstance(value, dict) and not _is_record(value):
            self.inside = next((key for key in _AROUND if isinstance(value.get(key), list)), "")
            if self.inside:
                self.around = value
                value = [one["row"] if isinstance(one, dict) and "row" in one else one for one in value[self.inside]]
        return value if isinstance(value, list) and not is_pair(value) else [value]


def is_pair(value: Any) -> bool:
    """Return whether a value is spaCy's `[text, {…}]`."""
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], dict)


def _is_record(value: dict[str, Any]) -> bool:
    """Return whether an object is a record, and not around a list of them."""
    return bool(_OF_ONE & value.keys()) or isinstance(value.get("data"), dict)


def _are_records(first: list[Line]) -> bool:
    """Return whether each of the first lines is a record. A single line may hold a list of them instead."""
    if not first:
        return False
    values = [_loaded(line) for _, line in first]
    if len(first) == 1:
        return is_pair(values[0]) or (isinstance(values[0], dict) and _is_record(values[0]))
    is_list = first[0][1].lstrip("\ufeff \t").startswith("[") and values[0] is None
    return not is_list and any(isinstance(value, dict | list) for value in values)


def _loaded(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None

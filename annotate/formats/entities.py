"""A table of the names, a row each, for a spreadsheet. Offsets are code points."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from annotate.formats.base import Found, Options
from annotate.model import Document

_COLUMNS = (
    "article", "title", "source", "published", "start", "end", "text", "label", "state", "origin", "annotator", "changed_at",
    "article_state",
)  # fmt: skip


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """UTF-8 with a byte-order mark, without which Excel takes it for something else."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(_COLUMNS)
        for number, d in enumerate(documents, start=1):
            for a in d.visible:
                known = (d.id or number, d.title, d.source, d.published, a.start, a.end, d.text[a.start : a.end])
                rows.writerow((*known, a.label, a.state, a.origin, a.annotator, a.changed_at, d.state))


def read_back(path: Path) -> Iterator[Found]:
    """The names of each article, as the csv module reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for _, group in groupby(csv.DictReader(file), key=lambda row: row["article"]):
            rows = sorted((int(row["start"]), int(row["end"]), row["label"], row["text"]) for row in group)
            yield Found(
                "\n".join(text for *_, text in rows), frozenset((start, end, label) for start, end, label, _ in rows)
            )

"""Reading the raw data: name lists and sentences with the boundaries of names."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LISTS = ("per", "geo", "org", "misc")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens, and the names in them as (first, end) token indices, end exclusive; the names' kinds are not known."""

    tokens: list[str]
    names: list[tuple[int, int]]
    source: str


def read_names(folder: Path) -> dict[str, set[str]]:
    """The four name lists, by kind."""
    lists = {}
    for kind in LISTS:
        with lzma.open(folder / f"names-{kind}.txt.xz", "rt", encoding="utf-8") as lines:
            lists[kind] = {line.strip() for line in lines if line.strip()}
    return lists


def read_sentences(folder: Path) -> Iterator[Sentence]:
    """The sentences, in the file's order."""
    with lzma.open(folder / "name-boundaries.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            names = [(first, end) for first, end in record["spans"]]
            yield Sentence(record["toks"], names, record["src"])

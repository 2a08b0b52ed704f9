"""Reading the raw data: name lists and sentences with the boundaries of names."""

from __future__ import annotations

import json
import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

LISTS = ("per", "geo", "org", "misc")
NO_NAME = "-"
_KINDS = Path(__file__).with_name("kinds.tsv")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens, and the names in them as (first, end) token indices, end exclusive.

    `kinds` has the labels that we gave some of them by hand, NO_NAME where the boundary holds no name at all.
    """

    tokens: list[str]
    names: list[tuple[int, int]]
    source: str
    kinds: dict[tuple[int, int], str] = field(default_factory=dict)


def read_names(folder: Path) -> dict[str, set[str]]:
    """Return the four name lists, by kind."""
    lists = {}
    for kind in LISTS:
        with lzma.open(folder / f"names-{kind}.txt.xz", "rt", encoding="utf-8") as lines:
            lists[kind] = {line.strip() for line in lines if line.strip()}
    return lists


def read_sentences(folder: Path) -> Iterator[Sentence]:
    """Yield the sentences, in the file's order."""
    kinds = _read_kinds()
    with lzma.open(folder / "name-boundaries.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            names = [(first, end) for first, end in record["spans"]]
            yield Sentence(record["toks"], names, record["src"], kinds.get(record["id"], {}))


def read_lines(folder: Path) -> list[str]:
    """Return the lines of all text files in a folder, in the order of their names, without comments and empty ones."""
    texts = [file.read_text("utf-8") for file in sorted(folder.glob("*.txt"))]
    return [line for text in texts for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _read_kinds() -> dict[int, dict[tuple[int, int], str]]:
    """Our own layer over the sentences: by sentence id, the kinds of names that no list decides."""
    kinds = {}
    for line in _KINDS.read_text("utf-8").splitlines()[1:]:
        sentence, marks = line.split("\t")
        kinds[int(sentence)] = {(int(a), int(b)): label for a, b, label in re.findall(r"(\d+)-(\d+):(\S+)", marks)}
    return kinds

"""Find the layout of a file with a token a line: the lines tell it, whatever the file is called."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from annotate.formats.annotated.token_columns.tagged import is_name_tag, is_tag, label_of

_MIN_SHARE = 0.6  # the share of lines that have to be alike
_CHUNKS = {"NP", "VP", "PP", "AP", "ADJP", "ADVP", "SBAR", "PRT", "CONJP", "INTJ", "LST", "UCP", "MWU", "PNP"}
_TOKENS = {"token", "tokens", "word", "words", "form"}
_TAGS = re.compile(r"ne|ner|ne-tag|ne-coarse-lit|ner_?tags?|tags?|labels?|iob|bio|entity", re.I)
_INNER = re.compile(r"ne-emb\w*|ne-nested|nested|inner", re.I)
_SENTENCE = re.compile(r"sentence.{0,3}|sent_?id", re.I)
_MISC = re.compile(r"misc", re.I)
_KEYS = ("NER", "NE", "Entity", "NamedEntity", "ner")  # in MISC of CoNLL-U
_CONLLU = 10  # columns
NUMBER = re.compile(r"[0-9]{1,9}(?:[-.][0-9]{1,9})?\Z")
START = "-DOCSTART-"


class Layout(NamedTuple):
    """The index of each column, from 0; -1 for one that is missing. `width` is the number of columns of most lines."""

    separator: str
    width: int
    token: int = 0
    tag: int = -1
    inner: tuple[int, ...] = ()
    misc: int = -1
    key: str = ""  # in MISC, of the tag
    sentence: int = -1
    is_numbered: bool = False
    is_spaced: bool = False  # MISC tells where spaces are
    has_head: bool = False
    left_out: tuple[str, ...] = ()  # names of columns with something in them that is not taken

    def cells(self, line: str) -> list[str]:
        """Return the columns of a line. A token with spaces stays one where columns are separated by spaces."""
        cells = split(line, self.separator)
        extra = len(cells) - self.width
        if self.separator != " ":
            return cells[: self.width] if extra > 0 and not any(cells[self.width :]) else cells
        if extra <= 0:
            return cells
        first, last = self.token, self.token + extra + 1
        return [*cells[:first], " ".join(cells[first:last]), *cells[last:]]

    def tag_in(self, cells: Sequence[str]) -> str:
        """Return the tag among the columns of a line, "" when there is none."""
        if self.key and len(cells) > self.misc:
            return misc_of(cells[self.misc]).get(self.key, "O")
        if self.tag < 0:
            return "O"
        at = self.tag if self.is_numbered or self.has_head or self.tag < self.width - 1 else len(cells) - 1
        return cells[at] if self.token < at < len(cells) and is_tag(cells[at]) else ""


def split(line: str, separator: str) -> list[str]:
    """Return the columns of a line. No-break spaces do not separate: they occur inside tokens."""
    line = line.rstrip("\r\n")
    if separator == " ":
        return [cell for cell in line.replace("\t", " ").split(" ") if cell]
    if separator == "\t":
        return [cell.strip(" ") for cell in line.split("\t")]
    return next(csv.reader([line], delimiter=separator), [])


def misc_of(cell: str) -> dict[str, str]:
    """Return the values of a MISC column, `A=B|C`."""
    parts = (part.partition("=") for part in cell.split("|") if part != "_")
    return {key: value for key, _, value in parts}


def is_comment(line: str, layout: Layout) -> bool:
    """Return whether a line is a comment on the following lines and no token."""
    if not line.startswith("#"):
        return False
    cells = split(line, layout.separator)
    return layout.is_numbered or layout.has_head or len(cells) != layout.width or not layout.tag_in(cells)


def find_layout(lines: Sequence[str]) -> Layout | None:
    """Return the layout of the first lines of a file, None when they are no tokens with tags."""
    shown = [line for line in lines if line.strip() and not line.startswith(START)]
    plain = [line for line in shown if not line.startswith("#")] or shown  # there may be no word but #
    for separator in ("\t", " "):
        found = _layout([split(line, separator) for line in plain], separator)
        if found:
            return found
    for separator in (",", ";"):  # only with a head: a line of prose has commas too
        try:
            rows = [split(line, separator) for line in shown]
        except csv.Error:
            continue
        if rows and _head(rows[0]) and (found := _layout(rows, separator)):
            return found
    return None


def _layout(rows: Sequence[Sequence[str]], separator: str) -> Layout | None:
    if not rows:
        return None
    head = _head(rows[0]) if separator != " " else None
    body = rows[1:] if head else rows
    widths = Counter(len(row) for row in body)
    width = widths.most_common(1)[0][0] if widths else 0
    alike = [row for row in body if len(row) == width]
    if width < 2 or (separator == "\t" and len(alike) < _MIN_SHARE * len(body)):
        return None
    is_numbered = _is_numbered([row[0] for row in alike]) and width > 2
    if head:
        return _with_head(rows[0], alike, separator, width, is_numbered)
    token = int(is_numbered)
    if is_numbered and width == _CONLLU and (found := _conllu(alike, separator)):
        return found
    tags = [column for column in range(token + 1, width) if _has_tags([row[column] for row in alike])]
    if not tags:
        return None
    main, inner = _chosen(alike, tags, is_numbered)
    return Layout(separator, width, token, main, inner, is_numbered=is_numbered)


def _head(row: Sequence[str]) -> list[str] | None:
    """Return the names of the columns in lower case when a row has them."""
    names = [cell.strip().lower() for cell in row]
    has_tags = any(_TAGS.fullmatch(name) for name in names)
    return names if has_tags and _TOKENS & set(names) else None


def _is_numbered(cells: Sequence[str]) -> bool:
    """Return whether a column numbers the tokens of each sentence, from 0 or 1."""
    if not cells or not all(NUMBER.match(cell) for cell in cells) or cells[0].split("-")[0] not in ("0", "1"):
        return False
    numbers = [int(re.split(r"[-.]", cell)[0]) for cell in cells]
    steps = sum(after in (0, 1, before, before + 1) for before, after in pairwise(numbers))
    return steps >= 0.9 * (len(numbers) - 1)


def _has_tags(cells: Sequence[str]) -> bool:
    """Return whether a column holds tags. One of `-` or `_` alone does not."""
    return sum(map(is_tag, cells)) >= _MIN_SHARE * len(cells) and any(
        cell in ("O", "o") or is_name_tag(cell) for cell in cells
    )


def _chosen(rows: Sequence[Sequence[str]], tags: Sequence[int], is_numbered: bool) -> tuple[int, tuple[int, ...]]:
    """Return the column with most entities, and those with further ones. Chunk columns are neither."""
    labels = {column: [label_of(row[column]) for row in rows] for column in tags}
    chunks = {column for column in tags if any(labels[column]) and _is_of_chunks(labels[column])}
    tags = [column for column in tags if column not in chunks] or list(tags)
    counts = {column: sum(map(bool, labels[column])) for column in tags}
    main = max(tags, key=lambda column: (counts[column], -column if is_numbered else column))
    return main, tuple(column for column in tags if column != main and (is_numbered or counts[column]))


def _is_of_chunks(labels: Sequence[str]) -> bool:
    return all(label in _CHUNKS for label in labels if label)


def _conllu(rows: Sequence[Sequence[str]], separator: str) -> Layout | None:
    """Return the layout of CoNLL-U, with the tag in MISC or none; None when a column has tags."""
    if any(_has_tags([row[column] for row in rows]) for column in range(2, _CONLLU)):
        return None
    last = [misc_of(row[-1]) for row in rows]
    key = next((key for key in _KEYS if _has_tags([misc[key] for misc in last if key in misc])), "")
    is_spaced = any(misc.get("SpaceAfter") == "No" for misc in last)
    others = tuple(name for name in _KEYS if name != key and any(name in misc for misc in last))
    return Layout(
        separator, _CONLLU, 1, -1, (), _CONLLU - 1, key, is_numbered=True, is_spaced=is_spaced, left_out=others
    )


def _with_head(
    head: Sequence[str], rows: Sequence[Sequence[str]], separator: str, width: int, is_numbered: bool
) -> Layout | None:
    names = [name.strip() for name in head][:width]
    columns = range(len(names))
    token = next(i for i in columns if names[i].lower() in _TOKENS)
    tags = [i for i in columns if i != token and _has_tags([row[i] for row in rows])]
    main = next((i for i in tags if _TAGS.fullmatch(names[i])), -1)
    if main < 0:
        return None
    inner = tuple(i for i in tags if i != main and _INNER.fullmatch(names[i]))
    sentence = next((i for i in columns if _SENTENCE.fullmatch(names[i])), -1)
    misc = next((i for i in columns if _MISC.fullmatch(names[i])), -1)
    is_spaced = misc >= 0 and any("NoSpaceAfter" in row[misc] or "SpaceAfter=No" in row[misc] for row in rows)
    taken = {token, main, sentence, misc, *inner, *([0] if is_numbered else [])}
    others = (i for i in columns if i not in taken and any(row[i] not in ("", "_", "-", "O", "0") for row in rows))
    left_out = tuple(names[i] for i in others)
    return Layout(
        separator,
        width,
        token,
        main,
        inner,
        misc,
        "",
        sentence,
        is_numbered,
        is_spaced,
        has_head=True,
        left_out=left_out,
    )

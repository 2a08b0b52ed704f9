"""Fit a document to what a format can hold, and count the losses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from annotate.formats.base import ALL_FEATURES, Feature, Format, map_description
from annotate.formats.reports.entities import MAX_CELL, guarded_cells
from annotate.model import PROVENANCE, Document, DocumentState, State, Tokens, in_order
from annotate.pipelines.routing import NO_PIPELINE
from annotate.spans import nested, outermost
from annotate.text import words_of

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")  # in XML and HTML
_LOST = {Feature.NESTED, Feature.OVERLAPS}  # what costs annotations; the rest costs metadata


def fit(document: Document, chosen: Format) -> tuple[Document, Counter[str]]:
    """Return the document as it goes into the file, and the losses by Feature.

    Annotations are lost for Feature.NESTED and Feature.OVERLAPS only, and counted there. Further counts: `tokens`,
    documents that no pipeline has tokenized; `cut`, tokens cut in two at the edge of an annotation; `formulas`, cells
    made safe for spreadsheets; `long`, texts longer than a cell; `dates`, documents that lose when they were published.
    """
    lost = _unsaid(document, chosen.holds)
    if document.published and not chosen.holds_date(document.published):
        lost["dates"] += 1
    if Feature.CHARACTERS not in chosen.holds:
        document = _printable(document, lost, is_known=Feature.META in chosen.holds)
    if Feature.LABELS not in chosen.holds:
        document = _with_plain_labels(document, lost)
    if Feature.OVERLAPS not in chosen.holds:
        document = _flat(document, Feature.NESTED in chosen.holds, lost)
    if chosen.is_table:
        lost["formulas"] += guarded_cells(document)
        lost["long"] += len(document.text) > MAX_CELL
    if chosen.tokens:
        document = _with_tokens(document, lost, is_spaced=Feature.SPACING in chosen.holds)
    return document, lost


def lost_annotations(lost: Counter[str]) -> int:
    """Return how many annotations are lost."""
    return sum(lost[kind] for kind in _LOST)


def whole(text: str, tokens: Iterable[tuple[int, int]], edges: Collection[int]) -> list[tuple[int, int]]:
    """Return tokens that cover the text but for single spaces after them, cut at `edges`, white space included."""
    cuts = set(edges)
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in [*tokens, (len(text), len(text))]:
        if found and at < start and text[at] == " ":
            at += 1
        if at < start:
            found.append((at, start))
        if start < end:
            found.append((start, end))
        at = end
    return [piece for token in found for piece in _pieces(token, cuts)]


def _pieces(token: tuple[int, int], cuts: Collection[int]) -> Iterator[tuple[int, int]]:
    start, end = token
    inside = [at for at in range(start + 1, end) if at in cuts] if end - start > 1 else []
    at = start
    for cut in [*inside, end]:
        yield at, cut
        at = cut


def _unsaid(document: Document, holds: frozenset[Feature]) -> Counter[str]:
    """Return the losses of metadata and of states, origins and rejected annotations."""
    if holds == ALL_FEATURES:
        return Counter()
    visible = document.visible
    everything = {
        Feature.TEXT: not visible,
        Feature.REJECTED: len(document.annotations) - len(visible),
        Feature.SPANS: len(visible),
        Feature.STATES: sum(a.state is State.SUGGESTED for a in visible),
        Feature.ORIGINS: len(visible),
        Feature.NOTES: sum(a.note != "" for a in document.annotations),
        Feature.ANSWERS: document.state in (DocumentState.FLAGGED, DocumentState.TODO, DocumentState.STARTED),
        Feature.META: bool(any(_provenance(document)) or document.meta),
    }
    return Counter({kind: int(count) for kind, count in everything.items() if count and kind not in holds})


def _provenance(document: Document) -> list[str]:
    return [getattr(document, name) for name in PROVENANCE]


def _printable(document: Document, lost: Counter[str], *, is_known: bool) -> Document:
    """Return the document with U+FFFD for characters that XML and HTML cannot hold.

    With `is_known` its metadata too.
    """

    def cleaned(value: str) -> str:
        text, count = _FORBIDDEN.subn("\ufffd", value)
        lost.update({Feature.CHARACTERS: count} if count else {})
        return text

    about = (document.title, *_provenance(document), *document.meta.values())
    if not _FORBIDDEN.search("".join((document.text, *about))):
        return document
    document = replace(document, text=cleaned(document.text))
    return map_description(document, cleaned) if is_known else document


def _with_plain_labels(document: Document, lost: Counter[str]) -> Document:
    spaced = {a.label for a in document.annotations if re.search(r"\s", a.label)}
    if not spaced:
        return document
    lost[Feature.LABELS] += sum(a.label in spaced for a in document.visible)
    plain = {label: re.sub(r"\s+", "_", label) for label in spaced}
    return replace(
        document, annotations=tuple(replace(a, label=plain.get(a.label, a.label)) for a in document.annotations)
    )


def _flat(document: Document, is_nested: bool, lost: Counter[str]) -> Document:
    visible = document.visible
    if len(visible) < 2:
        return document
    kept = nested(visible) if is_nested else outermost(visible)
    if len(kept) == len(visible):
        return document
    lost[Feature.OVERLAPS if is_nested else Feature.NESTED] += len(visible) - len(kept)
    rejected = [a for a in document.annotations if a.state is State.REJECTED]
    return replace(document, annotations=in_order([*kept, *rejected]))


def _with_tokens(document: Document, lost: Counter[str], *, is_spaced: bool) -> Document:
    text = document.text
    known = words_of(document)
    lost["tokens"] += document.tokens is None or known.pipeline == NO_PIPELINE
    edges = {edge for a in document.visible for edge in (a.start, a.end)}
    lost["cut"] += sum(known.span(a.start, a.end) is None for a in document.visible)
    tokens = whole(text, known, edges)
    if is_spaced:
        return replace(document, tokens=_tokens(tokens))
    return _rejoined(document, [piece for token in tokens for piece in _solid(text, token)], lost)


def _solid(text: str, token: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a token without white space."""
    start, end = token
    for match in re.finditer(r"\S+", text[start:end]):
        yield start + match.start(), start + match.end()


def _rejoined(document: Document, tokens: list[tuple[int, int]], lost: Counter[str]) -> Document:
    """Return the document with one space between its tokens, for formats that hold only those."""
    text = document.text
    lost[Feature.SPACING] += any(text[end:start] != " " for (_, end), (start, _) in pairwise(tokens))
    starts, ends, at = {}, {}, 0
    moved = []
    for start, end in tokens:
        starts[start], ends[end] = at, at + end - start
        moved.append((at, at + end - start))
        at += end - start + 1
    annotations = (replace(a, start=starts[a.start], end=ends[a.end]) for a in document.visible)
    joined = " ".join(text[start:end] for start, end in tokens)
    return replace(document, text=joined, tokens=_tokens(moved), annotations=tuple(annotations))


def _tokens(spans: list[tuple[int, int]]) -> Tokens:
    return Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans))

"""Lines typed in capitals or articles typed in small letters: well-known names are found in spite of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Span

_LONGEST = 4  # tokens


def in_one_case(doc: Doc, names: Mapping[str, str]) -> Iterator[Span]:
    """Yield the longest names, of a table from a name in small letters to its label, in text that tells nothing by its case.

    Text is looked at line by line for capitals, as headlines stand among other text; for small letters as a whole,
    because a wrapped line without a name has small letters only.
    """
    small = doc.text.islower()
    for line in _lines(doc):
        if len(line) > 1 and (small or line.text.isupper()):
            yield from _names_in(line, names)


def _lines(doc: Doc) -> Iterator[Span]:
    start = 0
    for token in doc:
        if token.is_space and "\n" in token.text:
            yield doc[start : token.i]
            start = token.i + 1
    yield doc[start:]


def _names_in(line: Span, names: Mapping[str, str]) -> Iterator[Span]:
    at = 0
    while at < len(line):
        for length in range(min(_LONGEST, len(line) - at), 0, -1):
            label = names.get(line[at : at + length].text.lower())
            if label:
                yield Span(line.doc, line.start + at, line.start + at + length, label=label)
                break
        at += length if label else 1

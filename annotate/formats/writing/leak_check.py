"""Verify that replaced names are gone: search every string of an export before it is renamed into place."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from annotate.formats.base import Format, Options
from annotate.formats.writing.losses import fit
from annotate.formats.writing.written_strings import strings
from annotate.label_kinds import KINDS
from annotate.model import Annotation, Document, DocumentState, State, Tokens
from annotate.pseudonyms.leaks import Left, Search

MAX_LISTED = 1000  # names that are left are counted all, and listed up to here


class Proof:
    """Search an export. `left` has the names that were found, up to MAX_LISTED, `count` their number."""

    def __init__(self, search: Search, chosen: Format, options: Options) -> None:
        self._search, self._format, self._options = search, chosen, options
        self.left: list[Left] = []
        self.count = 0
        self._met: set[Left] = set()  # many formats hold a text more than once

    def look_through(self, part: Path, name: str) -> None:
        """Search a file or folder that will be called `name`."""
        own = _words_of(self._format, self._options.language, self._options.pipeline, is_folder=part.is_dir())
        for piece in strings(part, name):
            if piece.text in own:
                continue
            for left in self._search.find(piece.text, piece.where):
                if left not in self._met:
                    self._met.add(left)
                    self.left += [left] if self.count < MAX_LISTED else []
                    self.count += 1


@cache
def _words_of(chosen: Format, language: str, pipeline: str, *, is_folder: bool) -> frozenset[str]:
    """Return the strings that a format writes for any article: keys, style sheets, the rules of a tokenizer.

    They are those of an export of one neutral article, with the usual labels.
    """
    annotations = tuple(
        Annotation(i, 2 * i, 2 * i + 1, label, State.ACCEPTED, "person") for i, label in enumerate(KINDS)
    )
    text = "0 " * len(annotations)
    tokens = Tokens(tuple(range(0, len(text), 2)), tuple(range(1, len(text), 2)))
    nothing = Document(text, "0", 0, DocumentState.DONE, tokens=tokens, annotations=annotations)
    rejected, suggested = (
        replace(nothing, annotations=tuple(replace(a, state=state) for a in annotations))
        for state in (State.REJECTED, State.SUGGESTED)
    )
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "0"
        if is_folder:
            empty.mkdir()
        documents = [fit(document, chosen)[0] for document in (nothing, rejected, suggested)]
        chosen.write(documents, empty, Options(language=language, pipeline=pipeline))
        return frozenset(piece.text for piece in strings(empty, f"0{chosen.suffix}"))

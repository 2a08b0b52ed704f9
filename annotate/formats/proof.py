"""The proof that a replaced name is gone: every string of what was written, searched before it is put in its place."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from annotate.formats.base import Format, Options
from annotate.formats.fitting import fit
from annotate.formats.strings import strings
from annotate.labels import KINDS
from annotate.model import Annotation, Document, DocumentState, State, Tokens
from annotate.names.leaks import Left, Search

LISTED = 1000  # names that are left are counted all, and listed up to here


class Proof:
    """Searches what a format wrote. `left` has the names that were found, up to LISTED, and `count` is how many there are."""

    def __init__(self, search: Search, chosen: Format, options: Options) -> None:
        self._search, self._format, self._options = search, chosen, options
        self.left: list[Left] = []
        self.count = 0
        self._met: set[Left] = set()  # many formats hold a text more than once

    def look_through(self, part: Path, name: str) -> None:
        """Search a file or folder that will be called `name`."""
        own = self._words_of_the_format(is_folder=part.is_dir())
        for piece in strings(part, name):
            if piece.text in own:
                continue
            for left in self._search.find(piece.text, piece.where):
                if left not in self._met:
                    self._met.add(left)
                    self.left += [left] if self.count < LISTED else []
                    self.count += 1

    def _words_of_the_format(self, *, is_folder: bool) -> set[str]:
        """The strings that the format writes whatever the articles are: keys, style sheets, the rules of a tokenizer.

        They are those of an export of one article that says nothing, with the labels in general use.
        """
        options = Options(language=self._options.language, pipeline=self._options.pipeline)
        marks = tuple(Annotation(i, 2 * i, 2 * i + 1, label, State.ACCEPTED, "person") for i, label in enumerate(KINDS))
        text = "0 " * len(marks)
        tokens = Tokens(tuple(range(0, len(text), 2)), tuple(range(1, len(text), 2)))
        nothing = Document(text, "0", 0, DocumentState.DONE, tokens=tokens, annotations=marks)
        rejected = replace(nothing, annotations=tuple(replace(mark, state=State.REJECTED) for mark in marks))
        suggested = replace(nothing, annotations=tuple(replace(mark, state=State.SUGGESTED) for mark in marks))
        with tempfile.TemporaryDirectory() as folder:
            empty = Path(folder) / "0"
            if is_folder:
                empty.mkdir()
            documents = [fit(document, self._format)[0] for document in (nothing, rejected, suggested)]
            self._format.write(documents, empty, options)
            return {piece.text for piece in strings(empty, "0")}

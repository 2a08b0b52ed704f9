"""Rules over a whole Dutch article, as a component of the bundled pipeline: one name, one label, marked everywhere."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

FACTORY = "kanttekening_document_rules"
_LISTS = ("countries", "demonyms", "ordinary")
_EDGES = set("\"'“”‘’«»„`.,;:!?()[]–-…") | {"''", "``", "..."}
_LONGEST = 4  # tokens of a repeated name


@Language.factory(FACTORY, assigns=["doc.ents"], requires=["doc.ents"])
def make_rules(nlp: Language, name: str) -> DocumentRules:
    """The component, for spaCy; its lists come from the pipeline's folder."""
    return DocumentRules()


class DocumentRules:
    """Evens out `doc.ents` over an article.

    Punctuation is trimmed from edges. A surname that stands in a full name elsewhere is a person; a name that got
    several labels takes the most frequent; countries are places and demonyms are MISC; repeats of a name that were
    missed are marked.
    """

    def __init__(self) -> None:
        self.set_lists((), (), ())

    def set_lists(self, countries: Iterable[str], demonyms: Iterable[str], ordinary: Iterable[str]) -> None:
        """Countries and demonyms as they are written; ordinary words in lower case."""
        self._lists = dict(zip(_LISTS, map(frozenset, (countries, demonyms, ordinary)), strict=True))

    def __call__(self, doc: Doc) -> Doc:
        spans = [trimmed for span in doc.ents if (trimmed := _trim(span))]
        surnames = _surnames(spans)
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for span in spans:
            votes[span.text][span.label_] += 1
        labelled = [Span(doc, s.start, s.end, label=self._label(s, surnames, votes)) for s in spans]
        doc.set_ents([*labelled, *self._repeats(doc, labelled, surnames, votes)])
        return doc

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        """Write the lists as JSON, sorted."""
        path.mkdir(parents=True, exist_ok=True)
        text = json.dumps({name: sorted(words) for name, words in self._lists.items()}, ensure_ascii=False, indent=0)
        (path / "lists.json").write_text(text, "utf-8")

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> DocumentRules:
        """Read the lists."""
        values = json.loads((path / "lists.json").read_text("utf-8"))
        self.set_lists(**values)
        return self

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        """The lists as JSON."""
        return json.dumps({name: sorted(words) for name, words in self._lists.items()}).encode()

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> DocumentRules:
        """Read the lists."""
        self.set_lists(**json.loads(data))
        return self

    def _label(self, span: Span, surnames: Counter[str], votes: dict[str, Counter[str]]) -> str:
        text, count = span.text, votes[span.text]
        if text in self._lists["countries"]:
            return "LOC"
        if len(span) == 1 and text in self._lists["demonyms"]:
            return "MISC"
        if surnames[text] and count["PER"] + surnames[text] >= count[span.label_]:
            return "PER"
        most, number = count.most_common(1)[0]
        return most if number > count[span.label_] else span.label_

    def _repeats(
        self, doc: Doc, spans: list[Span], surnames: Counter[str], votes: dict[str, Counter[str]]
    ) -> list[Span]:
        """Names that stand in the article again, unmarked."""
        taken = {i for span in spans for i in range(span.start, span.end)}
        found = []
        at = 0
        while at < len(doc):
            span = (
                None if at in taken or not doc[at].text[:1].isupper() else self._known(doc, at, taken, surnames, votes)
            )
            if span:
                found.append(span)
            at = span.end if span else at + 1
        return found

    def _known(
        self, doc: Doc, at: int, taken: set[int], surnames: Counter[str], votes: dict[str, Counter[str]]
    ) -> Span | None:
        for length in range(min(_LONGEST, len(doc) - at), 0, -1):
            if any(i in taken for i in range(at, at + length)):
                continue
            text = doc[at : at + length].text
            label = self._label_of_repeat(text, length, surnames, votes)
            if label:
                return Span(doc, at, at + length, label=label)
        return None

    def _label_of_repeat(
        self, text: str, length: int, surnames: Counter[str], votes: dict[str, Counter[str]]
    ) -> str | None:
        is_ordinary = length == 1 and (text.lower() in self._lists["ordinary"] or len(text) < 3)
        if length == 1 and text in self._lists["countries"]:
            return "LOC"
        if is_ordinary:
            return None
        if length == 1 and text in self._lists["demonyms"]:
            return "MISC"
        if surnames[text]:
            return "PER"
        return votes[text].most_common(1)[0][0] if text in votes else None


def _trim(span: Span) -> Span | None:
    """The span without punctuation and white space at its edges."""
    start, end = span.start, span.end
    while start < end and _is_edge(span.doc[start].text):
        start += 1
    while end > start and _is_edge(span.doc[end - 1].text):
        end -= 1
    return Span(span.doc, start, end, label=span.label_) if start < end else None


def _is_edge(text: str) -> bool:
    return text in _EDGES or text.isspace()


def _surnames(spans: list[Span]) -> Counter[str]:
    """What may stand alone for a person named in full: everything after the first name, and the last word."""
    names: Counter[str] = Counter()
    for span in spans:
        if span.label_ == "PER" and len(span) > 1:
            names[span[-1].text] += 1
            if len(span) > 2:
                names[span[1:].text] += 1
    return names

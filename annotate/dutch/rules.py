"""Rules over a whole Dutch article, as a component: one name, one label, marked everywhere."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from .one_case import in_one_case
from .shapes import by_shape
from .tidy import teams, tidy

FACTORY = "kanttekening_document_rules"
LABELS = frozenset(("PER", "ORG", "LOC", "MISC"))  # what the rules know; a name with any other label is let be
_LISTS = ("countries", "demonyms", "ordinary", "towns")
_KNOWN = "known"  # in the file of lists: well-known names by label
_WORD = re.compile(r"\w+")
_LONGEST = 4  # tokens of a repeated name
_CAPITAL_HEADS = ("Kamer", "Europarlement", "Staten", "Tweede-Kamer")  # VVD-Kamerlid


@Language.factory(FACTORY, assigns=["doc.ents"], requires=["doc.ents"])
def make_rules(nlp: Language, name: str) -> DocumentRules:
    """Return the component, for spaCy; its lists come from the pipeline's folder."""
    return DocumentRules()


class DocumentRules:
    """Evens out `doc.ents` over an article.

    Punctuation is trimmed from edges. A surname that stands in a full name elsewhere is a person; a name that got
    several labels takes the most frequent; countries are places and demonyms are MISC; repeats of a name that were
    missed are marked, also in capitals. A name joined to an ordinary word by a hyphen is one MISC with it, as
    CoNLL-2002 has it; the tokenizer cut it, so that who wants the name alone can mark it.

    Names with other labels, which a network learnt later, stay as they are, and nothing is put over them.
    """

    def __init__(self) -> None:
        self.set_lists((), (), (), (), {})

    def set_lists(
        self,
        countries: Iterable[str],
        demonyms: Iterable[str],
        ordinary: Iterable[str],
        towns: Iterable[str],
        known: Mapping[str, str],
    ) -> None:
        """Countries, demonyms and towns as they are written; ordinary words in lower case; labels of well-known names."""
        self._lists = dict(zip(_LISTS, map(frozenset, (countries, demonyms, ordinary, towns)), strict=True))
        self._known_names = dict(known)
        places = {name.upper(): "LOC" for name in self._lists["countries"] | self._lists["towns"]}
        self._capitals = places | {name.upper(): label for name, label in known.items()}
        self._any_case = self._without_case()
        self._starts: dict[str, int] = {}  # the longest well-known name, in tokens at most, by its first word
        for name in known:
            words = _WORD.findall(name)
            self._starts[words[0]] = max(self._starts.get(words[0], 0), 2 * len(words))

    def __call__(self, doc: Doc) -> Doc:
        others = [span for span in doc.ents if span.label_ not in LABELS]
        found = self._with_known(doc, [span for span in doc.ents if span.label_ in LABELS])
        shaped = by_shape(doc, tidy(doc, found, self._known_names), self._lists["demonyms"], self._lists["towns"])
        names = _Names(_with_compounds(doc, shaped))
        labelled = [Span(doc, s.start, s.end, label=self._label(s, names)) for s in names.spans]
        spans = sorted([*labelled, *self._repeats(doc, labelled, names)], key=lambda span: span.start)
        doc.set_ents(_beside(teams(doc, spans, self._lists["countries"]), others))
        return doc

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        """Write the lists as JSON, sorted."""
        path.mkdir(parents=True, exist_ok=True)
        (path / "lists.json").write_bytes(self.to_bytes())

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> DocumentRules:
        """Read the lists."""
        return self.from_bytes((path / "lists.json").read_bytes())

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        """Return the lists as JSON."""
        lists: dict[str, object] = {name: sorted(words) for name, words in self._lists.items()}
        lists[_KNOWN] = dict(sorted(self._known_names.items()))
        return json.dumps(lists, ensure_ascii=False, indent=0).encode()

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> DocumentRules:
        """Read the lists."""
        self.set_lists(**json.loads(data))
        return self

    def _without_case(self) -> dict[str, str]:
        """Labels of the names that are no ordinary word even in small letters, by the name in small letters."""
        lists = self._lists
        places = dict.fromkeys(lists["towns"], "LOC")
        sure = {name.lower(): label for name, label in (places | self._known_names).items()}
        sure = {name: label for name, label in sure.items() if len(name) > 2 and name not in lists["ordinary"]}
        demonyms = {name.lower(): "MISC" for name in lists["demonyms"]}
        return sure | demonyms | {name.lower(): "LOC" for name in lists["countries"]}

    def _with_known(self, doc: Doc, spans: list[Span]) -> list[Span]:
        """Return the spans with well-known names put in, where no longer name stands already."""
        known = filter_spans([*self._known_as_written(doc), *in_one_case(doc, self._any_case)])
        by_token = {i: span for span in spans for i in range(span.start, span.end)}
        fitting = [
            k for k in known if not any(len(by_token[i]) > len(k) for i in range(k.start, k.end) if i in by_token)
        ]
        taken = {i for span in fitting for i in range(span.start, span.end)}
        rest = [span for span in spans if not taken & set(range(span.start, span.end))]
        return sorted([*fitting, *rest], key=lambda span: span.start)

    def _known_as_written(self, doc: Doc) -> Iterator[Span]:
        end = 0
        for token in doc:
            word = _WORD.search(token.text)
            longest = self._starts.get(word.group(), 0) if word else 0
            span = self._longest_known(doc, token.i, longest) if longest and token.i >= end else None
            if span:
                end = span.end
                yield span

    def _longest_known(self, doc: Doc, at: int, longest: int) -> Span | None:
        for length in range(min(longest, len(doc) - at), 0, -1):
            label = self._known_names.get(doc[at : at + length].text)
            if label:
                return Span(doc, at, at + length, label=label)
        return None

    def _label(self, span: Span, names: _Names) -> str:
        if span.text.isupper() and span.text in self._capitals:
            return self._capitals[span.text]
        text, votes, as_surname = span.text, names.votes[span.text], names.surnames[span.text]
        if self._is_country(text):
            return "LOC"
        if len(span) == 1 and text in self._lists["demonyms"]:
            return "MISC"
        if as_surname and votes["PER"] + as_surname >= votes[span.label_]:
            return "PER"
        most, number = votes.most_common(1)[0]
        return most if number > votes[span.label_] else span.label_

    def _is_country(self, text: str) -> bool:
        """België, Belgiës; but Nederlands is an adjective."""
        countries = self._lists["countries"]
        return text in countries or (text.removesuffix("s") in countries and text not in self._lists["demonyms"])

    def _repeats(self, doc: Doc, spans: list[Span], names: _Names) -> list[Span]:
        """Names that stand in the article again, unmarked."""
        taken = {i for span in spans for i in range(span.start, span.end)}
        found = []
        at = 0
        while at < len(doc):
            span = self._known(doc, at, taken, names) if at not in taken and doc[at].text[:1].isupper() else None
            if span:
                found.append(span)
            at = span.end if span else at + 1
        return found

    def _known(self, doc: Doc, at: int, taken: set[int], names: _Names) -> Span | None:
        for length in range(min(_LONGEST, len(doc) - at), 0, -1):
            if any(i in taken for i in range(at, at + length)):
                continue
            label = self._label_of_repeat(doc[at : at + length].text, length, names)
            if label:
                return Span(doc, at, at + length, label=label)
        return None

    def _label_of_repeat(self, text: str, length: int, names: _Names) -> str | None:
        if length == 1 and self._is_country(text):
            return "LOC"
        if length == 1 and (text.lower() in self._lists["ordinary"] or len(text) < 3):
            return None
        if length == 1 and text in self._lists["demonyms"]:
            return "MISC"
        if names.surnames[text]:
            return "PER"
        if text in names.votes:
            return names.votes[text].most_common(1)[0][0]
        return names.in_capitals.get(text, self._capitals.get(text)) if len(text) > 3 else None


def _beside(spans: list[Span], others: list[Span]) -> list[Span]:
    """Return both, in order, without the spans that overlap one of the others."""
    taken = {i for span in others for i in range(span.start, span.end)}
    free = [span for span in spans if taken.isdisjoint(range(span.start, span.end))]
    return sorted([*others, *free], key=lambda span: span.start)


class _Names:
    """What one article says of its names: how often each has which label, and which may stand for a person."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans
        self.surnames = _surnames(spans)
        self.votes: dict[str, Counter[str]] = defaultdict(Counter)
        for span in spans:
            self.votes[span.text][span.label_] += 1
            if span.label_ == "LOC" and span.text.isupper():  # ULRUM - Wie in Ulrum woont
                self.votes[span.text.title()]["LOC"] += 2
        self.in_capitals = {name.upper(): labels.most_common(1)[0][0] for name, labels in self.votes.items()}
        self.in_capitals |= {name.upper(): "PER" for name in self.surnames}


def _with_compounds(doc: Doc, spans: list[Span]) -> list[Span]:
    """Return the spans, with every name that is joined to an ordinary word grown over the whole word."""
    compounds: list[Span] = []
    for i in range(1, len(doc) - 1):
        if _joins(doc, i):
            first = next((span.start for span in spans if span.end == i), i - 1)
            compounds.append(Span(doc, first, i + 2, label="MISC"))
    compounds = filter_spans(compounds)  # words with two hyphens
    taken = {i for span in compounds for i in range(span.start, span.end)}
    return sorted([*compounds, *(s for s in spans if not taken & set(range(s.start, s.end)))], key=lambda s: s.start)


def _joins(doc: Doc, i: int) -> bool:
    """Whether a token is a hyphen that the tokenizer cut between a name and an ordinary word."""
    if doc[i].text != "-" or doc[i].whitespace_ or doc[i - 1].whitespace_:
        return False
    after = doc[i + 1].text
    return doc[i - 1].text[-1:].isalnum() and (after[:1].islower() or after.startswith(_CAPITAL_HEADS))


def _surnames(spans: list[Span]) -> Counter[str]:
    """Return what may stand alone for a person named in full: everything after the first name, and the last word."""
    names: Counter[str] = Counter()
    for span in spans:
        if span.label_ == "PER" and len(span) > 1:
            names[span[-1].text] += 1
            if len(span) > 2:
                names[span[1:].text] += 1
    return names

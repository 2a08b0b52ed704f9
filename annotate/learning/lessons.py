"""Articles as lessons for a pipeline: pieces of text on its own tokens, with its labels."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

import annotate
from annotate.learning.articles import Article, Mark
from annotate.model import Tokens

LEAST_EXAMPLES = 10  # of a label that the pipeline does not know, for it to be learnt
_PIECE, _LONGEST = 150, 300  # tokens of a piece of an article: from here on it may, and must, end
_SENTENCE_ENDS = frozenset(".!?")
_OLD_NEWS = Path(annotate.__path__[0], "recipe", "gold", "development.jsonl")  # of the bundled pipeline's own kind


@dataclass(frozen=True, slots=True)
class LabelPlan:
    """Which labels are learnt, and whether afresh. `fresh` ones are new to the pipeline; they and those too rare have examples."""

    learnt: frozenset[str]
    fresh: Mapping[str, int]
    too_rare: Mapping[str, int]
    starts_afresh: bool


def plan_labels(known: Collection[str], marks: Iterable[Mark]) -> LabelPlan:
    """Return which labels to learn: those that the pipeline knows, unless none of them is used any more, and new ones."""
    counts = Counter(mark.label for mark in marks)
    new = {label: number for label, number in sorted(counts.items()) if label not in known}
    fresh = {label: number for label, number in new.items() if number >= LEAST_EXAMPLES}
    too_rare = {label: number for label, number in new.items() if label not in fresh}
    starts_afresh = counts.keys() == new.keys()
    return LabelPlan(frozenset(fresh if starts_afresh else {*known, *fresh}), fresh, too_rare, starts_afresh)


class OwnLabels:
    """The pipeline's label for each mark: the inverse of what its labels become in the project.

    Where several become the same, it is what the pipeline itself says at the place. A label of the project that none
    becomes is new to the pipeline.
    """

    def __init__(self, nlp: Language, becomes: Mapping[str, str]) -> None:
        self._nlp = nlp
        self._candidates: dict[str, list[str]] = {}
        for own in sorted(becomes):
            self._candidates.setdefault(becomes[own], []).append(own)

    def of(self, article: Article) -> list[Mark]:
        """Return the article's marks with the pipeline's labels."""
        is_plain = all(len(self._candidates.get(mark.label, ())) < 2 for mark in article.marks)
        said = [] if is_plain else list(self._nlp(article.text).ents)
        return [mark._replace(label=self._label(mark, said)) for mark in article.marks]

    def _label(self, mark: Mark, said: Iterable[Span]) -> str:
        found = self._candidates.get(mark.label, [mark.label])
        at = (s.label_ for s in said if s.start_char < mark.end and mark.start < s.end_char and s.label_ in found)
        return next(at, mark.label if mark.label in found else found[0])


def tokens_of(doc: Doc) -> Tokens:
    """Return the tokens of a document of spaCy."""
    return Tokens(tuple(t.idx for t in doc), tuple(t.idx + len(t) for t in doc))


def lessons(nlp: Language, text: str, marks: Iterable[Mark], labels: Collection[str]) -> Iterator[Doc]:
    """Yield the pieces of an article with its marks as entities.

    A mark that is off the tokens or has none of these labels makes its tokens unknown, so that nothing false is learnt of
    them.
    """
    doc = nlp.make_doc(text)
    known, unknown = [], []
    for mark in marks:
        span = doc.char_span(mark.start, mark.end, label=mark.label)
        if span is not None and mark.label in labels:
            known.append(span)
        elif wider := doc.char_span(mark.start, mark.end, label=mark.label, alignment_mode="expand"):
            unknown.append(wider)
    taken = {i for span in known for i in range(span.start, span.end)}
    unknown = [span for span in filter_spans(unknown) if taken.isdisjoint(range(span.start, span.end))]
    doc.set_ents(known, missing=unknown, default="outside")
    return pieces(doc)


def pieces(doc: Doc) -> Iterator[Doc]:
    """Yield the parts of a document, cut at line ends, and within very long lines at ends of sentences."""
    start = 0
    for token in doc:
        size = token.i + 1 - start
        may_end = size >= _PIECE and "\n" in token.text
        must_end = size >= _LONGEST and token.text in _SENTENCE_ENDS and not token.ent_type
        if may_end or must_end:
            yield doc[start : token.i + 1].as_doc()
            start = token.i + 1
    if start < len(doc):
        yield doc[start:].as_doc()


def rehearsal(nlp: Language, texts: Sequence[str], trained: Collection[str]) -> list[Doc]:
    """Return texts in pieces, as the network marks them before it learns, so that it does not forget what it knows."""
    with nlp.select_pipes(enable=list(trained)):
        return [piece for text in texts for piece in pieces(nlp(text))]


def old_news() -> list[str]:
    """Return invented Dutch news of the kind that the bundled pipeline was made for."""
    return [json.loads(line)["text"] for line in _OLD_NEWS.read_text("utf-8").splitlines()]

"""Find where the annotations of a document contradict each other: a name with two labels, or left out here and there."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from annotate.model import Annotation, Document, State, Tokens
from annotate.names.same import key, mentions
from annotate.text import words_of

_MIN_MARKED = 2  # mentions that are annotated before one that is not looks forgotten

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A name that the annotations of a document do not treat alike.

    `span` is the first mention that is unlike the others: it is not annotated if `labels` is empty, and has another one
    of these labels otherwise. `annotated` and `left` count the mentions with and without annotation.
    """

    name: str
    span: _Span
    labels: tuple[str, ...] = ()
    annotated: int = 0
    left: int = 0


def contradictions(document: Document) -> list[Contradiction]:
    """Return the contradictions in a document, in reading order, at most one a name.

    Names are compared as in `annotate.names.same`. A mention inside another annotation belongs to that one, and a
    suggestion that a person rejected was decided: both count as no mention.
    """
    text = document.text
    by_name: dict[str, dict[_Span, set[str]]] = defaultdict(lambda: defaultdict(set))
    for annotation in document.visible:
        span = annotation.start, annotation.end
        by_name[key(text[slice(*span)])][span].add(annotation.label)
    by_name.pop("", None)  # nothing in it can be seen
    tokens = words_of(document)
    free = _free_words(document, tokens)
    found = []
    for name, labels in by_name.items():
        one = _two_labels(text, labels)
        if one is None and len(labels) >= _MIN_MARKED and _begins_with(name, free):
            one = _left_out(document, tokens, labels)
        found += [one] if one else []
    return sorted(found, key=lambda one: one.span)


def _free_words(document: Document, tokens: Tokens) -> set[str]:
    """Return the words that no annotation covers."""
    text, covered, free = document.text, 0, set()
    annotations = iter(document.visible)
    following = next(annotations, None)
    for start, end in tokens:
        while following and following.start < end:
            covered = max(covered, following.end)
            following = next(annotations, None)
        if covered <= start:
            free.add(key(text[start:end]))
    return free


def _begins_with(name: str, free: set[str]) -> bool:
    """Return whether a name can have a mention without annotation: far faster than to search a long text for it."""
    return any(name[:end] in free for end in range(1, len(name) + 1))


def _two_labels(text: str, labels: dict[_Span, set[str]]) -> Contradiction | None:
    """Return the first mention without the labels that most mentions have, if there is one."""
    counts = Counter(frozenset(some) for some in labels.values())
    if len(counts) < 2:
        return None
    spans = sorted(labels)
    usual = max(counts, key=lambda some: (counts[some], some == labels[spans[0]]))
    span = next(span for span in spans if labels[span] != usual)
    every = [label for span in spans for label in sorted(labels[span])]
    return Contradiction(_shown(text, span), span, tuple(dict.fromkeys(every)), len(labels))


def _left_out(document: Document, tokens: Tokens, labels: dict[_Span, set[str]]) -> Contradiction | None:
    """Return the first mention without an annotation, if there is one."""
    text = document.text
    name = text[slice(*min(labels))]
    left = [span for span in mentions(text, tokens, name) if _is_left(document, span)]
    return Contradiction(_shown(text, left[0]), left[0], (), len(labels), len(left)) if left else None


def _is_left(document: Document, span: _Span) -> bool:
    """Return whether no annotation covers a part of a span, and nobody rejected one there."""
    return not document.visible_index.overlapping(*span) and not any(
        _is_refused(a) for a in document.index.with_span(*span)
    )


def _is_refused(annotation: Annotation) -> bool:
    return annotation.state is State.REJECTED and bool(annotation.annotator)


def _shown(text: str, span: _Span) -> str:
    return " ".join(text[slice(*span)].split())

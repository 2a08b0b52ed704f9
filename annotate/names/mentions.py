"""List the mentions of a name in a document, with their annotations, as an edit of the whole project would find them."""

from __future__ import annotations

from dataclasses import dataclass

from annotate.model import Document, State
from annotate.names.same import mentions
from annotate.text import words_of

_CONTEXT = 60  # code points to show on each side
_CUT = "…"  # where text was left out


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of a name: the span `[start, end)` of a document, aligned to tokens.

    `before` and `after` are the text around it. `label` is that of the annotation with this span, "" if there is none.
    `score` is that of a suggestion. `is_refused` tells that a person rejected an annotation with this span.
    `who` is the identifier of who the name is there, "" if that is not known.
    """

    document_id: int
    title: str
    start: int
    end: int
    before: str
    name: str
    after: str
    label: str = ""
    is_suggested: bool = False
    is_refused: bool = False
    score: float | None = None
    who: str = ""


def mentions_of(document: Document, name: str) -> list[Mention]:
    """Return the mentions of a name, in any spelling, in order.

    Mentions that overlap an annotation with another span belong to that annotation's name and are left out.
    """
    text = document.text
    found = []
    for start, end in mentions(text, words_of(document), name):
        mention = mention_at(document, start, end)
        if mention.label or not document.visible_index.overlapping(start, end):
            found.append(mention)
    return found


def mention_at(document: Document, start: int, end: int) -> Mention:
    """Return the mention that is the span `[start, end)` of a document."""
    text = document.text
    equal = document.index.with_span(start, end)
    annotation = next((a for a in equal if a.state is not State.REJECTED), None)
    is_refused = any(a.state is State.REJECTED and a.annotator for a in equal)
    return Mention(
        document.id,
        document.title,
        start,
        end,
        _line(_before(text, start)),
        _line(text[start:end]),
        _line(_after(text, end)),
        annotation.label if annotation else "",
        is_suggested=annotation is not None and annotation.state is State.SUGGESTED,
        is_refused=is_refused and annotation is None,
        score=annotation.score if annotation and annotation.state is State.SUGGESTED else None,
    )


def _before(text: str, start: int) -> str:
    """Return the whole words before an offset, with a sign where others were left out."""
    at = max(0, start - _CONTEXT)
    first = next((i for i in range(at, start) if text[i - 1].isspace()), at) if at else 0
    return (_CUT if first else "") + text[first:start]


def _after(text: str, end: int) -> str:
    """Return the whole words behind an offset, with a sign where others were left out."""
    at = min(len(text), end + _CONTEXT)
    last = next((i for i in range(at, end, -1) if text[i].isspace()), at) if at < len(text) else at
    return text[end:last] + (_CUT if last < len(text) else "")


def _line(text: str) -> str:
    """Return the text on one line."""
    return " ".join(text.split("\n"))

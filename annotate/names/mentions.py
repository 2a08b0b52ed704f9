"""Every place of a name in an article, with its mark: what an act for the whole project would change."""

from __future__ import annotations

from dataclasses import dataclass

from annotate.model import Document, State
from annotate.names.same import mentions
from annotate.text import words

_CONTEXT = 60  # code points on each side


@dataclass(frozen=True, slots=True)
class Mention:
    """A whole-token place of a name: code points `[start, end)` of a document.

    `label` is that of a mark on exactly this place, "" for none; `is_refused` tells that a person took a suggestion
    away there.
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


def mentions_of(document: Document, name: str) -> list[Mention]:
    """Return the places of a name, in any spelling, left to right. Those inside or across another mark are part of that
    name and left out.
    """
    text = document.text
    found = []
    for start, end in mentions(text, document.tokens or words(text), name):
        there = document.index.overlapping(start, end)
        visible = [a for a in there if a.state is not State.REJECTED]
        here = next((a for a in visible if (a.start, a.end) == (start, end)), None)
        if visible and here is None:
            continue
        refused = any(a.state is State.REJECTED and (a.start, a.end) == (start, end) and a.annotator for a in there)
        found.append(
            Mention(
                document.id,
                document.title,
                start,
                end,
                _line(text[max(0, start - _CONTEXT) : start]),
                _line(text[start:end]),
                _line(text[end : end + _CONTEXT]),
                here.label if here else "",
                is_suggested=here is not None and here.state is State.SUGGESTED,
                is_refused=refused and here is None,
            )
        )
    return found


def _line(text: str) -> str:
    return " ".join(text.split("\n"))

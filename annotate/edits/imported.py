"""What an import brings to a document that is there already: new marks as suggestions, and those that differ by name."""

from __future__ import annotations

from dataclasses import replace

from annotate.edits.annotations import Change, Snapshot
from annotate.model import Annotation, Document, DocumentState, State, in_order, new_id
from annotate.quotes import find_quoted
from annotate.suggestions import IMPORTED
from annotate.text import trim

VERB = "import"


def plan_import(document: Document, given: Document) -> tuple[Change, list[str]]:
    """Return the change that suggests the marks which `given` brings to the same article, and those that differ.

    A mark that is there, in whatever state, is not added again. A pipeline's suggestion gives way; what a person
    decided, another import's suggestion, and a finished article do not: then a mark differs, told as `words LABEL`.
    """
    there = {(a.start, a.end, a.label): a for a in document.annotations}
    gone: dict[int, Annotation] = {}
    fresh: list[Annotation] = []
    differing = []
    for given_mark in given.visible:
        mark = _placed(document, given, given_mark)
        if mark is None:
            differing.append(f"{given.text[given_mark.start : given_mark.end]} {given_mark.label}")
            continue
        known = there.get((mark.start, mark.end, mark.label))
        if known is not None and known.state is not State.REJECTED:
            continue
        beside = [*document.visible_index.overlapping(mark.start, mark.end), *fresh]
        in_the_way = [a for a in beside if document.excludes(a, mark.start, mark.end, mark.label)]
        if known is not None or document.state is DocumentState.DONE or any(map(_stays, in_the_way)):
            differing.append(f"{document.text[mark.start : mark.end]} {mark.label}")
            continue
        gone |= {a.id: a for a in in_the_way}
        fresh.append(replace(mark, id=new_id(), state=State.SUGGESTED))
    before = Snapshot(in_order(gone.values()), document.state, document.reason)
    after = Snapshot(in_order(fresh), document.state, document.reason)
    return Change(document.id, VERB, before, after), differing


def is_imported(annotation: Annotation) -> bool:
    """Return whether an annotation came with an import, and is no pipeline's own."""
    return annotation.origin.startswith(IMPORTED)


def _stays(annotation: Annotation) -> bool:
    return annotation.state is not State.SUGGESTED or is_imported(annotation)


def _placed(document: Document, given: Document, mark: Annotation) -> Annotation | None:
    """Return a mark of `given` where it stands in `document`, whose text may have other accents or spaces; None if it
    does not."""
    if given.text == document.text:
        return mark
    found = find_quoted(document.text, mark.start, given.text[mark.start : mark.end])
    if found is None:
        return None
    start, end = trim(document.text, *found)
    return replace(mark, start=start, end=end)

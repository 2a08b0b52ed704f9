"""Add imported annotations, as suggestions, to a document that the project already has."""

from __future__ import annotations

from dataclasses import replace

from annotate.edits.annotations import Change, Snapshot
from annotate.model import Annotation, Document, DocumentState, State, in_order, new_id
from annotate.quotes import find_quoted
from annotate.suggestions import IMPORTED
from annotate.text import trim

VERB = "import"


def plan_import(document: Document, given: Document) -> tuple[Change, list[str]]:
    """Return the change that suggests the annotations of `given`, and those that could not be added.

    An annotation that the document already shows is skipped. It replaces a pipeline's suggestions that it excludes. It
    cannot be added if the document is done, if a person rejected it, if its words are not in the text, or if it
    excludes an accepted or imported annotation.

    Args:
        document: The document in the project.
        given: The same article as the import read it.

    Returns:
        The change, and `words LABEL` for each annotation that could not be added.

    """
    present = {(a.start, a.end, a.label): a for a in document.annotations}
    replaced: dict[int, Annotation] = {}
    added: list[Annotation] = []
    differing = []
    for imported in given.visible:
        annotation = _moved(document, given, imported)
        if annotation is None:
            differing.append(f"{given.text[imported.start : imported.end]} {imported.label}")
            continue
        start, end, label = annotation.start, annotation.end, annotation.label
        known = present.get((start, end, label))
        if known is not None and known.state is not State.REJECTED:
            continue
        near = [*document.visible_index.overlapping(start, end), *added]
        excluded = [a for a in near if document.excludes(a, start, end, label)]
        if known is not None or document.state is DocumentState.DONE or any(map(_is_kept, excluded)):
            differing.append(f"{document.text[start:end]} {label}")
            continue
        replaced |= {a.id: a for a in excluded}
        added.append(replace(annotation, id=new_id(), state=State.SUGGESTED))
    before = Snapshot(in_order(replaced.values()), document.state, document.reason)
    after = Snapshot(in_order(added), document.state, document.reason)
    return Change(document.id, VERB, before, after), differing


def is_imported(annotation: Annotation) -> bool:
    """Return whether an import made an annotation."""
    return annotation.origin.startswith(IMPORTED)


def _is_kept(annotation: Annotation) -> bool:
    return annotation.state is not State.SUGGESTED or is_imported(annotation)


def _moved(document: Document, given: Document, annotation: Annotation) -> Annotation | None:
    """Return an annotation of `given` with its offsets in `document`, None if its words are not found there.

    The texts may differ in accents and white space.
    """
    if given.text == document.text:
        return annotation
    found = find_quoted(document.text, annotation.start, given.text[annotation.start : annotation.end])
    if found is None:
        return None
    start, end = trim(document.text, *found)
    return replace(annotation, start=start, end=end)

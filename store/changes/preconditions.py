"""Checks inside the transaction that writes: a change was planned on the stored document, and keeps the project's rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from sqlite3 import Connection

from annotate.edits.annotations import Change, verify, verify_annotations
from annotate.edits.labels import LabelsChange
from annotate.edits.names import Decisions
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Annotation, Document, DocumentState, State
from annotate.names.memory import LIST, ORIGIN
from store import rows
from store.documents import annotation_rows, document_rows, memory_rows

CHANGED = QT_TRANSLATE_NOOP("errors", "The article was changed elsewhere and is shown again. Please try once more.")


class Conflict(UserError):
    """The stored document or label set is not the one that a change was planned on: somebody else wrote it."""


def prove(conn: Connection, changes: Sequence[Change]) -> list[str]:
    """Return the revisions of the documents that changes are for, each for another.

    Conflict when a change was planned on another state of its document. UserError when it would break the rules of the
    project.
    """
    touched = {one.document_id: {a.id for a in (*one.before.annotations, *one.after.annotations)} for one in changes}
    ids = set().union(*touched.values())
    stored, standings = annotation_rows.read_some(conn, ids) if ids else {}, _standings(conn, touched)
    for change in changes:
        before = {i: stored[i] for i in touched[change.document_id] if i in stored}
        if before != {a.id: a for a in change.before.annotations}:
            raise Conflict(CHANGED)
    _expect_labels(conn, [a for change in changes for a in change.after.annotations])
    overlapping = document_rows.may_overlap(conn)
    return [_prove(conn, change, overlapping, *standings[change.document_id]) for change in changes]


def _prove(conn: Connection, change: Change, overlapping: bool, state: str, reason: str, revision: str) -> str:
    """Return the revision of the document that a change is for, which has this state and reason."""
    if (state, reason) != (change.before.state, change.before.reason):
        raise Conflict(CHANGED)
    if (
        change.before.fields
        and document_rows.read_fields(conn, change.document_id, change.before.fields) != change.before.fields
    ):
        raise Conflict(CHANGED)
    document = change.planned_on
    if document and (document.overlapping != overlapping or not _is_current(conn, document, revision)):
        raise Conflict(CHANGED)
    if change.touches_annotations:
        verify(document or document_rows.read(conn, change.document_id, tokens=False), change)
    if state == DocumentState.REMOVED != change.after.state:
        document_rows.verify_return(conn, change.document_id)
    return revision


def prove_labels(conn: Connection, change: LabelsChange) -> None:
    """Raise Conflict when a change of the labels was planned on another label set than the stored one."""
    if annotation_rows.read_label_set(conn) != change.before:
        raise Conflict(CHANGED)


def prove_names(conn: Connection, before: Decisions) -> None:
    """Raise Conflict when a change of what was decided of names was planned on other decisions than the stored ones."""
    stored = memory_rows.choices_as_spelled(conn, before.choices)
    if any(stored.get(name) != choice for name, choice in before.choices.items()) or any(
        memory_rows.has_right(conn, what) != is_right for what, is_right in before.right.items()
    ):
        raise Conflict(CHANGED)


def prove_unused(conn: Connection, kept: Iterable[str]) -> None:
    """Raise Conflict if annotations have a label that a change does not keep: they were added after it was planned."""
    if annotation_rows.is_used_beside(conn, kept):
        raise Conflict(CHANGED)


def prove_suggestions(conn: Connection, document: Document) -> str:
    """Return the revision of the stored document that suggestions are for; `document` holds them and what people decided.

    Raise Conflict if they were made for another state of it, and UserError if they would break the rules of the project.
    """
    state, _, revision = _standings(conn, [document.id])[document.id]
    if not document.revision:  # all that matters for suggestions can still be compared
        stored = (state, document_rows.may_overlap(conn), _decided(annotation_rows.read(conn, document.id)))
        is_current = stored == (document.state, document.overlapping, _decided(document.annotations))
    else:
        is_current = document.revision == revision and document.overlapping == document_rows.may_overlap(conn)
    if not is_current:
        raise Conflict(CHANGED)
    suggested = [a for a in document.annotations if a.state is State.SUGGESTED]
    fresh = {a.id for a in suggested}
    verify_annotations(document.text, document.annotations, fresh, overlapping=document.overlapping)
    _expect_labels(conn, suggested)
    return revision


def _standings(conn: Connection, ids: Collection[int]) -> dict[int, tuple[str, str, str]]:
    """Return state, reason and revision of documents. Raise Conflict when there is none with one of these ids."""
    sql = (
        f"SELECT id, {document_rows.STATE}, reason, {document_rows.REVISION} FROM documents"
        " WHERE id IN (SELECT value FROM json_each(?))"
    )
    found = {i: (state, reason, revision) for i, state, reason, revision in conn.execute(sql, [rows.listed(ids)])}
    if len(found) < len(ids):
        raise Conflict(CHANGED)
    return found


def _is_current(conn: Connection, document: Document, revision: str) -> bool:
    """Return whether a document has the stored revision, or else the stored annotations."""
    return document.revision == revision != "" or document.annotations == annotation_rows.read(conn, document.id)


def _decided(annotations: Iterable[Annotation]) -> list[Annotation]:
    return [a for a in annotations if a.state is not State.SUGGESTED]


def _expect_labels(conn: Connection, annotations: Sequence[Annotation]) -> None:
    """Raise Conflict when an annotation has a label that was removed, or when the memory suggests an unknown one.

    Any other unknown label is a new one.
    """
    if not annotations:
        return
    known = annotation_rows.label_names(conn)
    missing = [a for a in annotations if a.label not in known]
    gone = annotation_rows.read_renamed(conn) if missing else {}
    if any(a.label in gone or a.origin in (ORIGIN, LIST) for a in missing):
        raise Conflict(CHANGED)

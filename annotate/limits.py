"""Refuse documents that are too large: the limits are far above real articles, and low enough to stay fast."""

from __future__ import annotations

from collections.abc import Iterator

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import PROVENANCE, Document

MAX_TEXT = 1_000_000  # code points
MAX_LINES = 20_000
MAX_ANNOTATIONS = 12_000  # in a document, rejected ones included
MAX_ANNOTATION_LENGTH = 1_000  # code points
MAX_TITLE = 1_000  # code points
MAX_FIELD = 10_000  # code points of any other field
MAX_META = 100  # fields of `Document.meta`
MAX_LABEL_NAME = 100  # code points
MAX_LABEL_DESCRIPTION = 1_000  # code points
MAX_LABELS = 100  # in a project

TOO_MANY_LABELS = QT_TRANSLATE_NOOP(
    "errors", "{where}: with its labels there would be more than {limit}, the most that a project can have."
)
_TEXT = QT_TRANSLATE_NOOP("errors", "{where}: an article has at most {limit} characters; this one has {size}.")
_LINES = QT_TRANSLATE_NOOP("errors", "{where}: an article has at most {limit} lines; this one has {size}.")
_ANNOTATIONS = QT_TRANSLATE_NOOP("errors", "{where}: an article has at most {limit} marks; this one has {size}.")
_LENGTH = QT_TRANSLATE_NOOP("errors", "{where}: a mark has at most {limit} characters; this one has {size}.")
_TITLE = QT_TRANSLATE_NOOP("errors", "{where}: a title has at most {limit} characters; this one has {size}.")
_FIELD = QT_TRANSLATE_NOOP("errors", "{where}: “{field}” has at most {limit} characters; this one has {size}.")
_META = QT_TRANSLATE_NOOP("errors", "{where}: an article has at most {limit} fields; this one has {size}.")
_LABEL = QT_TRANSLATE_NOOP("errors", "{where}: a label has at most {limit} characters; this one has {size}.")


def check_document(document: Document, where: str) -> None:
    """Raise UserError if a document exceeds a limit. `where` names its file or record."""
    for sentence, field, limit, size in _sizes(document):
        if size > limit:
            raise UserError(sentence, where=where, field=field, limit=limit, size=size)


def _sizes(document: Document) -> Iterator[tuple[str, str, int, int]]:
    """Yield the error's template, the field, the limit and the size for each limit of a document."""
    annotations = document.annotations
    yield _TEXT, "", MAX_TEXT, len(document.text)
    yield _LINES, "", MAX_LINES, document.text.count("\n") + 1
    yield _ANNOTATIONS, "", MAX_ANNOTATIONS, len(annotations)
    yield _LENGTH, "", MAX_ANNOTATION_LENGTH, max((a.end - a.start for a in annotations), default=0)
    yield _LABEL, "", MAX_LABEL_NAME, max((len(a.label) for a in annotations), default=0)
    yield _TITLE, "", MAX_TITLE, len(document.title)
    yield _META, "", MAX_META, len(document.meta)
    for field in (*PROVENANCE, "pipeline", "reason"):
        yield _FIELD, field, MAX_FIELD, len(getattr(document, field))
    for key, value in document.meta.items():
        yield _FIELD, key[:MAX_TITLE], MAX_FIELD, max(len(key), len(value))
    yield _FIELD, "note", MAX_FIELD, max((len(a.note) for a in annotations), default=0)
    yield _FIELD, "origin", MAX_FIELD, max((max(len(a.origin), len(a.annotator)) for a in annotations), default=0)

"""The words in which an article describes itself to screen readers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotate.model import Annotation, Document, Label, State
from ui.widgets.label_titles import title_of


def article_name(document: Document | None) -> str:
    """Return the accessible name of an article, with the document's title if it has one."""
    translate = QCoreApplication.translate
    if document is None or not document.title:
        return translate("ArticleView", "Article")
    return translate("ArticleView", "Article: {title}").format(title=document.title)


def describe_annotation(
    document: Document, annotation: Annotation, around: Annotation | None, labels: Mapping[str, Label], mend_key: str
) -> str:
    """Describe an annotation, such as "Quintin, Person, suggested".

    `around` is the annotation it is nested in. `mend_key` is the key that aligns it; "" if it is aligned.
    """
    translate = QCoreApplication.translate
    if annotation.state is State.ACCEPTED:
        state = translate("ArticleView", "checked")
    else:
        state = translate("ArticleView", "suggested")
    parts = [document.text[annotation.start : annotation.end], _title(annotation.label, labels), state]
    if mend_key:
        parts.append(translate("ArticleView", "not usable for training as marked, {key} fixes it").format(key=mend_key))
    if annotation.note:
        parts.append(translate("ArticleView", "note: {note}").format(note=annotation.note))
    if around:
        name = document.text[around.start : around.end]
        parts.append(
            translate("ArticleView", "inside {name}, {label}").format(name=name, label=_title(around.label, labels))
        )
    return ", ".join(parts)


def _title(label_name: str, labels: Mapping[str, Label]) -> str:
    """Return the title of a label, or its name if the project does not have it."""
    label = labels.get(label_name)
    return title_of(label) if label else label_name

"""The words in which an article describes itself, to screen readers and in tooltips."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotate.model import Annotation, Document, Label, State
from ui.translate import percent
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
        parts.append(_mend_hint(mend_key))
    if annotation.note:
        parts.append(translate("ArticleView", "note: {note}").format(note=annotation.note))
    if around:
        name = document.text[around.start : around.end]
        parts.append(
            translate("ArticleView", "inside {name}, {label}").format(name=name, label=_title(around.label, labels))
        )
    return ", ".join(parts)


def explain_annotation(annotation: Annotation, labels: Mapping[str, Label], mend_key: str) -> str:
    """Say in a few lines what an annotation is, and who or what made it: the answer to "why is this marked?".

    `mend_key` is the key that aligns it; "" if it is aligned.
    """
    translate = QCoreApplication.translate
    is_checked = annotation.state is State.ACCEPTED
    state = translate("ArticleView", "checked") if is_checked else translate("ArticleView", "suggested")
    kind, _, maker = annotation.origin.partition(":")
    why = {
        "pipeline": translate("ArticleView", "Found by the language model {name}"),
        "import": translate("ArticleView", "Came with the file {name}"),
        "person": translate("ArticleView", "Marked by {name}"),
        "memory": translate("ArticleView", "Suggested because this name was corrected so before"),
        "list": translate("ArticleView", "Suggested because it is on the house list"),
    }.get(kind, "")
    lines = [f"{_title(annotation.label, labels)}, {state}", why.format(name=maker)]
    if lines[1] and annotation.score is not None and not is_checked:
        lines[1] += ", " + translate("ArticleView", "{score} sure").format(score=percent(annotation.score))
    if is_checked and annotation.annotator and maker != annotation.annotator:
        lines.append(translate("ArticleView", "Checked by {name}").format(name=annotation.annotator))
    lines.append(_mend_hint(mend_key))
    return "\n".join(filter(None, lines))


def _mend_hint(key: str) -> str:
    hint = QCoreApplication.translate("ArticleView", "not usable for training as marked, {key} fixes it")
    return hint.format(key=key) if key else ""


def _title(label_name: str, labels: Mapping[str, Label]) -> str:
    """Return the title of a label, or its name if the project does not have it."""
    label = labels.get(label_name)
    return title_of(label) if label else label_name

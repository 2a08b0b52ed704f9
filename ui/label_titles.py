"""What a label is called in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotate.model import Label


def title_of(label: Label) -> str:
    """The label's own title, a translated one for the four usual labels, or its name."""
    translate = QCoreApplication.translate
    usual = {
        "PER": translate("labels", "Person"),
        "ORG": translate("labels", "Organisation"),
        "LOC": translate("labels", "Place"),
        "MISC": translate("labels", "Other"),
    }
    return label.title or usual.get(label.name, label.name)


def digit_of(label: Label) -> str:
    """The digit key of a label; "" for the eleventh and further ones."""
    return str((label.position + 1) % 10) if label.position < 10 else ""

"""Titles and descriptions of labels in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from annotate.model import Label, LabelKind
from ui.label_sets import usual_descriptions, usual_titles


def title_of(label: Label) -> str:
    """Return the label's title, else the translated title of a usual label, else its name."""
    return label.title or usual_titles().get(label.name, label.name)


def titles_of(labels: Iterable[Label]) -> dict[str, str]:
    """Return the titles of labels by their names."""
    return {label.name: title_of(label) for label in labels}


def description_of(label: Label) -> str:
    """Return the label's description, else the translated one of a usual label, else ""."""
    return label.description or usual_descriptions().get(label.name, "")


def guideline_of(label: Label) -> str:
    """Return title and description in one line."""
    title, description = title_of(label), label.description or _after_a_colon(description_of(label))
    if not description:
        return title
    return QCoreApplication.translate("labels", "{title}: {description}").format(title=title, description=description)


def _after_a_colon(description: str) -> str:
    """Begin one of our own descriptions with a small letter, as Dutch and French do behind a colon."""
    is_english = QLocale().language() is QLocale.Language.English
    return description if is_english else description[:1].lower() + description[1:]


def hint_of(label: Label) -> str:
    """Return the tooltip of a label: title, name in the export and description."""
    title = title_of(label)
    named = (
        title
        if title == label.name
        else QCoreApplication.translate("labels", "{title}, {name} in the export").format(title=title, name=label.name)
    )
    return "\n".join(part for part in (named, description_of(label)) if part)


def kind_titles() -> dict[str, str]:
    """Return the titles of the kinds of labels."""
    translate = QCoreApplication.translate
    return {
        LabelKind.PERSON: translate("labels", "Persons"),
        LabelKind.ORGANISATION: translate("labels", "Organisations"),
        LabelKind.PLACE: translate("labels", "Places"),
        LabelKind.OTHER: translate("labels", "Other names"),
    }


def digit_of(label: Label) -> str:
    """Return the digit key of a label; "" from the eleventh on."""
    return str((label.position + 1) % 10) if label.position < 10 else ""

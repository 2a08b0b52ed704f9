"""What a label is called, and what it is for, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotate.model import Label, LabelKind
from ui.label_sets import usual_descriptions, usual_titles


def title_of(label: Label) -> str:
    """The label's own title, a translated one for the usual labels, or its name."""
    return label.title or usual_titles().get(label.name, label.name)


def description_of(label: Label) -> str:
    """What the label is for: the project's own words, translated ones for the usual labels, or nothing."""
    return label.description or usual_descriptions().get(label.name, "")


def guideline_of(label: Label) -> str:
    """Title and description in one line, for where the label is chosen."""
    description = description_of(label)
    title = title_of(label)
    if not description:
        return title
    return QCoreApplication.translate("labels", "{title}: {description}").format(title=title, description=description)


def hint_of(label: Label) -> str:
    """What a tooltip says of a label: its title, the name it has in the export, and what it is for."""
    title = title_of(label)
    named = (
        title
        if title == label.name
        else QCoreApplication.translate("labels", "{title}, {name} in the export").format(title=title, name=label.name)
    )
    return "\n".join(part for part in (named, description_of(label)) if part)


def kind_titles() -> dict[str, str]:
    """Return what the kinds of labels are called."""
    translate = QCoreApplication.translate
    return {
        LabelKind.PERSON: translate("labels", "Persons"),
        LabelKind.ORGANISATION: translate("labels", "Organisations"),
        LabelKind.PLACE: translate("labels", "Places"),
        LabelKind.OTHER: translate("labels", "Other names"),
    }


def digit_of(label: Label) -> str:
    """The digit key of a label; "" for the eleventh and further ones."""
    return str((label.position + 1) % 10) if label.position < 10 else ""

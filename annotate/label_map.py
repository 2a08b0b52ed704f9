"""Map the labels of a pipeline or an import to those of a project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotate.label_kinds import kind_of
from annotate.model import Label, LabelKind, Suggestion

LEFT_OUT = ""  # instead of a label: drop its suggestions
# the labels of OntoNotes, which most pipelines use
_DEFAULTS = {
    "PERSON": "PER",
    **dict.fromkeys(("GPE", "FAC", "LOC"), "LOC"),
    **dict.fromkeys(("NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LANGUAGE"), "MISC"),
    **dict.fromkeys(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"), LEFT_OUT),
}


def default_label(label: str, known: Sequence[Label], renamed: Mapping[str, str] | None = None) -> str:
    """Return the project's label for a pipeline's label for which nobody chose one.

    In this order: what the project renamed it to, the label itself if the project has it, its default in OntoNotes (may
    be LEFT_OUT), the project's only label of the same kind, the label itself.

    Args:
        label: A label of a pipeline or an import.
        known: The project's labels.
        renamed: New names of labels that the project had before, or LEFT_OUT for removed ones.

    """
    renamed, names = renamed or {}, {one.name for one in known}
    if label in renamed:
        return renamed[label]
    if label in names:
        return label
    becomes = _DEFAULTS.get(label, label)
    becomes = renamed.get(becomes, becomes)
    if becomes == LEFT_OUT or becomes in names:
        return becomes
    kind = kind_of(label)
    alike = [one.name for one in known if one.kind is kind is not LabelKind.OTHER]
    return alike[0] if len(alike) == 1 else label


def follow_renames(found: Iterable[Suggestion], renamed: Mapping[str, str]) -> list[Suggestion]:
    """Return suggestions made before labels were renamed or removed, with the present labels; see `default_label`."""
    return [replace(s, label=label) for s in found if (label := renamed.get(s.label, s.label)) != LEFT_OUT]


def map_labels(
    found: Iterable[Suggestion],
    known: Sequence[Label],
    chosen: Mapping[str, str],
    renamed: Mapping[str, str] | None = None,
) -> list[Suggestion]:
    """Return the suggestions with the project's labels, without those whose label is left out.

    Args:
        found: Suggestions with a pipeline's labels.
        known: The project's labels.
        chosen: The label, or LEFT_OUT, that a person chose for a pipeline's label.
        renamed: See `default_label`.

    """

    def becomes(label: str) -> str:
        wanted = chosen.get(label)
        return default_label(label, known, renamed) if wanted is None else (renamed or {}).get(wanted, wanted)

    return [replace(s, label=label) for s in found if (label := becomes(s.label)) != LEFT_OUT]

"""Which of a project's labels a pipeline's label becomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotate.label_kinds import kind_of
from annotate.model import Label, LabelKind, Suggestion

LEFT_OUT = ""
# what OntoNotes calls things, and with it most pipelines that are not made here
_USUAL = {
    "PERSON": "PER",
    **dict.fromkeys(("GPE", "FAC", "LOC"), "LOC"),
    **dict.fromkeys(("NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LANGUAGE"), "MISC"),
    **dict.fromkeys(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"), LEFT_OUT),
}


def default_label(label: str, known: Sequence[Label], renamed: Mapping[str, str] | None = None) -> str:
    """Return what a pipeline's label becomes when nobody chose: itself if it is known, the usual one, or the only one of its
    kind; itself when nothing better is known.

    `renamed`: what became of labels that the project had before, which goes first.
    """
    renamed, names = renamed or {}, {one.name for one in known}
    if label in renamed:
        return renamed[label]
    if label in names:
        return label
    becomes = _USUAL.get(label, label)
    becomes = renamed.get(becomes, becomes)
    if becomes == LEFT_OUT or becomes in names:
        return becomes
    kind = kind_of(label)
    alike = [one.name for one in known if one.kind is kind is not LabelKind.OTHER]
    return alike[0] if len(alike) == 1 else label


def follow_renames(found: Iterable[Suggestion], renamed: Mapping[str, str]) -> list[Suggestion]:
    """Suggestions made before labels were renamed or removed, with the labels of now. `renamed`: see `usual`."""
    return [replace(s, label=label) for s in found if (label := renamed.get(s.label, s.label)) != LEFT_OUT]


def map_labels(
    found: Iterable[Suggestion],
    known: Sequence[Label],
    chosen: Mapping[str, str],
    renamed: Mapping[str, str] | None = None,
) -> list[Suggestion]:
    """Suggestions with the project's labels. `chosen` maps a pipeline's label to the project's, or to LEFT_OUT.

    `renamed`: what became of labels that the project had before.
    """

    def becomes(label: str) -> str:
        wanted = chosen.get(label)
        return default_label(label, known, renamed) if wanted is None else (renamed or {}).get(wanted, wanted)

    return [replace(s, label=label) for s in found if (label := becomes(s.label)) != LEFT_OUT]

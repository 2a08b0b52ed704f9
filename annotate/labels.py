"""A pipeline's labels as the project's: which one becomes which, and what is left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from annotate.model import Suggestion

LEFT_OUT = ""
# what OntoNotes calls things, and with it most pipelines that are not made here
_USUAL = {
    "PERSON": "PER",
    **dict.fromkeys(("GPE", "FAC", "LOC"), "LOC"),
    **dict.fromkeys(("NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LANGUAGE"), "MISC"),
    **dict.fromkeys(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"), LEFT_OUT),
}


def usual(label: str, known: Collection[str], renamed: Mapping[str, str] | None = None) -> str:
    """What a pipeline's label becomes when nobody chose: itself if the project has it or nothing better is known.

    `renamed`: what became of labels that the project had before, which goes first.
    """
    renamed = renamed or {}
    if label in renamed:
        return renamed[label]
    becomes = label if label in known else _USUAL.get(label, label)
    becomes = renamed.get(becomes, becomes)
    return becomes if becomes == LEFT_OUT or becomes in known else label


def followed(found: Iterable[Suggestion], renamed: Mapping[str, str]) -> list[Suggestion]:
    """Suggestions made before labels were renamed or removed, with the labels of now. `renamed`: see `usual`."""
    return [replace(s, label=label) for s in found if (label := renamed.get(s.label, s.label)) != LEFT_OUT]


def mapped(
    found: Iterable[Suggestion],
    known: Collection[str],
    chosen: Mapping[str, str],
    renamed: Mapping[str, str] | None = None,
) -> list[Suggestion]:
    """Suggestions with the project's labels. `chosen` maps a pipeline's label to the project's, or to LEFT_OUT.

    `renamed`: what became of labels that the project had before.
    """

    def becomes(label: str) -> str:
        wanted = chosen.get(label)
        return usual(label, known, renamed) if wanted is None else (renamed or {}).get(wanted, wanted)

    return [replace(s, label=label) for s in found if (label := becomes(s.label)) != LEFT_OUT]

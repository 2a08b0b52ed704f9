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


def usual(label: str, known: Collection[str]) -> str:
    """What a pipeline's label becomes when nobody chose: itself if the project has it or nothing better is known."""
    becomes = label if label in known else _USUAL.get(label, label)
    return becomes if becomes == LEFT_OUT or becomes in known else label


def mapped(found: Iterable[Suggestion], known: Collection[str], chosen: Mapping[str, str]) -> list[Suggestion]:
    """Suggestions with the project's labels. `chosen` maps a pipeline's label to the project's, or to LEFT_OUT."""
    becomes = ((s, chosen[s.label] if s.label in chosen else usual(s.label, known)) for s in found)
    return [replace(s, label=label) for s, label in becomes if label != LEFT_OUT]

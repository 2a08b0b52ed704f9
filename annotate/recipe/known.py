"""Well-known names, typed by hand in the files of known/: for the lexicon, for invented sentences and for the document rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from annotate.recipe.data import read_lines

FOLDER = Path(__file__).with_name("known")
_AMBIGUOUS = "~"


def read() -> dict[str, dict[str, list[str]]]:
    """Return the names by label and category."""
    names: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for label, category, rest in _lines():
        names[label].setdefault(category, []).extend(name.removeprefix(_AMBIGUOUS) for name in rest)
    return names


def sure(is_ordinary: Callable[[str], bool], is_person: Callable[[str], bool]) -> dict[str, str]:
    """Return the label of every name that is nothing else: of one kind only, no ordinary word and no person's name."""
    labels: dict[str, set[str]] = defaultdict(set)
    for label, _, rest in _lines():
        for name in rest:
            labels[name.removeprefix(_AMBIGUOUS)] |= {label, _AMBIGUOUS} if name.startswith(_AMBIGUOUS) else {label}
    return {
        name: min(kinds)
        for name, kinds in labels.items()
        if len(kinds) == 1 and len(name) > 2 and not is_ordinary(name) and not is_person(name)
    }


def _lines() -> list[tuple[str, str, list[str]]]:
    """Label, category and names of each line, as they are written there."""
    rows = []
    for line in read_lines(FOLDER):
        head, _, rest = line.partition(": ")
        label, category = head.split()
        rows.append((label, category, [name.strip() for name in rest.split("|")]))
    return rows

"""What people put right most: labels that they changed, and names; each row opens to its places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from annotate.learning.mistakes import Confusion, WrongName
from ui.widgets.place_tree import PlaceTree

_HEIGHT = 190  # pixels
_WIDTHS = (240, 60)  # pixels of the first columns
translate = QCoreApplication.translate


def changed_labels(found: Iterable[Confusion], titles: Mapping[str, str]) -> PlaceTree:
    """Return the list of labels that were changed into others."""
    where = translate("statistics", "Where")
    tree = _tree(translate("statistics", "Labels that were changed"), translate("statistics", "From → to"), where)
    for one in found:
        labels = (titles.get(label, label) for label in (one.suggested, one.meant))
        row = tree.row([" → ".join(labels), QLocale().toString(one.number), ""])
        row.addChildren([tree.place(place, place.name) for place in one.places])
        tree.addTopLevelItem(row)
    return tree


def corrected_names(found: Iterable[WrongName], titles: Mapping[str, str]) -> PlaceTree:
    """Return the list of names that were put right."""
    where = translate("statistics", "What and where")
    tree = _tree(translate("statistics", "Names that were corrected"), translate("statistics", "Name"), where)
    tree.addTopLevelItems([tree.wrong_name(one, titles, one.name, QLocale().toString(one.number)) for one in found])
    return tree


def _tree(name: str, first: str, last: str) -> PlaceTree:
    tree = PlaceTree(name, [first, translate("statistics", "Times"), last], _WIDTHS)
    tree.setMinimumHeight(_HEIGHT)
    return tree

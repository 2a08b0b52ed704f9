"""Sentences about the house list in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotate.names.house_list import ListDifference


class ListWords(QObject):
    """Make the sentences. A class, because lupdate finds plurals only in a class's own `tr`."""

    def written(self, number: int) -> str:
        """Say how many names were written."""
        return self.tr("%n name(s) written", "", number)

    def changes(self, found: ListDifference, *, is_done: bool = False) -> str:
        """Say what a list changes or changed."""
        if not found:
            return self.tr("This list changes nothing.")
        parts = [
            self.tr("%n new name(s)", "", len(found.new)) if found.new else "",
            self.tr("%n changed", "", len(found.changed)) if found.changed else "",
            self.tr("%n no longer on the list", "", len(found.gone)) if found.gone else "",
        ]
        told = ", ".join(filter(None, parts))
        return (
            self.tr("House list: {changes}.").format(changes=told)
            if is_done
            else self.tr("This list brings: {changes}.").format(changes=told)
        )

"""How sure suggestions are, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotate.names.sure import SURE
from ui.translate import percent


class SureWords(QObject):
    """Make the sentences about sure suggestions. A class, because lupdate finds plurals only in a class's own `tr`."""

    def how_many(self, count: int) -> str:
        """Return how many suggestions are surer than SURE."""
        return self.tr("%n suggestion(s) are surer than {score}.", "", count).format(score=percent(SURE))

    def wrong(self, expected: float) -> str:
        """Return how many of them may be wrong."""
        count = round(expected)
        return (
            self.tr("About %n of these may be wrong.", "", count)
            if count
            else self.tr("Most likely all of these are right.")
        )

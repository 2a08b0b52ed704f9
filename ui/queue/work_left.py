"""What the articles will cost, in words: the actions of one, and below the list the time for all that are left."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotate.learning.cost import Costs, Rate
from store.documents.document_rows import Row
from store.queue_query import Order

_ABOUT = 20  # actions or minutes; larger numbers are rounded to fives, for they are not known better


class CostWords(QObject):
    """Make the sentences. A class, because lupdate finds plurals only in a class's own `tr`."""

    def actions(self, row: Row, rate: Rate, *, short: bool = False) -> str:
        """Return what an article will cost; "" where that is unknown."""
        if row.expected is None:
            return ""
        number = _rounded(rate.acts(row.expected))
        return self.tr("≈ %n action(s)", "", number) if short else self.tr("about %n action(s)", "", number)

    def time(self, costs: Costs) -> str:
        """Return how long the articles that are left will take; "" where that is unknown."""
        if costs.seconds is None or not costs.articles:
            return ""
        minutes = costs.seconds / 60
        if minutes < 90:
            return self.tr("About %n minute(s) left", "", max(1, _rounded(minutes)))
        return self.tr("About %n hour(s) left", "", round(minutes / 60))

    def order(self, order: Order) -> str:
        """Return what an order by actions is worth; "" for other orders."""
        match order:
            case Order.SURE:
                return self.tr("This order saves no work: it only puts the hard articles last.")
            case Order.UNCERTAIN:
                return self.tr("This order saves no work: it only puts the hard articles first.")
        return ""


def _rounded(number: float) -> int:
    return round(number) if number < _ABOUT else 5 * round(number / 5)

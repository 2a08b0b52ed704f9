"""Three columns whose outer ones keep their share of the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

_MAX_SHARE = 0.5  # that the outer columns may have together


class Columns(QSplitter):
    """Give each outer column its share of the width: the usual one and at least the usual pixels, or what it was dragged to."""

    def __init__(self, usual: tuple[int, int], of_width: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._shares = (usual[0] / of_width, usual[1] / of_width)
        self._least, self._is_own = usual, False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._note)

    @property
    def shares(self) -> tuple[float, ...]:
        """The shares of the left and the right column, from 0 to 1, if they were dragged; else none."""
        return self._shares if self._is_own else ()

    def set_shares(self, shares: Sequence[float]) -> None:
        """Give the outer columns these shares, unless they are none."""
        if len(shares) == 2 and min(shares) > 0 and sum(shares) <= _MAX_SHARE:
            self._shares, self._is_own = (shares[0], shares[1]), True
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        outer = [round(share * self.width()) for share in self._shares]
        if not self._is_own:
            outer = list(map(max, outer, self._least))
        self.setSizes([outer[0], max(0, self.width() - sum(outer)), outer[1]])

    def _note(self) -> None:
        """Remember what the columns were dragged to; a hidden one keeps its share."""
        left, _, right = self.sizes()
        width = max(1, self.width())
        self._is_own = True
        self._shares = left / width, right / width if right else self._shares[1]

"""Label buttons in rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.widgets.label_button import LabelButton

_GAP_PIXELS = 4


class LabelFlow(QWidget):
    """Lay out label buttons in rows from the left, each as wide as its text."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[LabelButton] = []

    def set_buttons(self, buttons: Sequence[LabelButton]) -> None:
        """Replace the buttons."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = list(buttons)
        for button in self._buttons:
            button.setParent(self)
            button.show()

    def fit(self, width: int | None = None) -> None:
        """Lay out the buttons in rows of at most `width` pixels; None: in one row."""
        x = y = right = bottom = 0
        for button in self._buttons:
            size = button.sizeHint()
            if width is not None and x and x + size.width() > width:
                x, y = 0, bottom + _GAP_PIXELS
            button.setGeometry(x, y, size.width(), size.height())
            right, bottom = max(right, x + size.width()), y + size.height()
            x += size.width() + _GAP_PIXELS
        self.setFixedSize(right, bottom)

"""The list of export formats, all in sight, and what the chosen one is for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy

from annotate.formats.writers import DEFAULT, FORMATS
from ui.exports.words import purpose_of, title_of
from ui.plain import PlainLabel

_PURPOSE_CHARACTERS = 30  # of a line


class FormatList(QListWidget):
    """Choose a format. `purpose` says what it is for, and has room for the longest purpose."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("formats")
        self.setAccessibleName(self.tr("Format"))
        self.addItems([title_of(chosen) for chosen in FORMATS.values()])
        self._purposes = [purpose_of(chosen) for chosen in FORMATS.values()]
        self.purpose = PlainLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.purpose.setProperty("role", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentRowChanged.connect(self._show)
        self.value = DEFAULT

    @property
    def value(self) -> str:
        """The name of the chosen format."""
        return list(FORMATS)[self.currentRow()]

    @value.setter
    def value(self, name: str) -> None:
        self.setCurrentRow(list(FORMATS).index(name))

    def sizeHint(self) -> QSize:
        width = max(self.sizeHintForColumn(0), self.fontMetrics().averageCharWidth() * _PURPOSE_CHARACTERS)
        frame = 2 * self.frameWidth()
        return QSize(width + frame, self.sizeHintForRow(0) * self.count() + frame)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Give the purpose the room of the longest one, so that the list and all beside it stay where they are."""
        shown = self.purpose.text()
        self.purpose.setFixedWidth(self.width())
        heights = []
        for text in self._purposes:
            self.purpose.setText(text)
            heights.append(self.purpose.heightForWidth(self.width()))
        self.purpose.setText(shown)
        self.purpose.setFixedHeight(max(heights))

    def _show(self, row: int) -> None:
        self.purpose.setText(self._purposes[row])
        self.chosen.emit()

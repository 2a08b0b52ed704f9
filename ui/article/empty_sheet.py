"""What the sheet says while no article is open: what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.plain import PlainLabel
from ui.theme.theme import small

_LINE = 26  # heights of the type, of a line in the middle of the sheet
_MIN_EDGE = 20  # pixels beside it


class EmptySheet(QWidget):
    """Fill a sheet with a sentence and a button that adds articles."""

    addRequested = Signal()

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.setObjectName("emptySheet")
        self._is_project_empty, self._key = True, ""
        self._title, self._text = PlainLabel(wordWrap=True), PlainLabel(wordWrap=True)
        self._add = QPushButton()
        self._title.setFont(small(self.font(), 1.3, bold=True))
        self._add.setProperty("role", "primary")
        self._add.setObjectName("addFirst")
        self._add.clicked.connect(self.addRequested)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        sheet.installEventFilter(self)
        self.hide()

    def tell(self, *, is_project_empty: bool) -> None:
        """Say that the project has no articles, or that none is chosen."""
        self._is_project_empty = is_project_empty
        self._retranslate()
        self.show()

    def set_key(self, key: str) -> None:
        """Show the key that pastes an article."""
        self._key = key
        self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            edge = max(_MIN_EDGE, (self.width() - _LINE * self.fontMetrics().height()) // 2)
            self.setContentsMargins(edge, 0, edge, 0)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._title.setFont(small(self.font(), 1.3, bold=True))
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._add.setText(self.tr("Add articles"))
        self._add.setVisible(self._is_project_empty)
        if self._is_project_empty:
            self._title.setText(self.tr("There are no articles yet"))
            text = self.tr("Drop files or a folder here, paste an article ({key}), or choose Add.")
            self._text.setText(text.format(key=self._key))
        else:
            self._title.setText(self.tr("No article is open"))
            self._text.setText(self.tr("Choose one in the list."))

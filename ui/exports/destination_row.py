"""A row for a destination path: shows what exists there, and asks whether to overwrite it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotate.atomic import is_there
from annotate.errors import UserError
from annotate.formats.writing.destination import Standing, Whose
from ui.exports.words import StandingWords
from ui.plain import PlainLabel
from ui.translate import sentence
from ui.widgets.dialog import keep_room
from ui.widgets.fields import LineEdit
from ui.widgets.ticks import CheckBox

_STATUS_LINES = 2
_LOOK_DELAY_MS = 250  # after the last key before the disk is read


class DestinationRow(QWidget):
    """Edit or choose a path. `look` returns what exists at a path, and raises UserError if it must not be written."""

    changed = Signal()
    chooseRequested = Signal()

    def __init__(self, name: str, look: Callable[[Path], Standing | None]) -> None:
        super().__init__()
        self._look_at = look
        self._refused = ""
        self._standing: Standing | None = None
        self._line, choose = LineEdit(), QPushButton(self.tr("Choose…"))
        self._line.setAccessibleName(name)
        choose.setAccessibleName(self.tr("Choose: {what}").format(what=name))
        self._status = PlainLabel(wordWrap=True)
        self._replace = CheckBox(self.tr("Replace it"))
        self._other = QPushButton(self.tr("Another name"))
        self._question = QWidget()
        self._wait = QTimer(self, interval=_LOOK_DELAY_MS, singleShot=True)
        self._build(choose)
        self._line.textChanged.connect(self._ask_soon)
        self._wait.timeout.connect(self.look)
        self._replace.toggled.connect(self.changed)
        self._other.clicked.connect(self._take_other_name)
        choose.clicked.connect(self.chooseRequested)
        self._show()

    def keep_room(self) -> None:
        """Keep the room of what may be said below the path, so that nothing moves when it is."""
        self._status.setMinimumHeight(_STATUS_LINES * self._status.fontMetrics().lineSpacing())
        for part in (self._status, self._question):
            keep_room(part)

    @property
    def text(self) -> str:
        """The path in the field."""
        return self._line.text().strip()

    @text.setter
    def text(self, path: str) -> None:
        self._line.setText(path)
        self.look()

    @property
    def may_replace(self) -> bool:
        """Whether to overwrite a file that is no unchanged export of this project."""
        return self._is_asking and self._replace.isChecked()

    @property
    def problem(self) -> str:
        """A sentence why the path cannot be written; "" if it can."""
        if self._refused:
            return self._refused
        if self._is_asking and not self._replace.isChecked():
            return self.tr("Choose whether to replace what is there.")
        return ""

    def look(self) -> None:
        """Read what exists at the path, and show it."""
        self._wait.stop()
        before, self._refused, self._standing = self._standing, "", None
        if self.text:
            try:
                self._standing = self._look_at(Path(self.text))
            except UserError as error:
                self._refused = sentence(error)
            except (OSError, ValueError):  # a missing drive or an invalid name: the export will report it
                pass
        if self._standing != before:
            self._replace.setChecked(False)
        self._show()
        self.changed.emit()

    @property
    def _is_asking(self) -> bool:
        return self._standing is not None and self._standing.whose is not Whose.OURS

    def _build(self, choose: QPushButton) -> None:
        self._status.setObjectName("standing")
        answers = QHBoxLayout(self._question)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(14)
        answers.addWidget(self._replace)
        answers.addWidget(self._other)
        answers.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.addLayout(row)
        column.addWidget(self._status)
        column.addWidget(self._question)

    def _ask_soon(self) -> None:
        self._refused, self._standing = "", None
        self._show()
        self._wait.start()
        self.changed.emit()

    def _show(self) -> None:
        self._status.setText(StandingWords(self._standing).text if self._standing else "")
        self._status.setVisible(self._standing is not None)
        self._question.setVisible(self._is_asking)

    def _take_other_name(self) -> None:
        """Set the first numbered name that does not exist."""
        path = Path(self.text)
        others = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in itertools.count(2))
        self.text = str(next(other for other in others if not is_there(other)))

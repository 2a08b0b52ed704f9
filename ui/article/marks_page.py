"""The page of marks and labels: what the looks of a mark mean, and what each label is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QWidget

from annotate.model import Annotation, Document, Label, State
from ui.article.canvas import ArticleCanvas
from ui.plain import PlainLabel
from ui.theme.theme import Theme
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.label_titles import description_of, title_of

_EXAMPLE = "Gent"
_SPACE = QMarginsF(8, 6, 12, 6)  # around a mark in its picture


class MarksPage(Dialog):
    """Show a picture of each look with its meaning, and the project's labels with their guidelines."""

    changeRequested = Signal()  # of the labels

    def __init__(self, labels: Sequence[Label], theme: Theme, mend_key: str, parent: QWidget) -> None:
        super().__init__("marksDialog", parent)
        self.setWindowTitle(self.tr("Marks and labels"))
        self.resize(720, 560)
        self._labels, self._theme = labels, theme
        self._grid = QGridLayout()
        self._grid.setContentsMargins(4, 4, 12, 4)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._add_looks(mend_key)
        self._add_labels()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        inside = QWidget()
        inside.setLayout(self._grid)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.windowTitle())
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        change = buttons.addButton(self.tr("Change the labels…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self._change)
        column = self.add_column(6)
        column.addWidget(scroll)
        column.addWidget(buttons)

    def _add_looks(self, mend_key: str) -> None:
        self._add_heading(self.tr("What a mark looks like"))
        looks: Mapping[str, tuple[State, str]] = {
            self.tr("Dashed line below: suggested; nobody has checked it yet"): (State.SUGGESTED, ""),
            self.tr("Solid line below: checked by a person"): (State.ACCEPTED, ""),
            self.tr("Frame around it: the current mark, which keys and buttons change"): (State.ACCEPTED, "current"),
            self.tr("! behind the label: the mark cuts a word in two, so a language model cannot learn from it")
            + f" ({mend_key})": (State.ACCEPTED, "misaligned"),
            self.tr("* behind the label: there is a note on it"): (State.ACCEPTED, "note"),
        }
        for text, (state, sign) in looks.items():
            picture = PlainLabel()
            picture.setPixmap(self._picture(state, sign))
            self._add_row(picture, PlainLabel(text, wordWrap=True))

    def _add_labels(self) -> None:
        self._add_heading(self.tr("What the labels are for"))
        for label in self._labels:
            picture = PlainLabel()
            picture.setPixmap(self._picture(State.ACCEPTED, "", label))
            title, description = title_of(label), description_of(label)
            text = self.tr("{title}: {description}").format(title=title, description=description)
            self._add_row(picture, PlainLabel(text if description else title, wordWrap=True))

    def _add_heading(self, text: str) -> None:
        heading = PlainLabel(text)
        heading.setProperty("role", "secondary")
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)

    def _add_row(self, picture: QWidget, text: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)

    def _picture(self, state: State, sign: str, label: Label | None = None) -> QPixmap:
        """Return a picture of a mark, painted as an article paints it."""
        name = label.name if label else self._labels[0].name if self._labels else ""
        mark = Annotation(1, 0, len(_EXAMPLE), name, state, "", note="x" if sign == "note" else "")
        canvas = ArticleCanvas()
        canvas.resize(600, 200)
        canvas.set_theme(self._theme)
        canvas.setPalette(self.palette())
        canvas.set_labels(self._labels)
        canvas.set_misaligned({1} if sign == "misaligned" else ())
        canvas.set_document(Document(_EXAMPLE, id=1, annotations=(mark,)))
        canvas._current = 1 if sign == "current" else None
        canvas.grab()  # lays it out
        rect = canvas.rect_of(0, len(_EXAMPLE)).toRectF().marginsAdded(_SPACE).toRect()
        return canvas.viewport().grab(rect)

    def _change(self) -> None:
        self.close()
        self.changeRequested.emit()

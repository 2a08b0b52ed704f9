"""Choose the column of a table for each field of a document, beside the first rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotate.formats.articles.office.tables import FIELDS, Table
from ui.plain import PlainLabel
from ui.widgets.box import Box

_SAMPLE_ROWS = 5
_TEXT_WIDTH = 260  # pixels of the column of texts
_NONE = ""


class ColumnChooser(QWidget):
    """Show the first table. The choice applies to all tables."""

    def __init__(self, tables: Sequence[Table]) -> None:
        super().__init__()
        self._table = tables[0]
        self._boxes = {field: self._box(field) for field in FIELDS}
        text = self.tr("What is in each column of {file}:") if len(tables) == 1 else self.tr("What is in each column of {file} and of the other tables:")  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(text.format(file=self._table.where), wordWrap=True))
        column.addWidget(self._rows(), 1)
        column.addLayout(self._choices())

    @property
    def chosen(self) -> dict[str, str]:
        """Number of the column, from 1, of each field; empty if the guess was not changed."""
        chosen = {field: int(box.value) for field, box in self._boxes.items() if box.value != _NONE}
        if chosen == self._table.guessed:
            return {}
        return {field: str(column + 1) for field, column in chosen.items()}

    def _name(self, field: str) -> str:
        return {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "published": self.tr("Date"),
            "source": self.tr("Source"),
            "byline": self.tr("Author"),
            "id": self.tr("Number"),
            "url": self.tr("Web address"),
        }[field]

    def _box(self, field: str) -> Box:
        columns = {str(number): heading or str(number + 1) for number, heading in enumerate(self._table.headings)}
        texts = columns if field == "text" else {_NONE: self.tr("none"), **columns}
        return Box(texts, str(self._table.guessed.get(field, _NONE)), self._name(field))

    def _rows(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setRootIsDecorated(False)
        rows.setAccessibleName(self.tr("The first rows"))
        rows.setHeaderLabels(list(self._table.headings))
        if "text" in self._table.guessed:
            rows.header().resizeSection(self._table.guessed["text"], _TEXT_WIDTH)
        for row in self._table.rows[:_SAMPLE_ROWS]:
            rows.addTopLevelItem(QTreeWidgetItem([" ".join(cell.split())[:120] for cell in row]))
        rows.setSizeAdjustPolicy(QTreeWidget.SizeAdjustPolicy.AdjustToContents)  # as high as its rows
        rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return rows

    def _choices(self) -> QGridLayout:
        """Return the choices in a grid with two in a row."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for number, (field, box) in enumerate(self._boxes.items()):
            line, side = divmod(number, 2)
            grid.addWidget(box.label(self._name(field)), line, side * 2)
            grid.addWidget(box, line, side * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

"""A table that maps foreign labels to labels of the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from annotate.edits.labels import LabelSet
from annotate.label_map import LEFT_OUT, default_label
from annotate.model import Label
from ui.plain import PlainLabel
from ui.widgets.box import Box
from ui.widgets.label_titles import title_of


class LabelTable(QScrollArea):
    """Show a row for each label, or a sentence if there are none."""

    def __init__(self, labels: LabelSet) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows take the focus
        self._titles = {label.name: _titled(label) for label in labels.labels}
        self._known = labels.labels
        self._renamed = labels.renamed
        self._boxes: dict[str, Box] = {}

    @property
    def chosen(self) -> dict[str, str]:
        """Return the mapping of labels that are not mapped to their defaults."""
        values = {label: box.value for label, box in self._boxes.items()}
        return {
            label: value for label, value in values.items() if value != default_label(label, self._known, self._renamed)
        }

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the rows."""
        self._boxes = {}
        text = PlainLabel(sentence, wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        text.setProperty("role", "secondary")
        self.setWidget(text)

    def show_labels(self, labels: Sequence[str], chosen: Mapping[str, str]) -> None:
        """Show a row for each label, with its chosen or default mapping."""
        self._boxes = {label: self._box(label, chosen.get(label)) for label in labels}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (label, box) in enumerate(self._boxes.items()):
            grid.addWidget(box.label(label), row, 0)
            grid.addWidget(box, row, 1)
        grid.setRowStretch(len(labels), 1)
        self.setWidget(rows)

    def _box(self, label: str, chosen: str | None) -> Box:
        chosen = self._renamed.get(chosen, chosen) if chosen else chosen
        default = default_label(label, self._known, self._renamed)
        texts = {**self._titles, LEFT_OUT: self.tr("Leave out")}
        if default not in texts:
            texts[default] = self.tr("{label}, a new label").format(label=default)
        name = self.tr("{label} becomes").format(label=label)
        return Box(texts, default if chosen is None else chosen, name)


def _titled(label: Label) -> str:
    title = title_of(label)
    return label.name if title == label.name else f"{title} ({label.name})"

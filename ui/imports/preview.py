"""The preview of an import: number of documents, first titles, and choices for annotations, labels, columns and encoding."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotate.edits.labels import LabelSet
from annotate.formats.annotated.token_columns.tagged import is_tag
from annotate.formats.articles.encoding import TITLES
from annotate.formats.reading.arrange import Choices, Marks
from annotate.label_map import default_label
from ui.imports.columns import ColumnChooser
from ui.plain import PlainLabel
from ui.tasks.transfer import Look
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit
from ui.widgets.label_table import LabelTable
from ui.widgets.scrolled import Scrolled

_USUAL_TAGS = "O, B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC, B-MISC, I-MISC"  # an example, the order of CoNLL-2003
_MAX_HEIGHT = 650  # pixels, for a small screen with the desktop's panels


class PreviewDialog(Dialog):
    """Show what was found, and ask only for choices that are necessary."""

    chosen = Signal(object)  # Choices

    def __init__(self, look: Look, labels: LabelSet, parent: QWidget) -> None:
        super().__init__("previewDialog", parent)
        self.setWindowTitle(self.tr("Add articles"))
        self._look, self._known = look, labels
        self._unknown = [label for label, _ in look.labels.most_common() if label not in labels.names]
        self._columns = ColumnChooser(look.tables) if look.tables else None
        self._encoding = self._encoding_box() if look.doubts else None
        self._marks = self._marks_box() if look.labels else None
        self._labels = LabelTable(labels) if self._unknown else None
        self._tags = LineEdit(placeholderText=_USUAL_TAGS) if look.is_numbered else None
        self._build()
        self.accepted.connect(self._choose)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        if self._look.documents:
            column.addWidget(PlainLabel(self.tr("%n article(s) found. The first titles:", "", self._look.documents)))
            column.addWidget(self._titles())
        if self._tags:
            column.addLayout(self._tags_row(self._tags))
        if self._columns:
            column.addWidget(self._columns)
        if self._encoding:
            question = self.tr("Which letters are right in {file}?")
            if len(self._look.doubts) > 1:
                question = self.tr("Which letters are right in {file}, and in the other files where that is uncertain?")
            column.addSpacing(8)
            column.addWidget(self._encoding.label(question.format(file=self._look.doubts[0].where)))
            column.addWidget(self._encoding)
        if self._marks:
            count = sum(self._look.labels.values())
            column.addSpacing(8)
            column.addWidget(self._marks.label(self.tr("There are %n mark(s) in these files. Import them:", "", count)))
            column.addWidget(self._marks)
        if self._labels:
            self._labels.show_labels(self._unknown, {})
            column.addSpacing(8)
            column.addWidget(PlainLabel(self.tr("Labels that are not in this project become:")))
            column.addWidget(self._labels, 1)
        column.addStretch(1)
        scrolled = Scrolled(column)
        outer = self.add_column(14)
        outer.addWidget(scrolled, 1)
        count = self._look.documents
        accept = self.tr("Add %n article(s)", "", count) if not self._tags else self.tr("Add")
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, accept)
        outer.addWidget(buttons)
        if self._tags:
            self._accept = accept_button(buttons)
            self._tags.textChanged.connect(self._check_tags)
            self._check_tags()
        scrolled.ensurePolished()
        self.resize(680, min(_MAX_HEIGHT, scrolled.sizeHint().height() + 110))

    def _titles(self) -> QListWidget:
        titles = QListWidget()
        titles.setAccessibleName(self.tr("The first titles"))
        titles.addItems(self._look.titles)
        if self._look.documents > len(self._look.titles):
            titles.addItem("…")
        titles.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)  # as high as its lines
        titles.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return titles

    def _tags_row(self, line: QLineEdit) -> QVBoxLayout:
        """Return a labelled field for the names of numbered tags, which the files lack."""
        label = PlainLabel(self.tr("The tags in these files are numbers. &Names of the tags from 0, in their order:"))
        label.setWordWrap(True)
        label.setBuddy(line)
        line.setAccessibleName(self.tr("Names of the tags, in the order of their numbers"))
        row = QVBoxLayout()
        row.addWidget(label)
        row.addWidget(line)
        return row

    def _tag_names(self) -> tuple[str, ...]:
        """Return the typed names of tags; () if there is none or one is invalid."""
        names = tuple(name.strip() for name in self._tags.text().split(",")) if self._tags else ()
        return names if all(map(is_tag, names)) else ()

    def _check_tags(self) -> None:
        """Enable the button if the names are valid, or if none is given and other documents can be added."""
        is_left_open = bool(self._look.documents) and not (self._tags and self._tags.text().strip())
        self._accept.setEnabled(is_left_open or bool(self._tag_names()))

    def _encoding_box(self) -> Box:
        """Return a choice of encodings, each with an excerpt of the first doubtful file; the likeliest is preset."""
        likeliest = next(iter(self._look.doubts[0].excerpts))
        texts = {
            "" if name == likeliest else name: f"{TITLES.get(name, name)}: … {excerpt} …"
            for name, excerpt in self._look.doubts[0].excerpts.items()
        }
        return Box(texts, "", self.tr("How the letters were written"))

    def _marks_box(self) -> Box:
        texts = {
            str(Marks.AS_FOUND): self.tr("as the files say: checked, or only suggested"),
            str(Marks.SUGGESTED): self.tr("as suggestions that I will check"),
            str(Marks.ACCEPTED): self.tr("as checked: they are right"),
            str(Marks.NONE): self.tr("not at all: only the articles"),
        }
        return Box(texts, str(Marks.AS_FOUND), self.tr("How the marks are imported"))

    def _choose(self) -> None:
        chosen = self._labels.chosen if self._labels else {}
        labels = {
            label: chosen.get(label, default_label(label, self._known.labels, self._known.renamed))
            for label in self._unknown
        }
        marks = Marks(self._marks.value) if self._marks else Marks.AS_FOUND
        columns = self._columns.chosen if self._columns else {}
        encoding = self._encoding.value if self._encoding else ""
        self.chosen.emit(Choices(marks, labels, columns, encoding, self._tag_names()))

"""The dialog for one name in all documents: choose its mentions and their label for one bulk edit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from annotate.edits.annotations import MarkEach
from annotate.model import Document, Label
from annotate.names.mentions import Mention, mentions_of
from annotate.names.sure import SURE, expected_wrong
from ui.plain import PlainLabel, window_title
from ui.project_wide.delegate import MentionDelegate
from ui.project_wide.model import MENTION, MentionsModel
from ui.theme.theme import Theme
from ui.translate import percent
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.label_titles import titles_of
from ui.widgets.sureness import SureWords

_TURN_S = 0.008  # of searching documents in one turn of the event loop
_COUNT_MS = 300  # between counts while documents are searched, because each goes over all mentions
_NO_MARK = ""


class ProjectWideDialog(Dialog):
    """Search documents while shown, and emit the chosen edits."""

    chosen = Signal(object)  # dict of document id → MarkEach
    spanChosen = Signal(int, int, int)  # document id, start, end

    def __init__(
        self,
        name: str,
        label: str,
        labels: Sequence[Label],
        ids: Sequence[int],
        document: Callable[[int], Document],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__("projectWideDialog", parent)
        self.setWindowTitle(window_title(self.tr("“{name}” in the whole project").format(name=name)))
        self.resize(820, 560)
        self._name, self._document = name, document
        self._waiting = list(reversed(ids))
        self._titles = titles_of(labels)
        self._model = MentionsModel(self)
        self._label = Box({**self._titles, _NO_MARK: self.tr("No mark: remove it")}, label, self.tr("New label"))
        self.list = QListView()
        self.list.setItemDelegate(MentionDelegate(self._model, {one.name: one for one in labels}, theme, self.list))
        self._counts = PlainLabel(wordWrap=True)
        self._all, self._none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        self._sure = QPushButton()
        self._sure.hide()
        self._buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Mark"))
        self._accept = next(b for b in self._buttons.buttons() if b.property("role") == "primary")
        self._build()
        self._relabel()
        self._counting = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._counting.timeout.connect(self._show_counts)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._search)
        self._timer.start()

    def accept(self) -> None:
        spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for mention in self._model.ticked:
            spans[mention.document_id].append((mention.start, mention.end))
        label = self._label.value or None
        super().accept()  # first, because a receiver may open another dialog
        self.chosen.emit({i: MarkEach(tuple(each), label) for i, each in spans.items()})

    def done(self, result: int) -> None:
        self._timer.stop()
        self._counting.stop()
        super().done(result)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._label.label(self.tr("Mark “{name}” as").format(name=self._name)))
        top.addWidget(self._label)
        top.addStretch(1)
        for button in (self._sure, self._all, self._none):
            button.setProperty("role", "outlined")
            button.setAutoDefault(False)
        top.addWidget(self._all)
        top.addWidget(self._none)
        below = QHBoxLayout()
        below.addWidget(self._counts, 1)
        below.addWidget(self._sure)
        self._counts.setProperty("role", "secondary")
        self.list.setModel(self._model)
        self.list.setObjectName("mentions")
        self.list.setAccessibleName(self.tr("Mentions of this name"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.doubleClicked.connect(self._go_to)
        self._label.currentIndexChanged.connect(self._relabel)
        self._all.clicked.connect(lambda: self._model.tick_all(True))
        self._sure.clicked.connect(self._model.tick_sure)
        self._none.clicked.connect(lambda: self._model.tick_all(False))
        self._model.dataChanged.connect(self._show_counts)
        note = PlainLabel(
            self.tr("Mentions with another label, or removed before, stay as they are unless you tick them."),
            wordWrap=True,
        )
        note.setProperty("role", "secondary")
        column = self.add_column(10)
        column.addLayout(top)
        column.addWidget(note)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        column.addWidget(self._buttons)
        self.list.setFocus()

    def _search(self) -> None:
        """Search documents for one turn of the event loop."""
        until = perf_counter() + _TURN_S
        found: list[Mention] = []
        while self._waiting and perf_counter() < until:
            try:
                found += mentions_of(self._document(self._waiting.pop()), self._name)
            except KeyError:  # it was removed
                continue
        self._model.add(found)
        if not self._waiting:
            self._timer.stop()
            self._counting.stop()
            self._show_counts()
        elif not self._counting.isActive():
            self._counting.start()

    def _relabel(self) -> None:
        self._model.set_label(self._label.value or None, self._titles)
        self._show_counts()

    def _show_counts(self) -> None:
        ticked = self._model.ticked
        articles = len({mention.document_id for mention in ticked})
        parts = [
            self.tr("%n mention(s)", "", len(self._model.mentions)),
            self.tr("%n ticked", "", len(ticked)),
            self.tr("in %n article(s)", "", articles),
        ]
        if self._waiting:
            parts.append(self.tr("%n article(s) still to be searched", "", len(self._waiting)))
        sure = [self._model.mentions[row] for row in self._model.sure]
        self._sure.setText(self.tr("Tick %n surer than {score}", "", len(sure)).format(score=percent(SURE)))
        self._sure.setVisible(bool(sure))
        if sure and ticked == sure:
            parts.append(SureWords().wrong(expected_wrong(mention.score or 0.0 for mention in sure)))
        self._counts.setText(" · ".join(parts))
        self._accept.setEnabled(bool(ticked))
        to_mark = bool(self._label.value)
        self._accept.setText(
            self.tr("Mark %n mention(s)", "", len(ticked)) if to_mark else self.tr("Remove %n mark(s)", "", len(ticked))
        )

    def _go_to(self, index: QModelIndex) -> None:
        mention: Mention = index.data(MENTION)
        self.spanChosen.emit(mention.document_id, mention.start, mention.end)

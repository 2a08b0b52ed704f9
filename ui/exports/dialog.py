"""The dialog "Export": format, selection of documents and labels, pseudonyms, destination; and how much that is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotate.formats.base import Format
from annotate.formats.writers import FORMATS
from annotate.formats.writing.destination import Standing
from annotate.formats.writing.selection import Selection
from annotate.model import SHOWN_STATES, DocumentState, Label, LabelKind
from annotate.pseudonyms.replace import NOTICE
from store.documents.selected import Amount
from ui.dates import read_day, written_day
from ui.exports.destination_row import DestinationRow
from ui.exports.format_list import FormatList
from ui.exports.words import AmountWords
from ui.plain import PlainLabel, literal
from ui.tasks.exporting import Request
from ui.translate import day, grouped, percent
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit
from ui.widgets.file_dialog import file_dialog
from ui.widgets.label_titles import title_of
from ui.widgets.scrolled import Scrolled
from ui.widgets.ticks import CheckBox, CheckGroup

_THIS, _SELECTED = "this", "selected"
_SMALLEST, _LARGEST = QSize(760, 560), QSize(960, 650)  # a small screen with the desktop's panels
_MAX_COLUMNS = 4  # of labels
_DAY_CHARACTERS = 24  # with the frame: 26 september 2026
_COUNT_DELAY_MS = 120  # after the last choice before the articles are counted


class ExportDialog(Dialog):
    """Emit the request of an export. Nothing moves when another format is chosen."""

    requested = Signal(object)  # Request
    selectionChanged = Signal(object)  # Selection, to be counted

    def __init__(
        self,
        name: str,
        folder: Path,
        labels: Sequence[Label],
        people: Sequence[str],
        document_id: int,
        look: Callable[[Path], Standing | None],
        parent: QWidget,
        selected: frozenset[int] = frozenset(),
    ) -> None:
        super().__init__("exportDialog", parent)
        self.setWindowTitle(self.tr("Export"))
        self.setPalette(parent.palette())  # a dialog does not inherit it
        self._name, self._folder, self._document_id = name, folder, document_id
        self._selected = selected
        self._proposed = ""
        self._is_empty = False  # whether nothing fits what is chosen
        self._format = FormatList()
        self._named_for = self._format.value  # the format whose ending the destination has
        self._target, self._key = DestinationRow(self.tr("Save to"), look), DestinationRow(self.tr("Key file"), look)
        self._target.keep_room()
        self._articles = self._articles_box()
        self._labels = _Checks(labels, self.tr("Names"), checked={label.name for label in labels})
        self._person = Box({"": self.tr("anyone"), **{name: name for name in people}}, "", self.tr("Last changed by"))
        self._since, self._until = _Day(self.tr("changed on or after")), _Day(self.tr("changed on or before"))
        shares = {str(share): percent(share / 100) for share in (0, 10, 20, 30, 50)}
        self._split = Box(shares, "20", self.tr("Set aside for testing"))
        self._replace = self._replace_group(labels)
        self._amount, self._problem = PlainLabel(wordWrap=True), PlainLabel(wordWrap=True)
        self._amount.setObjectName("amount")
        self._problem.setProperty("role", "error")
        self._wait = QTimer(self, interval=_COUNT_DELAY_MS, singleShot=True)
        self._wait.timeout.connect(self._count)
        self._build()
        self._format.chosen.connect(self._show_format)
        self._target.changed.connect(self._check)
        self._target.chooseRequested.connect(self._choose_target)
        self._key.changed.connect(self._check)
        self._key.chooseRequested.connect(self._choose_key)
        self._replace.toggled.connect(self._name_target)
        self._replace.toggled.connect(self._check)
        self._replaced_labels.changed.connect(self._check)
        for bound in (self._since, self._until):
            bound.changed.connect(self._check)
            bound.changed.connect(self._count_soon)
        self._labels.changed.connect(self._count_soon)
        self._articles.currentIndexChanged.connect(self._count_soon)
        self._person.currentIndexChanged.connect(self._count_soon)
        self.accepted.connect(lambda: self.requested.emit(self.request()))
        self._show_format()
        QTimer.singleShot(0, self, self._count)

    def choose(self, format_name: str, *, this_article: bool) -> None:
        """Preset the format, and only the open document if `this_article`."""
        self._format.value = format_name
        if self._selected:
            self._articles.setCurrentIndex(self._articles.findData(_SELECTED))
        if this_article and self._document_id:
            self._articles.setCurrentIndex(self._articles.findData(_THIS))

    def request(self) -> Request:
        """Return the request with the current choices."""
        chosen = self._format.value
        is_replacing = self._replace.isChecked()
        return Request(
            target=Path(self._target.text),
            format=chosen,
            selection=self.selection(),
            split=int(self._split.value) / 100 if FORMATS[chosen].splits else 0,
            pseudonymise=self._replaced_labels.chosen if is_replacing else frozenset(),
            is_invented=self._manner.value == "invented",
            key=Path(self._key.text) if is_replacing else None,
            notice=QCoreApplication.translate("pseudonyms", NOTICE) if is_replacing else "",
            language=self.locale().name()[:2],
            replace=self._target.may_replace or (is_replacing and self._key.may_replace),
        )

    def selection(self) -> Selection:
        """Return which articles and names are chosen."""
        which = self._articles.value
        ids = {_THIS: frozenset([self._document_id]), _SELECTED: self._selected}.get(which, frozenset())
        return Selection(
            states=SHOWN_STATES if ids else tuple(DocumentState(state) for state in which.split()),
            labels=frozenset() if self._labels.are_all else self._labels.chosen,
            annotators=frozenset(filter(None, [self._person.value])),
            since=self._since.day,
            until=self._until.day,
            ids=ids,
        )

    def _count_soon(self, *_: object) -> None:
        """Ask for the amount when no other choice follows at once."""
        self._wait.start()

    def _count(self) -> None:
        self.selectionChanged.emit(self.selection())

    def show_amount(self, selection: Selection, amount: Amount) -> None:
        """Say how much will be exported, if that is still what is chosen."""
        if selection == self.selection():
            self._amount.setText(AmountWords(amount).text)
            self._is_empty = not amount.documents
            self._check()

    def accept(self) -> None:
        """Accept, unless a destination was created since it was read."""
        for row in self._destinations:
            row.look()
        if not self._problem.text():
            super().accept()

    @property
    def _destinations(self) -> list[DestinationRow]:
        return [self._target, self._key] if self._replace.isChecked() else [self._target]

    def _build(self) -> None:
        whole = QHBoxLayout()
        whole.setSpacing(20)
        whole.addLayout(self._formats())
        whole.addLayout(self._choices(), 1)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Export"))
        self._accept = accept_button(buttons)
        below = QFormLayout()
        below.addRow(self.tr("Save to"), self._target)
        scrolled = Scrolled(whole)
        outer = self.add_column()
        outer.addWidget(scrolled, 1)
        outer.addLayout(below)
        line = QStackedLayout()  # one place for both, so that nothing moves
        line.addWidget(self._amount)
        line.addWidget(self._problem)
        self._line = line
        outer.addLayout(line)
        outer.addWidget(buttons)
        scrolled.ensurePolished()
        self.resize(self.sizeHint().boundedTo(_LARGEST).expandedTo(_SMALLEST))

    def _formats(self) -> QLayout:
        column = QVBoxLayout()
        title = PlainLabel(self.tr("&Format"))
        title.setBuddy(self._format)
        column.addWidget(title)
        column.addWidget(self._format)
        column.addWidget(self._format.purpose)
        column.addStretch(1)
        return column

    def _choices(self) -> QLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Articles"), self._articles)
        form.addRow(self.tr("Names"), self._labels)
        form.addRow(self.tr("Last changed by"), self._person)
        form.addRow("", self._since)
        form.addRow("", self._until)
        form.addRow(self.tr("Set aside for testing"), self._split)
        self._form = form
        column = QVBoxLayout()
        column.addLayout(form)
        column.addWidget(self._replace)
        column.addStretch(1)
        return column

    def _articles_box(self) -> Box:
        done = str(DocumentState.DONE)
        texts = {
            done: self.tr("done"),
            f"{done} {DocumentState.FLAGGED}": self.tr("done, or left for later"),
            " ".join(SHOWN_STATES): self.tr("all"),
        }
        if self._selected:
            number = len(self._selected)
            texts[_SELECTED] = grouped(self.tr("only the %n selected", "", number), number)
        if self._document_id:
            texts[_THIS] = self.tr("only the open one")
        return Box(texts, done, self.tr("Articles"))

    def _replace_group(self, labels: Sequence[Label]) -> QGroupBox:
        group = CheckGroup(self.tr("Replace names"))
        group.setCheckable(True)
        group.setChecked(False)
        people = {label.name for label in labels if label.kind is LabelKind.PERSON}
        self._replaced_labels = _Checks(labels, self.tr("Which names"), checked=people)
        manners = {"numbered": self.tr("a word and a number, such as Person 1"), "invented": self.tr("invented names")}
        self._manner = Box(manners, "numbered", self.tr("Replace with"))
        self._manner.setMinimumContentsLength(0)  # it is as wide as the group, and makes that no wider
        notice = PlainLabel(QCoreApplication.translate("pseudonyms", NOTICE), wordWrap=True)
        form = QFormLayout(group)
        form.addRow(self.tr("Which names"), self._replaced_labels)
        form.addRow(self.tr("Replace with"), self._manner)
        form.addRow(self.tr("Key file"), self._key)
        form.addRow(
            PlainLabel(
                self.tr("The key file tells who is who. Save it in another folder, away from the export."),
                wordWrap=True,
            )
        )
        form.addRow(notice)
        return group

    def _show_format(self) -> None:
        chosen, before = FORMATS[self._format.value], FORMATS[self._named_for]
        self._split.setEnabled(chosen.splits)
        self._form.labelForField(self._split).setEnabled(chosen.splits)
        self._named_for = chosen.name
        if not self._target.text:
            self._name_target()
        elif self._target.text.endswith(_ending(before)):  # what was typed stays; only its ending follows the format
            is_proposed = self._target.text == self._proposed
            self._target.text = self._target.text.removesuffix(_ending(before)) + _ending(chosen)
            self._proposed = self._target.text if is_proposed else self._proposed

    def _name_target(self) -> None:
        """Propose a file named after the project; with pseudonyms a neutral name, as the project's may hold a name."""
        name = self.tr("articles") if self._replace.isChecked() else self._name
        if self._target.text == self._proposed:
            self._proposed = str(self._folder / f"{name}{_ending(FORMATS[self._format.value])}")
            self._target.text = self._proposed

    def _choose_target(self) -> None:
        self._choose(self._target, FORMATS[self._format.value].suffix)

    def _choose_key(self) -> None:
        self._choose(self._key, ".json")

    def _choose(self, row: DestinationRow, suffix: str) -> None:
        """Choose a destination in a file dialog, also for a folder, which is created. The row asks about overwriting."""
        dialog = file_dialog(self, self.windowTitle(), row.text or str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.lstrip("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda path: setattr(row, "text", path))
        dialog.open()

    def _check(self) -> None:
        """Show what is missing, and disable the button until it is there."""
        problem = ""
        if not self._target.text:
            problem = self.tr("Choose where to save.")
        elif not (self._since.is_right and self._until.is_right):
            problem = self.tr("Write a date as {day}.").format(day=written_day("2024-12-03"))
        elif self._replace.isChecked() and not self._replaced_labels.chosen:
            problem = self.tr("Choose which names to replace.")
        elif self._replace.isChecked() and not self._key.text:
            problem = self.tr("Choose a key file.")
        else:
            problem = next(filter(None, (row.problem for row in self._destinations)), "")
        self._problem.setText(problem)
        self._line.setCurrentWidget(self._problem if problem else self._amount)
        self._accept.setEnabled(not problem and not self._is_empty)


def _ending(chosen: Format) -> str:
    """Return how the name of a destination ends."""
    return f"-{chosen.name}" if chosen.is_folder else chosen.suffix


class _Checks(QWidget):
    """Show a checkbox for each label."""

    changed = Signal()

    def __init__(self, labels: Sequence[Label], name: str, *, checked: Collection[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._boxes = {label.name: CheckBox(literal(title_of(label))) for label in labels}
        columns = _MAX_COLUMNS if len(labels) <= _MAX_COLUMNS else _MAX_COLUMNS - 1
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(columns, 1)
        for i, (label, box) in enumerate(self._boxes.items()):
            box.setChecked(label in checked)
            box.toggled.connect(self.changed)
            grid.addWidget(box, *divmod(i, columns))

    @property
    def chosen(self) -> frozenset[str]:
        """The names of the ticked labels."""
        return frozenset(name for name, box in self._boxes.items() if box.isChecked())

    @property
    def are_all(self) -> bool:
        """Whether every label is ticked."""
        return len(self.chosen) == len(self._boxes)


class _Day(QWidget):
    """Edit a day, which is used only while its box is ticked."""

    changed = Signal()

    def __init__(self, what: str) -> None:
        super().__init__()
        self._is_used = CheckBox(what)
        self._edit = LineEdit(day(QDate.currentDate()))
        self._edit.setFixedWidth(_DAY_CHARACTERS * self._edit.fontMetrics().averageCharWidth())
        self._edit.setAccessibleName(what)
        self._edit.setEnabled(False)
        self._is_used.toggled.connect(self._edit.setEnabled)
        self._is_used.toggled.connect(self.changed)
        self._edit.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._is_used, 1)
        row.addWidget(self._edit)

    @property
    def is_right(self) -> bool:
        """Whether the day is valid or not used."""
        return bool(self.day) or not self._is_used.isChecked()

    @property
    def day(self) -> str:
        """The day as ISO 8601, or ""."""
        return read_day(self._edit.text())[:10] if self._is_used.isChecked() else ""

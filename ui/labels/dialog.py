"""The dialog "Labels": each edit is saved at once and can be undone here or in the window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotate.edits.labels import AddLabel, LabelEdit, MoveLabel, PutLabel, RemoveLabel, UseLabels, plan_labels
from annotate.errors import UserError
from annotate.label_kinds import kind_of
from annotate.label_map import LEFT_OUT
from annotate.model import Label, LabelKind, free_colour
from ui.actions.keymap import Keymap, keys_text, sequence
from ui.guard import on_click, on_menu
from ui.label_sets import label_sets, usual_descriptions, usual_titles
from ui.labels.list_view import LabelList
from ui.labels.swatches import LabelSwatches
from ui.plain import PlainLabel, literal
from ui.session import Session
from ui.settings.preferences import Settings
from ui.theme import icons
from ui.theme.theme import Theme
from ui.translate import sentence
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit, TextEdit
from ui.widgets.label_titles import kind_titles, title_of
from ui.widgets.scrolled import Scrolled


class LabelsDialog(Dialog):
    """Edit the project's labels: the list on the left, the form of the chosen label on the right."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("labelsDialog", parent)
        self.setWindowTitle(self.tr("Labels"))
        self._session, self._theme = session, theme
        self._undo_keys = Keymap(Settings()).keys("undo")
        self._label: Label | None = None  # the one in the form; None: a new one
        self._colour = 0  # the slot chosen in the form
        self._wanted = ""  # the label to choose after the next change
        self._transactions = 0  # made here and not undone
        self._step = 0  # what the next change adds to their number
        self._list = LabelList()
        self._title, self._name, self._description = LineEdit(), LineEdit(), _Description()
        self._colours = LabelSwatches()
        self._kind = Box(kind_titles(), LabelKind.OTHER, self.tr("Kind"))
        self._told = PlainLabel(wordWrap=True)
        self._up, self._down = QToolButton(), QToolButton()
        self._add, self._template = QPushButton(self.tr("Add")), QPushButton(self.tr("Start from"))
        self._merge, self._remove = QPushButton(self.tr("Merge into")), QPushButton(self.tr("Remove"))
        self._undo = QPushButton(self.tr("Undo"))
        self._build()
        self._connect()
        self._show()
        self.resize(780, 640)

    def done(self, result: int) -> None:
        """Save the form before the dialog closes."""
        self._save()
        super().done(result)

    def _do(self, edit: LabelEdit, wanted: str) -> None:
        """Apply an edit and then choose the label `wanted`. Shows errors in the dialog, not in the window."""
        try:
            plan_labels(self._session.project.labels.label_set(), edit)
        except UserError as error:
            self._fail(error)
            return
        self._tell("")
        self._wanted, self._step = wanted, 1
        self._session.change_labels(edit)

    def _take_back(self) -> None:
        self._save()
        if self._transactions:
            self._tell("")
            self._step = -1
            self._session.undo()

    def _changed(self) -> None:
        self._transactions, self._step = self._transactions + self._step, 0
        self._show()

    def _fail(self, error: UserError) -> None:
        self._step = 0
        self._tell(sentence(error), role="error")

    def _tell(self, text: str, role: str = "secondary") -> None:
        self._told.setText(text)
        self._told.setProperty("role", role)
        self._told.style().polish(self._told)

    def _show(self) -> None:
        """Show the labels of the project."""
        self._undo.setEnabled(self._transactions > 0)
        counts = self._session.project.labels.counts()
        if not counts and self._transactions == 0:
            self._tell(self.tr("There are no marks yet. You can start from a ready-made set of labels."))
        self._list.show_labels(self._session.labels, counts, self._wanted or self._list.name)

    def _show_label(self, name: str) -> None:
        """Show a label in the form; "" for a new one."""
        self._label = label = next((a for a in self._session.labels if a.name == name), None)
        shown = label or Label("", free_colour(self._session.labels), 0)
        self._title.setText(shown.title)
        self._title.setPlaceholderText(usual_titles().get(name, name))
        self._name.setText(name)
        self._description.setPlainText(shown.description)
        self._description.setPlaceholderText(usual_descriptions().get(name, ""))
        self._kind.setCurrentIndex(self._kind.findData(shown.kind))
        self._set_colour(shown.colour)
        row = self._list.currentRow()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self._list.count() - 1)
        for button in (self._merge, self._remove):
            button.setEnabled(label is not None and self._list.count() > 1)

    def _begin_new(self) -> None:
        """Show an empty form; the label is added as soon as it has a name."""
        self._save()
        self._list.choose_none()
        self._show_label("")
        self._tell(self.tr("The new label appears once it has a name for the export."))
        self._title.setFocus()

    def _set_colour(self, slot: int) -> None:
        self._colour = slot
        self._colours.set_slot(slot, self._label.name if self._label else "Aa")

    def _choose_colour(self, slot: int) -> None:
        self._set_colour(slot)
        self._save()

    def _save(self) -> None:
        """Save the label in the form if it is new or changed."""
        typed = replace(
            self._label or Label("", 0, 0),
            colour=self._colour,
            title=self._title.text().strip(),
            name=self._name.text().strip(),
            description=" ".join(self._description.toPlainText().split()),
            kind=LabelKind(self._kind.value),
        )
        if self._label is None and typed.name:
            if typed.kind is LabelKind.OTHER:
                typed = replace(typed, kind=kind_of(typed.name))
            self._do(AddLabel(typed), typed.name)
        elif self._label is not None and typed != self._label:
            self._do(PutLabel(self._label.name, typed), typed.name)

    def _ask_merge(self) -> None:
        """Ask in a menu which label the chosen one is merged into."""
        self._save()
        menu = QMenu(self)
        self._offer(menu, "{title}")
        self._open(menu, self._merge)

    def _ask_remove(self) -> None:
        """Ask what its annotations become, and remove the chosen label; without annotations, do not ask."""
        self._save()
        if self._label is None:
            return
        count = self._session.project.labels.counts().get(self._label.name, 0)
        if not count:
            self._replace_by(LEFT_OUT)
            return
        menu = QMenu(self)
        menu.addAction(self.tr("%n mark(s):", "", count)).setEnabled(False)
        menu.addAction(self.tr("remove"), partial(self._replace_by, LEFT_OUT))
        menu.addSeparator()
        self._offer(menu, self.tr("change to {title}"))
        self._open(menu, self._remove)

    def _offer(self, menu: QMenu, text: str) -> None:
        """Add an entry for each other label to a menu."""
        for other in self._session.labels:
            if self._label and other.name != self._label.name:
                entry = literal(text.format(title=title_of(other)))
                menu.addAction(entry, partial(self._replace_by, other.name))

    def _open(self, menu: QMenu, button: QPushButton) -> None:
        on_menu(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _replace_by(self, name: str) -> None:
        """Remove the chosen label; its annotations get the label `name`, or are removed if it is LEFT_OUT."""
        if self._label:
            row = min(self._list.currentRow(), self._list.count() - 2)
            rest = [label.name for label in self._session.labels if label.name != self._label.name]
            self._do(RemoveLabel(self._label.name, name), name or rest[row])

    def _use(self, labels: tuple[Label, ...]) -> None:
        """Use a set of labels; existing labels that have annotations stay."""
        self._do(UseLabels(labels, frozenset(self._session.project.labels.counts())), labels[0].name)

    def _connect(self) -> None:
        self._list.picked.connect(self._show_label)
        self._list.moved.connect(lambda name, row: self._do(MoveLabel(name, row), name))
        self._title.editingFinished.connect(self._save)
        self._name.editingFinished.connect(self._save)
        self._description.left.connect(self._save)
        self._colours.chosen.connect(self._choose_colour)
        self._kind.activated.connect(self._save)
        self._add.clicked.connect(self._begin_new)
        self._up.clicked.connect(lambda: self._list.move_current(-1))
        self._down.clicked.connect(lambda: self._list.move_current(1))
        on_click(self._merge, self._ask_merge)
        on_click(self._remove, self._ask_remove)
        self._undo.clicked.connect(self._take_back)
        for key in self._undo_keys:
            QShortcut(sequence(key), self, self._take_back)
        self._session.labelsChanged.connect(self._changed)
        self._session.failed.connect(self._fail)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._list, 1)
        left.addLayout(self._list_buttons())
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self._form())
        actions = QHBoxLayout()
        for button in (self._merge, self._remove):
            button.setProperty("role", "outlined")
            actions.addWidget(button)
        actions.addStretch(1)
        right.addLayout(actions)
        right.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(left, 5)
        halves.addWidget(Scrolled(right), 6)
        bottom = QHBoxLayout()
        bottom.addWidget(self._undo)
        bottom.addWidget(self._told, 1)
        bottom.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        column = self.add_column(14)
        column.addLayout(halves, 1)
        column.addLayout(bottom)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field saves the form and must not press a button

    def _list_buttons(self) -> QHBoxLayout:
        self._list.delegate.theme = self._theme
        self._colours.set_theme(self._theme)
        self._undo.setToolTip(self.tr("Undo what was done here ({key})").format(key=keys_text(self._undo_keys[:1])))
        for button, name, text in (
            (self._up, "arrow-up", self.tr("Up ({key})").format(key=keys_text(["Alt+Up"]))),
            (self._down, "arrow-down", self.tr("Down ({key})").format(key=keys_text(["Alt+Down"]))),
        ):
            button.setIcon(icons.icon(name, self._theme.ink, self._theme.secondary))
            button.setToolTip(text)
            button.setAccessibleName(text)
        menu = QMenu(self._template)
        for chosen in label_sets():
            menu.addAction(literal(chosen.title)).triggered.connect(
                lambda _=False, labels=chosen.labels: self._use(labels)
            )
        self._template.setMenu(menu)
        on_menu(menu)
        row = QHBoxLayout()
        for widget in (self._add, self._template):
            widget.setProperty("role", "outlined")
            row.addWidget(widget)
        row.addStretch(1)
        for arrow in (self._up, self._down):
            row.addWidget(arrow)
        return row

    def _form(self) -> QVBoxLayout:
        """Lay out the fields with their headings and notes."""
        note = self.tr("Used in the files you export; language models learn it. No spaces.")
        form = QVBoxLayout()
        form.setSpacing(4)
        for text, field, below in (
            (self.tr("Name in this window"), self._title, ""),
            (self.tr("Name in the export"), self._name, note),
            (
                self.tr("Kind"),
                self._kind,
                self.tr("Tells which short forms its names have, and how they are replaced."),
            ),
            (self.tr("Colour"), self._colours, ""),
            (self.tr("What it is for"), self._description, self.tr("Shown where the label is chosen.")),
        ):
            heading = PlainLabel(text)
            heading.setBuddy(field)
            field.setAccessibleName(text)
            form.addWidget(heading)
            form.addWidget(field)
            if below:
                told = PlainLabel(below, wordWrap=True)
                told.setProperty("role", "secondary")
                form.addWidget(told)
            form.addSpacing(8)
        return form


class _Description(TextEdit):
    """Edit a few lines; emits `left` when it loses the keyboard focus."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 18)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

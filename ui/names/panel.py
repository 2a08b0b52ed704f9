"""The right column: the names in the open article, with actions on all mentions of a name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QMenu,
    QVBoxLayout,
    QWidget,
)

from annotate.edits.annotations import VERBS, Change, Finish
from annotate.model import Annotation, Document, DocumentState, Label
from annotate.pipelines.routing import NO_PIPELINE
from ui.actions.keymap import action_for, digit_of, is_plain, key_for
from ui.guard import Guard, on_menu
from ui.names.delegate import NameDelegate
from ui.names.model import NAME, Name, Names, NamesModel
from ui.names.note_field import NoteField
from ui.names.sure_offer import SureOffer
from ui.plain import PlainLabel, literal
from ui.theme.theme import Theme
from ui.widgets.elided import ElidedLabel
from ui.widgets.label_titles import title_of
from ui.widgets.long_list import LongList


class NamesPanel(QWidget):
    """Show the names of a document; emit what the user asks for a name with the ids of its mentions."""

    nameActivated = Signal(list)
    relabelRequested = Signal(list, str)
    removeRequested = Signal(list)
    acceptRequested = Signal(list)
    mendRequested = Signal(list)
    noteRequested = Signal(list)
    whoRequested = Signal(list)
    addRequested = Signal(int, int, str)  # start and end of a removed name, and its label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("namesPanel")
        self._labels: list[Label] = []
        self._keys: dict[str, str] = {}
        self._document = Document("")
        self._is_marking = False
        self._apart: Collection[str] = frozenset()
        self._names: Names | None = None  # None: not collected yet
        self._is_outdated = True  # collect the names anew
        self._changes: list[Change] = []  # not yet applied to the names
        self._misaligned: Callable[[], Collection[int]] = set
        self._heading = PlainLabel(wordWrap=True)
        self._heading.setProperty("role", "secondary")
        self._empty = PlainLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._empty.setProperty("role", "secondary")
        self._model = NamesModel(self)
        self.list = LongList()
        self.list.setObjectName("names")
        self.sure, self.note, self.why = SureOffer(), NoteField(), ElidedLabel()
        self._delegate = NameDelegate(self)
        self._paint_soon = QTimer(self, interval=0, singleShot=True)
        self._paint_soon.timeout.connect(lambda: self.list.setUpdatesEnabled(True))
        self._follow_soon = QTimer(self, interval=0, singleShot=True)
        self._follow_soon.timeout.connect(self._follow)
        self._build()
        self.retranslate()

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Set the labels, which can be chosen for a name and give it its colours."""
        self._labels = list(labels)
        self._delegate.labels = self._model.labels = {label.name: label for label in labels}
        self.list.viewport().update()

    def set_apart(self, names: Collection[str]) -> bool:
        """Set the names, by key, that are no variants of others. Return whether these are other ones than before."""
        is_new, self._apart = names != self._apart, names
        self._is_outdated |= is_new
        return is_new

    def set_keys(self, keys: dict[str, str]) -> None:
        """Set the keys of the article, some of which do the same here."""
        self._keys = keys
        self._model.mend_key = key_for("mend", keys)

    @property
    def chosen(self) -> list[int]:
        """The ids of the marks of the chosen name while the keyboard is in the list."""
        name = self._name(self.list.currentIndex()) if self.list.hasFocus() else None
        return name.ids if name else []

    def alike(self, annotation: Annotation) -> list[str]:
        """Return the keys of the names that are one with that of a mark, the fullest first; [] while not collected."""
        return self._names.alike(annotation) if self._names else []

    def tell_why(self, line: str) -> None:
        """Say why the current mark is there; "" without one."""
        self.why.setText(line or " ")  # the line keeps its room
        self.why.setToolTip(line)

    def set_document(
        self, document: Document, misaligned: Callable[[], Collection[int]], change: Change | None = None
    ) -> None:
        """Show the names of a document, or with `change` update them.

        Those of a long document follow after the article is painted. `misaligned` returns the ids of misaligned
        annotations.
        """
        if document.id != self._document.id or (change and change.verb == VERBS[Finish]):
            self._model.set_names([])  # another article, or one that was done and is not any more: another order
            self._names = None
            self._is_outdated = True
        if change is None:
            self._is_outdated = True
            self._changes.clear()
        else:
            self._changes.append(change)
        self._document, self._misaligned = document, misaligned
        if document.is_long:
            self._follow_soon.start()
        else:
            self._follow()

    def _follow(self) -> None:
        """Collect the names or apply the pending changes, and show them."""
        self._follow_soon.stop()
        if self._names is None or self._is_outdated:
            self._names = Names(self._document, self._misaligned(), self._model.labels, self._names, self._apart)
            self._is_outdated = False
        else:
            for change in self._changes:
                self._names.take(change, self._misaligned())
        self._changes.clear()
        self.list.setUpdatesEnabled(False)  # the article is painted first, this list right after it
        self._paint_soon.start()
        self._show(self._names.in_order())
        self.sure.set_annotations(self._document.visible)
        self._tell_emptiness()
        self._empty.setVisible(not self._model.names)
        self.list.setVisible(bool(self._model.names))

    def _show(self, names: list[Name]) -> None:
        """Show these names; those in view stay where they are."""
        top = self._model.index(self.list.rowAt(0), 0)
        before, at = QPersistentModelIndex(top), self.list.visualRect(top).top()
        self._model.set_names(names)
        if before.isValid():
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + self.list.rowViewportPosition(before.row()) - at)

    def accept_sure(self) -> None:
        """Ask to accept all sure suggestions."""
        if self._follow_soon.isActive():
            self._follow()
        self.sure.accept()

    def set_marking(self, on: bool) -> None:
        """Say whether marks are being suggested, for which an article without names may be waiting."""
        self._is_marking = on
        self._tell_emptiness()

    def _tell_emptiness(self) -> None:
        """Say why there are no names."""
        document = self._document
        is_open = document.state in (DocumentState.TODO, DocumentState.STARTED)
        if not document.id:
            text = ""
        elif document.pipeline not in ("", NO_PIPELINE):
            text = self.tr("No names were found. Double-click a word to mark it.")
        elif self._is_marking and is_open:
            text = self.tr("Marks are being made; they appear here in a moment.")
        else:
            text = self.tr("No names yet. Double-click a word to mark it.")
        self._empty.setText(text)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self.setAccessibleName(self.tr("Names in this article"))
        self.list.setAccessibleName(self.tr("Names in this article"))
        self._heading.setText(self.tr("Names in this article"))
        self._tell_emptiness()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._activate)
        self.list.installEventFilter(self)
        self._delegate.acceptClicked.connect(self._accept)
        self._delegate.removeClicked.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 6)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.sure)
        self.why.setObjectName("why")
        self.why.setProperty("role", "secondary")
        column.addWidget(self.why)
        column.addWidget(self.note)
        self.setFocusProxy(self.list)

    def _name(self, index: QModelIndex) -> Name | None:
        name = index.data(NAME) if index.isValid() else None
        return name if isinstance(name, Name) else None

    def _activate(self, index: QModelIndex) -> None:
        name = self._name(index)
        if name and not self._delegate.is_on_button:
            self.nameActivated.emit(name.ids)

    def _accept(self, name: Name) -> None:
        """Ask to accept a name, or to mark a removed one again."""
        if name.is_removed:
            self._do(name, partial(self.addRequested.emit, *name.span, name.label))
        else:
            self._do(name, partial(self.acceptRequested.emit, name.ids))

    def _remove(self, name: Name) -> None:
        if not name.is_removed:
            self._do(name, partial(self.removeRequested.emit, name.ids))

    def _relabel(self, name: Name, label: str) -> None:
        """Ask to give a name another label; a removed one is marked with it."""
        if name.is_removed:
            self._do(name, partial(self.addRequested.emit, *name.span, label))
        else:
            self._do(name, partial(self.relabelRequested.emit, name.ids, label))

    def _do(self, name: Name, request: Callable[[], object]) -> None:
        """Make a request for a name, then go to the next unchecked one, the name itself if nothing came of it."""
        row = next((i for i, one in enumerate(self._model.names) if (one.key, one.label) == (name.key, name.label)), 0)
        request()
        if self._follow_soon.isActive():
            self._follow()
        names = self._model.names
        order = [*range(row, len(names)), *range(min(row, len(names)))]
        following = next((i for i in order if names[i].unchecked), min(row, len(names) - 1))
        self.list.setCurrentIndex(self._model.index(following))

    def _key(self, event: QKeyEvent) -> bool:
        if self._follow_soon.isActive():  # the key is meant for the row that is shown
            self._follow()
        name = self._name(self.list.currentIndex())
        if name is None or not is_plain(event):
            return False
        digit = digit_of(event)
        label = next(
            (label for label in self._labels if digit is not None and label.position == (digit - 1) % 10), None
        )
        if label:
            self._relabel(name, label.name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.nameActivated.emit(name.ids)
        elif action_for(self._keys, event) == "remove":
            Guard.of(self).by_key(event, partial(self._remove, name))
        elif event.key() == Qt.Key.Key_Space:
            Guard.of(self).by_key(event, partial(self._accept, name))
        elif action_for(self._keys, event) == "mend":
            self.mendRequested.emit(name.ids)
        else:
            return False
        return True

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        name = self._name(index if index.isValid() else self.list.currentIndex())
        if name is None:
            return
        menu = QMenu(self)
        for label in self._labels:
            menu.addAction(literal(title_of(label)), partial(self._relabel, name, label.name))
        on_menu(menu)
        menu.addSeparator()
        menu.addAction("✓ " + self.tr("Right"), partial(self._accept, name))
        if not name.is_removed:
            menu.addAction(self.tr("Remove"), partial(self._remove, name))
            menu.addAction(self.tr("Note…"), partial(self.noteRequested.emit, name.ids))
            menu.addAction(self.tr("Who is this…"), partial(self.whoRequested.emit, name.ids))
        if name.is_misaligned:
            menu.addAction(self.tr("Mark the whole word"), lambda: self.mendRequested.emit(name.ids))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))

"""The right column: the names in this article, each for all its mentions at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotate.edits import Change
from annotate.model import Document, Label
from ui.keys import digit_of
from ui.label_titles import title_of
from ui.names_model import NAME, Name, Names, NamesModel
from ui.theme import LIGHT, Theme, small


class NamesPanel(QWidget):
    """Shows the names; says what is asked for one, with the ids of its mentions."""

    name_activated = Signal(list)
    relabel_requested = Signal(list, str)
    remove_requested = Signal(list)
    accept_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("namesPanel")
        self._labels: list[Label] = []
        self._names: Names | None = None
        self._heading = QLabel()
        self._heading.setProperty("role", "secondary")
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._empty.setProperty("role", "secondary")
        self._model = NamesModel(self)
        self.list = QListView()
        self.list.setObjectName("names")
        self._delegate = NameDelegate(self)
        self._build()
        self.retranslate()

    def set_labels(self, labels: Sequence[Label]) -> None:
        """The labels that can be chosen, and their colours."""
        self._labels = list(labels)
        self._delegate.labels = {label.name: label for label in labels}
        self.list.viewport().update()

    def set_document(self, document: Document, warned: Collection[int], change: Change | None = None) -> None:
        """Show a document's names, or with `change` what became of them.

        `warned`: ids of the annotations that cannot be trained on.
        """
        chosen = self._name(self.list.currentIndex())
        chosen_ids = set(chosen.marks) if chosen else set()
        if change is None or self._names is None:
            self._names = Names(document, warned)
        else:
            self._names.take(change, warned)
        self._model.set_names(self._names.in_order())
        self._empty.setVisible(not self._model.names)
        self.list.setVisible(bool(self._model.names))
        for i, name in enumerate(self._model.names if chosen else ()):
            if name.marks.keys() & chosen_ids:
                self.list.setCurrentIndex(self._model.index(i))

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def retranslate(self) -> None:
        """All texts in the language of the window."""
        self.setAccessibleName(self.tr("Names in this article"))
        self.list.setAccessibleName(self.tr("Names in this article"))
        self._heading.setText(self.tr("Names in this article"))
        self._empty.setText(self.tr("No names yet. Double-click a word to mark it."))

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
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._activate)
        self.list.installEventFilter(self)
        self._delegate.accept_clicked.connect(lambda name: self.accept_requested.emit(name.ids))
        self._delegate.remove_clicked.connect(lambda name: self.remove_requested.emit(name.ids))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 6)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _name(self, index: QModelIndex) -> Name | None:
        name = index.data(NAME) if index.isValid() else None
        return name if isinstance(name, Name) else None

    def _activate(self, index: QModelIndex) -> None:
        name = self._name(index)
        if name:
            self.name_activated.emit(name.ids)

    def _key(self, event: QKeyEvent) -> bool:
        name = self._name(self.list.currentIndex())
        if name is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        digit = digit_of(event)
        label = next(
            (label for label in self._labels if digit is not None and label.position == (digit - 1) % 10), None
        )
        if label:
            self.relabel_requested.emit(name.ids, label.name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.name_activated.emit(name.ids)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit(name.ids)
        elif event.key() == Qt.Key.Key_Space:
            self.accept_requested.emit(name.ids)
        else:
            return False
        return True

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        name = self._name(index if index.isValid() else self.list.currentIndex())
        if name is None:
            return
        menu = QMenu(self)
        for label in self._labels:
            menu.addAction(title_of(label), partial(self.relabel_requested.emit, name.ids, label.name))
        menu.addSeparator()
        menu.addAction("✓ " + self.tr("Right"), lambda: self.accept_requested.emit(name.ids))
        menu.addAction(self.tr("Remove"), lambda: self.remove_requested.emit(name.ids))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))


class NameDelegate(QStyledItemDelegate):
    """Draws a name: its label as a chip, how often, checked or not; ✓ and ✕ where the mouse or the keyboard is."""

    accept_clicked = Signal(object)
    remove_clicked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.labels: dict[str, Label] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        name: Name = index.data(NAME)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(
            option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus
        )
        is_live = is_chosen or bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_live:
            painter.setPen(QColor(self.theme.focus) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1, -2.5, -1), 6, 6)
        end = self._paint_chip(painter, option, name)
        start = self._paint_buttons(painter, option) if is_live else self._paint_count(painter, option, name)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.ink))
        place = QRect(end + 8, option.rect.top(), start - end - 14, option.rect.height())
        text = option.fontMetrics.elidedText(name.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if event.type() not in kinds or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        place = event.position().toPoint()
        for box, signal in zip(self.buttons(option), (self.accept_clicked, self.remove_clicked), strict=True):
            if box.contains(place):
                if event.type() is QEvent.Type.MouseButtonRelease:
                    signal.emit(index.data(NAME))
                return True
        return super().editorEvent(event, model, option, index)

    def buttons(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        """Where ✓ and ✕ are on a row."""
        side = option.rect.height() - 6
        remove = QRect(option.rect.right() - side - 5, option.rect.top() + 3, side, side)
        return remove.translated(-side - 2, 0), remove

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, name: Name) -> int:
        """The label's chip, dashed while anything is unchecked; gives its right edge."""
        label = self.labels.get(name.label)
        swatch = self.theme.swatch(label.colour if label else 7)
        font = small(option.font, 0.78, bold=True)
        metrics = QFontMetrics(font)
        width = max(metrics.horizontalAdvance("MISC"), min(metrics.horizontalAdvance(name.label), 90)) + 12
        chip = QRectF(
            option.rect.left() + 4.5, option.rect.center().y() - metrics.height() / 2 - 2.5, width, metrics.height() + 6
        )
        style = Qt.PenStyle.DashLine if name.unchecked else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(swatch.ink), 1, style))
        painter.setBrush(QColor(swatch.band))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(font)
        painter.drawText(
            chip, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(name.label, Qt.TextElideMode.ElideRight, width)
        )
        return round(chip.right())

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, name: Name) -> int:
        """How often, a warning, and ✓ when all is checked; gives its left edge."""
        parts = [f"×{len(name.marks)}"] if len(name.marks) > 1 else []
        parts += ["!"] if name.is_warned else []
        parts += [] if name.unchecked else ["✓"]
        text = " ".join(parts)
        font = small(option.font, 0.9)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        place = option.rect.adjusted(0, 0, -8, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return place.right() - QFontMetrics(font).horizontalAdvance(text)

    def _paint_buttons(self, painter: QPainter, option: QStyleOptionViewItem) -> int:
        accept, remove = self.buttons(option)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(accept, Qt.AlignmentFlag.AlignCenter, "✓")
        painter.drawText(remove, Qt.AlignmentFlag.AlignCenter, "✕")
        return accept.left()

"""The label bar above the article: it labels the next names, the selected words or the current mark."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QToolButton, QWidget

from annotate.model import Label
from ui.guard import on_menu
from ui.plain import PlainLabel, literal
from ui.theme import icons
from ui.theme.theme import LIGHT, Theme
from ui.widgets.label_button import LabelButton
from ui.widgets.label_titles import digit_of, title_of

_GAP_PIXELS = 6
_MIN_BUTTONS_BESIDE_LEAD = 4  # with less room than for these, only the tooltips say what a label is chosen for


class Target(Enum):
    """What the label that is chosen next is for."""

    NEXT = auto()  # the names marked from now on
    WORDS = auto()  # the selected words, which become an annotation
    MARK = auto()  # the current annotation


class LabelBar(QWidget):
    """Show as many labels as fit, a menu of the others, and a pencil; say what a label is chosen for."""

    chosen = Signal(str)  # name of the label
    editRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._outlined = ""
        self._target = Target.NEXT
        self._labels: list[Label] = []
        self._buttons: list[LabelButton] = []
        self._lead = PlainLabel(parent=self, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lead.setProperty("role", "secondary")
        self._lead.setObjectName("labelTarget")
        self._more, self._edit = QToolButton(self), QToolButton(self)
        self._more.setObjectName("moreLabels")
        self._edit.setObjectName("editLabels")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        on_menu(self._more.menu())
        self._edit.clicked.connect(self.editRequested)
        for button in (self._more, self._edit):
            button.installEventFilter(self)
        self.retranslate()

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Show these labels, in this order."""
        for old in self._buttons:
            old.setParent(None)
            old.deleteLater()
        self._labels = list(labels)
        self._buttons = [LabelButton(label, self) for label in labels]
        for button in self._buttons:
            button.set_theme(self._theme)
            button.installEventFilter(self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
            button.clicked.connect(partial(self._choose, button.label.name))
        for before, behind in pairwise([*self._buttons, self._more, self._edit]):
            QWidget.setTabOrder(before, behind)
        self._show_target()

    def set_target(self, target: Target, name: str) -> None:
        """Outline a label, and say what the next choice is for."""
        if (target, name) != (self._target, self._outlined):
            self._target, self._outlined = target, name
            self._show_target()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)
        self._more.setStyleSheet(f'QToolButton[holds="true"] {{ border: 2px solid {theme.ink}; font-weight: bold; }}')
        self._edit.setIcon(icons.icon("pencil", theme.secondary))
        self._fit()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self._edit.setAccessibleName(self.tr("Change the labels"))
        self._edit.setToolTip(self.tr("Change the labels"))
        self.set_labels(self._labels)

    def sizeHint(self) -> QSize:
        row = [*self._buttons, self._edit]
        return QSize(sum(_width(part) for part in row), max(part.sizeHint().height() for part in row))

    def minimumSizeHint(self) -> QSize:
        return QSize(_width(self._more) + _width(self._edit), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the keys of the row before its buttons do: Qt's arrows would leave out some."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QAbstractButton)
        ):
            return self._key(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, button: QAbstractButton, key: Qt.Key) -> bool:
        row: list[QAbstractButton] = [b for b in (*self._buttons, self._more, self._edit) if b.isVisibleTo(self)]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            row[(row.index(button) + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Down and button is self._more:
            self._more.showMenu()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.click()
        else:
            return False
        return True

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)

    def _show_target(self) -> None:
        leads, hints = self._leads(), self._hints()
        self.setAccessibleName(self.tr("Labels") + ", " + leads[self._target])
        self._lead.setText(leads[self._target])
        self._lead.setToolTip(hints[self._target])
        for button in self._buttons:
            button.setChecked(button.label.name == self._outlined)
            button.set_hint(hints[self._target])
        self._fit()

    def _leads(self) -> dict[Target, str]:
        return {
            Target.NEXT: self.tr("Next name"),
            Target.WORDS: self.tr("These words"),
            Target.MARK: self.tr("This mark"),
        }

    def _hints(self) -> dict[Target, str]:
        return {
            Target.NEXT: self.tr("For the names that you mark from now on"),
            Target.WORDS: self.tr("Marks the selected words"),
            Target.MARK: self.tr("Changes the label of the mark with the frame"),
        }

    def _fit(self) -> None:
        """Place the buttons that fit, then the menu of the others and the pencil; not before anybody sees them."""
        if not self.isVisible():
            return
        outlined = next((b for b in self._buttons if b.isChecked()), None)
        metrics = self._lead.fontMetrics()
        leads = [metrics.size(Qt.TextFlag.TextSingleLine, text).width() for text in self._leads().values()]
        room, lead = self.width() - _width(self._edit), max(leads) + 2 * _GAP_PIXELS + 1
        self._more.setText("…")
        count = self._count(room - lead)
        if count < min(len(self._buttons), _MIN_BUTTONS_BESIDE_LEAD):
            count, lead = self._count(room), 0
        shown, others = self._buttons[:count], self._buttons[count:]
        self._list(others)
        self._name_within(outlined if outlined in others else None, room - lead - sum(map(_width, shown)))
        self._lead.setVisible(lead > 0)
        self._lead.setGeometry(0, 0, lead - 2 * _GAP_PIXELS, self.height())
        for hidden in (*others, *([] if others else [self._more])):
            hidden.hide()
        self._place(lead, [*shown, *([self._more] if others else []), self._edit])
        self.setFocusProxy(outlined if outlined in shown else next(iter(shown), self._more if others else self._edit))

    def _count(self, room: int) -> int:
        """Return how many buttons fit in some pixels, with the menu beside them unless all fit."""
        widths = [_width(button) for button in self._buttons]
        if sum(widths) <= room:
            return len(widths)
        room -= _width(self._more)
        return next(n for n in range(len(widths), -1, -1) if sum(widths[:n]) <= room or n == 0)

    def _place(self, x: int, row: Sequence[QWidget]) -> None:
        """Place widgets beside each other from a position on."""
        for widget in row:
            size = widget.sizeHint()
            widget.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
            widget.show()
            x += _width(widget)

    def _list(self, others: Sequence[LabelButton]) -> None:
        """List the labels that do not fit in the menu."""
        menu = self._more.menu()
        if [entry.data() for entry in menu.actions()] != [button.label for button in others]:
            menu.clear()
            for label in (button.label for button in others):
                digit = digit_of(label)
                entry = menu.addAction(literal(title_of(label)) + (f"\t{digit}" if digit else ""))
                entry.setData(label)
                entry.setCheckable(True)
                entry.triggered.connect(partial(self._choose, label.name))
        for entry in menu.actions():
            entry.setChecked(entry.data().name == self._outlined)

    def _name_within(self, outlined: LabelButton | None, room: int) -> None:
        """Outline the menu if it holds the outlined label, and name that if there is room."""
        name = self.tr("More labels")
        if outlined:
            title = title_of(outlined.label)
            name += f": {title}"
            self._more.setText(f"{literal(title)} …")
            if _width(self._more) > room:
                self._more.setText("…")
        self._more.setAccessibleName(name)
        self._more.setToolTip(name)
        if self._more.property("holds") != bool(outlined):
            self._more.setProperty("holds", bool(outlined))
            self._more.style().polish(self._more)


def _width(widget: QWidget) -> int:
    """Return the pixels that a widget takes in the row."""
    return widget.sizeHint().width() + _GAP_PIXELS

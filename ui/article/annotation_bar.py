"""The bar at a clicked annotation: change its label, accept or remove it, for all mentions too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import product

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotate.model import Annotation, Label, State
from ui.actions.keymap import brief
from ui.guard import on_click
from ui.plain import PlainLabel
from ui.theme.theme import LIGHT, Theme
from ui.widgets.label_button import LabelButton
from ui.widgets.label_rows import LabelFlow
from ui.widgets.label_titles import guideline_of

_GAP = 4  # pixels between buttons


class AnnotationBar(QFrame):
    """Float over the article with the actions of its current annotation.

    Takes no keyboard focus: every action has a key in the article.
    """

    labelChosen = Signal(str)
    acceptChosen = Signal()
    removeChosen = Signal()
    allToggled = Signal(bool)
    mendChosen = Signal()
    everywhereChosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationBar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = LIGHT
        self._labels: list[Label] = []
        self._buttons: list[LabelButton] = []
        self._mentions = 1
        self._keys = "", "", "", ""
        self._with_keys = True
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=18, offset=QPointF(0, 0))
        self.setGraphicsEffect(self._shadow)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow = LabelFlow()
        self._accept, self._remove, self._all, self._everywhere, self._mend = (QPushButton() for _ in range(5))
        self._everywhere.setObjectName("projectWide")
        self._all.setCheckable(True)
        self._rule = QWidget(self)
        self._rule.setObjectName("rule")
        self._rule.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rule.setFixedSize(QSize(1, 24))
        self._warning = PlainLabel(wordWrap=True)
        self._guide = PlainLabel()  # the guideline of the annotation's label, or of the label under the mouse
        self._guide.setProperty("role", "secondary")
        self._guide.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shown: Annotation | None = None
        self._build()
        self.retranslate()

    @property
    def all_chosen(self) -> bool:
        """Tell whether the button for all mentions is down."""
        return self._all.isChecked()

    @property
    def to_all(self) -> bool:
        """Tell whether the next action is for all mentions: chosen with the button, or with Shift held."""
        shift = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        return (self._all.isChecked() or shift) and self._mentions > 1

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Offer these labels. Hides the bar, which no longer fits."""
        self.hide()
        self._labels = list(labels)
        self._buttons = [LabelButton(label) for label in labels]
        for button in self._buttons:
            button.set_theme(self._theme)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            on_click(button, partial(self.labelChosen.emit, button.label.name))
            button.reached.connect(lambda here, name=button.label.name: self._guide_to(name if here else ""))
        self._flow.set_buttons(self._buttons)
        self._flow.fit()

    def show_for(self, annotation: Annotation, mentions: int, warning: str) -> None:
        """Set the bar up for an annotation whose name has this many mentions in the document; `warning` may be "".

        Every button keeps its place: those that have nothing to do are disabled, or leave a gap at the end.
        """
        for button in self._buttons:
            button.setChecked(button.label.name == annotation.label)
        is_other = self._shown is None or self._shown.id != annotation.id
        self._shown, self._mentions = annotation, mentions
        self._accept.setEnabled(annotation.state is State.SUGGESTED)
        if is_other or mentions < 2:
            self._all.setChecked(False)
        self._all.setVisible(mentions > 1)
        self._warning.setText(f"! {warning}")
        for widget in (self._warning, self._mend):
            widget.setVisible(bool(warning))
        self.retranslate()
        self._guide_to("")

    def fit(self, width: int, margin: int) -> None:
        """Resize to one row if that fits in `width` pixels, else to more.

        If more rows fit in a `margin` beside the text, they are put there, with the guideline of the label.
        """
        frame = self._column.contentsMargins().left() + self._column.contentsMargins().right()
        labels = max((button.sizeHint().width() for button in self._buttons), default=0)
        is_beside = margin - frame >= max(labels, self._arrange(with_keys=False, stacked=True))
        self._guide.setVisible(is_beside)
        room = margin if is_beside else width
        if is_beside or not any(self._fits_in_one_row(width, with_keys=keys) for keys in (True, False)):
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
            self._flow.fit(room - frame)
            self._rule.hide()
            for stacked, keys in product((False, True), (True, False)):
                if self._arrange(with_keys=keys, stacked=stacked) <= room - frame:
                    break
        self._column.activate()
        room = min(self.sizeHint().width(), room)
        self.resize(room, max(self.sizeHint().height(), self._column.totalHeightForWidth(room)))
        self._column.activate()
        self._guide_to("")

    def _arrange(self, *, with_keys: bool, stacked: bool) -> int:
        """Put the actions in one row or, stacked, in two, with their keys or without; return the width that they need."""
        self._show_keys(shown=with_keys)
        across = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._actions.setDirection(across)
        self._mending.setDirection(across)
        rows = ((self._accept, self._remove), (self._everywhere, self._all))
        widths = [sum(button.sizeHint().width() + _GAP for button in row) for row in rows]
        return max(widths) if stacked else sum(widths)

    def _fits_in_one_row(self, width: int, *, with_keys: bool) -> bool:
        self._arrange(with_keys=with_keys, stacked=False)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._flow.fit()
        self._rule.show()
        self._column.activate()
        return self.sizeHint().width() <= width

    def _show_keys(self, *, shown: bool) -> None:
        """Write the keys on the buttons, or only in their tooltips."""
        if shown != self._with_keys:
            self._with_keys = shown
            self.retranslate()

    def set_keys(self, accept: str, remove: str, everywhere: str, mend: str) -> None:
        """Show the keys of the same actions in the article."""
        self._keys = accept, remove, everywhere, mend
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._shadow.setColor(QColor(0, 0, 0, 70 if theme.name == "light" else 160))
        self.setStyleSheet(
            f"#annotationBar {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 9px; }}"
            f"#annotationBar QPushButton {{ padding: 4px 8px; }}"
            f"#annotationBar QPushButton:checked {{ border-color: {theme.ink}; background: {theme.hover}; }}"
            f"#annotationBar #rule {{ background: {theme.line}; }}"
        )
        for button in self._buttons:
            button.set_theme(theme)

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self.setAccessibleName(self.tr("Actions for this mark"))
        accept, remove, everywhere, mend = self._keys
        self._name(self._accept, "✓ " + self.tr("Right"), self.tr("This mark is right"), accept)
        self._name(self._remove, self.tr("Remove"), self.tr("Remove this mark"), remove)
        count = max(self._mentions, 2)  # hidden for one
        self._all.setText(self.tr("All %n", "", count) + ("  ⇧" if self._with_keys else ""))
        self._all.setAccessibleName(self.tr("For all %n mentions in this article", "", self._mentions))
        self._all.setToolTip(self.tr("The next choice applies to all %n mentions in this article", "", self._mentions))
        self._everywhere.setText(self.tr("Everywhere…"))
        self._everywhere.setAccessibleName(self.tr("This name in the whole project"))
        self._everywhere.setToolTip(self.tr("All mentions of this name in all articles ({key})").format(key=everywhere))
        told = self.tr("Mark the whole word, so that the language model can learn from it")
        self._name(self._mend, self.tr("Mark the whole word"), told, mend)

    def _name(self, button: QPushButton, text: str, told: str, key: str) -> None:
        """Set the text of a button, its accessible name and its key."""
        button.setText(f"{text}  {brief(key)}" if self._with_keys else text)
        button.setAccessibleName(told)
        button.setToolTip(f"{told} ({key})" if key else told)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.set_labels(self._labels)
        super().changeEvent(event)

    def _guide_to(self, name: str) -> None:
        """Show the guideline of a label, or of the annotation's own label if the name is ""."""
        shown = name or (self._shown.label if self._shown else "")
        label = next((a for a in self._labels if a.name == shown), None)
        text = guideline_of(label) if label else ""
        self._guide.setToolTip(text)
        room = max(self._guide.width(), 60)
        self._guide.setText(self._guide.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _build(self) -> None:
        keeps_gap = self._all.sizePolicy()
        keeps_gap.setRetainSizeWhenHidden(True)
        self._all.setSizePolicy(keeps_gap)
        self._actions, self._mending = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        for part in ((self._rule, self._accept, self._remove), (self._everywhere, self._all)):
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            for widget in part:
                row.addWidget(widget)
            self._actions.addLayout(row)
        self._actions.setSpacing(_GAP)
        self._actions.addStretch(1)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._flow)
        self._row.addLayout(self._actions)
        self._mending.addWidget(self._warning, 1)
        self._mending.addWidget(self._mend)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 5)
        column.setSpacing(_GAP)
        column.addLayout(self._row)
        column.addWidget(self._guide)
        column.addLayout(self._mending)
        for button in (self._accept, self._remove, self._all, self._everywhere, self._mend):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._all.toggled.connect(self.allToggled)
        for button, chosen in (  # guarded: the bar closes, and a second click would reach the words under it
            (self._accept, self.acceptChosen),
            (self._remove, self.removeChosen),
            (self._everywhere, self.everywhereChosen),
            (self._mend, self.mendChosen),
        ):
            on_click(button, chosen.emit)

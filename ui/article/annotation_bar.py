"""The bar at a clicked annotation: change its label, accept or remove it, for all mentions too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

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
        self._shown_label = ""
        self._build()
        self.retranslate()

    @property
    def to_all(self) -> bool:
        """Tell whether the next action is for all mentions: chosen with the button, or with Shift held."""
        shift = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        return (self._all.isChecked() or shift) and not self._all.isHidden()

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
        """Set the bar up for an annotation whose name has this many mentions in the document; `warning` may be ""."""
        for button in self._buttons:
            button.setChecked(button.label.name == annotation.label)
        self._shown_label = annotation.label
        self._guide_to("")
        self._accept.setVisible(annotation.state is State.SUGGESTED)
        self._mentions = mentions
        self._all.setChecked(False)
        self._all.setVisible(mentions > 1)
        self._warning.setText(f"! {warning}")
        for widget in (self._warning, self._mend):
            widget.setVisible(bool(warning))
        self.retranslate()
        self.adjustSize()

    def fit(self, width: int) -> None:
        """Resize to one row if that fits in `width` pixels, else to more."""
        margins = self._column.contentsMargins()
        for direction, room in (
            (QBoxLayout.Direction.LeftToRight, None),
            (QBoxLayout.Direction.TopToBottom, width - margins.left() - margins.right()),
        ):
            self._row.setDirection(direction)
            self._flow.fit(room)
            self._rule.setVisible(room is None)
            self._column.activate()
            if self.sizeHint().width() <= width:
                break
        width = min(self.sizeHint().width(), width)
        self.resize(width, max(self.sizeHint().height(), self._column.totalHeightForWidth(width)))
        self._column.activate()
        self._guide_to("")

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
        self._accept.setText("✓ " + self.tr("Right") + f"  {brief(self._keys[0])}")
        self._accept.setAccessibleName(self.tr("This mark is right"))
        self._remove.setText(self.tr("Remove") + f"  {brief(self._keys[1])}")
        self._remove.setAccessibleName(self.tr("Remove this mark"))
        self._all.setText(self.tr("All %n", "", self._mentions) + "  ⇧")
        self._all.setAccessibleName(self.tr("For all %n mentions in this article", "", self._mentions))
        self._all.setToolTip(self.tr("The next choice applies to all %n mentions in this article", "", self._mentions))
        self._everywhere.setText(self.tr("Everywhere…"))
        self._everywhere.setAccessibleName(self.tr("This name in the whole project"))
        self._everywhere.setToolTip(
            self.tr("All mentions of this name in all articles ({key})").format(key=self._keys[2])
        )
        self._mend.setText(self.tr("Mark the whole word") + f"  {brief(self._keys[3])}")
        self._mend.setAccessibleName(self.tr("Mark the whole word, so that the language model can learn from it"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.set_labels(self._labels)
        super().changeEvent(event)

    def _guide_to(self, name: str) -> None:
        """Show the guideline of a label, or of the annotation's own label if the name is ""."""
        label = next((a for a in self._labels if a.name == (name or self._shown_label)), None)
        text = guideline_of(label) if label else ""
        self._guide.setToolTip(text)
        room = max(self._guide.width(), 60)
        self._guide.setText(self._guide.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _build(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(4)
        actions.addWidget(self._rule)
        for button in (self._accept, self._remove, self._all, self._everywhere):
            actions.addWidget(button)
        actions.addStretch(1)
        self._row.setSpacing(4)
        self._row.addWidget(self._flow)
        self._row.addLayout(actions)
        warning_row = QHBoxLayout()
        warning_row.addWidget(self._warning, 1)
        warning_row.addWidget(self._mend)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 5)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self._guide)
        column.addLayout(warning_row)
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

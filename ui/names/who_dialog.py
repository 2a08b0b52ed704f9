"""The dialog that asks who a name is in one article: somebody who is listed, somebody new, or nobody who is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QListView, QWidget

from annotate.names.memory import Entry
from ui.plain import PlainLabel, window_title
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit

_LONGEST = 200  # characters of an identifier, as in a house list
_LONGEST_NOTE = 1000


class WhoDialog(Dialog):
    """Let one be chosen, or typed, which outranks what is chosen in the list."""

    chosen = Signal(object, object)  # an identifier, "" or None (see annotate.edits.names.TieName), and Entry or None

    def __init__(
        self, name: str, title: str, entries: Sequence[Entry], now: str, is_told: bool, parent: QWidget
    ) -> None:
        """Offer entries. `now` is the identifier that holds for the article titled `title`; `is_told`: people said so."""
        super().__init__("whoDialog", parent)
        self.setWindowTitle(window_title(self.tr("Who is “{name}”?").format(name=name)))
        self.resize(560, 440)
        self._entries = {entry.identifier: entry for entry in entries}
        self._choices: list[str | None] = [*self._entries, ""]
        words = [*(entry.shown for entry in entries), self.tr("Nobody who is listed")]
        if is_told:
            self._choices.append(None)
            words.append(self.tr("Leave it open"))
        self.list = QListView()
        self.list.setObjectName("choices")
        self.list.setModel(QStringListModel(words, self))
        is_nobody = is_told and not now
        first = self._choices.index("" if is_nobody else now if now in self._entries else self._choices[0])
        self.list.setCurrentIndex(self.list.model().index(first, 0))
        self.identifier, self.note = LineEdit(maxLength=_LONGEST), LineEdit(maxLength=_LONGEST_NOTE)
        self._buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Choose"))
        self._build(name, title)

    def accept(self) -> None:
        typed = " ".join(self.identifier.text().split())
        new = Entry(typed, " ".join(self.note.text().split())) if typed and typed not in self._entries else None
        chosen = typed or self._choices[self.list.currentIndex().row()]
        super().accept()
        self.chosen.emit(chosen, new)

    def _build(self, name: str, title: str) -> None:
        about = PlainLabel(self.tr("In the article “{title}”").format(title=title), wordWrap=True)
        about.setProperty("role", "secondary")
        self.list.setAccessibleName(self.tr("Who it may be"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.identifier.setPlaceholderText(self.tr("Such as Q3874799 of Wikidata"))
        form = QFormLayout()
        for text, field in (
            (self.tr("Somebody else: identifier"), self.identifier),
            (self.tr("Note"), self.note),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            form.addRow(label, field)
        column = self.add_column()
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self.list.doubleClicked.connect(lambda _: accept_button(self._buttons).click())
        (self.list if self._entries else self.identifier).setFocus()

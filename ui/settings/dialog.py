"""The dialog "Settings". Every change takes effect at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotate.errors import UserError
from store.project import Project
from store.settings import MEMORY
from ui.actions.keymap import Keymap, key_fields
from ui.plain import PlainLabel
from ui.settings.keys_fields import KeysTable
from ui.settings.preferences import Settings
from ui.theme.theme import LEXEND, SANS, SERIF
from ui.translate import sentence
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit
from ui.widgets.scrolled import Scrolled

_SIZES = {str(pixels): str(pixels) for pixels in range(12, 37)}
_ON, _OFF = "on", "off"


class SettingsDialog(Dialog):
    """Show settings of person, window and suggestions on the left, keys on the right."""

    nameChosen = Signal(str)
    languageChosen = Signal(str)
    themeChosen = Signal(str)
    readingSizeChosen = Signal(int)
    typefaceChosen = Signal(str)
    pipelineChosen = Signal(str)
    pipelinesRequested = Signal()
    keysRequested = Signal()

    def __init__(
        self,
        settings: Settings,
        keymap: Keymap,
        project: Project,
        choices: Mapping[str, tuple[Mapping[str, str], str]],
        parent: QWidget,
    ) -> None:
        """Build the dialog. `choices` has the titles by value, and the chosen value, of "language", "theme" and "pipeline"."""
        super().__init__("settingsDialog", parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings, self._project = settings, project
        self._name = LineEdit(settings.annotator)
        self._problem = PlainLabel(wordWrap=True)
        self._problem.setProperty("role", "error")
        self._keys = KeysTable(keymap)
        self._keys.problemChanged.connect(self._problem.setText)
        halves = QHBoxLayout()
        halves.setSpacing(28)
        halves.addWidget(Scrolled(self._left(choices)), 4)
        halves.addLayout(self._right(keymap), 6)
        bottom = QHBoxLayout()
        bottom.addWidget(self._problem, 1)
        bottom.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        column = self.add_column(14)
        column.addLayout(halves, 1)
        column.addLayout(bottom)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field closes nothing
        self.resize(940, 600)

    def done(self, result: int) -> None:
        """Apply the name that is being typed, and close."""
        self._take_name()
        super().done(result)

    def _left(self, choices: Mapping[str, tuple[Mapping[str, str], str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        self._name.editingFinished.connect(self._take_name)
        self._put(column, self.tr("Your name"), self._name, self.tr("Recorded with every correction."))
        remembered = _ON if self._project.settings.get(MEMORY) else _OFF
        memory = {_ON: self.tr("Remembered, and suggested that way from then on"), _OFF: self.tr("Not remembered")}
        for title, (texts, chosen), take in (
            (self.tr("Language"), choices["language"], self.languageChosen.emit),
            (self.tr("Theme"), choices["theme"], self.themeChosen.emit),
            (
                self.tr("Typeface of the article"),
                (self._typefaces(), self._settings.typeface),
                self.typefaceChosen.emit,
            ),
            (self.tr("Text size of the article"), (_SIZES, str(self._settings.reading_size)), self._take_size),
            (self.tr("Corrected names are"), (memory, remembered), self._set_memory),
            (self.tr("Marks are suggested by"), choices["pipeline"], self.pipelineChosen.emit),
        ):
            box = Box(texts, chosen, title)
            box.currentIndexChanged.connect(lambda _, box=box, take=take: take(box.value))
            self._put(column, title, box)
        pipelines = QPushButton(self.tr("Language models…"))
        pipelines.setProperty("role", "outlined")
        pipelines.clicked.connect(self.pipelinesRequested)
        column.addWidget(pipelines, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def _right(self, keymap: Keymap) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("Keyboard shortcuts")))
        note = PlainLabel(
            self.tr("Click a field and press the keys. Digits, arrow keys and {tab} cannot be changed.").format_map(
                key_fields()
            ),
            wordWrap=True,
        )
        note.setProperty("role", "secondary")
        column.addWidget(note)
        column.addSpacing(6)
        column.addWidget(self._keys, 1)
        column.addSpacing(6)
        row = QHBoxLayout()
        for text, run in (
            (self.tr("Restore default keys"), keymap.reset_all),
            (self.tr("Show and print…"), self._show_keys),
        ):
            button = QPushButton(text)
            button.setProperty("role", "outlined")
            button.clicked.connect(run)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _put(self, column: QVBoxLayout, title: str, field: QWidget, note: str = "") -> None:
        """Add a field with its title above and a note below."""
        heading = PlainLabel(title)
        heading.setBuddy(field)
        field.setAccessibleName(title)
        column.addWidget(heading)
        column.addWidget(field)
        if note:
            below = PlainLabel(note, wordWrap=True)
            below.setProperty("role", "secondary")
            column.addWidget(below)
        column.addSpacing(8)

    def _typefaces(self) -> dict[str, str]:
        return {
            SERIF: self.tr("With serifs, as in a newspaper"),
            SANS: self.tr("Without serifs"),
            LEXEND: self.tr("Lexend, easier with dyslexia"),
        }

    def _set_memory(self, choice: str) -> None:
        try:
            self._project.settings.set(MEMORY, choice == _ON)
        except UserError as error:
            self._problem.setText(sentence(error))

    def _take_size(self, pixels: str) -> None:
        self.readingSizeChosen.emit(int(pixels))

    def _take_name(self) -> None:
        if self._name.text().strip() != self._settings.annotator:
            self.nameChosen.emit(self._name.text())

    def _show_keys(self) -> None:
        self.close()
        self.keysRequested.emit()

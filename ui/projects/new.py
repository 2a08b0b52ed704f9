"""The dialog "New project": where it is, what it is called, and its labels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QFormLayout, QHBoxLayout, QPushButton, QWidget

from annotate.atomic import TAKEN, is_there
from annotate.errors import UserError
from annotate.model import Label
from ui.label_sets import label_sets
from ui.plain import PlainLabel
from ui.settings.preferences import PROJECT_SUFFIX, documents_folder
from ui.translate import sentence
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit
from ui.widgets.file_dialog import file_dialog

_FORBIDDEN = set('/\\:*?"<>|\0')  # in file names, on one system or another


class NewProjectDialog(Dialog):
    """Ask for name, folder and labels of a new project; propose all three."""

    chosen = Signal(Path, object)  # tuple of Label

    def __init__(self, labels: tuple[Label, ...], parent: QWidget) -> None:
        super().__init__("newProjectDialog", parent)
        self.setWindowTitle(self.tr("New project"))
        self._sets = dict(label_sets()) | {self.tr("The same as in this project"): labels}
        self._name, self._folder = LineEdit(), LineEdit()
        self._labels = Box({title: title for title in self._sets}, next(iter(self._sets)), self.tr("Labels"))
        self._labels.setMinimumContentsLength(max(len(self._labels.itemText(i)) for i in range(self._labels.count())))
        self._problem = PlainLabel(wordWrap=True)
        self._problem.setProperty("role", "error")
        self._build()
        folder = documents_folder()
        self._folder.setText(str(folder))
        self._name.setText(_free_name(folder, self.tr("My articles")))
        self._name.selectAll()
        self._name.textChanged.connect(self._check)
        self._folder.textChanged.connect(self._check)
        self._check()

    @property
    def path(self) -> Path:
        """The path that was chosen."""
        return Path(self._folder.text().strip()) / _file_name(self._name.text())

    def accept(self) -> None:
        """Accept, unless something came to be at the path."""
        self._check()
        if not self._problem.text():
            super().accept()
            self.chosen.emit(self.path, self._sets[self._labels.value])

    def _build(self) -> None:
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(choose)
        form = QFormLayout()
        for text, field, row in (
            (self.tr("Name"), self._name, self._name),
            (self.tr("Folder"), self._folder, folder),
            (self.tr("Labels"), self._labels, self._labels),
        ):
            field.setAccessibleName(text)
            label = PlainLabel(text)
            label.setBuddy(field)
            form.addRow(label, row)
        note = PlainLabel(self.tr("You can change the labels at any time."), wordWrap=True)
        note.setProperty("role", "secondary")
        form.addRow("", note)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Create"))
        self._accept = accept_button(buttons)
        column = self.add_column()
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self._name.setMinimumWidth(26 * self.fontMetrics().averageCharWidth())

    def _choose_folder(self) -> None:
        dialog = file_dialog(self, self.tr("Folder"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _check(self) -> None:
        """Show what is wrong, and disable the button until nothing is."""
        name, folder, problem = self._name.text().strip(), Path(self._folder.text().strip()), ""
        if not name or _FORBIDDEN & set(name):
            problem = self.tr('Choose a name without / \\ : * ? " < > |')
        elif not folder.is_absolute() or not folder.is_dir():
            problem = self.tr("This folder does not exist.")
        elif is_there(self.path):
            problem = sentence(UserError(TAKEN, path=self.path))
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._accept.setEnabled(not problem)


def _file_name(name: str) -> str:
    return name.strip().removesuffix(PROJECT_SUFFIX) + PROJECT_SUFFIX


def _free_name(folder: Path, name: str) -> str:
    """Return a name that no project in the folder has: `name`, or with a number."""
    numbered = (name if number == 1 else f"{name} {number}" for number in range(1, 1000))
    return next((free for free in numbered if not is_there(folder / _file_name(free))), name)

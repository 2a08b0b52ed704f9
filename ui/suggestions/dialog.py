"""The dialog "Pipelines": choose a pipeline for each language, and the project's label for each label of a pipeline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QWidget

from annotate.edits.labels import LabelSet
from annotate.errors import UserError
from annotate.learning.learnt import id_of
from annotate.pipelines.routing import BUNDLED, NO_PIPELINE
from ui.language_names import language_name
from ui.plain import PlainLabel
from ui.suggestions.controller import SuggestionController
from ui.translate import sentence
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.label_table import LabelTable

_AUTOMATIC = ""


class PipelinesDialog(Dialog):
    """Show a row for each language of the project, and below one for each label of a pipeline."""

    def __init__(self, controller: SuggestionController, labels: LabelSet, parent: QWidget) -> None:
        super().__init__("pipelinesDialog", parent)
        self.setWindowTitle(self.tr("Language models"))
        self._controller, self._pipelines = controller, controller.pipelines
        self._names = self._all_names()
        self._languages = {code: self._language_box(code) for code in self._sorted_languages()}
        self._pipeline = self._pipeline_box()
        self._labels = LabelTable(labels)
        self._shown = ""  # the pipeline whose labels are in the table
        self._edited: dict[str, dict[str, str]] = {}
        self._build()
        controller.labelsKnown.connect(self._show_labels)
        controller.failed.connect(self._show_failure)
        self._pipeline.currentIndexChanged.connect(self._ask_labels)
        self.accepted.connect(self._arrange)
        self._ask_labels()

    def _build(self) -> None:
        column = self.add_column()
        column.addWidget(
            PlainLabel(self.tr("Each article is marked by the language model for its language."), wordWrap=True)
        )
        languages = QScrollArea(widgetResizable=True)
        languages.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = self._language_rows()
        languages.setWidget(rows)
        column.addWidget(languages, 1)
        column.addSpacing(12)
        column.addWidget(self._pipeline.label(self.tr("The labels of this language model become:")))
        column.addWidget(self._pipeline)
        column.addWidget(self._labels, 1)
        column.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Apply")))
        languages.ensurePolished()  # the size hint needs the style sheet
        languages.setMaximumHeight(rows.sizeHint().height())
        self.resize(600, min(660, 400 + rows.sizeHint().height()))  # room for four labels; more can be scrolled

    def _language_rows(self) -> QWidget:
        """Return a grid with a choice of pipeline for each language."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (code, box) in enumerate(self._languages.items()):
            grid.addWidget(box.label(language_name(code)), row, 0)
            grid.addWidget(box, row, 1)
        return rows

    def _sorted_languages(self) -> list[str]:
        """Return the main language, then the others by name."""
        first = self._pipelines.choice.main_language
        return sorted(self._pipelines.languages, key=lambda code: (code != first, language_name(code)))

    def _all_names(self) -> dict[str, str]:
        """Return the titles of all pipelines that can be chosen, by name or folder."""
        names = {info.name: info.id for info in self._pipelines.installed}
        folders = [*self._pipelines.folders, *self._pipelines.in_use]
        return names | {folder: id_of(Path(folder)) for folder in folders if folder not in names}

    def _language_box(self, code: str) -> Box:
        usual = self._pipelines.choice.usual_for(code)
        named = self.tr("nothing") if usual == NO_PIPELINE else self._names.get(usual, id_of(Path(usual)))
        texts = {
            _AUTOMATIC: self.tr("Automatic: {pipeline}").format(pipeline=named),
            **self._names,
            NO_PIPELINE: self.tr("Nothing: I mark these myself"),
        }
        name = self.tr("Language model for articles in this language: {language}").format(language=language_name(code))
        return Box(texts, self._pipelines.by_language.get(code, _AUTOMATIC), name)

    def _pipeline_box(self) -> Box:
        """Return the choice of a pipeline; preset one that is not bundled, because its labels may differ."""

        def is_familiar(name: str) -> tuple[bool, bool]:
            return name == BUNDLED, name == self._pipelines.main

        chosen = min(self._pipelines.in_use or self._names, key=is_familiar, default="")
        return Box(self._names, chosen, self.tr("Language model whose labels are shown"))

    def _ask_labels(self) -> None:
        self._keep()
        self._labels.say(self.tr("Looking up its labels…"))
        self._controller.ask_labels(self._pipeline.value)

    def _show_labels(self, pipeline: str, labels: list[str]) -> None:
        if pipeline == self._pipeline.value and pipeline != self._shown:
            self._shown = pipeline
            chosen = self._edited.get(pipeline, self._pipelines.labels_chosen(pipeline))
            self._labels.show_labels(labels, chosen)

    def _show_failure(self, error: UserError) -> None:
        if not self._shown:
            self._labels.say(sentence(error))

    def _keep(self) -> None:
        """Note the choices for the pipeline in the table."""
        if self._shown:
            self._edited[self._shown] = self._labels.chosen
        self._shown = ""

    def _arrange(self) -> None:
        self._keep()
        chosen = {code: box.value for code, box in self._languages.items() if box.value != _AUTOMATIC}
        self._controller.arrange(chosen, self._edited)

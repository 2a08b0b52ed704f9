"""The status bar: saved or not, the pipeline of the article, background tasks, and no connection."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from annotate.pipelines.routing import NO_PIPELINE
from ui.plain import PlainLabel
from ui.widgets.dialog import keep_room
from ui.widgets.elided import ElidedLabel
from ui.widgets.time_left import TimeLeft


class StatusLine(QWidget):
    """Show the state of the document and of background tasks in one line."""

    cancelRequested = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._pipeline_id = ""
        self._time_left = TimeLeft(clock)
        self._saved, self._pipeline, self._work, self._offline = (
            PlainLabel(),
            ElidedLabel(),
            ElidedLabel(),
            ElidedLabel(),
        )
        self._saved.setObjectName("savedState")
        self._pipeline.setObjectName("pipelineState")
        self._work.setObjectName("workState")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(120)
        self._cancel = QToolButton()
        self._cancel.setText("✕")
        self._cancel.setObjectName("cancelWork")
        self._cancel.setStyleSheet("QToolButton { padding: 0px 4px; border-width: 1px; }")  # as high as the text
        self._cancel.clicked.connect(self.cancelRequested)
        keep_room(self._cancel)  # else all above moves when a task begins
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._saved)
        row.addSpacing(12)
        row.addWidget(self._pipeline)
        row.addSpacing(12)
        for widget in (self._work, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._offline)
        self.show_work("")
        self.retranslate()

    def set_pipeline(self, pipeline_id: str) -> None:
        """Show the pipeline that suggested annotations of the open document; "" for none yet."""
        self._pipeline_id = pipeline_id
        is_none = pipeline_id == NO_PIPELINE
        said = self.tr("No language model fits") if is_none else self.tr("Marked by {pipeline}")
        self._pipeline.setText(said.format(pipeline=pipeline_id) if pipeline_id else "")

    def set_saved(self, saved: bool) -> None:
        """Show whether the last transaction is on disk."""
        self._saved.setText("✓ " + self.tr("Saved") if saved else "⚠ " + self.tr("Not saved"))

    def show_work(self, what: str, done: int = 0, total: int = 0) -> None:
        """Show a background task with its remaining time; total 0: unknown; "": no task."""
        left = self._time_left.words(done, total)
        self._work.setText(f"{what} · {left}" if what and left else what)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(what))
        self._pipeline.setVisible(not what)  # a small screen has no room for both
        self._tell_offline()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self.set_saved(True)
        self.set_pipeline(self._pipeline_id)
        self._cancel.setAccessibleName(self.tr("Stop this task"))
        self._cancel.setToolTip(self.tr("Stop this task"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._tell_offline()

    def _tell_offline(self) -> None:
        whole = self.tr("Works offline · everything stays on this computer")
        self._offline.setText(whole if self._work.isHidden() else self.tr("Works offline"))
        self._offline.setToolTip(whole)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

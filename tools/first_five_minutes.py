"""Counts the steps and seconds of a newcomer's first five minutes, in the real window of a fresh account.

Prints the table of docs/first-five-minutes.md. A step's seconds are what the machine takes until what was asked for is
on the screen, and those of the start count from the start of Python.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, time
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow

ARTICLE = """Fietsbrug over de vaart geopend

De nieuwe fietsbrug in Mechelen is open. Schepen Karim Wouters van Groen reed als eerste naar Muizen.
"""
_PATIENCE = 20  # seconds
_STARTED = "KANTTEKENING_STARTED"


def main() -> None:
    """Start the program as `main.py` does, in an account of its own, and use it."""
    if not os.environ.get("KANTTEKENING_SCREENSHOTS"):
        from tools.screenshots import on_a_screen

        os.environ[_STARTED] = str(time())
        on_a_screen([__file__], scale=1)
        return
    from annotate.network_guard import block_network

    block_network()
    from PySide6.QtCore import QTimer

    from ui.app import application
    from ui.cli.main import main as program

    application()
    os.environ["KANTTEKENING_LANGUAGE"] = "en"
    QTimer.singleShot(0, lambda: Newcomer().use())
    sys.exit(program([]))


class Newcomer:
    """Hands that do the next step as soon as the window shows the one before."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        from ui.main_window import MainWindow

        def shown() -> MainWindow | None:
            return next(
                (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None
            )

        self.wait(shown)
        window = shown()
        assert window
        self.window: MainWindow = window
        self.acts = 0

    def use(self) -> None:
        """Go from the start to the exported file, and close the window."""
        view = self.window.article
        print("| step | clicks and keys | seconds |\n|---|---|---|")
        self.wait(lambda: view.document and view.document.visible)
        self.tell("start the program; a project with marks is open", 1, time() - float(os.environ[_STARTED]))
        self.step("correct: click a mark", 1, self.click_mark, lambda: self.window.annotation_bar.isVisible())
        self.step(
            "correct: click the right label", 1, self.click_label, lambda: view.current and view.current.label == "ORG"
        )
        self.step(
            "drag an article of one's own into the window; it opens", 1, self.drop, lambda: ARTICLE[:30] in self.text
        )
        self.step("its names are marked by themselves", 0, None, lambda: view.document and view.document.visible)
        before = self.text
        self.step("finish it: *Done, next*", 1, self.click_done, lambda: self.text != before)
        self.step("*Export* → *Training data…*", 2, self.ask_export, self.dialog)
        self.step("*Export*, in a dialog that is filled in", 1, self.accept, lambda: self.dialog("exportOutcome"))
        print(f"\n{self.acts} clicks; the file: {next(Path.home().rglob('*.jsonl')).relative_to(Path.home())}")
        self.window.close()

    @property
    def text(self) -> str:
        """The text of the open article."""
        document = self.window.article.document
        return document.text if document else ""

    def step(self, told: str, acts: int, do: Callable[[], None] | None, seen: Callable[[], object]) -> None:
        """Do one thing, wait until it is seen, and print the row of the table."""
        start = monotonic()
        if do:
            do()
        self.wait(seen)
        self.tell(told, acts, monotonic() - start)

    def tell(self, told: str, acts: int, seconds: float) -> None:
        """Print the row of a step."""
        self.acts += acts
        print(f"| {told} | {acts} | {seconds:.1f} |", flush=True)

    @staticmethod
    def wait(ready: Callable[[], object]) -> None:
        """Wait until something is seen."""
        from PySide6.QtTest import QTest

        until = monotonic() + _PATIENCE
        while not ready():
            if monotonic() > until:
                print("The window did not show what was waited for.", file=sys.stderr)
                os._exit(1)  # an error in a slot would leave the window open
            QTest.qWait(10)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget, in its middle or elsewhere."""
        from PySide6.QtTest import QTest

        from tests.helpers.hands import LEFT, NONE

        QTest.mouseClick(widget, LEFT, NONE, place or widget.rect().center())

    def click_mark(self) -> None:
        """Click the first mark after the title."""
        document = self.window.article.document
        assert document
        mark = next(mark for mark in document.visible if mark.label == "MISC")
        self.click(self.window.article.viewport(), self.window.article.rect_of(mark.start, mark.end).center())

    def click_label(self) -> None:
        """Choose another label in the small bar."""
        from ui.widgets.label_button import LabelButton

        buttons = self.window.annotation_bar.findChildren(LabelButton)
        self.click(next(button for button in buttons if button.label.name == "ORG"))

    def drop(self) -> None:
        """Let a file fall into the window, with the events that a file manager's drag gives."""
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        from tests.helpers.hands import LEFT, NONE

        path = Path.home() / "fietsbrug.txt"
        path.write_text(ARTICLE, "utf-8")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        place, copy = self.window.rect().center(), Qt.DropAction.CopyAction
        QApplication.sendEvent(self.window, QDragEnterEvent(place, copy, data, LEFT, NONE))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, data, LEFT, NONE))

    def click_done(self) -> None:
        """Click the large button below the article."""
        from PySide6.QtWidgets import QPushButton

        button = self.window.footer.findChild(QPushButton, "doneButton")
        assert button
        self.click(button)

    def ask_export(self) -> None:
        """Choose the first line of the menu of exports."""
        self.window.export_menu.actions()[0].trigger()

    def accept(self) -> None:
        """Press the button of the dialog of export."""
        from PySide6.QtWidgets import QDialogButtonBox

        from ui.widgets.dialog import accept_button

        dialog = self.dialog()
        assert dialog
        button = accept_button(dialog.findChildren(QDialogButtonBox)[0])
        self.wait(button.isEnabled)
        self.click(button)

    def dialog(self, name: str = "") -> QWidget | None:
        """Return the dialog that is open, of this name if one is given."""
        from PySide6.QtWidgets import QDialog

        shown = (one for one in self.window.findChildren(QDialog) if one.isVisible())
        return next((one for one in shown if name in ("", one.objectName())), None)


if __name__ == "__main__":
    main()

"""What the process of the window imports before anybody opens anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from annotate.model import Document
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project

OTHERS = {"PySide6", "platformdirs", "regex", "shiboken6"}  # libraries that may be imported
SLOW = {"email", "fractions", "importlib.metadata", "multiprocessing", "statistics", "subprocess"}  # of Python's own
OF_DIALOGS = {"ui.widgets.dialog", "ui.widgets.file_dialog"}  # what dialogs and the window's own widgets share
LATER = (
    "annotate.formats",
    "annotate.learning.articles",
    "annotate.names.house_list",
    "annotate.names.project",
    "annotate.names.contradictions",
    "store.rescue",
    "store.upkeep.costs",
)
SHOWN = """
import builtins, sys
before, plain = set(sys.modules), builtins.__import__
from ui.qt import load_qt
load_qt()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from ui.cli import main
from ui import app


class Paint(QObject):
    modules = set()

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and not self.modules:
            self.modules |= set(sys.modules)
        return False


window = app.build_window(Path(sys.argv[1]))
paint = Paint()
window.article.viewport().installEventFilter(paint)
app.show(window)
assert QTest.qWaitForWindowExposed(window)
window.article.viewport().repaint()
for name in paint.modules - before:
    print(name, "site-packages" in str(getattr(sys.modules[name], "__file__", "")))
assert builtins.__import__ is plain  # nothing looks at the source of what is imported
window.close()
"""


def test_the_window_imports_only_what_it_shows(tmp_path: Path) -> None:
    path = make_project(tmp_path, Document("Een stuk over Gent."))
    found = subprocess.run(
        [sys.executable, "-c", SHOWN, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    imported = dict(line.split() for line in found.stdout.splitlines())
    assert {name.partition(".")[0] for name, is_library in imported.items() if is_library == "True"} <= OTHERS
    assert SLOW & imported.keys() == set()
    assert [name for name in imported if name.startswith(LATER)] == []
    assert {name for name in imported if name.startswith("ui.") and name.endswith("dialog")} <= OF_DIALOGS
    assert "ui.article.view" in imported

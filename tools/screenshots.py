"""Photographs the window on the sample project, in each language and theme, into docs/screenshots."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"


def main() -> None:
    """In a home of its own, under a virtual screen where there is one: it draws as a real one does."""
    if "KANTTEKENING_SCREENSHOTS" in os.environ:
        photograph()
        return
    with tempfile.TemporaryDirectory() as home:
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")
        environment = {**os.environ, **dict.fromkeys(names, home), "KANTTEKENING_SCREENSHOTS": "1"}
        command = [sys.executable, __file__]
        if shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 2600x1500x24", *command]
        else:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        subprocess.run(command, check=True, env=environment)


def photograph() -> None:
    """Every picture."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtTest import QTest

    from ui.app import application, build_window
    from ui.settings import Settings, sample_path

    application()
    FOLDER.mkdir(parents=True, exist_ok=True)
    Settings().annotator = "Ann"
    from annotate.sample import sample_documents
    from store.project import Project

    sample_path().parent.mkdir(parents=True, exist_ok=True)
    with Project.open(sample_path(), create=True) as project:
        project.add(sample_documents())
    for language in ("nl", "en", "fr"):
        for theme in ("light", "dark"):
            Settings().theme = theme
            os.environ["KANTTEKENING_LANGUAGE"] = language
            from ui.translate import install

            install(language, application())
            window = build_window(sample_path())
            window.show()
            QTest.qWait(300)
            window.grab().save(str(FOLDER / f"start-{language}-{theme}.png"))
            window.article.go_to_mark(1)
            window.article.go_to_mark(1)
            QTest.qWait(200)
            window.notice.hide()
            QTest.qWait(100)
            window.article.go_to_mark(1)
            QTest.qWait(100)
            window.grab().save(str(FOLDER / f"mark-{language}-{theme}.png"))
            window.footer.ask_reason()
            window.resize(1024, 700)
            QTest.qWait(200)
            window.grab().save(str(FOLDER / f"small-{language}-{theme}.png"))
            window.close()


if __name__ == "__main__":
    main()

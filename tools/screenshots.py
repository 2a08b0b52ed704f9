"""Photographs every screen of tools/scenes.py, in each language, theme and size, into docs/screenshots.

Names of scenes as arguments photograph only these. The same each time but for today's date, which three dialogs show.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from tools.scenes import Scene

FOLDER = ROOT / "docs" / "screenshots"
LANGUAGES = ("nl", "en", "fr")
THEMES = ("light", "dark")
SMALL, USUAL, LARGE = (1024, 700), (1280, 800), (2560, 1440)
DOUBLED = (1280, 720)  # what a screen of 2560 × 1440 holds at 200 %
SCREEN = "-screen 0 2560x1440x24"
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")


@dataclass(frozen=True, slots=True)
class Picture:
    """One scene in one language, theme and size in pixels."""

    scene: Scene
    language: str
    theme: str
    size: tuple[int, int] = SMALL
    scale: int = 1

    @property
    def path(self) -> Path:
        """Return the picture's path; the usual size is not in the name."""
        size = "" if self.size == USUAL else f"-{self.size[0]}" if self.scale == 1 else "-200"
        return FOLDER / f"{self.scene.__name__.replace('_', '-')}-{self.language}-{self.theme}{size}.png"


def main() -> None:
    """Draw each scale in a process of its own, for it holds from the start to the end of one."""
    own_scale = os.environ.get("KANTTEKENING_SCREENSHOTS")
    if own_scale:
        photograph([picture for picture in pictures() if picture.scale == int(own_scale)])
        return
    for scale in (1, 2):
        on_a_screen([__file__, *sys.argv[1:]], scale)


def on_a_screen(script: list[str], scale: int) -> None:
    """Run a script of ours on a screen of its own, with a home of its own; the environment tells it the scale."""
    with _home() as home:
        command = [sys.executable, *script]
        own = {"KANTTEKENING_SCREENSHOTS": str(scale), "QT_SCALE_FACTOR": str(scale), "TZ": "UTC"}
        environment = {**os.environ, **dict.fromkeys(_HOMES, home), **own}
        if shutil.which("xvfb-run"):  # it draws as a real screen does
            command = ["xvfb-run", "-a", "-s", SCREEN, *command]
        else:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        subprocess.run(command, check=True, env=environment)


@contextmanager
def _home() -> Iterator[str]:
    """Make a folder for settings and projects, of the same name each time: it can be read in some pictures."""
    home = Path(tempfile.gettempdir()) / "kanttekening-screenshots"
    shutil.rmtree(home, ignore_errors=True)  # what a run that was broken off left
    home.mkdir()
    try:
        yield str(home)
    finally:
        shutil.rmtree(home)


def pictures() -> Iterator[Picture]:
    """Draw the window with an annotation in everything; the other screens small, where they are the most crowded."""
    from tools.scenes import DIALOGS, IN_WINDOW, MENUS, mark

    wanted = set(sys.argv[1:])
    for scene in (*IN_WINDOW, *MENUS, *DIALOGS):
        if wanted and scene.__name__ not in wanted:
            continue
        for language, theme in product(LANGUAGES, THEMES):
            yield Picture(scene, language, theme)
        if scene is not mark:
            continue
        for language in LANGUAGES:
            yield Picture(scene, language, "contrast")
            for theme in (*THEMES, "contrast"):
                yield Picture(scene, language, theme, USUAL)
                yield Picture(scene, language, theme, LARGE)
                yield Picture(scene, language, theme, DOUBLED, scale=2)


def photograph(chosen: list[Picture]) -> None:
    """Take and keep these pictures, each of a window of its own."""
    from tools.scenes import Stage, empty
    from ui.app import application
    from ui.settings.preferences import Settings
    from ui.translate import install

    app = application()
    app.setCursorFlashTime(0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    Settings().annotator, Settings().hint_done = "Ann", True
    for picture in chosen:
        os.environ["KANTTEKENING_LANGUAGE"] = picture.language
        install(picture.language, app)
        Settings().theme = picture.theme
        folder = Path.home() / "Krant"
        folder.mkdir()
        stage = Stage(folder, [] if picture.scene is empty else None)
        stage.window.resize(*picture.size)
        stage.settle()
        above = picture.scene(stage)
        stage.settle()
        together(stage.window, above).save(str(picture.path))
        stage.close()
        for thread in threading.enumerate():  # the backup at closing outlives the window
            if thread is not threading.main_thread() and not thread.daemon:
                thread.join()
        shutil.rmtree(folder)
        Settings().hint_done = True
        print(picture.path.name)


def together(window: QWidget, above: QWidget | None) -> QPixmap:
    """Draw the window, with a dialog or menu where it is above it; one that is too large is cut off, as on a screen."""
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QColor, QPainter

    picture = window.grab()
    if above is None:
        return picture
    place = above.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
    painter = QPainter(picture)
    if above.isModal():
        painter.fillRect(window.rect(), QColor(0, 0, 0, 60))
        place = window.rect().center() - above.rect().center()
    painter.drawPixmap(place, above.grab())
    painter.setPen(QColor("gray"))  # the frame that a desktop draws
    painter.drawRect(QRect(place, above.size()))
    painter.end()
    return picture


if __name__ == "__main__":
    main()

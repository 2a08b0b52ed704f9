"""A person's settings on this computer: name, language, theme, reading size, keys, trusted pipeline folders."""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path, user_data_path
from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtGui import QFontInfo, QGuiApplication

from ui.theme.theme import READING_FAMILIES, READING_SIZE, SERIF

APP = "Kanttekening"
PROJECT_SUFFIX = ".kanttekening"
_MAX_RECENT = 8  # projects


class Settings:
    """Read and write settings in a text file. Invalid values are ignored."""

    def __init__(self) -> None:
        self._values = QSettings(
            str(user_config_path(APP, appauthor=False) / "settings.ini"), QSettings.Format.IniFormat
        )

    @property
    def annotator(self) -> str:
        """The annotator's name; by default the name of the computer's user."""
        return str(self._values.value("annotator", "")) or _user()

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._values.setValue("annotator", name.strip())

    @property
    def language(self) -> str:
        """The language nl, en or fr; "" follows the system. The variable KANTTEKENING_LANGUAGE takes precedence."""
        return os.environ.get("KANTTEKENING_LANGUAGE") or str(self._values.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._values.setValue("language", code)

    @property
    def theme(self) -> str:
        """The theme: light, dark, contrast or system."""
        return str(self._values.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._values.setValue("theme", name)

    @property
    def reading_size(self) -> int:
        """Size of the article's type in pixels, 12 to 36; the default grows with the system's type."""
        usual = _usual_size()
        try:
            return min(36, max(12, int(str(self._values.value("reading_size", usual)))))
        except ValueError:
            return usual

    @reading_size.setter
    def reading_size(self, pixels: int) -> None:
        self._values.setValue("reading_size", pixels)

    @property
    def type_scale(self) -> float:
        """How much larger than the system's the type around the article is: it grows half as fast as the article's."""
        return 1 + (self.reading_size / _usual_size() - 1) / 2

    @property
    def typeface(self) -> str:
        """The typeface of the article, one of READING_FAMILIES."""
        chosen = str(self._values.value("typeface", SERIF))
        return chosen if chosen in READING_FAMILIES else SERIF

    @typeface.setter
    def typeface(self, name: str) -> None:
        self._values.setValue("typeface", name)

    @property
    def names_shown(self) -> bool:
        """Whether the names panel is visible."""
        return str(self._values.value("names_shown", "true")) == "true"

    @names_shown.setter
    def names_shown(self, shown: bool) -> None:
        self._values.setValue("names_shown", "true" if shown else "false")

    @property
    def last_project(self) -> str:
        """Path of the project that was open last; "" for none."""
        return str(self._values.value("last_project", ""))

    @last_project.setter
    def last_project(self, path: str) -> None:
        self._values.setValue("last_project", path)
        if Path(path) != sample_path():
            others = [other for other in self.recent_projects if other != path]
            self._values.setValue("recent_projects", [path, *others][:_MAX_RECENT])

    @property
    def recent_projects(self) -> list[str]:
        """Paths of the projects that were open before, the last one first, without the sample project."""
        return self._texts("recent_projects")

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt saves it; empty for none."""
        stored = self._values.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._values.setValue("geometry", geometry)

    @property
    def columns(self) -> list[float]:
        """Shares of the left and the right column of the window's width; empty for the usual ones."""
        try:
            return [float(share) for share in self._texts("columns")]
        except ValueError:
            return []

    @columns.setter
    def columns(self, shares: Sequence[float]) -> None:
        self._values.setValue("columns", [f"{share:.4f}" for share in shares])

    @property
    def hint_done(self) -> bool:
        """Whether a first correction was made, so that the hint about it is not needed."""
        return str(self._values.value("hint_done", "false")) == "true"

    @hint_done.setter
    def hint_done(self, done: bool) -> None:
        self._values.setValue("hint_done", "true" if done else "false")

    @property
    def keys(self) -> dict[str, str]:
        """Keys chosen for actions, by id, as portable texts of Qt."""
        try:
            found = json.loads(str(self._values.value("keys", "{}")))
        except ValueError:
            return {}
        is_map = isinstance(found, dict)
        return {action: key for action, key in found.items() if isinstance(key, str)} if is_map else {}

    @keys.setter
    def keys(self, keys: dict[str, str]) -> None:
        self._values.setValue("keys", json.dumps(keys))

    @property
    def trusted_folders(self) -> list[str]:
        """Pipeline folders chosen by this person. A pipeline is code, so a project alone cannot name a folder."""
        return self._texts("trusted_folders")

    def trust(self, folder: str) -> None:
        """Add a trusted pipeline folder."""
        self._values.setValue("trusted_folders", sorted({*self.trusted_folders, folder}))

    def _texts(self, key: str) -> list[str]:
        """Return a list of texts; Qt reads a list of one as a text."""
        found = self._values.value(key, [])
        return [found] if isinstance(found, str) else list(map(str, found)) if isinstance(found, list) else []


def sample_path() -> Path:
    """Return the path of the sample project."""
    return user_data_path(APP, appauthor=False) / "Voorbeeld.kanttekening"


def documents_folder() -> Path:
    """Return the person's folder for documents, or the home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _usual_size() -> int:
    """Return the size of the article's type where none was chosen, in pixels."""
    return max(READING_SIZE, round(1.2 * QFontInfo(QGuiApplication.font()).pixelSize()))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a machine without a user database
        return "annotator"

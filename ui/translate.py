"""The language of the window and the commands: choose and install it, and write dates and shares as it does."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTranslator

from annotate.errors import UserError
from ui.key_names import KeyNames

LANGUAGES = ("nl", "en", "fr")
FOLDER = Path(__file__).parent / "translations"


class Template(Protocol):
    """What an error, or what else was found, says: an English template and its values."""

    @property
    def sentence(self) -> str: ...

    @property
    def values(self) -> dict[str, Any]: ...


def sentence(found: Template) -> str:
    """Return the sentence of an error, or of what else was found, in the user's language."""
    values = {name: _shown(value) for name, value in found.values.items()}
    return QCoreApplication.translate("errors", found.sentence).format(**values)


def _shown(value: object) -> object:
    """Return a value as its sentence shows it: times and sentences in the user's language."""
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, UserError):
        return sentence(value)
    return " ".join(map(str, map(_shown, value))) if isinstance(value, tuple) else value


DAY = "d MMMM yyyy"  # how days are written, in the language of the window


def day(date: QDate) -> str:
    """Write a date for people: 17 november 2026."""
    return QLocale().toString(date, DAY)


def moment(when: datetime) -> str:
    """Write a date and local time for people: 17 november 2026 10:27."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), f"{DAY} HH:mm")


def percent(share: float) -> str:
    """Write a share from 0 to 1 as a percentage, rounded down; only English has no space before the sign."""
    space = "" if QLocale().language() is QLocale.Language.English else "\u202f"
    return f"{int(share * 100 + 1e-9)}{space}%"


def grouped(text: str, number: int) -> str:
    """Write the number in a text as the language does, 1 200 or 1.200: Qt's %n leaves it as it is."""
    return text.replace(str(number), QLocale().toString(number))


def language_for(chosen: str | None) -> str:
    """Return the chosen language, else the first known one of the system, else Dutch."""
    wanted = [chosen] if chosen else [tag[:2] for tag in QLocale.system().uiLanguages() if tag != "C"]
    return next((code for code in wanted if code in LANGUAGES), "nl")


def install(chosen: str | None, app: QCoreApplication) -> None:
    """Install the translations of a language, also those of Qt's own buttons and dialogs."""
    code = language_for(chosen)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("en_GB" if code == "en" else code))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    of_qt, ours = QTranslator(app), QTranslator(app)
    of_qt.load(f"qtbase_{code}", qt_folder)
    ours.load(f"kanttekening_{code}", str(FOLDER))
    for translator in (of_qt, KeyNames(app), ours):  # the last one is asked first
        app.installTranslator(translator)

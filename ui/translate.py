"""Choose and install the language of the window and the commands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotate.errors import UserError

LANGUAGES = ("nl", "en", "fr")
FOLDER = Path(__file__).parent / "translations"


def sentence(error: UserError) -> str:
    """Return the sentence of an error in the user's language."""
    return QCoreApplication.translate("errors", error.sentence).format(**error.values)


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
    QLocale.setDefault(QLocale(code))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt_folder), (f"kanttekening_{code}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)

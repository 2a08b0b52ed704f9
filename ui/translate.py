"""The language of the window and of the commands' sentences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotate.errors import UserError

LANGUAGES = ("nl", "en", "fr")
FOLDER = Path(__file__).parent / "translations"


def sentence(error: UserError) -> str:
    """What to tell the user, in their language."""
    return QCoreApplication.translate("errors", error.sentence).format(**error.values)


def language_for(chosen: str | None) -> str:
    """The chosen language, else the first of the system's that we speak, else Dutch."""
    wanted = [chosen] if chosen else [tag[:2] for tag in QLocale.system().uiLanguages() if tag != "C"]
    return next((code for code in wanted if code in LANGUAGES), "nl")


def install(chosen: str | None, app: QCoreApplication) -> None:
    """Speak a language from now on, Qt's own buttons and dialogs included."""
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

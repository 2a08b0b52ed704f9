"""Build the window and all controllers behind it. No other module constructs them."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from annotate.errors import UserError
from annotate.model import Document
from store.errors import UNWRITABLE
from store.file.lock import Held
from store.project import Project
from ui.about.controller import AboutController
from ui.actions.menus import Menus
from ui.article import accessible as article_accessible
from ui.backups.controller import BackupController
from ui.backups.folding import WalFolder
from ui.backups.rescuing import RescueController
from ui.exports.controller import ExportController
from ui.imports.controller import ImportController
from ui.learning.controller import LearningController
from ui.main_window import MainWindow
from ui.plain import PlainStyle, message_box, window_title
from ui.project_wide.bulk_runner import BulkEditRunner
from ui.projects.controller import ProjectController
from ui.session import Session
from ui.settings.preferences import APP, Settings, sample_path
from ui.suggestions.controller import SuggestionController
from ui.theme import high_contrast, icons
from ui.theme.theme import theme_for
from ui.translate import install, sentence
from ui.workbench import Workbench

if TYPE_CHECKING:
    from annotate.learning.report import Report
    from store.rescue.copying import Rescued
    from ui.projects.doorbell import Doorbell
    from ui.tasks.transfer import ImportResult

log = logging.getLogger(__name__)
_REST_MS = 2000  # from showing the window to importing the rest
_BEGIN_MS = 100  # and to what the first painted article does not need
_OPENED_FIRST = (
    "regex",
    "ui.exports.dialog",
    "ui.exports.outcome",
    "ui.imports.preview",
    "ui.imports.outcome",
    "ui.settings.dialog",
)
_SWITCH_INTERVAL_S = 0.0001  # that a thread keeps the interpreter while another one waits for it


class DesktopApplication(QApplication):
    """An application to which macOS says which project was double-clicked; other systems start the program with its path."""

    projectAsked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.projectAsked.emit(Path(event.file()))
            return True
        return super().event(event)


def build_window(project: Path, pipeline: str | None = None) -> MainWindow:
    """Return the window on a project; create the project if it does not exist.

    `pipeline` is a name or folder that is used instead of the project's choice. Raise UserError if the project
    cannot be opened.
    """
    application()
    return _started(_open(project), pipeline)


def run(project: Path | None, pipeline: str | None = None) -> int:
    """Show the window until it is closed. Return the exit status of the process."""
    app = application()
    path = project or Path(Settings().last_project or sample_path())
    try:
        window = build_window(path, pipeline) if project or path != sample_path() else _sample_window(pipeline)
    except Held as error:
        from ui.projects.doorbell import ring

        if ring(path):  # the window that has it comes to the front
            return 0
        print(sentence(error), file=sys.stderr)
        if project is None or _is_from_desktop():  # nobody sees standard error
            from PySide6.QtWidgets import QMessageBox

            message_box(QMessageBox.Icon.Information, APP, sentence(error)).exec()
        return 1
    except UserError as error:
        if project is not None:
            print(sentence(error), file=sys.stderr)
            if not _is_from_desktop():
                return 1
        # the last project is gone or damaged: start with the sample project, and say why
        window = _sample_window(pipeline)
        _bench_of(window).show_error(error)
    show(window)
    sys.excepthook = report_uncaught
    tune_runtime()
    QTimer.singleShot(_REST_MS, window, lambda: threading.Thread(target=_import_the_rest, name="importing").start())
    return app.exec()


def _import_the_rest() -> None:
    """Import what is opened first, in a thread that the window does not wait for, so that its opening takes no time."""
    for name in _OPENED_FIRST:
        import_module(name)


def show(window: MainWindow) -> None:
    """Show a window where the last one was, if that is on a screen."""
    settings = Settings()
    window.restoreGeometry(settings.geometry)
    window.columns.set_shares(settings.columns)
    if not window.isMaximized():
        window.fit_on_screen()
    window.show()


def _is_from_desktop() -> bool:
    """Return whether a desktop started the program, so that nobody sees standard error."""
    return sys.stderr is None or "GIO_LAUNCHED_DESKTOP_FILE" in os.environ


def _bench_of(window: MainWindow) -> Workbench:
    bench = window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench


def tune_runtime() -> None:
    """Collect garbage from now on, without the objects created at start-up, and shorten the switch interval of threads.

    A full collection that scans those objects takes 40 ms. The thread that reads lists must yield soon, because each Qt
    call of the window may wait for it.
    """
    gc.freeze()
    gc.enable()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)


def report_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Replace sys.excepthook: show a UserError in the window; pass any other exception to Python."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    if isinstance(error, UserError) and windows:
        bench = _bench_of(windows[-1])
        QTimer.singleShot(0, bench, lambda: bench.show_error(error))  # not while painting
    else:
        sys.__excepthook__(kind, error, trace)


def application() -> QApplication:
    """Return the running QApplication, or a new one with name, style and language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = DesktopApplication(sys.argv[:1])
        app.setApplicationName(APP)
        app.setDesktopFileName(APP.lower())  # by which Linux finds the icon in its own theme
        app.setWindowIcon(QIcon(str(icons.PROGRAM)))
    if not isinstance(app.style(), PlainStyle):
        app.setStyle(PlainStyle())
    if not app.findChildren(QTranslator):
        install(Settings().language or None, app)
    return app


def _open(path: Path) -> Project:
    """Open a project, and lock it for this window. A large one of an older program is updated first, in a child process."""
    is_long = Project.is_long_to_update(path)
    if is_long:
        from ui.projects.updating import update

        update(path)
    project = Project.open(path, create=True, holder=Settings().annotator)
    project.was_older = project.was_older or is_long
    return project


def _sample_window(pipeline: str | None) -> MainWindow:
    """Return the window on the sample project, which is created at the first start."""
    path = sample_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(UNWRITABLE, path=path) from error
    is_new = not path.exists()
    project = _open(path)
    if is_new:
        from annotate.sample import sample_documents

        project.add(sample_documents())
    return _started(project, pipeline)


def _started(project: Project, pipeline: str | None) -> MainWindow:
    """Return the window on an open project. On UserError everything is closed again."""
    window = MainWindow()
    try:
        _Application(window, project, pipeline).start()
    except UserError:
        window.close()
        for bench in window.findChildren(Workbench):
            bench.stop()
        window.deleteLater()
        project.close()
        raise
    return window


class _Application(QObject):
    """Connect one project, its window and the controllers. Lives as long as the window."""

    def __init__(self, window: MainWindow, project: Project, pipeline: str | None) -> None:
        super().__init__(window)
        self._settings = Settings()
        article_accessible.install()
        self.window = window
        article_accessible.speak_for(window.article)
        self._session = Session(project, self._settings.annotator, self)
        self._bench = Workbench(window, self._session, self._settings)
        self._imports = ImportController(self._session, window)
        self._exports = ExportController(self._session, window)
        self._backups = BackupController(self._session, window)
        self._folding = WalFolder(self._session, self)
        self._rescue = RescueController(self._session, window)
        self._about = AboutController(self._session, window)
        self._bulk_edits = BulkEditRunner(self._session, window)
        self._suggestions = SuggestionController(self._session, self._settings, pipeline, self)
        self._projects = ProjectController(self._session, self._settings, window)
        self._learning = LearningController(self._session, self._suggestions.pipelines, self._settings, window)
        self._menus = Menus(
            self._bench, self._imports, self._exports, self._suggestions, self._projects, self._settings
        )
        self._doorbell: Doorbell | None = None  # until the window is shown
        self._begin_soon = QTimer(self, interval=_BEGIN_MS, singleShot=True)
        self._begin_soon.timeout.connect(self._begin)
        self._unfit = "", ""  # the language for which no model was found last, and what was said of it
        self._connect()
        window.installEventFilter(self)
        window.article.set_typeface(self._settings.typeface)
        self._set_size()
        self._set_theme(self._settings.theme)
        window.names_column.setVisible(self._settings.names_shown)
        window.setWindowTitle(window_title(f"{project.name} – {APP}"))

    def start(self) -> None:
        """Show the project. Raise UserError if it cannot be read."""
        self._bench.start()
        self._settings.last_project = str(self._session.project.path.absolute())
        self._suggestions.start()
        if self._session.project.was_older:
            text = self.tr(
                "An older version of Kanttekening made this project. It was updated; what it was is a backup."
            )
            self.window.notice.say(text, self.tr("Show"), self._backups.ask)
        self.window.article.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._menus.build()
            self._set_theme(self._settings.theme)
        elif event.type() is QEvent.Type.Show and self._doorbell is None:
            self._begin_soon.start()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        """Begin what waited for the article to be painted: a second start of the program finds this window."""
        from ui.projects.doorbell import Doorbell

        self._doorbell = Doorbell(self._session.project.path, self)
        self._doorbell.rung.connect(self.window.come_to_front)
        self._bench.queue.tell_costs()

    def _connect(self) -> None:
        window, bench, status = self.window, self._bench, self.window.status
        window.dropped.connect(self._imports.add_dropped)
        window.closing.connect(self._close)
        self._imports.working.connect(status.show_work)
        self._exports.working.connect(status.show_work)
        self._backups.working.connect(status.show_work)
        self._backups.restoring.connect(self._stop_work)
        self._backups.restored.connect(self._show_restored)
        self._backups.reported.connect(lambda report: window.notice.say(report, self.tr("Show"), self._backups.ask))
        self._bulk_edits.starting.connect(self._imports.cancel)
        self._bulk_edits.starting.connect(self._suggestions.cancel)
        self._bulk_edits.ended.connect(self._suggestions.start)
        self._session.othersWrote.connect(self._suggestions.start)
        self._session.stale.connect(self._suggest_again)
        self._suggestions.working.connect(self._show_suggesting)
        self._suggestions.unfit.connect(self._show_unfit)
        self._session.opened.connect(self._leave_unfit)
        status.cancelRequested.connect(self._stop_work)
        bench.queue.suggestRequested.connect(self._suggestions.again)
        window.queue.exportRequested.connect(lambda ids, name: self._exports.ask(name, selected=ids))
        self._rescue.working.connect(status.show_work)
        self._rescue.rescued.connect(self._show_rescued)
        bench.rescueRequested.connect(self._rescue.rescue)
        for failing in (
            self._imports, self._exports, self._backups, self._rescue, self._bulk_edits, self._suggestions,
            self._projects, self._learning, self._about,
        ):  # fmt: skip
            failing.failed.connect(bench.show_error)
        self._imports.reported.connect(self._report_import)
        self._imports.added.connect(self._show_added)
        self._imports.taken.connect(self._show_taken)
        self._exports.reported.connect(window.notice.say)
        self._exports.spanRequested.connect(bench.show_span)
        self._learning.working.connect(status.show_work)
        self._learning.spanRequested.connect(bench.show_span)
        self._learning.learnt.connect(self._tell_learnt)
        self._learning.offered.connect(self._offer_learning)
        self._learning.chosen.connect(self._use_model)
        self._menus.learningRequested.connect(self._learning.ask)
        self._menus.modelsRequested.connect(self._learning.show_models)
        self._menus.themeChosen.connect(self._choose_theme)
        self._menus.languageChosen.connect(self._choose_language)
        self._menus.readingSizeChosen.connect(self._choose_size)
        self._menus.typefaceChosen.connect(self._choose_typeface)
        self._projects.opened.connect(self._change_project)
        self._projects.working.connect(status.show_work)
        self._projects.copied.connect(self._show_copied)
        self._projects.moved.connect(bench.queue.let_go)
        window.queue.moveRequested.connect(self._projects.ask_move)
        self._menus.backupRequested.connect(self._backups.back_up_now)
        self._menus.restoreRequested.connect(self._backups.ask)
        self._menus.aboutRequested.connect(self._about.show)
        app = application()
        if isinstance(app, DesktopApplication):
            app.projectAsked.connect(self._take_project)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        high_contrast.hints().accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def _stop_work(self) -> None:
        for controller in (
            self._imports, self._exports, self._backups, self._suggestions, self._rescue, self._projects,
            self._learning,
        ):  # fmt: skip
            controller.cancel()

    def _offer_learning(self, number: int) -> None:
        text = self.tr("%n article(s) are done: the language model can learn from your corrections.", "", number)
        self.window.notice.say(text, self.tr("Learn…"), self._learning.ask)

    def _tell_learnt(self, report: Report) -> None:
        from ui.learning.words import LearningWords

        text = self.tr("The language model has learnt.") + " " + LearningWords().verdict(report.verdict)
        self.window.notice.say(text, self.tr("Show"), self._learning.ask)

    def _use_model(self, folder: str, before: str) -> None:
        """Use another pipeline; going back is one click."""
        self._suggestions.choose(folder)
        text = self.tr("Articles that are not done get new suggestions. What you marked stays.")
        self.window.notice.say(text, self.tr("Go back"), lambda: self._suggestions.choose(before))

    def _suggest_again(self, document_id: int) -> None:
        if self._suggestions.pipelines.in_use:
            self._suggestions.again([document_id])

    def _show_restored(self) -> None:
        """Show the project as it was restored from a backup."""
        try:
            self._session.reload_all()
            self._bench.start()
            self._menus.build()
            self._set_theme(self._settings.theme)
            self._suggestions.start()
        except UserError as error:
            self._bench.show_error(error)
            return
        self.window.notice.say(self.tr("Restored. What was here before is now the newest backup."))

    def _show_suggesting(self, done: int, total: int) -> None:
        busy = done < total
        text = self.tr("Marking %n article(s)", "", total - done) if busy else ""
        self.window.status.show_work(text, done, total)
        self.window.names.set_marking(busy)
        if not busy:
            self._bench.queue.refresh_order()

    def _show_unfit(self, language: str) -> None:
        """Say that a language has no model, and how one is added."""
        from ui.suggestions.unfit import UnfitWords

        words = UnfitWords(language)
        self._unfit = language, words.text
        command = words.command
        copy = partial(QGuiApplication.clipboard().setText, command)
        self.window.notice.say(words.text, words.button, copy if command else self._menus.choose_folder)

    def _leave_unfit(self, document: Document | None) -> None:
        """Hide what was said of a language when an article in another one is opened."""
        language, text = self._unfit
        if self.window.notice.text == text and not (document and document.language == language):
            self.window.notice.settle()

    def _report_import(self, outcome: str, result: ImportResult) -> None:
        def show() -> None:
            from ui.imports.outcome import OutcomeDialog

            dialog = OutcomeDialog(result, self.window)
            dialog.chosen.connect(self._bench.open)
            dialog.open()

        if len(result.added) + len(result.known) + len(result.refusals) > 1 or len(result.notices) > 1:
            self.window.notice.say(outcome, self.tr("Details…"), show)
        else:
            self.window.notice.say(outcome)

    def _show_added(self, ids: list[int]) -> None:
        self._bench.open(ids[0])
        self._suggestions.start()

    def _show_taken(self, document_id: int, title: str) -> None:
        """Say which article came from the clipboard, and offer to take it back."""
        told = self.tr("Added from the clipboard: “{title}”").format(title=title)
        self.window.notice.say(told, self.tr("Undo"), lambda: self._bench.queue.remove([document_id]))

    def _choose_theme(self, name: str) -> None:
        self._settings.theme = name
        self._set_theme(name)

    def _set_theme(self, name: str) -> None:
        theme = high_contrast.fitted(theme_for(name), name)
        self.window.set_theme(theme)
        self._menus.set_theme(theme)

    def _follow_system(self) -> None:
        self._set_theme(self._settings.theme)

    def _choose_language(self, code: str) -> None:
        self._settings.language = code
        install(code or None, application())

    def _choose_size(self, pixels: int) -> None:
        self._settings.reading_size = pixels
        self._set_size()

    def _set_size(self) -> None:
        self.window.set_type_scale(self._settings.type_scale)
        self.window.article.set_reading_size(self._settings.reading_size)

    def _choose_typeface(self, name: str) -> None:
        self._settings.typeface = name
        self.window.article.set_typeface(name)

    def _show_copied(self, path: Path) -> None:
        def open_it() -> None:
            self._change_project(path)

        self.window.notice.say(
            self.tr("A copy of this project is saved: {path}.").format(path=path), self.tr("Open it"), open_it
        )

    def _take_project(self, path: Path) -> None:
        """Open a project that the desktop hands over, unless this window was closed."""
        if self.window.isVisible():
            self._change_project(path)

    def _change_project(self, path: Path) -> MainWindow | None:
        """Open another project in a new window, which is returned, and close this one.

        If a window has it open already, bring that one to the front, and leave this one.
        """
        if path.resolve() == self._session.project.path.resolve():
            return None
        self._keep_place()
        try:
            other = _sample_window(None) if path == sample_path() else build_window(path)
        except Held as error:
            from ui.projects.doorbell import ring

            if not ring(path):
                self._bench.show_error(error)
            return None
        except UserError as error:
            self._bench.show_error(error)
            return None
        show(other)
        self.window.close()
        self.window.deleteLater()
        return other

    def _show_rescued(self, path: Path, rescued: Rescued) -> None:
        """Open the rescued project, and show what was saved."""
        from ui.backups.words import rescued_lines

        window = self._change_project(path)
        if window:
            window.notice.say(self.tr("Rescued: {what}.").format(what="; ".join(rescued_lines(rescued))))

    def _keep_place(self) -> None:
        """Remember where the window is, and its columns."""
        self._settings.geometry = self.window.saveGeometry()
        self._settings.columns = self.window.columns.shares

    def _close(self) -> None:
        for kind in (QDialog, QMenu):  # closing stores what was typed, so it comes before the project is closed
            for widget in self.window.findChildren(kind):
                widget.close()
        self.window.names.note.commit()
        self._keep_place()
        self.window.removeEventFilter(self)
        if self._doorbell:
            self._doorbell.close()
        self._projects.close()
        self._bench.stop()
        self._imports.close()
        self._exports.close()
        self._backups.stop()
        self._rescue.close()
        self._bulk_edits.close()
        self._suggestions.close()
        self._learning.close()
        self._folding.stop()
        self._session.project.close()
        for timer in self.window.findChildren(QTimer):  # the project is closed, so no timer may use it
            timer.stop()
        self._backups.copy_at_closing()

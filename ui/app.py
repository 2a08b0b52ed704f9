"""Builds the window and all that works behind it: the only place that constructs them."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox

from annotate.errors import UserError
from annotate.sample import sample_documents
from store.errors import UNWRITABLE
from store.file.lock import Held
from store.project import Project
from store.rescue.copying import Rescued
from ui.actions.menus import Menus
from ui.article import accessible as article_accessible
from ui.backups.controller import BackupController
from ui.backups.folding import Folding
from ui.backups.rescuing import Rescuing
from ui.backups.words import rescued_lines
from ui.exports.controller import ExportController
from ui.imports.controller import ImportController
from ui.imports.outcome import OutcomeDialog
from ui.main_window import MainWindow
from ui.plain import PlainStyle, message_box, window_title
from ui.project_wide.bulk_runner import BulkEditRunner
from ui.session import Session
from ui.settings.preferences import APP, Settings, sample_path
from ui.suggestions.controller import SuggestionController
from ui.tasks.transfer import ImportResult
from ui.theme import high_contrast
from ui.theme.theme import theme_for
from ui.translate import install, sentence
from ui.workbench import Workbench

log = logging.getLogger(__name__)
_TURN = 0.0005  # seconds that a thread keeps Python to itself while another one waits for it


def build_window(project: Path, pipeline: str | None = None) -> MainWindow:
    """The window on a project, which is made when it is not there yet.

    `pipeline`: a name or folder to use instead of the project's own choice. Raises UserError when the project
    cannot be opened.
    """
    application()
    return _started(_open(project), pipeline)


def run(project: Path | None, pipeline: str | None = None) -> int:
    """Show the window until it is closed; the process's exit status."""
    app = application()
    path = project or Path(Settings().last_project or sample_path())
    try:
        window = build_window(path, pipeline) if project or path != sample_path() else _sample_window(pipeline)
    except Held as error:
        print(sentence(error), file=sys.stderr)
        if project is None:  # started from a desktop, where nobody sees that line
            message_box(QMessageBox.Icon.Information, APP, sentence(error)).exec()
        return 1
    except UserError as error:
        if project is not None:
            print(sentence(error), file=sys.stderr)
            if not _is_from_desktop():
                return 1
        # what was open last is gone or damaged: start as on the first day, and say why
        window = _sample_window(pipeline)
        _bench_of(window).tell(error)
    window.show()
    sys.excepthook = report_uncaught
    tune_runtime()
    return app.exec()


def _is_from_desktop() -> bool:
    """Whether the program was started by a click on a file, so that nobody sees what it writes on standard error."""
    return sys.stderr is None or "GIO_LAUNCHED_DESKTOP_FILE" in os.environ


def _bench_of(window: MainWindow) -> Workbench:
    bench = window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench


def tune_runtime() -> None:
    """Let the garbage collector look no more at what stands by now: going through all of it would hold up an act for 40 ms.

    And let the thread that reads lists give way sooner: each of Qt's calls in the window may have to wait for its turn to end.
    """
    gc.freeze()
    sys.setswitchinterval(_TURN)


def report_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What a slot or an event let escape: a UserError is said in the window, a bug of ours goes where Python reports it."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    if isinstance(error, UserError) and windows:
        bench = _bench_of(windows[-1])
        QTimer.singleShot(0, bench, lambda: bench.tell(error))  # not while painting
    else:
        sys.__excepthook__(kind, error, trace)


def application() -> QApplication:
    """The running QApplication, or a new one with its name and language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        app.setApplicationName(APP)
    if not isinstance(app.style(), PlainStyle):
        app.setStyle(PlainStyle())
    if not app.findChildren(QTranslator):
        install(Settings().language or None, app)
    return app


def _open(path: Path) -> Project:
    """A project for one window alone."""
    return Project.open(path, create=True, holder=Settings().annotator)


def _sample_window(pipeline: str | None) -> MainWindow:
    """The window on the sample project, made at the first start."""
    path = sample_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(UNWRITABLE, path=path) from error
    is_new = not path.exists()
    project = _open(path)
    if is_new:
        project.add(sample_documents())
    return _started(project, pipeline)


def _started(project: Project, pipeline: str | None) -> MainWindow:
    """The window on an open project. UserError when it cannot be shown; then nothing of it is left open."""
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
    """One project in one window, with its child processes. Lives as long as the window."""

    def __init__(self, window: MainWindow, project: Project, pipeline: str | None) -> None:
        super().__init__(window)
        self._settings = Settings()
        article_accessible.install()
        self.window = window
        article_accessible.speak_for(window.article)
        self._session = Session(project, self._settings.annotator, self)
        self._bench = Workbench(window, self._session, self._settings)
        self._adding = ImportController(self._session, window)
        self._exporting = ExportController(self._session, window)
        self._safekeeping = BackupController(self._session, window)
        self._folding = Folding(self._session, self)
        self._rescuing = Rescuing(self._session, window)
        self._long_act = BulkEditRunner(self._session, window)
        self._suggesting = SuggestionController(self._session, self._settings, pipeline, self)
        self._menus = Menus(self._bench, self._adding, self._exporting, self._suggesting, self._settings)
        self._connect()
        window.installEventFilter(self)
        self._set_theme(self._settings.theme)
        window.article.set_reading_size(self._settings.reading_size)
        window.names_column.setVisible(self._settings.names_shown)
        window.setWindowTitle(window_title(f"{project.name} – {APP}"))

    def start(self) -> None:
        """Show what is in the project. UserError when it cannot be read."""
        self._bench.start()
        self._settings.last_project = str(self._session.project.path.absolute())
        self._suggesting.start()
        self.window.article.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._menus.build()
            self._set_theme(self._settings.theme)
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        window, bench, status = self.window, self._bench, self.window.status
        window.dropped.connect(self._adding.add_dropped)
        window.closing.connect(self._close)
        self._adding.working.connect(status.show_work)
        self._exporting.working.connect(status.show_work)
        self._safekeeping.working.connect(status.show_work)
        self._safekeeping.restoring.connect(self._stop_work)
        self._safekeeping.restored.connect(self._start_over)
        self._safekeeping.told.connect(lambda said: window.notice.say(said, self.tr("Show"), self._safekeeping.ask))
        self._long_act.starting.connect(self._adding.cancel)
        self._long_act.starting.connect(self._suggesting.cancel)
        self._long_act.ended.connect(self._suggesting.start)
        self._session.othersWrote.connect(self._suggesting.start)
        self._session.stale.connect(self._ask_pipeline_again)
        self._suggesting.working.connect(self._show_suggesting)
        status.cancelRequested.connect(self._stop_work)
        bench.queue.suggestRequested.connect(self._suggesting.again)
        self._rescuing.working.connect(status.show_work)
        self._rescuing.rescued.connect(self._show_rescued)
        bench.rescueRequested.connect(self._rescuing.rescue)
        for failing in (
            self._adding, self._exporting, self._safekeeping, self._rescuing, self._long_act, self._suggesting,
        ):  # fmt: skip
            failing.failed.connect(bench.tell)
        self._adding.told.connect(self._tell_added)
        self._adding.added.connect(self._show_added)
        self._exporting.told.connect(window.notice.say)
        self._exporting.placeRequested.connect(bench.show_place)
        self._menus.themeChosen.connect(self._choose_theme)
        self._menus.languageChosen.connect(self._choose_language)
        self._menus.readingSizeChosen.connect(self._choose_size)
        self._menus.projectChosen.connect(self._change_project)
        self._menus.backupRequested.connect(self._safekeeping.back_up_now)
        self._menus.restoreRequested.connect(self._safekeeping.ask)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        high_contrast.hints().accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def _stop_work(self) -> None:
        for work in (self._adding, self._exporting, self._safekeeping, self._suggesting, self._rescuing):
            work.cancel()

    def _ask_pipeline_again(self, document_id: int) -> None:
        if self._suggesting.pipelines.in_use:
            self._suggesting.again([document_id])

    def _start_over(self) -> None:
        """The project is as it stood in a backup."""
        try:
            self._session.start_over()
            self._bench.start()
            self._menus.build()
            self._set_theme(self._settings.theme)
            self._suggesting.start()
        except UserError as error:
            self._bench.tell(error)
            return
        self.window.notice.say(self.tr("Restored. What stood here before is the newest backup."))

    def _show_suggesting(self, done: int, total: int) -> None:
        busy = done < total
        what = self.tr("Marking %n article(s)", "", total - done) if busy else ""
        self.window.status.show_work(what, done, total)
        if not busy:
            self._bench.queue.refresh_order()

    def _tell_added(self, outcome: str, result: ImportResult) -> None:
        def show() -> None:
            dialog = OutcomeDialog(result, self.window)
            dialog.chosen.connect(self._bench.open)
            dialog.open()

        if len(result.added) + len(result.known) + len(result.refusals) > 1 or len(result.notices) > 1:
            self.window.notice.say(outcome, self.tr("Which?"), show)
        else:
            self.window.notice.say(outcome)

    def _show_added(self, ids: list[int]) -> None:
        self._bench.open(ids[0])
        self._suggesting.start()

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
        self.window.article.set_reading_size(self._settings.reading_size)

    def _change_project(self, path: str) -> MainWindow | None:
        """Open another project in a window of its own place, which is returned, and close this one."""
        if Path(path).resolve() == self._session.project.path.resolve():
            return None
        try:
            other = build_window(Path(path))
        except UserError as error:
            self._bench.tell(error)
            return None
        other.resize(self.window.size())
        other.show()
        self.window.close()
        self.window.deleteLater()
        return other

    def _show_rescued(self, path: Path, rescued: Rescued) -> None:
        """Open what was rescued, and say how much that is."""
        window = self._change_project(str(path))
        if window:
            window.notice.say(self.tr("Rescued: {what}.").format(what="; ".join(rescued_lines(rescued))))

    def _close(self) -> None:
        for shown in (QDialog, QMenu):  # what is typed there is stored while there is a project
            for one in self.window.findChildren(shown):
                one.close()
        self.window.removeEventFilter(self)
        self._bench.stop()
        self._adding.close()
        self._exporting.close()
        self._safekeeping.stop()
        self._rescuing.close()
        self._long_act.close()
        self._suggesting.close()
        self._folding.stop()
        self._session.project.close()
        for timer in self.window.findChildren(QTimer):  # there is nothing any more that what waits could be done to
            timer.stop()
        self._safekeeping.leave_copy()

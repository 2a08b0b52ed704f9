"""Menus, buttons and shortcuts of the window, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu

from annotate.pipelines.routing import NO_PIPELINE
from store.changes.history import Kind
from store.settings import OVERLAP
from ui.actions.keymap import Keymap, sequence
from ui.actions.table import Scope, actions
from ui.exports.controller import ExportController
from ui.guard import Guard
from ui.history.words import describe
from ui.imports.controller import ImportController
from ui.main_window import MainWindow
from ui.plain import literal
from ui.projects.controller import ProjectController
from ui.settings.preferences import Settings
from ui.suggestions.controller import SuggestionController
from ui.theme import high_contrast, icons
from ui.theme.theme import LIGHT, Theme
from ui.translate import language_for
from ui.widgets.label_titles import titles_of
from ui.workbench import Workbench

LANGUAGES = {"": "", "nl": "Nederlands", "en": "English", "fr": "Français"}


class Menus(QObject):
    """Build the actions and menus of one window; again when the language or the keys change."""

    themeChosen = Signal(str)
    languageChosen = Signal(str)
    readingSizeChosen = Signal(int)
    typefaceChosen = Signal(str)
    backupRequested = Signal()
    restoreRequested = Signal()
    learningRequested = Signal()
    modelsRequested = Signal()
    aboutRequested = Signal()

    def __init__(
        self,
        bench: Workbench,
        imports: ImportController,
        exports: ExportController,
        suggestions: SuggestionController,
        projects: ProjectController,
        settings: Settings,
    ) -> None:
        super().__init__(bench.window)
        self._bench, self._imports, self._exports, self._suggestions = bench, imports, exports, suggestions
        self._projects, self._settings = projects, settings
        self._actions: list[QAction] = []
        self.keymap = Keymap(settings, self)
        self._theme = LIGHT
        self.build()
        self._tell_soon = QTimer(self, interval=0, singleShot=True)  # after the article is painted
        self._tell_soon.timeout.connect(self._tell_acts)
        bench.session.saved.connect(self._tell_soon.start)
        bench.session.stored.connect(lambda _: self._tell_soon.start())
        suggestions.pipelineChanged.connect(self._build_again)
        self.keymap.changed.connect(self._build_again)
        bench.window.labels.editRequested.connect(self._show_labels)

    def build(self) -> None:
        """Build all actions and menus in the language of the window."""
        window = self._bench.window
        self._known = {action.id: action for action in actions()}
        self._show_keys_in(window)
        for action in self._actions:
            window.removeAction(action)
            action.deleteLater()
        self._actions = []
        for menu in (window.add_menu, window.export_menu, window.main_menu):
            menu.clear()
        self._build_editing(window)
        self._build_adding(window)
        self._build_exporting(window)
        self._build_main(window)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons with the theme's ink."""
        window, self._theme = self._bench.window, theme
        for button, name in ((window.undo_button, "rotate-left"), (window.redo_button, "rotate-right")):
            button.defaultAction().setIcon(icons.icon(name, theme.ink, theme.secondary))

    def _build_again(self) -> None:
        self.build()
        self.set_theme(self._theme)

    def _show_keys_in(self, window: MainWindow) -> None:
        """Set the keys in the widgets that read or show them."""
        window.article.keys = self.keymap.keys_in(Scope.ARTICLE)
        window.names.set_keys(window.article.keys)
        window.names.sure.set_key(self.keymap.first("sure"))
        window.queue.set_keys(self.keymap.keys_in(Scope.LIST))
        window.footer.set_keys(self.keymap.first("done"), self.keymap.first("flag"))
        window.annotation_bar.set_keys(*map(self.keymap.first, ("accept", "remove", "everywhere", "mend")))
        window.empty_sheet.set_key(self.keymap.first("paste"))
        window.menu_button.setToolTip(f"{self._known['menu'].title} ({self.keymap.first('menu')})")

    def _listed(self, action_id: str, run: Callable[[], object], text: str = "") -> QAction:
        """Return an action of the table with its current keys; `text` replaces its title."""
        return self._action(text or self._known[action_id].title, run, *self.keymap.keys(action_id))

    def _guarded(self, action_id: str, run: Callable[[], object]) -> QAction:
        """Return an action that a held key triggers once, because repeats would finish documents that nobody saw."""
        guard, keys = Guard.of(self._bench.window), self.keymap.codes(action_id)
        action = self._listed(action_id, lambda: guard.by_keys(keys, run))
        action.setAutoRepeat(False)
        return action

    def _action(self, text: str, run: Callable[[], object], *keys: str) -> QAction:
        action = QAction(literal(text), self._bench.window)
        action.triggered.connect(lambda _checked=False: run())
        action.setShortcuts([sequence(key) for key in keys])
        self._bench.window.addAction(action)
        self._actions.append(action)
        return action

    def _build_editing(self, window: MainWindow) -> None:
        bench = self._bench
        undo = self._listed("undo", bench.undo)
        redo = self._listed("redo", bench.redo)
        for button, action in ((window.undo_button, undo), (window.redo_button, redo)):
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._tell_acts()
        undo.setEnabled(bench.session.can_undo)
        redo.setEnabled(bench.session.can_redo)
        self._history = self._listed("history", self._show_history)
        self._guarded("done", bench.done)
        flag = self._guarded("flag", self._ask_reason)
        flag.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        window.removeAction(flag)
        window.article.addAction(flag)
        self._listed("everywhere", bench.correcting.ask_everywhere)
        self._listed("who", bench.who.ask_current)
        self._guarded("sure", window.names.accept_sure)
        self._listed("hit", lambda: bench.queue.go_to_hit(1))
        self._listed("hit back", lambda: bench.queue.go_to_hit(-1))
        self._listed("panel", lambda: self._next_panel(1))
        self._listed("panel back", lambda: self._next_panel(-1))
        self._listed("menu", lambda: window.menu_button.showMenu())
        self._listed("next", lambda: window.queue.step(1))
        self._listed("previous", lambda: window.queue.step(-1))

    def _tell_acts(self) -> None:
        """Say on undo and redo what they take back or do again."""
        bench = self._bench
        for button, action_id, kind in (
            (bench.window.undo_button, "undo", Kind.UNDO),
            (bench.window.redo_button, "redo", Kind.REDO),
        ):
            text, act = self._known[action_id].title, bench.session.next_act(kind)
            if act:
                text = self.tr("{title}: {act}").format(title=text, act=describe(act, titles_of(bench.session.labels)))
            button.setAccessibleName(text)
            button.defaultAction().setText(literal(text))
            button.defaultAction().setToolTip(f"{text} ({self.keymap.first(action_id)})")

    def _build_adding(self, window: MainWindow) -> None:
        menu = window.add_menu
        self._listed("paste", self._paste)
        ask = self._action(self._known["paste"].title, lambda: self._imports.paste(_clipboard_text()))
        ask.setText(
            f"{ask.text()}\t{self.keymap.first('paste')}"
        )  # the key asks only about what is not plainly an article
        menu.addAction(ask)
        menu.addAction(self._listed("files", self._imports.ask_files, self.tr("Files…")))
        menu.addAction(self._action(self.tr("A folder…"), self._imports.ask_folder))

    def _build_exporting(self, window: MainWindow) -> None:
        menu = window.export_menu
        menu.addAction(self._listed("export", self._exports.ask, self.tr("Training data…")))
        to_read = partial(self._exports.ask, "html", this_article=True)
        menu.addAction(self._action(self.tr("This article, to read or print…"), to_read))

    def _build_main(self, window: MainWindow) -> None:
        menu = window.main_menu
        menu.addActions([window.undo_button.defaultAction(), window.redo_button.defaultAction(), self._history])
        menu.addSeparator()
        self._build_project(menu.addMenu(self.tr("Project")))
        self._build_view(menu.addMenu(self.tr("View")))
        menu.addSeparator()
        menu.addAction(self._listed("search", window.queue.focus_search))
        menu.addAction(self._listed("details", lambda: window.details.ask()))
        menu.addAction(self._listed("note", self._write_note, self.tr("Note on the mark or the article")))
        menu.addSeparator()
        self._build_pipelines(menu.addMenu(self.tr("Marks are suggested by")))
        menu.addAction(self._listed("learn", self.learningRequested.emit))
        menu.addAction(self._listed("project names", self._show_names))
        menu.addAction(self._listed("memory", self._show_memory))
        self._build_overlap(menu)
        menu.addAction(self._listed("statistics", self._show_statistics))
        menu.addSeparator()
        menu.addAction(self._listed("labels", self._show_labels))
        menu.addAction(self._listed("settings", self._show_settings))
        help_menu = menu.addMenu(self.tr("Help"))
        help_menu.addAction(self._listed("guide", self._show_guide))
        help_menu.addAction(self._listed("keys", self._show_keys))
        help_menu.addAction(self._listed("marks", self._show_marks))
        help_menu.addAction(self._action(self.tr("About Kanttekening…"), self.aboutRequested.emit))
        menu.addSeparator()
        menu.addAction(self._listed("quit", window.close))

    def _build_project(self, menu: QMenu) -> None:
        projects = self._projects
        menu.addAction(self._listed("new", projects.ask_new))
        menu.addAction(self._listed("open", projects.ask_open))
        recent = menu.addMenu(self.tr("Open recent"))
        recent.aboutToShow.connect(lambda: projects.fill_recent(recent))
        menu.addAction(self._listed("sample", projects.open_sample))
        menu.addSeparator()
        menu.addAction(self._listed("copy", projects.ask_copy))
        menu.addAction(self._action(self.tr("Back up now"), self.backupRequested.emit))
        menu.addAction(self._action(self.tr("Restore a backup…"), self.restoreRequested.emit))

    def _build_view(self, menu: QMenu) -> None:
        self._names = names = self._listed("names", self._toggle_names)
        names.setCheckable(True)
        names.setChecked(self._settings.names_shown)
        menu.addAction(names)
        menu.addAction(self._listed("larger", lambda: self._resize(1)))
        menu.addAction(self._listed("smaller", lambda: self._resize(-1)))
        self._build_choice(menu.addMenu(self.tr("Theme")), self._themes(), self._settings.theme, self.themeChosen.emit)
        self._build_choice(
            menu.addMenu(self.tr("Language")), self._languages(), self._settings.language, self.languageChosen.emit
        )

    def _build_overlap(self, menu: QMenu) -> None:
        overlap = self._action(
            self.tr("Marks may overlap"), lambda: overlap.setChecked(self._bench.let_overlap(overlap.isChecked()))
        )
        overlap.setCheckable(True)
        overlap.setChecked(self._bench.session.project.settings.get(OVERLAP))
        menu.addAction(overlap)

    def _build_pipelines(self, menu: QMenu) -> None:
        self._build_choice(menu, self._pipeline_names(), self._suggestions.pipelines.main, self._suggestions.choose)
        menu.addSeparator()
        menu.addAction(self._action(self.tr("A language model in a folder…"), self.choose_folder))
        menu.addAction(self._action(self.tr("Language models…"), self._show_pipelines))
        menu.addAction(self._listed("models", self.modelsRequested.emit))

    def _build_choice(self, menu: QMenu, names: dict[str, str], chosen: str, choose: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for value, name in names.items():
            action = self._action(name, partial(choose, value))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            group.addAction(action)
            menu.addAction(action)

    def _pipeline_names(self) -> dict[str, str]:
        return {**self._suggestions.pipelines.names, NO_PIPELINE: self.tr("Nothing: I mark everything myself")}

    def _themes(self) -> dict[str, str]:
        contrast = {high_contrast.CHOICE: self.tr("High contrast")}
        return {"light": self.tr("Light"), "dark": self.tr("Dark"), **contrast, "system": self.tr("Same as the system")}

    def _languages(self) -> dict[str, str]:
        return {**LANGUAGES, "": self.tr("Same as the system")}

    def _ask_reason(self) -> None:
        if self._bench.session.document:
            self._bench.window.footer.ask_reason()

    def _paste(self) -> None:
        """Paste into the focused field if there is one, else add an article from the clipboard."""
        focus = self._bench.window.focusWidget()
        if isinstance(focus, QLineEdit):
            focus.paste()
        else:
            self._imports.paste_data(QGuiApplication.clipboard().mimeData() or QMimeData())

    def _next_panel(self, step: int) -> None:
        window = self._bench.window
        panels = [window.queue.list, window.article, window.footer, window.names.list, window.labels]
        current = next(
            (i for i, panel in enumerate(panels) if panel.hasFocus() or panel.isAncestorOf(window.focusWidget())), 0
        )
        shown = [panels[(current + step * k) % len(panels)] for k in range(1, len(panels))]
        next(panel for panel in shown if panel.isVisible() and panel.isEnabled()).setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def _toggle_names(self) -> None:
        column = self._bench.window.names_column
        column.setVisible(column.isHidden())
        self._settings.names_shown = not column.isHidden()

    def _write_note(self) -> None:
        if self._bench.window.names_column.isHidden():
            self._names.trigger()
        self._bench.window.names.note.setFocus()

    def _resize(self, step: int) -> None:
        self.readingSizeChosen.emit(self._settings.reading_size + step)

    def _set_name(self, name: str) -> None:
        self._settings.annotator = name
        self._bench.session.annotator = self._settings.annotator

    def _show_labels(self) -> None:
        from ui.labels.dialog import LabelsDialog

        LabelsDialog(self._bench.session, self._theme, self._bench.window).open()

    def _show_history(self) -> None:
        from ui.history.dialog import HistoryDialog

        dialog = HistoryDialog(self._bench.session, self._bench.window)
        dialog.chosen.connect(self._bench.show_span)
        dialog.open()

    def _show_settings(self, _: object = None) -> None:
        from ui.settings.dialog import SettingsDialog

        choices = {
            "language": (self._languages(), self._settings.language),
            "theme": (self._themes(), self._settings.theme),
            "pipeline": (self._pipeline_names(), self._suggestions.pipelines.main),
        }
        project = self._bench.session.project
        dialog = SettingsDialog(self._settings, self.keymap, project, choices, self._bench.window)
        dialog.nameChosen.connect(self._set_name)
        dialog.languageChosen.connect(self.languageChosen)
        dialog.languageChosen.connect(dialog.close)  # and open it again in the new language
        dialog.languageChosen.connect(self._show_settings)
        dialog.themeChosen.connect(self.themeChosen)
        dialog.readingSizeChosen.connect(self.readingSizeChosen)
        dialog.typefaceChosen.connect(self.typefaceChosen)
        dialog.pipelineChosen.connect(self._suggestions.choose)
        dialog.pipelinesRequested.connect(self._show_pipelines)
        dialog.keysRequested.connect(self._show_keys)
        dialog.open()

    def _show_guide(self) -> None:
        from ui.actions.guide_page import GuidePage

        GuidePage(language_for(self._settings.language), self._bench.window).open()

    def _show_keys(self) -> None:
        from ui.actions.keys_page import KeysPage

        page = KeysPage(self.keymap, self._bench.window, self._bench.session.project.path)
        page.changeRequested.connect(self._show_settings)
        page.open()

    def _show_marks(self) -> None:
        from ui.article.marks_page import MarksPage

        mend = self.keymap.first("mend")
        page = MarksPage(self._bench.session.labels, self._theme, mend, self._bench.window)
        page.changeRequested.connect(self._show_labels)
        page.open()

    def choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from ui.widgets.file_dialog import file_dialog

        dialog = file_dialog(
            self._bench.window, self.tr("A language model is a program: choose only one that you trust")
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._suggestions.choose)
        dialog.open()

    def _show_names(self) -> None:
        from ui.project_wide.names_dialog import NamesDialog

        bench = self._bench
        known = bench.window.findChild(NamesDialog)
        if known:
            known.activateWindow()
            return
        keys = {action: self.keymap.keys(action) for action in ("undo", "who")}
        dialog = NamesDialog(bench.session, self._theme, keys, bench.window)
        dialog.whoRequested.connect(bench.who.ask)
        dialog.spanChosen.connect(bench.show_span)
        dialog.undoRequested.connect(bench.undo)
        dialog.everywhereRequested.connect(bench.ask_everywhere)
        dialog.failed.connect(bench.show_error)
        dialog.show()

    def _show_memory(self) -> None:
        from ui.memory.dialog import MemoryDialog

        MemoryDialog(self._bench.session, self._bench.window).open()

    def _show_statistics(self) -> None:
        from ui.statistics.dialog import StatisticsDialog

        session = self._bench.session
        dialog = StatisticsDialog(session.project.path, session.labels, self._theme, self._bench.window)
        dialog.spanRequested.connect(self._bench.show_span)
        dialog.show()

    def _show_pipelines(self) -> None:
        from ui.suggestions.dialog import PipelinesDialog

        PipelinesDialog(self._suggestions, self._bench.session.project.labels.label_set(), self._bench.window).open()


def _clipboard_text() -> str:
    from ui.imports.paste import text_in

    return text_in(QGuiApplication.clipboard().mimeData() or QMimeData())

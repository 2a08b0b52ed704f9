"""Everything that can be asked of the window by menu, button or shortcut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import qtawesome
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu

from annotate.choice import NO_PIPELINE
from ui.adding import Adding
from ui.exporting import Exporting
from ui.main_window import MainWindow
from ui.pipelines_dialog import PipelinesDialog
from ui.settings import APP, Settings
from ui.shortcuts import ShortcutsDialog
from ui.suggesting import Suggesting
from ui.theme import Theme
from ui.version import VERSION
from ui.workbench import Workbench

LANGUAGES = {"": "", "nl": "Nederlands", "en": "English", "fr": "Français"}
PROJECT_SUFFIX = ".kanttekening"


class Menus(QObject):
    """Builds the actions and menus of one window, anew when the language changes."""

    themeChosen = Signal(str)
    languageChosen = Signal(str)
    readingSizeChosen = Signal(int)
    projectChosen = Signal(str)
    restoreRequested = Signal()

    def __init__(
        self, bench: Workbench, adding: Adding, exporting: Exporting, suggesting: Suggesting, settings: Settings
    ) -> None:
        super().__init__(bench.window)
        self._bench, self._adding, self._exporting, self._suggesting = bench, adding, exporting, suggesting
        self._settings = settings
        self._actions: list[QAction] = []
        self.build()
        suggesting.pipelineChanged.connect(self.build)

    def build(self) -> None:
        """All actions in the language of the window."""
        window = self._bench.window
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
        """Icons in the theme's ink."""
        window = self._bench.window
        for button, icon in ((window.undo_button, "fa6s.rotate-left"), (window.redo_button, "fa6s.rotate-right")):
            button.defaultAction().setIcon(qtawesome.icon(icon, color=theme.ink, color_disabled=theme.secondary))

    def _action(self, text: str, run: Callable[[], object], *keys: QKeySequence | str) -> QAction:
        action = QAction(text, self._bench.window)
        action.triggered.connect(lambda _checked=False: run())
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._bench.window.addAction(action)
        self._actions.append(action)
        return action

    def _build_editing(self, window: MainWindow) -> None:
        bench = self._bench
        undo = self._action(self.tr("Undo"), bench.undo, "Ctrl+Z")
        redo = self._action(self.tr("Redo"), bench.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        for button, action, name in (
            (window.undo_button, undo, self.tr("Undo (Ctrl+Z)")),
            (window.redo_button, redo, self.tr("Redo (Ctrl+Shift+Z)")),
        ):
            action.setToolTip(name)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.text())
        undo.setEnabled(bench.session.can_undo)
        redo.setEnabled(bench.session.can_redo)
        self._action(self.tr("Done, next"), bench.done, "Ctrl+Return", "Ctrl+Enter")
        flag = self._action(self.tr("Leave for later"), self._ask_reason, "F")
        flag.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        window.removeAction(flag)
        window.article.addAction(flag)
        self._action(self.tr("Next panel"), lambda: self._next_panel(1), "F6")
        self._action(self.tr("Previous panel"), lambda: self._next_panel(-1), "Shift+F6")
        self._action(self.tr("Menu"), lambda: window.menu_button.showMenu(), "F10")
        self._action(self.tr("Next article"), lambda: window.queue.step(1), "Ctrl+Down", "Alt+Right")
        self._action(self.tr("Previous article"), lambda: window.queue.step(-1), "Ctrl+Up", "Alt+Left")

    def _build_adding(self, window: MainWindow) -> None:
        menu = window.add_menu
        menu.addAction(self._action(self.tr("Paste an article…"), self._paste, "Ctrl+V"))
        menu.addAction(self._action(self.tr("Files…"), self._adding.ask_files, "Ctrl+Shift+O"))
        menu.addAction(self._action(self.tr("A folder…"), self._adding.ask_folder))

    def _build_exporting(self, window: MainWindow) -> None:
        menu = window.export_menu
        menu.addAction(self._action(self.tr("JSONL, with all that is known…"), self._export("jsonl"), "Ctrl+E"))
        menu.addAction(self._action(self.tr("JSONL as Prodigy writes it…"), self._export("prodigy")))

    def _export(self, format_name: str) -> Callable[[], None]:
        return lambda: self._exporting.ask(format_name)

    def _build_main(self, window: MainWindow) -> None:
        menu = window.main_menu
        menu.addAction(self._action(self.tr("New project…"), self._new_project, "Ctrl+N"))
        menu.addAction(self._action(self.tr("Open project…"), self._open_project, "Ctrl+O"))
        menu.addAction(self._action(self.tr("Restore a backup…"), self.restoreRequested.emit))
        menu.addSeparator()
        self._build_pipelines(menu.addMenu(self.tr("Marks are suggested by")))
        menu.addAction(self._action(self.tr("Search articles"), window.queue.focus_search, "Ctrl+F"))
        names = self._action(self.tr("Names in this article"), self._toggle_names, "F9")
        names.setCheckable(True)
        names.setChecked(self._settings.names_shown)
        menu.addAction(names)
        menu.addSeparator()
        self._build_choice(menu.addMenu(self.tr("Theme")), self._themes(), self._settings.theme, self.themeChosen.emit)
        self._build_choice(
            menu.addMenu(self.tr("Language")), self._languages(), self._settings.language, self.languageChosen.emit
        )
        menu.addAction(self._action(self.tr("Larger type"), lambda: self._resize(1), "Ctrl++", "Ctrl+="))
        menu.addAction(self._action(self.tr("Smaller type"), lambda: self._resize(-1), "Ctrl+-"))
        menu.addAction(self._action(self.tr("Your name…"), self._ask_name))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Keys"), self._show_keys, "F1"))
        about = self._action(f"{APP} {VERSION}", lambda: None)
        about.setEnabled(False)
        menu.addAction(about)
        menu.addAction(self._action(self.tr("Quit"), window.close, "Ctrl+Q"))

    def _build_pipelines(self, menu: QMenu) -> None:
        pipelines = self._suggesting.pipelines
        chosen = pipelines.main
        names = {info.name: info.id for info in pipelines.installed}
        if chosen not in names and chosen != NO_PIPELINE:
            names[chosen] = Path(chosen).name
        names[NO_PIPELINE] = self.tr("Nothing: I mark everything myself")
        self._build_choice(menu, names, chosen, self._suggesting.choose)
        menu.addSeparator()
        menu.addAction(self._action(self.tr("A pipeline folder…"), self._choose_folder))
        menu.addAction(self._action(self.tr("Pipelines…"), self._show_pipelines))

    def _build_choice(self, menu: QMenu, names: dict[str, str], chosen: str, choose: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for value, name in names.items():
            action = self._action(name, partial(choose, value))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            group.addAction(action)
            menu.addAction(action)

    def _themes(self) -> dict[str, str]:
        return {"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the system")}

    def _languages(self) -> dict[str, str]:
        return {**LANGUAGES, "": self.tr("As the system")}

    def _ask_reason(self) -> None:
        if self._bench.session.document:
            self._bench.window.footer.ask_reason()

    def _paste(self) -> None:
        """Ctrl+V adds an article, except where one is typing."""
        focus = self._bench.window.focusWidget()
        if isinstance(focus, QLineEdit):
            focus.paste()
        else:
            self._adding.paste_data(QGuiApplication.clipboard().mimeData())

    def _next_panel(self, step: int) -> None:
        window = self._bench.window
        panels = [window.queue.list, window.article, window.names.list, window.labels]
        at = next(
            (i for i, panel in enumerate(panels) if panel.hasFocus() or panel.isAncestorOf(window.focusWidget())), 0
        )
        shown = [panels[(at + step * k) % len(panels)] for k in range(1, len(panels))]
        next(panel for panel in shown if panel.isVisible()).setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle_names(self) -> None:
        column = self._bench.window.names_column
        column.setVisible(column.isHidden())
        self._settings.names_shown = not column.isHidden()

    def _resize(self, step: int) -> None:
        self.readingSizeChosen.emit(self._settings.reading_size + step)

    def _ask_name(self) -> None:
        dialog = QInputDialog(self._bench.window)
        dialog.setWindowTitle(self.tr("Your name"))
        dialog.setLabelText(self.tr("Written beside every correction:"))
        dialog.setTextValue(self._settings.annotator)
        dialog.textValueSelected.connect(self._set_name)
        dialog.open()

    def _set_name(self, name: str) -> None:
        self._settings.annotator = name
        self._bench.session.annotator = self._settings.annotator

    def _show_keys(self) -> None:
        ShortcutsDialog(self._bench.window).open()

    def _new_project(self) -> None:
        dialog = self._project_dialog(self.tr("New project"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PROJECT_SUFFIX[1:])
        dialog.open()

    def _open_project(self) -> None:
        dialog = self._project_dialog(self.tr("Open project"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _project_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._bench.window, title, str(self._bench.session.project.path.parent))
        dialog.setAcceptMode(mode)
        dialog.setNameFilters([self.tr("Projects") + f" (*{PROJECT_SUFFIX})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.projectChosen)
        return dialog

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._bench.window, self.tr("A pipeline is a program: choose only one that you trust"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._suggesting.choose)
        dialog.open()

    def _show_pipelines(self) -> None:
        PipelinesDialog(self._suggesting, self._bench.session.labels, self._bench.window).open()

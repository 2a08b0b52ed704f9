"""The table of user actions, which menus, panels, the page of keys and the settings are made from."""

from __future__ import annotations

from enum import Flag, auto
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

# reserved for navigation in the article and for labels
FIXED_KEYS = (
    *"0123456789",
    *(f"Shift+{digit}" for digit in "0123456789"),
    *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc", "Space", "Ctrl+A", "Ctrl+C"),
    *(f"{held}{arrow}" for held in ("", "Shift+", "Ctrl+Shift+") for arrow in ("Left", "Right", "Up", "Down")),
    *(f"{held}{page}" for held in ("", "Shift+") for page in ("Home", "End", "PgUp", "PgDown")),
    *(f"{held}{end}" for held in ("Ctrl+", "Ctrl+Shift+") for end in ("Home", "End")),
)

# what the digit keys write on keyboards from Belgium and France: there they choose labels
LABEL_KEYS = frozenset("&É\"'(§È!ÇÀ-_")


class Scope(Flag):
    """Where an action's keys are read: in the window as shortcuts, by the article, or by the queue."""

    WINDOW = auto()
    ARTICLE = auto()
    LIST = auto()


class Action(NamedTuple):
    """A user action: its title, how to do it by mouse, and its keys.

    `keys` are portable texts of Qt and can be changed by `id`. An action without an `id` has fixed keys, named by `fixed`.
    `mouse` and `fixed` name keys as fields, such as {shift}, or {capitals} for the key of another action.
    In the article, Shift with a key applies the action to all mentions of the name, or goes back.
    """

    id: str
    title: str
    mouse: str
    keys: tuple[str, ...] = ()
    fixed: str = ""
    scope: Scope = Scope.WINDOW


def actions() -> list[Action]:
    """Return all actions in the user's language, in the order of the page of keys."""
    return [*_in_the_article(), *_in_the_window()]


def _in_the_article() -> list[Action]:
    translate = QCoreApplication.translate
    return [
        Action(
            "",
            translate("shortcuts", "Mark a name"),
            translate("shortcuts", "double-click a word, or drag over words"),
            fixed=translate(
                "shortcuts", "arrow keys to the word, {shift}+arrows for more words, then the digit of a label"
            ),
        ),
        Action(
            "",
            translate("shortcuts", "Choose the label of the next names"),
            translate("shortcuts", "click the label above the article"),
            fixed="1 – 9, 0",
        ),
        Action(
            "",
            translate("shortcuts", "Change the label"),
            translate("shortcuts", "click the mark, then the label"),
            fixed=translate("shortcuts", "{tab} to the mark, then a digit"),
        ),
        Action(
            "remove",
            translate("shortcuts", "Remove a mark"),
            translate("shortcuts", "click the mark, then Remove"),
            ("Del", "Backspace"),
            scope=Scope.ARTICLE | Scope.LIST,
        ),
        Action(
            "",
            translate("shortcuts", "Make a mark longer or shorter"),
            translate("shortcuts", "drag an end of the mark"),
            fixed=translate("shortcuts", "{shift}+←/→ the end, {ctrl}+{shift}+←/→ the start"),
        ),
        Action(
            "letters",
            translate("shortcuts", "Longer or shorter letter by letter: on, off"),
            translate("shortcuts", "{ctrl} or {alt} and drag"),
            ("L",),
            scope=Scope.ARTICLE,
        ),
        Action(
            "accept",
            translate("shortcuts", "The mark is right"),
            translate("shortcuts", "click the mark, then Right"),
            ("Return", "Enter"),
            scope=Scope.ARTICLE,
        ),
        Action(
            "",
            translate("shortcuts", "All mentions of a name"),
            translate("shortcuts", "click the mark, then All, then the action"),
            fixed=translate("shortcuts", "{shift} with the same key"),
        ),
        Action(
            "",
            translate("shortcuts", "Mark the same words in the whole article"),
            translate("shortcuts", "{shift} and double-click, or {shift} and drag"),
            fixed=translate("shortcuts", "arrow keys to the word, then {shift} with the digit of a label"),
        ),
        Action(
            "sure",
            translate("shortcuts", "Accept all sure suggestions in the article"),
            translate("shortcuts", "the button below the names"),
            ("Ctrl+Shift+K",),
        ),
        Action(
            "everywhere",
            translate("shortcuts", "This name in the whole project…"),
            translate("shortcuts", "click the mark, then Everywhere"),
            ("Ctrl+Shift+A",),
        ),
        Action(
            "who",
            translate("shortcuts", "Who is this: tell people of one name apart…"),
            translate("shortcuts", "right-click the name in the list, then Who is this"),
            ("Ctrl+Shift+I",),
        ),
        Action(
            "note",
            translate("shortcuts", "Note on the mark, or on the article if none is chosen"),
            translate("shortcuts", "the field below the names"),
            ("Ctrl+Shift+N",),
        ),
        Action(
            "split",
            translate("shortcuts", "Split two names joined in one mark"),
            translate("shortcuts", "drag the end of the mark back, then drag over the other name"),
            ("S",),
            scope=Scope.ARTICLE,
        ),
        Action(
            "mend",
            translate("shortcuts", "Mark the whole word (at the warning “!”)"),
            translate("shortcuts", "click the mark, then the button"),
            ("M",),
            scope=Scope.ARTICLE,
        ),
        Action(
            "",
            translate("shortcuts", "A mark inside another"),
            translate("shortcuts", "double-click or drag again"),
            fixed=translate("shortcuts", "{space} on the mark, {shift}+←/→, {ctrl}+{shift}+←/→, then a digit"),
        ),
        Action("", translate("shortcuts", "Next, previous mark"), "", fixed="{tab}, {shift}+{tab}"),
        Action("unchecked", translate("shortcuts", "Next unchecked mark"), "", ("N",), scope=Scope.ARTICLE),
        Action("", translate("shortcuts", "Previous unchecked mark"), "", fixed="{shift}+{unchecked}"),
        Action(
            "capitals",
            translate("shortcuts", "Next unmarked words with capitals"),
            "",
            ("W",),
            scope=Scope.ARTICLE,
        ),
        Action("", translate("shortcuts", "Previous unmarked words with capitals"), "", fixed="{shift}+{capitals}"),
        Action(
            "",
            translate("shortcuts", "Start and end of the line, of the article"),
            translate("shortcuts", "click the word"),
            fixed="{home}, {end}, {ctrl}+{home}, {ctrl}+{end}",
        ),
        Action(
            "", translate("shortcuts", "A page up, down"), translate("shortcuts", "the wheel"), fixed="{pgup}, {pgdown}"
        ),
        Action(
            "",
            translate("shortcuts", "Select everything, copy"),
            translate("shortcuts", "drag over words"),
            fixed="{ctrl}+A, {ctrl}+C",
        ),
        Action(
            "flag",
            translate("shortcuts", "Leave for later"),
            translate("shortcuts", "the button with the flag"),
            ("F",),
            scope=Scope.WINDOW | Scope.LIST,
        ),
        Action(
            "done",
            translate("shortcuts", "Article done, next one"),
            translate("shortcuts", "the large button"),
            ("Ctrl+Return", "Ctrl+Enter"),
        ),
    ]


@cache
def default_keys() -> dict[str, tuple[str, ...]]:
    """Return the keys of the table for each action with an id."""
    return {action.id: action.keys for action in actions() if action.id}


def action_called(action_id: str) -> Action:
    """Return the action with this id."""
    return next(action for action in actions() if action.id == action_id)


def keys_in(scope: Scope) -> dict[str, str]:
    """Return the action's id for each default key of a scope."""
    return {key: action.id for action in actions() if action.id and scope in action.scope for key in action.keys}


def _in_the_window() -> list[Action]:
    translate = QCoreApplication.translate
    menu, arrows = translate("shortcuts", "in the menu"), translate("shortcuts", "the arrows above")
    in_list, panel = (
        translate("shortcuts", "click the article in the list"),
        translate("shortcuts", "click in the panel"),
    )
    return [
        Action("undo", translate("shortcuts", "Undo"), arrows, ("Ctrl+Z",)),
        Action("redo", translate("shortcuts", "Redo"), arrows, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Action("history", translate("shortcuts", "History…"), menu, ("Ctrl+H",)),
        Action("next", translate("shortcuts", "Next article"), in_list, ("Ctrl+Down", "Alt+Right")),
        Action("previous", translate("shortcuts", "Previous article"), in_list, ("Ctrl+Up", "Alt+Left")),
        Action(
            "search",
            translate("shortcuts", "Search articles"),
            translate("shortcuts", "the search box above the list"),
            ("Ctrl+F",),
        ),
        Action(
            "details",
            translate("shortcuts", "Title, source, date, language…"),
            translate("shortcuts", "click the line below the title"),
            ("Ctrl+I",),
        ),
        Action("hit", translate("shortcuts", "Next search result"), "", ("F3",)),
        Action("hit back", translate("shortcuts", "Previous search result"), "", ("Shift+F3",)),
        Action("project names", translate("shortcuts", "Names of the project…"), menu, ("Shift+F9",)),
        Action("memory", translate("shortcuts", "Remembered names…"), menu),
        Action("learn", translate("shortcuts", "Learn from my corrections…"), menu),
        Action("models", translate("shortcuts", "Language models that learnt here…"), menu),
        Action(
            "paste",
            translate("shortcuts", "Paste an article…"),
            translate("shortcuts", "Add, Paste an article"),
            ("Ctrl+V",),
        ),
        Action("files", translate("shortcuts", "Add files"), translate("shortcuts", "Add, Files"), ("Ctrl+Shift+O",)),
        Action(
            "export", translate("shortcuts", "Export"), translate("shortcuts", "Export, Training data"), ("Ctrl+E",)
        ),
        Action("larger", translate("shortcuts", "Larger text"), menu, ("Ctrl++", "Ctrl+=")),
        Action("smaller", translate("shortcuts", "Smaller text"), menu, ("Ctrl+-",)),
        Action("names", translate("shortcuts", "Names in this article"), menu, ("F9",)),
        Action("panel", translate("shortcuts", "Next panel"), panel, ("F6",)),
        Action("panel back", translate("shortcuts", "Previous panel"), panel, ("Shift+F6",)),
        Action(
            "labels",
            translate("shortcuts", "Labels…"),
            translate("shortcuts", "the pencil next to the labels"),
            ("Ctrl+L",),
        ),
        Action("new", translate("shortcuts", "New project…"), menu, ("Ctrl+N",)),
        Action("open", translate("shortcuts", "Open project…"), menu, ("Ctrl+O",)),
        Action("statistics", translate("shortcuts", "Statistics…"), menu),
        Action("sample", translate("shortcuts", "The sample project"), menu),
        Action("copy", translate("shortcuts", "Save a copy…"), menu),
        Action("settings", translate("shortcuts", "Settings…"), menu, ("Ctrl+,",)),
        Action("guide", translate("shortcuts", "Guide"), menu),
        Action("keys", translate("shortcuts", "Keyboard shortcuts"), menu, ("F1",)),
        Action("marks", translate("shortcuts", "Marks and labels"), menu, ("Shift+F1",)),
        Action("menu", translate("shortcuts", "Menu"), "☰", ("F10",)),
        Action("quit", translate("shortcuts", "Quit"), menu, ("Ctrl+Q",)),
    ]

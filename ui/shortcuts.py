"""Every act with its mouse and its keys: the one table that menus, the article, F1 and the settings are made from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

# what keys in the article mean; with Shift, the same for all mentions
ARTICLE_KEYS = {"remove": ("Del", "Backspace"), "accept": ("Return", "Enter"), "unchecked": ("N",)}

# what no act can have: the article goes about with these
FIXED_KEYS = (
    *"0123456789",
    *(f"Shift+{digit}" for digit in "0123456789"),
    *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc", "Ctrl+C"),
    *(f"{held}{arrow}" for held in ("", "Shift+", "Ctrl+Shift+") for arrow in ("Left", "Right", "Up", "Down")),
)


@dataclass(frozen=True, slots=True)
class Act:
    """What one can do. `keys` are Qt's portable texts; one without `id` has keys that stay, told by `fixed`."""

    id: str
    title: str
    mouse: str
    keys: tuple[str, ...] = ()
    fixed: str = ""


def acts() -> list[Act]:
    """All of them in the user's language, in the order of the page F1."""
    return [*_in_the_article(), *_in_the_window()]


def _in_the_article() -> list[Act]:
    translate = QCoreApplication.translate
    c = "shortcuts"
    return [
        Act(
            "",
            translate(c, "Mark a name"),
            translate(c, "double-click a word, or drag over words (Alt: to the letter)"),
            fixed=translate(c, "arrows to the word, Shift+arrows for more, then a label's digit"),
        ),
        Act("", translate(c, "Choose the label"), translate(c, "click it above the article"), fixed="1 – 9, 0"),
        Act(
            "",
            translate(c, "Another label"),
            translate(c, "click the mark, then the label"),
            fixed=translate(c, "Tab to the mark, then a digit"),
        ),
        Act(
            "remove", translate(c, "Remove a mark"), translate(c, "click the mark, then Remove"), ARTICLE_KEYS["remove"]
        ),
        Act(
            "",
            translate(c, "Longer or shorter"),
            translate(c, "drag an end of the mark"),
            fixed=translate(c, "Shift+←/→ the end, Ctrl+Shift+←/→ the start"),
        ),
        Act("accept", translate(c, "It is right"), translate(c, "click the mark, then Right"), ARTICLE_KEYS["accept"]),
        Act(
            "",
            translate(c, "All the same names"),
            translate(c, "click the mark, All, then the act"),
            fixed=translate(c, "Shift with the same key"),
        ),
        Act("", translate(c, "Next, previous mark"), "", fixed="Tab, Shift+Tab"),
        Act("unchecked", translate(c, "Next unchecked mark"), "", ARTICLE_KEYS["unchecked"]),
        Act("flag", translate(c, "Leave for later"), translate(c, "the button with the flag"), ("F",)),
        Act(
            "done",
            translate(c, "Article done, next one"),
            translate(c, "the large button"),
            ("Ctrl+Return", "Ctrl+Enter"),
        ),
    ]


def _in_the_window() -> list[Act]:
    translate = QCoreApplication.translate
    c = "shortcuts"
    menu, arrows = translate(c, "in the menu"), translate(c, "the arrows above")
    in_list, panel = translate(c, "click it in the list"), translate(c, "click in it")
    return [
        Act("undo", translate(c, "Undo"), arrows, ("Ctrl+Z",)),
        Act("redo", translate(c, "Redo"), arrows, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Act("next", translate(c, "Next article"), in_list, ("Ctrl+Down", "Alt+Right")),
        Act("previous", translate(c, "Previous article"), in_list, ("Ctrl+Up", "Alt+Left")),
        Act("search", translate(c, "Search articles"), translate(c, "the box above the list"), ("Ctrl+F",)),
        Act("paste", translate(c, "Paste an article…"), translate(c, "Add, Paste an article"), ("Ctrl+V",)),
        Act("files", translate(c, "Add files"), translate(c, "Add, Files"), ("Ctrl+Shift+O",)),
        Act("export", translate(c, "Export"), translate(c, "Export, the first entry"), ("Ctrl+E",)),
        Act("larger", translate(c, "Larger type"), menu, ("Ctrl++", "Ctrl+=")),
        Act("smaller", translate(c, "Smaller type"), menu, ("Ctrl+-",)),
        Act("names", translate(c, "Names in this article"), menu, ("F9",)),
        Act("panel", translate(c, "Next panel"), panel, ("F6",)),
        Act("panel back", translate(c, "Previous panel"), panel, ("Shift+F6",)),
        Act("labels", translate(c, "Labels…"), translate(c, "the pencil behind the labels"), ("Ctrl+L",)),
        Act("new", translate(c, "New project…"), menu, ("Ctrl+N",)),
        Act("open", translate(c, "Open project…"), menu, ("Ctrl+O",)),
        Act("settings", translate(c, "Settings…"), menu, ("Ctrl+,",)),
        Act("keys", translate(c, "Keys"), menu, ("F1",)),
        Act("menu", translate(c, "Menu"), "☰", ("F10",)),
        Act("quit", translate(c, "Quit"), menu, ("Ctrl+Q",)),
    ]

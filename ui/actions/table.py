"""Every act with its mouse and its keys: the one table that menus, the article, F1 and the settings are made from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

# what keys in the article mean; with Shift, the same for all mentions
ARTICLE_KEYS = {
    "remove": ("Del", "Backspace"),
    "accept": ("Return", "Enter"),
    "unchecked": ("N",),
    "capitals": ("W",),
    "split": ("S",),
    "mend": ("M",),
}

# what no act can have: the article goes about with these
FIXED_KEYS = (
    *"0123456789",
    *(f"Shift+{digit}" for digit in "0123456789"),
    *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc", "Space", "Ctrl+A", "Ctrl+C"),
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
    return [
        Act(
            "",
            translate("shortcuts", "Mark a name"),
            translate("shortcuts", "double-click a word, or drag over words (Alt: to the letter)"),
            fixed=translate("shortcuts", "arrows to the word, Shift+arrows for more, then a label's digit"),
        ),
        Act(
            "",
            translate("shortcuts", "Choose the label"),
            translate("shortcuts", "click it above the article"),
            fixed="1 – 9, 0",
        ),
        Act(
            "",
            translate("shortcuts", "Another label"),
            translate("shortcuts", "click the mark, then the label"),
            fixed=translate("shortcuts", "Tab to the mark, then a digit"),
        ),
        Act(
            "remove",
            translate("shortcuts", "Remove a mark"),
            translate("shortcuts", "click the mark, then Remove"),
            ARTICLE_KEYS["remove"],
        ),
        Act(
            "",
            translate("shortcuts", "Longer or shorter"),
            translate("shortcuts", "drag an end of the mark"),
            fixed=translate("shortcuts", "Shift+←/→ the end, Ctrl+Shift+←/→ the start"),
        ),
        Act(
            "accept",
            translate("shortcuts", "It is right"),
            translate("shortcuts", "click the mark, then Right"),
            ARTICLE_KEYS["accept"],
        ),
        Act(
            "",
            translate("shortcuts", "All the same names"),
            translate("shortcuts", "click the mark, All, then the act"),
            fixed=translate("shortcuts", "Shift with the same key"),
        ),
        Act(
            "",
            translate("shortcuts", "All the same words"),
            translate("shortcuts", "Shift and double-click, or Shift and drag"),
            fixed=translate("shortcuts", "arrows to the word, then Shift with a label's digit"),
        ),
        Act(
            "everywhere",
            translate("shortcuts", "This name in the whole project…"),
            translate("shortcuts", "click the mark, then Everywhere"),
            ("Ctrl+Shift+A",),
        ),
        Act(
            "split",
            translate("shortcuts", "Two names joined in one mark"),
            translate("shortcuts", "drag its end back, then drag over the other"),
            ARTICLE_KEYS["split"],
        ),
        Act(
            "mend",
            translate("shortcuts", "Mark the whole word, where “!” warns"),
            translate("shortcuts", "click the mark, then the button"),
            ARTICLE_KEYS["mend"],
        ),
        Act(
            "",
            translate("shortcuts", "A mark inside another"),
            translate("shortcuts", "double-click or drag again"),
            fixed=translate("shortcuts", "Space on the mark, Shift+←/→, Ctrl+Shift+←/→, then a digit"),
        ),
        Act("", translate("shortcuts", "Next, previous mark"), "", fixed="Tab, Shift+Tab"),
        Act("unchecked", translate("shortcuts", "Next unchecked mark"), "", ARTICLE_KEYS["unchecked"]),
        Act(
            "capitals",
            translate("shortcuts", "Next words with capitals that are not marked"),
            "",
            ARTICLE_KEYS["capitals"],
        ),
        Act(
            "flag",
            translate("shortcuts", "Leave for later"),
            translate("shortcuts", "the button with the flag"),
            ("F",),
        ),
        Act(
            "done",
            translate("shortcuts", "Article done, next one"),
            translate("shortcuts", "the large button"),
            ("Ctrl+Return", "Ctrl+Enter"),
        ),
    ]


def _in_the_window() -> list[Act]:
    translate = QCoreApplication.translate
    menu, arrows = translate("shortcuts", "in the menu"), translate("shortcuts", "the arrows above")
    in_list, panel = translate("shortcuts", "click it in the list"), translate("shortcuts", "click in it")
    return [
        Act("undo", translate("shortcuts", "Undo"), arrows, ("Ctrl+Z",)),
        Act("redo", translate("shortcuts", "Redo"), arrows, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Act("next", translate("shortcuts", "Next article"), in_list, ("Ctrl+Down", "Alt+Right")),
        Act("previous", translate("shortcuts", "Previous article"), in_list, ("Ctrl+Up", "Alt+Left")),
        Act(
            "search",
            translate("shortcuts", "Search articles"),
            translate("shortcuts", "the box above the list"),
            ("Ctrl+F",),
        ),
        Act("hit", translate("shortcuts", "Next place found"), "", ("F3",)),
        Act("hit back", translate("shortcuts", "Previous place found"), "", ("Shift+F3",)),
        Act("memory", translate("shortcuts", "Remembered names…"), menu),
        Act(
            "paste",
            translate("shortcuts", "Paste an article…"),
            translate("shortcuts", "Add, Paste an article"),
            ("Ctrl+V",),
        ),
        Act("files", translate("shortcuts", "Add files"), translate("shortcuts", "Add, Files"), ("Ctrl+Shift+O",)),
        Act("export", translate("shortcuts", "Export"), translate("shortcuts", "Export, Training data"), ("Ctrl+E",)),
        Act("larger", translate("shortcuts", "Larger type"), menu, ("Ctrl++", "Ctrl+=")),
        Act("smaller", translate("shortcuts", "Smaller type"), menu, ("Ctrl+-",)),
        Act("names", translate("shortcuts", "Names in this article"), menu, ("F9",)),
        Act("panel", translate("shortcuts", "Next panel"), panel, ("F6",)),
        Act("panel back", translate("shortcuts", "Previous panel"), panel, ("Shift+F6",)),
        Act(
            "labels",
            translate("shortcuts", "Labels…"),
            translate("shortcuts", "the pencil behind the labels"),
            ("Ctrl+L",),
        ),
        Act("new", translate("shortcuts", "New project…"), menu, ("Ctrl+N",)),
        Act("open", translate("shortcuts", "Open project…"), menu, ("Ctrl+O",)),
        Act("settings", translate("shortcuts", "Settings…"), menu, ("Ctrl+,",)),
        Act("keys", translate("shortcuts", "Keys"), menu, ("F1",)),
        Act("menu", translate("shortcuts", "Menu"), "☰", ("F10",)),
        Act("quit", translate("shortcuts", "Quit"), menu, ("Ctrl+Q",)),
    ]

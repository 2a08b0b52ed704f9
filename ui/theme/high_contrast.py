"""High contrast: the light and the dark theme with black on white or white on black, strong lines and outlined marks."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QStyleHints

from ui.theme.theme import DARK, LIGHT, Swatch, Theme

CHOICE = "contrast"  # its name among the themes


def _mixed(colour: str, other: str, share: float) -> str:
    """`colour` with `share` (0 to 1) of `other` in it."""
    one, two = QColor(colour), QColor(other)
    channels = zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)  # type: ignore[index]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in channels)


def _strengthened(theme: Theme, paper: str, ink: str, **colours: str) -> Theme:
    """A theme with other grounds and inks; its swatches keep their hue, with the ink's own drawn half as strong again."""
    swatches = tuple(Swatch(_mixed(s.band, paper, 0.4), _mixed(s.ink, ink, 0.5)) for s in theme.swatches)
    return replace(theme, paper=paper, ground=paper, ink=ink, line=ink, strong=True, swatches=swatches, **colours)


# what is secondary or disabled is a little weaker than the ink, or one could not tell a button that does nothing
STRONG_LIGHT = _strengthened(
    LIGHT, "#FFFFFF", "#000000", secondary="#383838", hover="#CCCCCC", focus="#0039A6", danger="#7A0C00"
)
STRONG_DARK = _strengthened(
    DARK, "#000000", "#FFFFFF", secondary="#CFCFCF", hover="#3A3A3A", focus="#8FC1FF", danger="#FFB8AF"
)


def fitted(theme: Theme, choice: str) -> Theme:
    """The theme itself, or its strong form where this person chose that or the system asks for it."""
    if choice != CHOICE and not is_asked():
        return theme
    return STRONG_LIGHT if theme.name == LIGHT.name else STRONG_DARK


def is_asked() -> bool:
    """Whether the system is set to high contrast."""
    return hints().accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


@cache
def hints() -> QStyleHints:
    """What the system asks for. Held for good: else Qt for Python takes its `accessibility` for deleted."""
    return QGuiApplication.styleHints()

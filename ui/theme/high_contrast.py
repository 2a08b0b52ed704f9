"""High contrast: both themes in black and white, with strong lines and outlined annotations."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QStyleHints

from ui.theme.theme import DARK, LIGHT, Swatch, Theme

CHOICE = "contrast"  # its value in the theme setting


def _mixed(colour: str, other: str, share: float) -> str:
    """Mix `colour` with a share, 0 to 1, of `other`."""
    one, two = QColor(colour), QColor(other)
    channels = zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)  # type: ignore[index]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in channels)


def _strengthened(theme: Theme, paper: str, ink: str, **colours: str) -> Theme:
    """Create a theme with other grounds and inks; its swatches keep their hue with more contrast."""
    swatches = tuple(Swatch(_mixed(s.band, paper, 0.4), _mixed(s.ink, ink, 0.5)) for s in theme.swatches)
    return replace(theme, paper=paper, ground=paper, ink=ink, line=ink, strong=True, swatches=swatches, **colours)


# secondary and disabled text is a little weaker than the ink: a disabled button must be recognisable
STRONG_LIGHT = _strengthened(
    LIGHT, "#FFFFFF", "#000000", secondary="#383838", hover="#CCCCCC", focus="#0039A6", danger="#7A0C00"
)
STRONG_DARK = _strengthened(
    DARK, "#000000", "#FFFFFF", secondary="#CFCFCF", hover="#3A3A3A", focus="#8FC1FF", danger="#FFB8AF"
)


def fitted(theme: Theme, choice: str) -> Theme:
    """Return the theme, or its strong form if the user chose that or the system asks for it."""
    if choice != CHOICE and not is_asked():
        return theme
    return STRONG_LIGHT if theme.name == LIGHT.name else STRONG_DARK


def is_asked() -> bool:
    """Tell whether the system is set to high contrast."""
    return hints().accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


@cache
def hints() -> QStyleHints:
    """Return the style hints. Cached, because Qt for Python otherwise deletes their `accessibility`."""
    return QGuiApplication.styleHints()

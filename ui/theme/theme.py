"""Colours, fonts and the style sheet of the light and the dark theme.

The swatches were computed so that people with colour blindness can tell any two apart, by band or ink;
tests/ui/test_theme.py measures it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

SERIF, SANS, LEXEND = "serif", "sans", "lexend"
READING_FAMILIES = {
    SERIF: ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif"),
    SANS: ("Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans"),
    LEXEND: ("Lexend",),  # made to be easier to read, also with dyslexia; it comes with us
}
READING_SIZE = 18  # pixels
TITLE_SIZE, FILTER_SIZE = 1.25, 0.92  # of the project's title and the filters of the list, times the type size
LINE_HEIGHT = 1.9  # times the reading size
OVERLAP_HEIGHT = 0.3  # more, times the reading size, where annotations may overlap
COLUMN_CHARACTERS = 70
UNKNOWN_LABEL_SLOT = 7  # grey, for a label that the project does not have


class Swatch(NamedTuple):
    """Hold the colours of a label: `band` is behind the text, `ink` draws its tag and edge."""

    band: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold a set of colours, as #RRGGBB. `swatches` are the colour slots of labels."""

    name: str
    paper: str
    ground: str
    ink: str
    secondary: str
    line: str
    hover: str
    focus: str
    danger: str
    swatches: tuple[Swatch, ...]
    strong: bool = False  # annotations and labels get an outline

    def swatch(self, slot: int) -> Swatch:
        """Return the colours of a slot."""
        return self.swatches[slot % len(self.swatches)]


LIGHT = Theme(
    name="light",
    paper="#FFFFFF",
    ground="#F6F5F2",
    ink="#1F2328",
    secondary="#62676F",
    line="#E2E0DA",
    hover="#EAE7E0",
    focus="#1A66D6",
    danger="#A3271B",
    swatches=(
        Swatch("#DCE9FB", "#1B4F9C"),
        Swatch("#FBE3CF", "#8A4510"),
        Swatch("#D9F0DD", "#1C6432"),
        Swatch("#ECE0F7", "#30137E"),
        Swatch("#ECD9EA", "#5B3E5A"),
        Swatch("#A7EADB", "#00352D"),
        Swatch("#F8F2E2", "#352D00"),
        Swatch("#E4E6E8", "#606367"),
        Swatch("#E3CECC", "#600913"),
        Swatch("#F2EEC3", "#626038"),
        Swatch("#AFE6F7", "#1C687A"),
        Swatch("#E1D3E1", "#451B4A"),
        Swatch("#D4E0D8", "#17422A"),
        Swatch("#F4D4B0", "#452B00"),
        Swatch("#D2D0FA", "#364FB2"),
        Swatch("#C4EEC7", "#25482B"),
        Swatch("#A6DDFF", "#004661"),
        Swatch("#F5D2D2", "#805152"),
    ),
)

DARK = Theme(
    name="dark",
    paper="#202329",
    ground="#17191D",
    ink="#E6E4DF",
    secondary="#9AA0A8",
    line="#31353C",
    hover="#2A2E35",
    focus="#6AA5FF",
    danger="#FF9D92",
    swatches=(
        Swatch("#1E3658", "#A9CBFF"),
        Swatch("#4A2F1A", "#FFC697"),
        Swatch("#1B4026", "#A5E3B4"),
        Swatch("#3D2A52", "#AE9CC8"),
        Swatch("#432832", "#FA7AAD"),
        Swatch("#1C3233", "#4AF8FB"),
        Swatch("#393708", "#ACA636"),
        Swatch("#545454", "#E1E4E8"),
        Swatch("#644D4A", "#EFC5BF"),
        Swatch("#383D2C", "#91B54A"),
        Swatch("#2D4D4E", "#41CACF"),
        Swatch("#432146", "#C1AFC2"),
        Swatch("#202E27", "#6DCC9E"),
        Swatch("#402416", "#BD9A89"),
        Swatch("#404451", "#9EB5FB"),
        Swatch("#474E42", "#B3F88E"),
        Swatch("#03587F", "#D1E8FE"),
        Swatch("#672F3E", "#E09CAB"),
    ),
)


def theme_for(choice: str) -> Theme:
    """Return the theme "light" or "dark"; for other choices, that of the system."""
    if choice in ("light", "dark"):
        return LIGHT if choice == "light" else DARK
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def reading_font(pixels: int, typeface: str = SERIF) -> QFont:
    """Return the font of articles: the first installed one of a typeface's families in READING_FAMILIES."""
    if typeface == LEXEND:
        _install_lexend()
    installed = set(QFontDatabase.families())
    font = QFont([f for f in READING_FAMILIES.get(typeface, ()) if f in installed] or [SERIF])
    font.setStyleHint(QFont.StyleHint.Serif if typeface == SERIF else QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    return font


@cache
def _install_lexend() -> None:
    """Add the typeface Lexend, which comes in a package, to the fonts that Qt knows."""
    from importlib.resources import files

    for file in (files("fontpkg_lexend") / "files").iterdir():
        QFontDatabase.addApplicationFontFromData(file.read_bytes())


def small(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a font scaled by `factor`, so that it follows the system's font size."""
    scaled = QFont(font)
    if font.pixelSize() > 0:
        scaled.setPixelSize(max(9, round(font.pixelSize() * factor)))
    else:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    scaled.setBold(bold)
    return scaled


def palette(theme: Theme) -> QPalette:
    """Return the colours of standard widgets."""
    roles = {
        QPalette.ColorRole.Window: theme.ground,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.secondary,
        QPalette.ColorRole.Button: theme.ground,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.Highlight: theme.focus,
        QPalette.ColorRole.HighlightedText: theme.paper,
        QPalette.ColorRole.ToolTipBase: theme.paper,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Link: theme.focus,
    }
    colours = QPalette()
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.secondary))
    return colours


def type_sheet(pixels: int) -> str:
    """Return the style sheet that gives standard widgets type of this size, where it is not the system's."""
    return f"""
    QWidget {{ font-size: {pixels}px; }}
    QLabel#projectTitle {{ font-size: {round(pixels * TITLE_SIZE)}px; }}
    QToolButton[role="filter"] {{ font-size: {round(pixels * FILTER_SIZE)}px; }}
    """


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of standard widgets; widgets that paint themselves use the Theme."""
    t = theme
    return f"""
    QMainWindow, QWidget#body {{ background: {t.ground}; }}
    QWidget {{ color: {t.ink}; }}
    QWidget#middle {{ background: {t.paper}; }}
    QWidget#topBar {{ border-bottom: 1px solid {t.line}; }}
    QWidget#topBar QToolButton {{ padding: 5px 6px; }}
    QWidget#detailsPanel {{ background: {t.paper}; border-bottom: 1px solid {t.line}; }}
    QWidget#footer {{ background: {t.paper}; border-top: 1px solid {t.line}; }}
    QWidget#leftColumn {{ border-right: 1px solid {t.line}; }}
    QWidget#rightColumn {{ border-left: 1px solid {t.line}; }}
    QStatusBar {{ border-top: 1px solid {t.line}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel, QLabel[role="secondary"] {{ color: {t.secondary}; }}
    QLabel[role="error"] {{ color: {t.danger}; }}
    QToolTip {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
    QLineEdit, QPlainTextEdit, QComboBox {{
        background: {t.paper}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 8px;
        selection-background-color: {t.focus}; selection-color: {t.paper}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {t.focus}; padding: 5px 7px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
        background: {t.ground}; border: 1px dashed {t.line}; color: {t.secondary}; }}
    QComboBox::down-arrow:disabled {{ border-color: {t.ground}; }}
    QLabel:disabled, QCheckBox:disabled {{ color: {t.secondary}; }}
    QCheckBox::indicator, QGroupBox::indicator {{
        width: 8px; height: 8px; padding: 2px; border: 1px solid {t.secondary}; border-radius: 3px; background: {t.paper}; }}
    QCheckBox::indicator:checked, QGroupBox::indicator:checked {{
        background: {t.focus}; border-color: {t.focus}; }}
    QCheckBox::indicator:disabled {{ background: {t.ground}; border: 1px dashed {t.line}; }}
    QCheckBox::indicator:checked:disabled {{ background: {t.secondary}; border-color: {t.secondary}; }}
    QCheckBox::indicator:focus, QGroupBox::indicator:focus {{ border: 2px solid {t.ink}; padding: 1px; }}
    QGroupBox {{ border: 1px solid {t.line}; border-radius: 6px; margin-top: 26px; padding-top: 4px; }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 0; padding: 2px 0 0 0; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow {{
        width: 0; height: 0; border: 4px solid {t.paper}; border-top: 5px solid {t.secondary}; border-bottom: none; }}
    QComboBox QAbstractItemView {{
        background: {t.paper}; border: 1px solid {t.line}; padding: 4px;
        selection-background-color: {t.hover}; selection-color: {t.ink}; }}
    QComboBox QAbstractItemView::item {{ padding: 5px 8px; }}
    QToolButton, QPushButton {{
        background: transparent; border: 2px solid transparent; border-radius: 7px; padding: 5px 9px; }}
    QToolButton:hover, QPushButton:hover {{ background: {t.hover}; }}
    QToolButton:focus, QPushButton:focus {{ border-color: {t.focus}; }}
    QToolButton:checked {{ font-weight: bold; }}
    QToolButton:disabled, QPushButton:disabled {{ color: {t.secondary}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton[role="outlined"], QDialog QPushButton {{
        background: {t.paper}; border: 1px solid {t.line}; padding: 8px 14px; }}
    QPushButton[role="outlined"]:hover, QDialog QPushButton:hover {{ background: {t.hover}; }}
    QPushButton[role="outlined"]:focus, QDialog QPushButton:focus {{
        border: 2px solid {t.focus}; padding: 7px 13px; }}
    QPushButton[role="primary"] {{
        background: {t.ink}; color: {t.paper}; border: 2px solid {t.ink}; font-weight: bold; padding: 8px 16px; }}
    QPushButton[role="primary"]:hover {{ background: {t.secondary}; border-color: {t.secondary}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {t.focus}; padding: 8px 16px; }}
    QPushButton[role="primary"]:disabled {{
        background: {t.hover}; border-color: {t.hover}; color: {t.secondary}; }}
    QLabel, QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QListView, QTableView, QScrollArea {{ background: transparent; border: none; outline: none; }}
    LongList {{ selection-background-color: transparent; }}
    QDialog QListWidget#formats, QListView#choices {{ background: {t.paper}; border: 1px solid {t.line}; border-radius: 6px; }}
    QListWidget#formats:focus, QListView#choices:focus {{ border-color: {t.focus}; }}
    QListWidget#formats::item, QListView#choices::item {{ padding: 3px 8px; }}
    QListWidget#formats::item:selected, QListView#choices::item:selected {{
        background: {t.hover}; color: {t.ink}; border-left: 3px solid {t.focus}; padding-left: 5px; }}
    QTreeView, QDialog QTableView, QTextBrowser {{
        background: {t.paper}; border: 1px solid {t.line}; border-radius: 6px; outline: none; }}
    QTreeView::item, QDialog QTableView::item {{ padding: 5px 8px; }}
    QTreeView::item:selected, QDialog QTableView::item:selected {{
        background: {t.hover}; color: {t.ink}; border-top: 1px solid {t.focus}; border-bottom: 1px solid {t.focus}; }}
    QHeaderView::section {{
        background: {t.paper}; color: {t.secondary}; border: none; border-bottom: 1px solid {t.line}; padding: 5px 8px; }}
    QMenu {{ background: {t.paper}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.hover}; color: {t.ink}; }}
    QMenu::item:disabled {{ color: {t.secondary}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {t.focus}; border-radius: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 4px; min-height: 32px; margin: 2px; }}
    Scrolled QScrollBar:vertical {{ width: 18px; }}
    Scrolled QScrollBar::handle:vertical {{ margin-left: 8px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: 4px; min-width: 32px; margin: 2px; }}
    QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover {{ background: {t.secondary}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; width: 0; height: 0; }}
    QDialog {{ background: {t.ground}; }}
    """

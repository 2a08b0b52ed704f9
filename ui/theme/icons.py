"""The icon of the program, and those of buttons: glyphs of Font Awesome, without the code of its package, which is slow."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

PROGRAM = Path(__file__).with_name("kanttekening.svg")
_EM = 512.0  # pixels of the outline that is scaled
_HEIGHT = 0.875  # of the em square, as a share of the icon


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """Return the icon of a glyph such as "pencil", in a colour, and in another where the button is disabled."""
    return QIcon(_Glyph(name, QColor(colour), QColor(disabled or colour)))


class _Glyph(QIconEngine):
    """Paints a glyph in any size."""

    def __init__(self, name: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Fill the glyph's outline in the middle of a rectangle."""
        path = _outline(self._name)
        scale = _HEIGHT * min(rect.width(), rect.height())
        middle = path.boundingRect().center() * scale
        offset = QPointF(rect.center()) + QPointF(0.5, 0.5) - middle
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform().translate(offset.x(), offset.y()).scale(scale, scale), True)
        painter.fillPath(path, self._disabled if mode == QIcon.Mode.Disabled else self._colour)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on a transparent ground."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return a copy, for a copy of the icon."""
        return _Glyph(self._name, self._colour, self._disabled)


@cache
def _outline(name: str) -> QPainterPath:
    """Return a glyph's outline where the em square is 1 high. Raise KeyError for a name that the font does not have."""
    font, codes = _font()
    return QTransform().scale(1 / _EM, 1 / _EM).map(font.pathForGlyph(font.glyphIndexesForString(codes[name])[0]))


@cache
def _font() -> tuple[QRawFont, dict[str, str]]:
    """Return Font Awesome's solid font and the character of each name."""
    places = (Path(entry, "qtawesome", "fonts") for entry in sys.path)
    folder = next(place for place in places if place.is_dir())  # importlib.metadata would parse mail headers to say so
    (names,) = folder.glob("fontawesome6-solid-webfont-charmap-*.json")
    (file,) = folder.glob("fontawesome6-solid-webfont-[0-9]*.ttf")
    codes = json.loads(names.read_text("utf-8"))
    font = QRawFont(str(file), _EM, QFont.HintingPreference.PreferNoHinting)
    return font, {name: chr(int(code, 16)) for name, code in codes.items()}

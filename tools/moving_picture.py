"""Photographs how one article is corrected, and puts the moments into docs/screenshots as one moving picture (APNG).

The article is one of the sample, with a name that its pipeline missed, and with one label made wrong. Needs nothing but Qt.
"""

from __future__ import annotations

import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from annotate.model import Document
    from tools.scenes import Stage

PATH = ROOT / "docs" / "screenshots" / "correcting-nl.png"
MISSED, WRONG = "Stukwerkers", "Volvo"
_LONG, _SHORT = 2.2, 1.2  # seconds that a moment is shown
_POINTER = ((0, 0), (0, 17), (4, 13), (7, 20), (10, 19), (7, 12), (12, 12))
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def main() -> None:
    """Draw the picture in a process of its own, with a home of its own."""
    from tools.screenshots import SMALL, on_a_screen

    if not os.environ.get("KANTTEKENING_SCREENSHOTS"):
        on_a_screen([__file__], scale=1)
        return
    from tools.scenes import Stage
    from ui.app import application
    from ui.settings.preferences import Settings
    from ui.translate import install

    app = application()
    app.setCursorFlashTime(0)
    install("nl", app)
    Settings().annotator, Settings().hint_done, Settings().theme = "Ann", True, "light"
    stage = Stage(Path.home(), articles())
    stage.window.resize(*SMALL)
    stage.settle()
    PATH.write_bytes(animated(list(moments(stage))))
    stage.close()
    print(f"{PATH.name}: {PATH.stat().st_size / 1000:.0f} kB")


def articles() -> list[Document]:
    """Return the sample with the article that misses a name first, and one mark in it under a wrong label."""
    from annotate.sample import sample_documents

    first, *others = sorted(sample_documents(), key=lambda document: MISSED not in document.text)
    wrong = first.text.index(WRONG)
    marks = tuple(replace(mark, label="LOC") if mark.start == wrong else mark for mark in first.annotations)
    return [replace(first, annotations=marks), *others]


def moments(stage: Stage) -> Iterator[tuple[QImage, float]]:
    """Correct the article with the mouse; yield what is seen, and for how many seconds."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPushButton

    from tests.helpers.hands import LEFT, NONE
    from ui.labels.bar import LabelBar
    from ui.widgets.label_button import LabelButton

    window, view = stage.window, stage.window.article.viewport()

    def name(text: str) -> QPoint:
        return window.article.rect_of(*stage.span(text)).center()

    def label(bar: QWidget, wanted: str) -> LabelButton:
        return next(one for one in bar.findChildren(LabelButton) if one.label.name == wanted and one.isVisible())

    def act(widget: QWidget, place: QPoint, do: Callable[[QWidget, QPoint], None]) -> Iterator[tuple[QImage, float]]:
        """Show the pointer on its way, then what the click did."""
        yield photograph(stage, widget, place), _SHORT
        do(widget, place)
        stage.settle()
        yield photograph(stage, widget, place), _LONG

    def click(widget: QWidget, place: QPoint) -> None:
        QTest.mouseClick(widget, LEFT, NONE, place)

    yield photograph(stage, window, window.rect().bottomRight()), _LONG
    yield from act(view, name(WRONG), click)
    right = label(window.annotation_bar, "ORG")
    yield from act(right, right.rect().center(), click)
    yield from act(view, name(MISSED), click)
    right = label(stage.part(LabelBar), "ORG")
    yield from act(right, right.rect().center(), click)
    done = window.footer.findChild(QPushButton, "doneButton")
    assert done
    yield from act(done, done.rect().center(), click)


def photograph(stage: Stage, widget: QWidget, place: QPoint) -> QImage:
    """Return the window with the pointer at a place in one of its widgets."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QImage, QPainter, QPolygonF

    at = widget.mapTo(stage.window, place)
    picture = stage.window.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.GlobalColor.white)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in _POINTER]))
    painter.end()
    return picture


def animated(shown: list[tuple[QImage, float]]) -> bytes:
    """Return an APNG that shows these pictures without end; after the first, what did not change is transparent."""
    width, height = shown[0][0].width(), shown[0][0].height()
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    out = [_SIGNATURE, chunk(b"IHDR", header), chunk(b"acTL", struct.pack(">II", len(shown), 0))]
    number, before = 0, None
    for picture, seconds in shown:
        pixels = pixels_of(picture)
        control = struct.pack(">IIIIIHHBB", number, width, height, 0, 0, round(seconds * 1000), 1000, 0, 1)
        data = packed(pixels, before)
        is_first = before is None
        out += [
            chunk(b"fcTL", control),
            chunk(b"IDAT", data) if is_first else chunk(b"fdAT", struct.pack(">I", number + 1) + data),
        ]
        number, before = number + (1 if is_first else 2), pixels
    return b"".join([*out, chunk(b"IEND", b"")])


def pixels_of(picture: QImage) -> NDArray[np.uint8]:
    """Return the rows of pixels, each of red, green, blue and opacity."""
    import numpy as np

    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4).copy()


def packed(pixels: NDArray[np.uint8], before: NDArray[np.uint8] | None) -> bytes:
    """Return the pixels that differ from those before, as PNG packs them; each row starts with a 0 for "as it is"."""
    import numpy as np

    if before is not None:
        pixels = np.where((pixels != before).any(axis=2, keepdims=True), pixels, 0).astype(np.uint8)
    return zlib.compress(b"".join(b"\0" + row.tobytes() for row in pixels), 9)


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return one part of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    main()

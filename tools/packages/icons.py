"""Makes the icon in the sizes and containers that systems ask for, from one drawing: PNG, Windows' .ico, macOS' .icns."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QIcon, QImage

from ui.theme.icons import PROGRAM

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # of the theme "hicolor"
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# the kinds of pictures in an .icns that hold PNG, by their size in pixels; the last ones are for screens of double density
_ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512, b"ic10": 1024}  # fmt: skip


def png(size: int) -> bytes:
    """Return the icon as a PNG picture of so many pixels."""
    if not QGuiApplication.instance():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])
    picture = QIcon(str(PROGRAM)).pixmap(size, size).toImage()
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_ARGB32).save(data, "PNG")  # type: ignore[call-overload]
    return bytes(data.data().data())


def write_theme(folder: Path, names: Iterable[tuple[str, str]]) -> None:
    """Write the icon into a folder of icon themes, by kind (apps, mimetypes) and name, in all sizes."""
    drawn = {f"{size}x{size}": (".png", png(size)) for size in SIZES} | {"scalable": (".svg", PROGRAM.read_bytes())}
    for kind, name in names:
        for size, (suffix, data) in drawn.items():
            target = folder / "hicolor" / size / kind / f"{name}{suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


def write_ico(target: Path) -> Path:
    """Write an icon for Windows: a list of pictures, then the pictures."""
    target.write_bytes(ico({size: png(size) for size in _ICO_SIZES}))
    return target


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return PNG pictures, by size in pixels, as an .ico file. A size of 256 is written as 0."""
    at, entries = 6 + 16 * len(pictures), b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def write_icns(target: Path) -> Path:
    """Write an icon for macOS: its length, then each picture with its kind and length."""
    parts = [(kind, png(size)) for kind, size in _ICNS_SIZES.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in parts)
    target.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return target

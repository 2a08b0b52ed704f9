"""Writes the licences of all that is in the program into one text: `python -m tools.bundle.licences FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from ui.about.parts import parts

_QT = """\
Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public
License, version 3; both texts stand below at PySide6_Essentials. They are libraries of their own in the folders PySide6 and
shiboken6 of _internal (of Contents/Frameworks on macOS): replace a file there with one of the same version line that you built
from Qt's sources, and the program uses yours. Their sources: https://code.qt.io."""


def text() -> str:
    """Return the parts with their versions and licences, then the text of each licence that came with its part."""
    found = parts()
    lines = ["What Kanttekening is made of, and the licence of each part.", ""]
    lines += [f"{part.name} {part.version}: {part.licence}".replace(" :", ":") for part in found]
    lines += ["", _QT]
    for part in found:
        if part.text:
            lines += ["", "=" * 80, f"{part.name} {part.version}".strip(), "=" * 80, "", part.text.strip()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(), "utf-8")

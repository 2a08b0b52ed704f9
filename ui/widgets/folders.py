"""Show a file or folder in the system's file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotate.errors import QT_TRANSLATE_NOOP, UserError


def show_in_folder(path: Path) -> None:
    """Open a folder, or the folder of a file. Raise UserError if nothing on this computer shows folders."""
    folder = path if path.is_dir() else path.parent
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise UserError(QT_TRANSLATE_NOOP("errors", "No program on this computer shows folders: {path}."), path=folder)

"""A file dialog that opens no files.

Qt's icon provider opens files to detect their types. Closing the project's file drops SQLite's locks on it
(https://www.sqlite.org/howtocorrupt.html, 2.2), and the next command would overwrite later changes of the window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class _NameOnly(QFileIconProvider):
    """Provide icons and types by file name alone."""

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(what, QFileInfo):
            kind = QAbstractFileIconProvider.IconType
            return super().icon(kind.Folder if what.isDir() else kind.File)
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix()


_names_only: list[_NameOnly] = []  # keeps the provider alive, which Qt does not
_last = [QDir.homePath()]  # folder of the last choice


def file_dialog(parent: QWidget, title: str, start: str = "") -> QFileDialog:
    """Create a dialog that starts in a folder or at a file; "": in the folder of the last choice."""
    if not _names_only:
        _names_only.append(_NameOnly())
    dialog = QFileDialog(parent, title, QDir.rootPath())  # it reads the folder at once, before it has our provider
    dialog.setIconProvider(_names_only[0])
    where = QFileInfo(start or _last[0])
    dialog.setDirectory(where.absoluteFilePath() if where.isDir() else where.absolutePath())
    if not where.isDir():
        dialog.selectFile(where.fileName())
    kind = QFileDialog.DialogLabel
    dialog.setLabelText(kind.LookIn, QCoreApplication.translate("files", "Folder:"))  # Qt's text is not translated
    dialog.setLabelText(kind.FileType, QCoreApplication.translate("files", "File type:"))
    for part in dialog.findChildren(QWidget):
        part.setAcceptDrops(False)  # Qt would accept drops as moves
    dialog.filesSelected.connect(_remember)
    return dialog


def _remember(paths: list[str]) -> None:
    _last[0] = QFileInfo(paths[0]).absolutePath()

"""A dialog for files that opens none of them.

Qt's own looks into files to learn their kinds. When it closes the project's file again, the locks that SQLite holds on it are gone
(https://www.sqlite.org/howtocorrupt.html, 2.2), and the next command throws away what the window writes from then on.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class _NameOnly(QFileIconProvider):
    """Icons and kinds by name alone."""

    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(what, QFileInfo):
            kind = QAbstractFileIconProvider.IconType
            return super().icon(kind.Folder if what.isDir() else kind.File)
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix()


_names_only: list[_NameOnly] = []  # Qt does not keep it alive
_last = [QDir.homePath()]  # the folder of what was chosen last


def file_dialog(parent: QWidget, title: str, start: str = "") -> QFileDialog:
    """A dialog that begins in the folder `start` or at that file; "": where something was chosen last."""
    if not _names_only:
        _names_only.append(_NameOnly())
    dialog = QFileDialog(parent, title, QDir.rootPath())  # it looks about at once: not yet where the project is
    dialog.setIconProvider(_names_only[0])
    where = QFileInfo(start or _last[0])
    dialog.setDirectory(where.absoluteFilePath() if where.isDir() else where.absolutePath())
    if not where.isDir():
        dialog.selectFile(where.fileName())
    kind = QFileDialog.DialogLabel
    dialog.setLabelText(kind.LookIn, QCoreApplication.translate("files", "Folder:"))  # Qt's own is in English only
    dialog.setLabelText(kind.FileType, QCoreApplication.translate("files", "Kind of file:"))
    for part in dialog.findChildren(QWidget):
        part.setAcceptDrops(False)  # Qt's would take what is dropped away from where it came from
    dialog.filesSelected.connect(_remember)
    return dialog


def _remember(paths: list[str]) -> None:
    _last[0] = QFileInfo(paths[0]).absolutePath()

"""The guide for journalists, a page of the documentation in the language of the window, shown without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QWidget

from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide"
_MARGIN = 24  # pixels around the page
_ROOM = 5 * _MARGIN  # of the window's width that no picture takes


class GuidePage(Dialog):
    """Show the guide in a language."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__("guideDialog", parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(820, 620)
        page = _Page(self.width() - _ROOM)
        page.setAccessibleName(self.windowTitle())
        page.show_file(FOLDER / f"{language}.md")
        column = self.add_column(6)
        column.addWidget(page)
        column.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))


class _Page(QTextBrowser):
    """Shows a page of our own with its pictures as wide as there is room. Follows no links."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._room = width
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)

    def show_file(self, path: Path) -> None:
        """Show a file of Markdown."""
        self.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return what the page asks for; a picture so that it fits."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QPixmap(self.source().resolved(QUrl(name)).toLocalFile())
        return picture.scaledToWidth(self._room, Qt.TransformationMode.SmoothTransformation)

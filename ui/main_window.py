"""The main window: create and arrange its widgets. The workbench and app.py connect them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontInfo,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.article.annotation_bar import AnnotationBar
from ui.article.details import DetailsPanel
from ui.article.empty_sheet import EmptySheet
from ui.article.footer import Footer
from ui.article.view import ArticleView
from ui.guard import on_menu
from ui.labels.bar import LabelBar
from ui.names.panel import NamesPanel
from ui.queue.panel import QueuePanel
from ui.theme.theme import LIGHT, TITLE_SIZE, Theme, palette, reading_font, style_sheet, type_sheet
from ui.widgets.columns import Columns
from ui.widgets.drop_frame import DropFrame
from ui.widgets.elided import ElidedLabel
from ui.widgets.fields import take_copy
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.status import StatusLine

_FRAME, _TITLE_BAR_LINES = 16, 2  # pixels of a frame, and lines of type that a title bar is high, at most
_INDENT, _GAP = 14, 6  # pixels before the project's name, and between widgets of the top bar


class MainWindow(QMainWindow):
    """Arrange queue, article and names; label bar above, status line below."""

    dropped = Signal(object)  # QMimeData
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._type_scale = 1.0
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 520)
        self.resize(1280, 800)
        self.title = ElidedLabel()
        self.labels = LabelBar()
        self.undo_button, self.redo_button = QToolButton(), QToolButton()
        self.add_button, self.export_button, self.menu_button = QToolButton(), QToolButton(), QToolButton()
        self.queue = QueuePanel()
        self.notice = NoticeBar()
        self.article = ArticleView()
        self.annotation_bar = AnnotationBar(self.article.viewport())
        self.annotation_bar.hide()
        self.details = DetailsPanel()
        self.empty_sheet = EmptySheet(self.article.viewport())
        self.footer = Footer()
        self.names = NamesPanel()
        self.names_column = _Column(self.names, "rightColumn", 170)
        self.status = StatusLine()
        self.add_menu, self.export_menu, self.main_menu = QMenu(self), QMenu(self), QMenu(self)
        self._build()
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Set the colours of the window and its widgets."""
        self.theme = theme
        self.setPalette(palette(theme))
        self._dress()
        for widget in (
            self.labels,
            self.annotation_bar,
            self.queue,
            self.notice,
            self.article,
            self.names,
            self._drop_frame,
        ):
            widget.set_theme(theme)

    def set_type_scale(self, scale: float) -> None:
        """Set how much larger than the system's the type of everything but the article is."""
        self._type_scale = scale
        if self.styleSheet():  # else the first theme does, which takes its time for so many widgets
            self._dress()

    def _dress(self) -> None:
        """Apply the theme and the size of the type to all standard widgets."""
        system = QFontInfo(QApplication.font()).pixelSize()
        pixels = round(system * self._type_scale)
        self.setStyleSheet(style_sheet(self.theme) + (type_sheet(pixels) if pixels != system else ""))
        self.title.setFont(_title_font(pixels))
        for button in (self.undo_button, self.redo_button, self.add_button, self.export_button, self.menu_button):
            button.setIconSize(QSize(1, 1) * round(pixels * 4 / 3))

    def fit_on_screen(self) -> None:
        """Make the window no larger than the screen it is on, with its frame, and bring it inside."""
        room = self.screen().availableGeometry()
        usual = QSize(_FRAME, _FRAME + _TITLE_BAR_LINES * self.fontMetrics().height())  # it has none before it is shown
        frame = usual.expandedTo(self.frameGeometry().size() - self.size())
        size = self.size().boundedTo(room.size() - frame)
        last = QPoint(room.right() + 1, room.bottom() + 1) - QPoint(
            (size + frame).width(), (size + frame).height()
        )  # the last place where it fits
        self.resize(size)
        self.move(max(room.left(), min(self.x(), last.x())), max(room.top(), min(self.y(), last.y())))

    def come_to_front(self) -> None:
        """Bring the window before all others, or have the system point at it where that is not allowed."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def retranslate(self) -> None:
        """Set the texts of the window's own buttons in the current language."""
        self.add_button.setText(self.tr("Add"))
        self.export_button.setText(self.tr("Export"))
        self.add_button.setToolTip(self.tr("Add articles: paste, files or a folder"))
        self.export_button.setToolTip(self.tr("Export the articles that are done as training data"))
        self.menu_button.setAccessibleName(self.tr("Menu"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):  # of the left column: align the labels with the article's column
            self.title.setFixedWidth(max(0, event.size().width() - _INDENT - _GAP))
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _usable(event.mimeData()):
            take_copy(event)
            event.accept()
            is_file = event.mimeData().hasUrls()
            text = self.tr("Drop here to add these articles") if is_file else self.tr("Drop here to add this text")
            self._drop_frame.show_text(text)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_frame.hide()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        take_copy(event)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        take_copy(event)
        event.accept()
        self._drop_frame.hide()
        self.dropped.emit(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        body = _named("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar())
        self.columns = self._columns()
        column.addWidget(self.columns, 1)
        self.setCentralWidget(body)
        self._drop_frame = DropFrame(body)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)
        self._set_tab_order()

    def _top_bar(self) -> QWidget:
        bar = _named("topBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(_INDENT, 4, 10, 4)
        row.setSpacing(_GAP)
        self.title.setObjectName("projectTitle")
        row.addWidget(self.title)
        row.addWidget(self.labels, 1)
        for button, menu in (
            (self.undo_button, None),
            (self.redo_button, None),
            (self.add_button, self.add_menu),
            (self.export_button, self.export_menu),
            (self.menu_button, self.main_menu),
        ):
            if menu:
                button.setMenu(menu)
                on_menu(menu)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            row.addWidget(button)
        self.menu_button.setText("☰")
        return bar

    def _columns(self) -> Columns:
        type_size = self.fontInfo().pixelSize()
        outer = 76 + 16 * type_size, 220 + 2 * type_size  # room for the filters, and for the footer between them
        columns = Columns(outer, self.width())
        left, middle = _Column(self.queue, "leftColumn", 190), _Column(self._middle(), "middle")
        left.installEventFilter(self)
        self.article.setMinimumWidth(420)
        for column in (left, middle, self.names_column):  # the middle one also holds the footer
            columns.addWidget(column)
        return columns

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.details)
        column.addWidget(self.article, 1)
        column.addWidget(self.notice)  # below, so that the text does not move when the notice appears
        column.addWidget(self.footer)
        return middle

    def _set_tab_order(self) -> None:
        order = [self.queue, self.details, self.article, self.footer, self.names, self.labels]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)


class _Column(QWidget):
    """Hold a widget, which keeps its own name; as wide as its words need, and at least some pixels."""

    def __init__(self, widget: QWidget, name: str, min_width: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._min_width = min_width
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(self._min_width, 0))


def _named(name: str) -> QWidget:
    """Return a widget that the style sheet finds by name."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def _title_font(pixels: int) -> QFont:
    font = reading_font(round(pixels * TITLE_SIZE))
    font.setBold(True)
    return font


def _usable(data: QMimeData) -> bool:
    return data.hasUrls() or data.hasText() or data.hasHtml()

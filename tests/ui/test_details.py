"""What is known of an article: shown below its title, changed by mouse and by key, saved at once, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.model import Document
from store.project import Project
from tests.helpers.hands import CONTROL, LEFT, NONE, turn_wheel
from tests.helpers.projects import make_project
from ui.app import build_window
from ui.article.header import known_of
from ui.dates import read_day, written_day
from ui.main_window import MainWindow
from ui.session import Session

TEXT = "Zwembad opent in Gent\n\nJan Jansen was erbij."
META = {"byline": "Ann Peeters", "url": "https://www.krant.be/zwembad/", "language": "nl", "section": "stad"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    full = Document(TEXT, source="De Krant", published="2024-12-03T10:00:00+01:00", meta=META)
    return make_project(tmp_path, full, Document("Een ander stuk\n\nEls De Smet."))


@pytest.fixture
def window(path: Path, qtbot: QtBot, english: QApplication) -> Iterator[MainWindow]:
    window = build_window(path, None)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.queue.documentChosen.emit(1)
    yield window
    window.close()


def session_of(window: MainWindow) -> Session:
    session = window.findChild(Session)
    assert session is not None
    return session


def stored(path: Path, document_id: int = 1) -> Document:
    with Project.open(path) as project:
        return project.document(document_id)


def write(window: MainWindow, name: str, text: str) -> None:
    """Open the fields by key, and type into one of them."""
    QTest.keyClick(window.article, Qt.Key.Key_I, CONTROL)
    field = window.details._fields[name]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_line_below_the_title_says_all(path: Path, english: QApplication) -> None:
    assert known_of(stored(path)) == "De Krant · 3 December 2024 · Ann Peeters · Dutch · krant.be/zwembad"
    assert known_of(stored(path, 2)) == "Source, date, language…"


def test_a_click_on_the_line_opens_the_fields_and_escape_returns_to_the_article(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.article
    box = view._header.line_box(view._layout, view.font())
    assert box is not None
    QTest.mouseClick(view.viewport(), LEFT, NONE, box.translated(view._left(), 0).center().toPoint())
    assert window.details.isVisible()
    assert window.details._fields["published"].text() == "3 December 2024"
    assert window.details._language.currentText() == "Dutch"
    QTest.keyClick(window.details._fields["title"], Qt.Key.Key_Escape)
    assert not window.details.isVisible()
    assert QApplication.focusWidget() is view


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("title", "Bad open", "Bad open"),
        ("source", "Het Blad", "Het Blad"),
        ("source", "", ""),
        ("byline", "Karel Maes", "Karel Maes"),
        ("url", "https://krant.be/x", "https://krant.be/x"),
        ("published", "4 december 2024", "2024-12-04"),
        ("published", "04/12/2024", "2024-12-04"),
        ("published", "2024-12-04", "2024-12-04"),
        ("published", "", ""),
    ],
)
def test_a_field_is_saved_when_it_is_left_and_undo_takes_that_back(
    name: str, typed: str, value: str, window: MainWindow, path: Path
) -> None:
    before = stored(path)
    write(window, name, typed)
    after = stored(path)
    found = getattr(after, name) if hasattr(after, name) else after.meta.get(name, "")
    assert found == value
    assert after.meta["section"] == "stad"
    session_of(window).undo()
    assert stored(path) == before
    assert window.details._fields[name].text() == window.details._shown(name)


def test_what_is_no_date_is_said_and_not_saved(window: MainWindow, path: Path) -> None:
    write(window, "published", "gisteren of zo")
    assert "“gisteren of zo” is no date; write it like 3 December 2024." in window.notice.text
    assert stored(path).published.startswith("2024-12-03")
    write(window, "published", "4 december 2024")
    assert not window.notice.text


@pytest.mark.parametrize("way", ["the old date", "another article"])
def test_what_was_said_of_a_wrong_date_goes_with_it(way: str, window: MainWindow) -> None:
    write(window, "published", "gisteren of zo")
    if way == "the old date":
        write(window, "published", "3 December 2024")
    else:
        window.queue.documentChosen.emit(2)
    assert not window.notice.text


def test_a_field_that_was_only_looked_at_changes_nothing(window: MainWindow, path: Path) -> None:
    QTest.keyClick(window.article, Qt.Key.Key_I, CONTROL)
    for field in window.details._fields.values():
        field.setFocus()
    window.details.leave()
    assert not session_of(window).can_undo
    assert stored(path).published == "2024-12-03T10:00:00+01:00"


def test_the_language_is_chosen_from_a_list(window: MainWindow, path: Path) -> None:
    box = window.details._language
    window.details.ask("language")
    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())
    assert stored(path).language == "fr"
    assert "French" in known_of(stored(path))


@pytest.mark.parametrize("has_focus", [True, False])
def test_the_wheel_does_not_change_the_language(has_focus: bool, window: MainWindow, path: Path) -> None:
    window.details.ask("language" if has_focus else "title")
    turn_wheel(window.details._language)
    assert window.details._language.currentText() == "Dutch"
    assert stored(path).language == "nl"


@pytest.mark.parametrize("leaving", ["next", "close"])
def test_what_is_being_typed_is_saved_before_another_article_or_closing(
    leaving: str, window: MainWindow, path: Path
) -> None:
    window.details.ask("source")
    field = window.details._fields["source"]
    field.selectAll()
    QTest.keyClicks(field, "Het Blad")
    if leaving == "next":
        window.queue.documentChosen.emit(2)
    else:
        window.close()
    assert stored(path).source == "Het Blad"
    assert stored(path, 2).source == ""


@pytest.mark.parametrize(("language", "said"), [("nl", "3 december 2024"), ("fr", "3 décembre 2024")])
def test_days_are_written_in_the_language_of_the_window_and_read_again(language: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert written_day("2024-12-03T10:00:00Z") == said
        assert read_day(said.upper()) == "2024-12-03"
        assert (written_day("vorige week"), read_day("vorige week")) == ("vorige week", "")
    finally:
        QLocale.setDefault(before)

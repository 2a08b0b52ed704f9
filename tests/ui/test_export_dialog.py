"""The dialog "Export": its formats, amounts and replaced names; and the report of what was exported."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Finish, Flag, Remove
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import Summary
from annotate.formats.writing.selection import Selection
from annotate.model import SHOWN_STATES, Document, DocumentState, Label, LabelKind, State
from annotate.pseudonyms.leaks import Left
from store.documents import selected
from store.project import Project
from tests.helpers.hands import LEFT
from tests.helpers.projects import make_project
from ui.app import build_window
from ui.exports.controller import ExportController
from ui.exports.dialog import ExportDialog
from ui.exports.format_list import FormatList
from ui.exports.outcome import ExportOutcome
from ui.label_sets import ontonotes
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings.preferences import documents_folder, sample_path
from ui.tasks.exporting import Request
from ui.translate import day
from ui.widgets import folders
from ui.widgets.box import Box
from ui.widgets.dialog import accept_button
from ui.widgets.fields import LineEdit
from ui.widgets.ticks import CheckBox

TEXT = "De Haan krijgt een zwembad\n\nLiesbet Verhaeghe opent het in Gent. Verhaeghe is blij. Ook Duinbehoud."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, *(Document(f"{TEXT} Stuk {number}.") for number in range(3)))


def dialog(parent: QWidget, labels: tuple[Label, ...]) -> ExportDialog:
    shown = ExportDialog("korvink", Path("map"), labels, ["Ann"], 0, lambda _path: None, parent)
    shown.show()
    return shown


@pytest.fixture
def parent(qtbot: QtBot, english: QApplication) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def replace_names(shown: ExportDialog) -> None:
    group = shown.findChild(QGroupBox)
    assert group
    group.setChecked(True)


def test_labels_of_persons_are_ticked_whatever_they_are_called(parent: QWidget) -> None:
    shown = dialog(parent, ontonotes())
    replace_names(shown)
    assert shown.request().pseudonymise == {"PERSON"}
    assert shown.sizeHint().width() < 1000  # eighteen labels do not make it wider than a screen
    own = (Label("WIE", 0, 0, kind=LabelKind.PERSON), Label("PER", 1, 1), Label("MENS", 2, 2, kind=LabelKind.PERSON))
    shown = dialog(parent, own)
    replace_names(shown)
    assert shown.request().pseudonymise == {"WIE", "MENS"}


def test_the_proposed_file_does_not_tell_the_projects_name(parent: QWidget) -> None:
    shown = dialog(parent, ontonotes())
    assert shown.request().target == Path("map/korvink.jsonl")
    replace_names(shown)
    assert shown.request().target == Path("map/articles.jsonl")
    shown.choose("spacy", this_article=False)
    assert shown.request().target == Path("map/articles-spacy")
    shown._target.text = "map/eigen"
    group = shown.findChild(QGroupBox)
    assert group
    group.setChecked(False)
    assert shown.request().target == Path("map/eigen")  # what was typed stays


def test_nothing_to_replace_is_said(parent: QWidget) -> None:
    shown = dialog(parent, (Label("PER", 0, 0, kind=LabelKind.PERSON),))
    replace_names(shown)
    shown._key.text = "kluis/sleutel.json"
    assert shown._accept.isEnabled()
    box = shown._replaced_labels._boxes["PER"]
    QTest.mouseClick(box, LEFT, pos=box.rect().center())
    assert not shown._accept.isEnabled()
    assert shown._problem.text() == "Choose which names to replace."


def test_the_outcome_lists_what_is_left_or_says_that_nothing_is(parent: QWidget) -> None:
    left = [Left("Wim Korvink", "korvink", "uit.jsonl", "daar zwijgt korvink weer")]
    summary = Summary(1, 1, notice="Let op.", replaced=2, left=left, left_in_all=1)
    outcome = ExportOutcome(summary, Path("uit.jsonl"), parent)
    texts = [label.text() for label in outcome.findChildren(QLabel)]
    assert "1 passage may still reveal a replaced name:" in texts
    shown = outcome.findChild(QTreeWidget)
    assert shown
    item = shown.topLevelItem(0)
    assert item
    assert [item.text(i) for i in range(4)] == ["korvink", "Wim Korvink", "uit.jsonl", "…daar zwijgt korvink weer…"]
    clean = ExportOutcome(Summary(1, 1, notice="Let op.", replaced=2), Path("uit.jsonl"), parent)
    assert any("None of the replaced names is left" in label.text() for label in clean.findChildren(QLabel))
    plain = ExportOutcome(Summary(1, 1), Path("uit.jsonl"), parent)
    assert not any("replaced" in label.text() for label in plain.findChildren(QLabel))


def controller(window: MainWindow) -> ExportController:
    found = window.findChild(ExportController)
    assert found
    return found


def opened(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    controller(window).ask("jsonl")
    shown = window.findChild(ExportDialog)
    assert shown
    qtbot.waitUntil(lambda: bool(amount(shown)))
    return shown


def amount(shown: ExportDialog) -> str:
    label = shown.findChild(QLabel, "amount")
    assert label
    return label.text()


def test_an_export_of_the_sample_project_is_not_put_in_a_hidden_folder(qtbot: QtBot, english: QApplication) -> None:
    sample_path().parent.mkdir(parents=True, exist_ok=True)
    window = build_window(sample_path())
    qtbot.addWidget(window)
    window.show()
    assert opened(window, qtbot).request().target.parent == documents_folder() != sample_path().parent
    window.close()


def test_nothing_moves_when_another_format_is_chosen(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    (path.parent / "krant.docx").write_bytes(b"van iemand anders")  # so that one format has something to say
    formats = shown.findChild(FormatList)
    assert formats
    parts = [shown.findChildren(kind) for kind in (QAbstractButton, QLineEdit, QComboBox, QListWidget)]
    seen: list[QWidget] = [part for of_kind in parts for part in of_kind if part.isVisible()]

    def places() -> list[QRect]:
        QApplication.processEvents()
        return [QRect(part.mapTo(shown, QPoint()), part.size()) for part in seen]

    before = places()
    formats.setFocus()
    for name in list(FORMATS)[1:]:
        QTest.keyClick(formats, Qt.Key.Key_Down)
        assert formats.value == name
        assert places() == before
        assert formats.purpose.height() >= formats.purpose.heightForWidth(formats.purpose.width())
        assert formats.viewport().rect().contains(formats.visualItemRect(formats.item(formats.count() - 1)))
    assert formats.viewport().rect().contains(formats.visualItemRect(formats.item(0)))


def test_a_field_that_does_not_apply_is_there_and_disabled(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    share = next(box for box in shown.findChildren(Box) if box.accessibleName() == "Set aside for testing")
    assert not share.isEnabled()
    off = share.grab().toImage()
    shown.choose("spacy", this_article=False)
    assert share.isEnabled()
    assert share.grab().toImage() != off  # it looks so


def test_a_typed_name_stays_and_its_ending_follows_the_format(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    line = next(edit for edit in shown.findChildren(QLineEdit) if edit.accessibleName() == "Save to")
    line.selectAll()
    QTest.keyClicks(line, str(path.parent / "mijn keuze.jsonl"))
    shown.choose("docx", this_article=False)
    assert shown.request().target.name == "mijn keuze.docx"
    shown.choose("spacy", this_article=False)
    assert shown.request().target.name == "mijn keuze-spacy"
    replace_names(shown)
    assert shown.request().target.name == "mijn keuze-spacy"
    line.selectAll()
    QTest.keyClicks(line, str(path.parent / "zonder"))
    shown.choose("jsonl", this_article=False)
    assert shown.request().target.name == "zonder"


def test_the_dialog_says_beforehand_how_much_goes_out(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    assert amount(shown) == "No article fits what is chosen."
    assert not accept_button(shown.findChild(QDialogButtonBox)).isEnabled()
    articles = next(box for box in shown.findChildren(Box) if box.accessibleName() == "Articles")
    articles.setFocus()
    QTest.keyClick(articles, Qt.Key.Key_End)  # only the open one
    qtbot.waitUntil(lambda: amount(shown) == "To be exported: 1 article, 0 names.")
    assert accept_button(shown.findChild(QDialogButtonBox)).isEnabled()
    shown.reject()
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))
    session = window.findChild(Session)
    assert session
    assert session.document
    for word, label in (("Gent", "LOC"), ("Liesbet Verhaeghe", "PER")):
        start = session.document.text.index(word)
        session.apply(Add(start, start + len(word), label))
    session.apply(Finish())
    shown = opened(window, qtbot)
    assert amount(shown) == "To be exported: 1 article, 2 names."
    box = shown._labels._boxes["LOC"]
    QTest.mouseClick(box, LEFT, pos=box.rect().center())
    qtbot.waitUntil(lambda: amount(shown) == "To be exported: 1 article, 1 name.")
    written: list[str] = []
    controller(window).reported.connect(written.append)
    shown.accept()
    qtbot.waitUntil(lambda: bool(written), timeout=60_000)
    assert written[0].startswith("1 article, 1 name (PER 1)")  # as it was said


@pytest.mark.parametrize(
    ("typed", "meant"), [("26 november 2026", "2026-11-26"), ("2026-11-26", "2026-11-26"), ("gisteren of zo", "")]
)
def test_a_day_is_typed_as_days_are_written_everywhere(parent: QWidget, typed: str, meant: str) -> None:
    shown = dialog(parent, ontonotes())
    box = next(box for box in shown.findChildren(CheckBox) if box.text() == "changed on or after")
    line = next(line for line in shown.findChildren(LineEdit) if line.accessibleName() == box.text())
    assert line.text() == day(QDate.currentDate())
    box.click()
    line.selectAll()
    QTest.keyClicks(line, typed)
    assert shown.selection().since == meant
    assert accept_button(shown.findChild(QDialogButtonBox)).isEnabled() is bool(meant)


def test_the_amount_is_what_the_selection_takes(path: Path) -> None:
    """Counted without reading texts, and by applying the selection to each article: the same."""
    with Project.open(path) as project:
        session = Session(project, annotator="Ann")
        for number, edits in enumerate(([Finish()], [Flag("later")], [Finish()]), start=1):
            session.open(number)
            for word, label in (("Gent", "LOC"), ("Duinbehoud", "ORG"), ("Verhaeghe", "PER"))[: number + 1]:
                start = TEXT.index(word)
                session.apply(Add(start, start + len(word), label))
            for edit in edits:
                session.apply(edit)
        session.annotator = "Ben"
        session.open(3)
        assert session.document
        session.apply(Remove(session.document.visible[0].id))
        today = datetime.now().astimezone().date().isoformat()
        tomorrow = (datetime.now(UTC).astimezone() + timedelta(days=1)).date().isoformat()
        for states, labels, people, since, until, ids in product(
            ((DocumentState.DONE,), SHOWN_STATES),
            (frozenset(), frozenset({"LOC"}), frozenset({"PER", "ORG"})),
            (frozenset(), frozenset({"Ben"}), frozenset({"Niemand"})),
            ("", today, tomorrow),
            ("", today, "2020-01-01"),
            (frozenset(), frozenset({3}), frozenset({1, 2})),
        ):
            selection = Selection(states, labels, people, since, until, ids)
            chosen = [found for d in project.documents(SHOWN_STATES) if (found := selection.apply(d))]
            expected = (len(chosen), sum(a.state is not State.REJECTED for d in chosen for a in d.annotations))
            assert selected.count(path, selection)[:2] == expected, selection


def test_the_report_offers_the_folder_and_moves_away_from_what_it_shows(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.findChild(Session)
    assert session
    assert session.document
    for word in ("Haa", "Duinbehou"):  # pieces of words, which training would lose
        start = session.document.text.index(word)
        session.apply(Add(start, start + len(word), "LOC"))
    session.apply(Finish())
    controller(window).write(Request(tmp_path / "uit.conll", "conll"))
    qtbot.waitUntil(lambda: window.findChild(ExportOutcome) is not None, timeout=60_000)
    report = window.findChild(ExportOutcome)
    assert report
    opened: list[QUrl] = []
    monkeypatch.setattr(folders.QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    show = next(button for button in report.findChildren(QPushButton) if button.text() == "Show in folder")
    QTest.mouseClick(show, LEFT)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
    monkeypatch.setattr(folders.QDesktopServices, "openUrl", lambda _url: False)
    report.folderRequested.emit(tmp_path)
    assert window.notice.text == f"⚠ No program on this computer shows folders: {tmp_path}."
    lost = report.findChild(QTreeWidget)
    assert lost
    assert lost.topLevelItemCount() == 2
    for row in range(2):
        item = lost.topLevelItem(row)
        start = session.document.text.index(item.text(0))
        place = window.article.place_of(start, start + len(item.text(0)))
        report.move(place.topLeft() - QPoint(60, 60))
        QApplication.processEvents()
        assert report.frameGeometry().intersects(place)
        QTest.mouseClick(lost.viewport(), LEFT, pos=lost.visualItemRect(item).center())
        QApplication.processEvents()
        place = window.article.place_of(start, start + len(item.text(0)))
        assert not report.frameGeometry().intersects(place)
        assert report.screen().availableGeometry().contains(report.frameGeometry())

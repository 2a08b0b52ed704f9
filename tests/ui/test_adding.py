"""Adding from the window: a look before a big import, three lists after it, and rich text that becomes lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from annotate.formats.base import Notice, Omission
from annotate.formats.reading.arrange import Choices, Marks, arranged
from annotate.model import Annotation, Document, DocumentState, State
from store.project import Project
from tests.helpers import seeds
from tests.helpers.hands import CONTROL, LEFT
from tests.helpers.projects import make_project
from ui.cli.main import main
from ui.imports.words import notice_lines
from ui.main_window import MainWindow


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Een eerste stuk\n\nOver Gent."))


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropped.emit(data)


def dialog(window: MainWindow, name: str, qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: window.findChild(QDialog, name) is not None, timeout=60_000)
    found = window.findChild(QDialog, name)
    assert found is not None
    return found


def accept(shown: QDialog) -> None:
    row = shown.findChild(QDialogButtonBox)
    (button,) = [b for b in row.buttons() if row.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole]
    QTest.mouseClick(button, LEFT)


def box(shown: QDialog, name: str) -> QComboBox:
    (found,) = [b for b in shown.findChildren(QComboBox) if b.accessibleName() == name]
    return found


def choose(chooser: QComboBox, text: str) -> None:
    chooser.setCurrentIndex(chooser.findText(text))


def write_marked(file: Path, count: int) -> None:
    spans = [{"start": 0, "end": 10, "label": "PERSON"}, {"start": 20, "end": 24, "label": "PLAATS"}]
    records = [{"text": f"Jan Jansen woont in Gent. {i}", "spans": spans, "answer": "accept"} for i in range(count)]
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")


def stored(path: Path) -> list[Document]:
    with Project.open(path) as project:
        return list(project.documents())


def test_unknown_labels_are_mapped_and_marks_come_in_as_asked(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    write_marked(tmp_path / "in.jsonl", 3)
    drop(window, tmp_path / "in.jsonl")
    shown = dialog(window, "previewDialog", qtbot)
    choose(box(shown, "PLAATS becomes"), "Leave out")
    choose(box(shown, "How the marks are imported"), "as suggestions that I will check")
    accept(shown)
    qtbot.waitUntil(lambda: "3 articles added" in window.notice.text, timeout=60_000)
    new = stored(path)[1:]
    assert [[(a.label, str(a.state)) for a in document.annotations] for document in new] == [[("PER", "suggested")]] * 3
    assert {str(document.state) for document in new} == {"todo"}


def test_a_big_import_is_looked_at_first_and_can_be_left(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for i in range(60):
        (tmp_path / f"{i:02}.txt").write_text(f"Stuk {i}\n\nTekst.", "utf-8")
    drop(window, *sorted(tmp_path.glob("*.txt")))
    shown = dialog(window, "previewDialog", qtbot)
    row = shown.findChild(QDialogButtonBox)
    assert any("60" in button.text() for button in row.buttons())
    shown.reject()
    assert len(stored(path)) == 1
    drop(window, *sorted(tmp_path.glob("*.txt")))
    qtbot.waitUntil(lambda: window.findChild(QDialog, "previewDialog") not in (None, shown), timeout=60_000)
    accept(dialog(window, "previewDialog", qtbot))
    qtbot.waitUntil(lambda: "60 articles added" in window.notice.text, timeout=60_000)
    assert len(stored(path)) == 61


def test_the_columns_of_a_table_can_be_chosen(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "in.csv").write_text("a;b\nEen lange tekst over Gent;Kop\n", "utf-8")
    drop(window, tmp_path / "in.csv")
    shown = dialog(window, "previewDialog", qtbot)
    assert box(shown, "Text").currentText() == "a"
    choose(box(shown, "Title"), "b")
    accept(shown)
    qtbot.waitUntil(lambda: "1 article added" in window.notice.text, timeout=60_000)
    assert stored(path)[-1].text == "Kop\n\nEen lange tekst over Gent"


def test_names_of_numbered_tags_are_asked(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    record = {"tokens": ["Jan", "Jansen", "in", "Gent"], "ner_tags": [1, 2, 0, 3]}
    (tmp_path / "in.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    drop(window, tmp_path / "in.jsonl")
    shown = dialog(window, "previewDialog", qtbot)
    (line,) = [edit for edit in shown.findChildren(QLineEdit) if "tags" in edit.accessibleName()]
    row = shown.findChild(QDialogButtonBox)
    (add,) = [b for b in row.buttons() if row.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole]
    assert not add.isEnabled()
    QTest.keyClicks(line, "O, B-PER, I-PER, geen tag")
    assert not add.isEnabled()
    line.clear()
    QTest.keyClicks(line, "O, B-PER, I-PER, B-LOC")
    accept(shown)
    qtbot.waitUntil(lambda: "1 article added" in window.notice.text, timeout=60_000)
    new = stored(path)[-1]
    assert [(new.text[a.start : a.end], a.label) for a in new.annotations] == [("Jan Jansen", "PER"), ("Gent", "LOC")]


def test_marks_for_an_article_that_is_there_are_offered_and_can_be_undone(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    span = {"start": 22, "end": 26, "label": "LOC"}
    record = {"text": "Een eerste stuk\n\nOver Gent.", "spans": [span], "answer": "accept"}
    (tmp_path / "in.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    drop(window, tmp_path / "in.jsonl")
    told = "1 already there · 1 mark to check added to 1 article that was already there"
    qtbot.waitUntil(lambda: told in window.notice.text, timeout=60_000)
    assert [(a.label, a.state) for a in stored(path)[0].annotations] == [("LOC", State.SUGGESTED)]
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: stored(path)[0].annotations == (), timeout=10_000)


def test_what_came_of_it_is_listed_and_an_article_opens(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "een.txt").write_text("Een eerste stuk\n\nOver Gent.", "utf-8")
    (tmp_path / "twee.txt").write_text("Nieuw stuk", "utf-8")
    (tmp_path / "drie.txt").write_text("Nog een stuk", "utf-8")
    (tmp_path / "scan.pdf").write_bytes(seeds.scanned_pdf())
    drop(window, *(tmp_path / name for name in ("een.txt", "twee.txt", "drie.txt", "scan.pdf")))
    qtbot.waitUntil(lambda: "2 articles added · 1 already there" in window.notice.text, timeout=60_000)
    assert "scan.pdf: this PDF contains only pictures of text" in window.notice.text
    (which,) = [b for b in window.notice.findChildren(QPushButton) if b.text() == "Details…"]
    QTest.mouseClick(which, LEFT)
    shown = dialog(window, "outcomeDialog", qtbot)
    groups = shown.findChild(QTreeWidget)
    titles = {groups.topLevelItem(i).text(0): groups.topLevelItem(i) for i in range(groups.topLevelItemCount())}
    assert list(titles) == ["Not added: 1", "Added: 2", "Already there: 1"]
    item = titles["Added: 2"].child(1)
    QTest.mouseClick(groups.viewport(), LEFT, pos=groups.visualItemRect(item).center())
    qtbot.waitUntil(lambda: window.article.document.title == "Nog een stuk")


def test_rich_text_is_pasted_as_lines(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<h1>Kop</h1><p>Jan <b>Jansen</b> in Gent.</p><ul><li>een</li><li>twee</li></ul>")
    data.setText("Kop Jan Jansen in Gent. een twee")
    QApplication.clipboard().setMimeData(data)
    QTest.keyClick(window.article, Qt.Key.Key_V, CONTROL)
    dialog(window, "pasteDialog", qtbot).accept()
    assert stored(path)[-1].text == "Kop\n\nJan Jansen in Gent.\n\neen\ntwee"


def test_marks_and_labels_come_in_as_asked() -> None:
    marks = (
        Annotation(1, 0, 3, "PERSON", State.SUGGESTED, "import:x"),
        Annotation(2, 7, 11, "PLAATS", State.ACCEPTED, "import:x"),
        Annotation(3, 4, 6, "PERSON", State.REJECTED, "import:x"),
    )
    document = Document("Jan in Gent", state=DocumentState.DONE, annotations=marks)

    def found(choices: Choices) -> tuple[str, list[tuple[str, str]]]:
        after = arranged(document, choices)
        return str(after.state), [(a.label, str(a.state)) for a in after.annotations]

    assert arranged(document, Choices()) is document
    rejected = ("PER", "rejected")
    assert found(Choices(labels={"PERSON": "PER", "PLAATS": ""})) == ("done", [("PER", "suggested"), rejected])
    accepted = [("PER", "accepted"), rejected, ("PLAATS", "accepted")]
    assert found(Choices(Marks.ACCEPTED, {"PERSON": "PER"})) == ("done", accepted)
    suggested = [("PER", "suggested"), rejected, ("PLAATS", "suggested")]
    assert found(Choices(Marks.SUGGESTED, {"PERSON": "PER"})) == ("todo", suggested)
    assert found(Choices(Marks.NONE)) == ("todo", [])


def test_the_command_maps_labels_and_takes_columns(
    tmp_path: Path, english: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    write_marked(tmp_path / "in.jsonl", 2)
    (tmp_path / "in.csv").write_text("a;b\nEen lange tekst over Gent;Kop\n", "utf-8")
    project = tmp_path / "p.kanttekening"
    options = ["--marks", "suggested", "--map", "PERSON=PER", "PLAATS=", "--columns", "text=a,title=2", "--json"]
    assert main(["import", str(project), str(tmp_path / "in.jsonl"), str(tmp_path / "in.csv"), *options]) == 0
    assert json.loads(capsys.readouterr().out) == {"added": 3, "duplicates": 0, "refused": [], "left_out": []}
    first, _, last = stored(project)
    assert [(a.label, str(a.state)) for a in first.annotations] == [("PER", "suggested")]
    assert last.text == "Kop\n\nEen lange tekst over Gent"
    assert main(["import", str(project), str(tmp_path / "in.csv"), "--columns", "tekst=a"]) == 1
    assert "argument --columns" in capsys.readouterr().err


def test_what_is_left_out_of_an_article_that_is_taken_is_said(english: QApplication) -> None:
    notices = [
        Notice("a.docx", Omission.COMMENTS, 2),
        Notice("a.docx", Omission.FOOTNOTES),
        Notice("b.zip", Omission.FILES, 1, ("c.doc",)),
    ]
    assert notice_lines(notices) == [
        "a.docx: without 2 comments, without 1 footnote",
        "b.zip: without 1 file that cannot be read (c.doc)",
    ]


def test_everything_that_can_be_left_out_has_a_phrase(english: QApplication) -> None:
    for omission in Omission:
        (line,) = notice_lines([Notice("a.x", omission, 2, ("b",))])
        assert "(s)" not in line
        assert line.startswith("a.x: ")


def test_letters_that_are_not_sure_are_asked_about(
    path: Path, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "prijs.txt"
    file.write_bytes(b"Kosten: 5 \xa4 voor Jan.")
    drop(window, file)
    shown = dialog(window, "previewDialog", qtbot)
    letters = box(shown, "How the letters were written")
    assert letters.currentText() == "ISO-8859-15: … Kosten: 5 € voor Jan. …"
    choose(letters, "Mac Roman: … Kosten: 5 § voor Jan. …")
    accept(shown)
    qtbot.waitUntil(lambda: len(stored(path)) == 2, timeout=60_000)
    assert stored(path)[1].text == "Kosten: 5 § voor Jan."


def test_the_command_asks_for_an_encoding_and_refuses_an_empty_name(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "prijs.txt"
    file.write_bytes(b"Kosten: 5 \xa4 voor Jan.")
    assert main(["import", str(path), str(file)]) == 0
    assert "prijs.txt: read as ISO-8859-15; it could also be Mac Roman" in capsys.readouterr().err
    assert main(["import", str(path), str(file), "--encoding", "cp1252"]) == 0
    assert [d.text for d in stored(path)][1:] == ["Kosten: 5 € voor Jan.", "Kosten: 5 ¤ voor Jan."]
    assert main(["import", str(path), str(file), "--encoding", "klets"]) == 1
    assert main(["import", str(path), ""]) == 1
    told = capsys.readouterr().err
    assert "There is no encoding called klets." in told
    assert "One of the file names is empty." in told


ARTICLE = "Fietsbrug over de vaart geopend\n\n" + "Schepen Karim Wouters reed als eerste over de nieuwe brug. " * 6


def test_one_key_adds_a_plain_article_from_the_clipboard_and_one_click_takes_it_back(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    before = len(stored(path))
    QApplication.clipboard().setText(ARTICLE)
    QTest.keyClick(window.article, Qt.Key.Key_V, CONTROL)
    assert not [shown for shown in window.findChildren(QDialog) if shown.isVisible()]
    assert window.article.document.title == "Fietsbrug over de vaart geopend"
    assert window.notice.text == "Added from the clipboard: “Fietsbrug over de vaart geopend”"
    undo = next(b for b in window.notice.findChildren(QAbstractButton) if b.text() == "Undo")
    QTest.mouseClick(undo, LEFT)
    assert len(stored(path)) == before
    assert window.article.document.title != "Fietsbrug over de vaart geopend"


def test_the_menu_asks_also_about_a_plain_article(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(ARTICLE)
    entry = window.add_menu.actions()[0]
    assert entry.text() == "Paste an article…\tCtrl+V"
    entry.trigger()
    assert dialog(window, "pasteDialog", qtbot).isVisible()


@pytest.mark.parametrize(
    "text",
    [
        "https://krant.example/artikel",
        "Eén regel zonder tekst eronder.",
        "Kop\n\nTe kort om een artikel te zijn. Echt waar.",
        "Naam\tPlaats\n" + "Jan\tGent\n" * 60,
        "woord " * 60 + "\n\n" + "Een zin van zes woorden hier. " * 20,
        "",
    ],
)
def test_what_is_not_plainly_an_article_is_shown_first(text: str, window: MainWindow, path: Path, qtbot: QtBot) -> None:
    before = len(stored(path))
    QApplication.clipboard().setText(text)
    QTest.keyClick(window.article, Qt.Key.Key_V, CONTROL)
    dialog(window, "pasteDialog", qtbot).reject()
    assert len(stored(path)) == before


def test_the_paste_dialog_is_left_by_keys_alone(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("Kop")
    QTest.keyClick(window.article, Qt.Key.Key_V, CONTROL)
    shown = dialog(window, "pasteDialog", qtbot)
    qtbot.waitUntil(shown.isActiveWindow)
    text = shown.findChild(QPlainTextEdit)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_End, CONTROL)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "Over Gent.")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()
    assert "\t" not in text.toPlainText()
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Return, CONTROL)
    assert not shown.isVisible()
    assert stored(path)[-1].text == "Kop\nOver Gent."

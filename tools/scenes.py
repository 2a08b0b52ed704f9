"""Every screen of the window, as a function that brings a fresh window on the sample project to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from json import dumps
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGroupBox,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QScrollArea,
    QTreeWidget,
    QWidget,
)

from annotate.edits.annotations import Accept, Add, Edit, Finish, Relabel, ToAll
from annotate.edits.labels import UseLabels
from annotate.edits.names import PutChoices
from annotate.errors import UserError
from annotate.formats.articles.article import EMPTY
from annotate.formats.base import Notice, Omission, Refusal
from annotate.formats.writing.export import Summary
from annotate.learning.articles import Contradiction, Place, Survey, article_of
from annotate.learning.judging import Judgement, compared, judged, memory_of
from annotate.learning.report import Report, Sureness
from annotate.model import Annotation, Document, Suggestion
from annotate.names.memory import Choice, Entry
from annotate.pipelines.routing import LEARNT
from annotate.pseudonyms.leaks import Left
from annotate.pseudonyms.replace import NOTICE
from annotate.sample import sample_documents
from annotate.text import words
from store.errors import DAMAGED_AT, GONE, Damaged
from store.project import Project
from store.upkeep.backups import Reason, back_up
from ui.about.dialog import AboutDialog, LicencesDialog
from ui.actions.menus import Menus
from ui.app import build_window
from ui.backups.controller import BackupController
from ui.exports.controller import ExportController
from ui.exports.dialog import ExportDialog
from ui.exports.outcome import ExportOutcome
from ui.imports.controller import ImportController
from ui.imports.outcome import OutcomeDialog
from ui.label_sets import ontonotes
from ui.labels.dialog import LabelsDialog
from ui.learning.controller import LearningController
from ui.learning.models import models_path
from ui.main_window import MainWindow
from ui.names.who import WhoController
from ui.names.who_dialog import WhoDialog
from ui.project_wide.dialog import ProjectWideDialog
from ui.project_wide.house_list_dialog import HouseListDialog
from ui.project_wide.names_dialog import NamesDialog
from ui.projects.controller import ProjectController
from ui.session import Session
from ui.settings.preferences import Settings
from ui.suggestions.controller import SuggestionController
from ui.tasks.checking import Detail, Network, Result, quiet, verbatim
from ui.tasks.exporting import Request
from ui.tasks.transfer import ImportResult
from ui.widgets.time_left import TimeLeft
from ui.workbench import Workbench

Scene = Callable[["Stage"], QWidget | None]
Part = TypeVar("Part", bound=QObject)
_PATIENCE = 40  # seconds for a child process

_TABLE = """nr;kop;tekst;datum;auteur
1;Fietsbrug over de vaart geopend;De nieuwe fietsbrug in Mechelen is open. Schepen Karim Wouters reed als eerste.;2026-11-03;L. Maes
2;Bakkerij stopt na honderd jaar;Bakkerij De Zaaier in Lokeren sluit. Rita Coppens zoekt een opvolger.;2026-11-04;L. Maes
"""
_MARKED = '{"text": "De dienst Waterwegen meet in Temse.", "spans": [{"start": 3, "end": 20, "label": "DIENST"}, {"start": 29, "end": 34, "label": "LOC"}]}\n'


class Stage:
    """A window on a project of its own, and the hands to work it. Close it when the curtain falls."""

    def __init__(self, folder: Path, documents: list[Document] | None = None) -> None:
        self.folder = folder
        path = folder / "Kustnieuws.kanttekening"
        with Project.open(path, create=True) as project:
            project.add(sample_documents() if documents is None else documents)
        self.window: MainWindow = build_window(path)
        self.window.show()
        self.settle()

    def part(self, kind: type[Part]) -> Part:
        """Return the object that does this work behind the window."""
        found = self.window.findChild(kind)
        assert found is not None, kind
        return found

    def settle(self) -> None:
        """Wait until what was asked for is on the screen."""
        QTest.qWait(80)
        QApplication.processEvents()

    def wait(self, ready: Callable[[], object]) -> None:
        """Wait until a child process has answered."""
        until = monotonic() + _PATIENCE
        while not ready():
            assert monotonic() < until, ready
            QTest.qWait(30)
        self.settle()

    def dialog(self) -> QDialog:
        """Return the dialog that is open."""
        self.settle()
        return next(one for one in self.window.findChildren(QDialog) if one.isVisible())

    @property
    def has_dialog(self) -> bool:
        """Return whether a dialog is open."""
        return any(one.isVisible() for one in self.window.findChildren(QDialog))

    def do(self, edit: Edit) -> None:
        """Apply an edit to the open article."""
        self.part(Session).apply(edit)

    def span(self, name: str, nth: int = 0) -> tuple[int, int]:
        """Return the span of a name in the open article."""
        text, at = self.document.text, -1
        for _ in range(nth + 1):
            at = text.index(name, at + 1)
        return at, at + len(name)

    @property
    def document(self) -> Document:
        """Return the open article."""
        document = self.part(Session).document
        assert document is not None
        return document

    def mark(self, name: str, nth: int = 0) -> Annotation:
        """Return the annotation of a name."""
        span = self.span(name, nth)
        return next(mark for mark in self.document.visible if (mark.start, mark.end) == span)

    def go_to(self, name: str, nth: int = 0) -> Annotation:
        """Go to the annotation of a name, and open its small bar."""
        mark = self.mark(name, nth)
        self.window.article.set_current(mark)
        self.settle()
        return mark

    def close(self) -> None:
        """Close the window as one does."""
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


# In the window


def start(stage: Stage) -> None:
    """Show the first start, with its one line of help."""
    Settings().hint_done = False
    stage.part(Workbench).start()


def mark(stage: Stage) -> None:
    """Show an annotation with its small bar; some others are checked."""
    for name in ("Bredene", "Liesbet Verhaeghe", "Wenduine"):
        stage.do(Accept(stage.mark(name).id))
    stage.do(Add(*stage.span("N-VA"), "ORG"))
    stage.go_to("Verhaeghe", 1)


def warning(stage: Stage) -> None:
    """Show an annotation that training would lose, and the way to mend it."""
    stage.do(Add(*stage.span("Vlaams"), "LOC"))
    stage.window.notice.hide()
    stage.go_to("Vlaams")


def overlap(stage: Stage) -> None:
    """Show names inside names."""
    stage.part(Workbench).let_overlap(True)
    stage.do(Add(*stage.span("Agentschap Maritieme Dienstverlening en Kust"), "ORG"))
    stage.do(Add(*stage.span("Dienstverlening en Kust"), "MISC"))
    stage.go_to("Agentschap Maritieme Dienstverlening en Kust")


def search(stage: Stage) -> None:
    """Show articles found by a word, which is lit in them."""
    box = stage.window.queue.findChild(QLineEdit, "searchBox")
    assert box
    box.setText("haven")
    stage.wait(lambda: stage.window.queue.typed)
    assert stage.window.queue.first
    stage.window.queue.documentChosen.emit(stage.window.queue.first)
    stage.window.article.go_to_hit(1)


def selection(stage: Stage) -> None:
    """Show several articles selected, with what can be done with them."""
    stage.window.queue.list.selectAll()


def selection_unchecked(stage: Stage) -> None:
    """Ask whether several articles are done although some annotations are unchecked."""
    stage.window.queue.list.selectAll()
    stage.window.queue.finishRequested.emit(stage.window.queue.list.selected_ids)


def selection_reason(stage: Stage) -> None:
    """Ask why several articles are left for later."""
    stage.window.queue.list.selectAll()
    stage.window.queue.list.laterPressed.emit()


def names(stage: Stage) -> None:
    """Show the names, variants together, one of them focused."""
    panel = stage.window.names.list
    panel.setFocus()
    panel.setCurrentIndex(panel.model().index(2, 0))


def reason(stage: Stage) -> None:
    """Ask why an article is left for later."""
    stage.window.footer.ask_reason()


def unseen(stage: Stage) -> None:
    """Show an article of which part was never on the screen."""
    stage.window.footer.ask_unseen()


def error(stage: Stage) -> None:
    """Show that something went wrong."""
    stage.part(Workbench).show_error(UserError(GONE, path="/home/ann/Kustnieuws.kanttekening"))
    stage.window.status.set_saved(False)


def damaged(stage: Stage) -> None:
    """Show a damaged project, and what can be done about it."""
    path = stage.part(Session).project.path
    stage.part(Workbench).show_error(Damaged(DAMAGED_AT, path=path, what="documents 1, title"))


def progress(stage: Stage) -> None:
    """Show work in the background."""
    seconds = iter(range(0, 999, 120))
    stage.window.status._time_left = TimeLeft(lambda: next(seconds))
    for done in (0, 100, 200, 420):
        stage.part(SuggestionController).working.emit(done, 1260)


def finished(stage: Stage) -> None:
    """Show that every article is done."""
    _finish_all(stage)
    stage.part(Workbench).next_document()


def empty(stage: Stage) -> None:
    """Show a project without articles."""


def eighteen(stage: Stage) -> None:
    """Show more labels than fit."""
    _use_eighteen(stage)
    stage.go_to("De Haan")


def main_menu(stage: Stage) -> QWidget:
    """Open the main menu."""
    return _popped(stage, stage.window.main_menu, stage.window.menu_button)


def add_menu(stage: Stage) -> QWidget:
    """Open the menu with the ways to add articles."""
    return _popped(stage, stage.window.add_menu, stage.window.add_button)


# Dialogs


def everywhere(stage: Stage) -> QWidget:
    """Open one name in all articles."""
    stage.part(Workbench).ask_everywhere("Damme", "LOC")
    return stage.part(ProjectWideDialog)


def project_names(stage: Stage) -> QWidget:
    """Open the names of the project, with one chosen that is in several articles."""
    stage.part(Menus)._show_names()
    dialog = stage.part(NamesDialog)
    stage.wait(lambda: dialog.page.selected and dialog.places.list.model().rowCount())
    stage.wait(lambda: dialog.page.table.model().index(0, 4).data())
    return dialog


def house_list(stage: Stage) -> QWidget:
    """Show what a house list would change."""
    table = stage.folder / "huislijst.csv"
    rows = ("Duinbehoud;ORG;;;;natuurvereniging;", "Zelensky;PER;;Zelenski | Zelenskyj;;;Q3874799", "Maandag;;;;x;;")
    table.write_text("\n".join(("name;label;preferred;variants;never;note;identifier", *rows)), "utf-8")
    dialog = project_names(stage)
    assert isinstance(dialog, NamesDialog)
    dialog.read_list(table)
    stage.wait(lambda: dialog.findChild(HouseListDialog))
    return stage.part(HouseListDialog)


def who(stage: Stage) -> QWidget:
    """Ask who a name is, of two who are called so."""
    two = Choice(
        "PER", True, note="burgemeester", identifier="Q3874799", namesakes=(Entry("archief-12", "wielrenner"),)
    )
    stage.part(Session).apply_all({}, PutChoices({"Liesbet Verhaeghe": two}))
    mark = stage.mark("Liesbet Verhaeghe")
    stage.part(WhoController).ask(stage.document.id, mark.start, mark.end)
    return stage.part(WhoDialog)


def contradictions(stage: Stage) -> QWidget:
    """Open the contradictions between names: one with two labels."""
    session = stage.part(Session)
    session.open(session.project.queue.ids(search="Damme UGent")[0])
    first, second = [mark for mark in stage.document.visible if stage.document.text[mark.start : mark.end] == "Damme"][
        :2
    ]
    stage.do(Relabel(first.id, "ORG"))
    stage.do(Relabel(second.id, "LOC"))
    _finish_all(stage)
    dialog = project_names(stage)
    assert isinstance(dialog, NamesDialog)
    dialog.view.setCurrentIndex(1)
    stage.wait(lambda: dialog.contradictions.selected and dialog.places.list.model().rowCount())
    return dialog


def remembered(stage: Stage) -> QWidget:
    """Open the memory, with what corrections taught."""
    for name, label in (("Vooruit", "ORG"), ("KU Leuven", "LOC"), ("Vlaamse", "MISC"), ("Duinbehoud", "ORG")):
        stage.do(Relabel(stage.mark(name).id, label))
    stage.part(Menus)._show_memory()
    return stage.dialog()


def history(stage: Stage) -> QWidget:
    """Open the history after some acts."""
    stage.do(Add(*stage.span("N-VA"), "ORG"))
    stage.do(Relabel(stage.mark("Wenduine").id, "MISC"))
    stage.do(ToAll(Accept(stage.mark("Bredene").id)))
    stage.part(Workbench).done()
    stage.part(Workbench).undo()
    stage.part(Menus)._show_history()
    return stage.dialog()


def learning(stage: Stage) -> QWidget:
    """Show the verdict on what was learnt."""
    controller = stage.part(LearningController)
    controller.ask()
    controller.learner.learnt.emit(_report(stage), models_path() / "2026-11-26-101500")
    return stage.dialog()


def models(stage: Stage) -> QWidget:
    """Show the pipelines that learnt here."""
    for day, articles, verdict in (("24", 50, "unclear"), ("26", 100, "better")):
        folder = models_path() / f"2026-11-{day}-101500"
        folder.mkdir(parents=True, exist_ok=True)
        made = {
            "from": "nl_kanttekening 0.5.0",
            "date": f"2026-11-{day}T10:15:00+00:00",
            "articles": articles,
            "verdict": verdict,
        }
        meta = {"lang": "nl", "name": "kanttekening_learnt", "version": f"0.5.0+202611{day}.101500", LEARNT: made}
        (folder / "meta.json").write_text(dumps(meta), "utf-8")
    stage.part(LearningController).show_models()
    return stage.dialog()


def labels(stage: Stage) -> LabelsDialog:
    """Open the labels."""
    stage.window.labels.editRequested.emit()
    return stage.part(LabelsDialog)


def labels_eighteen(stage: Stage) -> QWidget:
    """Open the labels of a larger template."""
    _use_eighteen(stage)
    return labels(stage)


def settings(stage: Stage) -> QWidget:
    """Open the settings."""
    stage.part(Menus)._show_settings()
    return stage.dialog()


def keys(stage: Stage) -> QWidget:
    """Open the page of all keys."""
    stage.part(Menus)._show_keys()
    return stage.dialog()


def guide(stage: Stage) -> QWidget:
    """Open the guide."""
    stage.part(Menus)._show_guide()
    return stage.dialog()


def marks_and_labels(stage: Stage) -> QWidget:
    """Open the page that explains marks and labels."""
    stage.part(Menus)._show_marks()
    return stage.dialog()


def pipelines(stage: Stage) -> QWidget:
    """Open the page of pipelines."""
    known: list[str] = []
    stage.part(SuggestionController).labelsKnown.connect(lambda pipeline, _: known.append(pipeline))
    stage.part(Menus)._show_pipelines()
    stage.wait(lambda: known)
    return stage.dialog()


def about(stage: Stage) -> QWidget:
    """Open the window with the version, and show what a check found."""
    stage.part(Menus).aboutRequested.emit()
    dialog = stage.part(AboutDialog)
    damage = UserError(DAMAGED_AT, path="/home/ann/Kustnieuws.kanttekening", what="documents 1, title")
    dialog.show_result(Result("versions", True, verbatim("Kanttekening 1.0.0, Python 3.13.1, Qt 6.11.3, linux")))
    dialog.show_result(Result("project", False, Detail(damage.sentence, damage.values)))
    dialog.show_result(Result("database", True, verbatim("SQLite 3.50.4")))
    dialog.show_result(Result("pipeline", True, verbatim("nl_kanttekening 0.5.0: Liesbet Verhaeghe, De Haan")))
    dialog.show_result(Result("nothing leaves", True, quiet([Network(25_318, [], 0), Network(25_318, [], 0)])))
    dialog.show_end()
    return dialog


def licences(stage: Stage) -> QWidget:
    """Open the licences of the parts."""
    dialog = LicencesDialog(stage.window)
    dialog.open()
    return dialog


def export(stage: Stage) -> QWidget:
    """Open the export dialog: what to export, and where to."""
    stage.part(ExportController).ask("spacy")
    return stage.dialog()


def export_replaced(stage: Stage) -> QWidget:
    """Open the export dialog where names are replaced by others."""
    stage.part(ExportController).ask("jsonl")
    dialog = stage.part(ExportDialog)
    group, scroll = dialog.findChild(QGroupBox), dialog.findChild(QScrollArea)
    assert group
    assert scroll
    group.setChecked(True)
    stage.settle()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    return dialog


def export_over(stage: Stage) -> QWidget:
    """Open the export dialog with a file in the way that is no export of ours."""
    (stage.folder / "Kustnieuws.jsonl").write_text("x" * 34_000)
    stage.part(ExportController).ask("jsonl")
    return stage.dialog()


def replace_question(stage: Stage) -> QWidget:
    """Ask whether to replace an export that somebody changed since, so that only its bytes tell."""
    out = stage.folder / "Kustnieuws.docx"
    _finish_all(stage)
    stage.part(ExportController).write(Request(out, "docx"))
    stage.wait(lambda: stage.has_dialog)
    stage.dialog().close()
    out.write_bytes(out.read_bytes() + b"x")
    stage.settle()
    stage.part(ExportController).write(Request(out, "docx"))
    stage.wait(lambda: stage.window.findChild(QMessageBox) is not None)
    return stage.part(QMessageBox)


def export_eighteen(stage: Stage) -> QWidget:
    """Open the export dialog with the labels of a larger template."""
    _use_eighteen(stage)
    return export_replaced(stage)


def certificate(stage: Stage) -> QWidget:
    """Show the loss report of an export."""
    stage.do(Add(*stage.span("Vlaams"), "LOC"))
    _finish_all(stage)
    stage.part(ExportController).write(Request(stage.folder / "Kustnieuws.conll", "conll"))
    stage.wait(lambda: stage.has_dialog)
    return stage.dialog()


def certificate_names(stage: Stage) -> QWidget:
    """Show the loss report of names replaced, and what a search still found of them."""
    left = [
        Left("Pieter van der Berg", "Berg", "artikelen.jsonl", "Boven op de Berg stond een man die niemand kende"),
        Left("Pieter van der Berg", "vanderberg", "artikelen.jsonl", "schrijf naar vanderberg op het oude adres"),
    ]
    notice = QCoreApplication.translate("pseudonyms", NOTICE)
    labels = Counter(PER=31, LOC=11)
    summary = Summary(
        8,
        42,
        per_label=labels,
        format="jsonl",
        reader="json",
        notice=notice,
        replaced=55,
        unmarked=13,
        left=left,
        left_in_all=2,
    )
    outcome = ExportOutcome(summary, stage.folder / "artikelen.jsonl", stage.window)
    outcome.show()
    return outcome


def import_table(stage: Stage) -> QWidget:
    """Ask which column is what, and what becomes of annotations."""
    (stage.folder / "archief.csv").write_text(_TABLE, "utf-8")
    (stage.folder / "gemerkt.jsonl").write_text(_MARKED, "utf-8")
    stage.part(ImportController).add_paths([str(stage.folder / "archief.csv"), str(stage.folder / "gemerkt.jsonl")])
    stage.wait(lambda: stage.has_dialog)
    return stage.dialog()


def import_letters(stage: Stage) -> QWidget:
    """Ask for the encoding of a text file that cannot be told for sure."""
    (stage.folder / "prijzen.txt").write_bytes(b"Fietsbrug kost 5 miljoen \xa4\n\nDat zegt schepen Karim Wouters.")
    stage.part(ImportController).add_paths([str(stage.folder / "prijzen.txt")])
    stage.wait(lambda: stage.has_dialog)
    return stage.dialog()


def import_outcome(stage: Stage) -> QWidget:
    """Show the outcome of an import."""
    known = [(row.id, row.title) for row in stage.part(Session).project.queue.rows(range(1, 3))]
    refused = Refusal("leeg.txt", None, EMPTY, {"where": "leeg.txt"})
    notices = [Notice("nieuws.rss", Omission.MENDED, 2), Notice("oud.zip", Omission.FILES, 1, ("brug.doc",))]
    result = ImportResult([(3, "Fietsbrug over de vaart geopend")], known, [refused], notices)
    dialog = OutcomeDialog(result, stage.window)
    dialog.open()
    return dialog


def statistics(stage: Stage) -> QWidget:
    """Show how far, how fast, and how often the pipeline was right."""
    for name in ("Bredene", "Liesbet Verhaeghe", "Wenduine"):
        stage.do(Accept(stage.mark(name).id))
    stage.do(Relabel(stage.mark("Vooruit").id, "MISC"))
    stage.do(Add(*stage.span("overheid"), "ORG"))
    _finish_all(stage)
    stage.part(Menus)._show_statistics()
    dialog = stage.dialog()
    stage.wait(lambda: dialog.findChild(QProgressBar))
    return dialog


def new_project(stage: Stage) -> QWidget:
    """Ask for name, folder and labels of a new project."""
    stage.part(ProjectController).ask_new()
    return stage.dialog()


def paste(stage: Stage) -> QWidget:
    """Preview a pasted article."""
    stage.part(ImportController).paste(
        "Fietsbrug over de vaart geopend\n\nDe nieuwe fietsbrug in Mechelen is open. Schepen Karim Wouters reed als eerste."
    )
    return stage.dialog()


def restore(stage: Stage) -> QWidget:
    """Show the backups that can be restored."""
    path = stage.part(Session).project.path
    for why in (Reason.MIGRATION, Reason.DAILY, Reason.HOURLY, Reason.ASKED, Reason.CLOSING):
        back_up(path, why)
    for text in (" en Bredene leggen", "De Haan en"):
        stage.do(Add(*stage.span(text.strip()), "MISC"))
    stage.part(BackupController).ask()
    dialog = stage.dialog()
    listed = dialog.findChild(QTreeWidget)
    assert listed
    stage.wait(lambda: not listed.findItems("…", Qt.MatchFlag.MatchExactly, 2))
    return dialog


def _report(stage: Stage) -> Report:
    """Return what could have come of learning from the project's articles."""
    articles = [article_of(document) for document in stage.part(Session).project.documents()]
    counts = Counter(mark.label for article in articles for mark in article.marks)

    def found(every: int, taken: str) -> Judgement:
        marks = [
            [m._replace(label=taken) if n % every == 1 else m for n, m in enumerate(article.marks) if n % every]
            for article in articles
        ]
        tokens = {article.text: words(article.text) for article in articles}
        given = {a.text: [Suggestion(*m) for m in found] for a, found in zip(articles, marks, strict=True)}
        return judged(lambda text: (tokens[text], given[text]), articles, lambda _: memory_of([]))

    place = Place(articles[0].document_id, *articles[0].marks[0], "De Haan")
    rare = Contradiction("Club Brugge", (("ORG", 14), ("LOC", 2)), place)
    survey = Survey(len(articles) + 24, counts, [place] * 3, 0, [rare])
    start, learnt = "nl_kanttekening 0.5.0", "nl_kanttekening_learnt 0.5.0+20261126.101500"
    comparison = compared(articles, found(3, "MISC"), found(6, "ORG"))
    sureness = Sureness(0.083, 0.041)
    return Report(learnt, start, survey, len(articles), {"WET": 4}, comparison, {"SPORT": 12}, sureness)


def _finish_all(stage: Stage) -> None:
    """Make every article done, the open one last."""
    session = stage.part(Session)
    ids = [row.id for row in session.project.queue.rows(range(1, 99))]
    session.apply_all({i: Finish() for i in ids})


def _use_eighteen(stage: Stage) -> None:
    """Use the labels of OntoNotes beside those that have annotations."""
    session = stage.part(Session)
    session.change_labels(UseLabels(ontonotes(), frozenset(session.project.labels.counts())))


def _popped(stage: Stage, menu: QWidget, button: QWidget) -> QWidget:
    """Open a menu below its button, kept inside the window."""
    menu.ensurePolished()
    menu.adjustSize()
    place = button.mapTo(stage.window, button.rect().bottomRight())
    menu.move(stage.window.mapToGlobal(place) - menu.rect().topRight())
    menu.show()
    return menu


IN_WINDOW: tuple[Scene, ...] = (
    start, mark, warning, overlap, search, selection, selection_unchecked, selection_reason, names, reason, unseen, error, damaged, progress, finished,
    empty, eighteen,
)  # fmt: skip
MENUS: tuple[Scene, ...] = (main_menu, add_menu)
DIALOGS: tuple[Scene, ...] = (
    everywhere, who, project_names, contradictions, house_list, remembered, learning, models, history, labels, labels_eighteen, settings, keys, guide, marks_and_labels, pipelines, export, export_over, replace_question,
    export_replaced, export_eighteen, certificate, certificate_names, import_table, import_letters, import_outcome, paste, restore, about, licences, new_project, statistics,
)  # fmt: skip

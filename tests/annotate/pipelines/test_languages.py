"""Articles in several languages: told apart, each marked by its own pipeline, with the project's labels."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Accept, Describe, plan
from annotate.label_kinds import kind_of
from annotate.label_map import LEFT_OUT, default_label, map_labels
from annotate.model import Document, Label, LabelKind, Suggestion
from annotate.pipelines.language import detect, with_language
from annotate.pipelines.routing import NO_PIPELINE, Routing
from annotate.pipelines.runner import available, language_of
from annotate.sample import sample_documents
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.project import Project
from store.settings import AGAIN, LABEL_MAP, LANGUAGES, PIPELINES, ROUTES
from tests.helpers.commands import Run
from tests.helpers.paths import ROOT
from tests.helpers.projects import choose, make_project, rows
from tests.helpers.strategies import texts
from ui.app import build_window
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings.preferences import Settings
from ui.suggestions.controller import SuggestionController
from ui.suggestions.dialog import PipelinesDialog
from ui.suggestions.unfit import UnfitWords
from ui.tasks.pipelines import Pipelines

PATIENCE = 90_000
DUTCH = "Nieuws uit Gent\n\nDe burgemeester van Gent sprak maandag met de pers. Jan Jansen was er ook bij, zei hij."
ENGLISH = "News from London\n\nThe prime minister met John Smith in London on Monday, and she thanked the visitors."
FRENCH = "Des nouvelles de Paris\n\nLe président a reçu Jean Dupont à Paris lundi, et il a remercié les visiteurs."
GERMAN = "Neues aus Berlin\n\nDer Kanzler hat am Montag in Berlin mit der Presse über die Lage gesprochen."
ENGLISH_NAMES = {"John Smith": "PERSON", "London": "GPE", "Monday": "DATE", "prime minister": "ROLE"}

Install = Callable[..., str]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a pipeline package that knows some names, as pip would; return its name."""
    import spacy

    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setenv("PYTHONPATH", str(site))

    def make(language: str, names: dict[str, str], version: str = "1.0", name: str = "tiny", start: str = "") -> str:
        nlp = spacy.blank(language)
        ruler = nlp.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": label, "pattern": text} for text, label in names.items()])  # type: ignore[attr-defined]
        nlp.meta["name"], nlp.meta["version"] = name, version
        package = f"{language}_{name}"
        monkeypatch.delitem(sys.modules, package, raising=False)  # of a test before
        (site / package).mkdir()
        nlp.to_disk(site / package / f"{package}-{version}")
        (site / package / "meta.json").write_text(json.dumps(nlp.meta), "utf-8")
        (site / package / "__init__.py").write_text(
            "from spacy.util import load_model_from_init_py\n"
            f"def load(**more):\n    {start or 'pass'}\n    return load_model_from_init_py(__file__, **more)\n"
        )
        info = site / f"{package}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[spacy_models]\n{package} = {package}\n")
        return package

    return make


@pytest.fixture
def path(tmp_path: Path, tiny_pipeline: Path) -> Path:
    """Return a project in three languages, whose main pipeline is a folder that this person chose."""
    Settings().trust(str(tiny_pipeline))
    return make_project(tmp_path, *map(Document, (DUTCH, ENGLISH, FRENCH)), pipeline=str(tiny_pipeline))


@contextmanager
def opened(path: Path, qtbot: QtBot, pipeline: str | None = None) -> Iterator[tuple[MainWindow, SuggestionController]]:
    window = build_window(path, pipeline)
    qtbot.addWidget(window)
    window.show()
    suggesting = window.findChild(SuggestionController)
    assert suggesting is not None
    yield window, suggesting
    window.close()


def wait_until_marked(path: Path, qtbot: QtBot, pipelines: list[str]) -> None:
    qtbot.waitUntil(lambda: stored(path) == pipelines, timeout=PATIENCE)


def stored(path: Path) -> list[str]:
    """Return the pipelines stored with the documents."""
    return [pipeline for (pipeline,) in rows(path, "SELECT pipeline FROM documents ORDER BY id")]


def marks(path: Path, document_id: int) -> list[tuple[str, str]]:
    question = "SELECT text, label FROM entities WHERE document_id = ? AND state <> 'rejected' ORDER BY start"
    return rows(path, question, document_id)


def finish_round(path: Path, qtbot: QtBot) -> None:
    """Wait until a round has been noted as gone through to its end."""

    def check() -> bool:
        found = rows(path, "SELECT value FROM settings WHERE key = 'routes'")
        return any(json.loads(value) is not None for (value,) in found)

    qtbot.waitUntil(check, timeout=PATIENCE)


class TestDetecting:
    @pytest.mark.parametrize(
        ("text", "code"),
        [
            (DUTCH, "nl"),
            (ENGLISH, "en"),
            (FRENCH, "fr"),
            (GERMAN, "de"),
            (ENGLISH.upper(), "en"),
            ("\n\n" + DUTCH * 2000, "nl"),
            ("Statsministeren sa at regjeringen vil bruke mer penger på skolene neste år.", "nb"),
            ("Başbakan dün Ankara'da gazetecilere konuştu ve seçimleri değerlendirdi.", "tr"),
            ("", ""),
            ("Gent", ""),
            ("12,5 – 13,7 (2024) 99 % +32 9 123 45 67 " * 20, ""),
            ("😀" * 100, ""),
            ("Jan Jansen Gent Brussel Antwerpen Marie Peeters", ""),
        ],
    )
    def test_an_article_s_language_is_told_or_left_open(self, text: str, code: str) -> None:
        assert detect(text) == code

    def test_all_sample_articles_are_dutch(self) -> None:
        assert {detect(document.text) for document in sample_documents()} == {"nl"}

    @given(text=texts)
    def test_any_text_gives_a_code_or_nothing(self, text: str) -> None:
        assert len(detect(text)) in (0, 2)

    def test_nothing_heavy_is_imported_before_it_is_needed(self) -> None:
        code = (
            "import sys, annotate.pipelines.runner, ui.tasks.pipelines, ui.tasks.suggester; "
            "print([m for m in ('py3langid', 'spacy') if m in sys.modules])"
        )
        found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
        assert found.stdout == "[]\n"

    def test_the_built_program_takes_the_library_s_data_along(self) -> None:
        from PyInstaller.utils.hooks import collect_data_files

        assert [Path(source).name for source, _ in collect_data_files("py3langid")] == ["model.npz.xz"]
        assert 'collect_data_files("py3langid")' in (ROOT / "build.spec").read_text("utf-8")


INSTALLED = ("nl_kanttekening", "de_core", "en_core", "en_other", "xx_all")


class TestImporting:
    @pytest.mark.parametrize(
        ("text", "given", "language"),
        [
            (FRENCH, "", "fr"),
            (FRENCH, "nl-BE", "fr"),  # as the template of a page says
            (FRENCH, "fr-BE", "fr-BE"),
            ("Gent", "nl-BE", "nl-BE"),
            ("Gent", "", None),
        ],
    )
    def test_an_article_has_the_language_of_its_text(self, text: str, given: str, language: str | None) -> None:
        document = Document(text, meta={"language": given} if given else {})
        assert with_language(document).meta.get("language") == language

    def test_what_somebody_worked_on_keeps_the_language_that_it_had(self) -> None:
        document = Document(FRENCH, tokens=words(FRENCH), meta={"language": "nl"})
        assert with_language(document) == document

    def test_files_get_their_language_on_their_way_in(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "un.txt").write_text(FRENCH, "utf-8")
        path = tmp_path / "krant.kanttekening"
        run("import", path, tmp_path / "un.txt")
        with Project.open(path) as project:
            assert project.document(1).language == "fr"


class TestChoosing:
    @pytest.mark.parametrize(
        ("main", "main_language", "chosen", "language", "pipeline"),
        [
            ("nl_kanttekening", "nl", {}, "nl", "nl_kanttekening"),
            ("nl_kanttekening", "nl", {}, "", "nl_kanttekening"),
            ("nl_kanttekening", "nl", {}, "en", "en_core"),
            ("nl_kanttekening", "nl", {}, "fr", NO_PIPELINE),
            ("nl_kanttekening", "nl", {"en": "en_other"}, "en", "en_other"),
            ("nl_kanttekening", "nl", {"en": NO_PIPELINE}, "en", NO_PIPELINE),
            ("nl_kanttekening", "nl", {"nl": "/eigen/map"}, "nl", "/eigen/map"),
            ("nl_kanttekening", "nl", {"nl": "/eigen/map"}, "", "/eigen/map"),
            ("nl_kanttekening", "nl", {"nl": "/eigen/map"}, "fr", NO_PIPELINE),
            ("/eigen/map", "nl", {}, "nl", "/eigen/map"),
            ("/eigen/map", "en", {}, "en", "/eigen/map"),
            ("/eigen/map", "en", {}, "nl", "nl_kanttekening"),
            ("en_other", "en", {}, "en", "en_other"),
            (NO_PIPELINE, "nl", {}, "en", NO_PIPELINE),
            (NO_PIPELINE, "nl", {"en": "en_core"}, "en", "en_core"),
        ],
    )
    def test_each_language_has_its_pipeline(
        self, main: str, main_language: str, chosen: dict[str, str], language: str, pipeline: str
    ) -> None:
        assert Routing(main, main_language, chosen, INSTALLED).pipeline_for(language) == pipeline

    def test_targets_name_what_differs_from_the_rest(self) -> None:
        choice = Routing("nl_kanttekening", "nl", {"fr": NO_PIPELINE, "es": "nl_kanttekening"}, INSTALLED)
        assert choice.targets == {"": "nl_kanttekening", "de": "de_core", "en": "en_core", "es": "nl_kanttekening"}
        assert replace(choice, is_for_all=True).targets == {
            "": "nl_kanttekening", "de": "de_core", "en": "en_core", "fr": NO_PIPELINE,
        }  # fmt: skip
        assert Routing("/eigen/map", "nl").targets == {"": "/eigen/map"}

    def test_a_pipeline_says_what_language_it_is_for(self, tiny_pipeline: Path, tmp_path: Path) -> None:
        names = ("en_core_web_sm", "nl_kanttekening", "xx_ent_wiki_sm", "none", str(tiny_pipeline), str(tmp_path))
        assert [language_of(name) for name in names] == ["en", "nl", "", "", "nl", ""]

    def test_installed_pipelines_are_found_without_being_loaded(self, install: Install) -> None:
        install("en", {}, version="2.3", start="raise SystemExit")
        assert ("en_tiny", "2.3") in {(info.name, info.version) for info in available()}
        assert "en_tiny" not in sys.modules


class TestUnfit:
    @pytest.mark.parametrize(
        ("language", "built", "said", "has_command"),
        [
            ("fr", False, "fr_core_news_md (licence LGPL-LR) with pip", True),
            ("en", False, "en_core_web_md (licence MIT) with pip", True),
            ("fr", True, "fr_core_news_md (licence LGPL-LR): download it, unpack it and choose its folder", False),
            ("de", False, "Choose one in the menu, if you have its folder.", False),
        ],
    )
    def test_how_a_language_model_is_added(
        self, language: str, built: bool, said: str, has_command: bool, english: object, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "frozen", built, raising=False)
        words = UnfitWords(language)
        assert said in words.text
        assert words.button == ("Copy the command" if has_command else "Choose a folder…")
        assert (" -m pip install https://" in words.command) is has_command


class TestLabels:
    PROJECT = tuple(Label(name, 0, i, kind=kind_of(name)) for i, name in enumerate(("PER", "ORG", "LOC", "MISC")))

    def test_the_usual_names_become_the_project_s(self) -> None:
        labels = ("PERSON", "GPE", "FAC", "LOC", "ORG", "NORP", "WORK_OF_ART", "LANGUAGE", "DATE", "CARDINAL", "GENE")
        becomes = ["PER", "LOC", "LOC", "LOC", "ORG", "MISC", "MISC", "MISC", LEFT_OUT, LEFT_OUT, "GENE"]
        assert [default_label(label, self.PROJECT) for label in labels] == becomes

    def test_what_the_project_has_is_kept_and_what_it_lacks_is_not_brought_in(self) -> None:
        known = [Label(name, 0, i, kind=kind_of(name)) for i, name in enumerate(("PERSON", "DATE", "ORG"))]
        assert [default_label(label, known) for label in ("PERSON", "DATE", "GPE")] == ["PERSON", "DATE", "GPE"]

    def test_a_label_is_the_project_s_only_one_of_its_kind(self) -> None:
        renamed = [
            replace(label, name=name) for label, name in zip(self.PROJECT, ("WIE", "CLUB", "WAAR", "REST"), strict=True)
        ]
        assert [default_label(label, renamed) for label in ("PER", "PERSON", "ORG", "GPE", "LOC", "MISC")] == [
            "WIE", "WIE", "CLUB", "WAAR", "WAAR", "MISC",
        ]  # fmt: skip
        towns = [*renamed, Label("LAND", 5, 4, kind=LabelKind.PLACE)]
        assert default_label("LOC", towns) == "LOC"  # it could be either

    def test_a_person_s_choice_goes_first(self) -> None:
        found = [
            Suggestion(0, 1, "GPE", 0.5),
            Suggestion(2, 3, "DATE"),
            Suggestion(4, 5, "ORG"),
            Suggestion(6, 7, "PER"),
        ]
        chosen = {"GPE": "MISC", "DATE": "MISC", "ORG": LEFT_OUT}
        assert map_labels(found, self.PROJECT, chosen) == [
            Suggestion(0, 1, "MISC", 0.5),
            Suggestion(2, 3, "MISC"),
            Suggestion(6, 7, "PER"),
        ]


class TestWindow:
    def test_each_article_is_marked_by_the_pipeline_for_its_language(
        self, path: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        install("en", ENGLISH_NAMES)
        with opened(path, qtbot):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "en_tiny 1.0", NO_PIPELINE])
            finish_round(path, qtbot)
        assert marks(path, 1) == [("Gent", "LOC"), ("Gent", "LOC"), ("Jan Jansen", "PER")]
        assert marks(path, 2) == [
            ("London", "LOC"),
            ("prime minister", "ROLE"),
            ("John Smith", "PER"),
            ("London", "LOC"),
        ]
        with Project.open(path) as project:
            assert [label.name for label in project.labels.all()] == ["PER", "ORG", "LOC", "MISC", "ROLE"]
            assert project.settings.get(LANGUAGES) == ["en", "fr", "nl"]
            routed = Pipelines(project, Settings())
            for name, pipeline_id in (*((info.name, info.id) for info in available()), ("", "")):
                routed.learn(name, pipeline_id)
            routed.learn(routed.main, "nl_tiny 1.0")
            assert routed.begin() == []

    def test_an_article_without_a_pipeline_has_its_language_words_and_remembered_names_only(
        self, path: Path, qtbot: QtBot, english: object
    ) -> None:
        text = FRENCH + " Jean Dupont est parti vers d'Artagnan."
        with Project.open(path) as project:
            choose(project, ["Jean Dupont"], "PER")
            project.add([Document(text), Document(DUTCH + " Jean Dupont.")])
        told = []
        with opened(path, qtbot) as (window, suggesting):
            suggesting.unfit.connect(told.append)
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE, NO_PIPELINE, "nl_tiny 1.0"])
            window.queue.documentChosen.emit(4)
            assert told == ["fr"]
            assert "fr_core_news_md (licence LGPL-LR)" in window.notice.text
            window.queue.documentChosen.emit(3)
            assert told == ["fr"]
            assert "fr_core_news_md" in window.notice.text
            window.queue.documentChosen.emit(5)  # which is Dutch
            assert not window.notice.text
        assert marks(path, 4) == [("Jean Dupont", "PER"), ("Jean Dupont", "PER")]
        with Project.open(path) as project:
            found = project.document(4)
            assert [project.document(i).language for i in (1, 2, 3, 4)] == ["nl", "en", "fr", "fr"]
        assert found.tokens is not None
        assert {a.origin for a in found.annotations} == {"memory"}
        assert "Artagnan" in {text[start:end] for start, end in found.tokens}

    def test_what_another_language_s_pipeline_suggested_goes(self, path: Path, qtbot: QtBot, english: object) -> None:
        with Project.open(path) as project:
            for document in [project.document(3)]:
                found = [Suggestion(0, 3, "MISC")]
                project.save_suggestions([merge_suggestions(document, found, words(document.text), "nl_tiny 1.0")])
            project.settings.set(ROUTES, {"": "nl_tiny 1.0"})  # as an older version noted it
        with opened(path, qtbot):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE])
        assert marks(path, 3) == []

    def test_a_language_that_a_person_chooses_calls_its_pipeline_and_undo_takes_that_back(
        self, path: Path, qtbot: QtBot, english: object
    ) -> None:
        with opened(path, qtbot) as (window, _):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE])
            session = window.findChild(Session)
            assert session is not None
            session.open(3)
            session.apply(Describe("language", "nl"))
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, "nl_tiny 1.0"])
            session.undo()
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE])
            assert session.document is not None
            assert session.document.language == "fr"

    def test_a_pipeline_installed_later_marks_its_articles_only(
        self, path: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        with opened(path, qtbot):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE])
            finish_round(path, qtbot)
        before = rows(path, "SELECT id FROM annotations WHERE document_id = 1")
        install("fr", {"Jean Dupont": "PER"})
        with opened(path, qtbot):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, "fr_tiny 1.0"])
            finish_round(path, qtbot)
        assert marks(path, 3) == [("Jean Dupont", "PER")]
        assert rows(path, "SELECT id FROM annotations WHERE document_id = 1") == before

    def test_a_round_that_was_broken_off_is_taken_up_again(
        self, path: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        """The English article was marked by the Dutch pipeline before the program ended, and looks done."""
        install("en", ENGLISH_NAMES)
        with Project.open(path) as project:
            project.settings.set(ROUTES, None)
        with closing(sqlite3.connect(path)) as other:
            other.execute("UPDATE documents SET pipeline = 'nl_tiny 1.0'")
            other.commit()
        with opened(path, qtbot):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "en_tiny 1.0", NO_PIPELINE])

    @pytest.mark.parametrize("start", ["raise OSError", "import os; os._exit(3)"], ids=["raises", "ends the process"])
    def test_a_broken_pipeline_is_told_once_and_the_other_articles_go_on(
        self,
        start: str,
        path: Path,
        install: Install,
        qtbot: QtBot,
        english: object,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        install("en", {}, start=start)
        with Project.open(path) as project:
            project.add([Document(ENGLISH + " Again."), Document(DUTCH + " Nog eens.")])
        told: list[str] = []
        with opened(path, qtbot) as (window, suggesting):
            suggesting.failed.connect(lambda error: told.append(str(error)))
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "", NO_PIPELINE, "", "nl_tiny 1.0"])
            with Project.open(path) as project:
                project.add([Document(DUTCH + " En nog.")])
            suggesting.start()
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "", NO_PIPELINE, "", "nl_tiny 1.0", "nl_tiny 1.0"])
            assert told == ["The language model en_tiny is damaged and cannot be used."]
            assert told[0] in window.notice.text
        caplog.clear()

    def test_a_folder_that_somebody_else_chose_for_a_language_is_not_run(
        self, path: Path, tmp_path: Path, qtbot: QtBot, english: object
    ) -> None:
        with Project.open(path) as project:
            project.settings.set(PIPELINES, {"en": str(tmp_path / "elders")})
        with opened(path, qtbot) as (window, _):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "", NO_PIPELINE])
            assert "that was not chosen on this computer" in window.notice.text

    def test_the_command_line_s_pipeline_marks_all(
        self, path: Path, tiny_pipeline: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        install("en", ENGLISH_NAMES)
        with opened(path, qtbot, str(tiny_pipeline)):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0"] * 3)

    @pytest.mark.parametrize("nonsense", [5, "x", None, [1], {"en": None, "x": {"y": 3}}])
    def test_settings_written_by_another_program_do_no_harm(
        self, nonsense: object, path: Path, qtbot: QtBot, english: object
    ) -> None:
        with closing(sqlite3.connect(path)) as other, other:
            for setting in (PIPELINES, LABEL_MAP, LANGUAGES, ROUTES, AGAIN):
                other.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [setting.key, json.dumps(nonsense)])
        with opened(path, qtbot) as (_, suggesting):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE])
            assert suggesting.pipelines.languages


class TestDialog:
    @contextmanager
    def dialog(self, window: MainWindow, qtbot: QtBot) -> Iterator[PipelinesDialog]:
        action = next(action for action in window.actions() if action.text() == "Language models…")
        action.trigger()
        dialog = window.findChild(PipelinesDialog)
        assert dialog is not None
        yield dialog
        dialog.accept()

    def test_the_choice_for_a_language_is_shown_and_changed(
        self, path: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        install("en", ENGLISH_NAMES)
        with opened(path, qtbot) as (window, suggesting):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "en_tiny 1.0", NO_PIPELINE])
            with self.dialog(window, qtbot) as dialog:
                boxes = dialog._languages
                assert list(boxes) == ["nl", "en", "fr"]
                assert boxes["en"].currentText() == "Automatic: en_tiny 1.0"
                assert boxes["fr"].currentText() == "Automatic: nothing"
                assert boxes["fr"].accessibleName() == "Language model for articles in this language: French"
                boxes["fr"].setCurrentIndex(boxes["fr"].findData("en_tiny"))
                boxes["en"].setCurrentIndex(boxes["en"].findData(NO_PIPELINE))
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, "en_tiny 1.0"])
            with self.dialog(window, qtbot) as dialog:
                assert dialog._languages["fr"].currentText() == "en_tiny 1.0"
                assert dialog._languages["en"].currentText() == "Nothing: I mark these myself"
                dialog._languages["fr"].setCurrentIndex(0)
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", NO_PIPELINE, NO_PIPELINE])
            assert suggesting.pipelines.by_language == {"en": NO_PIPELINE}

    def test_a_label_s_choice_changes_the_marks_but_not_what_a_person_decided(
        self, path: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        install("en", ENGLISH_NAMES)
        with opened(path, qtbot) as (window, suggesting):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "en_tiny 1.0", NO_PIPELINE])
            finish_round(path, qtbot)
            with Project.open(path) as project:
                document = project.document(2)
                person = next(a for a in document.annotations if a.label == "PER")
                project.commit([plan(document, Accept(person.id), "Ann")], by="Ann")
            with self.dialog(window, qtbot) as dialog:
                qtbot.waitUntil(lambda: "GPE" in dialog._labels._boxes, timeout=PATIENCE)
                rows = dialog._labels._boxes
                assert {label: box.currentText() for label, box in rows.items()} == {
                    "DATE": "Leave out",
                    "GPE": "Place (LOC)",
                    "PERSON": "Person (PER)",
                    "ROLE": "ROLE",
                }
                assert rows["GPE"].accessibleName() == "GPE becomes"
                for label, becomes in (("PERSON", "ORG"), ("GPE", LEFT_OUT), ("DATE", "MISC")):
                    rows[label].setCurrentIndex(rows[label].findData(becomes))
            wanted = [("prime minister", "ROLE"), ("John Smith", "PER"), ("Monday", "MISC")]
            qtbot.waitUntil(lambda: marks(path, 2) == wanted, timeout=PATIENCE)
            assert suggesting.pipelines.label_map == {"en_tiny": {"DATE": "MISC", "GPE": LEFT_OUT, "PERSON": "ORG"}}

    def test_labels_chosen_just_before_the_window_is_closed_count_the_next_time(
        self, path: Path, install: Install, qtbot: QtBot, english: object
    ) -> None:
        install("en", ENGLISH_NAMES)
        with opened(path, qtbot):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "en_tiny 1.0", NO_PIPELINE])
            finish_round(path, qtbot)
        with Project.open(path) as project:
            Pipelines(project, Settings()).arrange({}, {"en_tiny": {"GPE": "MISC"}})
        with opened(path, qtbot):
            qtbot.waitUntil(lambda: ("London", "MISC") in marks(path, 2), timeout=PATIENCE)

    def test_a_pipeline_without_labels_to_show_says_why(
        self, path: Path, install: Install, qtbot: QtBot, english: object, caplog: pytest.LogCaptureFixture
    ) -> None:
        install("en", {}, start="raise OSError")
        with opened(path, qtbot) as (window, _):
            wait_until_marked(path, qtbot, ["nl_tiny 1.0", "", NO_PIPELINE])
            with self.dialog(window, qtbot) as dialog:
                sentence = "The language model en_tiny is damaged and cannot be used."
                qtbot.waitUntil(lambda: dialog._labels.widget().text() == sentence, timeout=PATIENCE)  # type: ignore[attr-defined]
        caplog.clear()

    def test_the_menu_s_choice_counts_for_its_language_again(
        self, path: Path, tiny_pipeline: Path, qtbot: QtBot, english: object
    ) -> None:
        with Project.open(path) as project:
            pipelines = Pipelines(project, Settings())
            pipelines.arrange({"nl": NO_PIPELINE, "en": str(tiny_pipeline)}, {})
            assert pipelines.main == NO_PIPELINE
            pipelines.choose(str(tiny_pipeline))
            assert (pipelines.main, pipelines.by_language) == (str(tiny_pipeline), {"en": str(tiny_pipeline)})
            pipelines.choose(NO_PIPELINE)
            assert pipelines.in_use == []


class TestCommand:
    def test_each_article_is_marked_by_the_pipeline_for_its_language(
        self, run: Run, path: Path, install: Install
    ) -> None:
        install("en", ENGLISH_NAMES)
        told, errors = run("suggest", path)
        assert told.splitlines() == [
            "Marked by nl_tiny 1.0. Articles: 1, marks: 3.",
            "Marked by en_tiny 1.0. Articles: 1, marks: 4.",
            "No language model for their language. Articles: 1, marks from memory: 0.",
        ]
        assert errors == ""
        assert ("John Smith", "PER") in marks(path, 2)
        assert run("suggest", path) == ("Nothing was left to mark.\n", "")

    def test_one_pipeline_for_all_when_that_is_asked(self, run: Run, path: Path, install: Install) -> None:
        english = install("en", ENGLISH_NAMES)
        told, _ = run("suggest", path, "--pipeline", english, "--processes", "2")
        assert told == "Marked by en_tiny 1.0. Articles: 3, marks: 4.\n"
        told, _ = run("suggest", path)
        assert told.splitlines()[0] == "Marked by nl_tiny 1.0. Articles: 1, marks: 3."
        assert stored(path) == ["nl_tiny 1.0", "en_tiny 1.0", NO_PIPELINE]

    def test_several_processes_give_the_same(self, run: Run, path: Path, install: Install) -> None:
        install("en", ENGLISH_NAMES)
        with Project.open(path) as project:
            project.add([Document(f"{text} {i}") for text in (DUTCH, ENGLISH) for i in range(4)])
        told, errors = run("suggest", path, "--processes", "2")
        assert told.splitlines() == [
            "Marked by nl_tiny 1.0. Articles: 5, marks: 15.",
            "Marked by en_tiny 1.0. Articles: 5, marks: 20.",
            "No language model for their language. Articles: 1, marks from memory: 0.",
        ]
        assert errors == ""

    def test_a_broken_pipeline_is_a_line_and_the_rest_is_marked(
        self, run: Run, path: Path, install: Install, caplog: pytest.LogCaptureFixture
    ) -> None:
        install("en", {}, start="raise OSError")
        told, errors = run("suggest", path, status=1)
        assert told.startswith("Marked by nl_tiny 1.0. Articles: 1, marks: 3.\n")
        assert errors.splitlines()[-1] == "The language model en_tiny is damaged and cannot be used."
        caplog.clear()

    def test_a_folder_that_somebody_else_chose_is_not_run(self, run: Run, path: Path, tmp_path: Path) -> None:
        with Project.open(path) as project:
            project.settings.set(PIPELINES, {"en": str(tmp_path / "elders")})
        told, errors = run("suggest", path, status=1)
        assert told.startswith("Marked by nl_tiny 1.0. Articles: 1,")
        assert "that was not chosen on this computer" in errors
        assert errors.count("\n") == 1

"""The commands that learn and judge, and the child process that does it for the window."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import replace
from types import SimpleNamespace

import psutil
import pytest
import spacy
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Discard, Edit, plan
from annotate.errors import UserError
from annotate.model import Document, DocumentState
from annotate.network_guard import block_network
from store.project import Project
from tests.helpers.networks import finished
from tests.helpers.projects import make_project, marks
from ui.cli.main import main
from ui.learning.words import LearningWords
from ui.tasks import learning
from ui.tasks.jobs import Job
from ui.tasks.learning import judge_pipelines, learn_in_child

PATIENCE = 90_000


@pytest.fixture(autouse=True)
def _priority_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the priority of the tests' own process, which cannot be raised again; and learn in few runs."""
    monkeypatch.setattr("annotate.learning.learning.RUNS", 2)
    monkeypatch.setattr(learning, "work_quietly", lambda: None)
    monkeypatch.setattr("ui.cli.learn.work_quietly", lambda: None)
    monkeypatch.setattr("ui.cli.evaluate.work_quietly", lambda: None)


def test_learn_tells_what_came_of_it(taught, small, tmp_path, capsys, english):
    before = marks(taught)
    assert main(["learn", str(taught), str(tmp_path / "out"), "--pipeline", str(small), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["start"], told["articles"]) == ("en_small 1.2", 30)
    assert told["kept_back"] >= 5
    assert told["verdict"] in ("better", "worse", "unclear")
    assert told["before"]["labels"]["PER"]["names"] == told["kept_back"] * 4
    assert told["pipeline"].startswith("en_small_learnt 1.2+")
    assert (tmp_path / "out" / "config.cfg").is_file()
    assert marks(taught) == before


def test_learn_in_words(tmp_path, small, capsys, english):
    path = make_project(tmp_path, *map(finished, range(6)))
    assert main(["learn", str(path), str(tmp_path / "out"), "--pipeline", str(small)]) == 0
    told = capsys.readouterr().out
    assert "All 6 articles that are done were learnt from." in told
    assert "No verdict: it takes at least 5 articles that were set aside for testing." in told
    assert "carries names of the articles" in told


def test_without_the_names_none_of_them_is_in_the_new_pipeline(tmp_path, small, capsys, english):
    documents = [finished(number) for number in range(6)]
    path = make_project(tmp_path, *(replace(d, text=d.text.replace("Ann", "Zoe")) for d in documents))
    plain, nameless = tmp_path / "plain", tmp_path / "nameless"
    for out, options in ((plain, []), (nameless, ["--pseudonyms"])):
        assert main(["learn", str(path), str(out), "--pipeline", str(small), *options]) == 0
    assert "The marked names were replaced before it learnt." in capsys.readouterr().out
    words = {out: set(json.loads((out / "vocab" / "strings.json").read_text("utf-8"))) for out in (plain, nameless)}
    assert "Zoe" in words[plain]
    assert "Zoe" not in words[nameless]
    assert "went" in words[nameless]
    assert json.loads((nameless / "meta.json").read_text("utf-8"))["learnt"]["names_replaced"]


@pytest.mark.parametrize(
    ("articles", "sentence"),
    [(1, "too little to learn from: it takes 5 articles that are done and in the language"), (0, "(now: 0)")],
)
def test_too_little_is_one_sentence(tmp_path, small, capsys, english, articles, sentence):
    path = make_project(tmp_path, Document("Nothing is done here."), *map(finished, range(articles)))
    assert main(["learn", str(path), str(tmp_path / "out"), "--pipeline", str(small)]) == 1
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_over_what_stands_there(taught, small, tmp_path, capsys, english):
    (tmp_path / "out").mkdir()
    assert main(["learn", str(taught), str(tmp_path / "out"), "--pipeline", str(small)]) == 1
    assert "Something is already at" in capsys.readouterr().err
    assert main(["learn", str(taught), str(taught), "--pipeline", str(small)]) == 1
    assert len(marks(taught)) == 240


def test_articles_in_another_language_are_not_learnt_from(tmp_path, small, english):
    dutch = Document("De burgemeester van deze stad heeft gisteren het nieuwe zwembad geopend, zegt hij. " * 3)
    path = make_project(tmp_path, *map(finished, range(5)), replace(dutch, state=DocumentState.DONE))
    with Project.open(path) as project:
        report = learning.learn_from(project, str(small), tmp_path / "out", lambda _: None)
    assert (report.survey.articles, report.in_other_languages) == (5, 1)
    assert next(LearningWords().notes(report)) == "1 article in another language was left out."


def test_where_a_person_marks_everything_the_bundled_one_learns(tmp_path, small, english, monkeypatch):
    monkeypatch.setattr("ui.tasks.learning.BUNDLED", str(small))
    path = make_project(tmp_path, *map(finished, range(5)))
    with Project.open(path) as project:
        assert learning.learn_from(project, "", tmp_path / "out", lambda _: None).start == "en_small 1.2"


def test_a_disk_that_is_too_full_is_said_before_learning(taught, tmp_path, capsys, english, monkeypatch):
    monkeypatch.setattr("annotate.learning.learning.learn", lambda *_: pytest.fail("it learnt first"))
    monkeypatch.setattr("ui.tasks.learning.disk_usage", lambda _: SimpleNamespace(free=1000))
    assert main(["learn", str(taught), str(tmp_path / "out")]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert not list(tmp_path.glob("*out*"))


def test_a_pipeline_that_marks_no_names_is_not_judged(taught, tmp_path, capsys, english):
    """The memory alone would make it look as good as any other."""
    spacy.blank("en").to_disk(tmp_path / "blank")
    assert main(["evaluate", str(taught), "--pipeline", str(tmp_path / "blank")]) == 1
    assert "does not mark names" in capsys.readouterr().err


@pytest.mark.parametrize("texts", [5, [["x"], 3]])
def test_what_a_pipeline_says_of_itself_is_not_trusted(small, tmp_path, texts):
    shutil.copytree(small, tmp_path / "odd")
    meta = json.loads((small / "meta.json").read_text("utf-8")) | {"learnt": {"texts": texts}}
    (tmp_path / "odd" / "meta.json").write_text(json.dumps(meta), "utf-8")
    with Project.open(make_project(tmp_path, finished(1))) as project:
        assert judge_pipelines(project, [str(tmp_path / "odd")], lambda _: None).articles == 1


def test_evaluate_side_by_side(taught, small, bundled, capsys, english):
    assert main(["evaluate", str(taught), "--pipeline", str(small), "--pipeline", "nl_kanttekening"]) == 0
    told = capsys.readouterr().out
    assert "Finished articles judged by: 30" in told
    assert "en_small 1.2: " in told
    assert "actions per 100 words" in told
    assert "words a second" in told
    assert any(verdict in told for verdict in ("Better", "Worse", "Can't tell"))


def test_pipelines_with_the_same_id_are_told_apart(tmp_path, small, capsys, english):
    path, other = make_project(tmp_path, *map(finished, range(2))), tmp_path / "other"
    shutil.copytree(small, other)
    options = [option for folder in (small, small, other) for option in ("--pipeline", str(folder))]
    assert main(["evaluate", str(path), *options]) == 0
    told = capsys.readouterr().out
    for folder in (small, other):
        assert told.count(f"en_small 1.2 ({folder}): ") == 2 + (folder == other)  # scores, speed, and the verdict


def test_where_nothing_can_be_written_is_said_before_learning(taught, small, tmp_path, capsys, english, monkeypatch):
    monkeypatch.setattr("annotate.learning.learning.learn", lambda *_: pytest.fail("it learnt first"))
    assert main(["learn", str(taught), str(tmp_path / "none" / "out"), "--pipeline", str(small)]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_evaluate_for_programs_names_the_places(taught, small, bundled, capsys, english):
    assert main(["evaluate", str(taught), "--pipeline", str(small), "--pipeline", "nl_kanttekening", "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["pipelines"]
    assert (first["verdict"], first["won"]) == (None, [])
    assert first["labels"]["ALL"]["names"] == 240
    assert second["megabytes"] > 5
    assert {"article", "start", "end", "name", "old", "new"} == set((second["won"] + second["lost"])[0])


def test_no_pipeline_is_judged_by_what_it_learnt_from(taught, small, tmp_path, english):
    out = tmp_path / "out"
    with Project.open(taught) as project:
        learning.learn_from(project, str(small), out, lambda _: None)
        with pytest.raises(UserError, match="and not learnt from"):
            judge_pipelines(project, [str(small), str(out)], lambda _: None)
        project.add([finished(n) for n in range(40, 46)])
        found = judge_pipelines(project, [str(small), str(out)], lambda _: None)
    assert (found.articles, found.left_out) == (6, 30)
    assert found.pipelines[1].against is not None


def test_it_starts_from_the_pipeline_that_a_learnt_one_was_made_from(taught, small, tmp_path, english, monkeypatch):
    monkeypatch.chdir(small.parent)
    with Project.open(taught) as project:
        learning.learn_from(project, small.name, tmp_path / "one", lambda _: None)
        monkeypatch.chdir(tmp_path)
        again = learning.learn_from(project, str(tmp_path / "one"), tmp_path / "two", lambda _: None)
    assert again.start == "en_small 1.2"


def test_the_child_tells_how_far_it_is_while_articles_change(taught, small, tmp_path, qtbot: QtBot):
    job = Job(learn_in_child, str(taught), str(small), str(tmp_path / "out"), False)
    shares: list[float] = []
    job.message.connect(shares.append)
    with qtbot.waitSignal(job.done, timeout=PATIENCE) as done:
        with qtbot.waitSignal(job.message, timeout=PATIENCE):
            job.start()
        with Project.open(taught) as project:
            change_all(project, range(1, 28), Discard())
    assert done.args[0].pipeline.startswith("en_small_learnt")
    assert done.args[0].survey.articles == 30  # as they were when it began
    assert shares == sorted(shares)
    assert len(shares) > 3
    job.close()


@pytest.mark.source  # the child imports this file, which the child of a built program cannot
def test_the_child_is_quiet_and_knows_no_network(taught, small, tmp_path, qtbot: QtBot):
    job = Job(look_around, str(taught))
    with qtbot.waitSignal(job.done, timeout=PATIENCE) as done:
        job.start()
    priority, threads, refused = done.args[0]
    assert priority > psutil.Process().nice()
    assert threads == "1"
    assert refused
    job.close()


def change_all(project: Project, ids: Iterable[int], edit: Edit) -> None:
    project.commit([plan(project.document(number), edit, "Els") for number in ids], by="Els")


def look_around(_send, _project):
    """Return priority, number of threads, and whether the network is closed, as the child that learns has them."""
    import socket

    learning.work_quietly()
    block_network()
    try:
        socket.create_connection(("127.0.0.1", 9), 1)
    except PermissionError:
        refused = True
    return psutil.Process().nice(), os.environ["OMP_NUM_THREADS"], refused


@pytest.mark.parametrize("end", ["cancel", "kill"])
def test_a_stopped_child_leaves_nothing(taught, small, tmp_path, qtbot: QtBot, end):
    job = Job(learn_in_child, str(taught), str(small), str(tmp_path / "models" / "out"), False)
    (tmp_path / "models").mkdir()
    with qtbot.waitSignal(job.message, timeout=PATIENCE):
        job.start()
    with qtbot.waitSignal(job.cancelled if end == "cancel" else job.failed, timeout=PATIENCE):
        getattr(job, end)()
    assert list((tmp_path / "models").iterdir()) == []
    job.close()

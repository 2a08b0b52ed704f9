"""The commands: outcomes, exit status, and sentences instead of tracebacks; some through the real main.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotate.sample import sample_documents
from store.project import Project
from tests.helpers.commands import Run, memory, run_apart, run_here, written
from tests.helpers.paths import ROOT
from ui.translate import install


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as opened:
        opened.add(sample_documents()[:3])
    return path


def test_import_suggest_stats_export(run: Run, tmp_path: Path, tiny_pipeline: Path) -> None:
    project, out = tmp_path / "nieuw.kanttekening", tmp_path / "uit.jsonl"
    (tmp_path / "een.txt").write_text("Titel\n\nJan Jansen woont in Gent.", "utf-8")
    (tmp_path / "twee.txt").write_text("Titel\n\nJan Jansen woont in Gent.", "utf-8")
    told, _ = run("import", project, tmp_path / "een.txt", tmp_path / "twee.txt", "--json")
    assert json.loads(told) == {"added": 1, "duplicates": 1, "refused": [], "left_out": []}
    told, errors = run("suggest", project, "--pipeline", tiny_pipeline)
    assert (told.strip(), errors) == ("Marked by nl_tiny 1.0. Articles: 1, marks: 2.", "")
    told, _ = run("stats", project, "--json")
    assert json.loads(told)["entities"] == {"PER": {"suggested": 1}, "LOC": {"suggested": 1}}
    told, _ = run("export", project, out, "--state", "all", "--json")
    assert json.loads(told)["entities"] == 2
    (record,) = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert record["answer"] is None
    assert [span["state"] for span in record["spans"]] == ["suggested", "suggested"]
    assert record["tokens"]
    run("export", project, out, "--state", "all", "--no-tokens")
    assert "tokens" not in json.loads(out.read_text("utf-8"))
    before = out.read_bytes()
    _, errors = run("export", project, out, "--format", "prodigy", status=1)
    assert errors == "There is nothing to export: no article fits what was chosen. Nothing was written.\n"
    assert out.read_bytes() == before


def test_export_tells_what_was_lost_and_replaced(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "kluis").mkdir()
    key = tmp_path / "kluis" / "sleutel.json"
    told, _ = run("export", project, tmp_path / "a.conll", "--format", "conll", "--state", "all", "--label", "PER")
    assert "unchecked names cannot be told from the checked ones" in told
    assert "LOC" not in told.splitlines()[0]
    out = tmp_path / "b.jsonl"
    told, _ = run("export", project, out, "--state", "all", "--pseudonymise", "PER", "--key", key, "--json")
    summary = json.loads(told)
    assert summary["replaced"] > 0
    assert "personal data" in summary["notice"]
    names = {name for names in json.loads(key.read_text("utf-8")).values() for name in names}
    assert names
    assert not any(name in out.read_text("utf-8") for name in names if " " in name)
    told, _ = run("export", project, tmp_path / "s", "--format", "spacy", "--state", "all", "--split", "0.3")
    assert (tmp_path / "s" / "config.cfg").is_file()
    assert "nothing to export" in run("export", project, out, "--annotator", "Niemand", "--json", status=1)[1]
    assert "no label POSTBUS in this project" in run("export", project, out, "--label", "POSTBUS", status=1)[1]
    told, _ = run("export", project, tmp_path / "t.csv", "--state", "all")
    assert "read back with csv" in told
    assert (tmp_path / "t.csv").read_bytes().startswith(b'\xef\xbb\xbf"article";"title"')


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--from", "gisteren"), "gisteren"),
        (("--split", "2"), "2"),
        (("--pseudonymise", "PER"), "only replaced with a key file"),
    ],
)
def test_a_wrong_option_is_one_line(
    run: Run, project: Path, tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    told, errors = run("export", project, tmp_path / "x.jsonl", *options, status=1)
    assert (told, errors.count("\n")) == ("", 1)
    assert sentence in errors


def test_suggesting_in_several_processes_gives_the_same(run: Run, tmp_path: Path, tiny_pipeline: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text("".join(json.dumps({"text": f"Jan Jansen zag Gent {i}."}) + "\n" for i in range(9)), "utf-8")
    project = tmp_path / "p.kanttekening"
    run("import", project, file)
    told, _ = run("suggest", project, "--pipeline", tiny_pipeline, "--processes", "2")
    assert told.startswith("Marked by nl_tiny 1.0. Articles: 9, marks: 18.")


def test_refused_lines_are_told_and_the_rest_taken(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"text": "Goed."}\n{kapot\n', "utf-8")
    told, errors = run("import", tmp_path / "p.kanttekening", file, status=1)
    assert told.strip() == "Added: 1. Already there: 0. Refused: 1."
    assert errors.startswith("in.jsonl, line 2: this is not JSON")
    assert errors.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("stats", "nergens.kanttekening"), "There is no project at"),
        (("export", "nergens.kanttekening", "x"), "There is no project at"),
        (("stats",), "PROJECT"),
        (("export", "x", "y", "--format", "word"), "word"),
        (("import", "map/p.kanttekening", "x.txt"), "The folder does not exist"),
        (("tekst.txt",), "not a Kanttekening project"),
        (("stats", "tekst.txt"), "not a Kanttekening project"),
        (("stats", "."), "This is a folder"),
    ],
)
def test_a_users_mistake_is_one_line_and_status_1(
    run: Run, arguments: tuple[str, ...], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tekst.txt").write_text("geen project", "utf-8")
    told, errors = run(*arguments, status=1)
    assert told == ""
    assert sentence in errors
    assert errors.count("\n") == 1


def test_sentences_are_in_the_users_language(run: Run, tmp_path: Path) -> None:
    assert run("stats", tmp_path / "x", status=1, language="nl")[1].startswith("Er is geen project op")
    assert run("stats", tmp_path / "x", status=1, language="fr")[1].startswith("Il n’y a pas de projet à")


def test_a_missing_pipeline_is_one_line(run: Run, project: Path) -> None:
    _, errors = run("suggest", project, "--pipeline", "nl_nergens", status=1)
    assert (
        errors == "There is no language model nl_nergens: it is not installed, and there is no folder of that name.\n"
    )


def test_check_tries_everything_and_leaves_nothing(project: Path, bundled: Path, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    told, errors = run_apart("check", project, TMPDIR=str(temporary))
    assert errors == ""
    assert list(temporary.iterdir()) == []
    assert "Bredene" not in told
    lines = told.splitlines()
    assert [line.split()[0] for line in lines] == ["ok"] * 12, told
    assert "undamaged, articles: 3" in lines[-2]
    assert "no call to the network among" in lines[-1]


def test_check_finds_a_damaged_project(project: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(project)) as other:
        other.execute("UPDATE progress SET unchecked = 99 WHERE document_id = 1")
        other.commit()
    told, errors = run_apart("check", project, status=1)
    assert "FAILED  project: Article 1: the number of unchecked marks is wrong." in told
    assert errors == "Failed: project.\n"
    assert len(told.splitlines()) == 1  # at once: nothing else is tried
    told, errors = run_apart("check", project, status=1, language="nl")
    assert told.startswith("FOUT  project: Artikel 1: het aantal na te kijken markeringen klopt niet. Red wat nog")
    assert errors == "Mislukt: project.\n"


def test_help_names_every_command() -> None:
    told, _ = run_apart("--help")
    for command in ("import", "suggest", "export", "stats", "check", "rescue"):
        assert command in told


def test_stats_is_quick_because_it_loads_neither_spacy_nor_widgets(project: Path) -> None:
    code = (
        "import sys; from ui.cli.main import main; main(['stats', sys.argv[1]]); "
        "print([m for m in ('spacy', 'PySide6.QtWidgets') if m in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(project)], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert found.stdout.endswith("[]\n")


def test_rescue_says_in_numbers_what_was_saved(run: Run, project: Path, tmp_path: Path) -> None:
    new = tmp_path / "nieuw.kanttekening"
    told, errors = run("rescue", project, new)
    assert told.splitlines()[1].split() == ["3", "of", "3", "articles"]
    assert errors == ""
    assert run("stats", new, "--json")[0] == run("stats", project, "--json")[0]
    assert run("rescue", project, new, status=1)[1].startswith("Something is already at")


def test_commands_work_on_a_project_that_is_open_in_a_window(
    run: Run, project: Path, tmp_path: Path, tiny_pipeline: Path
) -> None:
    (tmp_path / "een.txt").write_text("Titel\n\nJan Jansen woont in Gent.", "utf-8")
    with Project.open(project, holder="Ann") as window:
        version = window.file.data_version()
        run("import", project, tmp_path / "een.txt")
        run("suggest", project, "--pipeline", tiny_pipeline)
        run("export", project, tmp_path / "uit.jsonl", "--state", "all")
        assert '"total": 4' in run("stats", project, "--json")[0]
        assert window.file.data_version() != version
        assert len(window.queue.ids()) == 4
        _, errors = run("rescue", project, tmp_path / "nieuw", status=1)
        assert errors.startswith("This project is already open in a window of Ann")


def test_a_project_that_another_program_keeps_locked_is_one_sentence(run: Run, project: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(project)) as other:
        other.execute("BEGIN IMMEDIATE")
        _, errors = run("stats", project, status=1)
    assert errors == f"Not saved, another program is using the project: {project}.\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp850", "utf-8"])
def test_any_terminal_can_show_what_the_commands_say(
    project: Path, encoding: str, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KANTTEKENING_LANGUAGE", "fr")
    for options in (["stats", project], ["stats", project, "--json"], ["stats", "nergens"]):
        out, errors = memory(encoding), memory(encoding)
        assert run_here(options, out, errors) == (1 if options[1] == "nergens" else 0)
        assert written(errors).count("\n") == (1 if options[1] == "nergens" else 0)
        if "--json" in options:
            assert json.loads(written(out))["documents"]["total"] == 3
    install("en", english)


@pytest.mark.source  # the built program writes UTF-8 whatever the environment says
def test_a_terminal_of_ascii_can_show_what_the_program_says(project: Path) -> None:
    told, _ = run_apart("stats", project, language="fr", PYTHONIOENCODING="ascii")
    assert "Articles\\xa0: 3 (\\xe0 faire" in told
    _, errors = run_apart("stats", "nergens", status=1, language="fr", PYTHONIOENCODING="ascii")
    assert errors.startswith("Il n\\u2019y a pas de projet")


FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
NO_SPACE = "The output cannot be written (No space left on device).\n"


@FULL
@pytest.mark.parametrize("command", ["stats", "--help", "--version", "export"])
def test_a_full_disk_under_the_output_is_one_sentence(
    project: Path, tmp_path: Path, command: str, english: QApplication
) -> None:
    options = {"stats": [project], "export": [project, tmp_path / "o.csv", "--state", "all"]}.get(command, [])
    errors = memory()
    with Path("/dev/full").open("w") as full:
        assert run_here([command, *options], full, errors) == 1
    assert written(errors) == NO_SPACE


@FULL
def test_a_full_disk_under_the_output_is_no_second_error_at_the_end(project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        found = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "stats", str(project)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "KANTTEKENING_LANGUAGE": "en"},
            timeout=110,
            check=False,
        )
    assert (found.returncode, found.stderr) == (1, NO_SPACE)


def test_marks_of_known_articles_are_offered(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "p.kanttekening"
    (tmp_path / "a.txt").write_text("Els Maes woont in Aalst.", "utf-8")
    marks = [{"start": 0, "end": 8, "label": "PER"}, {"start": 18, "end": 23, "label": "LOC"}]
    record = {"text": "Els Maes woont in Aalst.", "spans": marks, "answer": "accept"}
    (tmp_path / "b.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    run("import", project, tmp_path / "a.txt")
    told, _ = run("import", project, tmp_path / "b.jsonl")
    assert told == (
        "Added: 0. Already there: 1. Refused: 0.\n2 marks to check added to 1 article that was already there.\n"
    )
    told, _ = run("import", project, tmp_path / "b.jsonl", "--json")
    assert json.loads(told) == {"added": 0, "duplicates": 1, "refused": [], "left_out": []}

"""The settings of a project: what they are called in files, and what becomes of values that are none."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotate.formats.writing.destination import Written
from annotate.model import DocumentState
from store import settings
from store.project import Project
from store.queue_query import Order, QueueQuery
from store.settings import SETTINGS, ReadingPosition, Setting
from tests.helpers.paths import ROOT

VALUES: dict[Setting[Any], tuple[Any, Any]] = {  # a value, and the JSON of it in a file
    settings.PIPELINE: ("none", "none"),
    settings.PIPELINES: ({"en": "en_core"}, {"en": "en_core"}),
    settings.LABEL_MAP: ({"en_core": {"GPE": "LOC"}}, {"en_core": {"GPE": "LOC"}}),
    settings.LANGUAGES: (["en", "nl"], ["en", "nl"]),
    settings.ROUTES: ({"": "nl_kanttekening 1.0"}, {"": "nl_kanttekening 1.0"}),
    settings.AGAIN: (["en_core 3"], ["en_core 3"]),
    settings.LEARNING_OFFERED: (100, 100),
    settings.MEMORY: (False, False),
    settings.OVERLAP: (True, True),
    settings.RENAMED: ({"PER": "PERSON"}, {"PER": "PERSON"}),
    settings.DOCUMENT: (3, 3),
    settings.POSITION: (ReadingPosition(3, 5, 40), {"document": 3, "top": 40, "mark": 5}),
    settings.QUEUE: (
        QueueQuery(DocumentState.DONE, "gent", Order.UNCERTAIN),
        {"state": "done", "search": "gent", "order": "uncertain"},
    ),
    settings.REASONS: ({"3": "ask Ann"}, {"3": "ask Ann"}),
    settings.EXPORTS: (
        {"/x.jsonl": [Written("ab", 1, 2, "2026")]},
        {"/x.jsonl": [{"sha256": "ab", "size": 1, "modified": 2, "at": "2026"}]},
    ),
    settings.RESCUED: ({"at": "2026"}, {"at": "2026"}),
}
KEYS = (
    "pipeline pipelines label_map languages routes again learning_offered memory overlap renamed document place queue reasons"
    " exports rescued"
).split()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "krant.kanttekening"
    Project.open(path, create=True).close()
    return path


def test_the_keys_in_project_files_stay() -> None:
    assert [setting.key for setting in SETTINGS] == KEYS
    assert list(VALUES) == list(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_a_value_comes_back_and_is_stored_as_it_always_was(setting: Setting[Any], path: Path) -> None:
    value, stored = VALUES[setting]
    with Project.open(path) as project:
        assert project.settings.get(setting) == setting.default != value
        project.settings.set(setting, value)
    with closing(sqlite3.connect(path)) as other:
        row = other.execute("SELECT value FROM settings WHERE key = ?", [setting.key]).fetchone()
    assert json.loads(row[0]) == stored
    with Project.open(path) as project:
        assert project.settings.get(setting) == value


@pytest.mark.parametrize("stored", ["{", "null", "1.5", "[[1]]"])
@pytest.mark.parametrize("setting", [s for s in SETTINGS if s is not settings.RENAMED], ids=lambda s: s.key)
def test_what_is_no_value_counts_as_not_set(setting: Setting[Any], stored: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [setting.key, stored])
    with Project.open(path) as project:
        assert project.settings.get(setting) in (setting.default, [])  # the texts in a list without any


def test_no_setting_is_read_or_written_but_by_the_table() -> None:
    table, schema = ROOT / "store/settings.py", ROOT / "store/file/schema.py"
    rows_of_all = {ROOT / "store/upkeep/check.py"}  # which reads every row, whatever its key
    for folder in ("ui", "store", "tools", "benchmarks"):
        for path in set((ROOT / folder).rglob("*.py")) - {table, schema}:
            source = path.read_text("utf-8")
            assert not re.search(r"\bSetting(\[.*\])?\(", source), path
            assert path in rows_of_all or not re.search(r"(FROM|INTO|UPDATE) settings\b", source), path
            assert not re.search(r"settings\.(get|set|read|write|is_set)\((conn, )?[\"'f]", source), path


def test_the_description_of_the_file_names_every_setting() -> None:
    description = (ROOT / "docs/schema.md").read_text("utf-8")
    assert [key for key in KEYS if f"`{key}`" not in description] == []

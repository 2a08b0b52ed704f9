"""A project file from a stranger runs nothing, and whatever stands in its settings is harmless."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.model import Document
from store.project import Project
from store.settings import PIPELINE, PIPELINES, RENAMED, SETTINGS
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from ui.app import build_window
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines

KEYS = [setting.key for setting in SETTINGS if setting is not RENAMED]  # which counts as damaged
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Jan Jansen woont in Gent."), Document("Tweede."))


@pytest.fixture
def evil(tmp_path: Path) -> tuple[Path, Path]:
    """Return a pipeline folder that would leave a trace when it is loaded, and the path of that trace."""
    folder, trace = tmp_path / "nl_evil", tmp_path / "trace"
    folder.mkdir()
    code = f"from pathlib import Path\nPath({str(trace)!r}).write_text('ran')\n"
    for name in ("__init__.py", "sitecustomize.py"):
        (folder / name).write_text(code)
    (folder / "meta.json").write_text('{"lang": "nl", "name": "evil", "version": "1"}')
    (folder / "config.cfg").write_text("[nlp]\nlang = nl\npipeline = []\n")
    return folder, trace


@pytest.mark.parametrize("key", ["pipeline", "pipelines"])
def test_a_pipeline_folder_that_a_project_names_is_not_loaded(
    path: Path, evil: tuple[Path, Path], key: str, qtbot: QtBot, english: QApplication
) -> None:
    folder, trace = evil
    with Project.open(path) as project:
        project.settings.set(PIPELINE, "none" if key == "pipelines" else str(folder))
        if key == "pipelines":
            project.settings.set(PIPELINES, {"nl": str(folder)})
    found = subprocess.run(
        [sys.executable, "main.py", "suggest", str(path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "a folder that was not chosen on this computer" in found.stderr
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "was not chosen" in window.notice.text, timeout=30_000)
    window.close()
    assert not trace.exists()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=st.dictionaries(st.sampled_from(KEYS), anything, min_size=1))
def test_settings_of_any_shape_are_harmless_to_the_pipelines(path: Path, chosen: dict[str, Any]) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("DELETE FROM settings")
        other.executemany("INSERT INTO settings VALUES (?, ?)", [(k, json.dumps(v)) for k, v in chosen.items()])
    with Project.open(path) as project:
        pipelines = Pipelines(project, Settings())
        pipelines.begin()
        assert pipelines.in_use is not None
        assert all(isinstance(name, str) for name in pipelines.in_use)
        project.memory.read()


@pytest.mark.parametrize("value", ["{}", "[]", "17", '"x"', "null", "[[1]]", '{"a": {"b": 1}}', "1e999", "kapot", ""])
def test_a_window_opens_on_settings_of_any_shape(path: Path, value: str, qtbot: QtBot, english: QApplication) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.executemany(
            "INSERT OR REPLACE INTO settings VALUES (?, ?)", [(k, value) for k in KEYS if k != "pipeline"]
        )
        other.execute("INSERT OR REPLACE INTO settings VALUES ('pipeline', '\"none\"')")
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    assert window.article.document is not None
    window.close()

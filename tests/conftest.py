"""What all tests share: no screen, a home of their own, and nothing left behind or let out."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["KANTTEKENING_LANGUAGE"] = "en"

from hypothesis import settings
from PySide6.QtWidgets import QApplication

from annotate.network_guard import block_network
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import Pipeline, bundled_folder, load
from tests.helpers.children import Forked
from tests.helpers.commands import Run, memory, run_here, written
from tests.helpers.fonts import USUAL, use_family
from ui.app import DesktopApplication
from ui.translate import install

block_network()
settings.register_profile("kanttekening", deadline=None, print_blob=True)
settings.load_profile("kanttekening")


# files that start processes, load pipelines or open many windows: `make quick` leaves them out
SLOW_FILES = set(
    "about accessibility acts adding annotation_bar atspi backups backups_window commands details distil drops"
    " dutch empty_screens export_dialog exports guard history hostile_projects importing jobs keys_after_acts"
    " label_bar labels labels_dialog languages leaks learning learning_commands learning_window limits links looks"
    " migrations names_panel names_replaced new_pipeline notes_window output_places overlap packages pdf pipeline"
    " pipeline_bad_cases plain project_names project_wide projects pseudonyms queue readers recipe recipe_texts"
    " round_trips settings shards slips statistics suggest type what_to_do who window".split()
)


# what a test names that starts a Python, or reads our files: inside the built program there are none
NEEDS_SOURCE = {"executable", "ROOT", "python", "__file__"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests as slow by file and folder, and those that need the source by what they say."""
    for item in items:
        if isinstance(item, pytest.Function) and NEEDS_SOURCE.intersection(_names(item.function.__code__)):
            item.add_marker("source")
        is_slow = item.path.stem.removeprefix("test_") in SLOW_FILES or "faults" in item.path.parts
        if is_slow:
            item.add_marker("slow")


def _names(code: CodeType) -> Iterator[str]:
    """Return the names that a function and those inside it look up."""
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _names(inner)


def pytest_collection_finish() -> None:
    """Let no collection of garbage look at what was imported: there is one after each test with a window."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--frozen", help="folder of the program that `make dist` built")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, caches and the sample project in a folder of the test."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail on a connection to anything but this computer's own processes."""

    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise AssertionError(f"a connection to {address} was tried")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def _quick_children(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fork children where that is possible; the built program, tests marked `spawned`, and those of faults spawn them."""
    if (
        sys.platform == "linux"
        and not getattr(sys, "frozen", False)
        and not request.node.get_closest_marker("spawned")
        and "faults" not in request.path.parts
    ):
        monkeypatch.setattr("ui.tasks.jobs._spawn", lambda: Forked)


@pytest.fixture(autouse=True)
def _no_leaks() -> Iterator[None]:
    """End threads and windows with the test that made them; fail when a thread is left."""
    before = set(threading.enumerate())
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and (shown := app.topLevelWidgets()):
        for widget in shown:
            widget.close()
        app.processEvents()
        gc.collect()
    left = [t for t in threading.enumerate() if t not in before and t.is_alive() and "child process" in t.name]
    assert not left, f"threads left behind: {left}"


@pytest.fixture(autouse=True)
def _no_unexpected_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning without asking for it (by caplog.clear() at its end)."""
    yield
    records = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not records, f"unexpected log records: {[r.getMessage() for r in records]}"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Let pytest-qt make the application that the program makes."""
    return DesktopApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application, with a font that is the same on every machine."""
    use_family(qapp, USUAL)
    return qapp


@pytest.fixture
def english(qapp: QApplication) -> QApplication:
    """Return the application, in English."""
    install("en", qapp)
    return qapp


@pytest.fixture
def run(english: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run commands in the process of the test."""

    def here(*arguments: object, status: int = 0, language: str = "en") -> tuple[str, str]:
        monkeypatch.setenv("KANTTEKENING_LANGUAGE", language)
        out, errors = memory(), memory()
        found = run_here(arguments, out, errors)
        assert found == status, written(errors)
        return written(out), written(errors)

    yield here
    install("en", english)


@pytest.fixture(scope="session")
def bundled() -> Path:
    """Return the bundled pipeline's folder."""
    folder = bundled_folder()
    if not (folder / "config.cfg").is_file():
        pytest.skip("the bundled pipeline has not been made: make pipeline")
    return folder


@pytest.fixture(scope="session")
def _tiny_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import spacy

    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    names = {"Jan Jansen": "PER", "Gent": "LOC", "Duinbehoud": "ORG"}
    ruler.add_patterns([{"label": label, "pattern": name} for name, label in names.items()])  # type: ignore[attr-defined]
    nlp.meta["name"], nlp.meta["version"] = "tiny", "1.0"
    folder = tmp_path_factory.mktemp("pipeline") / "tiny"
    nlp.to_disk(folder)
    return folder


@pytest.fixture
def tiny_pipeline(_tiny_pipeline: Path, tmp_path: Path) -> Path:
    """Return the folder of a pipeline that knows three names; the test may change it."""
    return shutil.copytree(_tiny_pipeline, tmp_path / "tiny")


@pytest.fixture(scope="session")
def dutch(bundled: Path) -> Pipeline:
    """Return the bundled pipeline, loaded once; it stays as it is."""
    pipeline = load(BUNDLED)
    gc.freeze()
    return pipeline


if sys.platform == "linux":
    # a machine without fontconfig's cache would otherwise warn at the first text
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

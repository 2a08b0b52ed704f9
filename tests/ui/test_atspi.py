"""The real window on a real display, read over AT-SPI as the screen readers of Linux do it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotate.model import Annotation, Document, State
from store.project import Project
from store.settings import PIPELINE
from tests.helpers.paths import ROOT

TEXT = "Zwembad 😀 open\n\nBurgemeester Bernard Quintin opent het. Quintin is blij."
SYSTEM_PYTHON = "/usr/bin/python3"


def missing() -> str:
    """Return what this machine lacks for the test."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    for program in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if not shutil.which(program):
            return f"{program} is not installed"
    tried = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([SYSTEM_PYTHON, "-c", tried], capture_output=True, check=False).returncode:
        return "gir1.2-atspi-2.0 and python3-gi are not installed"
    return ""


@pytest.fixture
def display() -> Iterator[str]:
    lacking = missing()
    if lacking:
        pytest.skip(lacking)
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


def test_a_screen_reader_reads_the_article_and_hears_the_mark_it_goes_to(display: str, tmp_path: Path) -> None:
    path, runtime = tmp_path / "krant.kanttekening", tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    start = TEXT.rindex("Quintin")
    mark = Annotation(1, start, start + 7, "PER", State.SUGGESTED, "pipeline:x")
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        project.add([Document(TEXT, annotations=(mark,))])
    environment = os.environ | {
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    reader = [
        SYSTEM_PYTHON,
        str(ROOT / "tests/helpers/atspi_reader.py"),
        sys.executable,
        str(ROOT / "main.py"),
        str(path),
    ]
    done = subprocess.run(
        ["dbus-run-session", "--", *reader], env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])  # the registry says something first
    assert told["name"] == "Article: Zwembad 😀 open"
    assert told["text"] == TEXT
    assert told["description"] == "Quintin, Person, suggested"
    assert told["caret"] == 1  # Qt passes its UTF-16 positions on as they are: one more for each emoji before
    assert told["word"].strip() == "Quintin"
    assert told["announced"] == ["Quintin, Person, suggested"]
    parts = [tuple(part) for part in told["parts"]]
    for part in (("button", "Done, next article"), ("check box", "Person (1)")):
        assert part in parts or ("push " + part[0], part[1]) in parts, parts
    assert any(role in ("table", "list") and name == "Articles" for role, name in parts)
    assert any(name.startswith("krant") for _, name in parts)  # the window
    assert any(name.startswith("Quintin") for _, name in parts)  # among the names in this article

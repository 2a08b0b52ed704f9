"""What Windows and macOS do differently, tried by simulation where a test does not run there; docs/platforms.md lists it."""

from __future__ import annotations

import ast
import errno
import fcntl
import importlib.util
import os
import re
import sys
from multiprocessing.connection import address_type  # type: ignore[attr-defined]
from pathlib import Path, PureWindowsPath
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from annotate.atomic import lock_of
from annotate.formats.reading.guard import limit_memory
from store.file import lock
from store.file.connection import address
from tests.helpers.paths import ROOT
from ui.projects import doorbell

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="simulates the others")


@pytest.fixture
def lock_of_windows(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load the module of locks as Windows does: no fcntl, and msvcrt that locks a byte and refuses a second lock."""
    held: dict[tuple[int, int], int] = {}

    def locking(file: int, mode: int, length: int) -> None:
        found = os.fstat(file)
        which = (found.st_dev, found.st_ino)
        assert os.lseek(file, 0, os.SEEK_CUR) > 1 << 20, "a byte of the text is locked, which then cannot be read"
        if any(_is_open(other) and other != file for where, other in held.items() if where == which):
            raise PermissionError(errno.EACCES, "locked")
        held[which] = file

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(sys, "platform", "win32")
    spec = importlib.util.spec_from_file_location("lock_of_windows", str(lock.__file__))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _is_open(file: int) -> bool:
    try:
        fcntl.fcntl(file, fcntl.F_GETFD)
    except OSError:
        return False
    return True


@pytest.mark.source
def test_one_window_a_project_on_windows(lock_of_windows: Any, tmp_path: Path) -> None:
    project = tmp_path / "krant.kanttekening"
    first = lock_of_windows.Lock(project, "Ann")
    with pytest.raises(lock_of_windows.Held) as refused:
        lock_of_windows.Lock(project, "Bob")
    assert refused.value.values["holder"] == "Ann"  # who has it can be read while it is locked
    first.release()
    assert not lock_of(project).exists()
    lock_of_windows.Lock(project, "Bob").release()


def test_the_doorbell_of_windows_is_a_named_pipe_of_this_computer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    pipe = doorbell._address(tmp_path / "krant.kanttekening")
    assert address_type(pipe) == "AF_PIPE"
    assert pipe.startswith("\\\\.\\pipe\\")


class _WindowsPath(PureWindowsPath):
    def absolute(self) -> _WindowsPath:
        return self


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"C:\Users\Ann\Mijn krant.kanttekening", "file:///C:/Users/Ann/Mijn%20krant.kanttekening?mode=rw"),
        (r"\\server\share\krant?.kanttekening", "file:////server/share/krant%3F.kanttekening?mode=rw"),
    ],
)
def test_sqlite_opens_a_path_of_windows(path: str, uri: str) -> None:
    assert address(_WindowsPath(path), "rw") == uri  # type: ignore[arg-type]


def test_a_file_is_read_where_memory_cannot_be_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)  # as on Windows
    limit_memory()


def test_what_is_written_has_the_same_line_ends_everywhere() -> None:
    """Windows would write each line end as two characters unless a file says how it wants them."""
    unsaid = []
    for path in (path for room in ("annotate", "store", "ui") for path in (ROOT / room).rglob("*.py")):
        if "recipe" in path.parts:
            continue
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        lines = (
            call.lineno for call in calls if _writes_text(call) and "newline" not in {k.arg for k in call.keywords}
        )
        unsaid += [f"{path.relative_to(ROOT)}:{line}" for line in lines]
    assert unsaid == []


def _writes_text(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    modes = [argument.value for argument in call.args[:1] if isinstance(argument, ast.Constant)]
    return call.func.attr == "write_text" or (call.func.attr == "open" and modes in (["w"], ["a"], ["x"]))


def test_the_page_names_functions_that_there_are() -> None:
    rows = re.findall(
        r"`((?:annotate|store|ui)/[\w/]+\.py)`, `(\w+)`", (ROOT / "docs" / "platforms.md").read_text("utf-8")
    )
    assert len(rows) > 10
    for file, name in rows:
        assert re.search(rf"\b{name}\b", (ROOT / file).read_text("utf-8")), f"{file}: {name}"

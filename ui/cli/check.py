"""The command `check`: run every part of the program on this computer, and check a project."""

from __future__ import annotations

import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, qVersion

from annotate.atomic import clear_away
from annotate.edits.annotations import Add, Finish, plan, replay
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.writing.export import export
from annotate.model import Document
from annotate.network_guard import block_network
from annotate.pipelines.language import detect
from annotate.pipelines.routing import BUNDLED, NO_PIPELINE
from annotate.pipelines.runner import load
from store.errors import Damaged
from store.project import Project
from store.settings import PIPELINE
from ui.tasks.jobs import Job
from ui.tasks.suggester import Suggester
from ui.translate import sentence
from ui.version import VERSION

_TEXT = "Burgemeester Liesbet Verhaeghe opent morgen het zwembad van De Haan."
_PROBLEMS = QT_TRANSLATE_NOOP("errors", "{problems} Save what can still be read with: python main.py rescue {path} NEW")
_PREFIX = "kanttekening-check-"
_TIMEOUT_MS = 60_000  # for the answer of the child process


@dataclass(frozen=True, slots=True)
class Result:
    """The result of one check."""

    name: str
    is_ok: bool
    detail: str


def run_checks(project: Path | None) -> Iterator[Result]:
    """Run the checks in turn. If the project is damaged, yield only that."""
    found = _try("project", lambda: _project(project)) if project else None
    if found and not found.is_ok:
        yield found
        return
    clear_away(Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"))
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as name:
        folder = Path(name)
        yield _try("versions", _versions)
        yield _try("database", lambda: _database(folder))
        yield _try("pipeline", _pipeline)
        yield _try("window", lambda: _window(folder))
        yield _try("child process", _child)
        yield _try("export", lambda: _export(folder))
    if found:
        yield found
    yield _try("nothing leaves", _nothing_leaves)


def _try(name: str, check: Callable[[], str]) -> Result:
    try:
        return Result(name, True, check())
    except UserError as error:
        return Result(name, False, sentence(error))
    except Exception as error:  # noqa: BLE001 - the check reports any failure
        return Result(name, False, f"{type(error).__name__}: {error}")


def _versions() -> str:
    return f"Kanttekening {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}"


def _database(folder: Path) -> str:
    with Project.open(folder / "database.kanttekening", create=True) as project:
        added = project.add([Document(_TEXT)])[0]
        document = project.document(added.document_id)
        change = plan(document, Add(13, 30, "PER"), "check")
        project.commit([change], by="check")
        if project.document(added.document_id) != replay(document, change) or project.queue.ids(search="verhaeg") != [
            1
        ]:
            raise UserError("what was written was not read back")
    return f"SQLite {sqlite3.sqlite_version}"


def _pipeline() -> str:
    pipeline = load(BUNDLED)
    _, found = next(pipeline.suggest([_TEXT]))
    names = [_TEXT[s.start : s.end] for s in found]
    if "Liesbet Verhaeghe" not in names:
        raise UserError("{pipeline} found {names}", pipeline=pipeline.id, names=names)
    return f"{pipeline.id}: {', '.join(names)}"


def _window(folder: Path) -> str:
    from ui.app import application, build_window

    app = application()
    path = folder / "window.kanttekening"
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, NO_PIPELINE)
        project.add([Document(_TEXT)])
    window = build_window(path)
    window.show()
    app.processEvents()
    picture = window.grab().toImage()
    window.close()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    if len(colours) < 4:
        raise UserError("the window stays empty")
    return f"{picture.width()}×{picture.height()}, {app.platformName()}"


def _child() -> str:
    suggester, loop = Suggester(), QEventLoop()
    got: list[str] = []
    suggester.suggested.connect(lambda _id, _tokens, found: got.append(f"{len(found)} marks from another process"))
    suggester.failed.connect(lambda error: got.append(str(error)))
    suggester.finished.connect(loop.quit)
    suggester.failed.connect(loop.quit)
    QTimer.singleShot(_TIMEOUT_MS, loop, loop.quit)
    suggester.suggest([1], lambda i: Document(_TEXT, id=i), lambda _, language: BUNDLED if language == "nl" else "")
    loop.exec()
    suggester.close()
    if not got or not got[0][0].isdigit():
        raise UserError("{what}", what=got[0] if got else "no answer")
    return got[0]


def _export(folder: Path) -> str:
    document = Document(_TEXT)
    for edit in (Add(13, 30, "PER"), Add(60, 67, "LOC"), Finish()):
        document = replay(document, plan(document, edit, "check"))
    summary = export([document], folder / "export.jsonl", "jsonl")
    return f"{summary.entities} names written, read back and equal"


def _nothing_leaves() -> str:
    """Check that neither this process nor a child process with a pipeline called the network."""
    job, loop = Job(_run_pipeline), QEventLoop()
    got: list[Any] = []
    for signal in (job.done, job.failed):
        signal.connect(got.append)
        signal.connect(loop.quit)
    QTimer.singleShot(_TIMEOUT_MS, loop, loop.quit)
    job.start()
    loop.exec()
    job.close()
    if not got or isinstance(got[0], UserError):
        raise UserError("{what}", what=got[0] if got else "no answer")
    reports = [_network_events(), got[0]]
    refused = [event for _, events, _ in reports for event in events]
    connections = [number for *_, number in reports if number is not None]
    if refused or any(connections):
        raise UserError("tried: {calls}; open: {open}", calls=", ".join(refused) or "-", open=sum(connections))
    detail = (
        f"no call to the network among {reports[0][0]} events of this process and {reports[1][0]} of a child process"
    )
    return detail + (", no connection open in them" if connections else "")


def _run_pipeline(_send: Callable[[object], None]) -> tuple[int, list[str], int | None]:
    """Detect a language and run the pipeline, in a child process. Return its network events."""
    detect(_TEXT)
    _pipeline()
    return _network_events()


def _network_events() -> tuple[int, list[str], int | None]:
    """Return the number of audit events of this process, the refused network events, and the number of open connections."""
    guard = block_network()
    return guard.events, guard.refused, guard.open_connections


def _project(path: Path) -> str:
    with Project.open(path) as project:
        problems = project.check()
        total = project.stats().documents["total"]
    if problems:
        raise Damaged(_PROBLEMS, problems=" ".join(problems), path=path)
    return f"{path.name}: {total} articles, whole"

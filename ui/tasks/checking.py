"""Check this installation and a project. No widgets, for use by the command `check` and child processes."""

from __future__ import annotations

import io
import platform
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, qVersion

from annotate.atomic import clear_away
from annotate.edits.annotations import Add, Finish, plan, replay
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.reading.files import read_open
from annotate.formats.writing.export import export
from annotate.model import Document
from annotate.network_guard import block_network
from annotate.pipelines.language import detect
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import load, load_language
from annotate.sample import FILES
from store.errors import Damaged
from store.project import Project
from ui.version import VERSION

TEXT = "Burgemeester Liesbet Verhaeghe opent morgen het zwembad van De Haan."
_TITLES = {
    "project": QT_TRANSLATE_NOOP("check", "project"),
    "versions": QT_TRANSLATE_NOOP("check", "versions"),
    "database": QT_TRANSLATE_NOOP("check", "database"),
    "pipeline": QT_TRANSLATE_NOOP("check", "language model"),
    "files": QT_TRANSLATE_NOOP("check", "kinds of files"),
    "learning": QT_TRANSLATE_NOOP("check", "learning"),
    "window": QT_TRANSLATE_NOOP("check", "window"),
    "parts": QT_TRANSLATE_NOOP("check", "all that can be opened"),
    "looks": QT_TRANSLATE_NOOP("check", "typefaces, icons, translations"),
    "child process": QT_TRANSLATE_NOOP("check", "work in the background"),
    "export": QT_TRANSLATE_NOOP("check", "export"),
    "nothing leaves": QT_TRANSLATE_NOOP("check", "nothing leaves this computer"),
}
_PROBLEMS = QT_TRANSLATE_NOOP("errors", "{problems} Save what can still be read with: python main.py rescue {path} NEW")
_QUIET = QT_TRANSLATE_NOOP("errors", "no call to the network among {count} events of {processes} processes")
_NO_CONNECTION = QT_TRANSLATE_NOOP(
    "errors", "no call to the network among {count} events of {processes} processes, and no connection open"
)
_PREFIX = "kanttekening-check-"


class Detail(NamedTuple):
    """What a check found: a template that the window translates, and its values, as in a UserError."""

    sentence: str
    values: dict[str, object]


class Result(NamedTuple):
    """The result of one check. Its name is a key of `_TITLES`."""

    name: str
    is_ok: bool
    detail: Detail

    @property
    def title(self) -> str:
        """The name of the check in the user's language."""
        return QCoreApplication.translate("check", _TITLES[self.name])


class Network(NamedTuple):
    """What a process's guard counted: events, refused calls to the network, and open connections if that is known."""

    events: int
    refused: list[str]
    connections: int | None


def attempt(name: str, check: Callable[[], Detail]) -> Result:
    """Return the result of a check that fails with an exception."""
    try:
        return Result(name, True, check())
    except UserError as error:
        return Result(name, False, Detail(error.sentence, error.values))
    except Exception as error:  # noqa: BLE001 - the check reports any failure
        return Result(name, False, verbatim(f"{type(error).__name__}: {error}"))


def verbatim(text: str) -> Detail:
    """Return a detail that is the same in every language."""
    return Detail("{text}", {"text": text})


def check_in_child(send: Callable[[Result], None], project: str, window: Network) -> None:
    """Check what needs no window, in a child process. Send each result."""
    with scratch_folder() as folder:
        send(attempt("versions", versions))
        send(attempt("project", lambda: whole(Path(project))))
        send(attempt("database", lambda: database(folder)))
        send(attempt("pipeline", pipeline))
        send(attempt("learning", learning))
        send(attempt("files", files))
        send(attempt("export", lambda: written(folder)))
    send(attempt("nothing leaves", lambda: quiet([window, network()])))


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Make a folder for the checks, and clear away those of checks that were killed."""
    clear_away(Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"))
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as name:
        yield Path(name)


def versions() -> Detail:
    """Name the versions of what everything runs on."""
    return verbatim(f"Kanttekening {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}")


def database(folder: Path) -> Detail:
    """Write to a project and read it back."""
    with Project.open(folder / "database.kanttekening", create=True) as project:
        added = project.add([Document(TEXT)])[0]
        document = project.document(added.document_id)
        change = plan(document, Add(13, 30, "PER"), "check")
        project.commit([change], by="check")
        found = project.queue.ids(search="verhaeg")
        if project.document(added.document_id) != replay(document, change) or found != [1]:
            raise UserError(QT_TRANSLATE_NOOP("errors", "what was written was not read back"))
    return verbatim(f"SQLite {sqlite3.sqlite_version}, FTS5")  # which the search asked


def pipeline() -> Detail:
    """Let the bundled pipeline mark a sentence."""
    loaded = load(BUNDLED)
    _, found = next(loaded.suggest([TEXT]))
    names = [TEXT[s.start : s.end] for s in found]
    if "Liesbet Verhaeghe" not in names:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{pipeline} found {names}"), pipeline=loaded.id, names=", ".join(names) or "–"
        )
    return verbatim(f"{loaded.id}: {', '.join(names)}")


def learning() -> Detail:
    """Let the bundled pipeline learn from a sentence, and throw that away. spaCy is imported only now."""
    from annotate.learning.articles import Mark
    from annotate.learning.lessons import lessons
    from annotate.learning.training import Trainee

    nlp = load_language(BUNDLED)
    trainee = Trainee(nlp, BUNDLED)
    learnt: list[int] = []
    pieces = list(lessons(nlp, TEXT, [Mark(13, 30, "PER")], trainee.labels))
    trainee.learn(pieces, epochs=1, share=1.0, progress=learnt.append)
    return Detail(QT_TRANSLATE_NOOP("errors", "words learnt from: {count}"), {"count": sum(learnt)})


def files() -> Detail:
    """Read the tiny files, one for each reader."""
    unread = []
    with zipfile.ZipFile(FILES) as archive:
        names = archive.namelist()
        for name in names:
            items = read_open(io.BytesIO(archive.read(name)), name)
            if not any(isinstance(item, Document) for item in items):
                unread.append(name)
    if unread:
        raise UserError(QT_TRANSLATE_NOOP("errors", "not read: {names}"), names=", ".join(unread))
    return Detail(QT_TRANSLATE_NOOP("errors", "read: {count}"), {"count": len(names)})


def written(folder: Path) -> Detail:
    """Export an article; the export reads itself back."""
    document = Document(TEXT)
    for edit in (Add(13, 30, "PER"), Add(60, 67, "LOC"), Finish()):
        document = replay(document, plan(document, edit, "check"))
    summary = export([document], folder / "export.jsonl", "jsonl")
    return Detail(
        QT_TRANSLATE_NOOP("errors", "names written and read back, identical: {count}"), {"count": summary.entities}
    )


def whole(path: Path) -> Detail:
    """Look for damage in a project."""
    with Project.open(path) as project:
        problems = project.check()
        total = sum(project.queue.counts().values())
    if problems:
        raise Damaged(_PROBLEMS, problems=tuple(problems), path=path)
    return Detail(
        QT_TRANSLATE_NOOP("errors", "{name} is undamaged, articles: {total}"), {"name": path.name, "total": total}
    )


def quiet(reports: Iterable[Network]) -> Detail:
    """Prove that no process called the network."""
    reports = list(reports)
    refused = [event for report in reports for event in report.refused]
    connections = [report.connections for report in reports if report.connections is not None]
    if refused or any(connections):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "tried: {calls}; open: {open}"),
            calls=", ".join(refused) or "-",
            open=sum(connections),
        )
    count = sum(report.events for report in reports)
    return Detail(_NO_CONNECTION if connections else _QUIET, {"count": count, "processes": len(reports)})


def network() -> Network:
    """Return what this process's guard counted."""
    guard = block_network()
    return Network(guard.events, guard.refused, guard.open_connections)


def run_pipeline(_send: Callable[[object], None]) -> Network:
    """Detect a language and run the pipeline, in a child process."""
    detect(TEXT)
    pipeline()
    return network()

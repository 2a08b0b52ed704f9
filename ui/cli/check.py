"""The command `check`: run every part of the program on this computer, and check a project."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QTranslator

import ui
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document
from annotate.pipelines.routing import BUNDLED, NO_PIPELINE
from store.project import Project
from store.settings import PIPELINE
from ui.cli.output import add_json_option, print_json
from ui.tasks import checking
from ui.tasks.checking import TEXT, Detail, Network, Result, attempt
from ui.tasks.jobs import Job
from ui.tasks.suggester import Suggester
from ui.translate import FOLDER, LANGUAGES, sentence

translate = QCoreApplication.translate

_NO_ANSWER = QT_TRANSLATE_NOOP("errors", "no answer")
_TIMEOUT_MS = 60_000  # for the answer of the child process


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "test this installation, and a project")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `check` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT", nargs="?")
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Run the checks, and print each result. Raise UserError if one failed."""
    ok, bad = translate("check", "ok"), translate("check", "FAILED")
    results = []
    for result in run_checks(options.project):
        results.append(result)
        if not options.json:
            print(
                f"{ok if result.is_ok else bad:{max(len(ok), len(bad)) + 1}} {result.title}: {sentence(result.detail)}",
                flush=True,
            )
    failed = [result for result in results if not result.is_ok]
    if options.json:
        checks = [{"name": r.name, "is_ok": r.is_ok, "detail": sentence(r.detail)} for r in results]
        print_json({"ok": not failed, "checks": checks})
    if failed and not options.json:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Failed: {what}."), what=", ".join(result.title for result in failed)
        )
    return 1 if failed else 0


def run_checks(project: Path | None) -> Iterator[Result]:
    """Run the checks in turn. If the project is damaged, yield only that."""
    found = attempt("project", lambda: checking.whole(project)) if project else None
    if found and not found.is_ok:
        yield found
        return
    with checking.scratch_folder() as folder:
        yield attempt("versions", checking.versions)
        yield attempt("database", lambda: checking.database(folder))
        yield attempt("pipeline", checking.pipeline)
        yield attempt("learning", checking.learning)
        yield attempt("files", checking.files)
        yield attempt("window", lambda: _window(folder))
        yield attempt("parts", _parts)
        yield attempt("looks", _looks)
        yield attempt("child process", _child)
        yield attempt("export", lambda: checking.written(folder))
    if found:
        yield found
    yield attempt("nothing leaves", _nothing_leaves)


def _window(folder: Path) -> Detail:
    from ui.app import application, build_window

    app = application()
    path = folder / "window.kanttekening"
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, NO_PIPELINE)
        project.add([Document(TEXT)])
    window = build_window(path)
    window.show()
    app.processEvents()
    picture = window.grab().toImage()
    window.close()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    if len(colours) < 4:
        raise UserError(QT_TRANSLATE_NOOP("errors", "the window stays empty"))
    return checking.verbatim(f"{picture.width()}×{picture.height()}, {app.platformName()}")


def _parts() -> Detail:
    """Import all of the window and the commands, most of which is imported when it is opened."""
    names = [module.name for module in walk_packages(ui.__path__, "ui.")]
    for name in names:
        import_module(name)
    return Detail(QT_TRANSLATE_NOOP("errors", "parts that load: {count}"), {"count": len(names)})


def _looks() -> Detail:
    """Check that there are all typefaces to read in, the icons, and the translations."""
    from PySide6.QtGui import QFontInfo, QIcon

    from ui.theme import icons
    from ui.theme.theme import LEXEND, reading_font

    lacking = [code for code in LANGUAGES if not QTranslator().load(f"kanttekening_{code}", str(FOLDER))]
    if "Lexend" not in QFontInfo(reading_font(16, LEXEND)).family():
        lacking.append("Lexend")
    for name, icon in {"icon": QIcon(str(icons.PROGRAM)), "pencil": icons.icon("pencil", "black")}.items():
        picture = icon.pixmap(16, 16).toImage()
        if not any(picture.pixelColor(x, y).alpha() for x in range(16) for y in range(16)):
            lacking.append(name)
    if lacking:
        raise UserError(QT_TRANSLATE_NOOP("errors", "lacking: {what}"), what=", ".join(lacking))
    return checking.verbatim(f"Lexend, {', '.join(LANGUAGES)}")


def _child() -> Detail:
    suggester, loop = Suggester(), QEventLoop()
    got: list[Any] = []
    suggester.suggested.connect(lambda _id, _tokens, found: got.append(len(found)))
    suggester.failed.connect(got.append)
    suggester.finished.connect(loop.quit)
    suggester.failed.connect(loop.quit)
    QTimer.singleShot(_TIMEOUT_MS, loop, loop.quit)
    suggester.suggest([1], lambda i: Document(TEXT, id=i), lambda _, language: BUNDLED if language == "nl" else "")
    loop.exec()
    suggester.close()
    return Detail(QT_TRANSLATE_NOOP("errors", "marks from another process: {count}"), {"count": _answer(got)})


def _nothing_leaves() -> Detail:
    """Check that neither this process nor a child process with a pipeline called the network."""
    job, loop = Job(checking.run_pipeline), QEventLoop()
    got: list[Any] = []
    for signal in (job.done, job.failed):
        signal.connect(got.append)
        signal.connect(loop.quit)
    QTimer.singleShot(_TIMEOUT_MS, loop, loop.quit)
    job.start()
    loop.exec()
    job.close()
    return checking.quiet([checking.network(), Network(*_answer(got))])


def _answer(got: list[Any]) -> Any:
    """Return the first answer of a child process. Raise UserError if it is an error or there is none."""
    if not got:
        raise UserError(_NO_ANSWER)
    if isinstance(got[0], UserError):
        raise got[0]
    return got[0]

"""Parse the command line and run a command, or open the window."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication
from tqdm import tqdm

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated.token_columns.tagged import is_tag
from annotate.formats.articles.encoding import CHOICES, is_encoding
from annotate.formats.articles.office.tables import FIELDS
from annotate.formats.base import Refusal
from annotate.formats.readers import NAMES
from annotate.formats.reading.arrange import Choices, Marks
from annotate.formats.reading.files import suffixes
from annotate.pseudonyms.leaks import NamesLeft
from store.project import Project
from ui.cli import evaluate, export, learn, output
from ui.imports.words import NoticeWords, notice_lines
from ui.settings.preferences import Settings
from ui.statistics.words import StatisticsWords
from ui.tasks.exporting import export_project
from ui.tasks.importing import ImportTask, run_import
from ui.tasks.transfer import COMMAND_BATCH_DOCUMENTS
from ui.translate import install, sentence
from ui.version import VERSION

COMMANDS = ("import", "suggest", "learn", "evaluate", "export", "stats", "check", "rescue")
translate = QCoreApplication.translate

_NOTHING_ADDED = QT_TRANSLATE_NOOP("errors", "Nothing was added.")


def main(arguments: Sequence[str]) -> int:
    """Run a command or the window. Return the exit status: 0, or 1 after one line on standard error."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    is_command = bool(arguments) and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help", "--version"))
    output.tolerate()
    try:
        if is_command:
            _create_application(with_window=arguments[0] == "check")
            return output.finish(lambda: _run(arguments))
        return _window(arguments)
    except UserError as error:
        output.complain(sentence(error))
        return 1
    except KeyboardInterrupt:
        output.complain(translate("commands", "Stopped. What was saved stays."))
        return 1


def _run(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    return int(options.run(options) or 0)


def _create_application(*, with_window: bool) -> None:
    """Create the application of Qt with its language; one that can show windows only if `with_window`."""
    if not with_window:
        app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        install(Settings().language or None, app)
        return
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # check must work without a screen too
    from ui.app import application

    application()


class _Parser(argparse.ArgumentParser):
    """Raise UserError for wrong arguments: one line and exit status 1, as for other errors."""

    def error(self, message: str) -> NoReturn:
        raise UserError("{message} (--help)", message=message)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print the help or the version. Unlike argparse's own, raise OSError if it cannot be written."""
        (file or sys.stderr).write(message)


def _window(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="kanttekening", usage="kanttekening [PROJECT] [--pipeline NAME|FOLDER]")
    parser.add_argument("project", type=Path, nargs="?")
    parser.add_argument("--pipeline")
    options = parser.parse_args(arguments)
    from ui.app import run

    return run(options.project, options.pipeline)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kanttekening",
        usage="kanttekening [PROJECT] | kanttekening COMMAND …",
        description=translate("commands", "Correct the names in news articles, and export them as training data."),
        epilog=translate(
            "commands", "Without a command the window opens, on PROJECT or on the project that was open last."
        ),
    )
    parser.add_argument("--version", action="version", version=f"Kanttekening {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)

    _add_import(commands)
    suggest = commands.add_parser(
        "suggest", help=translate("commands", "have a pipeline suggest marks for articles that are not done")
    )
    suggest.add_argument("project", type=Path, metavar="PROJECT")
    suggest.add_argument(
        "--pipeline",
        metavar="NAME|FOLDER",
        help=translate("commands", "this pipeline for all articles, whatever their language"),
    )
    suggest.add_argument(
        "--processes",
        type=int,
        default=1,
        metavar="N",
        help=translate("commands", "number of processes at the same time"),
    )
    suggest.set_defaults(run=_suggest)

    learning = commands.add_parser(
        "learn", help=translate("commands", "make a pipeline that learnt from articles that are done")
    )
    learn.add_options(learning)
    learning.set_defaults(run=_learn)

    judging = commands.add_parser("evaluate", help=translate("commands", "judge pipelines by articles that are done"))
    evaluate.add_options(judging)
    judging.set_defaults(run=_evaluate)

    out = commands.add_parser("export", help=translate("commands", "export articles as training data, or to read"))
    export.add_options(out)
    out.set_defaults(run=_export)

    stats = commands.add_parser("stats", help=translate("commands", "a project in numbers"))
    stats.add_argument("project", type=Path, metavar="PROJECT")
    stats.add_argument("--json", action="store_true", help=translate("commands", "the numbers as JSON"))
    stats.set_defaults(run=_stats)

    check = commands.add_parser("check", help=translate("commands", "test this installation, and a project"))
    check.add_argument("project", type=Path, metavar="PROJECT", nargs="?")
    check.add_argument("--json", action="store_true", help=translate("commands", "the result as JSON"))
    check.set_defaults(run=_check)

    rescue = commands.add_parser("rescue", help=translate("commands", "copy what can be read of a damaged project"))
    rescue.add_argument("damaged", type=Path, metavar="DAMAGED")
    rescue.add_argument("new", type=Path, metavar="NEW")
    rescue.add_argument("--json", action="store_true", help=translate("commands", "the result as JSON"))
    rescue.set_defaults(run=_rescue)
    return parser


def _add_import(commands: Any) -> None:
    add = commands.add_parser(
        "import", help=translate("commands", "add articles to a project; it is made when it is not there yet")
    )
    add.add_argument("project", type=_path, metavar="PROJECT")
    known = " ".join(suffixes())
    add.add_argument(
        "files",
        type=_path,
        metavar="FILE",
        nargs="+",
        help=translate("commands", "files or folders: {known}").format(known=known),
    )
    add.add_argument(
        "--format",
        choices=NAMES,
        help=translate("commands", "read the files in this format, whatever their names"),
    )
    add.add_argument(
        "--marks",
        choices=[str(marks) for marks in Marks if marks],
        default="",
        help=translate("commands", "import the marks in the files in this state; otherwise as the files say"),
    )
    add.add_argument(
        "--map",
        type=_pair,
        nargs="+",
        action="extend",
        default=[],
        metavar="A=B",
        help=translate("commands", "label A of the files becomes B here; A= leaves its marks out"),
    )
    add.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="text=…,title=…",
        help=translate("commands", "what is in each column of a table, by its name or number: {fields}").format(
            fields=", ".join(FIELDS)
        ),
    )
    add.add_argument(
        "--tags",
        type=_tags,
        default=(),
        metavar="O,B-PER,…",
        help=translate("commands", "names of numbered tags, in the order of their numbers"),
    )
    add.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help=translate("commands", "of text files that are not UTF-8: {known}, …").format(known=", ".join(CHOICES[1:])),
    )
    add.add_argument("--json", action="store_true", help=translate("commands", "the result as JSON"))
    add.set_defaults(run=_import)


def _path(text: str) -> Path:
    """Return the path; raise UserError for an empty argument, which would be the current folder."""
    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "One of the file names is empty."))
    return Path(text)


def _encoding(text: str) -> str:
    """Return the name of an encoding that Python knows."""
    if not is_encoding(text):
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no encoding called {name}."), name=text)
    return text


def _pair(text: str) -> tuple[str, str]:
    """Parse A=B."""
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise argparse.ArgumentTypeError(f"{text}: A=B")
    return key.strip(), value.strip()


def _tags(text: str) -> tuple[str, ...]:
    """Parse the names of tags, such as O,B-PER,I-PER."""
    names = tuple(name.strip() for name in text.split(","))
    if not all(map(is_tag, names)):
        raise argparse.ArgumentTypeError(f"{text}: O,B-PER,I-PER,…")
    return names


def _columns(text: str) -> dict[str, str]:
    """Parse the columns of fields, such as text=A,title=B."""
    columns = dict(_pair(part) for part in text.split(","))
    if "text" not in columns or not set(columns) <= set(FIELDS):
        raise argparse.ArgumentTypeError(f"{text}: text=…, {'=…, '.join(FIELDS[1:])}=…")
    return columns


def _import(options: argparse.Namespace) -> int:
    choices = Choices(Marks(options.marks), dict(options.map), options.columns, options.encoding or "", options.tags)
    task = ImportTask(options.project, options.files, batch_size=COMMAND_BATCH_DOCUMENTS, by=Settings().annotator)
    with _byte_progress() as progress:
        result = run_import(task, choices, options.format, progress)
    refusals = [_refusal_line(refusal) for refusal in result.refusals]
    if options.json:
        notices = [{**asdict(notice), "names": list(notice.names)} for notice in result.notices]
        _print_json(
            {
                "added": len(result.added),
                "duplicates": len(result.known),
                "refused": refusals,
                "left_out": notices,
                **({"marks_added": result.marks} if result.marks else {}),
            }
        )
    else:
        for line in refusals + notice_lines(result.notices):
            print(line, file=sys.stderr)
        counts = {
            "added": len(result.added),
            "known": len(result.known),
            "refused": sum(r.is_whole for r in result.refusals),
        }
        print(translate("commands", "Added: {added}. Already there: {known}. Refused: {refused}.").format(**counts))
        if result.marks:
            print(NoticeWords().brought(result.marks, len(result.brought)) + ".")
    if not result.added and not result.known and not options.json and len(refusals) != 1:
        raise UserError(_NOTHING_ADDED)
    return 1 if refusals else 0


def _suggest(options: argparse.Namespace) -> int:
    from annotate.pipelines.routing import NO_PIPELINE
    from ui.cli.suggest import suggest_all
    from ui.tasks.pipelines import Pipelines

    with Project.open(options.project) as project:
        pipelines = Pipelines(project, Settings(), options.pipeline)
        with _progress(translate("commands", "articles")) as progress:
            outcome = suggest_all(project, pipelines, max(1, options.processes), progress)
    if not outcome.documents and not outcome.faults:
        print(translate("commands", "Nothing was left to mark."))
    for pipeline in outcome.documents:
        done = translate("commands", "Marked by {pipeline}. Articles: {documents}, marks: {marks}.")
        if pipeline == NO_PIPELINE:
            done = translate(
                "commands", "No language model for their language. Articles: {documents}, marks from memory: {marks}."
            )
        print(done.format(documents=outcome.documents[pipeline], pipeline=pipeline, marks=outcome.marks[pipeline]))
    for fault in outcome.faults.values():
        print(sentence(fault), file=sys.stderr)
    return 1 if outcome.faults else 0


def _learn(options: argparse.Namespace) -> int:
    with _share_progress() as progress:
        found = learn.run(options, progress)
    _print_json(learn.as_json(found, options.out)) if options.json else learn.report(found, options.out)
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    with _share_progress() as progress:
        found = evaluate.run(options, progress)
    _print_json(evaluate.as_json(found)) if options.json else evaluate.report(found)
    return 0


def _export(options: argparse.Namespace) -> int:
    try:
        with Project.open(options.project) as project, _progress(translate("commands", "articles")) as progress:
            summary = export_project(project, export.request(options), progress)
    except NamesLeft as error:
        if options.json:
            _print_json({"left": [asdict(leak) for leak in error.left]})
        print(sentence(error), *export.lines_of(error.left), sep="\n  ", file=sys.stderr)
        return 1
    if options.json:
        _print_json({**summary.as_json(), "file": str(options.out)})
        return 0
    export.report(summary, options.out)
    return 0


def _stats(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        stats = project.stats()
    if options.json:
        _print_json(stats.as_json())
        return 0
    print(
        translate(
            "commands",
            "Articles: {total} (to do: {todo}, started: {started}, done: {done}, left for later: {flagged}).",
        ).format(**stats.documents)
    )
    for label, states in sorted(stats.entities.items()):
        counts = ", ".join(f"{_state_name(state)} {count}" for state, count in sorted(states.items()))
        print(f"  {label:8} {counts}")
    print(
        translate("commands", "Actions: {acts}, by {names}.").format(
            acts=stats.acts, names=", ".join(stats.annotators) or "–"
        )
    )
    words = StatisticsWords(stats)
    for line in (words.pace, *words.labels):
        print(line)
    return 0


def _check(options: argparse.Namespace) -> int:
    from ui.cli.check import run_checks

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
        _print_json({"ok": not failed, "checks": checks})
    if failed and not options.json:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Failed: {what}."), what=", ".join(result.title for result in failed)
        )
    return 1 if failed else 0


def _rescue(options: argparse.Namespace) -> int:
    from store.rescue.copying import rescue
    from ui.backups.words import rescued_lines

    rescued = rescue(options.damaged, options.new)
    if options.json:
        _print_json(asdict(rescued))
        return 0
    print(translate("commands", "Saved to {path}:").format(path=options.new))
    for line in rescued_lines(rescued):
        print(f"  {line}")
    return 0


@contextmanager
def _progress(unit: str) -> Iterator[Callable[[int], None]]:
    """Show a progress bar if standard error is a terminal."""
    with tqdm(unit=f" {unit}", disable=not sys.stderr.isatty(), file=sys.stderr) as bar:

        def advance(done: int) -> None:
            bar.update(done - bar.n)

        yield advance


@contextmanager
def _share_progress() -> Iterator[Callable[[float], None]]:
    """Show a progress bar with the time that is left if standard error is a terminal."""
    with tqdm(total=100, unit="%", disable=not sys.stderr.isatty(), file=sys.stderr) as bar:

        def advance(share: float) -> None:
            bar.update(round(100 * share) - bar.n)

        yield advance


@contextmanager
def _byte_progress() -> Iterator[Callable[[int, int], None]]:
    """Show a progress bar of bytes if standard error is a terminal."""
    with tqdm(unit="B", unit_scale=True, disable=not sys.stderr.isatty(), file=sys.stderr) as bar:

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield advance


def _refusal_line(refusal: Refusal) -> str:
    return sentence(UserError(refusal.sentence, **refusal.values))


def _state_name(state: str) -> str:
    names = {
        "suggested": translate("commands", "suggested"),
        "accepted": translate("commands", "checked"),
        "rejected": translate("commands", "removed"),
    }
    return names.get(state, state)


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=not output.takes_everything()))

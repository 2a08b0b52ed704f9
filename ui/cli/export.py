"""The command `export`: its options, its request, and its report."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotate.atomic import spare_projects
from annotate.formats.writers import FORMATS, format_for
from annotate.formats.writing.export import Summary
from annotate.formats.writing.selection import Selection, states_called
from annotate.model import SHOWN_STATES
from annotate.pseudonyms.leaks import Left, NamesLeft
from annotate.pseudonyms.replace import NOTICE
from store.project import Project
from ui.cli.output import add_json_option, print_json
from ui.cli.progress import articles_done
from ui.exports.words import ExportWords
from ui.settings.preferences import Settings
from ui.tasks.exporting import Request, export_project
from ui.translate import language_for, sentence

translate = QCoreApplication.translate


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "export articles as training data, or to read")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    folders = ", ".join(chosen.name for chosen in FORMATS.values() if chosen.is_folder)
    parser.add_argument(
        "out",
        type=Path,
        metavar="OUT",
        help=translate("commands", "a file; a folder for {formats}").format(formats=folders),
    )
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        help=translate("commands", "else the ending of OUT tells, such as .csv or .docx"),
    )
    parser.add_argument("--state", choices=(*map(str, SHOWN_STATES), "all"), action="append")
    for name, what in (
        ("label", translate("commands", "only names with this label (repeat for more)")),
        ("annotator", translate("commands", "only articles with a mark last changed by this person (repeat for more)")),
    ):
        parser.add_argument(f"--{name}", action="append", default=[], help=what)
    parser.add_argument(
        "--from", type=_day, dest="since", metavar="DAY",
        help=translate("commands", "only articles with a mark last changed on or after this day, as 2026-11-26"),
    )  # fmt: skip
    parser.add_argument("--to", type=_day, dest="until", metavar="DAY", help=translate("commands", "… or earlier"))
    splitting = ", ".join(chosen.name for chosen in FORMATS.values() if chosen.splits)
    parser.add_argument(
        "--split", type=_share, default=0.0, metavar="SHARE",
        help=translate("commands", "the share of the articles to set aside for testing, such as 0.2 ({formats})").format(formats=splitting),
    )  # fmt: skip
    parser.add_argument(
        "--seed", type=int, default=0, help=translate("commands", "another number sets other articles aside")
    )
    listing = ", ".join(chosen.name for chosen in FORMATS.values() if chosen.lists_tokens)
    parser.add_argument(
        "--no-tokens", action="store_false", dest="tokens",
        help=translate("commands", "leave out the list of words, for a smaller file, sooner ({formats})").format(formats=listing),
    )  # fmt: skip
    parser.add_argument(
        "--pseudonymise", type=_listed, default=[], metavar="PER,LOC",
        help=translate("commands", "replace the names with these labels; requires --key"),
    )  # fmt: skip
    parser.add_argument("--invented", action="store_true", help=translate("commands", "… by invented names"))
    parser.add_argument(
        "--key", type=Path, metavar="FILE", help=translate("commands", "where to save which name replaces which")
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help=translate("commands", "write nothing when a replaced name is left somewhere"),
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help=translate("commands", "replace what is there, even if it is not an export of this project or was changed"),
    )
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Export, and print what is in the file. Return 1 if replaced names are left and --strict forbids that."""
    try:
        with Project.open(options.project) as project, articles_done() as progress:
            summary = export_project(project, _request(options), progress)
    except NamesLeft as error:
        if options.json:
            print_json({"left": [asdict(leak) for leak in error.left]})
        print(sentence(error), *_lines_of(error.left), sep="\n  ", file=sys.stderr)
        return 1
    if options.json:
        print_json({**summary.as_json(), "file": str(options.out)})
        return 0
    _report(summary, options.out)
    return 0


def _request(options: argparse.Namespace) -> Request:
    """Return the request for the options of `export`.

    Raise UserError if it would overwrite a project, or if the format is unknown.
    """
    spare_projects(options.out, options.project, is_deep=False)
    labels = frozenset(options.pseudonymise)
    return Request(
        target=options.out,
        format=options.format or format_for(options.out),
        selection=Selection(
            states=states_called(options.state or ["done"]),
            labels=frozenset(options.label),
            annotators=frozenset(options.annotator),
            since=options.since or "",
            until=options.until or "",
        ),
        split=options.split,
        seed=options.seed,
        tokens=options.tokens,
        pseudonymise=labels,
        is_invented=options.invented,
        key=options.key,
        is_strict=options.strict,
        replace=options.replace,
        notice=translate("pseudonyms", NOTICE) if labels else "",
        language=language_for(Settings().language or None),
    )


def _report(summary: Summary, target: Path) -> None:
    """Print the summary of an export, with its losses."""
    words = ExportWords(summary)
    print(words.outcome, target, sep=": ")
    for line in filter(
        None,
        [
            words.contradictions,
            words.replaced,
            words.left,
            *_lines_of(summary.left),
            summary.notice,
            *words.not_carried,
        ],
    ):
        print(f"  {line}")
    if summary.lost_in_training:
        print(words.lost_in_training)
        for lost in summary.misaligned:
            print(f"  {lost.text} ({lost.label}), {lost.title}: …{lost.context}…")


def _lines_of(left: Iterable[Left]) -> list[str]:
    """Return a line for each replaced name that was found in the export."""
    return [f"{leak.found} ({leak.name}), {leak.where}: …{leak.context}…" for leak in left]


def _day(text: str) -> str:
    """Return a day as ISO 8601. Raise ValueError if there is no such day."""
    return date.fromisoformat(text).isoformat()


def _share(text: str) -> float:
    """Return a share from 0 to below 1. Raise ValueError for any other number."""
    part = float(text)
    if not 0 <= part < 1:
        raise ValueError(text)
    return part


def _listed(text: str) -> list[str]:
    """Return the parts of a comma-separated list."""
    return [part.strip() for part in text.split(",") if part.strip()]

"""The command `names`: the house list out to a file, and in from one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotate.edits.names import PutChoices
from store.project import Project
from ui.cli.output import print_json
from ui.project_wide.house_list_words import ListWords
from ui.settings.preferences import Settings
from ui.tasks.house_list import compare, read_list, write_list
from ui.translate import sentence
from ui.widgets.label_titles import titles_of

translate = QCoreApplication.translate


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "write the house list to a file, or read it from one")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `names` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--out", type=Path, metavar="FILE", help=translate("commands", "write the list to this .csv, .json or .kb")
    )
    what.add_argument(
        "--in", type=Path, dest="source", metavar="FILE", help=translate("commands", "make this .csv or .json the list")
    )
    parser.add_argument(
        "--all", action="store_true", help=translate("commands", "with --out: all names of the project too")
    )
    parser.add_argument(
        "--replace", action="store_true", help=translate("commands", "with --out: replace what is there")
    )
    parser.add_argument(
        "--keep", action="store_true", help=translate("commands", "with --in: keep names that are not in the file")
    )
    parser.add_argument(
        "--look", action="store_true", help=translate("commands", "with --in: only tell what would change")
    )
    parser.add_argument("--json", action="store_true", help=translate("commands", "the result as JSON"))


def run(options: argparse.Namespace) -> int:
    """Write or read the list, and say what that changed. Return 1 if anything in the file is wrong."""
    with Project.open(options.project) as project:
        return _write(project, options) if options.out else _read(project, options)


def _write(project: Project, options: argparse.Namespace) -> int:
    number = write_list(project, options.out, everything=options.all, replace=options.replace)
    if options.json:
        print_json({"names": number, "file": str(options.out)})
    else:
        print(ListWords().written(number), options.out, sep=": ")
    return 0


def _read(project: Project, options: argparse.Namespace) -> int:
    labels = project.labels.all()
    found = read_list(options.source, titles_of(labels), labels)
    if found.faults:
        for fault in found.faults:
            print(sentence(fault), file=sys.stderr)
        return 1
    with project.file.reading() as conn:
        changes = compare(conn, found, keeps=options.keep)
    if changes and not options.look:
        project.commit([], by=Settings().annotator, names=project.memory.plan(PutChoices(changes.choices)))
    if options.json:
        print_json({"new": changes.new, "changed": changes.changed, "gone": changes.gone})
    else:
        print(ListWords().changes(changes, is_done=not options.look))
    return 0

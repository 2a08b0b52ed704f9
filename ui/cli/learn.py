"""The command `learn`: make a pipeline that learnt from a project's finished articles."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotate.learning.report import Report
from store.project import Project
from ui.cli import tables
from ui.cli.output import add_json_option, print_json
from ui.cli.progress import share_done
from ui.learning.words import LearningWords
from ui.tasks.learning import learn_from, work_quietly

translate = QCoreApplication.translate


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "make a pipeline that learnt from articles that are done")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `learn` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "out", type=Path, metavar="OUT_FOLDER", help=translate("commands", "where the new pipeline goes")
    )
    parser.add_argument(
        "--pipeline",
        default="",
        metavar="NAME|FOLDER",
        help=translate("commands", "the pipeline to start from; otherwise that of the project"),
    )
    parser.add_argument(
        "--pseudonyms",
        action="store_true",
        help=translate("commands", "replace the marked names by invented ones before it learns"),
    )
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Learn in this process, quietly and without network, and print what came of it."""
    work_quietly()
    with share_done() as progress, Project.open(options.project) as project:
        found = learn_from(project, options.pipeline, options.out, progress, is_nameless=options.pseudonyms)
    print_json(_as_json(found, options.out)) if options.json else _report(found, options.out)
    return 0


def _report(found: Report, out: Path) -> None:
    """Print what came of it."""
    words = LearningWords()
    print(translate("commands", "{pipeline} is in {path}.").format(pipeline=found.pipeline, path=out))
    print(words.basis(found))
    print(words.verdict(found.verdict))
    if found.comparison:
        tables.print_judgements({found.start: found.comparison.old, found.pipeline: found.comparison.new})
    for note in words.notes(found):
        print(note)
    print(words.passing_on(found))


def _as_json(found: Report, out: Path) -> dict[str, Any]:
    """Return the same for programs."""
    comparison = found.comparison
    return {
        "pipeline": found.pipeline,
        "folder": str(out),
        "start": found.start,
        "articles": found.survey.articles,
        "kept_back": found.kept_back,
        "in_other_languages": found.in_other_languages,
        "verdict": str(found.verdict),
        "before": tables.judgement_as_json(comparison.old) if comparison else None,
        "after": tables.judgement_as_json(comparison.new) if comparison else None,
        "examples": dict(found.survey.examples),
        "names_replaced": found.is_nameless,
        "misaligned": len(found.survey.misaligned),
        "overlapping": found.survey.overlapping,
        "too_rare": dict(found.too_rare),
        "waiting": dict(found.waiting),
        "confidence_error": {"before": found.sureness.before, "after": found.sureness.after}
        if found.sureness
        else None,
        "contradictions": {one.name: dict(one.counts) for one in found.survey.contradictions},
    }

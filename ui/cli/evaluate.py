"""The command `evaluate`: judge pipelines by a project's finished articles, side by side."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotate.learning.mistakes import Example
from store.project import Project
from ui.cli import tables
from ui.cli.output import add_json_option, print_json
from ui.cli.progress import share_done
from ui.learning.words import LearningWords, decimal
from ui.tasks.learning import Judging, judge_pipelines, work_quietly

translate = QCoreApplication.translate


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "judge pipelines by articles that are done")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `evaluate` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "--pipeline",
        action="append",
        required=True,
        metavar="NAME|FOLDER",
        help=translate("commands", "a pipeline to judge (again for more); the others are compared with the first"),
    )
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Judge in this process, on one core and without network, and print the scores."""
    work_quietly()
    with share_done() as progress, Project.open(options.project) as project:
        found = judge_pipelines(project, options.pipeline, progress)
    print_json(_as_json(found)) if options.json else _report(found)
    return 0


def _report(found: Judging) -> None:
    """Print the pipelines side by side."""
    words = LearningWords()
    print(translate("commands", "Finished articles judged by: {number}").format(number=found.articles))
    if found.left_out:
        print(
            translate("commands", "Left out, because a pipeline learnt from them: {number}").format(
                number=found.left_out
            )
        )
    tables.print_judgements({one.pipeline: one.judgement for one in found.pipelines})
    for one in found.pipelines:
        speed, size = decimal(one.judgement.words_per_second, 0), decimal(one.megabytes, 1)
        line = translate("commands", "{pipeline}: {speed} words a second, {size} MB")
        print(line.format(pipeline=one.pipeline, speed=speed, size=size))
    for one in found.pipelines:
        if one.against:
            print(f"{one.pipeline}: {words.verdict(one.against.verdict)}")


def _as_json(found: Judging) -> dict[str, Any]:
    """Return the same for programs, and the places where the pipelines differ."""
    return {
        "articles": found.articles,
        "left_out": found.left_out,
        "pipelines": [
            {
                "pipeline": one.pipeline,
                **tables.judgement_as_json(one.judgement),
                "words_per_second": round(one.judgement.words_per_second),
                "megabytes": round(one.megabytes, 1),
                "verdict": str(one.against.verdict) if one.against else None,
                "won": [_example(e) for e in one.against.won] if one.against else [],
                "lost": [_example(e) for e in one.against.lost] if one.against else [],
            }
            for one in found.pipelines
        ],
    }


def _example(example: Example) -> dict[str, Any]:
    return {
        "article": example.document_id,
        "start": example.start,
        "end": example.end,
        "name": example.name,
        "old": example.old,
        "new": example.new,
    }

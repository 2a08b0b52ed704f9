"""The command `stats`: a project in numbers."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from store.project import Project
from ui.cli.output import add_json_option, print_json
from ui.statistics.words import StatisticsWords

translate = QCoreApplication.translate


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "a project in numbers")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `stats` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print the numbers."""
    with Project.open(options.project) as project:
        stats = project.stats()
    if options.json:
        print_json(stats.as_json())
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


def _state_name(state: str) -> str:
    names = {
        "suggested": translate("commands", "suggested"),
        "accepted": translate("commands", "checked"),
        "rejected": translate("commands", "removed"),
    }
    return names.get(state, state)

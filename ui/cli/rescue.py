"""The command `rescue`: copy what can be read of a damaged project into a new one."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from store.rescue.copying import rescue
from ui.backups.words import rescued_lines
from ui.cli.output import add_json_option, print_json

translate = QCoreApplication.translate


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "copy what can be read of a damaged project")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `rescue` to a parser."""
    parser.add_argument("damaged", type=Path, metavar="DAMAGED")
    parser.add_argument("new", type=Path, metavar="NEW")
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Rescue, and print in numbers what was saved."""
    rescued = rescue(options.damaged, options.new)
    if options.json:
        print_json(asdict(rescued))
        return 0
    print(translate("commands", "Saved to {path}:").format(path=options.new))
    for line in rescued_lines(rescued):
        print(f"  {line}")
    return 0

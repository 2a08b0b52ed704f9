"""Parse the command line and run a command, or open the window."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from annotate.errors import UserError
from ui.cli import output
from ui.settings.preferences import Settings
from ui.translate import install, sentence
from ui.version import VERSION

# In the order of the help, with the module in this folder that says what a command does, adds the options, and runs it
COMMANDS = {
    "import": "importing",
    "suggest": "suggest",
    "learn": "learn",
    "evaluate": "evaluate",
    "export": "export",
    "names": "names",
    "stats": "stats",
    "check": "check",
    "rescue": "rescue",
}
SELFTEST = "selftest"  # runs tests inside the built program; the help does not name it
translate = QCoreApplication.translate


def main(arguments: Sequence[str]) -> int:
    """Run a command or the window. Return the exit status: 0, or 1 after one line on standard error."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    is_command = bool(arguments) and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help", "--version"))
    output.tolerate()
    if is_command or arguments[:1] == [SELFTEST]:
        gc.enable()  # main.py put it off for the window alone
    if arguments[:1] == [SELFTEST]:
        return int(import_module("ui.cli.selftest").run(arguments[1:]))
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
    return int(options.run(options))


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


class _Help(argparse.HelpFormatter):
    """Say "usage" in the user's language."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translate("commands", "usage: ") if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """Raise UserError for wrong arguments: one line and exit status 1, as for other errors."""

    def __init__(self, **options: Any) -> None:
        super().__init__(add_help=False, formatter_class=_Help, **options)
        self._positionals.title = translate("commands", "arguments")
        self._optionals.title = translate("commands", "options")
        self.add_argument("-h", "--help", action="help", help=translate("commands", "show this help"))

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
    version = translate("commands", "show the version")
    parser.add_argument("--version", action="version", version=f"Kanttekening {VERSION}", help=version)
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser, prog="kanttekening")

    for name, module in COMMANDS.items():
        command = import_module(f"ui.cli.{module}")
        options = commands.add_parser(name, help=command.summary())
        command.add_options(options)
        options.set_defaults(run=command.run)
    return parser

"""Standard output and standard error of the commands: errors while writing become a sentence, not a traceback."""

from __future__ import annotations

import argparse
import codecs
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotate.errors import QT_TRANSLATE_NOOP, UserError


def tolerate() -> None:
    """Write characters that the encoding of an output (cp850, ASCII) lacks as escapes."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def takes_everything() -> bool:
    """Return whether the encoding of standard output has every character."""
    try:
        return codecs.lookup(sys.stdout.encoding or "").name.startswith("utf")
    except LookupError:
        return False


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """Add the option --json, with which a command calls `print_json`."""
    told = QCoreApplication.translate("commands", "the result as JSON")
    parser.add_argument("--json", action="store_true", help=told)


def print_json(value: Any) -> None:
    """Print a value as JSON, with escapes for what the encoding of standard output lacks."""
    print(json.dumps(value, ensure_ascii=not takes_everything()))


def finish(command: Callable[[], int]) -> int:
    """Run a command and flush its output. Return its status; 1 if the reader of a pipe has ended.

    Raise UserError if the output cannot be written, as on a full disk.
    """
    try:
        try:
            return command()
        finally:  # also after SystemExit, as for --help
            if sys.stdout:  # None in a program with a window on Windows
                sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as head, has ended
        _discard(sys.stdout)
        return 1
    except OSError as error:
        if error.filename is not None:  # the error concerns a file, not the output
            raise
        _discard(sys.stdout)
        sentence = QT_TRANSLATE_NOOP("errors", "The output cannot be written ({reason}).")
        raise UserError(sentence, reason=error.strerror or type(error).__name__) from error


def complain(line: str) -> None:
    """Print a line on standard error; ignore errors."""
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: object) -> None:
    """Redirect a stream to the null device, because Python flushes it again at exit."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]

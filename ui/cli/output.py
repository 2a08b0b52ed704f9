"""What the commands write to standard output and standard error, wherever these lead: a sentence, and no traceback."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from annotate.errors import QT_TRANSLATE_NOOP, UserError


def tolerate() -> None:
    """Let characters that an output's encoding does not have (cp850, ASCII) be written as their numbers."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def takes_everything() -> bool:
    """Return whether standard output can have every character."""
    try:
        return codecs.lookup(sys.stdout.encoding or "").name.startswith("utf")
    except LookupError:
        return False


def finish(command: Callable[[], int]) -> int:
    """Run a command, and see what it printed through; its status, 1 when the reader of it is gone.

    UserError when what was printed cannot be written, as on a full disk.
    """
    try:
        try:
            return command()
        finally:  # also when it exits by itself, as after --help
            if sys.stdout:  # Windows gives a window none
                sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as head, has seen enough
        _discard(sys.stdout)
        return 1
    except OSError as error:
        if error.filename is not None:  # it is about a file of its own
            raise
        _discard(sys.stdout)
        sentence = QT_TRANSLATE_NOOP("errors", "The output cannot be written ({reason}).")
        raise UserError(sentence, reason=error.strerror or type(error).__name__) from error


def complain(line: str) -> None:
    """Print a line on standard error, if that can be written."""
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: object) -> None:
    """Let what is still to be written go nowhere: Python tries once more when it ends."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]

"""Commands as a terminal runs them: in a process of their own, or much sooner in the one of the test."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import Protocol, TextIO

from tests.helpers.paths import ROOT
from ui.cli.main import main


class Run(Protocol):
    """Run a command, expect a status, and return what it wrote to standard output and standard error."""

    def __call__(self, *arguments: object, status: int = 0, language: str = "en") -> tuple[str, str]: ...


def run_here(arguments: Sequence[object], out: TextIO, errors: TextIO) -> int:
    """Run a command in this process, and return its status. The application exists already."""
    with redirect_stdout(out), redirect_stderr(errors):
        try:
            return main([str(argument) for argument in arguments])
        except SystemExit as ended:  # as argparse does for --help
            return int(ended.code or 0)


def written(stream: io.TextIOWrapper) -> str:
    """Return what was written to a stream of `memory`."""
    stream.flush()
    return stream.buffer.getvalue().decode(stream.encoding)  # type: ignore[attr-defined]


def memory(encoding: str = "utf-8") -> io.TextIOWrapper:
    """Make a stream that keeps what is written to it."""
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")


def run_apart(*arguments: object, status: int = 0, language: str = "en", **environment: str) -> tuple[str, str]:
    """Run a command through main.py, or of the built program, in a process of its own."""
    script = () if getattr(sys, "frozen", False) else (str(ROOT / "main.py"),)
    found = subprocess.run(
        [sys.executable, *script, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "KANTTEKENING_LANGUAGE": language, "PYTHONIOENCODING": "utf-8", **environment},
        timeout=110,
        check=False,
    )
    assert "Traceback" not in found.stderr
    assert found.returncode == status, found.stderr
    return found.stdout, found.stderr

"""Python in a process of its own, to talk with and to kill."""

from __future__ import annotations

import subprocess
import sys

from tests.helpers.paths import ROOT


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a process that runs this code; it reads and writes through pipes."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)

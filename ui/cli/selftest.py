"""Run tests inside the built program: `Kanttekening selftest FOLDER ARGUMENT…`, a command that no help names.

The folder holds tests and the packages that only they need; `tools/bundle/inside.py` makes it.
"""

from __future__ import annotations

import importlib
import site
from collections.abc import Sequence
from pathlib import Path


def run(arguments: Sequence[str]) -> int:
    """Give the arguments after the folder to pytest, and return its exit status."""
    folder = Path(arguments[0])
    site.addsitedir(str(folder / "packages"))  # behind what the program brings itself
    pytest = importlib.import_module("pytest")
    return int(pytest.main(["--rootdir", str(folder), "-c", str(folder / "pyproject.toml"), *arguments[1:]]))

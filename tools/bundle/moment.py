"""The time that stands in what is built, so that one commit gives the same bytes whenever it is built."""

from __future__ import annotations

import os
import subprocess

from tools.bundle.contents import ROOT


def moment() -> int:
    """Return the time of the commit, or SOURCE_DATE_EPOCH."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout or 0)

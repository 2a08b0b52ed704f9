"""Putting a finished file in its place, so that after a crash or a power cut there is the old one or the new one."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

STALE = 3600.0  # seconds after which an unfinished file is one of a process that was killed


def put_in_place(finished: Path, target: Path) -> None:
    """Rename a file or folder that was synced already, and have the folder written too: only then is its new name there for sure."""
    finished.replace(target)
    if os.name == "posix":  # elsewhere a folder cannot be opened; Windows keeps names in a journal
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        except OSError:  # a file system that does not sync folders, as on some network drives
            pass
        finally:
            os.close(folder)


def clear_away(unfinished: Iterable[Path]) -> None:
    """Remove the files and folders that nobody is at work on any more; what cannot be removed stays."""
    for left in unfinished:
        try:
            if time.time() - left.stat().st_mtime < STALE:
                continue
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()
        except OSError:
            continue

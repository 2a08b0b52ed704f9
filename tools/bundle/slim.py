"""Strips the libraries of the built program of what only a debugger reads, where that leaves what is loaded unchanged."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SUFFIXES = (".so", ".dylib")


def strip_libraries(folder: Path) -> dict[Path, int]:
    """Strip the libraries of a folder and return how many bytes each lost.

    A library whose loadable segments would change, or no longer lie as their alignment asks (libraries that a wheel's
    builder has patched), is left as it is.
    """
    if not (shutil.which("strip") and shutil.which("readelf")):
        return {}
    saved = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and any(suffix in path.name for suffix in SUFFIXES):
            size = path.stat().st_size
            if _strip(path):
                saved[path] = size - path.stat().st_size
    return saved


def _strip(path: Path) -> bool:
    """Strip a library in its place. Return whether that was done."""
    stripped = path.with_name(path.name + ".stripped")
    done = subprocess.run(["strip", "--strip-unneeded", "-o", stripped, path], capture_output=True, check=False)
    if done.returncode == 0 and stripped.stat().st_size < path.stat().st_size and _loads_alike(path, stripped):
        shutil.copymode(path, stripped)
        stripped.replace(path)
        return True
    stripped.unlink(missing_ok=True)
    return False


def _loads_alike(before: Path, after: Path) -> bool:
    """Return whether two libraries have the same loadable segments and those of the second are aligned (ELF, p_align)."""
    old, new = _segments(before), _segments(after)
    return [row[1:] for row in old] == [row[1:] for row in new] and all(
        offset % align == address % align for offset, address, _, _, align in new
    )


def _segments(path: Path) -> list[tuple[int, int, int, int, int]]:
    """Return offset, address, size in the file, size in memory and alignment of each LOAD segment."""
    told = subprocess.run(["readelf", "-lW", path], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in told.splitlines() if line.strip().startswith("LOAD")]
    return [(int(r[1], 16), int(r[2], 16), int(r[4], 16), int(r[5], 16), int(r[-1], 16)) for r in rows]

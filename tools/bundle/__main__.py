"""Builds the program in dist/: `python -m tools.bundle`. Prints what was left out and the sizes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.bundle import contents, icu, licences, one_blas, slim
from tools.bundle.moment import moment

ROOT = contents.ROOT
PROGRAM = ROOT / "dist" / "Kanttekening"


def main() -> None:
    """Run PyInstaller, strip and shorten what it gathered, and print the sizes."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    path = [str(folder) for folder in (one_blas.numpy_without_blas(),) if folder]
    same = {
        "PYTHONPATH": os.pathsep.join(path),
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYTHONHASHSEED": "0",
    }  # bytes for the same commit
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **same})
    (PROGRAM / "LICENCES.txt").write_text(licences.text(), "utf-8")
    left_out = sum(int(line.split("\t")[0]) for line in contents.LEFT_OUT.read_text("utf-8").splitlines())
    stripped = sum(slim.strip_libraries(PROGRAM).values())
    shortened = icu.shorten(PROGRAM, contents.LANGUAGES)
    print(f"Left out, listed in {contents.LEFT_OUT.relative_to(ROOT)}: {megabytes(left_out)}")
    print(f"Symbols for debuggers: {megabytes(stripped)}")
    print(f"Other languages in ICU: {megabytes(shortened)}")
    print(f"{PROGRAM.relative_to(ROOT)}: {megabytes(size_of(PROGRAM))}")
    for size, name in sorted(((size_of(path), path.name) for path in (PROGRAM / "_internal").iterdir()), reverse=True)[
        :12
    ]:
        print(f"  {megabytes(size):>9}  {name}")


def size_of(path: Path) -> int:
    """Return the bytes of a file or of all files in a folder, links not counted."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


def megabytes(size: int) -> str:
    """Write a size for people."""
    return f"{size / 1e6:.1f} MB"


if __name__ == "__main__":
    main()

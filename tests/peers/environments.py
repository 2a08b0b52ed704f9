"""Makes an environment for each requirements-NAME.txt here: `python tests/peers/environments.py FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BIN = "Scripts" if sys.platform == "win32" else "bin"


def python_of(folder: Path, name: str) -> Path:
    """Return the interpreter of an environment."""
    return folder / name / BIN / "python"


def make(folder: Path) -> None:
    """Make all environments; leave those made with the same requirements before as they are."""
    for file in sorted(HERE.glob("requirements-*.txt")):
        name = file.stem.removeprefix("requirements-")
        stamp = folder / name / "made-with.txt"
        if stamp.is_file() and stamp.read_text() == file.read_text():
            continue
        print(f"making the environment for {name}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder / name)], check=True)
        subprocess.run([python_of(folder, name), "-m", "pip", "install", "-q", "-r", str(file)], check=True)
        stamp.write_text(file.read_text())


if __name__ == "__main__":
    make(Path(sys.argv[1]).absolute())

"""Writes requirements/*.txt anew from pyproject.toml: every package pinned, with hashes, for all platforms."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES: dict[str, list[str]] = {
    "run": ["pyproject.toml"],
    "dev": ["pyproject.toml", "--group", "dev", "-c", "requirements/run.txt"],
    "recipe": ["pyproject.toml", "--group", "recipe", "-c", "requirements/dev.txt"],
    "site": ["--group", "site"],  # in an environment of its own, without the program
}


def main() -> None:
    """Compile each list with uv, in an environment of its own."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        binaries = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        for name, more in FILES.items():
            command = [str(binaries / "uv"), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
            command += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--upgrade"]
            subprocess.run([*command, *more, "-o", f"requirements/{name}.txt"], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()

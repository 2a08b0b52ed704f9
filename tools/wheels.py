"""Asks the package index whether every pinned package has a wheel for each system and Python: `make wheels-check`.

Nothing is installed; pip only says what it would install there, and each wheel must be one whose hash the lock has.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "run.txt"
PYTHONS = ("3.11", "3.12", "3.13")
# by the name of a system: what wheels for it are called, and what markers ask for
SYSTEMS: dict[str, tuple[list[str], dict[str, str]]] = {
    "Linux x86_64": (
        ["manylinux2014_x86_64", *(f"manylinux_2_{minor}_x86_64" for minor in range(17, 37))],
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
    ),
    "Windows x86_64": (
        ["win_amd64"],
        {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
    ),
    "macOS 14 arm64": (
        ["macosx_14_0_arm64"],
        {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
    ),
}


def main() -> int:
    """Print a line for each system and Python; return 1 if a wheel is missing or is another one than was locked."""
    known = hashes()
    failed = False
    for system, (tags, markers) in SYSTEMS.items():
        for python in PYTHONS:
            wanted = wanted_for(python, markers)
            problem, found = _ask(wanted, tags, python)
            strange = sorted(name for name, value in found.items() if value not in known)
            problem = problem or (f"not in the lock: {', '.join(strange)}" if strange else "")
            print(f"{system}, Python {python}: {problem or f'{len(found)} wheels'}", flush=True)
            failed |= bool(problem)
    return int(failed)


def wanted_for(python: str, markers: dict[str, str]) -> list[str]:
    """Return what the lock asks for on another system and Python, as name==version."""
    environment = {**markers, "python_version": python, "python_full_version": f"{python}.0", "implementation_name": "cpython"}  # fmt: skip
    lines = [line.rstrip("\\ ") for line in LOCK.read_text("utf-8").splitlines() if "==" in line.split(";")[0]]
    needs = [Requirement(line) for line in lines if not line.lstrip().startswith(("#", "--hash"))]
    return [f"{n.name}{n.specifier}" for n in needs if not n.marker or n.marker.evaluate(environment)]


def hashes() -> set[str]:
    """Return the hashes of all files that the lock accepts."""
    lines = LOCK.read_text("utf-8").split()
    return {word.removeprefix("--hash=sha256:") for word in lines if word.startswith("--hash=sha256:")}


def _ask(wanted: list[str], tags: list[str], python: str) -> tuple[str, dict[str, str]]:
    """Return what pip complains of, and the hash of each wheel by the name of its package."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--dry-run"]
        command += ["--ignore-installed", "--no-deps", "--only-binary=:all:", "--python-version", python]
        command += ["--implementation", "cp", "--target", folder, "--report", str(report)]
        command += [word for tag in tags for word in ("--platform", tag)]
        told = subprocess.run([*command, *wanted], capture_output=True, text=True, check=False)
        if told.returncode:
            return told.stderr.strip().splitlines()[-1], {}
        installed = json.loads(report.read_text("utf-8"))["install"]
    return "", {one["metadata"]["name"]: one["download_info"]["archive_info"]["hashes"]["sha256"] for one in installed}


if __name__ == "__main__":
    sys.exit(main())

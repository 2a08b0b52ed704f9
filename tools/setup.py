"""Sets up everything the program or its tests need: `python tools/setup.py [run|test|recipe]`.

Makes `.venv` with the pinned packages, compiles the translations, and on Linux installs missing system libraries
when run as root, or names the one command that does. What is done already is not done again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = {"run": "run.txt", "test": "dev.txt", "recipe": "recipe.txt"}
# what Qt's platforms for X11 and Wayland load, by the file it looks for and the Debian package that has it
LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}


def main() -> int:
    """Set up for what is asked; exit status 0, or 1 with one sentence."""
    goal = sys.argv[1] if len(sys.argv) > 1 else "run"
    if goal not in REQUIREMENTS:
        return _fail(f"There is nothing called {goal} to set up: choose run, test or recipe.")
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        return _fail(f"Kanttekening needs Python 3.11, 3.12 or 3.13, and this is {sys.version.split()[0]}.")
    missing = _missing_packages() if sys.platform == "linux" else []
    if missing and not _install(missing):
        command = f"sudo apt-get install -y {' '.join(missing)}"
        if goal == "run":
            return _fail(f"The window needs some system libraries. Install them with: {command}")
        print(f"For the window, this is still to be installed: {command}", file=sys.stderr)
    try:
        _make_environment(goal)
        _compile_translations()
    except subprocess.CalledProcessError as error:
        return _fail(f"Setting up stopped: {Path(str(error.cmd[0])).name} ended with status {error.returncode}.")
    return 0


def _make_environment(goal: str) -> None:
    """Make the virtual environment, with exactly the pinned packages; a stamp says for which lists that was done."""
    wanted = ROOT / "requirements" / REQUIREMENTS[goal]
    stamp = VENV / f"set-up-{goal}"
    mark = hashlib.sha256(wanted.read_bytes()).hexdigest() + sys.version
    if stamp.is_file() and stamp.read_text("utf-8") == mark and python().exists():
        return
    if not python().exists() or not (VENV / "pyvenv.cfg").is_file() or _version_of(VENV) != sys.version_info[:2]:
        if shutil.which("apt-get") and not _has_ensurepip():
            _install([f"python3.{sys.version_info.minor}-venv"])
        print("Making the environment in .venv …")
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    print("Installing packages …")
    pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(wanted)], check=True)
    stamp.write_text(mark, "utf-8")


def _compile_translations() -> None:
    """Compile each .ts file that is newer than its .qm file."""
    for source in sorted((ROOT / "ui" / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            lrelease = python().with_name("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")
            subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(target)], check=True)


def python() -> Path:
    """Return the environment's own Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _version_of(environment: Path) -> tuple[int, ...]:
    """Return Python's version in an environment, from its pyvenv.cfg; () when that does not say."""
    for line in (environment / "pyvenv.cfg").read_text("utf-8").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "version":
            return tuple(int(part) for part in value.strip().split(".")[:2])
    return ()


def _has_ensurepip() -> bool:
    return subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True, check=False).returncode == 0


def _missing_packages() -> list[str]:
    """Return Debian packages of the libraries and fonts that are not there."""
    known = subprocess.run(
        [shutil.which("ldconfig") or "/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False
    ).stdout
    missing = [package for library, package in LIBRARIES.items() if known and library not in known]
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    if not any(font for folder in folders if folder.is_dir() for font in folder.rglob("*Serif*.[ot]tf")):
        missing.append("fonts-noto-core")
    if not any(font for folder in folders if folder.is_dir() for font in folder.rglob("*Emoji*.[ot]tf")):
        missing.append("fonts-noto-color-emoji")
    return missing


def _install(packages: list[str]) -> bool:
    """Install with apt-get when root; return whether that worked."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    print(f"Installing {' '.join(packages)} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages],
    ):
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=environment).returncode != 0:
            return False
    return True


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""Runs the project's own tests inside the built program: `python -m tools.bundle.inside FOLDER [ARGUMENT…]` for pytest.

The program brings none of what only tests need. They are put into a folder that it is told of: the tests, and links to the
packages that the lock of the tests has and that of the program has not. Thus a module that the program lacks stays lacking.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

from tools.bundle import contents

INSIDE = contents.ROOT / "build" / "inside"
ROOMS = ("tests/annotate", "tests/store", "tests/ui", "tests/whole")
_OUTSIDE = ("frozen", "peers", "faults", "__pycache__")


def main() -> int:
    """Prepare the folder, run the tests, and return the exit status of pytest."""
    program, arguments = Path(sys.argv[1]).resolve(), sys.argv[2:]
    prepare(INSIDE)
    name = "Kanttekening.exe" if sys.platform == "win32" else "Kanttekening"
    rooms = [] if any(argument.startswith("tests/") for argument in arguments) else list(ROOMS)
    return subprocess.run(
        [program / name, "selftest", INSIDE, "-m", "not source", *arguments, *rooms], cwd=INSIDE, check=False
    ).returncode


def prepare(folder: Path) -> None:
    """Fill a folder with the tests, their settings, the pages that they read, and links to the packages that only they need."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(contents.ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns(*_OUTSIDE))
    shutil.copytree(contents.ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("screenshots"))
    for page in ("pyproject.toml", "README.md", "ARCHITECTURE.md"):
        shutil.copy(contents.ROOT / page, folder)
    packages = folder / "packages"
    packages.mkdir()
    wanted = contents.developer_packages()
    for package in distributions():
        if contents.normal(package.name) in wanted:
            _link(package, packages)
    standard = [sysconfig.get_path("stdlib"), str(Path(sysconfig.get_path("stdlib"), "lib-dynload"))]
    (packages / "standard-library.pth").write_text("\n".join(standard), "utf-8")


def _link(package: Distribution, packages: Path) -> None:
    """Link the modules and the metadata of an installed package."""
    for top in sorted({file.parts[0] for file in package.files or () if file.parts[0] not in ("..", "__pycache__")}):
        target, source = packages / top, Path(str(package.locate_file(top)))
        if source.exists() and not target.exists():
            target.symlink_to(source, target_is_directory=source.is_dir())


if __name__ == "__main__":
    sys.exit(main())

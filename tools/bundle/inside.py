"""Runs the project's own tests inside the built program: `python -m tools.bundle.inside FOLDER [ARGUMENT…]` for pytest.

The program brings none of what only tests need. They are put into a folder that it is told of: the tests, and links to the
packages that only they need. Thus a module that the program lacks stays lacking.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution, distributions, packages_distributions
from pathlib import Path

from tools.bundle import contents

INSIDE = contents.ROOT / "build" / "inside"
ROOMS = ("tests/annotate", "tests/store", "tests/ui", "tests/whole")
_OUTSIDE = ("frozen", "peers", "__pycache__")
_NO_PART = re.compile(r"annotate\.(recipe|shards)|from tools(?!.*scenes)")  # how it is made, and what clusters run


def main() -> int:
    """Prepare the folder, run the tests, and return the exit status of pytest."""
    program, arguments = Path(sys.argv[1]).resolve(), sys.argv[2:]
    prepare(INSIDE)
    name = "Kanttekening.exe" if sys.platform == "win32" else "Kanttekening"
    rooms = [] if any(argument.startswith("tests/") for argument in arguments) else list(ROOMS)
    plugins = [word for plugin in _plugins() for word in ("-p", plugin)]
    return subprocess.run(
        [program / name, "selftest", INSIDE, "-m", "not source", *plugins, *arguments, *rooms],
        cwd=INSIDE,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},  # the program's packages have some, too
        check=False,
    ).returncode


def prepare(folder: Path) -> None:
    """Fill a folder with the tests, their settings, the pages that they read, and links to the packages that only they need."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(contents.ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns(*_OUTSIDE))
    for test in (folder / "tests").rglob("test_*.py"):
        if _NO_PART.search(test.read_text("utf-8")):
            test.unlink()
    (folder / "tools").mkdir()
    shutil.copy(contents.ROOT / "tools" / "scenes.py", folder / "tools")
    shutil.copytree(contents.ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("screenshots"))
    for page in ("pyproject.toml", "README.md", "ARCHITECTURE.md"):
        shutil.copy(contents.ROOT / page, folder)
    packages = folder / "packages"
    packages.mkdir()
    for package in _packages():
        _link(package, packages)
    _add_qt(packages)
    standard = [sysconfig.get_path("stdlib"), str(Path(sysconfig.get_path("stdlib"), "lib-dynload"))]
    lexers = distribution("Pygments").locate_file("pygments/lexers")  # pytest colours what it compares
    more = [_add("PySide6", packages / "PySide6"), _add("pygments.lexers", lexers)]
    (packages / "more.pth").write_text("\n".join([*standard, *more]), "utf-8")


def _add(package: str, folder: object) -> str:
    """Return the line of a .pth file that lets a package of the program be found in this folder, too."""
    return f"import {package}; {package}.__path__.append({str(folder)!r})"


def _add_qt(packages: Path) -> None:
    """Copy the modules of Qt that only the tests import, with their libraries."""
    source = Path(str(distribution("PySide6-Essentials").locate_file("PySide6")))
    for name in contents.qt_modules((contents.ROOT / "tests").rglob("*.py")) - contents.qt_modules(
        contents.our_files()
    ):
        for file in (*source.glob(f"{name}.*[!i]"), *source.glob(f"Qt/lib/*{name.replace('Qt', 'Qt6')}.*")):
            target = packages / "PySide6" / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)


def _packages() -> list[Distribution]:
    """Return the packages of developers, and those that the tests import and no file of the program does."""
    owners = packages_distributions()
    tests = (contents.ROOT / "tests").rglob("*.py")
    alone = contents.imported(tests) - contents.imported(contents.our_files())
    wanted = contents.developer_packages()
    wanted |= {contents.normal(owner) for module in alone for owner in owners.get(module, ())}
    return [package for package in distributions() if contents.normal(package.name) in wanted]


def _plugins() -> list[str]:
    """Return the modules of the plugins for pytest that the tests bring, but xdist, which would start Pythons."""
    points = (point for package in _packages() for point in package.entry_points if point.group == "pytest11")
    return sorted({point.module for point in points if not point.module.startswith("xdist")})


def _link(package: Distribution, packages: Path) -> None:
    """Link the modules and the metadata of an installed package."""
    for top in sorted({file.parts[0] for file in package.files or () if file.parts[0] not in ("..", "__pycache__")}):
        target, source = packages / top, Path(str(package.locate_file(top)))
        if source.exists() and not target.exists():
            target.symlink_to(source, target_is_directory=source.is_dir())


if __name__ == "__main__":
    sys.exit(main())

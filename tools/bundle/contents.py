"""Computes what the built program can do without, for build.spec: each rule asks the code, the locks or the libraries."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import distribution, distributions, packages_distributions
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from annotate.formats.articles.article import NAMED_IN
from tools.setup import LIBRARIES

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("annotate", "store", "ui")
LEFT_OUT = ROOT / "build" / "left-out.tsv"  # size in bytes and name, a line each
LANGUAGES = {path.stem.rpartition("_")[2] for path in (ROOT / "ui" / "translations").glob("kanttekening_*.ts")}

# Kinds of Qt plugins that a window of widgets asks for, and of each kind with many the ones it asks for. `offscreen` is
# what tests and servers run on.
PLUGIN_KINDS = {
    "iconengines": (), "platforminputcontexts": (), "platformthemes": ("xdgdesktopportal",), "printsupport": (), "styles": (),
    "imageformats": ("svg", "ico", "icns"), "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "wayland-decoration-client": (), "wayland-shell-integration": ("xdg-shell",), "xcbglintegrations": (),
}  # fmt: skip

# What PyQtGraph imports by name and only draws with when it is told to
STAND_INS = [
    (f"PySide6.{name}", str(Path(__file__).with_name("no_opengl.py")), "PYMODULE")
    for name in ("QtOpenGL", "QtOpenGLWidgets")
]

# Sources that packages bring beside what was compiled from them
SOURCES = {".c", ".cpp", ".h", ".hpp", ".pxd", ".pyx", ".pyi"}

# Rich, which spaCy loads, colours programs in hundreds of languages where a terminal shows some; ours shows none.
LEXERS, KEPT_LEXERS = ("pygments.lexers.",), {"pygments.lexers._mapping"}

# What every desktop has itself and what must fit its services and fonts. Of what Qt loads, those of X11's helpers
# are brought along, since many desktops lack some.
OF_THE_DESKTOP = {name for name in LIBRARIES if not name.startswith(("libxcb-", "libxkb"))}


class Entry(NamedTuple):
    """A file of the program as PyInstaller lists it: name inside the folder, source, kind of entry."""

    name: str
    source: str
    kind: str


def developer_packages() -> set[str]:
    """Return the packages that the lock of the tests has and that of the program has not."""
    ours, tests = (_locked(ROOT / "requirements" / name) for name in ("run.txt", "dev.txt"))
    return tests - ours


def developer_modules() -> list[str]:
    """Return the top-level modules of the packages of developers."""
    return _modules_of(developer_packages())


def build_modules() -> list[str]:
    """Return the top-level modules of packages that build packages: those that write what installers read."""
    builders = {normal(p.name) for p in distributions() if any(e.group == "egg_info.writers" for e in p.entry_points)}
    return _modules_of(builders)


def _modules_of(names: set[str]) -> list[str]:
    """Return the top-level modules that only packages with these names have."""
    return sorted(
        module
        for module, packages in packages_distributions().items()
        if {normal(package) for package in packages} <= names and module.isidentifier()
    )


def unused_qt_modules() -> list[str]:
    """Return the modules of PySide6 that none of our files imports."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    known = {
        path.name.split(".")[0] for path in folder.iterdir() if re.match(r"Qt\w+\.(abi3\.so|pyd|cpython)", path.name)
    }
    return sorted(f"PySide6.{name}" for name in known - qt_modules(our_files()))


def qt_modules(files: Iterable[Path]) -> set[str]:
    """Return the names of the Qt modules that files import, such as QtWidgets."""
    found = set()
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                base = (node.module or "").partition(".")[2]
                names = [base] if base else [alias.name for alias in node.names]
                found |= {name for name in names if name}
    return found


def entry_modules(groups: tuple[str, ...]) -> list[str]:
    """Return the modules that installed packages offer by name to groups of entry points that begin so."""
    points = (point for package in distributions() for point in package.entry_points)
    return sorted({point.module for point in points if point.group.startswith(groups)})


def imported(files: Iterable[Path]) -> set[str]:
    """Return the top-level names of the modules that files import."""
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    names = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.partition(".")[0] for name in names}


def guide_pictures() -> list[Path]:
    """Return the pictures that the guides show."""
    pages = [page.read_text("utf-8") for page in (ROOT / "docs" / "guide").glob("*.md")]
    names = {name for page in pages for name in re.findall(r"\]\(\.\./screenshots/([^)]+)\)", page)}
    return [ROOT / "docs" / "screenshots" / name for name in sorted(names)]


def icon_font() -> list[tuple[str, str]]:
    """Return the files of the icons' font, and the folder of each in the program."""
    folder = Path(str(distribution("QtAwesome").locate_file("qtawesome/fonts")))
    return [(str(path), "qtawesome/fonts") for path in folder.glob("fontawesome6-solid-webfont-*")]


def leave_out(analysis: Any, get_imports: Callable[[str], Iterable[tuple[str, str | None]]]) -> None:
    """Take out of an analysis of PyInstaller the files that the program can do without, and list them in `LEFT_OUT`."""
    before = [*analysis.binaries, *analysis.datas]
    needless = (*tests_among(row[0] for row in analysis.pure), *LEXERS)
    analysis.pure = [row for row in analysis.pure if row[0] in KEPT_LEXERS or not row[0].startswith(needless)]
    wanted = [Entry(*row) for row in before if is_wanted(row[0])]
    libraries = [entry for entry in wanted if entry.kind in ("BINARY", "EXTENSION")]
    imports = {entry.source: _imports(entry, get_imports) for entry in libraries}
    brought = of_the_desktop(libraries, imports)
    wanted = [entry for entry in wanted if entry not in brought]
    libraries = [entry for entry in libraries if entry not in brought]
    unreachable = set(libraries) - set(reachable(libraries, imports))
    kept = {entry.name for entry in wanted if entry not in unreachable}
    kept = {entry.name for entry in wanted if entry.name in kept and (entry.kind != "SYMLINK" or entry.source in kept)}
    analysis.binaries = [row for row in analysis.binaries if row[0] in kept]
    analysis.datas = [row for row in analysis.datas if row[0] in kept]
    gone = [Entry(*row) for row in before if row[0] not in kept and row[2] != "SYMLINK"]
    LEFT_OUT.parent.mkdir(exist_ok=True)
    LEFT_OUT.write_text("".join(f"{Path(e.source).stat().st_size}\t{e.name}\n" for e in sorted(gone)), "utf-8")


def tests_among(modules: Iterable[str]) -> tuple[str, ...]:
    """Return the beginnings of the names of modules that are a package's tests: `tests` with files for pytest in it."""
    found = (re.match(r"(.*\.tests\.)(?:.*\.)?(?:test_\w+|conftest)$", name) for name in modules)
    return tuple({match.group(1) for match in found if match}) or ("\0",)


def is_wanted(name: str) -> bool:
    """Return whether a file is of no plugin, locale or translation that nobody asks for, and no source."""
    path = PurePath(name)
    if "plugins" in path.parts and "PySide6" in path.parts:
        return _is_plugin_in_use(path)
    if path.parts[:1] == ("babel",) and path.suffix == ".dat" and "locale-data" in path.parts:
        return path.stem.split("_")[0] in {*NAMED_IN, "root"}
    if path.suffix in SOURCES or (
        "sboms" in path.parts and path.parts[0].endswith(".dist-info")
    ):  # there is one of ours
        return False
    if "PySide6" in path.parts and path.suffix == ".qm":
        return path.stem.startswith("qtbase_") and path.stem.split("_")[1] in LANGUAGES
    return True


def reachable(entries: list[Entry], imports: Mapping[str, Iterable[str]]) -> list[Entry]:
    """Return the libraries that something kept needs, besides extension modules and plugins, which are asked for by name.

    Args:
        entries: All binaries.
        imports: For each source file the names of the libraries that it is linked against.

    """
    kept = _linked([entry for entry in entries if _is_asked_for_by_name(entry)], entries, imports)
    return [entry for entry in entries if entry in kept]


def of_the_desktop(entries: list[Entry], imports: Mapping[str, Iterable[str]]) -> set[Entry]:
    """Return the libraries of `OF_THE_DESKTOP` and what these are linked against, besides what Python's modules need too."""
    brought = _linked([entry for entry in entries if PurePath(entry.name).name in OF_THE_DESKTOP], entries, imports)
    ours = [entry for entry in entries if entry.kind == "EXTENSION" and not entry.name.startswith("PySide6")]
    return brought - _linked(ours, entries, imports)


def _linked(start: list[Entry], entries: list[Entry], imports: Mapping[str, Iterable[str]]) -> set[Entry]:
    """Return some libraries and all that these are linked against, also through others."""
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(PurePath(entry.name).name, []).append(entry)
    todo, found = list(start), set(start)
    while todo:
        for name in imports[todo.pop().source]:
            fresh = [entry for entry in by_name.get(PurePath(name).name, ()) if entry not in found]
            found.update(fresh)
            todo += fresh
    return found


def _imports(entry: Entry, get_imports: Callable[[str], Iterable[tuple[str, str | None]]]) -> list[str]:
    """Return the libraries that a file is linked against. A printing service brings its own, where there is one."""
    found = [PurePath(name).name for name, _ in get_imports(entry.source)]
    return [name for name in found if name.startswith("libQt")] if "printsupport" in entry.name else found


def _is_asked_for_by_name(entry: Entry) -> bool:
    path = PurePath(entry.name)
    return (
        entry.kind == "EXTENSION"
        or "plugins" in path.parts
        or path.name.startswith(("libpython", "python3", "vcruntime"))
        or (
            len(path.parts) > 1
            and path.parts[0] not in ("PySide6", "shiboken6")
            and not path.parts[0].endswith(".libs")
        )
    )


def _is_plugin_in_use(path: PurePath) -> bool:
    kind = path.parts[path.parts.index("plugins") + 1]
    wanted = PLUGIN_KINDS.get(kind)
    if wanted is None:
        return False
    name = re.sub("^(lib)?q?", "", path.stem)
    return not wanted or name in wanted


def our_files() -> Iterator[Path]:
    """Yield the files of Python that the program is made of."""
    yield ROOT / "main.py"
    for package in PACKAGES:
        yield from (path for path in (ROOT / package).rglob("*.py") if "recipe" not in path.parts)


def _locked(path: Path) -> set[str]:
    return {normal(name) for name in re.findall(r"^([\w.-]+)==", path.read_text("utf-8"), re.MULTILINE)}


def normal(name: str) -> str:
    """Return a package's name in the form in which names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    print("\n".join([*developer_modules(), *unused_qt_modules()]), file=sys.stdout)

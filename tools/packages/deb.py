"""Makes the package for Debian and Ubuntu from the built program. What it depends on is asked of its libraries."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from tools.bundle.contents import ROOT
from tools.bundle.moment import moment
from tools.packages import desktop
from tools.setup import LIBRARIES
from ui.version import VERSION

MAINTAINER = os.environ.get("KANTTEKENING_MAINTAINER", "Kanttekening <packages@kanttekening.org>")
_RECOMMENDED = "fonts-noto-core, fonts-noto-color-emoji, shared-mime-info, desktop-file-utils"
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Section: text
Priority: optional
Depends: {depends}
Recommends: {recommends}
Description: correct the names in news articles by clicking
 Kanttekening marks persons, organisations and places in news articles. A
 journalist corrects the marks with mouse or keyboard; what was corrected can
 be exported as training data for spaCy and other programs.
 .
 It works without a network, and keeps a project in one file.
"""
# why lintian is told to let these be
_OVERRIDES = """\
# The program is one folder with its own Python, Qt and libraries, as their makers released them.
{name}: embedded-library *
{name}: custom-library-search-path *
{name}: unstripped-binary-or-object *
{name}: shared-library-lacks-prerequisites *
{name}: library-not-linked-against-libc *
# The command is the program's window; `kanttekening --help` describes it.
{name}: no-manual-page *
"""
_CHANGES = """\
{name} ({version}) stable; urgency=medium

  * What is new in this version is in NEWS.md.gz.

 -- {maintainer}  {date}
"""
_COPYRIGHT = """\
{licence}
The licences of all that is in the program, and their texts, are in
/usr/lib/{name}/LICENCES.txt. Those of Qt are the GNU Lesser General Public
License 3 and the GNU General Public License 3, which Debian keeps in
/usr/share/common-licenses.
"""


def make(program: Path, folder: Path) -> Path:
    """Make the package of a built program in a folder, and return its file."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made, "root")
        library = root / "usr" / "lib" / desktop.NAME
        shutil.copytree(program, library, symlinks=True)
        _set_modes(library)
        (root / "usr" / "bin").mkdir(parents=True)
        (root / "usr" / "bin" / desktop.NAME).symlink_to(f"../lib/{desktop.NAME}/{program.name}")
        desktop.write(root / "usr" / "share", desktop.NAME)
        _document(root / "usr" / "share")
        control = root / "DEBIAN"
        control.mkdir()
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        depends = dependencies(library)
        architecture = _told("dpkg", "--print-architecture")
        (control / "control").write_text(
            _CONTROL.format(
                name=desktop.NAME, version=VERSION, architecture=architecture, maintainer=MAINTAINER, size=size,
                depends=depends, recommends=_RECOMMENDED,
            ),
            "utf-8",
        )  # fmt: skip
        (control / "md5sums").write_text(_sums(root), "utf-8")
        target = folder / f"{desktop.NAME}_{VERSION}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "-Sextreme", "--build", root, target],
            check=True, stdout=subprocess.DEVNULL, env=_environment(),
        )  # fmt: skip
    return target


def dependencies(program: Path) -> str:
    """Return what the package depends on: what the libraries are linked against, and what Qt asks for by name."""
    libraries = [path for path in program.rglob("*") if _is_library(path)]
    own = sorted({path.parent for path in libraries})
    with tempfile.TemporaryDirectory() as made:
        Path(made, "debian").mkdir()
        Path(made, "debian", "control").write_text(
            f"Source: {desktop.NAME}\n\nPackage: {desktop.NAME}\nArchitecture: any\n", "utf-8"
        )
        told = subprocess.run(
            ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
             *(f"-l{path}" for path in own), *(f"-e{path}" for path in libraries)],
            cwd=made, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    linked = re.sub(r"^shlibs:Depends=", "", told.strip()).split(", ")
    named = {re.split("[ |]", need)[0] for need in linked}
    inside = {path.name for path in libraries}
    asked = {package for library, package in LIBRARIES.items() if library not in inside}
    return ", ".join(sorted({*linked, *(asked - named)}))


def _is_library(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _document(share: Path) -> None:
    """Write what every package says of itself: its licences, its changes, and what lintian is to let be."""
    folder = share / "doc" / desktop.NAME
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text("utf-8")
    (folder / "copyright").write_text(_COPYRIGHT.format(licence=licence, name=desktop.NAME), "utf-8")
    date = format_datetime(datetime.fromtimestamp(moment(), UTC))
    changes = _CHANGES.format(name=desktop.NAME, version=VERSION, maintainer=MAINTAINER, date=date).encode()
    for name, data in {"changelog.gz": changes, "NEWS.md.gz": (ROOT / "CHANGELOG.md").read_bytes()}.items():
        (folder / name).write_bytes(gzip.compress(data, 9, mtime=0))
    overrides = share / "lintian" / "overrides" / desktop.NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES.format(name=desktop.NAME), "utf-8")


def _set_modes(folder: Path) -> None:
    """Let everybody read, and nobody but the owner write; only programs can be run."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent == folder and path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)


def _sums(root: Path) -> str:
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    told = subprocess.run(
        ["md5sum", *(path.relative_to(root) for path in files)], cwd=root, capture_output=True, text=True, check=True
    )
    return told.stdout


def _environment() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

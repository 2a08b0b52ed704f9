"""Packs the program in dist/Kanttekening for this system, with lists and checksums: `python -m tools.packages`."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tools.bundle.__main__ import PROGRAM, megabytes
from tools.bundle.contents import ROOT
from tools.packages import archive, deb, desktop, macos, sbom, windows
from ui.settings.preferences import APP
from ui.version import VERSION

TARGET = ROOT / "dist" / "packages"


def main() -> None:
    """Make the packages anew, and print their sizes."""
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    made = list({"linux": _linux, "win32": _windows, "darwin": _macos}[sys.platform]())
    bill = TARGET / f"{APP}-{VERSION}-{sys.platform}.cdx.json"
    bill.write_text(json.dumps(sbom.bill(), indent=2) + "\n", "utf-8")
    shutil.copy(PROGRAM / "LICENCES.txt", TARGET / f"{APP}-{VERSION}-{sys.platform}-licences.txt")
    sums = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(TARGET.iterdir())]
    (TARGET / f"SHA256SUMS-{sys.platform}").write_text("".join(sums), "utf-8")
    for path in made:
        print(f"{path.relative_to(ROOT)}: {megabytes(path.stat().st_size)}")


def _linux() -> Iterator[Path]:
    yield deb.make(PROGRAM, TARGET)
    with tempfile.TemporaryDirectory() as made:
        shutil.copytree(PROGRAM, Path(made, "in", PROGRAM.name), symlinks=True)
        desktop.write(Path(made, "in", "share"), desktop.NAME)
        packed = archive.pack(Path(made, "in"), Path(made, "packed.tar.xz"))
        yield archive.self_extracting(packed, TARGET / f"{APP}-{VERSION}-linux-x86_64.run")


def _windows() -> Iterator[Path]:
    yield windows.make_installer(PROGRAM, TARGET)


def _macos() -> Iterator[Path]:
    yield macos.make_image(PROGRAM.with_suffix(".app"), TARGET)


if __name__ == "__main__":
    main()

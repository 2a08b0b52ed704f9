"""Shortens the data of ICU, 31 MB, which Qt carries for all languages of the world, to what the window's languages use.

Qt asks ICU for the order of letters, for capitals and for encodings (QCollator, QString, QStringConverter); names of
countries, currencies, zones and units, the rules for dividing words, and the names of characters it never asks for.
Encodings other than Unicode's are read by Python, not by Qt. Linux only: elsewhere Qt uses the system's.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

_UNUSED = (".cnv", "unames.icu")
_TREES = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/", "zone/")

_ASSEMBLY = """\
.section .note.GNU-stack,"",%progbits
.section .rodata
.globl {symbol}
.type {symbol}, %object
.balign 16
{symbol}:
.incbin "{package}"
.size {symbol}, .-{symbol}
"""


def shorten(folder: Path, languages: set[str]) -> int:
    """Shorten the data library of ICU in a folder, and return how many bytes it lost; 0 without it or without tools."""
    library = next(iter(sorted(folder.rglob("libicudata.so.*"))), None)
    if library is None or not all(shutil.which(tool) for tool in ("icupkg", "cc", "readelf")):
        return 0
    size = library.stat().st_size
    with tempfile.TemporaryDirectory() as made:
        symbol, data = _data(library)
        package = Path(made, f"{symbol.removesuffix('_dat')}l.dat")
        package.write_bytes(data)
        told = subprocess.run(["icupkg", "-l", package], capture_output=True, text=True, check=True).stdout
        unused = Path(made, "unused.lst")
        unused.write_text("".join(f"{name}\n" for name in told.split() if not is_used(name, languages)), "utf-8")
        subprocess.run(["icupkg", "-r", unused, package], check=True)
        _link(package, symbol, library)
    return size - library.stat().st_size


def is_used(name: str, languages: set[str]) -> bool:
    """Return whether a file of ICU's package is of no tree or kind that Qt never asks for, and of no other language."""
    if name.startswith(_TREES) or name.endswith(_UNUSED):
        return False
    tree, _, file = name.rpartition("/")
    if not file.endswith(".res") or not re.match(r"[a-z]{2,3}(_|\.res)", file):
        return True
    return tree not in ("", "coll") or file.split(".")[0].split("_")[0] in languages


def _data(library: Path) -> tuple[str, bytes]:
    """Return the name of the symbol of ICU's data, such as icudt73_dat, and what it holds."""
    told = subprocess.run(["readelf", "-Ws", library], capture_output=True, text=True, check=True).stdout
    row = next(line.split() for line in told.splitlines() if re.search(r"icudt\d+_dat$", line))
    start, size = int(row[1], 16), int(row[2], 0)
    return row[-1], library.read_bytes()[start : start + size]


def _link(package: Path, symbol: str, library: Path) -> None:
    """Make a library in the place of another, with the same name for the linker and the package as its only symbol."""
    source = package.with_suffix(".s")
    source.write_text(_ASSEMBLY.format(symbol=symbol, package=package), "utf-8")
    soname = f"-Wl,-soname,{library.name}"
    subprocess.run(["cc", "-shared", "-nostdlib", soname, "-o", library, source], check=True)

"""The parts that the program is made of, with their versions and licences, as their packages state them."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ui.version import VERSION

# what we ask for ourselves; what these need is found by their metadata
NEEDED = (
    "PySide6-Essentials QtAwesome babel charset-normalizer compressed-rtf dateparser dkpro-cassis feedparser fontpkg-lexend"
    " langcodes lxml markdown-it-py mdit-py-plugins olefile openpyxl platformdirs psutil py3langid pypdfium2 pyqtgraph python-docx"
    " regex spacy sqlite-utils srsly tqdm trafilatura"
).split()
_ROOT = Path(__file__).resolve().parents[2]
_LICENCE_FILES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
# texts that we bring, since the packages of Qt bring none; the first licence adds to the second
_OURS = {"LGPL-3.0": tuple(Path(__file__).parent / "texts" / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt"))}
_LONGEST_NAME = 60  # of a licence; longer fields hold its text


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program. Its texts are read when they are asked for."""

    name: str
    version: str
    licence: str
    files: tuple[Path | PackagePath, ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        """The texts of its licence; "" if none came with it."""
        return "\n\n".join(filter(None, map(_read, self.files)))


def parts() -> list[Part]:
    """Return the program, its pipeline, Python, and all packages by name."""
    pipeline = _ROOT / "annotate" / "pipelines" / "nl_kanttekening" / "NOTICE.md"
    own = [
        Part("Kanttekening", VERSION, "MIT", (_ROOT / "LICENSE",)),
        Part("nl_kanttekening", "", "CC BY-SA 4.0", (pipeline,)),
        Part("Python", platform.python_version(), "PSF-2.0"),
    ]
    return own + sorted(map(_part, _packages()), key=lambda part: part.name.lower())


def _packages() -> Iterator[Distribution]:
    """Yield each installed package that the program needs, also through another."""
    waiting, seen = [Requirement(name) for name in NEEDED], set[tuple[str, str]]()
    while waiting:
        need = waiting.pop()
        fresh = {(canonicalize_name(need.name), extra) for extra in ("", *need.extras)} - seen
        seen |= fresh
        try:
            found = distribution(need.name)
        except PackageNotFoundError:  # not for this system, or without metadata in the built program
            continue
        if any(extra == "" for _, extra in fresh):
            yield found
        needed = map(Requirement, found.requires or ())
        waiting += [
            more
            for more in needed
            if any((more.marker.evaluate({"extra": extra}) if more.marker else not extra) for _, extra in fresh)
        ]


def _part(package: Distribution) -> Part:
    files = [
        file
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(_LICENCE_FILES)
    ]
    licence = _licence(package)
    ours = next((texts for name, texts in _OURS.items() if licence.startswith(name)), ())
    return Part(package.name, package.version, licence, tuple(files) or ours)


def _licence(package: Distribution) -> str:
    """Return the name of a licence: as an expression, in a classifier, or in the older field."""

    def stated(name: str) -> list[str]:
        return package.metadata.get_all(name) or []

    classified = [c.rsplit(" :: ", 1)[-1] for c in stated("Classifier") if c.startswith("License ::")]
    names = [*stated("License-Expression"), *classified, *stated("License")]
    return next((name for name in names if name and len(name) <= _LONGEST_NAME), "")


def _read(file: Path | PackagePath) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""

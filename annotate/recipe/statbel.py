"""Names of persons and streets in Belgium, as Statbel publishes them, from the lists of an installed package."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

_PACKAGE = "meddeid-language-nl"
_FOLDER = "meddeid_language_nl/resources/nl-BE/lookup"
_FRENCH = (
    "Rue ",
    "Avenue ",
    "Place ",
    "Chemin ",
    "Allée ",
    "Clos ",
    "Drève ",
    "Ruelle ",
    "Quai ",
    "Square ",
    "Boulevard ",
)
_STREETS = (
    "straat",
    "laan",
    "plein",
    "weg",
    "dreef",
    "kaai",
    "lei",
    "markt",
    "baan",
    "dijk",
    "gracht",
    "kouter",
    "park",
)


def first_names() -> set[str]:
    """First names, however rare; some are words of other languages."""
    return {name for name in _read("first_names") if _looks_like_a_name(name)}


def family_names() -> set[str]:
    """Family names, with what stands before them: Van den Broeck."""
    return {name for name in _read("family_names") if _looks_like_a_name(name)}


def streets() -> set[str]:
    """Dutch names of streets and squares."""
    return {name for name in _read("streets") if is_street(name) and not name.startswith(_FRENCH)}


def is_street(name: str) -> bool:
    """Whether a name is one of a Dutch street by its ending."""
    return name.endswith(_STREETS) and name[:1].isupper() and not any(c.isdigit() or c in ".()" for c in name)


def _looks_like_a_name(name: str) -> bool:
    return name[:1].isupper() and len(name) > 2 and not name.isupper()


def _read(name: str) -> list[str]:
    """Return a list of the package, whose code stays out of it."""
    file = Path(str(distribution(_PACKAGE).locate_file(f"{_FOLDER}/{name}.txt")))
    return file.read_text("utf-8").splitlines()

"""The documentation names the formats and readers that there are, with what they can do."""

from __future__ import annotations

import re
import zipfile
from itertools import groupby
from pathlib import Path

from annotate.formats.base import HEAD, Content, Reader
from annotate.formats.readers import NAMES, READERS, reader_for_suffix
from annotate.formats.writers import FORMATS, SUFFIXES
from annotate.sample import FILES
from tests.helpers.seeds import SEEDS

DOCS = Path(__file__).resolve().parents[3] / "docs"


def rows_under(heading: str, page: str) -> list[list[str]]:
    """Return the cells of the first table under a heading, without its head."""
    below = page[page.index(f"\n{heading}\n") :]
    lines = next(list(group) for is_row, group in groupby(below.splitlines(), lambda s: s.startswith("|")) if is_row)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_the_table_of_exports_has_every_format_and_what_reads_it_back() -> None:
    rows = rows_under("## Formats", (DOCS / "exports.md").read_text("utf-8"))
    assert [row[0] for row in rows] == list(FORMATS)
    for name, what, verified, _ in rows:
        chosen = FORMATS[name]
        assert (chosen.verified_with or "documented format") in verified, name
        assert ("folder" in what) is chosen.is_folder, name


def test_the_page_of_exports_names_the_endings_and_the_formats_that_split() -> None:
    page = (DOCS / "exports.md").read_text("utf-8")
    endings = page[page.index("Without `--format`") :].split(";")[0]
    assert set(re.findall(r"`(\.\w+)`", endings)) == set(SUFFIXES)
    splitting = ", ".join(chosen.name for chosen in FORMATS.values() if chosen.splits)
    assert f"keeps about a fifth of the articles back ({splitting})" in page


def test_the_table_of_imports_has_every_reader_with_its_endings() -> None:
    rows = rows_under("## Names of readers", (DOCS / "imports.md").read_text("utf-8"))
    assert tuple(row[0] for row in rows) == NAMES
    for name, title, endings in rows:
        readers: list[Reader] = [reader for reader in READERS if reader.name == name]
        assert {reader.title for reader in readers} == {title}
        assert re.findall(r"`(\.\w+)`", endings) == sorted({suffix for r in readers for suffix in r.suffixes})


def test_the_page_of_imports_says_what_becomes_of_every_kind_of_article() -> None:
    page = (DOCS / "imports.md").read_text("utf-8").split("\n## Annotated files")[0]
    read = {s for reader in READERS if reader.name and reader.content is Content.ARTICLES for s in reader.suffixes}
    assert not {suffix for suffix in read if f"`{suffix}`" not in page}


def test_every_reader_has_a_file_that_the_fuzzer_breaks() -> None:
    made = [(suffix, make()[:HEAD]) for suffix, make in SEEDS.values()]
    read = {*SEEDS, *(reader.name for suffix, head in made if (reader := reader_for_suffix(suffix, head)))}
    wrapped = {"cas-json", "fodt", "webarchive"}  # another kind's content in other packing
    assert set(NAMES) - read == wrapped


def test_the_check_has_a_file_for_each_reader() -> None:
    """Made again by tests/helpers/sample_files.py."""
    with zipfile.ZipFile(FILES) as archive:
        assert archive.namelist() == [f"{name}{suffix}" for name, (suffix, _) in SEEDS.items()]

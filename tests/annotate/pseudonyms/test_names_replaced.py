"""No replaced name in anything that leaves: invented articles in three languages, every format, every way of labelling.

What is looked for, and how, is written here anew: the program's own search is one of the things under test.
"""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import pytest
import srsly

from annotate.edits.labels import PutLabel, UseLabels
from annotate.formats.base import Options
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import export
from annotate.formats.writing.selection import Selection
from annotate.label_kinds import kind_of
from annotate.model import (
    SHOWN_STATES,
    Annotation,
    Document,
    DocumentState,
    Label,
    State,
    Style,
    Styled,
    Tokens,
    in_order,
)
from annotate.pipelines.runner import bundled_folder
from annotate.pseudonyms.replace import NOTICE, TITLE, Pseudonyms
from annotate.text import words
from store.project import Project
from tests.helpers.paths import FIXTURES
from ui.tasks.bulk_edits import change_labels
from ui.tasks.exporting import Request, export_project

CASES = FIXTURES / "names-to-hide.txt"
SETS = {
    "four labels": {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC"},
    "OntoNotes": {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE", "MISC": "EVENT"},
    "renamed": {"PER": "WIE", "ORG": "CLUB", "LOC": "WAAR", "MISC": "REST"},
}


@dataclass(frozen=True, slots=True)
class Case:
    """An article, its marks as (start, end, label), what may not be left of it and what has to."""

    title: str
    text: str
    marks: tuple[tuple[int, int, str], ...]
    gone: tuple[str, ...]
    stays: tuple[str, ...]


@cache
def cases() -> list[Case]:
    found = []
    whole = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), CASES.read_text("utf-8"))
    for block in whole.split("\n== ")[1:]:
        title, _, rest = block.partition("\n")
        body, _, after = rest.partition("\ngone:")
        gone, _, stays = after.partition("\nstays: ")
        text, marks, at = "", [], 0
        for match in re.finditer(r"\{([A-Z]+) ([^}]+)\}", body):
            text += body[at : match.start()]
            marks.append((len(text), len(text) + len(match[2]), match[1]))
            text += match[2]
            at = match.end()
        text += body[at:]
        found.append(Case(title, text, tuple(marks), _listed(gone), _listed(stays)))
    return found


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.strip().split("|") if part.strip())


def document(case: Case, labels: dict[str, str]) -> Document:
    """Make an article with part of a name in every field that an import can fill."""
    marks = [
        Annotation(i + 1 + 1000 * cases().index(case), start, end, labels[label], State.ACCEPTED, "import:korvink.jsonl", "Ursmar Goethaert", None, "2026-11-24T10:00:00.000Z")
        for i, (start, end, label) in enumerate(case.marks)
    ]  # fmt: skip
    return Document(
        case.text,
        title=case.text[:60],
        state=DocumentState.DONE,
        reason="vraag Korvink",
        source="interview-korvink.docx",
        published="2026-11-24",
        external_id="korvink-1",
        pipeline="korvink 1.0",
        meta={"byline": "Clotilde Marquebreucq", "url": "https://krant.example/bernard-korvink"},
        tokens=Tokens(*(lambda t: (t.starts, t.ends))(words(case.text)), "korvink 1.0"),
        annotations=in_order(marks),
    )


@pytest.fixture(scope="module", params=SETS, ids=lambda name: name.replace(" ", "-"))
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("project") / "korvink.kanttekening"
    labels = SETS[request.param]
    with Project.open(path, create=True) as opened:
        if request.param == "OntoNotes":
            onto = tuple(Label(name, i, i, kind=kind_of(name)) for i, name in enumerate(labels.values()))
            change_labels(opened, UseLabels(onto, frozenset()), by="Ann")
        for label in opened.labels.all():
            name = labels.get(label.name, label.name)
            changed = Label(name, label.colour, label.position, "", "zoals Bernard Korvink", label.kind)
            change_labels(opened, PutLabel(label.name, changed), by="Ann")
        opened.add([document(case, labels) for case in cases()])
    return path


def leaves(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file, and of each file in a zip."""
    for file in [path, *path.rglob("*")] if path.is_dir() else [path]:
        data = file.read_bytes() if file.is_file() else b""
        yield file.name, data
        if data[:2] == b"PK":
            with zipfile.ZipFile(file) as packed:
                yield from ((name, packed.read(name)) for name in packed.namelist())


def text_of(data: bytes) -> Iterator[str]:
    """Yield everything that a file holds, as text."""
    if data[:2] == b"PK":
        return
    if data[:1] == b"\x78" and data[1] in (0x01, 0x5E, 0x9C, 0xDA):
        yield " ".join(sorted(srsly.msgpack_loads(zlib.decompress(data))["strings"]))
        return
    text = data.decode("utf-8", "replace")
    yield text
    yield re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
    for line in text.splitlines() if text.lstrip()[:1] in ("[", "{") else ():
        try:
            yield "\n".join(_values(json.loads(line.strip().rstrip(","))))
        except ValueError:
            continue


def _values(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for inside in value.values():
            yield from _values(inside)
    elif isinstance(value, list):
        yield " ".join(str(one) for one in value if isinstance(one, str))
        for inside in value:
            yield from _values(inside)
    elif isinstance(value, str):
        yield value


def plain(text: str) -> str:
    """Return small letters without accents, marks and invisible characters; kinds of white space become one."""
    text = re.sub("[\u00ad\u200b\u200c\u200d\u2060\ufeff]", "", text)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", text.translate({0x131: "i", 0x142: "l", 0x141: "L", 0x153: "oe", 0x152: "OE"})).lower()


@cache
def of_the_format(name: str) -> frozenset[bytes]:
    """Return what every export of this format contains: templates, and the rules of a tokenizer."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"x{FORMATS[name].suffix}"
        options = Options(title=TITLE, notice=NOTICE, pipeline=str(bundled_folder()))
        export([Document("0", state=DocumentState.DONE, tokens=words("0"))], target, name, options=options)
        return frozenset(data for _, data in leaves(target))


def left_in(path: Path, name: str) -> set[str]:
    """Return the spellings that are there and should not be."""
    gone = {form for case in cases() for form in case.gone}
    pieces = [path.name]
    for file, data in leaves(path):
        pieces += [file, *(text_of(data) if data not in of_the_format(name) else ())]
    small = "\n".join(pieces).lower()
    bare = "\n".join(map(plain, pieces))
    joined = re.sub(r"[\s‐‑-]+", "", bare)
    found = {form for form in gone if _holds(small, form) or _holds(bare, plain(form))}
    return found | {form for form in gone if len(form) > 7 and re.sub(r"[\s‐‑-]+", "", plain(form)) in joined}


def _holds(text: str, form: str) -> bool:
    """Return whether a form is anywhere; one of less than five letters where it is a word."""
    return form in text and (len(form) > 4 or re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None)


@pytest.mark.parametrize("is_invented", [False, True], ids=["numbers", "invented"])
@pytest.mark.parametrize("name", FORMATS)
def test_no_form_of_a_name_leaves_in_any_format(project: Path, tmp_path: Path, name: str, is_invented: bool) -> None:
    (tmp_path / "kluis").mkdir()
    target = tmp_path / f"uit{FORMATS[name].suffix}"
    with Project.open(project) as opened:
        labels = opened.labels.all()
        request = Request(
            target,
            name,
            Selection(states=SHOWN_STATES),
            pseudonymise=frozenset(label.name for label in labels if label.kind != "other"),
            is_invented=is_invented,
            key=tmp_path / "kluis" / "sleutel.json",
            notice=NOTICE,
            language="nl",
        )
        summary = export_project(opened, request, lambda _: None)
    assert left_in(target, name) == set()
    assert [(one.found, one.name, one.context) for one in summary.left] == []
    assert summary.documents == len(cases())


def test_what_is_no_name_stays_and_the_key_has_every_form(project: Path, tmp_path: Path) -> None:
    (tmp_path / "kluis").mkdir()
    target, key = tmp_path / "uit.jsonl", tmp_path / "kluis" / "sleutel.json"
    with Project.open(project) as opened:
        kinds = {label.name: label.kind for label in opened.labels.all()}
        wanted = frozenset(name for name, kind in kinds.items() if kind != "other")
        request = Request(target, pseudonymise=wanted, key=key, notice=NOTICE, language="nl")
        export_project(opened, request, lambda _: None)
    texts = [json.loads(line)["text"] for line in target.read_text("utf-8").splitlines()]
    for case, text in zip(cases(), texts, strict=True):
        for form in case.stays:
            assert form in text.lower(), case.title
    became = json.loads(key.read_text("utf-8"))
    forms = {form for listed in became.values() for form in listed}
    assert {case.text[start:end] for case in cases() for start, end, label in case.marks if label != "MISC"} - forms == {
        "Peetermans'", "Ludovica's", "Wullaerts",
    }  # fmt: skip
    assert {"KORVINK", "korvink", "Reinilde", "pieter.vanderzwalme", "Gudula\nHarrewijn"} <= forms
    for new, listed in became.items():
        assert any(new.lower() in text.lower() for text in texts), (new, listed)


SECRET = "Bernard Korvink"
FULL = Document(
    "Bernard Korvink sprak.", SECRET, 7, DocumentState.DONE, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, {SECRET: 1},
    {SECRET: SECRET}, (Styled(0, 7, Style.BOLD),), Tokens((0, 8, 16, 21), (7, 15, 21, 22), SECRET),
    (Annotation(1, 0, 15, "PER", State.ACCEPTED, f"import:{SECRET}", SECRET, 0.5, SECRET, SECRET),), overlapping=True,
    revision=SECRET,
)  # fmt: skip


def test_only_what_may_leave_does() -> None:
    """A field that is added to a document or a mark stays in unless this list is changed too."""
    pseudonyms = Pseudonyms(["PER"], "nl")
    pseudonyms.learn(FULL)
    after = pseudonyms.apply(FULL)
    nothing, mark = Document(""), Annotation(0, 0, 0, "", State.ACCEPTED, "")
    filled = {field.name for field in fields(after) if getattr(after, field.name) != getattr(nothing, field.name)}
    assert filled == {"text", "title", "id", "state", "sha256", "tokens", "annotations", "overlapping"}
    (only,) = after.annotations
    filled = {field.name for field in fields(only) if getattr(only, field.name) != getattr(mark, field.name)}
    assert filled == {"id", "end", "label", "origin", "score"}
    assert "korvink" not in repr(after).lower()
    assert {field.name for field in fields(FULL) if getattr(FULL, field.name) == getattr(nothing, field.name)} == set()

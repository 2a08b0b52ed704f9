"""What an export writes comes in again: the same marks, states and metadata, or what the export said it cannot hold."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotate.errors import UserError
from annotate.formats.base import Feature, Options, ReadOptions, Refusal
from annotate.formats.reading.files import read_paths
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import export
from annotate.formats.writing.losses import fit
from annotate.formats.writing.selection import Selection
from annotate.model import SHOWN_STATES, Annotation, Document, Label, State, in_order, new_id
from annotate.text import normalise, title_of, trim
from tests.helpers.strategies import PIECES

HARD = (*PIECES, "\ufeff", "\x01", "\x0b", "\x1c", "\x85", "\u2029", "=1+1", "+32", "-5", "@x", "'", '"', ";", "|", "\\", "#", "<i>", "&amp;", "T1\tPER 0 3")  # fmt: skip
LABELS = ("PER", "LOC", "A B", "P\"'<>&", "é|;,", "B-X", "x\ty", "a\u2028b", "O")
OPTIONS = Options(labels=tuple(Label(name, i, i) for i, name in enumerate(LABELS)), title="Krant")


@st.composite
def hard_documents(draw: st.DrawFn, overlapping: bool = False) -> Document:
    """Draw a document with everything that makes formats stumble."""
    text = normalise(draw(st.lists(st.sampled_from(HARD), min_size=1, max_size=30).map("".join)))[0]
    text = text if text.replace("\ufeff", "").strip() else "Jan"
    edges = [m.start() for m in regex.finditer(r"\X", text)] + [len(text)]
    marks: list[Annotation] = []
    for _ in range(draw(st.integers(0, 5))):
        start, end = trim(text, *sorted((draw(st.sampled_from(edges)), draw(st.sampled_from(edges)))))
        label, state = draw(st.sampled_from(LABELS)), draw(st.sampled_from(State))
        excluded = any(
            Document("", overlapping=overlapping).excludes(a, start, end, label)
            for a in marks
            if State.REJECTED not in (a.state, state)
        )
        if text[start:end].strip("\ufeff") and not excluded:
            origin = draw(st.sampled_from(("pipeline:x 1", "person:Ann")))
            marks.append(Annotation(new_id(), start, end, label, state, origin))
    words = st.sampled_from(("", "De Krant", "=1+1", "a\u2028b", " x ", 'é"<&', "2026-11-26"))
    return Document(
        text,
        title=draw(words).strip() or title_of(text),
        state=draw(st.sampled_from(SHOWN_STATES)),
        source=draw(words),
        published=draw(words),
        external_id=draw(words),
        meta=draw(st.dictionaries(st.sampled_from(("byline", "text", "é ;", "start")), words.filter(bool), max_size=2)),
        annotations=in_order(marks),
        overlapping=overlapping,
    )


def brought_back(name: str, documents: list[Document], overlap: bool) -> list[Document]:
    """Write documents and read them back; refuse nothing."""
    with tempfile.TemporaryDirectory() as folder:
        suffix = ".spacy" if name == "spacy" else FORMATS[name].suffix
        target = Path(folder) / f"uit{suffix}"
        export(documents, target, name, selection=Selection(states=()), options=OPTIONS)
        items = list(read_paths([target], None, ReadOptions(overlap=overlap)))
    assert not [str(UserError(item.sentence, **item.values)) for item in items if isinstance(item, Refusal)]
    return [item for item in items if isinstance(item, Document)]


def marks_of(document: Document, holds: frozenset[Feature]) -> list[tuple[object, ...]]:
    """Return the annotations, with what the format holds of them."""
    shown = document.annotations if Feature.REJECTED in holds else document.visible
    return sorted(
        (
            a.start,
            a.end,
            a.label.strip(),
            str(a.state) if Feature.STATES in holds else "",
            a.origin if Feature.ORIGINS in holds else "",
        )
        for a in shown
    )


def words_of(document: Document) -> tuple[str, list[tuple[str, str]]]:
    """Return text and annotations without white space, for formats that hold none."""
    names = [("".join(document.text[a.start : a.end].split()), a.label) for a in document.visible]
    return "".join(document.text.split()).lstrip("\ufeff"), sorted((n.lstrip("\ufeff"), label) for n, label in names)


def is_same(name: str, documents: list[Document], overlap: bool) -> None:
    chosen = FORMATS[name]
    documents = [replace(document, id=number) for number, document in enumerate(documents, start=1)]
    wanted = [fit(document, chosen)[0] for document in documents]
    found = brought_back(name, documents, overlap)
    assert len(found) == len(wanted)
    for before, after in zip(wanted, found, strict=True):
        if Feature.SPACING not in chosen.holds:
            assert words_of(after) == words_of(before)
            continue
        assert after.text == before.text
        assert marks_of(after, chosen.holds) == marks_of(before, chosen.holds)
        if Feature.ANSWERS in chosen.holds and name != "prodigy":
            assert after.state is before.state
        if Feature.META in chosen.holds and name != "docx":  # where it is one line to read
            assert (after.published, after.meta) == (before.published, before.meta)
            assert after.external_id in (before.external_id, str(before.id))
            assert after.source == before.source or not before.source
        if (Feature.META in chosen.holds and name != "docx") or name == "csv":
            assert after.title == before.title


SLOW = {"spacy", "cas", "docx"}  # their writers
WITH_SPANS = [name for name, chosen in FORMATS.items() if Feature.SPANS in chosen.holds]
QUICK = [name for name in WITH_SPANS if name not in SLOW]


@pytest.mark.parametrize("overlap", [False, True])
@pytest.mark.parametrize("name", QUICK)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_goes_out_comes_in(name: str, overlap: bool, data: st.DataObject) -> None:
    is_same(name, data.draw(st.lists(hard_documents(overlap), min_size=1, max_size=3)), overlap)


@pytest.mark.parametrize("overlap", [False, True])
@pytest.mark.parametrize("name", sorted(SLOW))
@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_so_does_what_has_a_slow_writer(name: str, overlap: bool, data: st.DataObject) -> None:
    is_same(name, data.draw(st.lists(hard_documents(overlap), min_size=10, max_size=15)), overlap)


@pytest.mark.parametrize("name", WITH_SPANS)
def test_marks_behind_byte_order_marks_stay_on_their_words(name: str) -> None:
    text = "\ufeff\ufeffJan Jansen woont in Gent."
    marks = (Annotation(1, 2, 12, "PER", State.ACCEPTED, "x"), Annotation(2, 22, 26, "LOC", State.ACCEPTED, "x"))
    (found,) = brought_back(name, [replace(Document(text, title="x"), annotations=marks)], overlap=False)
    assert [found.text[a.start : a.end] for a in found.visible] == ["Jan Jansen", "Gent"]


def test_the_line_above_an_article_in_word_is_read_again() -> None:
    known = Document("Jan.", source="De Krant", published="2026-01-02", meta={"byline": "Ann Peeters"})
    (found,) = brought_back("docx", [known], overlap=False)
    assert (found.source, found.published, found.meta) == ("De Krant", "2026-01-02", {"byline": "Ann Peeters"})
    (found,) = brought_back(
        "docx", [Document("Jan.", meta={"byline": "Ann Peeters"}, source="De Krant")], overlap=False
    )
    assert (found.source, found.meta) == ("De Krant", {"byline": "Ann Peeters"})

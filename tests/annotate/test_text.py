"""Text: normalising, UTF-16, tokens, snapping."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.text import Utf16Map, normalise, snap, title_of, trim, words
from tests.helpers.strategies import raw_texts, texts


@given(raw_texts)
def test_normalising_only_touches_line_ends(raw: str) -> None:
    text, counts = normalise(raw)
    assert "\r" not in text
    assert text == raw.replace("\r\n", "\n").replace("\r", "\n")
    assert len(raw) - len(text) == counts.get("crlf", 0)


def test_a_byte_order_mark_goes_and_is_recorded() -> None:
    assert normalise("\ufeffGent\r\nBrugge") == ("Gent\nBrugge", {"bom": 1, "crlf": 1})


@given(texts)
def test_utf16_map_agrees_with_the_encoder(text: str) -> None:
    places = Utf16Map(text)
    for offset in range(len(text) + 1):
        position = len(text[:offset].encode("utf-16-le")) // 2
        assert places.to_utf16(offset) == position
        assert places.to_code_point(position) == offset


@given(texts)
def test_words_cover_all_but_white_space_in_order(text: str) -> None:
    tokens = words(text)
    covered = {i for start, end in tokens for i in range(start, end)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)
    assert all(a_end <= b_start for (_, a_end), (b_start, _) in pairwise(tokens))


@given(texts, st.data())
def test_snapping_gives_whole_tokens(text: str, data: st.DataObject) -> None:
    tokens = words(text)
    a, b = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    start, end = snap(text, tokens, a, b)
    if start < end:
        assert tokens.span(start, end) is not None
        assert start <= trim(text, a, b)[0]
        assert end >= trim(text, a, b)[1]


def test_an_aligned_span_is_a_half_open_range_of_tokens() -> None:
    tokens = words("Jan De Smet komt.")
    assert tokens.span(4, 11) == (1, 3)
    assert tokens.span(0, 3) == (0, 1)
    assert tokens.span(4, 10) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Kop\n\nTekst", "Kop"),
        ("\n  \nEerste regel\nTweede", "Eerste regel"),
        ("woord " * 60, None),
        ("   ", ""),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    found = title_of(text)
    assert found == title if title is not None else (len(found) <= 121 and found.endswith("woord…"))

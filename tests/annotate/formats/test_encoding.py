"""Encodings of text files are told by evidence, doubt is said and can be resolved; articles get one normal form."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.formats.articles.encoding import decoded, is_encoding
from annotate.formats.base import Notice, Omission
from annotate.formats.reading.files import find_doubts, read_open, read_paths
from annotate.model import Document
from annotate.text import fold, normalise_article

NEWS = (
    "Burgemeester René Daens van Liège noemt het coördinatiecentrum ‘geïsoleerd’ – één café in België kostte 5 € per m².",
    "L’élève a été reçu à l’école, où Françoise et Noël l’ont félicité : « ça va être très bien, naïf garçon ».",
    "Der Bürgermeister von Köln öffnete die Straße für Fußgänger, sagte Jörg Müller.",
    "HET GEÏNTERESSEERDE PUBLIEK VAN ÉÉN ZAAL",
    "Zijn œuvre, zegt Škoda één keer, is het cœur van Liège.",
)


def read(data: bytes, encoding: str = "", name: str = "x.txt") -> tuple[Document, dict[Omission, Notice]]:
    found = list(read_open(io.BytesIO(data), name, encoding=encoding))
    (document,) = [item for item in found if isinstance(item, Document)]
    return document, {item.omission: item for item in found if isinstance(item, Notice)}


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-15", "mac_roman", "utf-8", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", NEWS)
def test_western_encodings_are_told_apart_without_doubt(text: str, encoding: str) -> None:
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(dict.fromkeys(map(ord, "‘’–«»²ŠŽœ"), "'"))
        data = text.encode(encoding, "ignore")
        text = data.decode(encoding)
    found = decoded(data)
    assert found is not None
    assert found.text.removeprefix("\ufeff") == text
    assert found.rivals == ()


def test_a_bad_byte_in_utf_8_is_marked_and_counted() -> None:
    text = "Café De Kroon in Liège, zei René. "
    found, notices = read(text.encode() * 5 + b"De burgemeester\x92s auto. " + text.encode())
    assert found.text.count("Café De Kroon in Liège") == 6
    assert "burgemeester\ufffds" in found.text
    assert notices[Omission.BYTES].count == 1


@pytest.mark.parametrize("cut", [1, 2])
def test_utf_8_that_was_cut_in_a_character_stays_utf_8(cut: int) -> None:
    found, notices = read("Café De Kroon, 5 €".encode()[:-cut])
    assert found.text.startswith("Café De Kroon, 5 ")
    assert notices[Omission.BYTES].count >= 1


def test_a_bad_byte_in_windows_1252_does_not_make_it_another_encoding() -> None:
    data = "Café De Kroon in Liège, zei René ‘gisteren’.".encode("cp1252") + b" \x81"
    found = decoded(data)
    assert found is not None
    assert (found.encoding, found.bad) == ("cp1252", 1)


def test_iso_8859_15_is_told_by_the_euro_and_by_french_letters() -> None:
    found, notices = read(b"Het kost 5 \xa4 in Li\xe8ge, zegt Ren\xe9. \xbcuvre van \xa6koda.")
    assert found.text == "Het kost 5 € in Liège, zegt René. Œuvre van Škoda."
    assert notices == {}


def test_doubt_is_said_and_can_be_resolved(tmp_path: Path) -> None:
    data = b"Kosten: 5 \xa4."
    found, notices = read(data)
    assert (found.text, notices[Omission.ENCODING].names[:2]) == ("Kosten: 5 €.", ("ISO-8859-15", "Mac Roman"))
    found, notices = read(data, "mac_roman")
    assert (found.text, notices) == ("Kosten: 5 §.", {})
    (tmp_path / "a.txt").write_bytes(data)
    (tmp_path / "b.txt").write_text("één", "utf-8")
    (doubt,) = find_doubts([tmp_path])
    assert doubt.where == "a.txt"
    assert list(doubt.excerpts.items())[:2] == [("iso-8859-15", "Kosten: 5 €."), ("mac_roman", "Kosten: 5 §.")]
    texts = [item.text for item in read_paths([tmp_path], encoding="cp1252") if isinstance(item, Document)]
    assert texts == ["Kosten: 5 ¤.", "één"]  # what is UTF-8 stays what it is


@pytest.mark.parametrize("name", ["x.html", "x.rss", "x.csv", "x.md"])
def test_an_encoding_that_is_chosen_goes_before_one_that_is_declared(name: str) -> None:
    texts = {
        "x.html": '<html><head><meta charset="mac"></head><body><p>Café één</p></body></html>',
        "x.rss": '<?xml version="1.0" encoding="koi8-r"?><rss><channel><item><description>Café één</description></item></channel></rss>',
        "x.csv": "tekst\nCafé één\n",
        "x.md": "Café één\n",
    }
    assert read(texts[name].encode("cp1252"), "cp1252", name)[0].text == "Café één"


def test_names_of_encodings_are_checked() -> None:
    assert is_encoding("cp850")
    assert not is_encoding("klets")
    assert not is_encoding("hex")


def test_articles_lose_what_nobody_sees_and_say_how_often() -> None:
    raw = "Pee\u00adters en Ver\u200bhulst\u2060 in de o\ufb03ciële \ufb01lm, e\u0301e\u0301n cafe\u0301\r\n"
    found, _ = read(raw.encode())
    assert found.text == "Peeters en Verhulst in de officiële film, één café\n"
    assert found.normalisation == {"crlf": 1, "invisible": 3, "ligatures": 2, "composed": 3}


@pytest.mark.parametrize("text", ["👩\u200d🚀 vliegt", "می\u200cخواهم", "क\u094d\u200dष", "a\u00a0b", "❤\ufe0f"])
def test_joiners_and_spaces_that_mean_something_stay(text: str) -> None:
    assert read(text.encode())[0].text == text


def test_annotated_data_stays_as_it_is() -> None:
    text = "Pee\u00adters e\u0301n \ufb01lm"
    record = f'{{"text": "{text}", "spans": [{{"start": 0, "end": 8, "label": "PER"}}]}}'
    (document,) = [d for d in read_open(io.BytesIO(record.encode()), "x.jsonl") if isinstance(d, Document)]
    assert document.text == text
    assert document.text[document.annotations[0].start : document.annotations[0].end] == "Pee\u00adters"


@given(st.text())
def test_folding_knows_no_line_ends_normal_forms_or_edges(text: str) -> None:
    text = text.replace("\r", "")
    folded = fold(text)
    assert fold(folded) == folded
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(text.replace("\n", "\r\n") + "\n\n") == folded
    assert normalise_article(folded) == (folded, {})

"""Names of files, what cannot be read and why, what is passed over; dates and languages; a headline once."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from annotate.errors import UserError
from annotate.formats.articles.article import article, is_within, iso, language_tag
from annotate.formats.base import Notice, Omission, Options, Refusal
from annotate.formats.reading.file_names import of_zip, shown
from annotate.formats.reading.files import read_open, read_paths
from annotate.formats.writing.export import export
from annotate.model import Document, DocumentState
from tests.helpers import seeds


def sentences(path: Path) -> list[str]:
    return [str(UserError(i.sentence, **i.values)) for i in read_paths([path]) if isinstance(i, Refusal)]


def refused(name: str, data: bytes) -> str:
    (item,) = read_open(io.BytesIO(data), name)
    assert isinstance(item, Refusal)
    return str(UserError(item.sentence, **item.values))


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        (
            "x.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "old Word file; open it in Word or LibreOffice and save it as .docx",
        ),
        ("x.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .xlsx or .csv"),
        ("x.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"),
        ("x.pages", b"PK\x03\x04", "Pages; export it as Word or PDF"),
        ("x.pptx", b"PK\x03\x04", "presentation"),
        ("x.txt", b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        ("foto.jpg", b"\xff\xd8\xff\xe0", "a picture"),
        ("x.mp3", b"ID3", "sound or film"),
        ("x.rar", b"Rar!", "unpack it first"),
        ("x.kanttekening", b"SQLite format 3\0", "a project"),
        (
            "x.xml",
            b"<?xml version='1.0'?><RBNews><a/></RBNews>",
            "XML of a kind that is not known (it begins with <rbnews>)",
        ),
        ("x.json", b'{"a": 1, "b": {"c": 2}}', "JSON of a kind that is not known (it has a, b, c)"),
        ("x.json", b"geen json", "should be JSON"),
        ("x.json", b"", "the file is empty"),
        ("x.pdf", b"", "the file is empty"),
        ("x.dat", b"zomaar wat tekst", "plain text; give it a name that ends in .txt"),
        ("x.dat", b"<!doctype html><p>x", "a web page; give it a name that ends in .html"),
        ("x.dat", b"\x01\0\x02\0\x03\xff\xfe\0\0", "files of this kind cannot be read"),
    ],
)
def test_a_file_that_is_not_taken_is_told_what_it_is(name: str, data: bytes, told: str) -> None:
    sentence = refused(name, data)
    assert told in sentence
    assert len(sentence) < 130  # no list of thirty endings


@pytest.mark.parametrize(
    ("name", "make"),
    [("x.doc", seeds.rtf), ("artikel", seeds.pdf), ("x.bak", seeds.docx), ("x", seeds.newsml), ("x.html", seeds.html), ("feed", seeds.rss), ("x.TXT", seeds.nitf)],
)  # fmt: skip
def test_the_content_tells_where_the_name_does_not(name: str, make: object) -> None:
    found = list(read_open(io.BytesIO(make()), name))  # type: ignore[operator]
    assert any(isinstance(item, Document) for item in found)


def test_what_is_passed_over_in_a_folder_is_named_and_counted(tmp_path: Path) -> None:
    for name in (
        "a.txt",
        "foto.jpg",
        "diep/brief.doc",
        ".verborgen",
        ".git/x.txt",
        "Thumbs.db",
        "~$a.docx",
        "__MACOSX/._a.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Jan.", "utf-8")
    found = list(read_paths([tmp_path]))
    assert [item.source for item in found if isinstance(item, Document)] == ["a.txt"]
    assert [(n.where, n.omission, n.count, n.names) for n in found if isinstance(n, Notice)] == [
        (tmp_path.name, Omission.FILES, 2, (os.path.join("diep", "brief.doc"), "foto.jpg"))  # noqa: PTH118
    ]


@pytest.mark.parametrize("kind", ["spacy", "brat", "hf"])
def test_of_a_folder_that_an_export_wrote_only_the_articles_are_read(kind: str, tmp_path: Path) -> None:
    documents = [Document(f"Jan Jansen woont in straat {i}.", id=i, state=DocumentState.DONE) for i in range(1, 5)]
    export(documents, tmp_path / "uit", kind, options=Options(split=0.5))
    found = list(read_paths([tmp_path / "uit"]))
    assert {item.text for item in found if isinstance(item, Document)} == {document.text for document in documents}
    assert not [item for item in found if not isinstance(item, Document)]


def test_what_is_passed_over_in_an_archive_is_named_and_counted() -> None:
    data = seeds.zipped(een__txt=b"Jan.", brug__doc=b"\xd0\xcf\x11\xe0", foto__jpg=b"x", _x__txt=b"Piet.")
    found = list(read_open(io.BytesIO(data), "x.zip"))
    (notice,) = [item for item in found if isinstance(item, Notice)]
    assert (notice.omission, notice.count, notice.names) == (Omission.FILES, 2, ("brug.doc", "foto.jpg"))


def test_a_folder_with_nothing_to_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x")
    assert sentences(tmp_path) == [f"{tmp_path}: there is no file in this folder that can be read."]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes of this kind")
def test_a_pipe_and_a_device_are_refused_with_what_to_do(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    for path in (tmp_path / "pijp", Path(os.devnull)):
        (told,) = sentences(path)
        assert told.endswith("this is a pipe or a device, not a file; save what it gives to a file first.")


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("utf-8", ["café-één.txt", "Škoda.txt"]),
        ("cp850", ["café-één.txt", "Liège.txt", "coördinatie.txt"]),
        ("cp437", ["burgemeester één.txt", "café.txt"]),
        ("cp1252", ["Liège één.txt", "coördinatie.txt"]),
        ("cp932", ["日本語のファイル.txt", "読んで.txt"]),
        ("gb18030", ["中文文件.txt", "新闻稿件.txt"]),
    ],
)
def test_names_in_old_archives_are_read(encoding: str, names: list[str]) -> None:
    assert of_zip(name.encode(encoding) for name in names) == names


def test_a_name_in_an_archive_without_the_utf_8_flag() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("caf__.txt", "Jan.")
    raw = data.getvalue().replace(b"caf__", "caf\u00e9".encode())
    found = [item for item in read_open(io.BytesIO(raw), "x.zip") if isinstance(item, Document)]
    assert [d.source for d in found] == ["x.zip/café.txt"]


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("een\nregel.txt", "een regel.txt"),
        ("cafe\u0301.txt", "café.txt"),
        ("con.txt", "con.txt"),
        ("kapot\udce9.txt", "kapot\ufffd.txt"),
        ("a" * 300 + ".txt", "a" * 60 + "…" + "a" * 56 + ".txt"),
    ],
)
def test_names_are_shown_in_one_line(name: str, seen: str) -> None:
    assert shown(name) == seen


def test_a_name_that_is_too_long_for_the_system_is_a_sentence(tmp_path: Path) -> None:
    (told,) = sentences(tmp_path / ("a" * 300 + ".txt"))
    assert told.endswith(": the file cannot be read.")
    assert len(told) < 200


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="such names cannot be there")
def test_a_file_with_a_strange_name_is_read_and_named(tmp_path: Path) -> None:
    for name in (b"a\nb.txt", b"caf\xe9.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(f"Jan {name!r}.", "utf-8")
    found = [item.source for item in read_paths([tmp_path]) if isinstance(item, Document)]
    assert found == ["a b.txt", "caf\ufffd.txt"]
    "".join(found).encode()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("maandag 2 februari 2026", "2026-02-02"),
        ("ma, 02 feb 2026 10:00:00 +0100", "2026-02-02T10:00:00+01:00"),
        ("2 mrt. 2026", "2026-03-02"),
        ("lundi 2 février 2026 à 10h30", "2026-02-02T10:30:00"),
        ("1er janvier 2026", "2026-01-01"),
        ("Montag, 02. Februar 2026, 10:00 Uhr", "2026-02-02T10:00:00"),
        ("20. März 2017", "2017-03-20"),
        ("February 2, 2026", "2026-02-02"),
        ("2 Feb 2026 10:00 CET", "2026-02-02T10:00:00+01:00"),
        ("30 maart 2026 - 14u30", "2026-03-30T14:30:00"),
        ("2 februari 2026 om 10 uur", "2026-02-02T10:00:00"),
        ("05/06/2026", "2026-06-05"),
        ("5.6.26", "2026-06-05"),
        ("2014-07-16 15:53:10 GMT+00:00", "2014-07-16T15:53:10Z"),
        ("februari 2026", ""),
        ("2 februari", ""),
        ("gisteren", ""),
        ("vijf dagen geleden", ""),
        ("31/02/2026", ""),
        ("10:00", ""),
        ("1738000000", ""),
        ("Jan Peeters", ""),
    ],
)
def test_dates_are_read_day_first_in_four_languages_or_not_at_all(written: str, day: str) -> None:
    assert iso(written) == day
    assert article("x", "tekst", published=written).meta["date"] == written


def test_a_date_that_is_iso_is_kept_once() -> None:
    assert article("x", "tekst", published="2026-02-02T10:00:00Z").meta == {}


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("nl-BE", "nl-BE"),
        ("nl_be", "nl-BE"),
        ("dut", "nl"),
        ("NLD", "nl"),
        ("FR", "fr"),
        ("néerlandais", "nl"),
        ("Nederlands", "nl"),
        ("Frans", "fr"),
        ("Deutsch", "de"),
        ("klets", "klets"),
        ("", ""),
    ],
)
def test_languages_become_tags(name: str, tag: str) -> None:
    assert language_tag(name) == tag


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Jan knipt.", "De “brug” open\n\nJan knipt."),
        ("De “brug” open\n\nJan knipt.", "De “brug” open\n\nJan knipt."),
        ('2 feb\n\nDE "BRUG"  OPEN\n\nJan knipt.', "De “brug” open\n\n2 feb\n\nJan knipt."),
        ("De “brug” opent morgen.", "De “brug” open\n\nDe “brug” opent morgen."),
        ("De “brug” open", "De “brug” open"),
        ("a\nb\nc\nd\ne\nf\ng\nDe “brug” open", "De “brug” open\n\na\nb\nc\nd\ne\nf\ng\nDe “brug” open"),
    ],
)
def test_a_headline_stands_above_its_text_once(raw: str, text: str) -> None:
    found = article("x", raw, headline="De “brug” open")
    assert (found.text, found.title) == (text, "De “brug” open")


@pytest.mark.parametrize(
    ("lead", "body", "is_there"),
    [
        ("Jan opent de brug", "Gisteren. Jan  opent\nde BRUG!", True),
        ("Jan opent de brug in …", "Jan opent de brug in Gent.", True),
        ("Ann sluit de brug", "Jan opent de brug.", False),
        ("", "iets", True),
        ("€", "iets", False),
    ],
)
def test_a_lead_is_within_a_body_whatever_its_signs(lead: str, body: str, is_there: bool) -> None:
    assert is_within(lead, body) is is_there


@pytest.mark.parametrize(("byline", "seen"), [("Door ANN DESMET", "ANN DESMET"), ("by Jan Peeters", "Jan Peeters"), ("Doornik, Jan", "Doornik, Jan"), ("By the way", "By the way")])  # fmt: skip
def test_a_byline_is_who_not_by(byline: str, seen: str) -> None:
    assert article("x", "tekst", byline=byline).meta["byline"] == seen

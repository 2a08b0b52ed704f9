"""The registry of readers: one line for each kind of file. The order decides; docs/imports.md lists the names."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, Protocol

from annotate.formats.annotated import brat, cas, docbin, folia
from annotate.formats.annotated.json_shapes import json_records, labelstudio
from annotate.formats.annotated.token_columns import conll, webanno, wikiner
from annotate.formats.articles import plain
from annotate.formats.articles.mail import message, outlook
from annotate.formats.articles.office import docx, epub, opendocument, rtf, tables
from annotate.formats.articles.pdf import pdf_reader
from annotate.formats.articles.web import feeds, html, markdown, wordpress
from annotate.formats.articles.wire import iptc7901, newsml, ninjs
from annotate.formats.base import Content, Item, Reader, ReadOptions, any_head
from annotate.formats.reports import entities, page, word


class _Read(Protocol):
    def __call__(self, file: BinaryIO, where: str, options: ReadOptions = ...) -> Iterator[Item]: ...


def _annotated(
    name: str,
    title: str,
    suffixes: tuple[str, ...],
    read: _Read,
    recognises: Callable[[bytes], bool] = any_head,
    *,
    is_text: bool = False,
) -> Reader:
    """Return a reader of annotated articles. All of them take options."""
    return Reader(name, title, suffixes, read, Content.ANNOTATED, recognises, is_text=is_text, read_with=read)


_article = partial(Reader, content=Content.ARTICLES)

# The first reader that takes a file's ending and recognises its first bytes reads it. Hence three groups:
# 1. Articles told by their content without doubt. The wide readers of group 2 (any JSON, columns) would take some of them.
_TOLD = (
    _article("wordpress", "WordPress export (WXR)", (".xml",), wordpress.read, recognises=wordpress.recognises),
    _article("feed", "RSS and Atom", (".xml", ".rss", ".atom", ".rdf"), feeds.read, recognises=feeds.recognises),
    _article("newsml", "NewsML and NITF", (".xml", ".nitf", ".newsml"), newsml.read, recognises=newsml.recognises),
    _article("ninjs", "ninjs", (".json",), ninjs.read, recognises=ninjs.recognises, is_text=True),
    _article(
        "iptc7901", "IPTC 7901 and ANPA 1312", (".txt", ".tst", ".iptc"), iptc7901.read, recognises=iptc7901.recognises
    ),
)
# 2. Annotated articles. Within one ending the narrow reader comes before the wide one: .json, .zip, .tsv, .txt, .csv.
_ANNOTATED = (
    _annotated("jsonl", "JSON, a record a line", (".jsonl", ".ndjson", ".jsonlines"), json_records.read, is_text=True),
    _annotated("prodigy", "Prodigy", (), json_records.read, is_text=True),
    _annotated("doccano", "doccano", (), json_records.read, is_text=True),
    _annotated("labelstudio", "Label Studio", (), json_records.read, is_text=True),
    _annotated("spacy-json", "JSON of spaCy", (), json_records.read, is_text=True),
    _annotated("hf", "Hugging Face datasets", (), json_records.read, is_text=True),
    _annotated("cas-json", "UIMA CAS as JSON", (".json",), cas.read_json, cas.recognises_json),
    _annotated(
        "json", "JSON of any known shape", (".json", ".txt"), json_records.read, json_records.recognises, is_text=True
    ),
    _annotated("cas", "UIMA CAS as XMI", (".xmi",), cas.read_xmi),
    _annotated("cas-zip", "UIMA CAS in a zip", (".zip",), cas.read_zip, cas.recognises_zip),
    _annotated("brat", "brat in a zip", (".zip",), brat.read_zip, brat.recognises_zip),
    _annotated("folia", "FoLiA", (".xml",), folia.read, folia.recognises),
    _annotated("webanno", "WebAnno TSV 3", (".tsv", ".txt"), webanno.read, webanno.recognises, is_text=True),
    _annotated(
        "wikiner",
        "WikiNER",
        (".txt", ".iob", ".iob2", ".bio", ".conll"),
        wikiner.read,
        wikiner.recognises,
        is_text=True,
    ),
    _annotated("conll", "columns of words and tags", conll.SUFFIXES, conll.read, is_text=True),
    _annotated(
        "conll", "columns of words and tags", (".tsv", ".txt", ".csv"), conll.read, conll.recognises, is_text=True
    ),
    _annotated("entities", "table of an export", (".csv",), entities.read, entities.recognises, is_text=True),
    _annotated(
        "labelstudio-csv",
        "table of Label Studio",
        (".csv", ".tsv"),
        labelstudio.read_csv,
        labelstudio.recognises_csv,
        is_text=True,
    ),
    _annotated("spacy", "spaCy's DocBin", (".spacy",), docbin.read),
    _annotated("page", "web page of an export", (".html",), page.read, page.recognises),
    _annotated("word", "Word document of an export", (".docx",), word.read, word.recognises),
)
# 3. Articles told by the ending alone; mail that was saved as text comes before text.
_BY_ENDING = (
    _article("eml", "mail", (".txt",), message.read, recognises=message.recognises),
    _article("text", "plain text", (".txt",), plain.read, is_text=True),
    _article("markdown", "Markdown", (".md", ".markdown"), markdown.read, is_text=True),
    _article("html", "web page", (".html", ".htm", ".xhtml"), html.read),
    _article("docx", "Word document", (".docx", ".dotx"), docx.read),
    _article("", "Office document with macros", (".docm", ".dotm", ".xlsm", ".xltm"), docx.refuse),
    _article("odt", "OpenDocument text", (".odt", ".ott"), opendocument.read),
    _article("fodt", "flat OpenDocument text", (".fodt",), opendocument.read_flat),
    _article("pdf", "PDF", (".pdf",), pdf_reader.read),
    _article("rtf", "Rich Text Format", (".rtf",), rtf.read),
    _article("eml", "mail", (".eml", ".emlx"), message.read),
    _article("msg", "mail of Outlook", (".msg",), outlook.read),
    _article("mbox", "mailbox", (".mbox", ".mbx"), message.read_mailbox),
    _article("mhtml", "web page in one file", (".mhtml", ".mht"), message.read_web_archive),
    _article("webarchive", "web page of Safari", (".webarchive",), html.read_safari),
    _article("epub", "e-book", (".epub",), epub.read),
    _article(
        "csv",
        "table of articles",
        (".csv", ".tsv"),
        tables.read_csv,
        is_text=True,
        is_table=True,
        read_with=tables.read_csv,
    ),
    _article(
        "xlsx", "Excel workbook of articles", (".xlsx",), tables.read_xlsx, is_table=True, read_with=tables.read_xlsx
    ),
)
READERS: tuple[Reader, ...] = (*_TOLD, *_ANNOTATED, *_BY_ENDING)
NAMES = tuple(sorted({reader.name for reader in READERS} - {""}))  # what `--format` takes


def suffixes() -> frozenset[str]:
    """Return what the names of readable files end in."""
    return frozenset(itertools.chain.from_iterable(reader.suffixes for reader in READERS))


def reader_called(name: str) -> Reader | None:
    """Return the first reader with this name, None when there is none."""
    return next((reader for reader in READERS if reader.name == name), None)


def reader_for_suffix(suffix: str, head: bytes) -> Reader | None:
    """Return the reader for a file with this ending and these first bytes, None when there is none."""
    return next((reader for reader in READERS if suffix in reader.suffixes and reader.recognises(head)), None)


def reader_for_content(head: bytes) -> Reader | None:
    """Return the reader that these first bytes alone tell, None when they tell none."""
    return next((reader for reader in READERS if reader.is_told and reader.recognises(head)), None)

"""What trainers have: the readers of marked articles, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

from annotate.formats.annotated import brat, cas, docbin, folia
from annotate.formats.annotated.json_shapes import json_records, labelstudio
from annotate.formats.annotated.token_columns import conll, webanno, wikiner
from annotate.formats.base import Item, Reader, ReadOptions, any_head
from annotate.formats.reports import entities, page, word


class _Read(Protocol):
    def __call__(self, file: BinaryIO, where: str, options: ReadOptions = ...) -> Iterator[Item]: ...


def _reader(name: str, suffixes: tuple[str, ...], read: _Read, knows: Callable[[bytes], bool] = any_head) -> Reader:
    return Reader(name, suffixes, read, knows, read_with=read)


def _text(name: str, suffixes: tuple[str, ...], read: _Read, knows: Callable[[bytes], bool] = any_head) -> Reader:
    return Reader(name, suffixes, read, knows, is_text=True, read_with=read)


READERS: tuple[Reader, ...] = (
    _text("jsonl", (".jsonl", ".ndjson", ".jsonlines"), json_records.read),
    _text("prodigy", (), json_records.read),
    _text("doccano", (), json_records.read),
    _text("labelstudio", (), json_records.read),
    _text("spacy-json", (), json_records.read),
    _text("hf", (), json_records.read),
    _reader("cas-json", (".json",), cas.read_json, cas.knows_json),
    _text("json", (".json", ".txt"), json_records.read, json_records.knows),
    _reader("cas", (".xmi",), cas.read_xmi),
    _reader("cas-zip", (".zip",), cas.read_zip, cas.knows_zip),
    _reader("brat", (".zip",), brat.read_zip, brat.knows_zip),
    _reader("folia", (".xml",), folia.read, folia.knows),
    _text("webanno", (".tsv", ".txt"), webanno.read, webanno.knows),
    _text("wikiner", (".txt", ".iob", ".iob2", ".bio", ".conll"), wikiner.read, wikiner.knows),
    _text("conll", conll.SUFFIXES, conll.read),
    _text("conll", (".tsv", ".txt", ".csv"), conll.read, conll.knows),
    _text("entities", (".csv",), entities.read, entities.knows),
    _text("labelstudio-csv", (".csv", ".tsv"), labelstudio.read_csv, labelstudio.knows_csv),
    _reader("spacy", (".spacy",), docbin.read),
    _reader("page", (".html",), page.read, page.knows),
    _reader("word", (".docx",), word.read, word.knows),
)

"""Samples: invented articles in Dutch for the first start, and a tiny file for each reader, with which `check` tries them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotate.formats.annotated.json_shapes import jsonl
from annotate.model import Document

FILE = Path(__file__).with_name("articles.jsonl")
FILES = Path(__file__).with_name("files.zip")


def sample_documents() -> list[Document]:
    """Return the sample articles with stored suggestions, so that the first start need not load a pipeline."""
    with FILE.open(encoding="utf-8", newline="\n") as lines:
        items = jsonl.read(lines, FILE.name)
        return [replace(item, meta={**item.meta, "language": "nl"}) for item in items if isinstance(item, Document)]

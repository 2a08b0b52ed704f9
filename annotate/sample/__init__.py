"""The sample project of the first start: a few invented Dutch articles, already marked by the bundled pipeline."""

from __future__ import annotations

from pathlib import Path

from annotate.formats.annotated.json_shapes import jsonl
from annotate.model import Document

FILE = Path(__file__).with_name("articles.jsonl")


def sample_documents() -> list[Document]:
    """The articles with their suggestions, so that the first start shows marks without loading a pipeline."""
    with FILE.open(encoding="utf-8", newline="\n") as lines:
        return [item for item in jsonl.read(lines, FILE.name) if isinstance(item, Document)]

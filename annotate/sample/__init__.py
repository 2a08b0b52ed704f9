"""Sample articles for the first start: invented, in Dutch, with suggestions of the bundled pipeline."""

from __future__ import annotations

from pathlib import Path

from annotate.formats.annotated.json_shapes import jsonl
from annotate.model import Document

FILE = Path(__file__).with_name("articles.jsonl")


def sample_documents() -> list[Document]:
    """Return the sample articles with stored suggestions, so that the first start need not load a pipeline."""
    with FILE.open(encoding="utf-8", newline="\n") as lines:
        return [item for item in jsonl.read(lines, FILE.name) if isinstance(item, Document)]

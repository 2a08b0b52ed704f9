"""`python -m annotate.sample.mark`: marks the sample articles anew, after the bundled pipeline changed."""

from __future__ import annotations

from annotate.formats.annotated.json_shapes import jsonl
from annotate.formats.base import Options
from annotate.model import Document
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import load
from annotate.sample import FILE
from annotate.sample.articles import ARTICLES
from annotate.suggestions import suggest
from annotate.text import fingerprint, title_of


def marked() -> list[Document]:
    """The sample articles as the bundled pipeline marks them."""
    pipeline = load(BUNDLED)
    documents = []
    for number, (day, text) in enumerate(ARTICLES, start=1):
        document = Document(
            text,
            title=title_of(text),
            source="Voorbeeld",
            published=day,
            external_id=f"voorbeeld-{number}",
            sha256=fingerprint(text),
        )
        tokens, found = next(pipeline.suggest([text]))
        documents.append(suggest(document, found, tokens, pipeline.id))
    return documents


def main() -> None:
    """Write the file."""
    jsonl.write(marked(), FILE, Options())


if __name__ == "__main__":
    main()

"""Write the suggestions for the sample articles again, after a change of the bundled pipeline.

Usage: `python -m annotate.sample.mark`
"""

from __future__ import annotations

from annotate.formats.annotated.json_shapes import jsonl
from annotate.formats.base import Options
from annotate.model import Document
from annotate.network_guard import block_network
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import load
from annotate.sample import FILE
from annotate.sample.articles import ARTICLES
from annotate.suggestions import merge_suggestions
from annotate.text import fingerprint, title_of


def suggested_documents() -> list[Document]:
    """Return the sample articles with new suggestions of the bundled pipeline."""
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
        documents.append(merge_suggestions(document, found, tokens, pipeline.id))
    return documents


def main() -> None:
    """Write the file of the sample articles."""
    block_network()
    jsonl.write(suggested_documents(), FILE, Options())


if __name__ == "__main__":
    main()

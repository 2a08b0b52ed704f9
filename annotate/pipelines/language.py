"""The language of a text or an article, detected offline. The library is imported at the first call."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any

from annotate.model import Document

SAMPLE_LENGTH = 3_000  # code points; a longer sample does not improve the answer
_FIRST_LOOK = 500  # code points, after which the rest is only looked at in doubt: an import takes half as long
_BEYOND_DOUBT = 0.999
_MIN_LETTERS = 20  # fewer are a heading or a list of names
_MIN_PROBABILITY = 0.8  # below this, too many answers are wrong
_SPACY_CODES = {"no": "nb"}  # where spaCy has another code


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language at the beginning of a text, "" if it is uncertain."""
    sample = text[:SAMPLE_LENGTH]
    if len(list(islice(filter(str.isalpha, sample), _MIN_LETTERS))) < _MIN_LETTERS:
        return ""
    code, probability = _identifier().classify(sample[:_FIRST_LOOK])
    if probability < _BEYOND_DOUBT:
        code, probability = _identifier().classify(sample)
    is_certain = probability >= _MIN_PROBABILITY and len(code) == 2  # longer: no language, or one without such a code
    return _SPACY_CODES.get(code, code) if is_certain else ""


def with_language(document: Document) -> Document:
    """Return a document that is being imported, with its language.

    Pages and feeds often name the language of their templates, so what is detected goes before it. In articles that
    somebody worked on already, which have tokens or annotations, the language given stands.
    """
    if document.language and (document.tokens or document.annotations):
        return document
    code = detect(document.text)
    is_known = not code or code == document.language
    return document if is_known else replace(document, meta={**document.meta, "language": code})


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

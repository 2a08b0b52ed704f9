"""Which language a text is in, told without a network. Imports its library only when one is asked for."""

from __future__ import annotations

from functools import cache
from typing import Any

SAMPLE_LENGTH = 3_000  # code points: more of a text makes the answer no better
_LEAST = 20  # letters; fewer are a heading, or a list of names
_SURE = 0.8  # of 1; below this a wrong answer is likelier than it is worth
_AS_SPACY_SAYS = {"no": "nb"}


def detect(text: str) -> str:
    """The text's language as an ISO 639-1 code, from its beginning; "" when that cannot be told."""
    sample = text[:SAMPLE_LENGTH]
    if sum(map(str.isalpha, sample)) < _LEAST:
        return ""
    code, sureness = _identifier().classify(sample)
    is_told = sureness >= _SURE and len(code) == 2  # three letters: no language, or one without such a code
    return _AS_SPACY_SAYS.get(code, code) if is_told else ""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

"""A tokenizer whose rules all come from the pipeline's folder, so that loading does not build spaCy's own ones first."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import registry

NAME = "kanttekening.SavedTokenizer.v1"


def make_tokenizer() -> Callable[[Language], Tokenizer]:
    """Return a tokenizer without rules, for `from_disk` to fill: Dutch has 4,670 exceptions, and building them twice is slow."""
    return lambda nlp: Tokenizer(nlp.vocab)


registry.tokenizers.register(NAME, func=make_tokenizer)

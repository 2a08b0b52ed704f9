"""The layer that makes vectors of tokens, kept in half precision on disk: half the size, the same marks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from spacy.language import Language
from spacy.pipeline.tok2vec import DEFAULT_TOK2VEC_MODEL, Tok2Vec
from thinc.api import Model

FACTORY = "kanttekening_tok2vec"
_FILE = "model"


@Language.factory(FACTORY, assigns=["doc.tensor"], default_config={"model": DEFAULT_TOK2VEC_MODEL})
def make_tok2vec(nlp: Language, name: str, model: Model[Any, Any]) -> HalfTok2Vec:
    """Return the component, for spaCy."""
    return HalfTok2Vec(nlp.vocab, model, name)


class HalfTok2Vec(Tok2Vec):
    """spaCy's component, whose weights are rounded to 16 bits when they are saved; it computes with 32 as any other."""

    def to_disk(self, path: str | Path, exclude: Iterable[str] = ()) -> None:
        """Write as spaCy does, with the weights in half precision."""
        super().to_disk(path, exclude=exclude)
        file = Path(path, _FILE)
        if file.is_file():
            file.write_bytes(_with_weights(file.read_bytes(), np.float16))

    def from_disk(self, path: str | Path, exclude: Iterable[str] = ()) -> HalfTok2Vec:
        """Read either precision; weights are in single precision from then on."""
        super().from_disk(path, exclude=exclude)
        for node in self.model.walk():
            for name in node.param_names:
                if node.has_param(name):
                    weights: Any = node.get_param(name)
                    node.set_param(name, weights.astype("f4"))
        return self


def _with_weights(data: bytes, kind: type[np.floating[Any]]) -> bytes:
    """Return a model as thinc saves it, with its weights as numbers of this kind."""
    model: Any = srsly.msgpack_loads(data)
    model["params"] = [
        {name: None if values is None else values.astype(kind) for name, values in weights.items()}
        for weights in model["params"]
    ]
    return bytes(srsly.msgpack_dumps(model))

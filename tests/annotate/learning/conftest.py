"""A small pipeline that was trained for a second, and articles to learn from."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from annotate.learning import training

TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 24, "depth": 2, "embed_size": 300,
    "window_size": 1, "maxout_pieces": 2, "subword_features": True,
}  # fmt: skip
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 24, "upstream": "tok2vec"}
NER = {
    "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": False,
    "hidden_width": 16, "maxout_pieces": 2, "use_upper": True, "tok2vec": LISTENER,
}  # fmt: skip


PEOPLE, PLACES = "Ann Bob Cas Dee Eve Fay Gus Hal".split(), "Arden Bree Corin Dale Elm Firth".split()


@pytest.fixture(scope="session")
def blank_network() -> Language:
    """Return a pipeline that knows persons, and finds no places though it has a label for them."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": TOK2VEC})
    ner = nlp.add_pipe("ner", config={"model": NER})
    ner.add_label("LOC")
    examples = []
    for number in range(64):
        who, where = PEOPLE[number % len(PEOPLE)], PLACES[number % len(PLACES)]
        doc = nlp.make_doc(f"Today {who} went to {where} for {number} days.\n")
        examples.append(Example.from_dict(doc, {"entities": [(6, 6 + len(who), "PER")]}))
    fix_random_seed(1)
    optimizer = nlp.initialize(lambda: examples)
    optimizer.learn_rate = 0.01
    for _ in range(20):
        nlp.update(examples, sgd=optimizer)
    nlp.meta["name"], nlp.meta["version"] = "small", "1.2"
    nlp.meta["sources"] = [{"name": "a corpus", "author": "somebody", "license": "CC BY 4.0"}]
    return nlp


@pytest.fixture
def small(blank_network: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of that pipeline, which learns in larger steps, so that few suffice."""
    settings = training._SETTINGS.read_text("utf-8").replace("learn_rate = 0.001", "learn_rate = 0.01")
    (tmp_path / "home" / "learning.cfg").write_text(settings.replace("size = 500", "size = 200"), "utf-8")
    monkeypatch.setattr(training, "_SETTINGS", tmp_path / "home" / "learning.cfg")
    folder = tmp_path / "small"
    blank_network.to_disk(folder)
    (folder / "NOTICE.md").write_text("made from a corpus", "utf-8")
    return folder

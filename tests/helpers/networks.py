"""A small network that can learn, and finished articles for it to learn from."""

from __future__ import annotations

import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from annotate.model import Annotation, Document, DocumentState, State, new_id

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


def small_network() -> Language:
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


def finished(number: int, lines: int = 4, place: str = "LOC") -> Document:
    """Return a finished document: persons in places, all marked by a person."""
    text, annotations = "", []
    for line in range(lines):
        who, where = PEOPLE[(number + line) % len(PEOPLE)], PLACES[(number + 2 * line) % len(PLACES)]
        at = len(text) + 6
        text += f"Today {who} went to {where} for {number} days.\n"
        for start, name, label in ((at, who, "PER"), (at + len(who) + 9, where, place)):
            annotations.append(
                Annotation(new_id(), start, start + len(name), label, State.ACCEPTED, "person:Els", annotator="Els")
            )
    return Document(text, f"Article {number}", state=DocumentState.DONE, annotations=tuple(annotations))

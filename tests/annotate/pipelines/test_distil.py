"""Distillation: what the student learns, and that it comes nearer to its teachers by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language

from annotate.dutch.moves import columns, outside
from annotate.recipe import distil, evaluate
from annotate.recipe.tokenizer import add_cuts


@pytest.fixture
def nlp(bundled: Path) -> Language:
    return spacy.load(bundled, exclude=["document_rules", "confidence"])


def test_states_are_every_token_and_the_names_that_may_be_open_there() -> None:
    doc = add_cuts(spacy.blank("nl"))("Gisteren zag Jan de Vries haar.")
    states = {tuple(row) for row in distil.states_of(doc).tolist()}
    assert {(i, -1, -1) for i in range(len(doc))} <= states
    jan = 2
    assert {(jan + 1, jan, jan), (jan + 2, jan, jan + 1), (jan + 3, jan, jan + 2)} <= states  # Jan de Vries, open
    assert (1, 0, 0) in states  # Gisteren may be a name
    assert not any(first == 1 for _, first, _ in states)  # zag is none
    assert not any(token == 2 and first == 0 for token, first, _ in states)  # and no part of one


def test_nothing_is_to_change_when_the_student_says_what_the_teachers_say(nlp: Language) -> None:
    doc = nlp.make_doc("Jan Peeters woont in Gent.")
    states, moves = distil.states_of(doc), columns(nlp.get_pipe("ner"))
    shares = distil.teach([nlp], [doc])
    assert shares.shape[0] == len(states)
    free = states[:, 1] < 0
    np.testing.assert_allclose(shares[free][:, outside(moves)].sum(axis=1), 1, atol=1e-2)
    scores = np.log(np.maximum(shares.astype("f"), 1e-7))
    assert np.abs(distil.gradient(scores, states, shares, moves)).max() < 1e-3
    other = scores + np.random.default_rng(1).normal(size=scores.shape).astype("f")
    assert np.abs(distil.gradient(other, states, shares, moves)).max() > 0.01


def test_a_student_comes_nearer_to_its_teacher_and_the_same_way_every_time(nlp: Language, bundled: Path) -> None:
    texts = [text for text, _ in evaluate.read_gold("development")[:12]]
    wanted = evaluate.marker(nlp)(texts)
    articles = list(zip(texts, wanted, strict=True))
    students = []
    for _ in range(2):
        student = spacy.load(bundled, exclude=["document_rules", "confidence"])
        upper = student.get_pipe("ner").model.get_ref("upper")  # type: ignore[attr-defined]
        upper.set_param("W", np.zeros_like(upper.get_param("W")))  # it has forgotten everything
        assert evaluate.scores(evaluate.marker(student), articles)["ALL"].f1 < 5
        docs = [student.make_doc(text) for text in texts]
        distil.learn(student, distil.lessons(docs, distil.teach([nlp], [nlp.make_doc(t) for t in texts])), 25, seed=1)
        students.append(student)
    one, two = (evaluate.marker(student)(texts) for student in students)
    assert one == two
    assert evaluate.scores(lambda _: one, articles)["ALL"].f1 > 40

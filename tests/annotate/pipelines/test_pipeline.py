"""The bundled pipeline: what it marks on our gold articles and on edge cases, how sure it is, and as a wheel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language

from annotate.dutch import HalfTok2Vec
from annotate.dutch.confidence import states
from annotate.dutch.moves import columns, outside, scores_at
from annotate.pipelines.runner import Pipeline
from annotate.recipe import evaluate
from annotate.recipe.evaluate import Article
from annotate.recipe.measure import calibration, calibration_error
from annotate.sample import sample_documents
from tests.helpers.paths import ROOT
from tools import wheel

EDGES = ROOT / "tests" / "edges"
GOLD = 90  # F1 on our test articles; docs/pipeline.md has the measured value


def read_marks() -> list[tuple[str, Article]]:
    """Read the table of edge cases: kind, and text with its entities."""
    rows = [line.split("\t") for line in (EDGES / "marks.tsv").read_text("utf-8").splitlines()]
    return [(kind, evaluate.bracketed(marked)) for kind, marked in rows]


def test_it_is_small_and_can_be_saved_and_loaded_again(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    assert sum(file.stat().st_size for file in tmp_path.rglob("*") if file.is_file()) < 12e6
    again = spacy.load(tmp_path)
    assert not any(again.config["paths"].values())  # where its maker kept the files is nobody's concern
    for text, _ in evaluate.read_gold("development")[:5]:
        one, two = nlp(text), again(text)
        assert [(t.text, t.ent_iob_, t.ent_type_) for t in one] == [(t.text, t.ent_iob_, t.ent_type_) for t in two]


def test_weights_are_half_as_large_on_disk_and_whole_in_use(nlp: Language, tmp_path: Path) -> None:
    half = HalfTok2Vec(nlp.vocab, nlp.get_pipe("tok2vec").model)  # type: ignore[attr-defined]
    whole = half.model.to_bytes()
    half.to_disk(tmp_path)
    assert (tmp_path / "model").stat().st_size < 0.51 * len(whole)
    again = HalfTok2Vec(nlp.vocab, half.model.copy()).from_disk(tmp_path)
    for one, two in zip(half.model.walk(), again.model.walk(), strict=True):
        for name in filter(one.has_param, one.param_names):
            assert two.get_param(name).dtype == np.float32
            np.testing.assert_allclose(two.get_param(name), one.get_param(name), rtol=1e-3, atol=1e-6)


def test_every_column_of_the_scores_is_a_move_by_its_name(nlp: Language) -> None:
    """spaCy names one move less than there are columns; then the probability of no name at all was another's."""
    ner = nlp.get_pipe("ner")
    doc = nlp("Jan Peeters woont in Gent en leest zelden een boek.")
    found = columns(ner)
    scores = scores_at(ner.model.predict([doc]), states(doc))  # type: ignore[attr-defined]
    assert scores.shape == (len(doc), len(found) + 1)  # and the one for blocked spans, which is no move of ours
    assert scores.shape[1] == ner.moves.n_moves  # type: ignore[attr-defined]
    names = {column: name for name, column in found.items()}
    for token, row in zip(doc, scores, strict=True):
        if token.ent_iob_ != "I":  # where no name is open, the network's best move is what it did
            kind = "O" if not token.ent_type else "U" if doc[token.i : token.i + 2][-1].ent_iob_ != "I" else "B"
            best = names[max(outside(found), key=lambda i: row[i])]
            assert best == "-".join(filter(None, (kind, token.ent_type_))), token


def test_words_are_cut_where_a_name_ends_inside_them_and_nowhere_else(nlp: Language) -> None:
    rows = [line.split("\t") for line in (EDGES / "tokens.tsv").read_text("utf-8").splitlines()]
    wrong = {word: found for word, parts in rows if (found := " ".join(t.text for t in nlp.make_doc(word))) != parts}
    assert len(rows) >= 300
    assert sum(" " in parts and parts != word for word, parts in rows) >= 110
    assert not wrong


def test_cuts_hold_inside_sentences_and_quotes(nlp: Language) -> None:
    tokens = [t.text for t in nlp.make_doc("De “PvdA-leider” (VVD/CDA) zag Trump’s 's-Hertogenbosch.")]
    assert tokens == ["De", "“", "PvdA", "-", "leider", "”", "(", "VVD", "/", "CDA", ")", "zag", "Trump", "’s",
                      "'s-Hertogenbosch", "."]  # fmt: skip


def test_edge_cases_as_journalists_write_them(nlp: Language) -> None:
    cases = read_marks()
    docs = nlp.pipe(text for _, (text, _) in cases)
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for doc, (kind, (_, entities)) in zip(docs, cases, strict=True):
        marked = {(e.start_char, e.end_char, e.label_) for e in doc.ents}
        right[kind] += 2 * len(marked & entities) + (not marked and not entities)
        found[kind] += len(marked) + len(entities) + (not marked and not entities)
    assert len(cases) >= 300
    f1 = {kind: 100 * right[kind] / found[kind] for kind in found}
    assert 100 * right.total() / found.total() >= 85, f1
    assert min(f1.values()) >= 60, f1


def test_our_test_articles_are_marked_well(nlp: Language) -> None:
    articles = evaluate.read_gold("test")
    scores = evaluate.scores(evaluate.marker(nlp), articles)
    assert scores["ALL"].f1 >= GOLD, scores
    assert scores["ALL"].entities >= 1000


def test_the_gold_articles_are_what_they_promise() -> None:
    development, test = evaluate.read_gold("development"), evaluate.read_gold("test") + evaluate.read_unseen()
    texts = [text for text, _ in (*development, *test)]
    assert len(set(texts)) == len(texts)
    assert sum(200 <= len(text.split()) <= 600 for text in texts) >= 60  # those of the sample project are shorter
    assert sum(len(entities) for _, entities in (*development, *test)) >= 1500
    for text, entities in (*development, *test):
        for start, end, label in entities:
            assert label in ("PER", "ORG", "LOC", "MISC")
            assert text[start:end] == text[start:end].strip()
            assert not text[start - 1 : start].isalnum(), text[start - 5 : end]
            assert not text[end : end + 1].isalnum(), text[start : end + 5]


def test_scores_mean_what_they_say(nlp: Language) -> None:
    bins = calibration(nlp, evaluate.read_gold("test"))
    assert calibration_error(bins) <= 0.022
    large = [b for b in bins if b.number >= 60]  # of a smaller one, chance alone moves the share by more than a tenth
    assert len(large) >= 2
    assert all(abs(b.score - b.right) <= 0.15 for b in large), large
    doubtful = [b for b in bins if b.low < 0.75]
    share = sum(b.number * b.right for b in doubtful) / sum(b.number for b in doubtful)
    assert bins[-1].right - share >= 0.2  # sure marks are right much more often than doubtful ones


def test_every_suggestion_has_a_score(dutch: Pipeline) -> None:
    _, found = next(dutch.suggest(["Jan Peeters van de N-VA woont in Gent, zegt de Gentse PvdA-leider."]))
    assert len(found) >= 4
    assert all(s.score is not None and 0 < s.score < 1 for s in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "123 456 !?",
        "x" * 1_000_000,
        "مرحبا 你好 Привет",
        "EU " * 20_000,
        "👧PvdA-leider𝔘PvdA-leider PvdA-leiderPvdA-leider",
    ],
)
def test_odd_texts_are_no_error(dutch: Pipeline, text: str) -> None:
    assert all(0 <= s.start < s.end <= len(text) for s in next(dutch.suggest([text]))[1])


def test_the_wheel_marks_the_same_without_this_project(dutch: Pipeline, tmp_path: Path) -> None:
    """In an interpreter that sees spaCy and the wheel, but none of our code."""
    file = wheel.build(tmp_path / "wheels")
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    assert any(name.endswith("entry_points.txt") for name in names)
    texts = [text for name in ("development", "test") for text, _ in evaluate.read_gold(name)]
    texts += [document.text for document in sample_documents()]
    (tmp_path / "texts.json").write_text(json.dumps(texts), "utf-8")
    code = (
        "import json, sys, spacy\n"
        "nlp = spacy.load('nl_kanttekening')\n"
        "assert not any(name == 'annotate' or name.startswith('annotate.') for name in sys.modules)\n"
        "texts = json.load(open('texts.json', encoding='utf-8'))\n"
        "docs = [nlp(text) for text in texts]\n"
        "score = lambda e: e.doc.user_data['scores'][e.start, e.end]\n"
        "print(json.dumps([[(e.start_char, e.end_char, e.label_, score(e)) for e in d.ents] for d in docs]))\n"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site"), "PYTHONWARNINGS": "ignore"}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]
    ours = [[[s.start, s.end, s.label, s.score] for s in found] for _, found in dutch.suggest(texts)]
    assert json.loads(run.stdout) == ours

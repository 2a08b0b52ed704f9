"""The recipe of the bundled pipeline: from names, boundaries and invented sentences to training documents and scores."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from annotate.dutch.confidence import FEATURES, fit
from annotate.formats.annotated.token_columns.spacing import join
from annotate.recipe import augment, boundaries, data, evaluate, frog, known, templates, vectors
from annotate.recipe.data import Sentence
from annotate.recipe.lexicon import Lexicon
from annotate.recipe.tokenizer import add_cuts


@pytest.fixture(scope="module")
def nlp() -> Language:
    return add_cuts(spacy.blank("nl"))


@pytest.fixture
def lexicon() -> Lexicon:
    """Return a small lexicon, with the kinds of names that the sentences ask for."""
    return Lexicon(
        per={"Jan Peeters", "An Maes", "Piet de Vries"},
        geo={"Gent", "Schelde"},
        org={"Colruyt", "KBC Bank", "Katoen Natie", "Umicore", "Barco", "Picanol"},
        misc={"Ronde van Vlaanderen"},
        first=_counts("Jan An Piet Mieke Els"),
        last=_counts("Peeters Maes Vries Claes"),
        countries={"België", "Frankrijk"},
        belgian={"Gent", "Aalst"},
        cities={"Parijs"},
        demonyms={"Belgische", "Belgen", "Gentse"},
        ordinary={"de", "straat", "kaas"},
        places={"België", "Frankrijk", "Gent", "Aalst", "Parijs"},
    )


def _counts(words: str) -> Counter[str]:
    return Counter(dict.fromkeys(words.split(), 9))


def raw_folder(folder: Path, sentences: list[dict[str, object]]) -> Path:
    for kind in data.LISTS:
        (folder / f"names-{kind}.txt.xz").write_bytes(lzma.compress(b"Jan Peeters\nGent\n\n"))
    lines = "".join(json.dumps(s) + "\n" for s in sentences)
    (folder / "name-boundaries.jsonl.xz").write_bytes(lzma.compress(lines.encode()))
    return folder


def test_raw_data_is_read_with_the_kinds_we_gave(tmp_path: Path) -> None:
    first = next(line for line in Path(data.__file__).with_name("kinds.tsv").read_text("utf-8").splitlines()[1:])
    number, marks = first.split("\t")
    start, rest = marks.split()[0].split("-", 1)
    end, label = rest.split(":")
    folder = raw_folder(
        tmp_path, [{"id": int(number), "src": "x", "toks": ["a"] * 20, "spans": [[int(start), int(end)]]}]
    )
    assert data.read_names(folder)["per"] == {"Jan Peeters", "Gent"}
    (sentence,) = data.read_sentences(folder)
    assert sentence.kinds[int(start), int(end)] == label


def test_a_kind_given_by_hand_goes_before_the_lists_and_titles_are_cut_off(lexicon: Lexicon) -> None:
    tokens = "Volgens dr. Xander Ypma van Colruyt en Zaterdag".split()
    names = [(1, 4), (5, 6), (7, 8)]  # as the treebank has them, titles included
    sentence = Sentence(tokens, names, "x", {(2, 4): "PER", (5, 6): "MISC", (7, 8): data.NO_NAME})
    found = {(first, end): label for first, end, label in boundaries.marks_of(sentence, lexicon)}
    assert found[2, 4] == "PER"
    assert found[5, 6] == "MISC"
    assert found.get((7, 8)) in (None, boundaries.UNKNOWN)


def test_what_no_list_decides_is_missing_and_not_outside(lexicon: Lexicon, nlp: Language) -> None:
    sentence = Sentence("Gisteren zag Quux de Schelde".split(), [(2, 3)], "x")
    doc = boundaries.to_doc(nlp, sentence.tokens, boundaries.marks_of(sentence, lexicon))
    assert doc[2].ent_iob == 0  # missing
    assert doc[0].ent_iob_ == "O"


def test_possessives_stay_outside_the_name(nlp: Language) -> None:
    doc = boundaries.make_doc(nlp, "Dat is Trump's plan.", [(7, 14, "PER")])
    assert [(e.text, e.label_) for e in doc.ents] == [("Trump", "PER")]


def test_invented_sentences_hold_their_names_where_they_say(lexicon: Lexicon) -> None:
    lines = templates.sentences()
    assert len(lines) > 900
    examples = templates.examples(600, lexicon, seed=3)
    assert examples == templates.examples(600, lexicon, seed=3)
    assert {label for _, spans in examples for *_, label in spans} == {"PER", "ORG", "LOC", "MISC"}
    for text, spans in examples:
        assert not set("[]{}|") & set(text)
        assert all(text[start:end].strip() == text[start:end] != "" for start, end, _ in spans)


def test_known_names_that_are_also_something_else_are_left_to_the_network() -> None:
    sure = known.sure(is_ordinary=lambda name: name == "Knack", is_person=lambda name: name == "Philips")
    assert sure["Tweede Kamer"] == "ORG"
    assert sure["Ronde van Vlaanderen"] == "MISC"
    assert not {"Knack", "Philips", "Groen", "Mars", "EU"} & sure.keys()


def test_variants_keep_names_on_their_words(nlp: Language) -> None:
    docs = [boundaries.make_doc(nlp, 'Jan Peeters zegt "neen" in Gent.', [(0, 11, "PER"), (27, 31, "LOC")])] * 40
    variants = augment.headlines(nlp, docs, 1.0, 1) + augment.in_quotes(nlp, docs, 1.0, 1)
    variants += augment.requote(nlp, augment.join(nlp, docs, 0.5, 1), 1.0, 1)
    names = {entity.text.lower() for doc in variants for entity in doc.ents}
    assert names == {"jan peeters", "gent"}
    assert any(doc.text.isupper() for doc in variants)
    assert any("\n" in doc.text for doc in variants)


@given(st.lists(st.sampled_from(["Jan", ",", ".", '"', "(", ")", "'s", "huis", "!", "’"]), max_size=12))
def test_tokens_are_found_back_in_the_running_text(tokens: list[str]) -> None:
    text, places = join(tokens)
    assert [text[start:end] for start, end in places] == tokens


def test_features_become_few_rows_for_many_words(lexicon: Lexicon) -> None:
    table = {
        word: np.array([float(i % 3 == 0)] * len(vectors.FEATURES), dtype="f") for i, word in enumerate("abcdefgh")
    }
    nlp = spacy.blank("nl")
    vectors.add_vectors(nlp, table)
    assert nlp.vocab.vectors.shape == (3, len(vectors.FEATURES))
    assert nlp.vocab["a"].vector[0] == 1.0
    assert nlp.vocab["b"].vector[0] == 0.0


CONLL = """-DOCSTART- -DOCSTART- O
De Art O
N-VA N B-ORG
won V O
in Prep O
Sint N B-LOC
Niklaas N I-LOC
. Punc O

Jan N B-PER
Peeters N I-PER
Els N B-PER
"""


def test_conll_files_become_running_articles(tmp_path: Path) -> None:
    file = tmp_path / "a.txt.xz"
    file.write_bytes(lzma.compress(CONLL.encode()))
    ((text, entities),) = evaluate.read_conll(file)
    assert text == "De N-VA won in Sint Niklaas.\nJan Peeters Els\n"
    assert {(text[a:b], label) for a, b, label in entities} == {
        ("N-VA", "ORG"), ("Sint Niklaas", "LOC"), ("Jan Peeters", "PER"), ("Els", "PER"),
    }  # fmt: skip


def test_scores_count_exact_matches_only() -> None:
    gold = {(0, 3, "PER"), (5, 9, "LOC")}
    scores = evaluate.scores(lambda texts: [{(0, 3, "PER"), (5, 8, "LOC")} for _ in texts], [("x" * 9, gold)])
    assert (scores["PER"].f1, scores["LOC"].f1) == (100.0, 0.0)
    assert scores["ALL"].f1 == 50.0
    assert scores["ALL"].entities == 2


def test_frogs_rows_become_names() -> None:
    text = "Club Brugge wint de Ronde van Vlaanderen."
    words = ["Club", "Brugge", "wint", "de", "Ronde", "van", "Vlaanderen", "."]
    tags = ["B-ORG", "I-ORG", "O", "O", "B-EVE", "I-EVE", "I-EVE", "O"]
    rows = [["1", word, "", "", "", "", tag] for word, tag in zip(words, tags, strict=True)]
    assert set(frog._names(text, rows)) == {(0, 11, "ORG"), (20, 40, "MISC")}


def test_frogs_labels_are_mapped_to_our_scheme() -> None:
    text = "Elf Walen en een Franse NAVO-top in Atlantische Oceaan"
    found = {"Walen": "LOC", "Franse": "LOC", "NAVO-top": "ORG", "Atlantische": "LOC"}
    classes = {"Franse": "ADJ(prenom)", "Atlantische": "ADJ(prenom)"}
    rows = [["1", word, "", "", classes.get(word, "N(eigen)"), "", f"B-{found[word]}" if word in found else "O"]
            for word in text.split()[:-1]]  # fmt: skip
    rows.append(["1", "Oceaan", "", "", "N(eigen)", "", "I-LOC"])
    labels = {text[start:end]: label for start, end, label in frog._names(text, rows)}
    assert labels == {"Walen": "MISC", "Franse": "MISC", "NAVO-top": "MISC", "Atlantische Oceaan": "LOC"}


def test_confidence_learns_what_share_is_right() -> None:
    chance = np.random.default_rng(1)
    odds = chance.uniform(-4, 4, 4000)
    rows = np.zeros((4000, len(FEATURES)))
    rows[:, 0], rows[:, 1], rows[:, 2] = 1, odds, odds
    right = (chance.random(4000) < 1 / (1 + np.exp(-(0.5 * odds + 0.4)))).astype("f8")
    weights = np.array(fit(rows, right))
    assert weights[0] == pytest.approx(0.4, abs=0.15)
    assert weights[1] + weights[2] == pytest.approx(0.5, abs=0.1)

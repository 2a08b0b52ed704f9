"""Learning from articles: what comes of it, and what happens when it cannot, or must not, go on."""

from __future__ import annotations

import errno
import json
import random
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span

from annotate.errors import UserError
from annotate.learning import learning
from annotate.learning.articles import Article, Mark, article_of
from annotate.learning.learning import Task, learn
from annotate.learning.learnt import learnt
from annotate.learning.lessons import OwnLabels, lessons, old_news, pieces
from annotate.learning.training import Trainee, epochs_for
from annotate.learning.verdict import Verdict
from annotate.model import Suggestion
from annotate.pipelines.runner import load, load_language
from tests.helpers.networks import LISTENER, PLACES, finished


def article(number: int, person: str = "PER", place: str = "LOC") -> Article:
    """Return one of many articles: persons in places, whatever their labels are. Nothing was decided for the memory."""
    found = article_of(finished(number))
    becomes = {"PER": person, "LOC": place}
    return replace(found, marks=tuple(m._replace(label=becomes[m.label]) for m in found.marks), decided=())


ARTICLES = [article(n) for n in range(30)]


def found_by(folder: Path, text: str) -> list[tuple[str, str]]:
    return [(e.text, e.label_) for e in spacy.load(folder)(text).ents]


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name not in ("small", "home"))


def test_it_learns_and_is_an_ordinary_pipeline(small, tmp_path):
    shares: list[float] = []
    report = learn(Task(str(small), ARTICLES), tmp_path / "learnt", shares.append)
    assert ("Corin", "LOC") in found_by(tmp_path / "learnt", ARTICLES[2].text)
    assert report.verdict is Verdict.BETTER
    assert report.comparison.new.acts_per_100_words < report.comparison.old.acts_per_100_words
    assert (report.comparison.won[0].name in PLACES, report.comparison.won[0].new) == (True, "LOC")
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1, abs=0.02)
    meta = json.loads((tmp_path / "learnt" / "meta.json").read_text("utf-8"))
    assert (meta["name"], meta["version"].partition("+")[0]) == ("small_learnt", "1.2")
    assert meta["sources"][0]["name"] == "a corpus"
    assert (tmp_path / "learnt" / "NOTICE.md").read_text("utf-8") == "made from a corpus"
    says = learnt(tmp_path / "learnt")
    assert (says["from"], says["articles"], says["verdict"]) == ("en_small 1.2", 30, "better")
    assert left_in(tmp_path) == ["learnt"]


def test_the_same_articles_give_the_same_pipeline(small, tmp_path):
    for name in ("one", "two"):
        learn(Task(str(small), ARTICLES[:5], with_trial=False), tmp_path / name)
    one, two = (spacy.load(tmp_path / name).get_pipe("ner").model.to_bytes() for name in ("one", "two"))
    assert one == two


def test_the_mean_of_runs_is_taken(small):
    trainee = Trainee(load_language(str(small)), "en")
    before = trainee.weights()
    trainee.take_mean([before, [values + 2 for values in before]])
    assert all(np.allclose(new, old + 1) for new, old in zip(trainee.weights(), before, strict=True))


@pytest.mark.parametrize(("articles", "runs"), [(12, 1), (7, 2)])
def test_the_trial_is_one_of_the_runs(small, tmp_path, monkeypatch, articles, runs):
    from_all = []
    monkeypatch.setattr(Trainee, "learn", lambda _self, docs, *_: from_all.append(len(docs)))
    learn(Task(str(small), ARTICLES[:articles]), tmp_path / "learnt")
    assert from_all.count(max(from_all)) == runs
    assert len(from_all) == 2


def test_both_sides_have_the_memory(small, tmp_path):
    """The memory knows every name, so that learning can save nothing, and nothing is claimed."""
    from annotate.names.memory import Decided

    taught = [
        Article(a.document_id, a.text, a.marks, tuple(Decided(a.text[m.start : m.end], m.label, 1, 0) for m in a.marks))
        for a in ARTICLES
    ]
    report = learn(Task(str(small), taught), tmp_path / "learnt")
    assert report.comparison.old.scores["ALL"].f1 == 1.0
    assert report.verdict is Verdict.UNCLEAR


def test_few_articles_give_a_pipeline_without_a_verdict(small, tmp_path):
    report = learn(Task(str(small), ARTICLES[:7]), tmp_path / "learnt")
    assert (report.verdict, report.kept_back, report.comparison) == (Verdict.NONE, 0, None)
    assert learnt(tmp_path / "learnt")["verdict"] == "none"


def test_a_new_label_is_learnt(small, tmp_path):
    articles = [article(n, place="SPOT") for n in range(24)]
    report = learn(Task(str(small), articles, with_trial=False), tmp_path / "learnt")
    assert ("Corin", "SPOT") in found_by(tmp_path / "learnt", articles[2].text)
    assert report.too_rare == {}


def test_a_new_label_that_is_mostly_wrong_waits(small, tmp_path):
    """Some days are marked and some not, by no rule that can be learnt; places by one are suggested at once."""
    chance = random.Random(3)
    articles = []
    for n in range(12):
        one = article(n, place="SPOT")
        days = [Mark(m.start(), m.end(), "DAY") for m in re.finditer("Today", one.text) if chance.random() < 0.4]
        articles.append(replace(one, marks=tuple(sorted([*one.marks, *days]))))
    nlp = load_language(str(small))
    nlp.add_pipe("kanttekening_confidence")
    nlp.to_disk(tmp_path / "home" / "sure")
    report = learn(Task(str(tmp_path / "home" / "sure"), articles), tmp_path / "learnt")
    assert list(report.waiting) == ["DAY"]
    assert report.waiting["DAY"] == sum(m.label == "DAY" for one in articles for m in one.marks)
    assert 0 <= report.sureness.after < 0.5
    suggested = load(str(tmp_path / "learnt")).suggest([one.text for one in articles])
    assert {s.label for _, found in suggested for s in found} == {"PER", "SPOT"}


def test_a_label_that_nothing_could_be_measured_of_waits(small, tmp_path):
    report = learn(Task(str(small), [article(n, place="SPOT") for n in range(7)]), tmp_path / "learnt")
    assert report.waiting == {"SPOT": 28}


def test_with_other_labels_throughout_the_recogniser_starts_afresh(small, tmp_path):
    """No label that it knew is used any more, so it learns the new ones alone, and nothing else marks names."""
    articles = [article(n, person="WHO", place="SPOT") for n in range(14)]
    learn(Task(str(small), articles, with_trial=False), tmp_path / "learnt")
    assert spacy.load(tmp_path / "learnt").get_pipe("ner").labels == ("SPOT", "WHO")
    found = found_by(tmp_path / "learnt", articles[2].text)
    assert {("Cas", "WHO"), ("Corin", "SPOT")} <= set(found)


def test_new_labels_keep_clear_of_the_rules_which_go_with_the_old_ones(bundled):
    """The rules would make a country of it."""
    nlp = load_language("nl_kanttekening")
    doc = nlp.make_doc("De ploeg van België wint van Frankrijk.")
    doc.set_ents([Span(doc, 2, 4, label="TEAM")])
    doc = nlp.get_pipe("document_rules")(doc)
    assert [(e.text, e.label_) for e in doc.ents] == [("van België", "TEAM"), ("Frankrijk", "LOC")]
    Trainee(nlp, "nl").start_afresh({"TEAM"})
    assert nlp.pipe_names == ["tok2vec", "ner", "confidence"]


def test_labels_that_are_all_too_rare_teach_nothing(small, tmp_path):
    articles = [Article(n, f"Here is Bree {n}.", (Mark(8, 12, "SPOT"),)) for n in range(8)]
    with pytest.raises(UserError, match="no label has 10 marks yet"):
        learn(Task(str(small), articles), tmp_path / "learnt")
    assert left_in(tmp_path) == []


def test_a_label_with_three_examples_is_left_out_and_said(small, tmp_path):
    text = "Here is Bree, there is Elm and Arden is far."
    marks = [Mark(text.index(name), text.index(name) + len(name), "SPOT") for name in ("Bree", "Elm", "Arden")]
    articles = [*ARTICLES[:9], Article(99, text, tuple(marks))]
    report = learn(Task(str(small), articles, with_trial=False), tmp_path / "learnt")
    assert report.too_rare == {"SPOT": 3}
    assert "SPOT" not in spacy.load(tmp_path / "learnt").get_pipe("ner").labels


def test_labels_are_learnt_as_what_they_become_in_the_project(small, tmp_path):
    def renamed(found, _pipeline):
        becomes = {"PER": "Persoon", "LOC": "Plaats"}
        return [Suggestion(s.start, s.end, becomes.get(s.label, s.label)) for s in found]

    articles = [article(n, person="Persoon", place="Plaats") for n in range(30)]
    report = learn(Task(str(small), articles, renamed), tmp_path / "learnt")
    assert ("Corin", "LOC") in found_by(tmp_path / "learnt", articles[2].text)
    assert report.comparison.new.scores["Plaats"].f1 > report.comparison.old.scores["Plaats"].f1


@pytest.mark.parametrize("number", [0, 1, 4])
def test_too_few_articles(small, tmp_path, number):
    with pytest.raises(UserError, match=rf"\(now: {number}\)"):
        learn(Task(str(small), ARTICLES[:number]), tmp_path / "learnt")
    assert left_in(tmp_path) == []


def test_no_names(small, tmp_path):
    with pytest.raises(UserError, match="no marks"):
        learn(Task(str(small), [Article(n, f"Text {n}.", ()) for n in range(12)]), tmp_path / "learnt")
    assert left_in(tmp_path) == []


def test_a_pipeline_without_a_recogniser_stays_as_it_is(tiny_pipeline, tmp_path):
    with pytest.raises(UserError, match="no part that could learn"):
        learn(Task(str(tiny_pipeline), ARTICLES), tmp_path / "learnt")
    assert not (tmp_path / "learnt").exists()


@pytest.mark.parametrize("factory", ["transformer", "curated_transformer"])
def test_a_transformer_whose_software_is_not_here_is_refused(small, tmp_path, factory):
    config = (small / "config.cfg").read_text("utf-8")
    (small / "config.cfg").write_text(config.replace('factory = "tok2vec"', f'factory = "{factory}"'), "utf-8")
    with pytest.raises(UserError, match="needs software that is not here"):
        learn(Task(str(small), ARTICLES), tmp_path / "learnt")
    assert left_in(tmp_path) == []


def test_a_transformer_is_refused(blank_network):
    if not Language.has_factory("stand_in_transformer"):
        Language.factory("stand_in_transformer", func=lambda nlp, name: lambda doc: doc)
    nlp = spacy.blank("en")
    nlp.add_pipe("stand_in_transformer")
    nlp.add_pipe("ner")
    with pytest.raises(UserError, match="transformer"):
        Trainee(nlp, "en_trf")


def test_a_pipeline_with_other_tokens_learns_by_its_own(blank_network, tmp_path):
    nlp, kept = blank_network, blank_network.tokenizer
    nlp.tokenizer = Tokenizer(nlp.vocab)  # by spaces alone: a full stop belongs to its word
    try:
        nlp.to_disk(tmp_path / "small")
    finally:
        nlp.tokenizer = kept
    ends = [Article(n, f"Today it rained in {p}.", (Mark(19, 19 + len(p), "LOC"),)) for n, p in enumerate(PLACES, 50)]
    report = learn(Task(str(tmp_path / "small"), [*ARTICLES[:9], *ends], with_trial=False), tmp_path / "learnt")
    assert len(report.survey.misaligned) == len(ends)


def test_a_stop_leaves_nothing(small, tmp_path):
    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.3:
            raise Stopped

    with pytest.raises(Stopped):
        learn(Task(str(small), ARTICLES[:9]), tmp_path / "learnt", stop)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("where", ["sync", "put_in_place", "load"])
def test_a_full_disk_leaves_nothing(small, tmp_path, monkeypatch, where):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(learning, where, full)
    with pytest.raises(UserError, match="No space left"):
        learn(Task(str(small), ARTICLES[:6]), tmp_path / "learnt")
    assert left_in(tmp_path) == []


def test_a_mark_off_the_tokens_teaches_nothing_of_them(blank_network):
    text = "Today Bobby went to Bree."
    (doc,) = lessons(blank_network, text, [Mark(6, 9, "PER"), Mark(20, 24, "LOC")], {"PER", "LOC"})
    assert [(t.text, t.ent_iob_, t.ent_type_) for t in doc] == [
        ("Today", "O", ""), ("Bobby", "", ""), ("went", "O", ""), ("to", "O", ""), ("Bree", "B", "LOC"), (".", "O", ""),
    ]  # fmt: skip


def test_pieces_are_the_whole_text_and_end_at_lines(blank_network):
    text = "\n".join("One two three four five six seven." for _ in range(100))
    parts = list(pieces(blank_network.make_doc(text)))
    assert "".join(doc.text_with_ws for doc in parts) == text
    assert len(parts) > 4
    assert all(doc[-1].text == "\n" for doc in parts[:-1])


def test_a_very_long_line_is_cut_at_sentences(blank_network):
    doc = blank_network.make_doc("One two three. " * 300)
    parts = list(pieces(doc))
    assert all(part[-1].text == "." for part in parts[:-1])
    assert max(map(len, parts)) < 320


def test_where_several_labels_become_one_the_pipeline_is_asked(blank_network):
    class Says:
        def __call__(self, text: str) -> Doc:
            doc = blank_network.make_doc(text)
            doc.set_ents([doc.char_span(6, 9, label="GPE")])
            return doc

    own = OwnLabels(Says(), {"GPE": "PLACE", "FAC": "PLACE", "PER": "PER"})
    one = Article(1, "Today Ann saw Bree.", (Mark(6, 9, "PLACE"), Mark(14, 18, "PLACE")))
    assert [mark.label for mark in own.of(one)] == ["GPE", "FAC"]


def test_other_components_do_not_suffer(small):
    """A tagger that listens to the same layer keeps it as it was; the recogniser gets its own."""
    nlp, source = spacy.blank("en"), load_language(str(small))
    nlp.add_pipe("tok2vec", source=source)
    nlp.add_pipe("ner", source=source)
    tagger = {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}
    nlp.add_pipe("tagger", config={"model": tagger})
    assert len(nlp.get_pipe("tok2vec").listeners) == 2
    trainee = Trainee(nlp, "en")
    assert trainee.trained == ["ner"]
    before = nlp.get_pipe("tok2vec").model.to_bytes()
    docs = [doc for one in ARTICLES for doc in lessons(nlp, one.text, one.marks, {"PER", "LOC"})]
    trainee.learn(docs, 2, 1.0, lambda _: None)
    assert nlp.get_pipe("tok2vec").model.to_bytes() == before


def test_with_a_share_of_nothing_all_weights_stay(blank_network):
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", source=blank_network)
    nlp.add_pipe("ner", source=blank_network)
    trainee = Trainee(nlp, "en")
    before = nlp.get_pipe("ner").model.get_ref("upper").get_param("W").copy()
    docs = [doc for one in ARTICLES[:8] for doc in lessons(nlp, one.text, one.marks, {"PER", "LOC"})]
    trainee.learn(docs, 1, 0.0, lambda _: None)
    assert np.array_equal(nlp.get_pipe("ner").model.get_ref("upper").get_param("W"), before)


@pytest.mark.parametrize(("number", "epochs", "fresh"), [(25, 6, 8), (50, 6, 6), (100, 4, 4), (101, 3, 3), (3, 6, 30)])
def test_epochs(number, epochs, fresh):
    assert epochs_for(number, has_new_labels=False) == epochs
    assert epochs_for(number, has_new_labels=True) == fresh


def test_old_news_is_there():
    assert len(old_news()) > 30

"""What was typed by hand for the recipe: it can be read, does not contradict itself and is apart from the gold articles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from annotate.recipe import evaluate, known, statbel, templates
from annotate.recipe.data import read_lines
from annotate.recipe.fillers import FILLERS
from annotate.recipe.lexicon import Lexicon

LABELS = {"PER", "ORG", "LOC", "MISC"}
WORD = re.compile(r"\w+")
COPIED = 9  # words in a row


def names() -> list[tuple[str, str, str]]:
    """Label, category and name as it is written, of each name in the lists."""
    found = []
    for line in read_lines(known.FOLDER):
        head, colon, rest = line.partition(": ")
        assert colon, line[:60]
        label, category = head.split()
        found += [(label, category, name.strip()) for name in rest.split("|")]
    return found


def test_every_name_can_be_read() -> None:
    for label, category, name in names():
        where = f"{label} {category}: {name!r}"
        assert label in LABELS, where
        assert name.removeprefix("~").strip() == name.removeprefix("~") != "", where
        assert not set("~:[]{}|\t") & (set(name.removeprefix("~")) - set(":")), where
        assert "  " not in name, where
        assert len(name) < 90, where


def test_there_are_names_of_every_kind() -> None:
    number = Counter(label for label, _, _ in names())
    assert number["ORG"] > 1900
    assert number["MISC"] > 700
    assert number["LOC"] > 500


def test_a_name_with_two_labels_is_marked_as_ambiguous() -> None:
    labels: dict[str, set[str]] = defaultdict(set)
    marked: dict[str, bool] = defaultdict(lambda: True)
    for label, _, name in names():
        labels[name.removeprefix("~")].add(label)
        marked[name.removeprefix("~")] &= name.startswith("~")
    assert [name for name, kinds in labels.items() if len(kinds) > 1 and not marked[name]] == []


def test_a_name_stands_once_in_its_category() -> None:
    number = Counter((label, category, name.removeprefix("~")) for label, category, name in names())
    assert [row for row, times in number.items() if times > 1] == []


def test_invented_texts_have_their_names_in_brackets_and_slots_that_exist() -> None:
    slots = FILLERS.keys() | {"per", "first", "last", "initial", "name_initial", "city", "world", "country"}
    for line in templates.sentences():
        for part in re.findall(r"\{[^}]*\}|\[[^]]*\]", line):
            if part[0] == "{":
                assert part[1:-1] in slots, (part, line)
            else:
                name, _, label = part[1:-1].partition("|")
                assert label in LABELS, (part, line)
                assert name == name.strip() != "", (part, line)
        rest = re.sub(r"\{\w+\}|\[[^][|]+\|[A-Z]+\]", "", line)
        assert not set("{}[]|") & set(rest), line


def test_no_invented_text_stands_twice() -> None:
    number = Counter(templates.sentences())
    assert [line for line, times in number.items() if times > 1] == []


def test_nothing_is_copied_from_the_gold_articles() -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = WORD.findall(text.lower())
        return {tuple(words[i : i + COPIED]) for i in range(len(words) - COPIED + 1)}

    gold = {run for name in ("development", "test") for text, _ in evaluate.read_gold(name) for run in runs(text)}
    invented = (re.sub(r"\[([^]|]+)\|\w+\]", r"\1", line) for line in templates.sentences())
    assert [line for line in invented if runs(line) & gold] == []


def test_articles_for_the_confidence_are_apart_from_all_others() -> None:
    articles = evaluate.read_unseen()
    assert len(articles) >= 40
    assert sum(len(entities) for _, entities in articles) >= 700
    invented = {re.sub(r"\[([^]|]+)\|\w+\]", r"\1", line) for line in templates.sentences()}
    gold = {text for name in ("development", "test") for text, _ in evaluate.read_gold(name)}
    for text, entities in articles:
        assert not set("[]|") & set(text)
        assert not set(text.splitlines()) & invented
        assert text not in gold
        assert all(text[start:end] == text[start:end].strip() for start, end, _ in entities)


def test_names_of_belgians_and_their_streets_are_read_from_the_package() -> None:
    try:
        distribution("meddeid-language-nl")
    except PackageNotFoundError:
        pytest.skip("the recipe's packages are not installed: tools/setup.py recipe")
    assert {"Liesbet", "Mohamed"} <= statbel.first_names()
    assert {"Peeters", "Van den Broeck"} <= statbel.family_names()
    assert "Stationsstraat" in statbel.streets()
    assert not any(" Rue " in f" {street}" for street in statbel.streets())


def test_names_of_a_category_take_the_place_of_one_another() -> None:
    lexicon = Lexicon(
        per={"Jan Peeters"}, geo=set(), org={"Barco", "Deceuninck", "Umicore", "Picanol", "Colruyt"}, misc=set()
    )
    lexicon.first.update({"Jan": 9})
    lexicon.last.update({"Peeters": 9})
    lexicon.belgian, lexicon.cities, lexicon.countries = {"Gent"}, {"Parijs"}, {"Frankrijk"}
    examples = templates.examples(3000, lexicon, seed=1)
    found = {text[start:end] for text, spans in examples for start, end, label in spans if label == "LOC"}
    regions = set(known.read()["LOC"]["regions"])
    written = {name for line in templates.sentences() for name in re.findall(r"\[([^]|]+)\|LOC\]", line)}
    assert len((found & regions) - written) > 20

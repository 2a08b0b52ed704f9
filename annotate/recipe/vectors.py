"""The lexicon as static vectors: a few distinct rows of features, pointed to by many words."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.vectors import Vectors

from annotate.recipe.lexicon import Lexicon

FEATURES = (
    "listed", "ordinary", "frequency", "first name", "surname",
    "place", "in place", "country", "Belgian place", "city",
    "organisation", "starts organisation", "in organisation",
    "other", "starts other", "in other", "demonym", "all capitals",
)  # fmt: skip
_AT = {name: i for i, name in enumerate(FEATURES)}
Table = dict[str, NDArray[np.float32]]
_STEPS = 4  # values are rounded to quarters, so that rows are few


def features(lexicon: Lexicon) -> Table:
    """Feature rows by word, values 0 to 1."""
    table: Table = defaultdict(lambda: np.zeros(len(FEATURES), dtype="f"))
    for word, count in lexicon.first.items():
        _put(table, word, "first name", _weight(count))
    for word, count in lexicon.last.items():
        _put(table, word, "surname", _weight(count))
    for name in lexicon.given:
        _put(table, name, "first name", _weight(1))
    for name in lexicon.families:
        _put(table, name.split()[-1], "surname", _weight(1))
    _add_list(table, lexicon.geo, "place", "in place", "in place")
    _add_list(table, lexicon.org, "organisation", "starts organisation", "in organisation")
    _add_list(table, lexicon.misc, "other", "starts other", "in other")
    for names, feature in (
        (lexicon.countries, "country"),
        (lexicon.belgian, "Belgian place"),
        (lexicon.cities, "city"),
    ):
        for words in map(str.split, names):
            for word in words:
                _put(table, word, feature, 1.0 if len(words) == 1 else 0.5)
    for word in lexicon.demonyms:
        _put(table, word, "demonym")
    _add_general(table, lexicon)
    return dict(table)


def add_vectors(nlp: Language, table: Table) -> None:
    """Give the pipeline's vocabulary the features as static vectors."""
    words = sorted(table)
    matrix = np.round(np.stack([table[word] for word in words]) * _STEPS) / _STEPS
    rows, index = np.unique(matrix, axis=0, return_inverse=True)
    vectors = Vectors(strings=nlp.vocab.strings, shape=(len(rows) + 1, len(FEATURES)), name="nl_names")
    vectors.data[1:] = rows
    for word, row in zip(words, index.ravel(), strict=True):
        vectors.add(nlp.vocab.strings.add(word), row=int(row) + 1)
    nlp.vocab.vectors = vectors


def _put(table: Table, word: str, feature: str, value: float = 1.0) -> None:
    """Set a feature of a word that is written with a capital, unless it has more of it already."""
    if word[:1].isupper() or word[1:2].isupper():
        table[word][_AT[feature]] = max(float(table[word][_AT[feature]]), value)


def _add_list(table: Table, names: Iterable[str], whole: str, start: str, inside: str) -> None:
    """Features from one list: names of one word, and the words of longer ones."""
    parts: dict[tuple[str, str], int] = defaultdict(int)
    for first, *rest in map(str.split, names):
        if not rest:
            _put(table, first, whole)
            continue
        parts[first, start] += 1
        for word in rest:
            parts[word, inside] += 1
    for (word, feature), count in parts.items():
        if len(word) > 2:
            _put(table, word, feature, _weight(count))


def _add_general(table: Table, lexicon: Lexicon) -> None:
    from wordfreq import zipf_frequency

    for word in lexicon.ordinary:
        for form in (word.capitalize(), word.upper()):
            table[form][_AT["ordinary"]] = 1
    for word, row in table.items():
        row[_AT["listed"]] = 1
        row[_AT["frequency"]] = min(1.0, round(zipf_frequency(word, "nl") / 2) / _STEPS)
        row[_AT["all capitals"]] = float(word.isupper() and len(word) > 1)


def _weight(count: int) -> float:
    return min(1.0, math.log1p(count) / 3)

"""Tables of scores on standard output, and the same as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotate.learning.judging import Judgement
from ui.learning.words import decimal, label_rows

translate = QCoreApplication.translate


def print_judgements(judgements: Mapping[str, Judgement]) -> None:
    """Print precision, recall and F1 of each pipeline by label, and the acts that 100 words cost."""
    heads = [translate("commands", "label"), translate("commands", "names"), "P", "R", "F1"]
    for pipeline, judgement in judgements.items():
        acts = decimal(judgement.acts_per_100_words)
        print(translate("commands", "{pipeline}: {acts} actions per 100 words").format(pipeline=pipeline, acts=acts))
        print(f"  {heads[0]:16} {heads[1]:>8} {heads[2]:>7} {heads[3]:>7} {heads[4]:>7}")
        for label, number, cells in label_rows([judgement]):
            name = label or translate("commands", "all")
            print(f"  {name:16} {number:8} " + " ".join(f"{cell:>7}" for cell in cells))


def judgement_as_json(judgement: Judgement) -> dict[str, Any]:
    """Return the scores by label and the acts that 100 words cost."""
    return {
        "words": judgement.words,
        "acts": sum(judgement.acts),
        "acts_per_100_words": round(judgement.acts_per_100_words, 3),
        "labels": {
            label: {
                "names": score.wanted,
                "precision": round(score.precision, 4),
                "recall": round(score.recall, 4),
                "f1": round(score.f1, 4),
            }
            for label, score in judgement.scores.items()
        },
        "confused": [
            {"suggested": one.suggested, "meant": one.meant, "names": one.number} for one in judgement.confused
        ],
        "wrong_names": {one.name: one.number for one in judgement.wrong_names},
    }

"""What came of learning, and what a pipeline that learnt here says of itself in its meta.json. Does not import spaCy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotate.learning.verdict import Verdict
from annotate.pipelines.routing import LEARNT

if TYPE_CHECKING:
    from annotate.learning.articles import Survey
    from annotate.learning.judging import Comparison


@dataclass(frozen=True, slots=True)
class Sureness:
    """How far the scores of suggestions are from the share that is right, before and after learning; see `calibration`."""

    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it. `comparison` and `sureness` are None when too few articles were kept back.

    `too_rare` are labels left out, and `waiting` those learnt but not suggested yet, both with their examples. It is
    nameless if the marked names were replaced before it learnt.
    """

    pipeline: str  # its id
    start: str  # the id of the one it was made from
    survey: Survey
    kept_back: int
    too_rare: Mapping[str, int]
    comparison: Comparison | None
    waiting: Mapping[str, int] = field(default_factory=dict)
    sureness: Sureness | None = None
    in_other_languages: int = 0  # articles that are done, which were not learnt from
    is_nameless: bool = False

    @property
    def verdict(self) -> Verdict:
        """Whether it is better than the one it was made from."""
        return self.comparison.verdict if self.comparison else Verdict.NONE


def learnt(folder: Path) -> Mapping[str, Any]:
    """Return what meta.json says of a pipeline that learnt here, nothing for any other pipeline."""
    try:
        found = json.loads((folder / "meta.json").read_text("utf-8"))[LEARNT]
    except (OSError, ValueError, LookupError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def start_of(pipeline: str) -> str:
    """Return the pipeline to learn from: the one that a pipeline was made from if it learnt here, else itself."""
    return str(learnt(Path(pipeline)).get("start") or pipeline)


def texts_of(pipeline: str) -> frozenset[str]:
    """Return the beginnings of the digests of the texts that a pipeline learnt from; see `Article.digest`."""
    found = learnt(Path(pipeline)).get("texts")
    return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def id_of(folder: Path) -> str:
    """Return the id of a pipeline that learnt here; of any other, the folder's name."""
    if not learnt(folder):
        return folder.name
    meta = json.loads((folder / "meta.json").read_text("utf-8"))
    return f"{meta.get('lang')}_{meta.get('name')} {meta.get('version')}"

"""What came of learning. Does not import spaCy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotate.learning.verdict import Verdict

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

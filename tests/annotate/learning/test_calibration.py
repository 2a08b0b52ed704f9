"""How far scores are from the share that is right, and the confidence fitted to articles that were not learnt from."""

from __future__ import annotations

import numpy as np
import pytest

from annotate.dutch.confidence import FEATURES
from annotate.learning.calibration import Evidence, calibration_error, error_of_refit, refit

AS_IT_SAYS = [float(name == "network") for name in FEATURES]


def evidence(articles: int, odds: float, right: float) -> Evidence:
    """Return articles in which the network says these odds of each of ten marks, and this share is right."""
    row = [1.0, odds, odds, *[0.0] * (len(FEATURES) - 3)]
    truth = np.arange(10) < 10 * right
    return Evidence([np.array([row] * 10)] * articles, [truth.astype("f8")] * articles)


@pytest.mark.parametrize(
    ("scores", "right", "error"),
    [([0.9] * 10, [1] * 9 + [0], 0.0), ([0.9] * 10, [1] * 5 + [0] * 5, 0.4), ([1.0, 0.0], [1, 0], 0.0), ([], [], 0.0)],
)
def test_error(scores, right, error):
    assert calibration_error(np.array(scores), np.array(right, dtype="f8")) == pytest.approx(error, abs=1e-9)


def test_a_network_that_is_too_sure_is_corrected():
    found = evidence(20, odds=4.0, right=0.5)  # it says 98 %
    assert error_of_refit(found, AS_IT_SAYS) < 0.02
    assert refit(found, AS_IT_SAYS)[FEATURES.index("one")] < 0


def test_the_error_is_measured_on_articles_that_it_was_not_fitted_to():
    one_right = evidence(1, odds=0.0, right=1.0)
    odd = Evidence(one_right.rows * 5, [*one_right.right, *[1 - one_right.right[0]] * 4])
    assert error_of_refit(odd, AS_IT_SAYS) > 0.2  # fitted to the others, it is wrong about the first


def test_articles_without_marks_teach_nothing():
    none = Evidence([np.zeros((0, len(FEATURES)))] * 6, [np.zeros(0)] * 6)
    assert refit(none, AS_IT_SAYS) == AS_IT_SAYS
    assert error_of_refit(none, AS_IT_SAYS) == 0.0

"""Colours readable, also by people who see few, and told apart; and what the style sheet draws."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import pytest
from coloraide import Color
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionGroupBox
from pytestqt.qtbot import QtBot

from annotate.model import PALETTE_SIZE
from tests.helpers.colours import contrast
from ui.theme.theme import DARK, LIGHT, Swatch, Theme, style_sheet
from ui.widgets.ticks import CheckGroup

SIGHTS = ("full", "protan", "deutan", "tritan")
LEAST = 5.0  # CIEDE2000 between any two swatches, by band or by ink; about 2 can just be seen side by side
LEAST_IN_FULL = 9.0


@cache
def seen(colour: str, sight: str) -> Color:
    """Return a colour as somebody with this sight has it, after Machado, Oliveira and Fernandes (2009)."""
    return Color(colour) if sight == "full" else Color(colour).filter(sight, method="machado").clip("srgb")


def apart(one: Swatch, other: Swatch, sight: str) -> float:
    return max(
        seen(a, sight).delta_e(seen(b, sight), method="2000") for a, b in ((one.band, other.band), (one.ink, other.ink))
    )


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_any_two_labels_can_be_told_apart(theme: Theme, sight: str) -> None:
    least = LEAST_IN_FULL if sight == "full" else LEAST
    too_close = [
        (i, j, distance)
        for i, j in combinations(range(PALETTE_SIZE), 2)
        if (distance := apart(theme.swatches[i], theme.swatches[j], sight)) < least
    ]
    assert not too_close


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_tag_can_be_read_on_every_band(theme: Theme) -> None:
    assert len(theme.swatches) == PALETTE_SIZE
    for swatch in theme.swatches:
        assert contrast(theme.ink, swatch.band) >= 4.5
        assert contrast(swatch.ink, swatch.band) >= 4.5


@pytest.mark.parametrize("pixels", [11, 12, 13, 18])
def test_the_box_of_a_group_is_seen_whole(qtbot: QtBot, english: QApplication, pixels: int) -> None:
    group = CheckGroup("Replace names", checkable=True, checked=False)
    qtbot.addWidget(group)
    group.setStyleSheet(style_sheet(LIGHT) + f"* {{ font-size: {pixels}px; }}")
    group.resize(300, 100)
    option = QStyleOptionGroupBox()
    group.initStyleOption(option)
    whole, part = QStyle.ComplexControl.CC_GroupBox, QStyle.SubControl.SC_GroupBoxCheckBox
    middle, seen = group.style().subControlRect(whole, option, part, group).center().x(), group.grab().toImage()
    column = [seen.pixelColor(middle, y) for y in range(24)]
    assert column.count(QColor(LIGHT.secondary)) == 2  # the line above and below

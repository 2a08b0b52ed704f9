"""Measures of colours."""

from __future__ import annotations

from coloraide import Color


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours, 1 to 21."""
    return Color(one).contrast(other, method="wcag21")

"""From tokens to running text: where written Dutch, English and French have spaces."""

from __future__ import annotations

from collections.abc import Sequence

_NONE_BEFORE = set(".,;:!?)]}%") | {"...", "…", "'s", "’s", "''", "”", "’", "»"}
_NONE_AFTER = set("([{€$") | {"``", "“", "‘", "«", "„"}


def join(tokens: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text, and each token's place in it in code points. Straight quotes open and close by turns."""
    text: list[str] = []
    places = []
    is_open = {'"': False, "'": False}
    glue = True
    at = 0
    for i, token in enumerate(tokens):
        before, after = token in _NONE_BEFORE, token in _NONE_AFTER
        if token in is_open:
            closes = is_open[token] or (token == "'" and "'" not in tokens[i + 1 :])
            before, after = closes, not closes
            is_open[token] = not closes
        if text and not glue and not before:
            text.append(" ")
            at += 1
        places.append((at, at + len(token)))
        text.append(token)
        at += len(token)
        glue = after
    return "".join(text), places

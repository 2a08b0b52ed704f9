"""The classic editor's paragraphs: blank lines where it wrote no tags, as WordPress makes them when it shows a page."""

from __future__ import annotations

import re

_BLOCK = (
    "address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main"
    "|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_EDGE = re.compile(rf"\s*(<(?:{_BLOCK})(?:\s[^>]*)?/?>|</(?:{_BLOCK})\s*>|<br\s*/?>)\s*", re.I | re.S)
_VERBATIM = re.compile(r"(<(pre|script|style|textarea)[\s>].*?</\2\s*>)", re.I | re.S)
_BLANK = re.compile(r"\n[ \t\u00a0]*\n\s*")
_NEW_EDITOR = re.compile(r"<!--\s*wp:(?!freeform|classic|core/freeform)")


def with_paragraphs(content: str) -> str:
    """Return HTML in which blank lines are paragraphs and other line ends are breaks, but for those beside a block's tags.

    What the block editor wrote has its tags already.
    """
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    if _NEW_EDITOR.search(content):
        return content
    parts = _VERBATIM.split(content)
    # split gives text, a verbatim part, its tag's name, text, …
    return "".join(_broken(part) if number % 3 == 0 else part for number, part in enumerate(parts) if number % 3 != 2)


def _broken(content: str) -> str:
    blocks = _EDGE.sub(r"\1", content)
    return _BLANK.sub("<br><br>", blocks.strip("\n")).replace("\n", "<br>")

"""The classic editor's paragraphs: blank lines without tags, as WordPress renders them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BLOCK = (
    "address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main"
    "|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_EDGE = re.compile(rf"(</?(?:{_BLOCK}|br)(?:\s[^<>]*)?/?>)", re.I)
_VERBATIM = re.compile(r"<(pre|script|style|textarea)[\s>]", re.I)
_BLANK = re.compile(r"\n[ \t\u00a0]*\n\s*")
_NEW_EDITOR = re.compile(r"<!--\s*wp:(?!freeform|classic|core/freeform)")


def with_paragraphs(content: str) -> str:
    """Return HTML in which blank lines are paragraphs and other line ends breaks, but for those beside block tags.

    Content of the block editor has its tags already.
    """
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    if _NEW_EDITOR.search(content):
        return content
    parts, at = [], 0
    folded = content.lower()
    for start, end in _verbatim(content, folded):
        parts += [_broken(content[at:start]), content[start:end]]
        at = end
    return "".join([*parts, _broken(content[at:])])


def _verbatim(content: str, folded: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each element that keeps its own line ends. One without an end tag does not count."""
    at, endless = 0, set[str]()
    for found in _VERBATIM.finditer(content):
        name = found[1].lower()
        if found.start() < at or name in endless:
            continue
        end = folded.find(f"</{name}", found.end())
        if end < 0:
            endless.add(name)
        else:
            yield found.start(), end
            at = end


def _broken(content: str) -> str:
    """Return the content with breaks for its line ends, but for those beside block tags."""
    parts = _EDGE.split(content)  # text, a tag, text, …
    for number in range(0, len(parts), 2):
        text = parts[number].lstrip() if number > 0 else parts[number].lstrip("\n")
        text = text.rstrip() if number < len(parts) - 1 else text.rstrip("\n")
        parts[number] = _BLANK.sub("<br><br>", text).replace("\n", "<br>")
    return "".join(parts)

"""Text in agency formats that may be HTML, plain text or a NITF file, whatever it is declared as."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from annotate.formats.articles.web.html_text import text_of, text_of_html
from annotate.formats.articles.wire.wrapped import is_preformatted, unwrapped

_TAGS = (
    "a|abbr|article|aside|audio|b|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer"
    "|form|h[1-6]|header|hr|html|i|iframe|img|ins|li|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style"
    "|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.I)
_BLOCKS = frozenset(
    "html body article section div main p h1 h2 h3 h4 ul ol table pre blockquote figure block media hl2".split()
)
_ENTITY = re.compile(
    r"&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[a-z]{1,2}(?:acute|grave|circ|uml|cedil|tilde|lig));", re.I
)
_NITF = re.compile(r"\s*(?:<\?xml.*?\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<(?:\w+:)?nitf[\s>]", re.S)


def is_nitf(value: str) -> bool:
    """Return whether a string is a whole NITF file."""
    return _NITF.match(value) is not None


def is_html(value: str) -> bool:
    """Return whether a string has tags of HTML in it."""
    return _TAG.search(value) is not None


def is_text(element: Any) -> bool:
    """Return whether an element holds text, HTML or a string of them, and no data in another language."""
    if len(element) == 0:
        return not (element.text or "").lstrip().startswith("<") or is_html(element.text)
    return any(str(one.tag).rpartition("}")[2].lower() in _BLOCKS for one in element)


def text_of_string(value: str) -> str:
    """Return the text of a string of HTML, or of plain text. Raises ValueError when it is nested too deeply."""
    if not is_html(value):
        text = plain_words(value)
        return (_is_wholly_html(text) and text_of_html(text)) or unwrapped(text)
    text = text_of_html(value)
    return (_is_wholly_html(text) and text_of_html(text)) or text


def _is_wholly_html(text: str) -> bool:
    """Return whether a text is HTML from beginning to end: it was escaped twice."""
    return text.lstrip().startswith("<") and text.rstrip().endswith(">") and is_html(text)


def text_of_element(element: Any) -> str:
    """Return the text of an element with XHTML, or with a string of HTML or plain text. Modifies the element."""
    if len(element) == 0:
        return text_of_string(element.text or "")
    for one in element.iter("{*}p", "{*}body"):
        if len(one) == 0 and one.text and is_preformatted(one.text):
            one.tag, one.text = "pre", unwrapped(one.text)
    return plain_words(text_of(element))


def plain_words(value: str) -> str:
    """Return text that was escaped twice, unescaped."""
    return unescape(value) if _ENTITY.search(value) else value

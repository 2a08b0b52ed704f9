"""HTML as text: blocks become lines, paragraphs are separated by a blank line, and hidden parts are left out.

lxml is imported on first use: the window starts without it.
"""

from __future__ import annotations

import re
from typing import Any

from annotate.formats.articles.setting import Setting
from annotate.model import Style, Styled

_APART = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote article section header footer main aside figure pre hr"
    " hl1 hl2 bq".split()
)
_LINES = frozenset("div li tr dt dd address figcaption caption option fieldset form nav thead tbody body block".split())
_CELLS = frozenset("td th".split())
_UNSEEN = frozenset(
    "head script style template noscript svg math object iframe select button textarea media del rt rp".split()
)
_STYLES = {
    "h1": Style.HEADING,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "hl2"), Style.SUBHEAD),
    "li": Style.ITEM,
    "blockquote": Style.QUOTE,
    **dict.fromkeys(("b", "strong"), Style.BOLD),
    **dict.fromkeys(("i", "em"), Style.ITALIC),
}
_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    # what Word writes around comments, their marks, and notes
    r"|mso-element\s*:\s*(comment|comment-list|footnote|footnote-list|endnote|endnote-list|header|footer)\b"
    r"|mso-special-character\s*:\s*comment|mso-(footnote|endnote)-id",
    re.I,
)
# comments, deleted text and notes by Word, LibreOffice and Google's documents
_ASIDES = re.compile(
    r"\b(mso(com\w+|commentreference|del)|sd(foot|end)note(anc|sym)?|comment(reference|anchor)?-?popup)\b", re.I
)
_ASIDE_IDS = re.compile(r"sd(foot|end)note\d+|(_mso|_)com_\d+", re.I)
_NOTE_LINKS = re.compile(
    r"#_?(cmnt_ref|ftnt_ref|ftnref|ednref|msoanchor|sd(foot|end)note\d+anc)", re.I
)  # back to where a note belongs
_ASIDE_LINKS = re.compile(r"#_?(cmnt|ftn|edn|sd(foot|end)note|_msocom)", re.I)


def text_of_html(html: str) -> str:
    """Return the text of a page or a fragment, "" without any. Raises ValueError when it is nested too deeply."""
    root = parse(html)
    return "" if root is None else text_of(root)


def set_html(html: str) -> tuple[str, Setting]:
    """Return the text of a page or a fragment, and how it is set. Raises ValueError when it is nested too deeply."""
    root = parse(html)
    return ("", Setting()) if root is None else set_text_of(root)


def heading_of_html(html: str) -> str:
    """Return the first heading of a page on one line, "" when there is none."""
    root = parse(html)
    headings = root.iter("h1", "h2", "h3") if root is not None else ()
    return next((line for line in (" ".join(text_of(h).split()) for h in headings) if line), "")


def parse(html: str) -> Any:
    """Return the root of a page, None when there is none. Raises ValueError when it is nested too deeply."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    data = html.encode("utf-8", "replace")
    root = etree.fromstring(data, parser) if data.strip() else None
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise ValueError("nested too deeply")
    return root


def text_of(root: Any) -> str:
    """Return the text below an element of a parsed HTML or XHTML tree."""
    return set_text_of(root)[0]


def set_text_of(root: Any) -> tuple[str, Setting]:
    """Return the text below an element of a parsed HTML or XHTML tree, and how it is set."""
    from lxml import etree

    lines = _Lines()
    unseen: Any = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag.rpartition("}")[2].lower()
        if event == "start":
            if unseen is None and is_unseen(name, element):
                unseen = element
            if unseen is None:
                lines.open(name)
                lines.add(element.text)
        else:
            if unseen is None:
                lines.close(name)
            if unseen is element:
                unseen = None
            if unseen is None and element is not root:
                lines.add(element.tail)
    return lines.text, lines.setting


class _Lines:
    """Text under construction: white space is one space, and line ends wait for the next text."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._waiting = ""  # what parts the next text from the last
        self._verbatim = 0  # how many <pre> we are in
        self._length = 0  # of the parts
        self._open: list[tuple[str, int]] = []  # elements with a style, and the length before each
        self._spans: list[Styled] = []

    @property
    def setting(self) -> Setting:
        """How the text is set, before its white space is tidied."""
        return Setting("".join(self._parts), tuple(self._spans))

    @property
    def text(self) -> str:
        lines = "".join(self._parts).split("\n")
        kept = "\n".join(line.rstrip(" \t") if line.strip() else "" for line in lines)
        return re.sub(r"\n{3,}", "\n\n", kept).strip("\n")

    def open(self, name: str) -> None:
        if self._waiting != "\t":  # a paragraph at the start of a cell parts nothing
            self._part(name)
        self._verbatim += name == "pre"
        if name in _STYLES:
            self._open.append((name, self._length))

    def close(self, name: str) -> None:
        if self._open and self._open[-1][0] == name:
            _, start = self._open.pop()
            if start < self._length:
                self._spans.append(Styled(start, self._length, _STYLES[name]))
        self._verbatim -= name == "pre"
        if name == "br":
            self._waiting = self._waiting.strip(" ") + "\n"
        elif name in _CELLS:
            self._waiting = "\t"
        else:
            self._part(name)

    def add(self, text: str | None) -> None:
        if not text:
            return
        if self._verbatim:
            self._push(text)
            return
        for i, word in enumerate(_SPACE.split(text)):
            if i and not self._waiting:
                self._waiting = " "
            if word:
                self._push(word)

    def _part(self, name: str) -> None:
        """End a line, or a paragraph."""
        ends = 2 if name in _APART else 1 if name in _LINES else 0
        if ends > self._waiting.count("\n"):
            self._waiting = "\n" * ends

    def _push(self, text: str) -> None:
        if self._parts:
            self._parts.append(self._waiting)
            self._length += len(self._waiting)
        self._parts.append(text)
        self._length += len(text)
        self._waiting = ""


def is_unseen(name: str, element: Any) -> bool:
    """Return whether an element is hidden, deleted, a comment or a note."""
    if name in _UNSEEN or "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")):
        return True
    if _ASIDES.search(element.get("class", "")) or _ASIDE_IDS.fullmatch(element.get("id", "")):
        return True
    if name == "p" and not (element.text or "").strip():
        link = element.find("a")
        if link is not None and _NOTE_LINKS.match(link.get("href", "")):
            return True
    return name == "a" and bool(_ASIDE_LINKS.match(element.get("href", ""))) and len("".join(element.itertext())) < 8

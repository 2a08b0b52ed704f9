"""What an annotation program must do, in plain Python: the window's acts are compared with this, not with our own code."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int]
Marks = dict[Span, tuple[str, str]]  # span -> (label, suggested or accepted)


@dataclass
class Article:
    """One article as a reader sees it."""

    text: str
    marks: Marks = field(default_factory=dict)
    state: str = "todo"
    reason: str = ""

    def seen(self) -> list[Any]:
        """Return what the window's process tells, in the same shape."""
        return [self.state, self.reason, [[*span, *self.marks[span]] for span in sorted(self.marks)]]


class Model:
    """Articles, and acts with undo and redo over all of them."""

    def __init__(self, articles: dict[int, Article]) -> None:
        self.articles = articles
        self._undo: list[tuple[int, Article, Article]] = []
        self._redo: list[tuple[int, Article, Article]] = []

    def follow(self, told: dict[str, Any]) -> str:
        """Do what the window's process says it did; what differs from what the window showed afterwards, or ""."""
        number, verb = told["doc"], told["verb"]
        if verb in ("undo", "redo"):
            self._again(verb)
        elif number is not None:
            before = self.articles[number]
            after = Article(before.text, dict(before.marks), before.state, before.reason)
            _DO[verb](after, told)
            if after.seen() != before.seen() and not told["acts"]:
                return f"{verb}: should have changed the article"
            if told["acts"]:
                if after.state == "todo":
                    after.state = "started"
                self._undo.append((number, before, after))
                self._redo.clear()
                self.articles[number] = after
        shown = told["shown"]
        if shown is not None and self.articles[shown].seen() != told["after"]:
            return f"{told}: the window shows something else than {self.articles[shown].seen()}"
        return ""

    def _again(self, verb: str) -> None:
        stack, other = (self._undo, self._redo) if verb == "undo" else (self._redo, self._undo)
        if stack:
            act = stack.pop()
            other.append(act)
            self.articles[act[0]] = act[1] if verb == "undo" else act[2]


def tokens(text: str) -> list[Span]:
    """Return words and full stops: all that the texts of these tests are made of."""
    return [match.span() for match in re.finditer(r"\w+|\.", text)]


def _mark(article: Article, span: Span, label: str) -> None:
    _clear(article, span)
    article.marks[span] = (label, "accepted")


def _clear(article: Article, span: Span) -> None:
    for other in list(article.marks):
        if other[0] < span[1] and span[0] < other[1]:
            del article.marks[other]


def _all_of(article: Article, span: Span) -> list[Span]:
    """Return mentions of the same words, unless in another annotation; a full stop is a word, whatever it is beside."""
    name = re.escape(article.text[slice(*span)])
    edges = [r"\b" if re.match(r"\w", article.text[at]) else "" for at in (span[0], span[1] - 1)]
    found = [match.span() for match in re.finditer(edges[0] + name + edges[1], article.text)]
    free = [s for s in found if s in article.marks or all(m[1] <= s[0] or s[1] <= m[0] for m in article.marks)]
    return sorted({*free, span})


def _spans(article: Article, told: dict[str, Any]) -> list[Span]:
    span = tuple(told["current"] or told["selection"] or ())
    if span and not told["current"] and "\n" in article.text[slice(*span)]:
        return []  # the window asks first
    return [] if not span else _all_of(article, span) if told["all"] else [span]


def _add(article: Article, told: dict[str, Any]) -> None:
    start, end = told["words"]
    is_word_in_mark = told["click"] and any(m[0] <= start < m[1] for m in article.marks)
    if not is_word_in_mark:
        _mark(article, (start, end), told["label"])


def _label(article: Article, told: dict[str, Any]) -> None:
    if told["made"] and not told["all"] and not told["selection"]:
        return  # the label is for the next name
    for span in _spans(article, told):
        _mark(article, span, told["label"])


def _remove(article: Article, told: dict[str, Any]) -> None:
    if told["current"]:
        for span in _spans(article, told):
            article.marks.pop(span, None)


def _accept(article: Article, told: dict[str, Any]) -> None:
    if told["current"]:
        for span in _spans(article, told):
            if span in article.marks:
                article.marks[span] = (article.marks[span][0], "accepted")


def _resize(article: Article, told: dict[str, Any]) -> None:
    if not told["current"]:
        return
    start, end = told["current"]
    known = tokens(article.text)
    first = next(i for i, token in enumerate(known) if token[0] == start)
    last = next(i for i, token in enumerate(known) if token[1] == end)
    if told["at_start"]:
        first = max(0, min(first + told["step"], last))
    else:
        last = min(len(known) - 1, max(last + told["step"], first))
    wanted = known[first][0], known[last][1]
    grown = article.text[wanted[0] : start] + article.text[end : wanted[1]]
    if wanted != (start, end) and "\n" not in grown:  # the window asks before an annotation crosses a line end
        _mark(article, wanted, article.marks[start, end][0])


def _finish(article: Article, _: dict[str, Any]) -> None:
    if article.state != "done":
        article.marks = {span: (label, "accepted") for span, (label, _) in article.marks.items()}
        article.state, article.reason = "done", ""


def _flag(article: Article, told: dict[str, Any]) -> None:
    article.state, article.reason = "flagged", told["reason"]


def _reopen(article: Article, _: dict[str, Any]) -> None:
    if article.state in ("done", "flagged"):
        article.state, article.reason = "started", ""


def _nothing(_article: Article, _told: dict[str, Any]) -> None:
    pass


_DO = {
    "add": _add,
    "label": _label,
    "remove": _remove,
    "accept": _accept,
    "resize": _resize,
    "finish": _finish,
    "flag": _flag,
    "reopen": _reopen,
    "go": _nothing,
    "look": _nothing,
}

"""WikiNER, and spaCy's IOB: a sentence a line, its tokens as `word|POS|TAG` or `word|TAG` with spaces between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from annotate.formats.annotated.token_columns.tagged import Articles, Word, is_name_tag, is_tag
from annotate.formats.articles.plain import decode, lines
from annotate.formats.base import HEAD, NO_OPTIONS, Item, ReadOptions

_MIN_SHARE = 0.9  # the share of words that have to have a tag


def recognises(head: bytes) -> bool:
    """Return whether the first lines of a file are tokens with tags after bars."""
    whole = head[: head.rfind(b"\n") + 1] if len(head) >= HEAD else head
    if b"|" not in whole:
        return False
    words = re.split(r"[ \t\r\n]+", (decode(whole) or "").strip())
    tags = [word.rpartition("|")[2] for word in words]
    return sum(map(is_tag, tags)) >= _MIN_SHARE * len(words) and any(map(is_name_tag, tags))


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the articles, with a line for each sentence."""
    articles = Articles(where, options)
    for line in lines(file):
        for word in filter(None, re.split(r"[ \t\r\n]+", line)):
            text, _, tag = word.rpartition("|")
            is_tagged = is_tag(tag) and text
            yield from articles.add(Word(_word(text), tag) if is_tagged else Word(word))
        yield from articles.end_sentence()
    yield from articles.end()


def _word(text: str) -> str:
    """Return the token without its part of speech. Either may be a bar."""
    word, bar, tag = text.rpartition("|")
    return word if bar and word and tag else text

"""Markdown: its syntax becomes paragraphs, lists and tables; front matter between lines of --- becomes metadata.

markdown-it-py is imported on first use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import BinaryIO

from annotate.errors import UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import article
from annotate.formats.articles.setting import Setting, laid_out
from annotate.formats.articles.web.html_text import set_html
from annotate.formats.base import Item, Notice, Omission
from annotate.formats.reading import guard

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)", re.S)
_FIELD = re.compile(r"(\w[\w-]*)[ \t]*:[ \t]*(.*\S)")
_WIKI_LINK = re.compile(r"!?\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")  # [[page|words]], as in note books


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a file as one article. Only simple `name: value` lines of the front matter are understood."""
    text = plain.decode(guard.read(file, where))
    if text is None:
        raise UserError(plain.NO_TEXT, where=where)
    front = _FRONT.match(text)
    lines = front[1].splitlines() if front else []
    fields = {field[1].lower(): field[2].strip("\"'") for line in lines if (field := _FIELD.fullmatch(line.strip()))}
    with guard.foreign(where):
        body, setting, notes = text_of_markdown(text[front.end() :] if front and fields else text)
    document = article(
        where,
        body,
        title=fields.get("title", ""),
        source=fields.get("source", ""),
        published=fields.get("date", ""),
        external_id=fields.get("id", ""),
        language=fields.get("lang", "") or fields.get("language", ""),
        byline=fields.get("author", ""),
        url=fields.get("url", ""),
    )
    yield laid_out(document, setting)
    if notes:
        yield Notice(where, Omission.FOOTNOTES, notes)


def text_of_markdown(text: str) -> tuple[str, Setting, int]:
    """Return the text, how it is set, and how many footnotes were left out. Raises ValueError when nested too deeply."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    parser.add_render_rule("image", lambda _renderer, tokens, at, _options, _env: escape(tokens[at].content))
    for rule in ("footnote_ref", "footnote_block_open", "footnote_block_close", "footnote_anchor"):
        parser.add_render_rule(rule, lambda *_: "")
    environment: dict[str, dict[str, dict[int, object]]] = {}
    tokens = parser.parse(_WIKI_LINK.sub(r"\1", text), environment)
    start = next((at for at, token in enumerate(tokens) if token.type == "footnote_block_open"), len(tokens))
    notes = len(environment.get("footnotes", {}).get("list", {}))
    return *set_html(parser.renderer.render(tokens[:start], parser.options, environment)), notes

"""WordPress exports (WXR): posts, pages and custom types. Drafts, trashed posts and pictures are counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles.article import article, is_within
from annotate.formats.articles.web.feeds import words_of
from annotate.formats.articles.web.html_text import text_of_html
from annotate.formats.articles.web.shortcodes import expanded
from annotate.formats.articles.web.wordpress_blocks import with_paragraphs
from annotate.formats.articles.wire.xml_kinds import root_name
from annotate.formats.articles.wire.xml_reading import read_xml
from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.reading import guard

_PUBLISHED = ("publish", "private", "future", "")
# kinds that WordPress and its plugins keep for themselves
_INTERNAL = (
    "attachment",
    "nav_menu_item",
    "revision",
    "custom_css",
    "customize_changeset",
    "oembed_cache",
    "user_request",
)
_INTERNAL_PREFIXES = ("wp_", "acf-", "_", "elementor_", "wpcf7", "product", "shop_", "forum", "reply", "topic")


def recognises(head: bytes) -> bool:
    """Return whether a file begins as RSS with WordPress's own namespace."""
    return root_name(head) == "rss" and b"wordpress.org/export" in head


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield the published posts in their order; the others are counted by kind."""
    root, notices = read_xml(file, where)
    channel = root.find("channel")
    if channel is None:
        raise UserError(guard.BROKEN, where=where)
    yield from notices
    source, language = channel.findtext("title") or where, channel.findtext("language") or ""
    names = {_field(one, "author_login"): _field(one, "author_display_name") for one in channel.iterfind("{*}author")}
    drafts: Counter[str] = Counter()
    others: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    for number, entry in enumerate(channel.iterfind("item"), start=1):
        kind, status = _field(entry, "post_type"), _field(entry, "status")
        if kind in _INTERNAL or status == "inherit" or kind.startswith(_INTERNAL_PREFIXES):
            others[kind or "attachment"] += 1
        elif status not in _PUBLISHED:
            drafts[status] += 1
        else:
            item, dropped = _article(entry, f"{where}, {number}", source, language, names)
            codes += dropped
            yield item
    for omission, counts in ((Omission.SHORTCODES, codes), (Omission.DRAFTS, drafts), (Omission.RECORDS, others)):
        if counts:
            yield Notice(where, omission, counts.total(), tuple(sorted(counts)))


def _article(entry: Any, where: str, source: str, language: str, names: dict[str, str]) -> tuple[Item, Counter[str]]:
    """Return the article of an entry, or its refusal, and the shortcodes that were left out."""
    kind, login = _field(entry, "post_type"), entry.findtext("{http://purl.org/dc/elements/1.1/}creator") or ""
    try:
        with guard.foreign(where):
            text, codes = _text(entry)
            title = words_of(entry.findtext("title") or "")
        found = article(
            where,
            text,
            headline=title,
            source=source,
            language=language,
            published=_date(entry),
            external_id=_field(entry, "post_id"),
            byline=names.get(login) or login,
            url=entry.findtext("link") or "",
            status=_field(entry, "status"),
            kind="" if kind == "post" else kind,
            section=", ".join(c.text for c in entry.iterfind("category[@domain='category']") if c.text),
            keywords=", ".join(c.text for c in entry.iterfind("category[@domain='post_tag']") if c.text),
        )
    except UserError as error:
        return Refusal.from_error(where, error), Counter()
    return found, codes


def _text(entry: Any) -> tuple[str, Counter[str]]:
    """Return the excerpt unless the content has it too, and the content; and the shortcodes without text."""
    content, codes = expanded(_encoded(entry, "content"))
    text = text_of_html(with_paragraphs(content))
    lead = text_of_html(with_paragraphs(_encoded(entry, "excerpt")))
    return "\n\n".join(part for part in (lead if not is_within(lead, text) else "", text) if part), codes


def _encoded(entry: Any, name: str) -> str:
    found = next(
        (one for one in entry.iterfind("{*}encoded") if f"/{name}/" in one.tag or f"/{name}}}" in one.tag), None
    )
    return "" if found is None else str(found.text or "")


def _date(entry: Any) -> str:
    """Return the date of publication; a draft has zeros there."""
    found = _field(entry, "post_date")
    return found if found and not found.startswith("0000") else entry.findtext("pubDate") or ""


def _field(entry: Any, name: str) -> str:
    """Return one of WordPress's own fields, in any version of the export."""
    return str(entry.findtext(f"{{*}}{name}") or "")

"""The article in a web page: where it is, without what is around it, and its headline and byline.

trafilatura says which paragraphs are the article's for sure. What else is in the same part of the page (captions,
standfirsts, lists, subheads) belongs to it too, unless it looks like what sites put between and behind articles.
lxml and trafilatura are loaded when they are first needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from annotate.formats.html_text import is_unseen, parse, text_of

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_LISTS = frozenset("ul ol dl table".split())
_GONE = frozenset("nav footer aside form fieldset menu dialog iframe object embed button input select label".split())
_ROLES = frozenset("navigation complementary banner contentinfo dialog alertdialog menu menubar search toolbar tooltip alert".split())
_AROUND = re.compile(
    r"\b(advert\w*|ad|ads|adv|adbox|adunit|banner\w*|breadcrumb\w*|comment(s|list|-?form|-?count|-?section|-?area)?|disqus\w*|cookie\w*"
    r"|consent\w*|gdpr|footer\w*|hidden|legal|login|signin|signup|masthead|menu\w*|modal\w*|nav\w*|newsletter\w*|outbrain\w*|taboola\w*"
    r"|pager|pagination|paywall|popup|popular|most-?(read|popular|viewed)|print|promo\w*|rating|recommend\w*|related\w*|remark|replies"
    r"|rss|screen-?reader(-text)?|share\w*|sharing|shar(e|ing)-?\w+|shop|sidebar\w*|skip|skyscraper|social\w*|sponsor\w*|subscri\w+"
    r"|tag-?(s|list|cloud)|teaser\w*|toolbar\w*|trending|visually-?hidden|sr-only|widget\w*|vjs|video-?js|player|popover"
    r"|topics|author-?(box|bio|card)|read-?(more|next)|more-?(stories|news|on|from)|also-?read|lees-?ook|edit(section)?|noprint)\b",
    re.I,
)
_KEPT = re.compile(r"\b(article-?(body|content|text)|entry-?content|post-?(body|content)|story-?(body|content)|caption\w*|intro|lead|lede)\b", re.I)
_SITE_SIGNS = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022\u00bb\u00ab:-]{1,2}\s+|\s*\u00bb\s*")
_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.S)
_WORD = re.compile(r"\w+")
_PAIRS = 0.8  # of a block's pairs of words that trafilatura has to give
_LINKED = 0.5  # of a block's characters: what has more is no running text
_MOST = 0.9  # of the sure text that has to be in the part of the page that is taken


class WebArticle(NamedTuple):
    """What a page holds; "" for what it does not say. `is_template`: a script would have to fill it in."""

    text: str
    headline: str = ""
    source: str = ""
    published: str = ""
    byline: str = ""
    url: str = ""
    is_template: bool = False


def read_page(page: str) -> WebArticle:
    """Return the article in a page; all visible text where none is found. ValueError when it is nested too deeply."""
    import trafilatura

    root = parse(page)
    if root is None:
        return WebArticle("")
    known = trafilatura.extract_metadata(page, date_config={"extensive_search": False, "original_date": True}, extensive=False)
    source, title = (known.sitename or "").strip(), " ".join((known.title or "").split())
    sure = trafilatura.extract(page, include_comments=False) or ""
    body = root.find("body") if root.tag == "html" else root
    headline, heading = _headline(root, title, source, known.url or "")
    text, is_template = "", False
    if sure and body is not None:
        found = _article(body, sure, heading)
        if found is not None:
            text = text_of(found)
    text = text or text_of(root)
    if _TEMPLATE.search(text) or _TEMPLATE.search(headline):
        lines = [line for line in text.split("\n") if not _TEMPLATE.search(line)]
        text = "\n".join(lines).strip("\n")
        headline = "" if _TEMPLATE.search(headline) else headline
        is_template = sum(len(line) > 80 for line in lines) < 2
    byline = people_in(known.author or "", source)
    return WebArticle(text, headline, source, known.date or "", byline, known.url or "", is_template)


def _article(body: Any, sure: str, heading: Any) -> Any:
    """Return the part of the page that holds the article, with what is around it taken out; None when there is none."""
    for element in [e for e in body.iter() if _is_hidden(e) and e is not body]:
        _remove(element)
    hits = _hits(body, sure)
    total = sum(hits.values())
    if not total:
        return None
    weights = _weights(body, hits)
    for element in list(body.iter()):
        if element is not body and element.getparent() is not None and _is_around(element, weights):
            _remove(element)
    part = body
    while True:
        heavy = [child for child in part if weights.get(child, 0) >= _MOST * total]
        if not heavy or _name(heavy[0]) in ("p", "ul", "ol", "table", "tbody"):
            break
        part = heavy[0]
    if heading is not None:
        _remove(heading)
    _tidy(part, hits, weights)
    return part


def _hits(body: Any, sure: str) -> dict[Any, int]:
    """Return the elements whose own text is the article's for sure, with how many characters that is."""
    words = _WORD.findall(sure.lower())
    pairs = set(zip(words, words[1:], strict=False))
    known = set(words)
    found = {}
    for element in body.iter():
        if _name(element) not in _BLOCKS:
            continue
        text = _own_text(element)
        own = _WORD.findall(text.lower())
        if len(own) > 1:
            steps = list(zip(own, own[1:], strict=False))
            is_hit = sum(step in pairs for step in steps) >= _PAIRS * len(steps)
        else:
            is_hit = False if not own else len(own[0]) > 3 and own[0] in known and False
        if is_hit:
            found[element] = len(text)
    return found


def _weights(body: Any, hits: dict[Any, int]) -> dict[Any, int]:
    """Return how many sure characters each element holds."""
    weights: dict[Any, int] = {}
    for element, size in hits.items():
        while element is not None:
            weights[element] = weights.get(element, 0) + size
            if element is body:
                break
            element = element.getparent()
    return weights


def _is_hidden(element: Any) -> bool:
    return is_unseen(_name(element), element) or element.get("aria-hidden") == "true" and not len(element.xpath(".//p"))


def _is_around(element: Any, weights: dict[Any, int]) -> bool:
    """Tell whether an element is one that sites put around articles, and holds little of this one."""
    name = _name(element)
    if name in ("html", "body", "article", "main"):
        return False
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('data-testid', '')}"
    is_named = bool(_AROUND.search(names.replace("_", "-"))) and not _KEPT.search(names)
    if not (name in _GONE or element.get("role") in _ROLES or is_named):
        return False
    return weights.get(element, 0) < 0.3 * len(_text(element))


def _tidy(part: Any, hits: dict[Any, int], weights: dict[Any, int]) -> None:
    """Take lists of links and the like out of the article's part of the page."""
    for element in list(part.iter()):
        name = _name(element)
        if element is part or element.getparent() is None or weights.get(element) or name not in _BLOCKS:
            continue
        text = _text(element)
        if text and name not in ("figcaption", "figure", "h1", "h2", "h3", "h4") and _linked(element) > _LINKED * len(text):
            _remove(element)
    last = None
    order = list(part.iter())
    for element in order:
        if element in hits:
            last = element
    if last is None:
        return
    behind = False
    for element in order:
        if behind and element.getparent() is not None and _name(element) in _BLOCKS and last not in set(element.iter()):
            text = _text(element)
            if len(text) and (_linked(element) > 0.2 * len(text)):
                _remove(element)
        behind = behind or element is last


def _headline(root: Any, title: str, source: str, url: str) -> tuple[str, Any]:
    """Return the article's headline, and the heading in the page that is it (None when there is none)."""
    short = without_site(title, source, url)
    site = _folded(source)
    best, best_share = None, 0.0
    headings = [h for h in root.iter("h1", "h2") if _folded(_text(h)) and _folded(_text(h)) != site]
    wanted = set(_WORD.findall(short.lower()))
    for heading in headings:
        words = set(_WORD.findall(_text(heading).lower()))
        share = len(words & wanted) / max(1, len(words | wanted))
        if share > best_share:
            best, best_share = heading, share
    if best is not None and best_share >= 0.5:
        return " ".join(text_of(best).split()), best
    alone = [h for h in headings if h.tag == "h1"]
    if len(alone) == 1 and len(_WORD.findall(_text(alone[0]))) > 2:
        return " ".join(text_of(alone[0]).split()), alone[0]
    return short, None


def without_site(title: str, source: str, url: str = "") -> str:
    """Return a page's title without the name of its site before or after it."""
    parts = _SITE_SIGNS.split(title)
    if len(parts) < 2:
        return title
    host = re.sub(r"^(https?://)?(www\.)?", "", url).split("/")[0]
    names = {_folded(source), _folded(host), _folded(host.rpartition(".")[0])} - {""}
    for part, rest in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        folded = _folded(part)
        if folded and any(folded == name or (len(folded) > 3 and (folded in name or name in folded)) for name in names):
            start = title.index(rest[0])
            return title[start : title.rindex(rest[-1]) + len(rest[-1])].strip()
    return title


_NOT_PEOPLE = frozenset(
    "gmbh ag nv bv inc ltd llc vzw asbl news nieuws online redactie redaktion rédaction editorial editors editor staff team desk press"
    " agency agentur media tv radio krant zeitung magazine contributors contributor author autor auteur admin username user belga anp"
    " afp dpa reuters ap nos vrt rtl bbc cnn associated correspondent reporter archive archief webredactie www com".split()
)
_LEADS = re.compile(r"^(by|door|von|par|in|from|van onze|text|tekst|foto|autor(in)?)\b:?\s+", re.I)
_MONTHS = re.compile(
    r"\s+(jan|feb|ma[ay]r?|mrt|apr|jun|jul|aug|sep|okt|oct|nov|dec|janvier|février|mars|avril|juin|juillet|août)\w*\.?$", re.I
)


def people_in(names: str, source: str = "") -> str:
    """Return the people among the names of authors; "" when there are none, or only organisations and accounts."""
    site = _folded(source)
    found = []
    for name in re.split(r"\s*;\s*|\s*,\s*|\s+(?:and|en|et|und|&)\s+", names):
        name = _MONTHS.sub("", _LEADS.sub("", " ".join(name.split())))
        words = name.split()
        is_person = (
            1 < len(words) <= 6
            and not any(c.isdigit() or c in "@/{}<>|:" for c in name)
            and not {word.lower().strip(".()") for word in words} & _NOT_PEOPLE
            and words[0][0].isupper()
            and words[-1][0].isupper()
            and not (_folded(name) and (_folded(name) in site or (site and site in _folded(name))))
            and not all(word.isupper() and len(word) > 3 for word in words)
        )
        if is_person and name not in found:
            found.append(name)
    return "; ".join(found)


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _own_text(element: Any) -> str:
    """Return an element's text without that of the blocks inside it."""
    return " ".join("".join(_own_parts(element)).split())


def _own_parts(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if _name(child) not in _BLOCKS:
            yield from _own_parts(child)
        if _name(child) in _BLOCKS or _name(child) == "br":
            yield " "
        yield child.tail or ""


def _linked(element: Any) -> int:
    return sum(len(_text(link)) for link in element.iter("a"))


def _remove(element: Any) -> None:
    """Take an element out of its tree; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)

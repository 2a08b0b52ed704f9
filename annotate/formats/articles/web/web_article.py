"""Find the article in a web page, with its headline and byline, and leave out what is around it.

trafilatura tells which paragraphs certainly belong to the article. The other elements in the same part of the page
(captions, standfirsts, lists, subheads) belong to it too, unless they look like what sites put around articles.
lxml and trafilatura are imported on first use.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from annotate.formats.articles.article import iso
from annotate.formats.articles.setting import Setting
from annotate.formats.articles.web.html_text import is_unseen, parse, set_html, set_text_of, text_of

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_LISTS = frozenset("ul ol dl table".split())
_GONE = frozenset("nav footer aside form fieldset menu dialog iframe object embed button input select label".split())
_ROLES = frozenset(
    "navigation complementary banner contentinfo dialog alertdialog menu menubar search toolbar tooltip alert".split()
)
_AROUND = re.compile(
    r"\b(advert\w*|ad|ads|adv|adbox|adunit|banner\w*|breadcrumb\w*|comment(s|list|-?form|-?count|-?section|-?area)?|disqus\w*|cookie\w*"
    r"|consent\w*|gdpr|hatnote|footer\w*|hidden|legal|login|signin|signup|masthead|menu\w*|modal\w*|nav|nav-?(bar|menu|links?|list)|navigation|newsletter\w*|outbrain\w*|taboola\w*"
    r"|pager|pagination|paywall|popup|popular|most-?(read|popular|viewed)|print|promo\w*|rating|recommend\w*|related\w*|remark|replies"
    r"|rss|screen-?reader(-text)?|share\w*|sharing|shar(e|ing)-?\w+|shop|sidebar\w*|skip|skyscraper|social\w*|sponsor\w*|subscri\w+"
    r"|tag-?(s|list|cloud)|teaser\w*|toolbar\w*|trending|visually-?hidden|sr-only|widget\w*|vjs|video-?js|player|popover"
    r"|topics|teads[\w-]*|skip-?link|author-?(box|bio|card)|read-?(more|next)|more-?(stories|news|on|from)|also-?read|lees-?ook|noprint)\b",
    re.I,
)
_NEVER = re.compile(
    r"\b(vjs|video-?js|jw-?player|maestro\w*|player|modal\w*|popup|ai2html\w*|infographic\w*|outbrain\w*|taboola\w*|cookie\w*|consent\w*|gdpr"
    r"|recirc\w*|(most|also)-?(read|popular|viewed)|full-gallery|gallery-?(legends|scroller)|legends|newsletter\w*|subscribe\w*)\b",
    re.I,
)
_UNSHOWN = re.compile(r"\b(sr-only|visually-?hidden|screen-?reader(-text)?|noprint)\b", re.I)
_KEPT = re.compile(
    r"\b(article-?(body|content|text)|entry-?content|post-?(body|content)|story-?(body|content)|caption\w*|intro|lead|lede)\b",
    re.I,
)
_SITE_SIGNS = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022\u00bb\u00ab:-]{1,2}\s+|\s*\u00bb\s*")
_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.S)
_WORD = re.compile(r"\w+")
_DATE_LINE = re.compile(
    r"(?:(?:published|posted|updated|last updated|gepubliceerd|bijgewerkt|laatste update|geplaatst|publié|mis à jour|publiziert|aktualisiert|stand)"
    r"(?: (?:on|at|op|om|le|am))?:? *)?"
    r"(?P<date>(?:\w{2,10}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? [^\W\d]{3,10}\.? \d{4}|[A-Z][a-z]{2,9}\.? \d{1,2}, \d{4}))"
    r"(?P<time>[ ,T|·–-]*(?:om|at|à|um|-)? ?\d{1,2}[:.hu]\d{2}(?::\d\d)?(?: ?[apAP]\.?[mM]\.?)?(?: ?(?:uur|Uhr|h|[A-Z]{2,4}))?)?",
    re.I,
)
_BYLINE = re.compile(r"^(by|door|von|par|text|tekst|texte|auteur|author)\b:?\s+", re.I)
_MAX_HEAD_LINE = 100  # characters of a line above an article at most
_MAX_HEAD_LINES = 8
_MIN_PAIRED = 8  # words: of fewer, all have to be a line of their own
_MIN_PAIRS = 0.8  # of a block's pairs of words that trafilatura has to give
_MAX_LINKED = 0.5  # of a block's characters in links: what has more is no running text
_MIN_ALL_LINKS = 0.8
_OUTLIER = 0.4  # of the characters in the article's main part: paragraphs that have fewer beside them are of another
_MAX_TEASER = 500  # characters of an announcement of another article
_MAX_HEADER = 800  # characters above an article: headline, standfirst, byline and the like
_MIN_CERTAIN = 150  # characters: a box with fewer sure ones is not of the article
_MIN_ARTICLE = 1_500  # characters of an article beside a gallery or a player
_MIN_COVERAGE = 0.9  # of the sure text that has to be in the part of the page that is taken


class WebArticle(NamedTuple):
    """The content of a page, "" for missing parts. `is_template`: a script would have to fill it in."""

    text: str
    headline: str = ""
    source: str = ""
    published: str = ""
    byline: str = ""
    url: str = ""
    is_template: bool = False
    setting: Setting = Setting()


def read_page(page: str) -> WebArticle:
    """Return the article in a page, all visible text where none is found. Raises ValueError when nested too deeply."""
    import trafilatura

    root = parse(page)
    if root is None:
        return WebArticle("")
    known = trafilatura.extract_metadata(
        page, date_config={"extensive_search": False, "original_date": True}, extensive=False
    )
    source = (known.sitename or "").strip()
    title = _title(root, known.title or "", source)
    sure = trafilatura.extract(page, include_comments=False) or ""
    body = root.find("body") if root.tag == "html" else root
    headline, heading = _headline(root, title, source, known.url or "")
    text, setting, is_template = "", Setting(), False
    if sure and body is not None:
        found = _article(body, sure, heading)
        if found is not None:
            text, setting = set_text_of(found)
    if not text:
        text, setting = set_html(page)  # the tree was pruned: parse the page again
    if _TEMPLATE.search(text) or _TEMPLATE.search(headline):
        lines = [line for line in text.split("\n") if not _TEMPLATE.search(line)]
        text = "\n".join(lines).strip("\n")
        headline = "" if _TEMPLATE.search(headline) else headline
        is_template = sum(len(line) > 80 for line in lines) < 2
    byline = people_in(known.author or "", source)
    text, published = _without_dateline(text, byline, known.date or "")
    return WebArticle(text, headline, source, published, byline, known.url or "", is_template, setting)


def _without_dateline(text: str, byline: str, published: str) -> tuple[str, str]:
    """Remove dates and known authors from the top of a text. Return it, and the date when it was unknown."""
    lines = text.split("\n")
    kept: list[str] = []
    for i, line in enumerate(lines):
        if len(line) > _MAX_HEAD_LINE or len([one for one in lines[:i] if one.strip()]) >= _MAX_HEAD_LINES:
            kept += lines[i:]
            break
        date = _DATE_LINE.fullmatch(line.strip())
        if date and not published:
            published = iso(date["date"])
        is_author = bool(byline) and _BYLINE.sub("", line.strip()).strip(" .:") in byline.split("; ")
        if not (date and published) and not is_author:
            kept.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n") or text, published


def _article(body: Any, sure: str, heading: Any) -> Any:
    """Return the part of the page that holds the article without what is around it, None when there is none."""
    for element in [e for e in body.iter() if _is_hidden(e) and e is not body]:
        _remove(element)
    hits, core = _core(body, sure)
    if core is None:
        return None
    weights, total = _weights(body, hits), sum(hits.values())
    around_core = set(core.iterancestors()) | {core, body}
    lists = [e for e in body.iter() if _is_teasers(e)]
    if sum(weights.get(e, 0) for e in lists) < 0.5 * total:  # else the page is one of lists
        for element in lists:
            if element not in around_core:
                _remove(element)
    for element in list(body.iter()):
        if element not in around_core and _is_around(element, weights, total):
            _remove(element)
    part = body
    while True:
        heavy = [child for child in part if weights.get(child, 0) >= _MIN_COVERAGE * total]
        if not heavy or _name(heavy[0]) in ("p", "ul", "ol", "table", "tbody"):
            break
        part = heavy[0]
    if heading is not None:
        part = _with_heading(part, heading)
        _remove(heading)
    _tidy(part, hits, weights)
    return part


def _with_heading(part: Any, heading: Any) -> Any:
    """Return the part of the page that includes the headline; of the text above the article only sentences.

    So a standfirst stays, and dates, sections, names and buttons are dropped.
    """
    above, size = list(heading.iterancestors()), len(_text(part))
    holder = next((e for e in (part, *part.iterancestors()) if e in above), part)
    if holder is part or len(_text(holder)) - size > max(_MAX_HEADER, 0.3 * size):
        return part
    kept, is_behind = {*part.iterancestors(), *part.iter(), heading}, False
    for element in list(holder.iter()):
        is_behind = is_behind or element is part
        if element in kept or _name(element) not in _BLOCKS or not _is_in(element, holder):
            continue
        has_blocks = any(_name(inner) in _BLOCKS for inner in element.iterdescendants())
        words = len(_WORD.findall(_own_text(element) if has_blocks else _text(element)))
        if is_behind or (not has_blocks and (words < _MIN_PAIRED or _linked(element) > 0.3 * len(_text(element)))):
            _remove(element)
    return holder


def _core(body: Any, sure: str) -> tuple[dict[Any, int], Any]:
    """Return the elements that certainly are the article's, and the one that holds most of them side by side.

    Paragraphs of an article are siblings; those of a list of articles are each in an item of their own.
    """
    hits, prose = _hits(body, sure), _prose(body)
    scores = _side_by_side({**prose, **hits})
    if not scores:
        return hits, None
    core = max(scores, key=lambda element: scores[element])
    inside = {element: size for element, size in prose.items() if core in (element.getparent(), _grandparent(element))}
    known = sum(size for element, size in hits.items() if element in inside)
    if known < 0.3 * sum(inside.values()) and sum(inside.values()) > _MIN_ARTICLE / 2:  # trafilatura took another part
        return inside, core
    scores = _side_by_side(hits) or scores
    core = max(scores, key=lambda element: scores[element])
    around = set(core.iterancestors()) | {core}
    near = {
        element: size
        for element, size in hits.items()
        if max(scores.get(element.getparent(), 0), scores.get(_grandparent(element), 0)) > _OUTLIER * scores[core]
        or not any(_name(holder) in ("li", "article") and holder not in around for holder in element.iterancestors())
    }
    return (near if sum(near.values()) > 0.2 * sum(hits.values()) else hits), core


def _side_by_side(blocks: dict[Any, int]) -> dict[Any, float]:
    """Return the number of characters in each element's children, plus half of those in its grandchildren."""
    scores: dict[Any, float] = {}
    for element, size in blocks.items():
        parent = element.getparent()
        for holder, share in ((parent, 1.0), (_grandparent(element), 0.2 if _name(parent) == "li" else 0.5)):
            if holder is not None:
                scores[holder] = scores.get(holder, 0) + share * size
    return scores


def _grandparent(element: Any) -> Any:
    parent = element.getparent()
    return None if parent is None else parent.getparent()


def _prose(body: Any) -> dict[Any, int]:
    """Return the elements that hold sentences of their own, with their number of characters."""
    found = {}
    for element in body.iter("p", "div", "td", "blockquote", "li"):
        text = _own_text(element)
        if len(text) > 100 and re.search(r"[.!?…]", text) and _linked(element) < 0.3 * len(_text(element)):
            found[element] = len(text)
    return found


def _hits(body: Any, sure: str) -> dict[Any, int]:
    """Return the elements whose own text certainly is the article's, with their number of characters."""
    words = _WORD.findall(sure.lower())
    pairs = set(itertools.pairwise(words))
    lines = {_folded(line) for line in sure.splitlines()}
    found = {}
    for element in body.iter():
        if _name(element) not in _BLOCKS:
            continue
        text = _own_text(element)
        own = _WORD.findall(text.lower())
        steps = list(itertools.pairwise(own))
        is_long = len(own) >= _MIN_PAIRED and sum(step in pairs for step in steps) >= _MIN_PAIRS * len(steps)
        if is_long or (len(own) > 2 and _folded(text) in lines):
            found[element] = len(text)
    return found


def _weights(body: Any, hits: dict[Any, int]) -> dict[Any, int]:
    """Return how many certain characters each element holds."""
    weights: dict[Any, int] = {}
    for element, size in hits.items():
        while element is not None:
            weights[element] = weights.get(element, 0) + size
            if element is body:
                break
            element = element.getparent()
    return weights


def _is_hidden(element: Any) -> bool:
    return is_unseen(_name(element), element) or (element.get("aria-hidden") == "true" and element.find(".//p") is None)


def _is_around(element: Any, weights: dict[Any, int], total: int) -> bool:
    """Return whether an element is of a kind that surrounds articles, and holds little of this one."""
    name = _name(element)
    if name in ("html", "body", "article", "main"):
        return False
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('data-testid', '')}".replace("_", "-")
    if name not in _BLOCKS and name not in _GONE:  # a link or the like in a sentence
        return bool(_UNSHOWN.search(names))
    if _NEVER.search(names):
        return weights.get(element, 0) < 0.4 * total or total - weights[element] > _MIN_ARTICLE
    is_named = bool(_AROUND.search(names)) and not _KEPT.search(names)
    if not (name in _GONE or element.get("role") in _ROLES or is_named):
        return False
    return weights.get(element, 0) < max(0.3 * len(_text(element)), _MIN_CERTAIN)


def _is_teasers(element: Any) -> bool:
    """Return whether an element lists other articles: short, similar children, most with a heading that is a link."""
    children = [child for child in element if _name(child) in ("li", "article", "div", "section")]
    if len(children) < 3 or len(_text(element)) > _MAX_TEASER * len(children):
        return False
    return sum(map(_has_linked_heading, children)) >= 0.7 * len(children)


def _has_linked_heading(element: Any) -> bool:
    for heading in element.iter("h2", "h3", "h4", "h5"):
        if heading.find(".//a") is not None or _is_in_link(heading):
            return True
    return False


def _is_in_link(element: Any) -> bool:
    while element is not None:
        if _name(element) == "a":
            return True
        element = element.getparent()
    return False


def _tidy(part: Any, hits: dict[Any, int], weights: dict[Any, int]) -> None:
    """Remove lists of links from the article's part of the page, and mostly linked elements before and after it."""
    order = list(part.iter())
    sure = [i for i, element in enumerate(order) if element in hits]
    if not sure:
        return
    first, last = sure[0], sure[-1]
    for i, element in enumerate(order):
        if element is part or weights.get(element) or _name(element) not in _BLOCKS or not _is_in(element, part):
            continue
        text, linked = _text(element), _linked(element)
        if not text:
            continue
        share = linked / len(text)
        if first < i < last:
            is_around = (
                share > _MIN_ALL_LINKS
                and len(list(element.iter("a"))) > 2
                and _name(element) not in ("td", "th", "tr", "p")
            )
        elif i < first:
            is_around = share > _MAX_LINKED and _name(element) not in ("figcaption", "figure", "h1", "h2", "h3")
        else:
            is_beside = _name(element) == "p" and element.getparent() is order[last].getparent()
            is_around = share > (_MAX_LINKED if is_beside else 0.2) and not _lists_names(element, order[last])
        if is_around:
            _remove(element)


def _lists_names(element: Any, last: Any) -> bool:
    """Return whether an element is a list right after the last paragraph whose links are names, not headlines."""
    holder = element if _name(element) in ("ul", "ol") else element.getparent()
    if _name(holder) not in ("ul", "ol") or holder.getparent() not in (last.getparent(), _grandparent(last)):
        return False
    links = list(holder.iter("a"))
    return sum(len(_text(link).split()) for link in links) <= 4 * len(links)


def _is_in(element: Any, part: Any) -> bool:
    while element is not None and element is not part:
        element = element.getparent()
    return element is part


def _title(root: Any, found: str, source: str) -> str:
    """Return the page's title: the one trafilatura found, unless it is the site's name."""
    said = [meta.get("content", "") for meta in root.iter("meta") if meta.get("property") == "og:title"]
    said += [_text(title) for title in root.iter("title")]
    titles = [" ".join(title.split()) for title in (found, *said)]
    return next((title for title in titles if title and _folded(title) != _folded(source)), "")


def _headline(root: Any, title: str, source: str, url: str) -> tuple[str, Any]:
    """Return the article's headline, and its heading element in the page (None when there is none)."""
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
    r"\s+(jan|feb|fév|mar|maa|mrt|may|mei|mai|apr|avr|jun|jui|jul|aug|aoû|sep|okt|oct|nov|dec|déc|dez)[\w]*\.?( \d.*)?$",
    re.I,
)


def people_in(names: str, source: str = "") -> str:
    """Return the persons among the names of authors, "" for none, or for organisations and accounts only."""
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
    """Return the text of an element without that of the blocks inside it."""
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
    """Return how many characters of an element are in links."""
    if _is_in_link(element):
        return len(_text(element))
    return sum(len(_text(link)) for link in element.iter("a") if not (link.get("href") or "#").startswith("#"))


def _remove(element: Any) -> None:
    """Remove an element from its tree; the text after it stays."""
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

"""NITF, the XML for one article: https://iptc.org/standards/nitf/. Also found inside NewsML."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from annotate.formats.articles.article import is_within, iso
from annotate.formats.articles.wire.markup import text_of_element
from annotate.formats.articles.wire.xml_reading import attribute, every, first, language, local_name, words

# what a page shows of a picture; the rest is addresses and sizes
_SHOWN_OF_MEDIA = ("media-caption", "media-producer")
_UNSEEN = ("media-metadata", "nitf-table-metadata", "custom-table")
_BLOCKS = {
    "media": "div",
    "media-caption": "p",
    "media-producer": "p",
    "block": "div",
    "tagline": "p",
    "fn": "p",
    "note": "div",
}


def fields_of(nitf: Any) -> dict[str, str]:
    """Return the fields of a `nitf` element, as `article.article` takes them."""
    head = nitf.find("{*}body/{*}body.head")
    docdata, dateline = nitf.find("{*}head/{*}docdata"), None if head is None else head.find("{*}dateline")
    return {
        "raw": _text(nitf, head),
        "headline": first(head, ".//{*}hl1") or first(nitf, "{*}head/{*}title"),
        "source": attribute(nitf, "{*}head/{*}pubdata", "name")
        or first(head, "{*}distributor", "{*}rights/{*}rights.owner")
        or attribute(docdata, "{*}doc.copyright", "holder"),
        "published": attribute(docdata, "{*}date.issue", "norm")
        or attribute(docdata, "{*}date.release", "norm")
        or attribute(dateline, "{*}story.date", "norm")
        or attribute(nitf, "{*}head/{*}pubdata", "date.publication"),
        "external_id": attribute(docdata, "{*}doc-id", "id-string") or nitf.get("uno", ""),
        "language": nitf.get("baselang", "") or language(nitf.find("{*}body") if head is None else head),
        "byline": "; ".join(filter(None, map(_byline, [] if head is None else head.iterfind("{*}byline")))),
        "byline_title": first(head, "{*}byline/{*}byttl"),
        "dateline": _dateline(dateline),
        "place": first(dateline, "{*}location")
        or attribute(docdata, "{*}evloc", "city")
        or first(docdata, "{*}identified-content/{*}location"),
        "credit": first(head, "{*}distributor"),
        "copyright": attribute(docdata, "{*}doc.copyright", "holder"),
        "keywords": ", ".join(filter(None, (one.get("key") for one in nitf.iterfind("{*}head//{*}keyword")))),
        "note": first(head, "{*}note") or attribute(docdata, "{*}ed-msg", "info"),
    }


def _text(nitf: Any, head: Any) -> str:
    """Return the sub-headlines, the abstract unless the body begins with it, the body and the tagline."""
    content = nitf.find("{*}body/{*}body.content")
    body = "" if content is None else text_of_nitf(content)
    keywords = [one.get("key", "") for one in nitf.iterfind("{*}head//{*}keyword")]
    parts = [text for text in every(head, ".//{*}hl2") if text not in keywords]  # EFE's are the slug
    parts += [text for one in _found(head, "{*}abstract") if not is_within(text := text_of_nitf(one), body)]
    ends = [text_of_nitf(one) for one in nitf.iterfind("{*}body/{*}body.end/{*}tagline")]
    return "\n\n".join(filter(None, (*parts, body, *ends)))


def text_of_nitf(element: Any) -> str:
    """Return the text of a part of a body. Captions of pictures are paragraphs, their technical data is dropped."""
    element = deepcopy(element)
    for one in list(element.iter("{*}*")):
        name = local_name(one)
        is_hidden = name in _UNSEEN or (local_name(one.getparent()) == "media" if one is not element else False)
        if is_hidden and name not in _SHOWN_OF_MEDIA:
            _remove(one)
        else:
            one.tag = _BLOCKS.get(name, name)
    return text_of_element(element)


def _remove(element: Any) -> None:
    """Remove an element from its tree, and keep the text after it."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _byline(element: Any) -> str:
    """Return the people of a byline, without their titles."""
    element = deepcopy(element)
    for title in list(element.iter("{*}byttl")):
        _remove(title)
    return words(element)


def _dateline(element: Any) -> str:
    """Return a dateline, unless it is no more than a date."""
    return place_and_date(words(element))


def place_and_date(said: str) -> str:
    """Return the text of a dateline, "" for one that is only a date."""
    return said if any(map(str.isalpha, said)) and not iso(said) else ""


def _found(element: Any, path: str) -> list[Any]:
    return [] if element is None else element.findall(path)

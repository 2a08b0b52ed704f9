"""NewsML-G2, with XHTML, NITF, HTML or plain text inside: https://iptc.org/standards/newsml-g2/."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from annotate.formats.articles.article import is_within, same_line
from annotate.formats.articles.wire import nitf
from annotate.formats.articles.wire.markup import is_text, text_of_element
from annotate.formats.articles.wire.xml_reading import attribute, every, first, language, local_name, words

_SUB = ("sub", "deck", "kicker", "catch", "short", "seo", "app", "web")  # roles of headlines that are not the main one
_KEPT_BELOW = ("sub", "deck", "kicker")
_CAPTION = "caption"
Fields = dict[str, str]


def fields_of(item: Any) -> Fields:
    """Return the fields of a `newsItem`, as `article.article` takes them."""
    meta, about = item.find("{*}itemMeta"), item.find("{*}contentMeta")
    inner_nitf = item.find("{*}contentSet//{*}nitf")
    inner = {} if inner_nitf is None else nitf.fields_of(inner_nitf)
    headline, below = _headlines(about)
    headers = [one for one in item.iterfind("{*}contentSet//{*}header") if local_name(one.getparent()) == "body"]
    known = {
        "raw": _text(item, about, headline, below, headers),
        "headline": headline or inner.get("headline", "") or first(meta, "{*}title"),
        "source": _name(meta, "{*}provider") or _name(item, "{*}rightsInfo/{*}copyrightHolder"),
        "published": first(about, "{*}contentCreated") or first(meta, "{*}versionCreated", "{*}firstCreated"),
        "external_id": item.get("guid", ""),
        "language": attribute(about, "{*}language", "tag") or language(item),
        "byline": "; ".join(every(about, "{*}by"))
        or next((words(one) for header in headers for one in header.iter("{*}p") if one.get("class") == "byline"), "")
        or "; ".join(every(about, "{*}creator/{*}name")),
        "dateline": nitf.place_and_date(first(about, "{*}dateline")),
        "place": first(about, "{*}located/{*}name") or attribute(about, "{*}located", "literal"),
        "credit": first(about, "{*}creditline"),
        "copyright": first(item, "{*}rightsInfo/{*}copyrightNotice"),
        "slug": first(about, "{*}slugline"),
        "keywords": ", ".join(dict.fromkeys([*every(about, "{*}keyword"), *_subjects(headers)])),
        "note": "; ".join(_notes(meta)),
    }
    return inner | {key: value for key, value in known.items() if value or key not in inner}


def _subjects(headers: list[Any]) -> list[str]:
    """Return the subjects in the list of a page's header."""
    return [said for header in headers for one in header.iter("{*}li") if (said := words(one))]


def _headlines(about: Any) -> tuple[str, list[str]]:
    """Return the main headline and the sub-headlines, distinguished by role."""
    found = [] if about is None else [(_role(one), words(one)) for one in about.iterfind("{*}headline")]
    found = [(role, text) for role, text in found if text]
    main = next((text for role, text in found if not any(sub in role for sub in _SUB)), "")
    main = main or (found[0][1] if found else "")
    return main, [text for role, text in found if any(sub in role for sub in _KEPT_BELOW) and text != main]


def _text(item: Any, about: Any, headline: str, below: list[str], headers: list[Any]) -> str:
    """Return the sub-headlines, the lead and the body, each once; a picture's or a short item's description alone."""
    body = "\n\n".join(filter(None, map(_body, item.iterfind("{*}contentSet/*"))))
    found = [] if about is None else [(_role(one), words(one)) for one in about.iterfind("{*}description")]
    leads = [text for role, text in found if text and (not body or "summary" in role or "abstract" in role)]
    for header in headers:
        below = below + [words(one) for one in header.iter("{*}h2", "{*}h3")]
    above = [
        text for text in dict.fromkeys([*below, *leads]) if not is_within(text, body) and not same_line(text, headline)
    ]
    return "\n\n".join(filter(None, [*above, body]))


def _body(content: Any) -> str:
    """Return the text of inlineXML or inlineData; of a whole NITF or XHTML document inside, that of its body."""
    inner = content.find("{*}nitf")
    if inner is not None:
        return nitf.fields_of(inner)["raw"]
    name = local_name(content)
    if name not in ("inlineXML", "inlineData") or content.get("encoding") or not is_text(content):
        return ""
    body = deepcopy(content if (page := content.find("{*}html/{*}body")) is None else page)
    for header in list(body.iterfind("{*}header")):  # the item's metadata again, as dpa puts it on its pages
        body.remove(header)
    return text_of_element(body)


def _role(element: Any) -> str:
    return str(element.get("role", "")).rpartition(":")[2].lower()


def _name(entry: Any, path: str) -> str:
    """Return a name, a literal, or the code without its scheme."""
    code = attribute(entry, path, "qcode")
    return first(entry, f"{path}/{{*}}name") or attribute(entry, path, "literal") or code.rpartition(":")[2] or attribute(entry, path, "uri")  # fmt: skip


def _notes(meta: Any) -> list[str]:
    """Return the notes to editors, without contacts and repetitions."""
    found = [] if meta is None else [one for one in meta.iterfind("{*}edNote") if len(one) == 0]
    return list(dict.fromkeys(words(one) for one in found if "contact" not in _role(one) and words(one)))

"""NewsML 1.0 to 1.2, which Belga, ANP, AFP, EFE and others send: https://iptc.org/standards/newsml-1/.

An item is a tree of components. A component with headlines of its own is an article. The components below it are its
parts: title, lead, body, captions. They are put in reading order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotate.formats.articles.article import is_within, same_line
from annotate.formats.articles.wire import nitf
from annotate.formats.articles.wire.markup import is_text, text_of_element
from annotate.formats.articles.wire.xml_reading import every, first, language, local_name, words

_ORDER = {"headline": 0, "title": 0, "subheadline": 1, "subtitle": 1, "lead": 2, "intro": 2, "caption": 4, "contact": 5}
_BODY = 3
_TITLE = 0
_CAPTION = 4
_NO_TEXT = ("text/css", "image/", "audio/", "video/", "application/")
Fields = dict[str, str]


def articles(item: Any) -> Iterator[Fields]:
    """Yield the fields of each article in a `NewsItem`, as `article.article` takes them.

    An article of captions only belongs to the one before it; it stands alone when there is no other.
    """
    units = [(unit, parts) for unit in _units(item) if (parts := list(_parts(unit)))]
    texts = [(unit, parts) for unit, parts in units if _has_body(parts)]
    captions = [text for _, parts in units if not _has_body(parts) for rank, text in parts if rank == _CAPTION]
    if not texts:
        texts, captions = units, []
    for number, (unit, parts) in enumerate(texts):
        fields = _fields(item, unit, parts)
        if number == 0:
            fields["raw"] = "\n\n".join([fields["raw"], *(c for c in captions if not is_within(c, fields["raw"]))])
        if len(texts) > 1 and unit.get("Duid"):
            fields["external_id"] += f"#{unit.get('Duid')}"
        yield fields


def _has_body(parts: list[tuple[int, str]]) -> bool:
    return any(rank not in (_CAPTION, _TITLE) for rank, _ in parts)


def untold(item: Any) -> int:
    """Return how many parts, such as sounds, have no more than a title beside an article that has a text."""
    ranks = [{rank for rank, _ in _parts(unit)} for unit in _units(item)]
    return sum(rank == {_TITLE} for rank in ranks) if any(rank - {_TITLE} for rank in ranks) else 0


def _units(item: Any) -> list[Any]:
    """Return the components that have lines of their own and text below them that no unit below takes."""
    leaves = [one for one in item.iter("{*}DataContent") if _item_of(one) is item]
    units: dict[Any, None] = {}
    for leaf in leaves:
        above = [one for one in leaf.iterancestors() if local_name(one) == "NewsComponent"]
        if above:
            units[next((one for one in above if _has_lines(one)), above[-1])] = None
    return list(units)


def _item_of(element: Any) -> Any:
    return next((one for one in element.iterancestors() if local_name(one) == "NewsItem"), None)


def _has_lines(component: Any) -> bool:
    return bool(_headline(component))


def _headline(component: Any) -> str:
    return first(component, "{*}NewsLines/{*}HeadLine", "{*}NewsLines/{*}Headline")


def _parts(unit: Any) -> Iterator[tuple[int, str]]:
    """Yield the rank and text of each part of an article, in reading order. Of equivalent ones only the first."""
    found: list[tuple[int, str]] = []
    taken: set[Any] = set()
    own = _own_rank(unit)
    rank_of_unit = _BODY if own is None else own
    for content in unit.iter("{*}DataContent"):
        component = next(one for one in content.iterancestors() if local_name(one) == "NewsComponent")
        chosen = next((one for one in content.iterancestors() if one.get("EquivalentsList") == "yes"), None)
        if (
            _unit_of(component) is not unit
            or not _may_be_text(content.getparent())
            or (chosen is not None and chosen in taken)
        ):
            continue
        text = _text(content)
        if text.strip():
            found.append((_rank(component, unit, rank_of_unit), text))
            if chosen is not None:
                taken.add(chosen)
    yield from sorted(found, key=lambda part: part[0])


def _unit_of(component: Any) -> Any:
    above = [component, *(one for one in component.iterancestors() if local_name(one) == "NewsComponent")]
    return next((one for one in above if _has_lines(one)), above[-1])


def _rank(component: Any, unit: Any, rank_of_unit: int) -> int:
    """Return the rank of a part by its role, or by that of a component around it inside the article."""
    while component is not unit:
        if (rank := _own_rank(component)) is not None:
            return rank
        component = component.getparent()
    return rank_of_unit


def _own_rank(component: Any) -> int | None:
    role = component.find("{*}Role")
    name = "" if role is None else role.get("FormalName", "").lower()
    return _ORDER.get(name, _BODY) if name else None


def _may_be_text(content_item: Any) -> bool:
    mime = content_item.find("{*}MimeType")
    name = "" if mime is None else mime.get("FormalName", "").lower()
    return not name.startswith(_NO_TEXT) or "xml" in name or "html" in name


def _text(content: Any) -> str:
    inner = content.find("{*}nitf")
    if inner is not None:
        return nitf.fields_of(inner)["raw"]
    page = content.find("{*}html/{*}body")
    return text_of_element(page) if page is not None else text_of_element(content) if is_text(content) else ""


def _fields(item: Any, unit: Any, parts: list[tuple[int, str]]) -> Fields:
    lines = [one.find("{*}NewsLines") for one in (unit, *unit.iterancestors()) if local_name(one) == "NewsComponent"]
    inner = next((nitf.fields_of(one) for one in unit.iter("{*}nitf")), {})
    titles = [text for rank, text in parts if rank == _TITLE]
    headline = " ".join(titles[0].split()) if titles else _line(lines, "HeadLine") or _line(lines, "Headline")
    said = [inner.get("keywords", ""), *(text for _, text in parts)]
    body = [*_below(lines, headline, said), *(text for rank, text in parts if rank != _TITLE)]
    known = {
        "raw": "\n\n".join(body) or headline,  # a tip is a title only
        "headline": headline or inner.get("headline", ""),
        "source": _party(unit, "Provider") or _party(unit, "Source") or _line(lines, "CreditLine") or _sender(item),
        "published": first(item, "{*}NewsManagement/{*}ThisRevisionCreated", "{*}NewsManagement/{*}FirstCreated")
        or first(item.getparent(), "{*}NewsEnvelope/{*}DateAndTime"),
        "external_id": _identifier(item),
        "language": language(unit) or _formal(unit, "DescriptiveMetadata/{*}Language"),
        "byline": _line(lines, "ByLine") or _party(unit, "Creator"),
        "byline_title": _line(lines, "ByLineTitle"),
        "dateline": nitf.place_and_date(_line(lines, "DateLine")),
        "place": _place(unit),
        "credit": _line(lines, "CreditLine"),
        "copyright": _line(lines, "CopyrightLine"),
        "slug": _line(lines, "SlugLine") or first(item, "{*}Identification/{*}NameLabel"),
        "keywords": ", ".join(every(unit, "{*}NewsLines/{*}KeywordLine")),
        "status": _status(item),
        "note": _advice(unit),
    }
    return inner | {key: value for key, value in known.items() if value or key not in inner}


def _below(lines: list[Any], headline: str, said: list[str]) -> list[str]:
    """Return the sub-headline, unless another part has it already."""
    line = _line(lines, "SubHeadLine")
    is_known = same_line(line, headline) or any(is_within(line, text) for text in said)
    return [line] if line and not is_known else []


def _line(lines: list[Any], name: str) -> str:
    """Return a line of the article, or of a component around it."""
    return next((found for one in lines if one is not None and (found := first(one, f"{{*}}{name}"))), "")


def _party(unit: Any, role: str) -> str:
    return _formal(unit, f"AdministrativeMetadata/{{*}}{role}/{{*}}Party")


def _formal(unit: Any, path: str) -> str:
    """Return a `FormalName` of the article, or of a component around it."""
    found = (element for one in (unit, *unit.iterancestors()) for element in one.iterfind(f"{{*}}{path}"))
    return next((name for element in found if (name := element.get("FormalName", "").strip())), "")


def _sender(item: Any) -> str:
    party = item.getparent().find("{*}NewsEnvelope/{*}SentFrom/{*}Party") if item.getparent() is not None else None
    named = "" if party is None else party.get("FormalName", "")
    return named or first(item, "{*}Identification/{*}NewsIdentifier/{*}ProviderId")


def _identifier(item: Any) -> str:
    """Return the public identifier, with the item's number when it lacks that."""
    known = item.find("{*}Identification/{*}NewsIdentifier")
    public, number = first(known, "{*}PublicIdentifier"), first(known, "{*}NewsItemId")
    return public if number in public else ":".join(filter(None, (public, number)))


def _place(unit: Any) -> str:
    """Return the city of an article, else its country."""
    paths = ("Location/{*}Property", "Property/{*}Property", "Property")
    found: dict[str, str] = {}
    for one in (unit, *unit.iterancestors()):
        for path in paths:
            for element in one.iterfind(f"{{*}}DescriptiveMetadata/{{*}}{path}"):
                found.setdefault(element.get("FormalName", ""), " ".join(element.get("Value", "").split()))
    country = found.get("Country", "")
    return found.get("City", "") or ("" if len(country) <= 3 and country.isupper() else country)  # not a mere code


def _status(item: Any) -> str:
    element = item.find("{*}NewsManagement/{*}Status")
    said = "" if element is None else element.get("FormalName", "")
    return "" if said.lower() == "usable" else said


def _advice(unit: Any) -> str:
    """Return the notes to editors."""
    found = []
    for line in unit.iterfind("{*}NewsLines/{*}NewsLine"):
        kind = line.find("{*}NewsLineType")
        if kind is not None and kind.get("FormalName", "").lower() in ("advisoryline", "ednote", "productline"):
            found.append(words(line.find("{*}NewsLineText")))
    return "; ".join(filter(None, found))

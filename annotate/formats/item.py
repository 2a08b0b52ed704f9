"""One article from what a reader found: clean characters, a headline, and dates in one form."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from itertools import chain

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document
from annotate.text import NO_CHARACTER, normalise, title_of

EMPTY = QT_TRANSLATE_NOOP("errors", "{where}: the text is empty.")
# day and year stand where a European writes them
# what programs put where a title or an author belongs: names of files, of templates, of accounts
_FILE_NAME = re.compile(
    r"microsoft \w+ - .*|.*\.(docx?|dotx?|docm|odt|rtf|pdf|txt|html?|xlsx?|pptx?|indd|qxp|pages|tmp|eps|ai)|https?://\S+"
    r"|(word |pdf |libreoffice |openoffice )?(document|dokument|doc|binder|book|werkmap)[ _-]?\d*"
    r"|(map|presentation|presentatie|blad|layout|scan|print|file|bestand)[ _-]?\d+"
    r"|(powerpoint|word)[ -](presentation|presentatie)|(no title|untitled|naamloos|sans (titre|nom))( document)?[ _-]?\d*",
    re.I,
)
_ACCOUNT = re.compile(
    r"(?=\S*\d{3})[\w-]+|(microsoft )?(office|windows|win)[ -]?(user|gebruiker)|(user|gebruiker|utilisateur|owner|eigenaar"
    r"|admin\w*|beheerder|unknown|onbekend|inconnu|username|author|auteur|python-docx|guest|gast|default|root|none|null|pc)"
    r"[ _-]?\d*|.*@.*\.local|https?://\S+",
    re.I,
)
_DATES = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y %H:%M", "%d-%m-%Y %H:%M", "%Y/%m/%d")


def article(
    where: str,
    raw: str,
    *,
    title: str = "",
    headline: str = "",
    source: str = "",
    published: object = "",
    external_id: str = "",
    **meta: str,
) -> Document:
    """A document; UserError when there is no text. `where` is its source unless that is known better.

    A `headline` belongs to the article: it is its title, and the first line of its text. A `title` is only its title.
    A date that is not understood stays in `meta` as it was.
    """
    text, counts = normalise(clean(raw))
    text = text.strip("\n")
    headline = " ".join(clean(headline).split())
    if not text.strip():
        raise UserError(EMPTY, where=where)
    if headline and not text.lstrip().startswith(headline):
        text = f"{headline}\n\n{text}"
    day = iso(published)
    if published and not day:
        meta["date"] = str(published)
    return Document(
        text=text,
        title=headline or title_in(title) or title_of(text),
        source=source.strip() or where,
        published=day,
        external_id=external_id.strip(),
        normalisation=counts,
        meta={key: value.strip() for key, value in meta.items() if value and value.strip()},
    )


def title_in(property_: str) -> str:
    """Return a document's title property; "" for the name of a file or a template, which programs put there."""
    title = " ".join(clean(property_).split())
    return "" if _FILE_NAME.fullmatch(title) else title


def people(names: str) -> str:
    """Return an author property; "" for the name of an account, which programs put there."""
    found = " ".join(clean(names).split())
    return "" if _ACCOUNT.fullmatch(found) else found


def storable(document: Document) -> Document:
    """The same, with what is no character taken out of all that is known of it; its text is seen to by its reader."""
    known = (document.title, document.source, document.published, document.external_id, document.pipeline)
    marks = chain.from_iterable((a.label, a.origin) for a in document.annotations)
    if not NO_CHARACTER.search("".join(chain(known, document.meta, document.meta.values(), marks))):
        return document
    title, source, published, external_id, pipeline = map(clean, known)
    return replace(
        document,
        title=title,
        source=source,
        published=published,
        external_id=external_id,
        pipeline=pipeline,
        meta={clean(key): clean(value) for key, value in document.meta.items()},
        annotations=tuple(replace(a, label=clean(a.label), origin=clean(a.origin)) for a in document.annotations),
    )


def clean(text: str) -> str:
    """Text without what is no character: NUL goes, lone surrogates become U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def iso(value: object) -> str:
    """A date in ISO 8601, with the time and its zone when they are known; "" when it is not understood."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    found = _parsed(" ".join(str(value).split()))
    if found is None:
        return ""
    is_day = found.tzinfo is None and (found.hour, found.minute, found.second) == (0, 0, 0)
    return iso(found.date() if is_day else found)


def _parsed(text: str) -> datetime | None:
    readers: list[Callable[[str], datetime]] = [
        datetime.fromisoformat,
        parsedate_to_datetime,
        *(partial(_as, form) for form in _DATES),
    ]
    for read in readers:
        try:
            return read(text)
        except (ValueError, TypeError, IndexError, OverflowError):  # it is in another form
            continue
    return None


def _as(form: str, text: str) -> datetime:
    return datetime.strptime(text, form)

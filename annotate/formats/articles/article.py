"""Make an article from the parts a reader found: clean characters, one headline, and uniform dates and languages.

dateparser, langcodes and Babel are imported on first use.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache, lru_cache, partial
from itertools import chain

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import map_description
from annotate.model import Document
from annotate.text import NO_CHARACTER, normalise_article, title_of

EMPTY = QT_TRANSLATE_NOOP("errors", "{where}: the text is empty.")
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
# day and year in the order in which a European writes them
_DATES = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y %H:%M", "%d-%m-%Y %H:%M", "%Y/%m/%d")
_LANGUAGES = ("nl", "fr", "en", "de")  # of written dates
_HOUR = re.compile(r"\b(\d{1,2}) ?(?:u|uur|h|Uhr)(?: ?(\d\d))?\b")  # 14u30, 10 uur
_BY = re.compile(r"^(?i:door|by|par)[ :]+(?=[^\W\d_]*[^\W\d_a-zà-ÿ])")  # before the names in a byline
_CUT = re.compile(r"\s*\[?(?:…|\.\.\.)\]?[^.…]{0,40}$")  # how a lead ends that goes on in the body
_WORD = re.compile(r"\w+")
_MIN_CUT_LEAD = 8  # words
_YEAR, _MAX_DATE_LINE, _SEARCHED_LINES = re.compile(r"\b(?:19|20)\d\d\b"), 40, 20
NAMED_IN = ("nl", "en", "fr", "de")  # languages in which articles name their language
_MAX_DATE = 60  # characters; no date is longer
_PLAIN_QUOTES = dict.fromkeys(map(ord, '‘’‚“”„«»"'), "'")
_HEADLINE_LINES = 6  # lines that are not blank, among which a headline is looked for


def article(
    where: str,
    raw: str,
    *,
    title: str = "",
    headline: str = "",
    source: str = "",
    published: object = "",
    external_id: str = "",
    language: str = "",
    **meta: str,
) -> Document:
    """Return a document. Raises UserError when there is no text.

    Args:
        where: Its source when no better one is known.
        headline: Part of the article: it becomes the title, and the first line of the text, once.
        title: Becomes the title only.
        published: Becomes ISO 8601; another form is kept in `meta["date"]`.
        language: Becomes a BCP 47 tag in `meta["language"]`.

    """
    text, counts = normalise_article(clean(raw))
    headline, title = _line(headline), _line(title)
    if not text.strip():
        raise UserError(EMPTY, where=where)
    text = _headed(headline, text) if headline else text.strip("\n")
    given = _line(str(published))
    if byline := meta.get("byline"):
        meta["byline"] = _BY.sub("", byline.lstrip(), count=1)
    meta |= {"language": language_tag(language), "date": "" if _is_iso(given) else given}
    return Document(
        text=text,
        title=headline or title_in(title) or title_of(text),
        source=_line(source) or where,
        published=iso(published),
        external_id=external_id.strip(),
        normalisation=counts,
        meta={key: tidy for key, value in meta.items() if value and (tidy := normalise_article(value)[0].strip())},
    )


def said_date(text: str) -> str:
    """Return the date that stands alone on a line near the start of a text, in ISO 8601; "" if none does.

    For files whose own dates tell when they were made, which may be years before the article.
    """
    lines = [line.strip(" \t.") for line in text.split("\n", _SEARCHED_LINES)[:_SEARCHED_LINES] if line.strip()]
    found = (iso(line) for line in lines[:_HEADLINE_LINES] if len(line) <= _MAX_DATE_LINE and _YEAR.search(line))
    return next(filter(None, found), "")


def title_in(property_: str) -> str:
    """Return the title property of a document, "" when it is the name of a file or a template."""
    title = " ".join(clean(property_).split())
    return "" if _FILE_NAME.fullmatch(title) else title


def people(names: str) -> str:
    """Return the author property of a document, "" when it is the name of an account."""
    found = " ".join(clean(names).split())
    return "" if _ACCOUNT.fullmatch(found) else found


def _line(text: str) -> str:
    """Return a text as one clean line."""
    return " ".join(normalise_article(clean(text))[0].split())


def _headed(headline: str, text: str) -> str:
    """Return the text with the headline as its first line, and without the line near its start that repeats it."""
    lines = text.strip("\n").split("\n")
    filled = [number for number, line in enumerate(lines) if line.strip()][:_HEADLINE_LINES]
    repeats = [number for number in filled if same_line(lines[number], headline)]
    for number in reversed(repeats):
        lines[number : number + 1] = []
    rest = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) if repeats else "\n".join(lines)
    return f"{headline}\n\n{rest.strip(chr(10))}".rstrip("\n")


def is_within(lead: str, body: str) -> bool:
    """Return whether the words of a lead are in the body too, in their order. A long lead may be cut off at its end."""
    words = _WORD.findall(_CUT.sub("", lead).casefold())
    if not words:
        return lead.strip() in body
    count = len(words) - (max(1, len(words) // 10) if len(words) >= _MIN_CUT_LEAD else 0)
    return f" {' '.join(words[:count])} " in _words(body)


@lru_cache(maxsize=32)
def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def same_line(line: str, other: str) -> bool:
    """Return whether two lines are equal but for white space, case and the kind of quotation marks."""
    return _folded(line) == _folded(other)


def _folded(line: str) -> str:
    return " ".join(line.translate(_PLAIN_QUOTES).casefold().split())


_PLAIN_QUOTES = dict.fromkeys(map(ord, '‘’‚“”„«»"'), "'")


def storable(document: Document) -> Document:
    """Return the document without NUL and lone surrogates in its metadata and labels. Its reader checks the text."""
    known = (document.title, document.source, document.published, document.external_id, document.pipeline)
    labels = chain.from_iterable((a.label, a.origin, a.note) for a in document.annotations)
    if not NO_CHARACTER.search("".join(chain(known, document.meta, document.meta.values(), labels))):
        return document
    described = map_description(document, clean)
    return replace(
        described,
        pipeline=clean(document.pipeline),
        meta={clean(key): value for key, value in described.meta.items()},
        annotations=tuple(
            replace(a, label=clean(a.label), origin=clean(a.origin), note=clean(a.note)) for a in document.annotations
        ),
    )


def clean(text: str) -> str:
    """Return a text without NUL, and with U+FFFD for lone surrogates."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def iso(value: object) -> str:
    """Return a date in ISO 8601, with time and zone when they are known; "" when it cannot be parsed."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    found = _parsed(" ".join(str(value).split()))
    if found is None:
        return ""
    is_day = found.tzinfo is None and (found.hour, found.minute, found.second) == (0, 0, 0)
    return iso(found.date() if is_day else found)


def language_tag(name: str) -> str:
    """Return a language as a BCP 47 tag (nl-BE), from its code or name; unchanged when it is not known."""
    name = _line(name)
    return _language_tag(name) if name else ""


@cache
def _language_tag(name: str) -> str:
    import langcodes
    from langcodes.tag_parser import LanguageTagError

    with suppress(LanguageTagError):
        tag = str(langcodes.standardize_tag(name))
        return tag if langcodes.tag_is_valid(tag) else name
    return _languages().get(name.casefold(), name)


@cache
def _languages() -> dict[str, str]:
    """Return the tag of each language by its name, in lower case, in the languages of NAMED_IN (Unicode CLDR)."""
    from babel import Locale

    found: dict[str, str] = {}
    for language in NAMED_IN:
        for code, name in Locale(language).languages.items():
            found.setdefault(name.casefold(), code.replace("_", "-"))
    return found


def _is_iso(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _parsed(text: str) -> datetime | None:
    if len(text) > _MAX_DATE or not any(map(str.isdigit, text)):
        return None
    readers: list[Callable[[str], datetime | None]] = [
        datetime.fromisoformat,
        *(partial(_as, form) for form in _DATES),
        _mailed,
        _written,
    ]
    for read in readers:
        with suppress(ValueError, TypeError, IndexError, OverflowError):  # it is in another form
            if found := read(text):
                return found
    return None


def _as(form: str, text: str) -> datetime:
    return datetime.strptime(text, form)


def _mailed(text: str) -> datetime | None:
    """Return a date in the form of mail and feeds when it has a time zone."""
    found = parsedate_to_datetime(text)
    return found if found.tzinfo else None


@lru_cache(maxsize=4_096)
def _written(text: str) -> datetime | None:
    """Return a date written out in Dutch, French, English or German when day, month and year are all there."""
    import dateparser

    text = _HOUR.sub(lambda hour: f"{hour[1]}:{hour[2] or '00'}", text).replace(" - ", " ")
    settings = {
        "DATE_ORDER": "DMY",
        "STRICT_PARSING": True,
        "PREFER_LOCALE_DATE_ORDER": False,
        "PARSERS": ["absolute-time"],
    }
    found: datetime | None = dateparser.parse(text, languages=list(_LANGUAGES), settings=settings)
    return found

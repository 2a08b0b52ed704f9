"""Wire text as dpa, ATS, Kyodo and AP send it: IPTC 7901 and ANPA 1312, a text between control characters.

A header (sender, number, priority, subject), the text in lines of 69 characters with its headline and byline first,
and a trailer with the time. https://www.iptc.org/std/IPTC7901/1.0/specification/7901V5.pdf
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from annotate.errors import UserError
from annotate.formats.articles.article import article
from annotate.formats.articles.encoding import decoded
from annotate.formats.articles.plain import NO_TEXT
from annotate.formats.articles.wire.wrapped import paragraphs
from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.reading import guard

_TEXT, _END = "\x02", "\x03"
# sender and number, priority, subject, words, keyword or service
_HEADER = re.compile(rb"[A-Za-z]{2,8}\d{2,8} +\d +[a-z]{1,4} +\d+ +[\w -]{2,30}[ \t]*\r?\n")
_FRAMED = re.compile(rb"\x01[ -~\t\r\n\x11-\x14\x1f]{8,}")
_IPTC_HEADER = re.compile(r"([A-Za-z]+\d+) +\d +[a-z]+ +\d+ +([\w -]+?)\s*$")
_ANPA_HEADER = re.compile(r"([A-Za-z]\d{4})\x1f")
_IPTC_TIME = re.compile(r"\b(\d\d)(\d\d)(\d\d)(?: +([A-Z]{3,4}))? +([A-Za-z]{3,4})(?: +(\d\d))?\b")
_ANPA_TIME = re.compile(r"\b(\d\d)-(\d\d)-(\d\d) +(\d\d)(\d\d) ?(?:GMT|UTC)\b")
_LAST_LINE = re.compile(r"\n(\d{6}(?: +[A-Z]{3,4})? +[A-Z][a-z]{2,3}(?: +\d\d)?)\s*$")
_DATELINE = re.compile(
    r"\s*([^\W\d_][^\n()]{1,50}) \(([A-Za-z/ -]{2,20})\) ?(?:(?:-|–|—|_|--) |(?<=ats\) )|(?<=afp\) ))"
)
_NOTEBOOK = re.compile(r"^#+ ?(?:dpa[ -])?(?:notebook|notizblock)\b.*", re.I | re.M | re.S)
_EDITORS = re.compile(r"AP Photo|\(?Eds?:|Photo", re.I)
_BYLINE = re.compile(r"(?i:by|von|par|door|van|de) (?=\S)|.*, *(?:dpa|afp|ats|ap|belga)$")
_BY = re.compile(r"(?i:by|von|par|door|van|de) ")
_LABEL = re.compile(r"\(.*\)$|BC-|\d(?:ST|ND|RD|TH) ")
_FILLING = re.compile(r"^(?:ry)+ry .*$", re.M)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_MAX_HEADS = 8  # lines above the text


@dataclass(slots=True)
class _Story:
    """The metadata of a wire story. `above` are lines under its headline."""

    headline: str = ""
    above: list[str] = field(default_factory=list)
    byline: str = ""
    notes: list[str] = field(default_factory=list)
    body: str = ""


def recognises(head: bytes) -> bool:
    """Return whether a file begins with the header of IPTC 7901 or ANPA 1312."""
    start = head.lstrip(b"\r\n \x7f\x16")
    is_framed = _FRAMED.match(start) is not None and b"\x02" in start[:1000]
    return is_framed or _HEADER.match(start) is not None


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield each story of a file, mostly one. Notes to editors after the text are counted."""
    found = decoded(guard.read(file, where).replace(b"\0", b""))  # NUL filled the line
    if found is None:
        raise UserError(NO_TEXT, where=where)
    yield from found.notices(where)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    stories = [story for story in text.split("\x01") if _CONTROL.sub("", story).strip()]
    for number, raw in enumerate(stories, start=1):
        named = where if len(stories) == 1 else f"{where}, {number}"
        try:
            yield from _articles(raw, named)
        except UserError as error:
            yield Refusal.from_error(named, error)


def _articles(raw: str, where: str) -> Iterator[Item]:
    header, body, trailer = _parts(raw)
    body, notes = _NOTEBOOK.subn("", body)
    story = _anpa(body) if body.lstrip("\n").startswith("^") else _iptc(body)
    first, _, subjects = header.partition("\n")
    said = _IPTC_HEADER.search(_CONTROL.sub(" ", first))
    number = said or _ANPA_HEADER.search(first)
    dateline = _DATELINE.match(story.body)
    yield article(
        where,
        "\n\n".join(filter(None, [*story.above, story.body])),
        headline=story.headline,
        source=_sender(said[2]) if said else dateline[2] if dateline else "",
        published=_time(trailer),
        external_id=number[1] if number else "",
        byline=story.byline,
        dateline=dateline[0].strip(" -–—_") if dateline else "",
        place=dateline[1].split(",")[0] if dateline else "",
        slug=" ".join(_CONTROL.sub(" ", subjects).split()).strip("/ "),
        note="; ".join(story.notes),
    )
    if notes:
        yield Notice(where, Omission.NOTES, notes)


def _parts(raw: str) -> tuple[str, str, str]:
    """Return header, text and trailer of a story, with or without the control characters between them."""
    raw = raw.strip("\x7f\x16\n ")
    if _TEXT in raw:
        header, _, rest = raw.partition(_TEXT)
    else:  # the header's subjects stand between strokes
        header, _, rest = raw.partition("\n")
        subjects, line, text = rest.lstrip("\n").partition("\n")
        if subjects.strip().endswith("/"):
            header, rest = f"{header}\n{subjects}", line + text
    body, end, trailer = rest.partition(_END)
    if not end and (last := _LAST_LINE.search(_CONTROL.sub("", rest))):
        body, trailer = _CONTROL.sub("", rest)[: last.start()], last[1]
    return header, body, trailer


def _iptc(body: str) -> _Story:
    """Return a story whose headlines and byline end with a `=`, or with the first blank line."""
    lines = _CONTROL.sub("", _FILLING.sub("", body)).strip("\n").split("\n")
    ends = (number for number, line in enumerate(lines[:_MAX_HEADS]) if line.rstrip().endswith(("=", "+")))
    blank = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    count = next(ends, -1) + 1 or (blank if blank < _MAX_HEADS and not _DATELINE.match(lines[0]) else 0)
    heads = [said for line in lines[:count] if (said := line.strip(" =+"))]
    story = _Story(body="\n\n".join(paragraphs("\n".join(lines[count:]), joins=True)))
    if len(heads) > 1 and _BYLINE.match(heads[-1]):
        story.byline = _BY.sub("", heads.pop(), count=1)
    story.notes = [line for line in heads[:-1] if line.isupper() or _LABEL.match(line)]
    story.headline = " ".join(line for line in heads if line not in story.notes)
    return story


def _anpa(body: str) -> _Story:
    """Return a story whose lines above the text begin with `^`, and end with `<`, or with `=` when they name people."""
    story, text = _Story(), list[str]()
    heads: list[str] = []
    for line in filter(None, (_CONTROL.sub("", line).strip() for line in body.split("\n"))):
        if line.startswith("^") and not text:
            heads.append(line[1:].strip())
        elif line.strip("_"):
            text.append(line.strip("^<= "))
    story.notes, heads = heads[:1], heads[1:]  # the slug
    for said, is_name in ((head.rstrip("<= "), head.endswith("=")) for head in heads):
        if is_name:
            story.byline = f"{story.byline}, {said}" if story.byline else said
        elif _EDITORS.match(said):
            story.notes.append(said)
        elif not story.headline:
            story.headline = said
        else:
            story.above.append(said)
    story.notes = [note.rstrip("< ") for note in story.notes]
    story.body = "\n\n".join(text)
    return story


def _sender(said: str) -> str:
    """Return the service in a header, which may have a number after it and codes before it."""
    names = [word for word in said.split() if not word.isdigit()]
    return names[-1] if names else ""


def _time(trailer: str) -> str:
    """Return the time of a trailer, as `article.iso` parses it."""
    if found := _ANPA_TIME.search(trailer):
        month, day, year, hour, minute = found.groups()
        return f"20{year}-{month}-{day}T{hour}:{minute}:00Z"
    if found := _IPTC_TIME.search(trailer):
        day, hour, minute, zone, month_name, year = found.groups()
        return f"{day} {month_name} 20{year} {hour}:{minute} {zone or ''}".strip() if year else found[0]
    return ""

"""Recognise files that no reader takes, and say in one sentence what to do with them."""

from __future__ import annotations

import re
from pathlib import PurePath

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.encoding import decoded
from annotate.formats.articles.wire.xml_kinds import root_name
from annotate.formats.reading import guard

_SAVE_AS_XLSX = QT_TRANSLATE_NOOP("errors", "{where}: this is a table of a kind that is not read; save it as .xlsx or .csv first.")  # fmt: skip
_SLIDES = QT_TRANSLATE_NOOP("errors", "{where}: this is a presentation; save it as a PDF first.")
_TEXT_FILE = QT_TRANSLATE_NOOP("errors", "{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx.")  # fmt: skip
_LAYOUT = QT_TRANSLATE_NOOP("errors", "{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as PDF.")  # fmt: skip
_OUTLOOK = QT_TRANSLATE_NOOP("errors", "{where}: this is a whole mailbox of Outlook; save the messages that you need as .msg or .eml.")  # fmt: skip
_LINK = QT_TRANSLATE_NOOP("errors", "{where}: this is only a link; open it, and save the page or the document itself.")
_OFFICE = QT_TRANSLATE_NOOP("errors", "{where}: this is an old Office document; save it as .docx, .xlsx or PDF first.")
_PAGES = QT_TRANSLATE_NOOP("errors", "{where}: this is a document of Pages; export it as Word or PDF first.")
_BOOK = QT_TRANSLATE_NOOP("errors", "{where}: this kind of e-book is not read; convert it to .epub or PDF first.")
_PICTURE = QT_TRANSLATE_NOOP(
    "errors",
    "{where}: this is a picture, and words in it cannot be read; add the article as text, web page, Word or PDF.",
)
_SOUND = QT_TRANSLATE_NOOP(
    "errors",
    "{where}: this is sound or film, and words in it cannot be read; add the article as text, web page, Word or PDF.",
)
_ARCHIVE = QT_TRANSLATE_NOOP("errors", "{where}: this kind of archive is not opened; unpack it first, or make a .zip of it.")  # fmt: skip
_PROJECT = QT_TRANSLATE_NOOP(
    "errors", "{where}: this is a project or another database, and no article; a project is opened from the menu."
)
_PROGRAM = QT_TRANSLATE_NOOP(
    "errors", "{where}: this is a program; articles come as text, web page, Word, PDF or mail."
)
_XML = QT_TRANSLATE_NOOP("errors", "{where}: this is XML of a kind that is not known (it begins with {name}).")
_JSON = QT_TRANSLATE_NOOP("errors", "{where}: this is JSON of a kind that is not known (it has {names}).")
_NOT_JSON = QT_TRANSLATE_NOOP("errors", "{where}: this should be JSON, but it does not begin like it.")
_PAGE = QT_TRANSLATE_NOOP("errors", "{where}: this seems to be a web page; give it a name that ends in .html.")
_TEXT = QT_TRANSLATE_NOOP("errors", "{where}: this seems to be plain text; give it a name that ends in .txt to read it as an article.")  # fmt: skip
_ENDING = QT_TRANSLATE_NOOP("errors", "{where}: what is in it does not fit its name; it seems to be plain text.")
OTHER = QT_TRANSLATE_NOOP(
    "errors", "{where}: files of this kind cannot be read; articles come as text, web page, Word, PDF or mail."
)
EMPTY_FILE = QT_TRANSLATE_NOOP("errors", "{where}: the file is empty.")

_BY_ENDING = {
    **dict.fromkeys((".doc", ".dot"), guard.OLD_WORD),
    **dict.fromkeys((".wps", ".wpd", ".wri", ".sxw", ".abw", ".odm", ".lwp", ".hwp"), _TEXT_FILE),
    **dict.fromkeys((".indd", ".indt", ".idml", ".icml", ".qxp", ".qxd", ".pub", ".afpub", ".sla"), _LAYOUT),
    **dict.fromkeys((".url", ".webloc", ".lnk", ".gdoc", ".gsheet", ".gslides"), _LINK),
    **dict.fromkeys((".xls", ".xlt", ".xlsb", ".ods", ".numbers"), _SAVE_AS_XLSX),
    **dict.fromkeys((".ppt", ".pptx", ".pps", ".ppsx", ".odp", ".key"), _SLIDES),
    **dict.fromkeys((".pst", ".ost", ".olm", ".dbx"), _OUTLOOK),
    ".pages": _PAGES,
    **dict.fromkeys((".mobi", ".azw", ".azw3", ".kfx", ".djvu"), _BOOK),
    **dict.fromkeys(
        (
            ".jpg",
            ".jpeg",
            ".png",
            ".gif",
            ".webp",
            ".heic",
            ".tif",
            ".tiff",
            ".bmp",
            ".svg",
            ".psd",
            ".avif",
            ".jfif",
            ".heif",
            ".raw",
            ".cr2",
            ".nef",
            ".dng",
        ),
        _PICTURE,
    ),
    **dict.fromkeys((".mp3", ".wav", ".m4a", ".ogg", ".flac", ".mp4", ".mov", ".avi", ".mkv", ".webm"), _SOUND),
    **dict.fromkeys((".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz"), _ARCHIVE),
    **dict.fromkeys((".kanttekening", ".sqlite", ".db"), _PROJECT),
    **dict.fromkeys((".exe", ".dll", ".app", ".dmg", ".msi"), _PROGRAM),
}
_BY_BEGINNING = {
    guard.OLE: _OFFICE,
    b"SQLite format 3\0": _PROJECT,
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"II*\0": _PICTURE,
    b"MM\0*": _PICTURE,
    b"ID3": _SOUND,
    b"OggS": _SOUND,
    b"fLaC": _SOUND,
    b"Rar!": _ARCHIVE,
    b"7z\xbc\xaf": _ARCHIVE,
    b"\x1f\x8b": _ARCHIVE,
    b"BZh": _ARCHIVE,
    b"MZ": _PROGRAM,
    b"\x7fELF": _PROGRAM,
}
_INSIDE = re.compile(rb"(word/|xl/|content\.xml|mimetypeapplication/vnd\.oasis\.opendocument\.text)")
_KEYS = re.compile(r'"([^"\\]{1,40})"\s*:')
_MAX_KEYS = 5


def ending_of(head: bytes) -> str:
    """Return the ending that the first bytes of a file imply, "" when they imply none."""
    if head.startswith(b"%PDF-"):
        return ".pdf"
    if head.startswith(b"{\\rtf"):
        return ".rtf"
    if head.startswith(b"PK\x03\x04") and (inside := _INSIDE.search(head)):
        return {b"word/": ".docx", b"xl/": ".xlsx"}.get(inside[1], ".odt")
    return ""


def reason(name: str, head: bytes) -> UserError:
    """Return why a file with this name and these first bytes is refused, and what can be done."""
    if not head:
        return UserError(EMPTY_FILE, where=name)
    ending = PurePath(name).suffix.lower()
    if ending in _BY_ENDING:
        return UserError(_BY_ENDING[ending], where=name)
    told = next((sentence for start, sentence in _BY_BEGINNING.items() if head.startswith(start)), None)
    return UserError(told, where=name) if told else _of_text(name, ending, head)


def _of_text(name: str, ending: str, head: bytes) -> UserError:
    """Return the reason for a text file, by what it seems to be."""
    found = decoded(head)
    if found is None:
        return UserError(OTHER, where=name)
    root = root_name(head)
    if root == "html" or re.match(r"\s*<!doctype html", found.text, re.I):
        return UserError(_PAGE, where=name)
    if root:
        return UserError(_XML, where=name, name=f"<{root}>")
    if found.text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        keys = list(dict.fromkeys(_KEYS.findall(found.text)))[:_MAX_KEYS]
        return UserError(_JSON, where=name, names=", ".join(keys) or "[…]")
    if ending == ".json":
        return UserError(_NOT_JSON, where=name)
    return UserError(_ENDING if ending in (".xml", ".rss", ".conll", ".tsv") else _TEXT, where=name)

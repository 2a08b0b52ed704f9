"""Kinds of files that newsrooms have and that are not read, each with a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import guard
from annotate.formats.base import Item, Reader

_KINDS = {
    ".doc .dot": guard.OLD_WORD,
    ".pages": QT_TRANSLATE_NOOP("errors", "{where}: this is a Pages file; open it in Pages and export it as Word (.docx)."),
    ".wpd .wps .wri .sxw .abw .odm .lwp .hwp": QT_TRANSLATE_NOOP(
        "errors", "{where}: this kind of text file is not read; open it in LibreOffice and save it as .odt or .docx."
    ),
    ".indd .indt .idml .icml .inx .qxp .qxd .pub .afpub .sla": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is a page layout; open it in its own program and export the text as .rtf, or the page as .pdf."
    ),
    ".xls .xlsb .ods .numbers": QT_TRANSLATE_NOOP(
        "errors", "{where}: this kind of table is not read; open it and save it as .xlsx or .csv."
    ),
    ".ppt .pptx .odp .key": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is a presentation; copy its text and paste it here."
    ),
    ".mobi .azw .azw3 .kfx .djvu .ps .eps .xps .oxps": QT_TRANSLATE_NOOP(
        "errors", "{where}: this kind of book or page is not read; convert it to .epub or .pdf first."
    ),
    ".pst .ost .olm .dbx": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is a whole mailbox of Outlook; save the messages that you need from there, as .msg or .eml."
    ),
    ".jpg .jpeg .png .gif .bmp .tif .tiff .webp .heic .heif .avif .svg .psd .ai .raw .cr2 .nef .dng": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is a picture; text in it can be read only after a scanning program (OCR) has made text of it."
    ),
    ".mp3 .wav .m4a .aac .ogg .oga .opus .flac .wma .aiff .amr": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is a sound recording; write out what is said and add that as text."
    ),
    ".mp4 .mov .avi .mkv .webm .wmv .m4v .mpg .mpeg .mts .3gp": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is a film; write out what is said and add that as text."
    ),
    ".rar .7z .tar .gz .tgz .bz2 .xz .dmg .iso": QT_TRANSLATE_NOOP(
        "errors", "{where}: this kind of archive is not opened; unpack it and add what is in it, or make a .zip of it."
    ),
    ".url .webloc .lnk .desktop .gdoc .gsheet .gslides": QT_TRANSLATE_NOOP(
        "errors", "{where}: this is only a link; open it and save the page or the document itself."
    ),
}  # fmt: skip


def _refuse(_file: BinaryIO, where: str, sentence: str) -> Iterator[Item]:
    raise UserError(sentence, where=where)
    yield


READERS = tuple(
    Reader("", tuple(suffixes.split()), partial(_refuse, sentence=sentence)) for suffixes, sentence in _KINDS.items()
)

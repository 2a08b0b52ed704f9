"""What an import left out of files that it took, in the user's language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QObject

from annotate.formats.base import Notice, Omission


class NoticeWords(QObject):
    """The phrase for each omission. In a class, because lupdate knows plurals only by a class's own `tr`."""

    def phrase(self, notice: Notice) -> str:
        """Return what was left out, with its count and, where it has them, its names."""
        n = notice.count
        phrases = {
            Omission.COMMENTS: self.tr("without %n comment(s)", "", n),
            Omission.FOOTNOTES: self.tr("without %n footnote(s)", "", n),
            Omission.DELETIONS: self.tr("without %n deleted passage(s)", "", n),
            Omission.HIDDEN: self.tr("without %n hidden passage(s)", "", n),
            Omission.FILES: self.tr("without %n file(s) that cannot be read", "", n),
            Omission.ATTACHMENTS: self.tr("without %n attachment(s)", "", n),
            Omission.CHARACTERS: self.tr("without %n sign(s) that the file does not name", "", n),
            Omission.ERRORS: self.tr("without %n cell(s) that hold an error", "", n),
            Omission.FORM: self.tr("without %n filled-in form field(s)", "", n),
            Omission.GLOSSES: self.tr("without %n gloss(es) above words", "", n),
            Omission.HEADERS: self.tr("without %n page header(s), footer(s) or number(s)", "", n),
            Omission.MOVES: self.tr("without the old place of %n moved passage(s)", "", n),
            Omission.NOTE_NUMBERS: self.tr("without %n number(s) of notes", "", n),
            Omission.OBJECTS: self.tr("without %n object(s), such as formulas, charts or embedded files", "", n),
            Omission.PLACEHOLDERS: self.tr("without %n blank(s) that were not filled in", "", n),
            Omission.BYTES: self.tr("%n byte(s) that are no character became �", "", n),
            Omission.MENDED: self.tr("%n place(s) that are not valid XML were mended", "", n),
            Omission.SHORTCODES: self.tr("without %n shortcode(s)", "", n),
            Omission.DRAFTS: self.tr("without %n draft(s) or removed post(s)", "", n),
            Omission.RECORDS: self.tr("without %n item(s) that are no article", "", n),
            Omission.NOTES: self.tr("without %n note(s) to editors", "", n),
            Omission.PACKAGES: self.tr("without %n package(s) or list(s)", "", n),
        }
        if notice.omission is Omission.ENCODING:
            read, *others = notice.names
            told = self.tr("read as {encoding}; it could also be {others}")
            return told.format(encoding=read, others=", ".join(others))
        names = f" ({', '.join(notice.names)})" if notice.names else ""
        return phrases[notice.omission] + names


def notice_lines(notices: Iterable[Notice]) -> list[str]:
    """Return a line for each file, with all that was left out of it."""
    words = NoticeWords()
    by_file: dict[str, list[str]] = defaultdict(list)
    for notice in notices:
        by_file[notice.where].append(words.phrase(notice))
    return [f"{where}: {', '.join(phrases)}" for where, phrases in by_file.items()]

"""Sentences about the notices of an import, in the user's language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QObject

from annotate.formats.base import Notice, Omission


class NoticeWords(QObject):
    """Make the phrase of each notice. A class, because lupdate finds plurals only in a class's own `tr`."""

    def phrase(self, notice: Notice) -> str:
        """Return the phrase of a notice, with its count and names."""
        n = notice.count
        phrases = {
            Omission.COMMENTS: self.tr("without %n comment(s)", "", n),
            Omission.FOOTNOTES: self.tr("without %n footnote(s)", "", n),
            Omission.DELETIONS: self.tr("without %n deleted passage(s)", "", n),
            Omission.HIDDEN: self.tr("without %n hidden passage(s)", "", n),
            Omission.FILES: self.tr("without %n file(s) that cannot be read", "", n),
            Omission.RELATIONS: self.tr("without %n relation(s)", "", n),
            Omission.ATTRIBUTES: self.tr("without %n attribute(s)", "", n),
            Omission.MARGIN_NOTES: self.tr("without %n note(s) in the margin", "", n),
            Omission.EVENTS: self.tr("without %n event(s)", "", n),
            Omission.LINKS: self.tr("without %n link(s)", "", n),
            Omission.LAYERS: self.tr("without %n layer(s) of annotation", "", n),
            Omission.FIELDS: self.tr("without %n value(s) of other fields", "", n),
            Omission.INNER: self.tr("without %n mark(s) inside or across others", "", n),
            Omission.PREDICTIONS: self.tr("without %n prediction(s) that overlap other marks", "", n),
            Omission.PEOPLE: self.tr("without %n mark(s) of further people that overlap other marks", "", n),
            Omission.SKIPPED: self.tr("without %n skipped annotation(s)", "", n),
            Omission.ANSWERS: self.tr("without %n mark(s) of rejected answers", "", n),
            Omission.NUMBERED_LABELS: self.tr("%n mark(s) have a number as label: its name is not in the file", "", n),
            Omission.COMMENT_LINES: self.tr("without %n comment line(s)", "", n),
            Omission.MOVED: self.tr("%n mark(s) put where their words stand", "", n),
            Omission.COUNTED: self.tr("%n mark(s) moved, because the file counts in another way", "", n),
            Omission.CUT: self.tr("%n sentence end(s) made where the file has none", "", n),
            Omission.QUOTES: self.tr("%n line(s) with a quotation mark that is not closed, read as written", "", n),
            Omission.EMPTY: self.tr("nothing in it"),
            Omission.DIFFERING: self.tr("without %n mark(s) that differ from what was decided", "", n),
            Omission.ATTACHMENTS: self.tr("without %n attachment(s)", "", n),
            Omission.CHARACTERS: self.tr("without %n sign(s) that the file does not name", "", n),
            Omission.ERRORS: self.tr("without %n cell(s) that hold an error", "", n),
            Omission.FORM: self.tr("without %n filled-in form field(s)", "", n),
            Omission.GLOSSES: self.tr("without %n gloss(es) above words", "", n),
            Omission.HEADERS: self.tr("without %n page header(s), footer(s) or number(s)", "", n),
            Omission.MOVES: self.tr("without the old position of %n moved passage(s)", "", n),
            Omission.NOTE_NUMBERS: self.tr("without %n number(s) of notes", "", n),
            Omission.OBJECTS: self.tr("without %n object(s), such as formulas, charts or embedded files", "", n),
            Omission.PLACEHOLDERS: self.tr("without %n blank(s) that were not filled in", "", n),
            Omission.BYTES: self.tr("%n byte(s) that are no character became �", "", n),
            Omission.MENDED: self.tr("%n passage(s) that are not valid XML were mended", "", n),
            Omission.SHORTCODES: self.tr("without %n shortcode(s)", "", n),
            Omission.DRAFTS: self.tr("without %n draft(s) or removed post(s)", "", n),
            Omission.RECORDS: self.tr("without %n item(s) that are no article", "", n),
            Omission.NOTES: self.tr("without %n note(s) to editors", "", n),
            Omission.PACKAGES: self.tr("without %n package(s) or list(s)", "", n),
        }
        if notice.omission is Omission.ENCODING:
            read, *others = notice.names
            phrase = self.tr("read as {encoding}; it could also be {others}")
            return phrase.format(encoding=read, others=", ".join(others))
        names = f" ({', '.join(notice.names)})" if notice.names else ""
        return phrases[notice.omission] + names

    def brought(self, marks: int, articles: int) -> str:
        """Return a phrase for suggestions that were added to known documents."""
        return (
            self.tr("%n mark(s) to check added", "", marks)
            + " "
            + self.tr("to %n article(s) already there", "", articles)
        )


def notice_lines(notices: Iterable[Notice]) -> list[str]:
    """Return a line for each file, with its notices."""
    words = NoticeWords()
    by_file: dict[str, list[str]] = defaultdict(list)
    for notice in notices:
        by_file[notice.where].append(words.phrase(notice))
    return [f"{where}: {', '.join(phrases)}" for where, phrases in by_file.items()]

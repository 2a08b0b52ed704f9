"""Sentences about exports in the user's language: formats, outcome, losses, existing files."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from annotate.formats.base import Format
from annotate.formats.writing.destination import Standing, Whose
from annotate.formats.writing.export import Summary
from store.documents.selected import Amount
from ui.translate import grouped, moment


def title_of(chosen: Format) -> str:
    """Return the title of a format in the user's language."""
    return QCoreApplication.translate("export", chosen.title)


def purpose_of(chosen: Format) -> str:
    """Return the purpose of a format in the user's language."""
    return QCoreApplication.translate("export", chosen.purpose)


class ExportWords(QObject):
    """Make the sentences about one export. A class, because lupdate finds plurals only in a class's own `tr`."""

    def __init__(self, summary: Summary) -> None:
        super().__init__()
        self._summary = summary

    @property
    def outcome(self) -> str:
        """Numbers of documents and names, and the reader that verified them."""
        summary = self._summary
        line = self.tr("%n article(s)", "", summary.documents) + ", " + self.tr("%n name(s)", "", summary.entities)
        labels = ", ".join(f"{label} {count}" for label, count in sorted(summary.per_label.items()))
        line += f" ({labels})" if labels else ""
        if summary.reader is None:
            return line + " · " + self.tr("read back: identical")
        return line + " · " + self.tr("read back with {reader}: identical").format(reader=summary.reader)

    @property
    def lost_in_training(self) -> str:
        """Heading of the misaligned names, which training would lose; "" for none."""
        n = self._summary.lost_in_training
        return self.tr("%n name(s) end inside a word of the language model; training would lose:", "", n) if n else ""

    @property
    def replaced(self) -> str:
        """Number of replaced names; "" without pseudonyms."""
        summary = self._summary
        if not summary.notice:
            return ""
        line = self.tr("%n name(s) replaced", "", summary.replaced)
        return line + ", " + self.tr("%n of them not marked", "", summary.unmarked)

    @property
    def left(self) -> str:
        """Whether replaced names were found in the export; "" without pseudonyms."""
        summary = self._summary
        if not summary.notice:
            return ""
        if not summary.left_in_all:
            return self.tr("None of the replaced names is left in what was written: all of it was searched.")
        return self.tr("%n passage(s) may still reveal a replaced name:", "", summary.left_in_all)

    @property
    def contradictions(self) -> str:
        """Number of contradictions between the names; "" for none."""
        number = self._summary.contradictions
        return ContradictionWords().how_many(number) if number else ""

    @property
    def not_carried(self) -> list[str]:
        """A line for each kind of loss; see `annotate.formats.writing.losses.fit`."""
        lost = self._summary.not_carried
        sentences = {
            "text": self.tr("%n article(s) without names are not in it", "", lost["text"]),
            "spacing": self.tr("%n article(s) lose line ends and other white space", "", lost["spacing"]),
            "characters": self.tr("%n control character(s) became �", "", lost["characters"]),
            "spans": self.tr("for %n name(s) it is not stated where in the text they are", "", lost["spans"]),
            "labels": self.tr("%n name(s) have a label with spaces, written with _", "", lost["labels"]),
            "nested": self.tr("%n name(s) inside others or overlapping them are left out", "", lost["nested"]),
            "overlaps": self.tr("%n name(s) overlapping others are left out", "", lost["overlaps"]),
            "apart": self.tr(
                "%n name(s) inside others or overlapping them are in doc.spans, not in doc.ents", "", lost["apart"]
            ),
            "rejected": self.tr("%n removed suggestion(s) are left out", "", lost["rejected"]),
            "states": self.tr("%n unchecked name(s) cannot be told from the checked ones", "", lost["states"]),
            "origins": self.tr("for %n name(s) it is not stated who or what marked them", "", lost["origins"]),
            "answers": self.tr(
                "%n article(s) that are not done cannot be told from those that are", "", lost["answers"]
            ),
            "meta": self.tr("%n article(s) lose their source, date and so on", "", lost["meta"]),
            "dates": self.tr(
                "%n article(s) lose their date, which this format holds in another form only", "", lost["dates"]
            ),
            "notes": self.tr("%n mark(s) do not have their note", "", lost["notes"]),
            "tokens": self.tr(
                "%n article(s) were split into words by general rules, not by a language model", "", lost["tokens"]
            ),
            "cut": self.tr("%n name(s) end inside a word, which is cut in two there", "", lost["cut"]),
            "formulas": self.tr(
                "%n cell(s) begin with an apostrophe, so that no spreadsheet takes them for a formula",
                "",
                lost["formulas"],
            ),
            "long": self.tr("%n article(s) are longer than a cell of a spreadsheet can be", "", lost["long"]),
            "crossing": self.tr("%n mark(s) overlapping a replaced name are left out", "", lost["crossing"]),
        }
        return [sentences[kind] for kind, n in sorted(lost.items()) if n]


class ContradictionWords(QObject):
    """Speak of contradictions."""

    def how_many(self, number: int) -> str:
        """Say how many there are between names."""
        return self.tr("%n contradiction(s) between them, which “Names of the project” shows.", "", number)


class AmountWords(QObject):
    """Say how much an export would take."""

    def __init__(self, amount: Amount) -> None:
        super().__init__()
        self._amount = amount

    @property
    def text(self) -> str:
        """Numbers of documents and names."""
        documents, names, contradictions = self._amount
        if not documents:
            return self.tr("No article fits what is chosen.")
        articles = grouped(self.tr("%n article(s)", "", documents), documents)
        named = grouped(self.tr("%n name(s)", "", names), names)
        text = self.tr("To be exported: {articles}, {names}.").format(articles=articles, names=named)
        return f"{text} {ContradictionWords().how_many(contradictions)}" if contradictions else text


class StandingWords(QObject):
    """Describe a file or folder that exists at the destination of an export."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing

    @property
    def text(self) -> str:
        """Kind, origin, time and size of what exists."""
        standing = self._standing
        values = {
            "what": self._what(),
            "made": _moment(standing.at),
            "changed": moment(datetime.fromtimestamp(standing.modified)),
        }
        if standing.whose is Whose.OURS:
            return self.tr("Replaces your export of {made}; nobody has changed it since.").format(**values)
        if standing.whose is Whose.CHANGED:
            return self.tr(
                "Your export of {made} is here, but it was changed later, on {changed}: {what}. If you replace it, those changes are lost."
            ).format(**values)
        if standing.at:
            return self.tr("An export of {made} is here, perhaps changed since: {what}.").format(**values)
        return self.tr(
            "Something is already here that is not an export of this project: {what}, changed on {changed}."
        ).format(**values)

    def _what(self) -> str:
        """Return the kind and size of what exists."""
        standing = self._standing
        if standing.is_folder:
            return self.tr("a folder")
        if standing.is_link:
            return self.tr("a link")
        kind = standing.path.suffix[1:].upper()
        size = QLocale().formattedDataSize(standing.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        return self.tr("a file of {size}").format(size=size) if not kind else f"{kind}, {size}"


def _moment(at: str) -> str:
    """Write a time that a project, which may come from anybody, gives; "?" if it is none."""
    try:
        return moment(datetime.fromisoformat(at))
    except (ValueError, OverflowError):
        return "?"

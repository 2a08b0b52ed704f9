"""How days are written in the window: "3 december 2024" in the language of the window. And read, as people type them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

_DAY, _MOMENT = "d MMMM yyyy", "d MMMM yyyy, HH:mm"


def written_day(published: str) -> str:
    """Return the day of a date in ISO 8601 for people; anything else unchanged."""
    day = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, _DAY) if day.isValid() else published


def written_moment(moment: QDateTime) -> str:
    """Return a local time for people."""
    return QLocale().toString(moment, _MOMENT)


def read_day(typed: str) -> str:
    """Return a typed day in ISO 8601, "" if it is none: as the window writes it, or in any form that imports know."""
    typed = " ".join(typed.split())
    day = QLocale().toDate(typed.lower(), _DAY)
    if day.isValid():
        return day.toString(Qt.DateFormat.ISODate)
    from annotate.formats.articles.article import iso  # brings in a library that knows names of months

    return iso(typed)

"""The day of an article: as people read it, and as they type it. `ui.translate` has the rule for writing days."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt

from ui.translate import DAY, day


def written_day(published: str) -> str:
    """Return the day of a date in ISO 8601 for people; anything else unchanged."""
    found = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    return day(found) if found.isValid() else published


def read_day(typed: str) -> str:
    """Return a typed day in ISO 8601, "" if it is none: as the window writes it, or in any form that imports know."""
    typed = " ".join(typed.split())
    found = QLocale().toDate(typed.lower(), DAY)
    if found.isValid():
        return found.toString(Qt.DateFormat.ISODate)
    from annotate.formats.articles.article import iso  # brings in a library that knows names of months

    return iso(typed)

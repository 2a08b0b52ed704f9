"""Numbers and moments as people read them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def percent(score: float) -> str:
    """Format a score from 0 to 1 as a percentage, rounded down."""
    return f"{int(score * 100)}\u202f%"


def moment(at: datetime) -> str:
    """Format a moment as the local day and time."""
    translate, short = QCoreApplication.translate, QLocale.FormatType.ShortFormat
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    time = QLocale().toString(local.time(), short)
    match local.date().daysTo(QDate.currentDate()):
        case 0:
            return translate("moments", "today, {time}").format(time=time)
        case 1:
            return translate("moments", "yesterday, {time}").format(time=time)
    return f"{QLocale().toString(local.date(), 'ddd')} {QLocale().toString(local.date(), short)}, {time}"

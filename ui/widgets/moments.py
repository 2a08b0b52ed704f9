"""Recent moments as people read them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime

from ui.translate import moment


def recent(at: datetime) -> str:
    """Format a moment as the local day and time; today and yesterday by name."""
    translate = QCoreApplication.translate
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    time = local.toString("HH:mm")
    match local.date().daysTo(QDate.currentDate()):
        case 0:
            return translate("moments", "today, {time}").format(time=time)
        case 1:
            return translate("moments", "yesterday, {time}").format(time=time)
    return moment(at)

"""Which documents the queue shows, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotate.model import DocumentState


class Order(StrEnum):
    """Orders of the queue."""

    ARRIVAL = "arrival"
    UNCHECKED = "unchecked"
    UNCERTAIN = "uncertain"  # most actions first
    SURE = "sure"  # fewest actions first
    DATE = "date"  # the newest first
    TITLE = "title"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """Documents in a state (None: any) that hold the words typed, in an order."""

    state: DocumentState | None = None
    typed: str = ""
    order: Order = Order.ARRIVAL

"""Choose which articles and annotations are exported."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from annotate.model import SHOWN_STATES, Document, DocumentState


@dataclass(frozen=True, slots=True)
class Selection:
    """A choice of documents and labels. Empty means all.

    `since` and `until` are days, `2026-11-26`, both included, in this computer's time zone. With dates or annotators,
    an article is chosen when one of its annotations was last changed then, or by one of them. All its annotations are
    exported: half of them would teach that the other names are none.
    """

    states: tuple[DocumentState, ...] = (DocumentState.DONE,)
    labels: frozenset[str] = frozenset()
    annotators: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    ids: frozenset[int] = frozenset()

    def apply(self, document: Document) -> Document | None:
        """Return the document with the chosen labels only, None when it is not chosen."""
        if document.state not in (self.states or SHOWN_STATES) or (self.ids and document.id not in self.ids):
            return None
        if (self.annotators or self.since or self.until) and not self._was_touched(document):
            return None
        if not self.labels:
            return document
        return replace(document, annotations=tuple(a for a in document.annotations if a.label in self.labels))

    def _was_touched(self, document: Document) -> bool:
        return any(
            (not self.annotators or a.annotator in self.annotators)
            and ((not self.since and not self.until) or self._is_within(a.changed_at))
            for a in document.annotations
        )

    def _is_within(self, moment: str) -> bool:
        day = day_of(moment)
        return bool(day) and (not self.since or day >= self.since) and (not self.until or day <= self.until)


def day_of(moment: str) -> str:
    """Return the local day of a moment in UTC, "" for an invalid one."""
    try:
        return datetime.fromisoformat(moment).astimezone().date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def states_called(names: Collection[str]) -> tuple[DocumentState, ...]:
    """Return the states with these names; "all" means all visible ones."""
    return SHOWN_STATES if "all" in names else tuple(DocumentState(name) for name in dict.fromkeys(names))

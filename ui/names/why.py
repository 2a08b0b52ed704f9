"""Why a mark is there, in one line: who or what made it, how sure it is, and what is known of its name."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotate.model import Annotation, Document, State
from annotate.names.capitals import begins_a_sentence
from annotate.names.memory import NEVER, Choice, Remembered
from ui.translate import percent


class WhyWords(QObject):
    """Make the line. A class, because lupdate finds plurals only in a class's own `tr`."""

    def line(
        self, document: Document, mark: Annotation, known: Remembered | None, choice: Choice | None, who: str = ""
    ) -> str:
        """Return the line.

        `known` and `choice` are what is remembered of the name, and what was chosen for it. `who` tells who it is.
        """
        parts = [self._made(mark)]
        if known and known.yes:
            parts.append(self.tr("confirmed %n time(s)", "", known.yes))
        if known and known.no:
            parts.append(self.tr("corrected %n time(s)", "", known.no))
        if choice:
            parts += self._chosen(choice)
        parts.append(who)
        if begins_a_sentence(document.text, mark.start):
            parts.append(self.tr("begins a sentence"))
        return " · ".join(filter(None, parts))

    def _made(self, mark: Annotation) -> str:
        kind, _, maker = mark.origin.partition(":")
        made = {
            "pipeline": self.tr("language model"),
            "memory": self.tr("corrected before"),
            "list": self.tr("house list"),
            "import": self.tr("import"),
            "person": maker,
        }.get(kind, "")
        is_sure = mark.score is not None and mark.state is State.SUGGESTED and kind == "pipeline"
        return f"{made} {percent(mark.score or 0.0)}" if is_sure else made

    def _chosen(self, choice: Choice) -> list[str]:
        listed = self.tr("on the house list") if choice.is_listed else ""
        never = self.tr("never a name") if choice.outcome is NEVER else ""
        preferred = self.tr("the house writes “{name}”").format(name=choice.preferred) if choice.preferred else ""
        return [listed, never, preferred]

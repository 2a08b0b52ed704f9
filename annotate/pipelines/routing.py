"""Choose the pipeline for a text by its language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BUNDLED = "nl_kanttekening"
NO_PIPELINE = "none"
LEARNT = "learnt"  # the key in meta.json of a pipeline that learnt here, with what it says of itself


@dataclass(frozen=True, slots=True)
class Routing:
    """A project's pipelines, by name or folder.

    `main` is for texts in `main_language` and in unknown languages, and with `is_for_all` for those in other languages,
    too. `by_language` holds the pipeline, or NO_PIPELINE, that a person chose for a language. `installed` are the
    pipelines that may be used without being chosen.
    """

    main: str
    main_language: str
    by_language: Mapping[str, str] = field(default_factory=dict)
    installed: Sequence[str] = ()
    is_for_all: bool = False

    def pipeline_for(self, language: str) -> str:
        """Return the pipeline for a language, "" for unknown: the one that a person chose, else the usual one."""
        return self.by_language.get(language or self.main_language) or self.usual_for(language)

    def usual_for(self, language: str) -> str:
        """Return the pipeline for a language if nobody chose one: the main one, the first installed for it, or none."""
        if language in ("", self.main_language) or self.main == NO_PIPELINE:
            return self.main
        installed = (name for name in self.installed if name.startswith(f"{language}_"))
        return next(installed, None) or self.for_others

    @property
    def for_others(self) -> str:
        """The pipeline for languages that have none of their own, NO_PIPELINE unless one is for all languages."""
        return self.pipeline_for("") if self.is_for_all else NO_PIPELINE

    @property
    def targets(self) -> dict[str, str]:
        """Map each language with a pipeline of its own to that, and "" to that of the main and of unknown languages."""
        installed = {name.partition("_")[0] for name in self.installed} - {"xx"}  # xx: for many languages
        languages = sorted({*self.by_language, *installed} - {self.main_language})
        pipelines = {language: self.pipeline_for(language) for language in languages}
        own = {language: name for language, name in pipelines.items() if name != self.for_others}
        return {"": self.pipeline_for(""), **own}

"""Choose the pipeline for a text by its language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BUNDLED = "nl_kanttekening"
NO_PIPELINE = "none"


@dataclass(frozen=True, slots=True)
class Routing:
    """A project's pipelines, by name or folder.

    `main` is for texts in `main_language` and in unknown languages. `by_language` holds the pipeline, or NO_PIPELINE,
    that a person chose for a language. `installed` are the pipelines that may be used without being chosen.
    """

    main: str
    main_language: str
    by_language: Mapping[str, str] = field(default_factory=dict)
    installed: Sequence[str] = ()

    def pipeline_for(self, language: str) -> str:
        """Return the pipeline for a language, "" for unknown: the one that a person chose, else the usual one."""
        return self.by_language.get(language or self.main_language) or self.usual_for(language)

    def usual_for(self, language: str) -> str:
        """Return the pipeline for a language if nobody chose one: the first installed for it, else the main one."""
        if language in ("", self.main_language) or self.main == NO_PIPELINE:
            return self.main
        installed = (name for name in self.installed if name.startswith(f"{language}_"))
        return next(installed, None) or self.pipeline_for("")

    @property
    def targets(self) -> dict[str, str]:
        """Map each language with a pipeline of its own to that, and "" to the pipeline of all others."""
        installed = {name.partition("_")[0] for name in self.installed} - {"xx"}  # xx: for many languages
        languages = {self.main_language, *self.by_language, *installed}
        pipelines = {language: self.pipeline_for(language) for language in sorted(languages)}
        default = self.pipeline_for("")
        return {"": default, **{language: name for language, name in pipelines.items() if name != default}}

"""Which pipeline marks a text, by the text's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BUNDLED = "nl_kanttekening"
NO_PIPELINE = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """A project's pipelines, by name or folder.

    `main` is for texts in `main_language`, and for those whose language cannot be told. `by_language` holds what a
    person chose for a language (NO_PIPELINE: nothing); `installed` are the names that can be taken without being asked.
    """

    main: str
    main_language: str
    by_language: Mapping[str, str] = field(default_factory=dict)
    installed: Sequence[str] = ()

    def pipeline_for(self, language: str) -> str:
        """What marks texts in a language ("": unknown): the person's choice, else the usual one."""
        return self.by_language.get(language or self.main_language) or self.usual_for(language)

    def usual_for(self, language: str) -> str:
        """What marks texts in a language nobody chose for: the first one installed for it, else the main one."""
        if language in ("", self.main_language) or self.main == NO_PIPELINE:
            return self.main
        made_for_it = (name for name in self.installed if name.startswith(f"{language}_"))
        return next(made_for_it, None) or self.pipeline_for("")

    @property
    def targets(self) -> dict[str, str]:
        """The pipeline of every language that has one of its own; under "" that of all others."""
        made_for = {name.partition("_")[0] for name in self.installed} - {"xx"}  # xx: for many languages
        languages = {self.main_language, *self.by_language, *made_for}
        found = {language: self.pipeline_for(language) for language in sorted(languages)}
        rest = self.pipeline_for("")
        return {"": rest, **{language: name for language, name in found.items() if name != rest}}

"""What is said when an article's language has no language model, and how to add one."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.language_names import language_name

_PLACE = "https://github.com/explosion/spacy-models/releases/download"


@dataclass(frozen=True, slots=True)
class Model:
    """A language model that can be added: its name, version and licence."""

    name: str
    version: str
    licence: str

    @property
    def command(self) -> str:
        """The command that installs the pipeline beside this program, if the program runs from source."""
        named = f"{self.name}-{self.version}"
        return f"{sys.executable} -m pip install {_PLACE}/{named}/{named}-py3-none-any.whl"


MODELS = {"fr": Model("fr_core_news_md", "3.8.0", "LGPL-LR"), "en": Model("en_core_web_md", "3.8.0", "MIT")}


def is_built() -> bool:
    """Return whether this is the built program, into which nothing can be installed."""
    return bool(getattr(sys, "frozen", False))


class UnfitWords(QObject):
    """The sentence for a language, and the text of the button beside it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language_name(language)
        self.model = MODELS.get(language)

    @property
    def text(self) -> str:
        """That nothing is suggested, and what can be added."""
        none = self.tr("No language model for {language}: only remembered names are suggested.")
        if self.model is None:
            how = self.tr("Choose one in the menu, if you have its folder.")
        elif is_built():
            how = self.tr("You can add {model} (licence {licence}): download it, unpack it and choose its folder.")
        else:
            how = self.tr("You can add {model} (licence {licence}) with pip, then start again.")
        values = {"model": self.model.name, "licence": self.model.licence} if self.model else {}
        return f"{none.format(language=self._language)} {how.format(**values)}"

    @property
    def button(self) -> str:
        """What the button beside the sentence does."""
        return self.tr("Copy the command") if self.command else self.tr("Choose a folder…")

    @property
    def command(self) -> str:
        """The command that installs it, "" if a folder must be chosen."""
        return self.model.command if self.model and not is_built() else ""

"""What a user can be told: one clear sentence, kept as a template so that the window can translate it."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:
    """Marks a sentence for translation without needing Qt; gives it back unchanged."""
    return sentence


class UserError(Exception):
    """Something a user did or the machine refused; never a bug of ours.

    `sentence` is an English template (`str.format` fields), `values` what goes into it.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.sentence, self.values))


def _rebuild(kind: type[UserError], sentence: str, values: dict[str, object]) -> UserError:
    return kind(sentence, **values)

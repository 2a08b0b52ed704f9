"""Define errors that are shown to the user, as a template that the window translates."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:
    """Mark a sentence for Qt's translation tools without importing Qt. Return it unchanged."""
    return sentence


class UserError(Exception):
    """An error that the user can act on, such as a mistake in a file or a full disk; never a bug.

    `sentence` is an English template for `str.format`, `values` its fields.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.sentence, self.values))


def _rebuild(kind: type[UserError], sentence: str, values: dict[str, object]) -> UserError:
    return kind(sentence, **values)

"""The reasons why a span or a record is refused."""

from __future__ import annotations

from enum import Enum

from annotate.errors import QT_TRANSLATE_NOOP


class Why(Enum):
    """A reason: the sentence for a line of a file, and for a numbered record."""

    NOT_JSON = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: this is not JSON ({reason})."),
        QT_TRANSLATE_NOOP("errors", "{where}: this is not JSON ({reason})."),
    )
    NO_TEXT = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: there is no “text” in it."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: there is no text in it."),
    )
    EMPTY = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text is empty."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the text is empty."),
    )
    NOT_TEXT = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text holds characters that are not text."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the text holds characters that are not text."),
    )
    NO_SPAN = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: a mark has no start, end or label; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: a mark has no start, end or label; left out."),
    )
    OUTSIDE = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the mark {start}–{end} lies outside the text; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the mark {start}–{end} lies outside the text; left out."),
    )
    BLANK = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the mark {start}–{end} contains only spaces; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the mark {start}–{end} contains only spaces; left out."),
    )
    OVERLAP = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the mark {start}–{end} overlaps another; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the mark {start}–{end} overlaps another; left out."),
    )
    DIFFERS = (
        QT_TRANSLATE_NOOP(
            "errors", "{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out."
        ),
    )
    PIECES = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: a mark of separate pieces cannot be imported; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: a mark of separate pieces cannot be imported; left out."),
    )
    NO_MARK = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: this is not a brat mark; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: this is not a brat mark; left out."),
    )
    NO_WORDS = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: its tags do not fit its words, so it was left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: its tags do not fit its words, so it was left out."),
    )
    NOT_WRITTEN = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: there is a picture, sound or address in it, and no text."),
        QT_TRANSLATE_NOOP(
            "errors", "{where}, article {line}: there is a picture, sound or address in it, and no text."
        ),
    )

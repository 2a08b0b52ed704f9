"""Find names that are not annotated yet by their capitals, and the point where two joined names meet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from annotate.model import Tokens
from annotate.text import find_word

_PARTICLES = set(
    "van de der den het 't ten ter te le la du des di da von zu of the en op".split()
)  # lower-case words inside a name
_CONJUNCTIONS = {
    ",",
    ";",
    "/",
    "&",
    "+",
    "-",
    "–",
    "en",
    "of",
    "and",
    "et",
    "und",
    "tegen",
}  # and punctuation between two names
_BEFORE_SENTENCE = ".!?:…\n“”\"«»„‘’'-–—•*"
_MAX_SPACES = 200  # code points to look back for the end of the previous sentence


def begins_a_sentence(text: str, start: int) -> bool:
    """Return whether the word at `start` is the first of a sentence, a line, a quotation or a list item."""
    before = text[max(0, start - _MAX_SPACES) : start].rstrip(" \t\u00a0")
    return not before or before[-1] in _BEFORE_SENTENCE


def next_capitals(
    text: str, tokens: Tokens, behind: int, is_free: Callable[[int, int], bool], until: int | None = None
) -> tuple[int, int] | None:
    """Return the span of the next run of capitalised words, with particles between them; None if there is none.

    A run does not begin with a word that begins a sentence if the text also has that word in lower case. It does not
    consist of one word that only ever begins sentences.

    Args:
        text: The text.
        tokens: Its tokens.
        behind: Offset from which on the run may start.
        is_free: Whether the token `[start, end)` may be part of a run.
        until: Offset before which the run starts; None for anywhere.

    """
    first = bisect_left(tokens.starts, behind)
    stop = len(tokens) if until is None else bisect_left(tokens.starts, until)
    while first < stop:
        last = _last_of_run(text, tokens, first, is_free)
        if (
            last is None
            or _occurs_in_lower_case(text, tokens, first)
            or (last == first and _only_begins_sentences(text, tokens, first))
        ):
            first += 1
        else:
            return tokens.starts[first], tokens.ends[last]
    return None


def previous_capitals(
    text: str, tokens: Tokens, before: int, is_free: Callable[[int, int], bool]
) -> tuple[int, int] | None:
    """Return the span of the last run of capitalised words that starts before an offset; None if there is none."""
    while before > 0:
        line = text.rfind("\n", 0, before - 1) + 1  # no run crosses a line break
        found, behind = None, line
        while run := next_capitals(text, tokens, behind, is_free, until=before):
            found, behind = run, run[1]
        if found:
            return found
        before = line
    return None


def split_point(text: str, tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """Return where to split a span: the end of the first part and the start of the second; None if it is one token.

    Split at the first comma or conjunction, else at the token edge closest to the middle, but not next to a particle.
    """
    inside = [i for i in tokens.overlapping(start, end) if not _word(text, tokens, i).isspace()]
    for before, index, after in zip(inside, inside[1:], inside[2:], strict=False):
        if _word(text, tokens, index) in _CONJUNCTIONS:
            return tokens.ends[before], tokens.starts[after]
    if len(inside) < 2:
        return None
    middle = len(inside) // 2
    words = [_word(text, tokens, i) for i in inside]
    cuts = [i for i in range(1, len(words)) if words[i - 1].lower() not in _PARTICLES and words[i] not in _PARTICLES]
    cut = min(cuts, key=lambda i: abs(i - middle), default=middle)
    return tokens.ends[inside[cut - 1]], tokens.starts[inside[cut]]


def _last_of_run(text: str, tokens: Tokens, first: int, is_free: Callable[[int, int], bool]) -> int | None:
    """Return the index of the last token of the run that the token `first` begins, None if it begins none."""
    if not text[tokens.starts[first]].isupper() or not is_free(tokens.starts[first], tokens.ends[first]):
        return None
    last = index = first
    while index + 1 < len(tokens) and text[tokens.ends[index] : tokens.starts[index + 1]] in ("", " "):
        index += 1
        word = _word(text, tokens, index)
        if not is_free(tokens.starts[index], tokens.ends[index]) or not (word[0].isupper() or word in _PARTICLES):
            break
        if word[0].isupper():
            last = index
    return last


def _occurs_in_lower_case(text: str, tokens: Tokens, index: int) -> bool:
    """Return whether a token begins a sentence and the text also has it in lower case."""
    word = _word(text, tokens, index)
    return begins_a_sentence(text, tokens.starts[index]) and f" {word[0].lower()}{word[1:]} " in text


def _only_begins_sentences(text: str, tokens: Tokens, index: int) -> bool:
    """Return whether a token begins a sentence, and so does every other occurrence of it with its capital."""
    word = _word(text, tokens, index)
    if not begins_a_sentence(text, tokens.starts[index]):
        return False
    return all(begins_a_sentence(text, start) for start in find_word(text, word))


def _word(text: str, tokens: Tokens, index: int) -> str:
    return text[tokens.starts[index] : tokens.ends[index]]

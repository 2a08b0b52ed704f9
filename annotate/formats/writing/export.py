"""Export and verify: write to a temporary sibling, read it back with another reader, compare, rename into place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import Feature, Format, Found, Options
from annotate.formats.tags.names_in import tags_of
from annotate.formats.writers import format_called
from annotate.formats.writing.destination import REPLACE, Earlier
from annotate.formats.writing.losses import fit, lost_annotations
from annotate.formats.writing.selection import Selection
from annotate.formats.writing.staging import part_of
from annotate.model import Document, Tokens, now
from annotate.pseudonyms.leaks import Left
from annotate.spans import outermost
from annotate.text import words_of

NOTHING = QT_TRANSLATE_NOOP(
    "errors", "There is nothing to export: no article fits what was chosen. Nothing was written."
)
_CONTEXT = 40  # characters on each side of a name in the summary
MAX_LISTED = 1000  # names that training would lose are counted all, and listed up to here


@dataclass(frozen=True, slots=True)
class Misaligned:
    """An entity that is not on token edges: a training run with this tokenizer would lose it."""

    document_id: int
    title: str
    start: int
    end: int
    text: str
    label: str
    context: str


@dataclass(slots=True)
class Summary:
    """What an export wrote, in numbers. `not_carried` counts the losses, see `losses.fit`."""

    documents: int = 0
    entities: int = 0
    rejected: int = 0
    per_label: Counter[str] = field(default_factory=Counter)
    lost_in_training: int = 0
    misaligned: list[Misaligned] = field(default_factory=list)
    not_carried: Counter[str] = field(default_factory=Counter)
    format: str = ""
    reader: str | None = None  # the library that read it back; None: the format's own description
    notice: str = ""
    replaced: int = 0  # places where a name was replaced by another
    unmarked: int = 0  # … of these, places that were not marked
    left: list[Left] = field(
        default_factory=list
    )  # names that a search of all that leaves still found, up to MAX_LISTED
    left_in_all: int = 0
    contradictions: int = 0  # between names that it wrote

    def as_json(self) -> dict[str, Any]:
        """Return the same as JSON values."""
        values = {name: getattr(self, name) for name in self.__slots__}
        values["misaligned"] = [{name: getattr(m, name) for name in m.__slots__} for m in self.misaligned]
        values["left"] = [{name: getattr(one, name) for name in one.__slots__} for one in self.left]
        return {
            **values,
            "reader": self.reader or "–",
            "per_label": dict(self.per_label),
            "not_carried": {str(k): n for k, n in self.not_carried.items() if n},
        }


def export(
    documents: Iterable[Document],
    target: Path,
    format_name: str,
    progress: Callable[[int], None] = lambda _: None,
    selection: Selection = Selection(),  # noqa: B008 - immutable
    options: Options = Options(),  # noqa: B008 - immutable
    prove: Callable[[Path], None] = lambda part: None,
    earlier: Earlier = REPLACE,
) -> Summary:
    """Write the selected documents to `target`.

    `progress(n)` is called after each document written and again after each one verified. An exception from it cancels
    the export. `prove` is called with the temporary file or folder; an exception from it does the same.

    Raises UserError when the format is unknown, no document is selected, the disk refuses, or verification fails, and
    Occupied when something at `target` is none of the `earlier` exports. What was there stays then.
    """
    chosen = format_called(format_name)
    summary = Summary(format=chosen.name, reader=chosen.verified_with, notice=options.notice)
    expected: list[int] = []
    selected = (found for document in documents if (found := selection.apply(document)))
    about = {"format": chosen.name, "notice": options.notice, "made": now()}
    with part_of(target, is_folder=chosen.is_folder_at(target), about=about, prove=prove, earlier=earlier) as part:
        chosen.write(_counted(selected, chosen, options, summary, expected, progress), part, options)
        if not summary.documents:
            raise UserError(NOTHING)
        _compare(chosen.read_back(part), expected, lambda done: progress(summary.documents + done))
    return summary


def _counted(
    documents: Iterable[Document],
    chosen: Format,
    options: Options,
    summary: Summary,
    expected: list[int],
    progress: Callable[[int], None],
) -> Iterator[Document]:
    """Yield the documents as they are to be written, and count them in the summary."""
    for document in documents:
        fitted, lost = fit(document, chosen)
        visible = fitted.visible
        if len(document.visible) != len(visible) + lost_annotations(lost):
            raise _different(1)
        if visible or Feature.TEXT in chosen.holds:
            expected.append(_digest(_view(fitted, chosen, options)))
        summary.documents += 1
        summary.entities += len(visible)
        summary.rejected += len(document.annotations) - len(document.visible)
        summary.per_label.update(a.label for a in visible)
        summary.not_carried += lost
        if chosen.separate_nested:
            summary.not_carried["apart"] += len(visible) - len(outermost(visible))
        _note_misaligned(document, summary)
        yield fitted
        progress(summary.documents)


def _view(document: Document, chosen: Format, options: Options) -> Found:
    """Return what an independent reader should find of a document."""
    if Feature.SPANS not in chosen.holds:
        return Found(document.text, frozenset(tag.entity for tag in tags_of(document, options)))
    entities = frozenset((a.start, a.end, a.label) for a in document.visible)
    text = document.text
    if Feature.TEXT not in chosen.holds:
        text = "\n".join(text[start:end] for start, end, _ in sorted(entities))
    return Found(text, entities)


def _digest(found: Found) -> int:
    """Return a number for a text and its entities, so that a large export needs little memory."""
    return hash(found)


def _compare(found: Iterable[Found], expected: list[int], progress: Callable[[int], None]) -> None:
    """Raise UserError unless exactly the expected texts and entities were found, in any order."""
    left = Counter(expected)
    for done, record in enumerate(found, start=1):
        left[_digest(record)] -= 1
        progress(done)
    wrong = sum(abs(count) for count in left.values())
    if wrong:
        raise _different(wrong)


def _different(count: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "The exported file does not contain what it should ({count} articles), so it was not kept."
        ),
        count=count,
    )


def _note_misaligned(document: Document, summary: Summary) -> None:
    text, visible = document.text, document.visible
    tokens = words_of(document) if visible else Tokens((), ())
    starts, ends = set(tokens.starts), set(tokens.ends)
    for a in visible:
        if a.start in starts and a.end in ends:
            continue
        summary.lost_in_training += 1
        if len(summary.misaligned) < MAX_LISTED:
            context = text[max(0, a.start - _CONTEXT) : a.end + _CONTEXT].replace("\n", " ")
            name = text[a.start : a.end]
            summary.misaligned.append(Misaligned(document.id, document.title, a.start, a.end, name, a.label, context))

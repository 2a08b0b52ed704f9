"""The controller of the article: turns its intents into edits, given the current annotation and label."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from annotate.edits.annotations import (
    Accept,
    AcceptEach,
    Add,
    Change,
    Edit,
    Relabel,
    Remove,
    Resize,
    Split,
    ToAll,
    same_name_spans,
)
from annotate.model import Annotation, Document, State, Tokens
from annotate.names.capitals import split_point
from annotate.text import snap, words_of
from ui.article.annotation_bar import AnnotationBar
from ui.article.placement import EDGE, place
from ui.article.view import ArticleView
from ui.labels.bar import LabelBar, Target
from ui.session import Session

_MIN_EDGE_SET_ANNOTATIONS = 500  # from this number on, sets of token edges are faster


class AnnotationController(QObject):
    """Connect the article, the label bar and the annotation bar to the session."""

    everywhereRequested = Signal(str, str)  # a name, a label to propose for its mentions
    changedMany = Signal(str)  # the outcome of an edit of several annotations, in words
    acrossParagraphs = Signal(object)  # a function that makes the requested annotation, which has a line break in it

    def __init__(
        self, session: Session, view: ArticleView, labels: LabelBar, bar: AnnotationBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._labels, self._bar = session, view, labels, bar
        self._active = ""
        self._made: int | None = None  # the annotation made last, until one goes to it: labels are for the next name
        self._change: Change | None = None  # the last one that the session reported
        self._misaligned: set[int] | None = None  # None: not computed yet
        self._align_check_soon = QTimer(self, interval=0, singleShot=True)
        self._align_check_soon.timeout.connect(self._show_misaligned)
        self.take_labels()
        labels.chosen.connect(self._choose_above)
        view.addRequested.connect(lambda start, end: self._add(Add(start, end, self._active)))
        view.addAllRequested.connect(lambda start, end: self._add(Add(start, end, self._active), to_all=True))
        view.splitRequested.connect(self._split)
        view.labelKeyPressed.connect(self._label_key)
        view.removeRequested.connect(lambda to_all: self._do_current(Remove, to_all=to_all))
        view.acceptRequested.connect(lambda to_all: self._do_current(Accept, to_all=to_all))
        view.mendRequested.connect(self._mend)
        view.resizeRequested.connect(self._resize)
        view.currentChanged.connect(self._show_bar)
        view.reached.connect(self._show_target)
        view.shiftHeld.connect(self._show_mentions)
        view.moved.connect(self._position_bar)
        bar.labelChosen.connect(lambda name: self.choose_label(name, bar.to_all))
        bar.acceptChosen.connect(lambda: self._do_current(Accept, to_all=bar.to_all))
        bar.removeChosen.connect(lambda: self._do_current(Remove, to_all=bar.to_all))
        bar.allToggled.connect(self._show_mentions)
        bar.mendChosen.connect(self._mend)
        bar.everywhereChosen.connect(self.ask_everywhere)
        for done in (bar.labelChosen, bar.acceptChosen, bar.removeChosen, bar.allToggled, bar.mendChosen):
            done.connect(lambda: view.setFocus())
        session.glimpsed.connect(self._glimpsed)
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.labelsChanged.connect(self.take_labels)

    @property
    def misaligned(self) -> set[int]:
        """Return the ids of the open document's misaligned annotations."""
        if self._misaligned is None:
            document = self._session.document
            self._misaligned = _find_misaligned(document, document.visible) if document else set()
        return self._misaligned

    def take_labels(self) -> None:
        """Show the project's labels. Keeps the active one if it still exists."""
        labels = self._session.labels
        names = [label.name for label in labels]
        if self._active not in names:
            self._active = names[0] if names else ""
        self._labels.set_labels(labels)
        self._bar.set_labels(labels)
        self._view.set_labels(labels)
        self._show_target()

    def choose_label(self, name: str, to_all: bool = False) -> None:
        """Annotate the selection with a label, else relabel the current annotation, else make the label active.

        The annotation that was just made is not meant, unless all its mentions are.
        """
        current, selection = self._view.current, self._view.selection
        if selection:
            self._add(Add(*selection, name), to_all)
        elif current and (to_all or current.id != self._made):
            self._keep_current(_all(Relabel(current.id, name), to_all))
        else:
            self._active = name
            self._show_target()

    def _choose_above(self, name: str) -> None:
        """Choose a label with the bar above the article, and go on in the article."""
        self.choose_label(name)
        self._view.setFocus()

    def _show_target(self) -> None:
        """Outline the label of the current annotation, else the active one, and say what the next choice is for."""
        current = self._view.current
        if current and current.id != self._made:
            self._labels.set_target(Target.MARK, current.label)
        else:
            self._labels.set_target(Target.WORDS if self._view.selection else Target.NEXT, self._active)

    def ask_everywhere(self) -> None:
        """Ask to show the current annotation's name, or the selected words, in the whole project."""
        document, current, selection = self._session.document, self._view.current, self._view.selection
        span = (current.start, current.end) if current else selection
        if document and span:
            self._bar.hide()
            self.everywhereRequested.emit(document.text[slice(*span)], current.label if current else self._active)

    def relabel(self, ids: list[int], name: str) -> None:
        """Change the label of all mentions of a name."""
        self._apply(ToAll(Relabel(ids[0], name)))

    def add_again(self, start: int, end: int, label: str) -> None:
        """Mark all mentions of a name that was removed."""
        self._apply(ToAll(Add(start, end, label)))

    def remove(self, ids: list[int]) -> None:
        """Remove all mentions of a name."""
        self._apply(ToAll(Remove(ids[0])))

    def accept(self, ids: list[int]) -> None:
        """Accept all mentions of a name."""
        self._apply(ToAll(Accept(ids[0])))

    def accept_each(self, ids: list[int]) -> None:
        """Accept these suggestions."""
        self._apply(AcceptEach(tuple(ids)))

    def go_to_next_of(self, ids: list[int]) -> None:
        """Make the mention after the current one current, wrapping around."""
        document = self._session.document
        if document is None:
            return
        annotations = [a for a in document.visible if a.id in set(ids)]
        current = self._view.current
        index = [a.id for a in annotations].index(current.id) if current and current.id in ids else -1
        if annotations:
            self._view.set_current(annotations[(index + 1) % len(annotations)])

    def _glimpsed(self, start: Document) -> None:
        self._bar.hide()
        self._view.set_misaligned(set())
        self._view.glimpse(start)

    def _opened(self, document: Document | None) -> None:
        self._bar.hide()
        self._misaligned = None
        is_deferred = document is not None and document.is_long
        self._view.set_misaligned(set() if is_deferred else self.misaligned)
        self._view.set_document(document)
        if is_deferred:
            self._align_check_soon.start()

    def _changed(self, document: Document, change: Change | None) -> None:
        self._change = change
        if change is None:
            self._misaligned = None
        elif self._misaligned is not None:
            touched = {a.id for a in change.before.annotations}
            self._misaligned = (self._misaligned - touched) | _find_misaligned(document, change.after.annotations)
        self._view.update_document(document, change)
        self._show_misaligned()
        self._show_mentions(False)

    def _show_misaligned(self) -> None:
        self._view.set_misaligned(set(self.misaligned))
        self._refresh_bar()
        self._show_target()

    def _add(self, edit: Add, to_all: bool = False) -> None:
        """Add an annotation; ask first if it has a line break in it."""
        span = edit.start, edit.end
        self._ask_if_across([span], lambda: self._apply_and_show(_all(edit, to_all), span, edit.label))

    def _resize(self, annotation_id: int, start: int, end: int) -> None:
        document = self._session.document
        annotation = document.by_id.get(annotation_id) if document else None
        if annotation:  # an imported one may span paragraphs already, so only the added text counts
            reached = [(start, annotation.start), (annotation.end, end)]
            self._ask_if_across(reached, lambda: self._apply_to(annotation_id, Resize(annotation_id, start, end)))

    def _ask_if_across(self, spans: Iterable[tuple[int, int]], apply: Callable[[], None]) -> None:
        """Call `apply`, which annotates these spans, unless one has a line break in it: most likely a slip.

        Then only offer it, through `acrossParagraphs`.
        """
        document = self._session.document
        if document is None:
            return
        if any("\n" in document.text[start:end] for start, end in spans):
            self.acrossParagraphs.emit(partial(self._apply_in, document.id, apply))
        else:
            apply()

    def _apply_in(self, document_id: int, apply: Callable[[], None]) -> None:
        document = self._session.document
        if document and document.id == document_id:
            apply()

    def _label_key(self, position: int, to_all: bool) -> None:
        label = next((label for label in self._session.labels if label.position == position), None)
        if label:
            self.choose_label(label.name, to_all)

    def _apply(self, edit: Edit) -> None:
        """Apply an edit, and report the number of annotations if it changed more than one."""
        if not self._session.apply(edit) or not isinstance(edit, ToAll | AcceptEach) or self._change is None:
            return
        before, after = (_visible(part.annotations) for part in (self._change.before, self._change.after))
        is_removal = isinstance(edit, ToAll) and isinstance(edit.edit, Remove)
        count = len(before - after) if is_removal else len(after)
        if count > 1:
            self.changedMany.emit(self._outcome(edit, count))

    def _outcome(self, edit: ToAll | AcceptEach, count: int) -> str:
        match edit.edit if isinstance(edit, ToAll) else edit:
            case Add():
                return self.tr("%n mark(s) made", "", count)
            case Relabel():
                return self.tr("%n mark(s) have another label", "", count)
            case Accept() | AcceptEach():
                return self.tr("%n mark(s) are right", "", count)
            case Remove():
                return self.tr("%n mark(s) removed", "", count)

    def _apply_and_show(self, edit: Edit, span: tuple[int, int], label: str) -> None:
        """Apply an edit that annotates `span` with a label, and make that annotation current."""
        self._apply(edit)
        document = self._session.document
        annotations = document.visible if document else []
        annotation = next((a for a in annotations if (a.start, a.end, a.label) == (*span, label)), None)
        if annotation:
            self._made = annotation.id
            self._view.set_current(annotation, bar=False)

    def _do_current(self, verb: type[Accept] | type[Remove], *, to_all: bool) -> None:
        current = self._view.current
        if current:
            self._keep_current(_all(verb(current.id), to_all))

    def _keep_current(self, edit: Edit) -> None:
        """Apply an edit to the current annotation, keep it current and hide the annotation bar."""
        current = self._view.current
        if current:
            self._apply_to(current.id, edit)

    def _apply_to(self, annotation_id: int, edit: Edit) -> None:
        """Apply an edit to an annotation, make it current if it is still there, and hide the annotation bar."""
        self._bar.hide()
        self._apply(edit)
        document = self._session.document
        if document:
            annotation = next((a for a in document.visible if a.id == annotation_id), None)
            self._view.set_current(annotation, bar=False, scroll=False)

    def mend(self, ids: list[int]) -> None:
        """Extend the first misaligned one of these annotations to whole words."""
        document = self._session.document
        annotation = (
            next((a for a in document.visible if a.id in self.misaligned & set(ids)), None) if document else None
        )
        if annotation:
            self._view.set_current(annotation)
            self._mend()

    def _split(self) -> None:
        """Split the current annotation into two names, if it has a point to split at."""
        current, document = self._view.current, self._session.document
        if current and document:
            cut = split_point(document.text, words_of(document), current.start, current.end)
            if cut:
                self._keep_current(Split(current.id, *cut))

    def _mend(self) -> None:
        """Extend the current annotation to whole words if it is misaligned."""
        current, document = self._view.current, self._session.document
        if current and document and document.tokens and current.id in self.misaligned:
            self._keep_current(Resize(current.id, *snap(document.text, document.tokens, current.start, current.end)))

    def _show_bar(self, annotation: Annotation | None, wanted: bool) -> None:
        self._view.set_highlights(())
        if wanted or annotation is None or annotation.id != self._made:
            self._made = None
        self._show_target()
        document = self._session.document
        if annotation is None or document is None or not wanted:
            self._bar.hide()
            return
        self._tell_bar(document, annotation)
        self._bar.show()
        self._bar.raise_()
        self._position_bar()

    def _refresh_bar(self) -> None:
        """Let the annotation bar, if it is shown, say what is true of its annotation now."""
        document, current = self._session.document, self._view.current
        if self._bar.isHidden() or document is None:
            return
        if current is None:
            self._bar.hide()
            return
        self._tell_bar(document, current)
        self._position_bar()

    def _tell_bar(self, document: Document, annotation: Annotation) -> None:
        mentions = len(same_name_spans(document, annotation.start, annotation.end))
        self._bar.show_for(annotation, mentions, self._warning(document, annotation))

    def _warning(self, document: Document, annotation: Annotation) -> str:
        if annotation.id not in self.misaligned or not document.tokens:
            return ""
        start, end = _cut_word(document, document.tokens, annotation)
        return self.tr("The language model reads “{word}” as one word, so it cannot learn from this mark.").format(
            word=document.text[start:end]
        )

    def _show_mentions(self, on: bool) -> None:
        """Frame the mentions that an edit of all mentions would change, also while “All” is chosen in the bar."""
        on = on or (self._bar.isVisible() and self._bar.all_chosen)
        document, current = self._session.document, self._view.current
        span = (current.start, current.end) if current else self._view.selection
        self._view.set_highlights(same_name_spans(document, *span) if on and document and span else ())

    def _position_bar(self) -> None:
        """Move the annotation bar to where it hides the least."""
        annotation = self._view.current
        if annotation and not self._bar.isHidden():
            around = self._view.surroundings(annotation)
            self._bar.fit(around.view.width() - 2 * EDGE, around.margin)
            self._bar.move(place(self._bar.size(), around))


def _all(edit: Add | Relabel | Accept | Remove, to_all: bool) -> Edit:
    return ToAll(edit) if to_all else edit


def _visible(annotations: Iterable[Annotation]) -> set[int]:
    return {annotation.id for annotation in annotations if annotation.state is not State.REJECTED}


def _cut_word(document: Document, tokens: Tokens, annotation: Annotation) -> tuple[int, int]:
    """Return the first token that an edge of the annotation cuts, or else all tokens that it touches."""
    touched = [(tokens.starts[i], tokens.ends[i]) for i in tokens.overlapping(annotation.start, annotation.end)]
    cut = (span for span in touched if span[0] < annotation.start or span[1] > annotation.end)
    return next(cut, snap(document.text, tokens, annotation.start, annotation.end))


def _find_misaligned(document: Document, annotations: tuple[Annotation, ...] | list[Annotation]) -> set[int]:
    """Return the ids of the visible, misaligned ones among `annotations`; none while tokens are unknown."""
    tokens = document.tokens
    if tokens is None:
        return set()
    if len(annotations) < _MIN_EDGE_SET_ANNOTATIONS:
        return {a.id for a in annotations if a.state != "rejected" and tokens.span(a.start, a.end) is None}
    starts, ends = set(tokens.starts), set(tokens.ends)
    return {a.id for a in annotations if a.state != "rejected" and not (a.start in starts and a.end in ends)}

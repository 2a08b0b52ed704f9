"""Name acts in a few words, for the history and for what undo takes back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotate.edits.annotations import ACCEPT_SPANS, MARK_EACH, VERBS, AcceptEach, Describe, Note, Snapshot
from annotate.edits.description import NOTE
from annotate.edits.names import VERB as NAMES
from annotate.model import Annotation, State
from store.changes.history import Act, Kind

_MOST_WORDS = 40  # characters of the words of an annotation
_ON_ARTICLE = "note on article"  # no verb: what a note on an article is told from other descriptions by
_TO_ALL = " all"  # how the verb of an edit of all mentions ends


def describe(act: Act, titles: Mapping[str, str]) -> str:
    """Return what an act did, such as "label Place for “Gent”"; `titles` are titles of labels."""
    translate, subject = QCoreApplication.translate, act.subject
    made, gone = (_shown(act.change.after), _shown(act.change.before)) if act.change else ([], [])
    verb = act.verb.removesuffix(_TO_ALL)
    if verb == MARK_EACH:
        verb = "add" if made else "remove"
    if verb == VERBS[Describe] and act.change and NOTE in act.change.after.fields:
        verb = _ON_ARTICLE
    sentence = {
        "add": translate("history", "“{name}” marked as {label}"),
        "relabel": translate("history", "label {label} for “{name}”"),
        "resize": translate("history", "“{name}” made longer or shorter"),
        "split": translate("history", "“{name}” split in two"),
        "accept": translate("history", "“{name}” checked"),
        VERBS[AcceptEach]: translate("history", "sure suggestions checked"),
        VERBS[Note]: translate("history", "note on “{name}”"),
        VERBS[Describe]: translate("history", "description of the article changed"),
        _ON_ARTICLE: translate("history", "note on the article"),
        "remove": translate("history", "“{name}” removed"),
        "finish": translate("history", "article done"),
        "flag": translate("history", "article left for later"),
        "reopen": translate("history", "article reopened"),
        "discard": translate("history", "article removed"),
        "import": translate("history", "marks imported"),
        ACCEPT_SPANS: translate("history", "“{name}” checked"),
        NAMES: translate("history", "choice for “{name}”") if act.words else translate("history", "right as it is"),
        "labels": translate("history", "labels changed"),
    }.get(verb, verb)
    label = titles.get(subject.label, subject.label) if subject else ""
    name = act.words if len(act.words) <= _MOST_WORDS else act.words[: _MOST_WORDS - 1] + "…"
    text = sentence.format(name=name, label=label)
    count = len(made or gone)
    is_counted = ("{name}" in sentence or verb == VERBS[AcceptEach]) and count > 1 and verb != "split"
    return f"{text} (×{count})" if is_counted else text


def describe_kind(act: Act, titles: Mapping[str, str]) -> str:
    """Return what an act did, and whether it undid another or did it again."""
    translate, text = QCoreApplication.translate, describe(act, titles)
    match act.kind:
        case Kind.UNDO:
            return translate("history", "undone: {act}").format(act=text)
        case Kind.REDO:
            return translate("history", "redone: {act}").format(act=text)
    return text


def _shown(side: Snapshot) -> list[Annotation]:
    return [a for a in side.annotations if a.state is not State.REJECTED]

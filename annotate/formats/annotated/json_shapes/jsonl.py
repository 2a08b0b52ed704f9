"""Our own JSONL, which extends Prodigy's, and Prodigy's itself.

One record a line: text, meta, tokens, spans, rejected, layout, answer. Offsets are code points, `token_end` is inclusive.
Written with srsly, read back with the json module.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.annotated.json_shapes.fields import as_list, as_string, read_fields, take_span
from annotate.formats.base import ALL_FEATURES, TRAINING_FEATURES, Feature, Format, Found, Item, Omission, Options
from annotate.formats.reading.record import Record, parsed
from annotate.formats.reading.refusals import Why
from annotate.limits import MAX_LINES
from annotate.model import Annotation, Document, DocumentState, State, Style, Styled, Tokens
from annotate.text import words_of

_ANSWERS = {DocumentState.DONE: "accept", DocumentState.FLAGGED: "ignore"}
_STATES = {"accept": DocumentState.DONE, "ignore": DocumentState.FLAGGED}
_OWN_META = ("sha256", "pipeline", "reason", "state")
_OWN = {"text", "meta", "tokens", "spans", "rejected", "relations", "answer", "layout"}
_STYLES = {str(style): style for style in Style}
_MAX_LAYOUT = 10 * MAX_LINES  # pieces; more are no article
_SPAN_STATES = {str(state): state for state in (State.SUGGESTED, State.ACCEPTED)}
_MEDIA = {"image", "audio", "video"}


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write our own format."""
    write_lines((record_of(document, options) for document in documents), path)


def write_prodigy(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write Prodigy's format."""
    write_lines((prodigy_record_of(document, options) for document in documents), path)


def write_lines(records: Iterable[dict[str, Any]], path: Path) -> None:
    """Write one JSON value a line."""
    from srsly import ujson

    dumps: Callable[..., str] = ujson.dumps
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in records:
            file.write(dumps(record, ensure_ascii=False, escape_forward_slashes=False) + "\n")


def record_of(document: Document, options: Options = Options()) -> dict[str, Any]:  # noqa: B008 - immutable
    """Return a document as a record of our own format."""
    tokens, known = words_of(document) if options.tokens else None, options.identifiers_of(document)
    return {
        "text": document.text,
        "meta": _meta(document),
        **_tokens(document.text, tokens),
        "spans": [
            {
                **_span(a, tokens),
                "state": a.state.value,
                "origin": a.origin,
                **_note(a),
                **_known_as(known.get(a.id, "")),
            }
            for a in document.visible
        ],
        "rejected": [
            {"start": a.start, "end": a.end, "label": a.label, "origin": a.origin, **_note(a)}
            for a in document.annotations
            if a.state is State.REJECTED
        ],
        **({"layout": [_styled(one) for one in document.layout]} if document.layout else {}),
        "answer": _ANSWERS.get(document.state),
        "_timestamp": _timestamp(document),
        "_annotator_id": _annotator(document),
        "_view_id": "ner_manual",
    }


def prodigy_record_of(document: Document, options: Options) -> dict[str, Any]:
    """Return a document as a record of Prodigy's format."""
    tokens = words_of(document) if options.tokens else None
    record = {
        "text": document.text,
        "meta": _meta(document),
        **_tokens(document.text, tokens),
        "spans": [_span(a, tokens) for a in document.visible],
        "_timestamp": _timestamp(document),
        "_annotator_id": _annotator(document),
        "_view_id": "ner_manual",
    }
    if document.state in _ANSWERS:  # Prodigy knows no unanswered records: what is not done goes out as raw input
        record["answer"] = _ANSWERS[document.state]
    return record


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each line, read with the json module alone."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            yield Found(record["text"], frozenset((s["start"], s["end"], s["label"]) for s in record["spans"]))


def read(lines: Iterable[str], where: str) -> Iterator[Item]:
    """Yield the documents of lines in our own format or Prodigy's, and refusals by line number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            record = Record(where, number)
            value = parsed(record, line)
            yield from read_record(record, value) if value is not None else record.items()


def read_record(record: Record, value: Any) -> Iterator[Item]:
    """Yield the document in one JSON value of our own format or Prodigy's."""
    value = value if isinstance(value, dict) else {}
    raw = value.get("text")
    if raw is None and _MEDIA & value.keys():
        record.refuse(Why.NOT_WRITTEN, is_whole=True)
    elif record.set_text(raw):
        _take_marks(record, value)
    answer = value.get("answer")
    meta = value["meta"] if isinstance(value.get("meta"), dict) else {}
    if relations := as_list(value.get("relations")):
        record.note(Omission.RELATIONS, count=len(relations))
    pipeline = as_string(meta.get("pipeline"))
    others = {key: thing for key, thing in meta.items() if key not in _OWN_META}
    known = read_fields(record, value, others, own=_OWN)
    started = DocumentState.STARTED if meta.get("state") == DocumentState.STARTED else DocumentState.TODO
    yield from record.items(
        **known,
        state=_STATES.get(str(answer), started),
        reason=as_string(meta.get("reason")),
        pipeline=pipeline,
        tokens=_read_tokens(value.get("tokens"), str(raw), pipeline or "import") if record.is_as_it_came else None,
        layout=tuple(_read_layout(value.get("layout"), str(raw))) if record.is_as_it_came else (),
    )


def _take_marks(record: Record, value: dict[str, Any]) -> None:
    """Take the spans, from one list or by key, with the state that the answer gives them."""
    answer = value.get("answer")
    spans = value.get("spans")
    groups = spans.values() if isinstance(spans, dict) else [spans]
    usual = State.ACCEPTED if answer == "accept" else State.SUGGESTED
    if answer == "reject":  # of a single question they are wrong; of an article somebody did not want it
        usual = State.REJECTED
        if not (value.get("_is_binary") or value.get("_view_id") == "ner") and any(map(as_list, groups)):
            record.note(Omission.ANSWERS, count=sum(len(as_list(group)) for group in groups))
            groups = []
    for span in [span for group in groups for span in as_list(group)]:
        _take(record, span, usual)
    for span in as_list(value.get("rejected")):
        _take(record, span, State.REJECTED)


def _take(record: Record, span: Any, usual: State) -> None:
    known = span if isinstance(span, dict) else {}
    state = usual if usual is State.REJECTED else _SPAN_STATES.get(as_string(known.get("state")), usual)
    take_span(record, span, state, as_string(known.get("origin")), note=as_string(known.get("note")))


def _read_tokens(value: Any, text: str, pipeline: str) -> Tokens | None:
    """Return the tokens of a record when they fit the text, else None."""
    starts: list[int] = []
    ends = [0]
    for token in as_list(value):
        start, end = (token.get("start"), token.get("end")) if isinstance(token, dict) else (None, None)
        if type(start) is not int or type(end) is not int or not ends[-1] <= start < end <= len(text):
            return None
        starts.append(start)
        ends.append(end)
    return Tokens(tuple(starts), tuple(ends[1:]), pipeline) if starts else None


def _read_layout(value: Any, text: str) -> Iterator[Styled]:
    """Yield the pieces of a layout that fit the text."""
    for piece in as_list(value)[:_MAX_LAYOUT]:
        known = piece if isinstance(piece, dict) else {}
        start, end, style = known.get("start"), known.get("end"), _STYLES.get(as_string(known.get("style")))
        if type(start) is int and type(end) is int and style and 0 <= start < end <= len(text):
            yield Styled(start, end, style)


def _styled(one: Styled) -> dict[str, Any]:
    return {"start": one.start, "end": one.end, "style": str(one.style)}


def _note(a: Annotation) -> dict[str, str]:
    return {"note": a.note} if a.note else {}


def _meta(document: Document) -> dict[str, str]:
    known = {
        "id": document.external_id or str(document.id),
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "sha256": document.sha256,
        "pipeline": document.pipeline,
    }
    state = {"state": str(document.state)} if document.state is DocumentState.STARTED else {}
    return {**document.meta, **known, **state, **({"reason": document.reason} if document.reason else {})}


def _tokens(text: str, tokens: Tokens | None) -> dict[str, list[dict[str, Any]]]:
    if tokens is None:
        return {}
    listed = [
        {"text": text[start:end], "start": start, "end": end, "id": i, "ws": text[end : end + 1] == " "}
        for i, (start, end) in enumerate(tokens)
    ]
    return {"tokens": listed}


def _span(a: Annotation, tokens: Tokens | None) -> dict[str, Any]:
    token_span = tokens.span(a.start, a.end) if tokens else None
    if token_span is None:
        return {"start": a.start, "end": a.end, "label": a.label}
    first, end = token_span
    # Prodigy's token_end is the last token, not the one after it
    return {"start": a.start, "end": a.end, "token_start": first, "token_end": end - 1, "label": a.label}


def _known_as(identifier: str) -> dict[str, str]:
    return {"kb_id": identifier} if identifier else {}


def _timestamp(document: Document) -> int:
    """Return when an annotation was last changed, in seconds since 1970; 0 when that is not known."""
    last = max((a.changed_at for a in document.annotations if a.changed_at), default="")
    try:
        return int(datetime.fromisoformat(last).astimezone(UTC).timestamp()) if last else 0
    except (ValueError, OverflowError):
        return 0


def _annotator(document: Document) -> str:
    """Return who last changed an annotation."""
    changed = [a for a in document.annotations if a.annotator]
    return max(changed, key=lambda a: a.changed_at).annotator if changed else ""


FORMAT = Format(
    name="jsonl",
    title="JSONL",
    purpose=QT_TRANSLATE_NOOP("export", "All that is known, for spaCy, Prodigy and Kanttekening itself."),
    suffixes=(".jsonl",),
    holds=ALL_FEATURES,
    write=write,
    read_back=read_back,
    verified_with="json",
    lists_tokens=True,
)
PRODIGY = Format(
    name="prodigy",
    title="Prodigy",
    purpose=QT_TRANSLATE_NOOP("export", "JSONL exactly as Prodigy writes it."),
    suffixes=(".jsonl",),
    holds=TRAINING_FEATURES | {Feature.ANSWERS, Feature.META},
    write=write_prodigy,
    read_back=read_back,
    verified_with="json",
    lists_tokens=True,
)

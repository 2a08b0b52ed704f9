"""Our own JSONL, which is Prodigy's shape with more in it; and Prodigy's itself.

One record a line: text, meta, tokens, spans, rejected, answer. Offsets are code points, `token_end` is inclusive.
Written with srsly, read back with the json module.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotate.formats.base import Found, Item, Options
from annotate.formats.records import Record, as_list, as_string, parsed
from annotate.model import Annotation, Document, DocumentState, State, Tokens
from annotate.text import words

_ANSWERS = {DocumentState.DONE: "accept", DocumentState.FLAGGED: "ignore"}
_STATES = {"accept": DocumentState.DONE, "ignore": DocumentState.FLAGGED}
_OWN_META = ("id", "title", "source", "published", "sha256", "pipeline", "reason")


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Our own format."""
    write_lines(map(record_of, documents), path)


def write_prodigy(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Prodigy's format."""
    write_lines(map(prodigy_record_of, documents), path)


def write_lines(records: Iterable[dict[str, Any]], path: Path) -> None:
    """One JSON value a line."""
    from srsly import ujson

    dumps: Callable[..., str] = ujson.dumps
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in records:
            file.write(dumps(record, ensure_ascii=False, escape_forward_slashes=False) + "\n")


def record_of(document: Document) -> dict[str, Any]:
    """A document as a record of our own format."""
    tokens = document.tokens or words(document.text)
    return {
        "text": document.text,
        "meta": _meta(document),
        "tokens": _tokens(document.text, tokens),
        "spans": [{**_span(a, tokens), "state": a.state.value, "origin": a.origin} for a in document.visible],
        "rejected": [
            {"start": a.start, "end": a.end, "label": a.label, "origin": a.origin}
            for a in document.annotations
            if a.state is State.REJECTED
        ],
        "answer": _ANSWERS.get(document.state),
        "_timestamp": _timestamp(document),
        "_annotator_id": _annotator(document),
        "_view_id": "ner_manual",
    }


def prodigy_record_of(document: Document) -> dict[str, Any]:
    """A document as a record of Prodigy's format."""
    tokens = document.tokens or words(document.text)
    record = {
        "text": document.text,
        "meta": _meta(document),
        "tokens": _tokens(document.text, tokens),
        "spans": [_span(a, tokens) for a in document.visible],
        "_timestamp": _timestamp(document),
        "_annotator_id": _annotator(document),
        "_view_id": "ner_manual",
    }
    if document.state in _ANSWERS:  # Prodigy knows no unanswered records: what is not done goes out as raw input
        record["answer"] = _ANSWERS[document.state]
    return record


def read_back(path: Path) -> Iterator[Found]:
    """Each line's text and entities, with nothing but the json module."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            yield Found(record["text"], frozenset((s["start"], s["end"], s["label"]) for s in record["spans"]))


def read(lines: Iterable[str], where: str) -> Iterator[Item]:
    """Documents from lines of our own format or Prodigy's, and what could not be taken, by line number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            record = Record(where, number)
            value = parsed(record, line)
            yield from read_record(record, value) if value is not None else record.items()


def read_record(record: Record, value: Any) -> Iterator[Item]:
    """The document in one JSON value of our own shape or Prodigy's."""
    raw = value.get("text") if isinstance(value, dict) else None
    if not record.set_text(raw):
        yield from record.items()
        return
    answer = value.get("answer")
    meta = value["meta"] if isinstance(value.get("meta"), dict) else {}
    usual = State.ACCEPTED if answer == "accept" else State.SUGGESTED
    for span in as_list(value.get("spans")) if answer != "reject" else []:
        _take(record, span, usual)
    for span in as_list(value.get("rejected")):
        _take(record, span, State.REJECTED)
    pipeline = as_string(meta.get("pipeline"))
    yield from record.items(
        title=as_string(meta.get("title")),
        state=_STATES.get(str(answer), DocumentState.TODO),
        reason=as_string(meta.get("reason")),
        source=as_string(meta.get("source")),
        published=as_string(meta.get("published")),
        external_id=as_string(meta.get("id")),
        pipeline=pipeline,
        meta={key: text for key, value in meta.items() if key not in _OWN_META and (text := as_string(value))},
        tokens=_read_tokens(value.get("tokens"), str(raw), pipeline or "import") if record.is_as_it_came else None,
    )


def _take(record: Record, span: Any, usual: State) -> None:
    span = span if isinstance(span, dict) else {}
    known = {str(s): s for s in (State.SUGGESTED, State.ACCEPTED)}
    state = usual if usual is State.REJECTED else known.get(as_string(span.get("state")), usual)
    record.take(span.get("start"), span.get("end"), span.get("label"), state, as_string(span.get("origin")))


def _read_tokens(value: Any, text: str, pipeline: str) -> Tokens | None:
    """Tokens from a record when they fit the text, else None."""
    starts: list[int] = []
    ends = [0]
    for token in as_list(value):
        start, end = (token.get("start"), token.get("end")) if isinstance(token, dict) else (None, None)
        if type(start) is not int or type(end) is not int or not ends[-1] <= start < end <= len(text):
            return None
        starts.append(start)
        ends.append(end)
    return Tokens(tuple(starts), tuple(ends[1:]), pipeline) if starts else None


def _meta(document: Document) -> dict[str, str]:
    known = {
        "id": document.external_id or str(document.id),
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "sha256": document.sha256,
        "pipeline": document.pipeline,
    }
    return {**document.meta, **known, **({"reason": document.reason} if document.reason else {})}


def _tokens(text: str, tokens: Tokens) -> list[dict[str, Any]]:
    return [
        {"text": text[start:end], "start": start, "end": end, "id": i, "ws": text[end : end + 1] == " "}
        for i, (start, end) in enumerate(tokens)
    ]


def _span(a: Annotation, tokens: Tokens) -> dict[str, Any]:
    on_edges = tokens.span(a.start, a.end)
    if on_edges is None:
        return {"start": a.start, "end": a.end, "label": a.label}
    first, last = on_edges
    return {"start": a.start, "end": a.end, "token_start": first, "token_end": last, "label": a.label}


def _timestamp(document: Document) -> int:
    """Seconds since 1970 of the last change of an annotation; 0 when there is none."""
    last = max((a.changed_at for a in document.annotations if a.changed_at), default="")
    return int(datetime.fromisoformat(last).astimezone(UTC).timestamp()) if last else 0


def _annotator(document: Document) -> str:
    """Who last changed an annotation."""
    changed = [a for a in document.annotations if a.annotator]
    return max(changed, key=lambda a: a.changed_at).annotator if changed else ""

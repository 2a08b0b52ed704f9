"""Our own JSONL, which is Prodigy's shape with more in it; and Prodigy's itself.

One record a line: text, meta, tokens, spans, rejected, answer. Offsets are code points, `token_end` is inclusive.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import IO, Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import Entity, Item, Refusal
from annotate.model import Annotation, Document, DocumentState, State, Tokens, in_order, new_id, now
from annotate.text import NO_CHARACTER, normalise, title_of, trim, words

_ANSWERS = {DocumentState.DONE: "accept", DocumentState.FLAGGED: "ignore"}


def write(document: Document) -> str:
    """A document as one line of our own format, without the line end."""
    tokens = document.tokens or words(document.text)
    record = {
        "text": document.text,
        "meta": _meta(document),
        "tokens": _tokens(document.text, tokens),
        "spans": [_span(a, tokens) | {"state": str(a.state), "origin": a.origin} for a in document.visible],
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
    return _dump(record)


def write_prodigy(document: Document) -> str:
    """A document as one line of Prodigy's format."""
    tokens = document.tokens or words(document.text)
    record = {
        "text": document.text,
        "meta": {"title": document.title, "source": document.source},
        "tokens": _tokens(document.text, tokens),
        "spans": [_span(a, tokens) for a in document.visible],
        "_timestamp": _timestamp(document),
        "_annotator_id": _annotator(document),
        "_view_id": "ner_manual",
    }
    if document.state in _ANSWERS:  # Prodigy knows no unanswered records: what is not done goes out as raw input
        record["answer"] = _ANSWERS[document.state]
    return _dump(record)


def read_back(file: IO[str]) -> Iterator[tuple[str, set[Entity]]]:
    """Each line's text and entities, with nothing but the json module."""
    for line in file:
        record = json.loads(line)
        yield record["text"], {(s["start"], s["end"], s["label"]) for s in record["spans"]}


def read(lines: Iterable[str], where: str) -> Iterator[Item]:
    """Documents from lines of our own format or Prodigy's, and what could not be taken, by line number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield from _Line(where, number).read(line)


class _Line:
    """One line being read."""

    def __init__(self, where: str, number: int) -> None:
        self._where, self._number = where, number
        self._kept: list[Annotation] = []
        self._refusals: list[Refusal] = []

    def read(self, line: str) -> Iterator[Item]:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            reason = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply or malformed"
            yield self._refusal(
                QT_TRANSLATE_NOOP("errors", "{where}, line {line}: this is not JSON ({reason})."), reason=reason
            )
            return
        problem = _problem(record)
        if problem:
            yield self._refusal(problem)
            return
        yield self._document(record)
        yield from self._refusals

    def _document(self, record: dict[str, Any]) -> Document:
        raw = record["text"]
        text, counts = normalise(raw)
        place = _Places(raw) if counts else None
        answer = record.get("answer")
        meta = record["meta"] if isinstance(record.get("meta"), dict) else {}
        usual = State.ACCEPTED if answer == "accept" else State.SUGGESTED
        if answer != "reject":
            for span in _list(record.get("spans")):
                self._take(text, place, span, usual)
        for span in _list(record.get("rejected")):
            self._take(text, place, span, State.REJECTED)
        pipeline = _string(meta.get("pipeline"))
        tokens = _read_tokens(record.get("tokens"), text, pipeline or "import") if not counts else None
        return Document(
            text=text,
            title=_string(meta.get("title")) or title_of(text),
            state={"accept": DocumentState.DONE, "ignore": DocumentState.FLAGGED}.get(str(answer), DocumentState.TODO),
            source=_string(meta.get("source")),
            published=_string(meta.get("published")),
            external_id=_string(meta.get("id")),
            pipeline=pipeline,
            normalisation=counts,
            tokens=tokens,
            annotations=in_order(self._kept),
        )

    def _take(self, text: str, place: _Places | None, span: Any, state: State) -> None:
        """Keep a span, or say why not. Spans are never moved, but for white space at their edges."""
        first, last, label = (span.get(key) if isinstance(span, dict) else None for key in ("start", "end", "label"))
        if type(first) is not int or type(last) is not int or not isinstance(label, str) or not label.strip():
            self._refuse(
                QT_TRANSLATE_NOOP("errors", "{where}, line {line}: a span has no start, end or label; left out.")
            )
            return
        start, end = (place.stored(first), place.stored(last)) if place else (first, last)
        if not 0 <= start < end <= len(text):
            self._refuse(
                QT_TRANSLATE_NOOP(
                    "errors", "{where}, line {line}: the span {start}–{end} lies outside the text; left out."
                ),
                start=first,
                end=last,
            )
            return
        start, end = trim(text, start, end)
        if start == end:
            self._refuse(
                QT_TRANSLATE_NOOP(
                    "errors", "{where}, line {line}: the span {start}–{end} holds only white space; left out."
                ),
                start=first,
                end=last,
            )
        elif state is not State.REJECTED and any(a.overlaps(start, end) for a in self._kept):
            self._refuse(
                QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the span {start}–{end} overlaps another; left out."),
                start=first,
                end=last,
            )
        else:
            self._kept.append(self._annotation(start, end, label.strip(), state, span))

    def _annotation(self, start: int, end: int, label: str, usual: State, span: dict[str, Any]) -> Annotation:
        known = {str(s): s for s in (State.SUGGESTED, State.ACCEPTED)}
        state = usual if usual is State.REJECTED else known.get(_string(span.get("state")), usual)
        origin = _string(span.get("origin")) or f"import:{self._where}"
        return Annotation(new_id(), start, end, label, state, origin, changed_at=now())

    def _refuse(self, sentence: str, **values: object) -> None:
        self._refusals.append(self._refusal(sentence, is_whole=False, **values))

    def _refusal(self, sentence: str, *, is_whole: bool = True, **values: object) -> Refusal:
        return Refusal(
            self._where, self._number, sentence, {"where": self._where, "line": self._number, **values}, is_whole
        )


class _Places:
    """From offsets into a text as it came to offsets into the text as it is stored, where line ends were made one."""

    def __init__(self, raw: str) -> None:
        self._dropped = [0] if raw.startswith("\ufeff") else []
        self._dropped += [i for i in range(len(raw) - 1) if raw[i] == "\r" and raw[i + 1] == "\n"]

    def stored(self, offset: int) -> int:
        """The offset less the characters before it that were dropped."""
        return offset - bisect_right(self._dropped, offset - 1)


def _problem(record: Any) -> str:
    """Why a line holds no document; "" when it does."""
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        return QT_TRANSLATE_NOOP("errors", "{where}, line {line}: there is no “text” in it.")
    if not record["text"].strip():
        return QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text is empty.")
    if NO_CHARACTER.search(record["text"]):
        return QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text holds characters that are not text.")
    return ""


def _read_tokens(value: Any, text: str, pipeline: str) -> Tokens | None:
    """Tokens from a record when they fit the text, else None."""
    starts: list[int] = []
    ends = [0]
    for token in _list(value):
        start, end = (token.get("start"), token.get("end")) if isinstance(token, dict) else (None, None)
        if type(start) is not int or type(end) is not int or not ends[-1] <= start < end <= len(text):
            return None
        starts.append(start)
        ends.append(end)
    return Tokens(tuple(starts), tuple(ends[1:]), pipeline) if starts else None


def _meta(document: Document) -> dict[str, str]:
    return {
        "id": document.external_id or str(document.id),
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "sha256": document.sha256,
        "pipeline": document.pipeline,
    }


def _tokens(text: str, tokens: Tokens) -> list[dict[str, Any]]:
    return [
        {"text": text[start:end], "start": start, "end": end, "id": i, "ws": text[end : end + 1] == " "}
        for i, (start, end) in enumerate(tokens)
    ]


def _span(annotation: Annotation, tokens: Tokens) -> dict[str, Any]:
    span: dict[str, Any] = {"start": annotation.start, "end": annotation.end}
    on_edges = tokens.span(annotation.start, annotation.end)
    if on_edges:
        span |= {"token_start": on_edges[0], "token_end": on_edges[1]}
    return span | {"label": annotation.label}


def _timestamp(document: Document) -> int:
    """Seconds since 1970 of the last change of an annotation; 0 when there is none."""
    last = max((a.changed_at for a in document.annotations if a.changed_at), default="")
    return int(datetime.fromisoformat(last).astimezone(UTC).timestamp()) if last else 0


def _annotator(document: Document) -> str:
    """Who last changed an annotation."""
    changed = [a for a in document.annotations if a.annotator]
    return max(changed, key=lambda a: a.changed_at).annotator if changed else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _string(value: Any) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""


def _dump(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(", ", ": "))

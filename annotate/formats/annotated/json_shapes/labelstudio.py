"""Label Studio's JSON, a list of tasks with annotations and predictions; its JSON-MIN and CSV, with a row for each text.

The labelling configuration for exports is in docs/exports.md. Offsets are code points. Versions before October 2021
counted UTF-16 (https://github.com/HumanSignal/label-studio/issues/1008); the quoted words tell which.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.annotated.json_shapes.fields import as_list, as_string, read_fields, take_span
from annotate.formats.articles.office.tables import csv_rows
from annotate.formats.base import (
    NO_OPTIONS,
    TRAINING_FEATURES,
    Feature,
    Format,
    Found,
    Item,
    Omission,
    Options,
    ReadOptions,
)
from annotate.formats.reading.record import Record
from annotate.formats.reading.refusals import Why
from annotate.model import Annotation, Document, State

_ANNOTATIONS = ("annotations", "completions", "predictions")
_MARKS = ("labels", "hypertextlabels", "rectanglelabels", "polygonlabels", "brushlabels", "keypointlabels", "paragraphlabels", "choices")  # fmt: skip
_LIST_CELL = re.compile(rb'[,;\t]"?\[(?:\[\s*\d+\s*,\s*\d+\s*,|\{\s*"?"(?:start|end|label)s?"?")')
_MIN_WORDS = 3  # words of what can be a text though nothing says so
_OWN_COLUMNS = {"annotation_id", "annotator", "lead_time", "created_at", "updated_at", "agreement", "file_upload"}
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|data:|/)\S+\Z|\S+\.(?:png|jpe?g|gif|webp|tiff?|bmp|svg|wav|mp3|ogg|flac|m4a|mp4|webm|mov|pdf)\Z", re.I)  # fmt: skip
_NAMES = {"from_name": "label", "to_name": "text", "type": "labels"}


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Write a task a line, so that a large export needs little memory."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for i, document in enumerate(documents):
            file.write(("," if i else "") + "\n" + json.dumps(_task(document), ensure_ascii=False))
        file.write("\n]\n")


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each task, read with the json module alone."""
    for task in json.loads(path.read_text("utf-8")):
        results = [r["value"] for kind in ("annotations", "predictions") for one in task[kind] for r in one["result"]]
        text = task["data"]["text"]
        if any(text[value["start"] : value["end"]] != value["text"] for value in results):
            continue  # then it counts as missing
        yield Found(text, frozenset((value["start"], value["end"], value["labels"][0]) for value in results))


def is_one(value: Any) -> bool:
    """Return whether a JSON value is a task, or a row of JSON-MIN."""
    return _is_task(value) or _is_row(value)


def read_record(record: Record, value: dict[str, Any]) -> Iterator[Item]:
    """Yield the document of a task or of a row."""
    return _read_task(record, value) if _is_task(value) else _read_row(record, value)


def recognises_csv(head: bytes) -> bool:
    """Return whether a table has Label Studio's columns, or cells with lists of spans."""
    first, _, rest = head.lstrip(b"\xef\xbb\xbf").partition(b"\n")
    is_own = any(name in re.split(rb"[\",;\t\r]+", first) for name in (b"annotation_id", b"annotator"))
    return is_own or _LIST_CELL.search(rest) is not None


def read_csv(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the document of each row. A cell with spans is JSON."""
    rows = csv_rows(file, where)
    heading = next(rows, [])
    for number, row in enumerate(rows, start=1):
        record = Record(where, number, is_line=False, overlap=options.overlap)
        cells = {name: _unpacked(cell) for name, cell in zip(heading, row, strict=False)}
        yield from _read_row(record, cells)


def _is_task(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    annotations = [one for key in _ANNOTATIONS for one in as_list(value.get(key)) if isinstance(one, dict)]
    return isinstance(value.get("data"), dict) or any(isinstance(one.get("result"), list) for one in annotations)


def _is_row(value: Any) -> bool:
    if not isinstance(value, dict) or "spans" in value:
        return False
    return "annotation_id" in value or any(map(_are_spans, value.values()))


def _are_spans(value: Any) -> bool:
    """Return whether a value of a row is a list of spans."""
    first = next(iter(as_list(value)), None)
    return isinstance(first, dict) and any(isinstance(first.get(kind), list) for kind in _MARKS)


def _are_other_spans(value: Any) -> bool:
    """Return whether a value of a row is a list of spans as other programs write them."""
    first = next(iter(as_list(value)), None)
    return (isinstance(first, list) and len(first) in (3, 4)) or (isinstance(first, dict) and "start" in first)


def _read_task(record: Record, task: dict[str, Any]) -> Iterator[Item]:
    data = task["data"] if isinstance(task.get("data"), dict) else {}
    given = [one for key in ("annotations", "completions") for one in as_list(task.get(key)) if isinstance(one, dict)]
    done = [one for one in given if not one.get("was_cancelled")]
    guesses = [one for one in as_list(task.get("predictions")) if isinstance(one, dict)]
    values = {id(one): _values(record, one) for one in (*done, *guesses)}
    key, raw = _text_in(data, [value for found in values.values() for value in found])
    if _set_text(
        record, data, raw, is_html=any("globalOffsets" in value for found in values.values() for value in found)
    ):
        for index, one in enumerate(done):
            state, spare = (State.SUGGESTED, Omission.PEOPLE) if index else (State.ACCEPTED, None)
            _take(record, values[id(one)], state, "", spare)
        for one in guesses:
            model = as_string(one.get("model_version"))
            _take(record, values[id(one)], State.SUGGESTED, f"pipeline:{model}" if model else "", Omission.PREDICTIONS)
    if len(given) > len(done):
        record.note(Omission.SKIPPED, count=len(given) - len(done))
    if drafts := as_list(task.get("drafts")):
        record.note(Omission.FIELDS, "drafts", count=len(drafts))
    nested = [holder["meta"] for holder in (task, data) if isinstance(holder.get("meta"), dict)]
    fields = read_fields(record, data, *nested, own={key, "meta"})
    yield from record.items(**{**fields, "external_id": fields["external_id"] or as_string(task.get("id"))})


def _read_row(record: Record, row: dict[str, Any]) -> Iterator[Item]:
    spans = {key: value for key, value in row.items() if _are_spans(value)}
    others = {key: value for key, value in row.items() if key not in spans and _are_other_spans(value)}
    values = [value for found in spans.values() for value in found if isinstance(value, dict)]
    key, raw = _text_in(row, values)
    if _set_text(record, row, raw, is_html=any("globalOffsets" in value for value in values)):
        _take(record, [value for value in values if _labels_of(value)], State.ACCEPTED, "", None)
        for span in (span for spans in others.values() for span in spans):
            take_span(record, span, State.ACCEPTED)
    kinds = [kind for value in values if not _labels_of(value) for kind in _MARKS if kind in value]
    if kinds:
        record.note(Omission.FIELDS, *kinds, count=len(kinds))
    yield from record.items(**read_fields(record, row, own={key, *spans, *others, *_OWN_COLUMNS}))


def _values(record: Record, annotation: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the spans in an annotation. Results of other kinds are noted."""
    found = []
    for result in (r for r in as_list(annotation.get("result")) if isinstance(r, dict)):
        kind, value = as_string(result.get("type")) or "labels", result.get("value")
        if kind == "relation":
            record.note(Omission.RELATIONS)
        elif kind in ("labels", "hypertextlabels") and isinstance(value, dict):
            found.append(value)
        else:
            record.note(Omission.FIELDS, kind)
    return found


def _labels_of(value: dict[str, Any]) -> list[Any]:
    return as_list(value.get("labels")) or as_list(value.get("hypertextlabels"))


def _take(record: Record, values: Iterable[dict[str, Any]], state: State, origin: str, spare: Omission | None) -> None:
    for value in values:
        span = value["globalOffsets"] if isinstance(value.get("globalOffsets"), dict) else value
        for label in _labels_of(value) or [None]:
            words = value.get("text")
            record.take(span.get("start"), span.get("end"), label, state, origin, words=words, spare=spare)


def _text_in(data: dict[str, Any], values: Sequence[dict[str, Any]]) -> tuple[str, Any]:
    """Return the field of a task's data that holds the text, and the text.

    It is `text`, else the one with the quoted words, else the one with most words.
    """
    texts = {key: text for key, text in data.items() if isinstance(text, str) and not _ADDRESS.match(text.strip())}
    if "text" in texts or not texts:
        return "text", texts.get("text", data.get("text") if not _ADDRESS.match(as_string(data.get("text"))) else None)
    quoted = [words for value in values if isinstance(words := value.get("text"), str)]
    worth = {key: (sum(words in text for words in quoted), len(text.split())) for key, text in texts.items()}
    key = max(texts, key=lambda name: worth[name])
    return (key, texts[key]) if worth[key][0] or worth[key][1] >= _MIN_WORDS else ("text", None)


def _set_text(record: Record, data: dict[str, Any], raw: Any, *, is_html: bool) -> bool:
    """Take the text. A picture or an address in its stead is refused as such."""
    if raw is None and any(_ADDRESS.match(as_string(value).strip()) for value in data.values()):
        record.refuse(Why.NOT_WRITTEN, is_whole=True)
        return False
    if is_html and isinstance(raw, str) and "<" in raw:
        from annotate.formats.articles.web.html_text import text_of_html  # with it comes lxml

        raw = text_of_html(raw)
    return record.set_text(raw)


def _unpacked(cell: str) -> Any:
    """Return the value of a cell, which may be JSON."""
    if cell.lstrip().startswith(("[", "{")):
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            return cell
    return cell


def _task(document: Document) -> dict[str, Any]:
    visible = document.visible
    accepted = [a for a in visible if a.state is State.ACCEPTED]
    suggested = [a for a in visible if a.state is State.SUGGESTED]
    is_judged = bool(accepted) or not suggested
    known = {"title": document.title, "source": document.source, "published": document.published}
    return {
        "data": {"text": document.text, **known, "external_id": document.external_id, "meta": document.meta},
        "annotations": [{"result": _results(document.text, accepted)}] if is_judged else [],
        "predictions": [{"model_version": document.pipeline, "result": _results(document.text, suggested)}]
        if suggested
        else [],
    }


def _results(text: str, annotations: list[Annotation]) -> list[dict[str, Any]]:
    return [
        {
            "id": f"r{i}",
            **_NAMES,
            "origin": "manual",
            "value": {"start": a.start, "end": a.end, "text": text[a.start : a.end], "labels": [a.label]},
        }
        for i, a in enumerate(annotations)
    ]


FORMAT = Format(
    name="labelstudio",
    title="Label Studio",
    purpose=QT_TRANSLATE_NOOP("export", "Tasks for Label Studio, to continue marking there."),
    suffixes=(".json",),
    holds=TRAINING_FEATURES | {Feature.STATES, Feature.META},
    write=write,
    read_back=read_back,
    verified_with="json",
)

"""Label Studio's JSON: a list of tasks, each a text with annotations and predictions.

The labelling configuration it fits is in docs/exports.md. Offsets are code points; versions from before October 2021 counted
UTF-16 (https://github.com/HumanSignal/label-studio/issues/1008), which is told by the texts that stand beside the offsets.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from annotate.formats.base import Found, Item, Options
from annotate.formats.plain import decode
from annotate.formats.records import Record, Why, as_list, as_string, parsed
from annotate.model import Annotation, Document, State
from annotate.text import Utf16Map

_HEAD = re.compile(
    rb'^(?:\xef\xbb\xbf)?\s*\[?\s*\{.*"(?:data"\s*:\s*\{|annotations"\s*:\s*\[|completions"\s*:\s*\[)', re.DOTALL
)
_NAMES = {"from_name": "label", "to_name": "text", "type": "labels"}


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """A task a line, so that a big export needs little memory."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for i, document in enumerate(documents):
            file.write(("," if i else "") + "\n" + json.dumps(_task(document), ensure_ascii=False))
        file.write("\n]\n")


def read_back(path: Path) -> Iterator[Found]:
    """Each task's text and entities, with nothing but the json module."""
    for task in json.loads(path.read_text("utf-8")):
        results = [r["value"] for kind in ("annotations", "predictions") for one in task[kind] for r in one["result"]]
        text = task["data"]["text"]
        if any(text[value["start"] : value["end"]] != value["text"] for value in results):
            continue  # then it counts as missing
        yield Found(text, frozenset((value["start"], value["end"], value["labels"][0]) for value in results))


def knows(head: bytes) -> bool:
    """Whether a .json file begins like tasks."""
    return _HEAD.match(head) is not None


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """The tasks of a file, one by one; a list of them or a single one."""
    value = parsed(whole := Record(where, 1, is_line=False), decode(file.read()) or "")
    if value is None:
        yield from whole.items()
        return
    for number, task in enumerate(value if isinstance(value, list) else [value], start=1):
        yield from _read_task(Record(where, number, is_line=False), task if isinstance(task, dict) else {})


def _read_task(record: Record, task: dict[str, Any]) -> Iterator[Item]:
    data = task["data"] if isinstance(task.get("data"), dict) else {}
    done = [a for key in ("annotations", "completions") for a in as_list(task.get(key)) if _is_kept(a)]
    guesses = [a for a in as_list(task.get("predictions")) if isinstance(a, dict)]
    key = _text_key(data, [*done, *guesses])
    raw = data.get(key)
    if record.set_text(raw):
        values = [(v, State.ACCEPTED, "") for v in _values(done[:1])]
        if len(done) > 1:
            record.refuse(Why.OTHERS, count=len(done) - 1)
        model = as_string(guesses[0].get("model_version")) if guesses else ""
        values += [
            (v, State.SUGGESTED, f"pipeline:{model}" if model else "") for v in _values([] if done else guesses[:1])
        ]
        place = _places(str(raw), [value for value, _, _ in values])
        for value, state, origin in values:
            for label in as_list(value.get("labels")) or [None]:
                record.take(place(value.get("start")), place(value.get("end")), label, state, origin)
    known = {name: text for name, thing in data.items() if name != key and (text := as_string(thing))}
    yield from record.items(
        title=known.pop("title", ""),
        source=known.pop("source", ""),
        published=known.pop("published", ""),
        external_id=known.pop("external_id", "") or as_string(task.get("id")),
        meta=known,
    )


def _is_kept(annotation: Any) -> bool:
    return isinstance(annotation, dict) and not annotation.get("was_cancelled")


def _text_key(data: dict[str, Any], annotations: Iterable[dict[str, Any]]) -> str:
    """Which field of a task's data holds the text: `text`, else the longest one."""
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    return "text" if "text" in texts or not texts else max(texts, key=lambda key: len(texts[key]))


def _values(annotations: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    results = [r for a in annotations for r in as_list(a.get("result")) if isinstance(r, dict)]
    labelled = [r for r in results if r.get("type", "labels") in ("labels", "hypertextlabels")]
    return [r["value"] for r in labelled if isinstance(r.get("value"), dict)]


def _places(text: str, values: list[dict[str, Any]]) -> Callable[[Any], Any]:
    """From a task's offsets to code points: UTF-16 is meant when more of its words stand there."""
    numbers = Utf16Map(text)

    def counted(offset: Any) -> Any:
        return numbers.to_code_point(offset) if type(offset) is int else offset

    def fitting(place: Callable[[Any], Any]) -> int:
        return sum(_squeezed(text[place(v["start"]) : place(v["end"])]) == _squeezed(v["text"]) for v in told)

    told = [v for v in values if isinstance(v.get("text"), str) and type(v.get("start")) is type(v.get("end")) is int]
    told = [v for v in told if 0 <= v["start"] <= v["end"]]
    return counted if fitting(counted) > fitting(lambda offset: offset) else lambda offset: offset


def _squeezed(text: str) -> str:
    """Without white space, which Label Studio shows, and so quotes, as it likes."""
    return "".join(text.split())


def _task(document: Document) -> dict[str, Any]:
    visible = document.visible
    accepted = [a for a in visible if a.state is State.ACCEPTED]
    suggested = [a for a in visible if a.state is State.SUGGESTED]
    is_judged = bool(accepted) or not suggested
    known = {"title": document.title, "source": document.source, "published": document.published}
    return {
        "data": {**document.meta, "text": document.text, **known, "external_id": document.external_id},
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

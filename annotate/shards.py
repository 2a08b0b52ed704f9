"""Suggest for an archive in shards, files of our JSONL, that any executor spreads over processes and machines.

Each function depends on its arguments alone, and a shard that is done is not done again, so that a run which was broken off
goes on by being started anew. See docs/shards.md.
"""

from __future__ import annotations

import gzip
import heapq
import json
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import IO

from annotate.atomic import clear_away, make_part, put_in_place, remove, sync, unfinished, unwritable
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated.json_shapes import jsonl
from annotate.formats.base import Refusal
from annotate.formats.writing.destination import digest
from annotate.learning.cost import expected
from annotate.model import Document, State
from annotate.pipelines.runner import BATCH_TEXTS, Pipeline, load
from annotate.suggestions import merge_suggestions

_CARD = ".shard"  # of the file beside each target that says what it was made from
_ANOTHER = QT_TRANSLATE_NOOP("errors", "{path} holds other articles after writing than before it.")


@dataclass(frozen=True, slots=True)
class Shard:
    """What became of a shard: its numbers, or why it failed. `was_done`: it was there already, from the same source."""

    source: str
    target: str
    pipeline: str = ""
    documents: int = 0
    marks: int = 0
    refused: int = 0  # lines
    source_sha256: str = ""
    target_sha256: str = ""
    was_done: bool = False
    failure: str = ""


def spread(workers: Executor, sources: Iterable[Path], folder: Path, pipeline: str) -> Iterator[Shard]:
    """Yield what became of each shard, as they end. `folder` and `sources` are where all workers find them.

    A shard that fails is one with a `failure`; the others go on.
    """
    waiting = {workers.submit(suggest_shard, source, folder / source.name, pipeline): source for source in sources}
    for ended in as_completed(waiting):
        error = ended.exception()
        source = waiting[ended]
        yield ended.result() if error is None else Shard(str(source), str(folder / source.name), failure=str(error))


def suggest_shard(source: Path, target: Path, pipeline: str) -> Shard:
    """Write the articles of a shard with a pipeline's suggestions, unless that was done before, and read them back.

    The pipeline is loaded once in each process. Raise UserError when it cannot be, or when the disk refuses.
    """
    running = _loaded(pipeline)
    try:
        before, read = _card(target), digest(source)
        if before and (before.source_sha256, before.pipeline) == (read, running.id):
            return before
        clear_away(unfinished(target))
        part = make_part(target, is_folder=False)
        try:
            made = _write(source, part, running, target)
            _prove(part, made, target)
            sync(part)
            written = Shard(str(source), str(target), running.id, *made, read, digest(part))
            put_in_place(part, target)
        finally:
            remove(part)
        _card_of(target).write_text(json.dumps(asdict(written)), "utf-8", newline="\n")
    except OSError as error:
        raise unwritable(target, error) from error
    return written


def most_telling(targets: Iterable[Path], number: int, chosen: Path) -> int:
    """Write the articles of shards that are expected to cost most, first the costliest; return how many.

    They teach most: a newsroom corrects a thousand of them, and not an archive.
    """
    lines = chain.from_iterable(map(_costed, targets))
    best = heapq.nlargest(number, lines, key=itemgetter(0))
    part = make_part(chosen, is_folder=False)
    try:
        with _opened(part, "wt", chosen) as file:
            file.writelines(line for _, line in best)
        sync(part)
        put_in_place(part, chosen)
    finally:
        remove(part)
    return len(best)


@lru_cache(maxsize=2)
def _loaded(pipeline: str) -> Pipeline:
    return load(pipeline)


def _write(source: Path, part: Path, pipeline: Pipeline, target: Path) -> tuple[int, int, int]:
    """Write the articles with suggestions; return the numbers of articles, suggestions and refused lines."""
    documents = marks = refused = 0
    with _opened(source, "rt", source) as lines, _opened(part, "wt", target) as file:
        items = jsonl.read(lines, source.name)
        while batch := _next(items):
            found = [item for item in batch if isinstance(item, Document)]
            refused += sum(isinstance(item, Refusal) for item in batch)
            for document, (tokens, spans) in zip(found, pipeline.suggest(d.text for d in found), strict=True):
                merged = merge_suggestions(document, spans, tokens, pipeline.id)
                suggested = [a for a in merged.annotations if a.state is State.SUGGESTED]
                cost = expected(merged.text, [(a.start, a.end, a.label, a.score) for a in suggested])
                file.write(
                    json.dumps({**jsonl.record_of(merged), "_expected": round(cost, 3)}, ensure_ascii=False) + "\n"
                )
                documents += 1
                marks += len(suggested)
    return documents, marks, refused


def _next(items: Iterator[object]) -> Sequence[object]:
    return [item for item, _ in zip(items, range(BATCH_TEXTS), strict=False)]


def _prove(part: Path, made: tuple[int, int, int], target: Path) -> None:
    """Raise UserError unless what was written is read back as so many articles and suggestions."""
    documents = marks = 0
    with _opened(part, "rt", target) as lines:
        for item in jsonl.read(lines, target.name):
            if isinstance(item, Document):
                documents += 1
                marks += sum(a.state is State.SUGGESTED for a in item.annotations)
    if (documents, marks) != made[:2]:
        raise UserError(_ANOTHER, path=target)


def _costed(target: Path) -> Iterator[tuple[float, str]]:
    """Yield the lines of a shard that are not done, with what they are expected to cost."""
    with _opened(target, "rt", target) as lines:
        for line in lines:
            record = json.loads(line)
            if record["answer"] is None:
                yield float(record.get("_expected", 0)), line


def _card(target: Path) -> Shard | None:
    """Return what a target was made from, None unless it is as it was written then."""
    try:
        told = Shard(**{**json.loads(_card_of(target).read_text("utf-8")), "was_done": True})
        return told if told.target_sha256 == digest(target) else None
    except (OSError, ValueError, TypeError):
        return None


def _card_of(target: Path) -> Path:
    return target.with_name(target.name + _CARD)


def _opened(path: Path, mode: str, named: Path) -> IO[str]:
    """Open a file of lines, which is compressed if the name that it has or will have says so."""
    if named.suffix == ".gz":
        return gzip.open(path, mode, encoding="utf-8", newline="\n")  # type: ignore[return-value]  # text, by its mode
    return path.open(mode, encoding="utf-8", newline="\n")

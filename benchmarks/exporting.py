"""How fast an export is, beside the same rows read with bare sqlite3 and written with srsly.

`python benchmarks/exporting.py [ARTICLES]`: 100,000 articles of 100 words with 10 marks, unless said otherwise. Prints
articles a second, memory at its highest, and ratios: to the same records written bare, and to the bare rows, whose tokens
are one text of numbers where an export has a record for each, or none with --no-tokens. The export's time includes the
certificate: all is read back and compared.
"""

from __future__ import annotations

import json
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import srsly

from annotate.formats.base import Options
from annotate.formats.writing.export import export
from annotate.model import Annotation, Document, DocumentState, State, Tokens, new_id, now
from annotate.text import words
from store.project import Project

_SENTENCE = (
    "Burgemeester Verhaeghe van Gentbrugge sprak gisteren met de bewoners over het plan voor het nieuwe plein {}. "
)
_ROWS = """
SELECT d.id, d.title, d.state, d.source, d.published, d.external_id, d.sha256, d.pipeline, d.text, t.offsets,
    (SELECT json_group_array(json_array(start, "end", label, state, origin, changed_at, annotator))
     FROM annotations a WHERE a.document_id = d.id)
FROM documents d JOIN tokens t ON t.document_id = d.id WHERE d.state = 'done' ORDER BY d.id
"""


class Ratios(NamedTuple):
    """Of the export to the same records, to bare rows, and without tokens to these; of the project's size to the latter's."""

    records: float
    rows: float
    rows_without: float
    file: float


def main(count: int = 100_000) -> Ratios:
    """Print the table; return the ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.kanttekening"
        make_project(path, count)
        rows = timed(lambda: srsly.write_jsonl(Path(folder) / "rows.jsonl", bare_rows(path)))
        records = timed(lambda: srsly.write_jsonl(Path(folder) / "records.jsonl", map(as_record, bare_rows(path))))
        before = _megabytes()
        ours = timed(lambda: _export(path, Path(folder) / "export.jsonl"))
        without = timed(lambda: _export(path, Path(folder) / "without.jsonl", Options(tokens=False)))
        size = path.stat().st_size / (Path(folder) / "without.jsonl").stat().st_size
        found = Ratios(records / ours, rows / ours, rows / without, size)
        print(f"articles                                  {count:>10,}")
        print(f"bare rows, sqlite3 and srsly              {count / rows:>10,.0f} a second")
        print(f"the same records, sqlite3 and srsly       {count / records:>10,.0f} a second")
        print(f"export, read back and compared            {count / ours:>10,.0f} a second")
        print(f"export without tokens                     {count / without:>10,.0f} a second")
        print(f"export / the same records                 {found.records:>10.2f}")
        print(f"export / bare rows                        {found.rows:>10.2f}")
        print(f"export without tokens / bare rows         {found.rows_without:>10.2f}")
        print(f"the project's file / export without tokens {found.file:>9.2f}")
        print(f"memory before, and at its highest         {before:>6,.0f} {_megabytes():,.0f} MB")
    return found


def make_project(path: Path, count: int) -> None:
    """Make a project of finished articles with tokens and annotations."""
    text = "".join(_SENTENCE.format(i) for i in range(6))
    tokens = words(text)
    with Project.open(path, create=True) as project:
        for start in range(0, count, 500):
            project.add([document(f"{text}{i}", tokens) for i in range(start, min(count, start + 500))])


def document(text: str, tokens: Tokens) -> Document:
    """Make an article of about 100 words with 10 annotations."""
    places = [(i, i + len(name), name) for name in ("Verhaeghe", "Gentbrugge") for i in _all(text, name)][:10]
    marks = [Annotation(new_id(), s, e, "PER" if n == "Verhaeghe" else "LOC", State.ACCEPTED, "person:Ann", "Ann", None, now()) for s, e, n in sorted(places)]  # fmt: skip
    return Document(text, title=text[-20:], state=DocumentState.DONE, tokens=tokens, annotations=tuple(marks))


def bare_rows(path: Path) -> Iterator[list[Any]]:
    """Read the rows that an export needs, and do nothing with them."""
    with closing(sqlite3.connect(path)) as conn:
        for row in conn.execute(_ROWS):
            yield list(row)


def as_record(row: list[Any]) -> dict[str, Any]:
    """Return a record of our format, made in the shortest way."""
    document_id, title, state, source, published, external_id, sha256, pipeline, text, offsets, marks = row
    numbers = list(accumulate(ord(one) - 32 for one in offsets[1:]))
    tokens = [
        {"text": text[s:e], "start": s, "end": e, "id": i, "ws": text[e : e + 1] == " "}
        for i, (s, e) in enumerate(zip(numbers[::2], numbers[1::2], strict=True))
    ]
    by_start, by_end = {t["start"]: t["id"] for t in tokens}, {t["end"]: t["id"] for t in tokens}
    return {
        "text": text,
        "meta": {"id": external_id or str(document_id), "title": title, "source": source, "published": published, "sha256": sha256, "pipeline": pipeline},
        "tokens": tokens,
        "spans": [
            {"start": s, "end": e, "token_start": by_start[s], "token_end": by_end[e], "label": label, "state": known, "origin": origin}
            for s, e, label, known, origin, *_ in json.loads(marks)
        ],
        "rejected": [],
        "answer": "accept" if state == "done" else None,
    }  # fmt: skip


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _export(path: Path, target: Path, options: Options = Options()) -> None:  # noqa: B008 - immutable
    with Project.open(path) as project:
        export(project.documents((DocumentState.DONE,)), target, "jsonl", options=options)


def _all(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

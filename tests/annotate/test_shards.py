"""An archive in shards: suggested for by any executor, in processes and by Dask; done once, checked, and gone on with."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from annotate.errors import UserError
from annotate.formats.annotated.json_shapes import jsonl
from annotate.model import Document
from annotate.shards import Shard, most_telling, spread, suggest_shard
from tests.helpers.paths import ROOT

TEXTS = ("Jan Jansen woont in Gent.", "Niets te zien.", "Duinbehoud spreekt met Jan Jansen.")


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "bron"
    folder.mkdir()
    paths = [folder / f"{number}.jsonl{'.gz' if number % 2 else ''}" for number in range(3)]
    for number, path in enumerate(paths):
        lines = "".join(json.dumps({"text": f"{text} {number}", "meta": {"id": text}}) + "\n" for text in TEXTS)
        path.write_bytes(gzip.compress(lines.encode()) if path.suffix == ".gz" else lines.encode())
    return paths


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def read(path: Path) -> list[Document]:
    data = path.read_bytes()
    lines = (gzip.decompress(data) if path.suffix == ".gz" else data).decode().splitlines()
    return [item for item in jsonl.read(lines, path.name) if isinstance(item, Document)]


def words_marked(path: Path) -> list[list[str]]:
    return [[d.text[a.start : a.end] for a in d.annotations] for d in read(path)]


MARKED = [["Jan Jansen", "Gent"], [], ["Duinbehoud", "Jan Jansen"]]


def run(executor: Executor, sources: list[Path], target: Path, pipeline: Path) -> dict[str, Shard]:
    return {Path(shard.source).name: shard for shard in spread(executor, sources, target, str(pipeline))}


def test_a_shard_that_is_done_is_not_done_again(sources: list[Path], target: Path, tiny_pipeline: Path) -> None:
    with ThreadPoolExecutor(1) as executor:
        first = run(executor, sources, target, tiny_pipeline)
        assert [(s.documents, s.marks, s.refused, s.was_done) for s in first.values()] == [(3, 4, 0, False)] * 3
        assert [words_marked(target / path.name) for path in sources] == [MARKED] * 3
        stamps = [(target / path.name).stat().st_mtime_ns for path in sources]
        (target / sources[1].name).write_bytes(b"half of it")
        sources[2].write_text(json.dumps({"text": "Gent."}) + "\nno JSON\n", "utf-8")
        again = run(executor, sources, target, tiny_pipeline)
    assert [again[path.name].was_done for path in sources] == [True, False, False]
    assert (target / sources[0].name).stat().st_mtime_ns == stamps[0]
    assert words_marked(target / sources[1].name) == MARKED
    assert (again["2.jsonl"].documents, again["2.jsonl"].refused) == (1, 1)


def test_a_shard_that_fails_is_named_and_the_others_go_on(
    sources: list[Path], target: Path, tiny_pipeline: Path
) -> None:
    sources[1].write_bytes(b"no gzip")
    with ThreadPoolExecutor(1) as executor:
        found = run(executor, sources, target, tiny_pipeline)
    assert [bool(found[path.name].failure) for path in sources] == [False, True, False]
    assert sorted(path.name for path in target.iterdir()) == ["0.jsonl", "0.jsonl.shard", "2.jsonl", "2.jsonl.shard"]


def test_what_changed_on_the_way_to_the_disk_does_not_take_its_place(
    sources: list[Path], target: Path, tiny_pipeline: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotate.shards._write", lambda *_: (9, 9, 0))
    with pytest.raises(UserError, match="other articles"):
        suggest_shard(sources[0], target / "0.jsonl", str(tiny_pipeline))
    assert list(target.iterdir()) == []


def test_the_articles_that_teach_most_come_first(sources: list[Path], target: Path, tiny_pipeline: Path) -> None:
    shards = [suggest_shard(path, target / path.name, str(tiny_pipeline)) for path in sources]
    chosen = target / "eerst.jsonl.gz"
    assert most_telling([Path(shard.target) for shard in shards], 6, chosen) == 6
    assert {document.external_id for document in read(chosen)} == {TEXTS[0], TEXTS[2]}
    assert len(read(chosen)) == 6


def test_two_workers_of_dask_do_the_same(sources: list[Path], target: Path, tiny_pipeline: Path) -> None:
    pytest.importorskip("distributed", reason="Dask is optional; see docs/shards.md")
    command = [sys.executable, "-m", "tests.helpers.on_dask", tiny_pipeline, target, *sources]
    told = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True, check=True, timeout=200)
    assert sorted(told.stdout.splitlines()) == [f"{path.name} 3 4 ok" for path in sources]
    assert [words_marked(target / path.name) for path in sources] == [MARKED] * 3

"""A damaged project: what can be read comes through, in numbers that are true, and the damaged file is left alone."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotate.edits.annotations import Add, plan
from annotate.errors import UserError
from annotate.model import Document
from store.file.lock import Lock
from store.project import Project
from store.rescue.copying import rescue
from store.settings import PIPELINE, RESCUED

PAGE = 8192
ARTICLES = 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("heel") / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        project.add([Document(f"Stuk {i}\n\n" + f"Jan Jansen {i} woont in Gent. " * (i + 1)) for i in range(ARTICLES)])
        for i in range(1, ARTICLES + 1):
            for at in range(0, 10 * i, 30):
                project.commit([plan(project.document(i), Add(at, at + 5, "PER"), "Ann")], by="Ann")
    return path


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "stuk.kanttekening"))


def pages_of(path: Path, table: str) -> list[int]:
    """Return the leaf pages of a table, from 0: those that hold its rows."""
    with closing(sqlite3.connect(path)) as conn:
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    data = path.read_bytes()
    page = data[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "an interior page"
    cells = int.from_bytes(page[3:5], "big")
    pointers = [int.from_bytes(page[12 + 2 * i : 14 + 2 * i], "big") for i in range(cells)]
    return [int.from_bytes(page[p : p + 4], "big") - 1 for p in pointers]


def spoil(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(b"\xa5" * PAGE)


def test_a_whole_project_comes_through_whole(damaged: Path, tmp_path: Path) -> None:
    result = rescue(damaged, tmp_path / "nieuw.kanttekening")
    assert result.saved == result.known
    assert result.saved["documents"] == ARTICLES
    with Project.open(damaged) as old, Project.open(tmp_path / "nieuw.kanttekening") as new:
        assert list(new.documents()) == list(old.documents())
        assert (new.labels.all(), new.history.stacks(), new.settings.get(PIPELINE)) == (
            old.labels.all(),
            old.history.stacks(),
            "none",
        )
        assert new.check() == []


@pytest.mark.parametrize("table", ["documents", "annotations", "history"])
def test_a_lost_page_costs_only_what_stood_on_it(damaged: Path, tmp_path: Path, table: str) -> None:
    pages = pages_of(damaged, table)
    spoil(damaged, pages[1])
    before = damaged.read_bytes()
    result = rescue(damaged, tmp_path / "nieuw.kanttekening")
    assert damaged.read_bytes() == before
    lost = result.known[table] - result.saved[table]
    assert 0 < lost < 3 * result.known[table] / len(pages)
    with Project.open(tmp_path / "nieuw.kanttekening") as new:
        assert new.check() == []
        assert sum(new.queue.counts().values()) == result.saved["documents"]
        assert new.settings.get(RESCUED)["saved"]["annotations"] == result.saved["annotations"]


def test_what_is_still_in_the_log_comes_through_too(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path / "a.kanttekening"))
    with Project.open(path) as project:
        project.add([Document("Nog een stuk.")])
        killed = Path(shutil.copy(path, tmp_path / "b.kanttekening"))
        shutil.copy(f"{path}-wal", f"{killed}-wal")
    assert rescue(killed, tmp_path / "nieuw.kanttekening").saved["documents"] == ARTICLES + 1


@pytest.mark.parametrize("seed", range(12))
def test_any_damage_gives_a_project_in_order_or_a_sentence(damaged: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(damaged.read_bytes())
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(PAGE, len(data))
        data[at : at + chance.choice([1, 50, PAGE])] = chance.randbytes(chance.choice([1, 50]))
    damaged.write_bytes(data[: chance.choice([len(data), len(data) * 2 // 3])])
    try:
        rescue(damaged, tmp_path / "nieuw.kanttekening")
    except UserError:
        assert not (tmp_path / "nieuw.kanttekening").exists()
        return
    with Project.open(tmp_path / "nieuw.kanttekening") as new:
        assert [problem for problem in map(str, new.check()) if "overlap" not in problem] == []
        for act in new.history.stacks()[0]:
            new.history.changes(act)


def test_refusals_leave_everything_as_it_was(damaged: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Something is already"):
        rescue(damaged, damaged)
    with pytest.raises(UserError, match="no project"):
        rescue(tmp_path / "weg", tmp_path / "nieuw")
    (tmp_path / "tekst").write_text("geen project")
    with pytest.raises(UserError, match="Nothing in this file"):
        rescue(tmp_path / "tekst", tmp_path / "nieuw")
    lock = Lock(damaged, "Ann")
    with pytest.raises(UserError, match="window of Ann"):
        rescue(damaged, tmp_path / "nieuw")
    lock.release()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "stuk.kanttekening", "tekst"]


def test_opening_a_damaged_project_names_the_command(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as conn:
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'documents'").fetchone()
    spoil(damaged, root - 1)
    with pytest.raises(UserError, match="Save what can still be read with: python main") as told:
        Project.open(damaged)
    assert str(damaged) in str(told.value)

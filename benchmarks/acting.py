"""What is done with very many articles at once, beside the bare rows: removed, left for later, finished, and undone.

`python benchmarks/acting.py [ARTICLES]`: the child process's own function on a project of short articles with three marks
each, and sqlite3 alone, which writes the same values to the same rows, with the same indexes and triggers.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from array import array
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotate.edits.annotations import Discard, Edit, Finish, Flag
from benchmarks.any_number import make_project
from store.changes.history import Kind
from store.project import Project
from ui.tasks.bulk_edits import BulkEdit, EditEach, edit_in_child

ARTICLES = 100_000
_EDITS: dict[str, Edit] = {"remove": Discard(), "leave for later": Flag("later"), "finish": Finish()}
_CHANGED = {  # by table: its key, and the columns that acts write
    "progress": ("document_id", ("removed_at", "changed_at", "unchecked", "uncertainty")),
    "documents": ("id", ("state", "reason")),
    "annotations": ("id", ("state", "annotator", "changed_at", "name")),
}


def main(count: int = ARTICLES) -> float:
    """Measure each act, print and return the worst of the ratios."""
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        before, after, bare = (Path(name) / f"{one}.kanttekening" for one in ("before", "after", "bare"))
        make_project(before, count)
        for what, edit in _EDITS.items():
            shutil.copy(before, after)
            shutil.copy(before, bare)
            ours = _timed(after, EditEach(array("q", range(1, count + 1)), edit))
            ratio = ours / _write_bare(after, bare)
            worst = max(worst, ratio)
            print(f"{what} {count:,} articles: {ours:.1f} s, {ratio:.2f} times the bare rows", flush=True)
            with Project.open(after) as project:
                last = project.history.stacks()[0][-1]
            print(f"  undone in {_timed(after, (last, Kind.UNDO)):.1f} s", flush=True)
    return worst


def _timed(path: Path, edit: BulkEdit) -> float:
    start = time.perf_counter()
    edit_in_child(lambda _: None, str(path), "Ann", edit)
    return time.perf_counter() - start


def _write_bare(source: Path, target: Path) -> float:
    """Write the rows that differ in one transaction, and return how long that took, with folding the log into the file."""
    with closing(sqlite3.connect(target)) as conn:
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA synchronous = FULL")
        conn.execute("PRAGMA cache_size = -128000")
        conn.execute("ATTACH ? AS done", [str(source)])
        work = []
        for table, (key, columns) in _CHANGED.items():
            listed = ", ".join(columns)
            found = conn.execute(
                f"SELECT {listed}, {key} FROM done.{table} EXCEPT SELECT {listed}, {key} FROM main.{table}"
            )
            work.append(
                (f"UPDATE {table} SET {', '.join(f'{c} = ?' for c in columns)} WHERE {key} = ?", found.fetchall())
            )
        for table in ("history", "memory"):
            found = conn.execute(f"SELECT * FROM done.{table} EXCEPT SELECT * FROM main.{table}")
            marks = ", ".join("?" * len(found.description))
            work.append((f"INSERT INTO {table} VALUES ({marks})", found.fetchall()))
        conn.execute("DETACH done")
        start = time.perf_counter()
        with conn:
            for sql, values in work:
                conn.executemany(sql, values)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""How quick an import is beside the bare rows: 100,000 JSONL articles through the command, and through sqlite3 alone.

`python benchmarks/importing.py [ARTICLES]`: both write the same rows with the same indexes, triggers and full-text
search, in one run; each in a process of its own, whose peak memory is printed.
"""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from store.project import Project
from ui.tasks.transfer import import_paths

ARTICLES = 100_000
_WORDS = (
    "de het een van in op met voor niet zijn was had heeft gemeente burgemeester wethouder raad bewoners plan plein"
    " Gent Brugge Leuven Janssens Peeters Verhaeghe politie brand school markt trein bus fiets dijk zee strand haven"
).split()


def main(count: int = ARTICLES) -> float:
    """Make the articles, import them in both ways, print and return the ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_articles(folder / "articles.jsonl", count)
        ours, memory = measured("ours", folder)
        bare, _ = measured("bare", folder)
    print(
        f"{count} articles: import {ours:.1f} s, peak {memory} MB; bare sqlite3 {bare:.1f} s; ratio {bare / ours:.2f}"
    )
    return bare / ours


def write_articles(target: Path, count: int) -> None:
    """Write invented articles of 150 to 250 words, each of them another."""
    chance = random.Random(1)
    with target.open("w", encoding="utf-8") as file:
        for i in range(count):
            text = f"Artikel {i}\n\n" + " ".join(chance.choices(_WORDS, k=chance.randint(150, 250)))
            record = {"text": text, "meta": {"id": str(i), "title": f"Artikel {i}", "published": "2026-11-24"}}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def measured(way: str, folder: Path) -> tuple[float, int]:
    """Return seconds and peak megabytes of one way, in a process of its own."""
    found = subprocess.run([sys.executable, __file__, way, folder], capture_output=True, text=True, check=True)
    seconds, peak = found.stdout.split()
    return float(seconds), int(peak)


def ours(folder: Path) -> None:
    """Import as the command does."""
    with Project.open(folder / "ours.kanttekening", create=True) as project:
        import_paths(project, [folder / "articles.jsonl"])


def bare(folder: Path) -> None:
    """Write the rows that the import made, in one transaction, into an empty project of the same schema."""
    target = folder / "bare.kanttekening"
    Project.open(target, create=True).close()
    with closing(sqlite3.connect(folder / "ours.kanttekening")) as source, closing(sqlite3.connect(target)) as conn:
        conn.execute("PRAGMA synchronous = FULL")
        for table in ("documents", "progress"):
            rows = source.execute(f"SELECT * FROM {table}")
            marks = ",".join("?" * len(rows.description))
            conn.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        conn.commit()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        start = time.perf_counter()
        {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
        print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    else:
        main(*map(int, sys.argv[1:]))

"""How long the names of a large project take: 100,000 articles with 300,000 marks, beside bare SQL in the same run.

`python benchmarks/names.py [ARTICLES [MARKS_EACH]]`
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotate.edits.names import NamesEdit, PreferSpelling, PutChoices
from annotate.model import Annotation, Document, DocumentState, State, new_id, now
from annotate.names.disagreements import disagreements, watched
from annotate.names.memory import Choice
from annotate.names.project import Checked, NameOrder, NamesQuery, ProjectName, chosen
from store.documents import name_rows
from store.documents.queue_reader import Reader
from store.project import Project
from store.settings import PIPELINE
from ui.session import Session

T = TypeVar("T")
ARTICLES, MARKS = 100_000, 3
_BATCH = 2000
_LABELS = ("PER", "PER", "PER", "ORG", "LOC")
_PARTS = "ver van aert maes gen lie bra hoe ste wil pee ters mans son de la mor tens ric".split()


def main() -> None:
    """Print a table."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    marks = int(sys.argv[2]) if len(sys.argv) > 2 else MARKS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.kanttekening"
        started = time.perf_counter()
        make_project(path, articles, marks)
        print(f"{articles} articles with {marks} marks each, made in {time.perf_counter() - started:.0f} s")
        with closing(sqlite3.connect(path)) as bare:
            sql = "SELECT name, label, count(*) FROM annotations GROUP BY name, label"
            measured("bare SQL: count names", lambda: bare.execute(sql).fetchall())
        reader = Reader(path)
        names = measured("count and join names", lambda: reader.read(name_rows.count))
        print(f"{len(names)} names")
        measured("of one origin", lambda: reader.read(lambda conn: name_rows.count(conn, "person")))
        for wanted in (
            NamesQuery(),
            NamesQuery(order=NameOrder.ALPHABET),
            NamesQuery(order=NameOrder.DOUBT, checked=Checked.NO),
            NamesQuery(typed="vermaes"),
        ):
            measured(f"choose: {wanted.order}, typed “{wanted.typed}”", partial(chosen, names, wanted))
        top = chosen(names, NamesQuery())
        measured(
            "spread of the 50 names used most",
            lambda: [reader.read(partial(name_rows.spread, name=name)) for name in top[:50]],
        )
        measured("places of the name used most", lambda: reader.read(lambda conn: name_rows.places(conn, top[0])))
        measured("contradictions", lambda: disagreements(reader.read(name_rows.checked)))
        known = measured("names watched for", lambda: watched(names))
        ids = range(1, 1 + min(1000, articles))
        measured(
            "names left out of 1000 articles", lambda: reader.read(partial(name_rows.left_out, names=known, ids=ids))
        )
        reader.close()
        measure_a_list(path, names)


def measure_a_list(path: Path, names: Sequence[ProjectName]) -> None:
    """Print how long a house list of these names takes, and how long the window waits for it at the first article."""
    listed = {one.name: Choice(one.label, is_listed=True) for one in names}
    with Project.open(path) as project:
        measured(f"list {len(listed)} names", lambda: list_names(project, PutChoices(listed)))
        measured("prefer one spelling", lambda: list_names(project, PreferSpelling(names[0].name, (names[1].name,))))
        measured("read the memory, in the thread", project.memory.read)
        session = Session(project, "Ann")
        measured("open an article before the memory is read", lambda: session.open(1))
        session.stop()


def list_names(project: Project, edit: NamesEdit) -> None:
    """Store what an edit decides of names."""
    project.commit([], by="Ann", names=project.memory.plan(edit))


def make_project(path: Path, articles: int, marks: int) -> None:
    """Make short articles; a few names are in thousands of them, most in one or two."""
    chance = random.Random(7)
    names = [_name(chance) for _ in range(articles)]
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        for first in range(0, articles, _BATCH):
            project.add([_article(chance, names, i, marks) for i in range(first, min(articles, first + _BATCH))])


def _name(chance: random.Random) -> str:
    words = ("".join(chance.choices(_PARTS, k=chance.choice((2, 2, 3)))) for _ in range(chance.choice((1, 2, 2, 3))))
    return " ".join(word.capitalize() for word in words)


def _article(chance: random.Random, names: list[str], number: int, marks: int) -> Document:
    text, found = f"Artikel {number}\n\n", []
    for _ in range(marks):
        index = min(int(chance.paretovariate(0.25)) - 1, 10**9) % len(names)
        name = names[index]
        text += "Volgens de krant komt er na jaren plannen en overleg een nieuw gebouw voor "
        state = chance.choice((State.SUGGESTED, State.ACCEPTED))
        origin = chance.choice(("pipeline:nl_kanttekening 1.0", "person:Ann"))
        label = _LABELS[index % len(_LABELS)] if chance.random() < 0.99 else "MISC"
        score = chance.random() if state is State.SUGGESTED else None
        found.append(
            Annotation(new_id(), len(text), len(text) + len(name), label, state, origin, score=score, changed_at=now())
        )
        text += f"{name}. "
    published = f"20{number % 25:02}-0{number % 9 + 1}-11"
    return Document(text, published=published, state=DocumentState.DONE, annotations=tuple(found))


def measured(what: str, act: Callable[[], T]) -> T:
    """Print how long an act takes, and return its result."""
    started = time.perf_counter()
    result = act()
    print(f"{what:45} {1000 * (time.perf_counter() - started):8.0f} ms")
    return result


if __name__ == "__main__":
    main()

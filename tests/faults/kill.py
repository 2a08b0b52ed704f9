"""Kills the window and the commands at random instants, and looks whether anything was lost.

`python -m tests.faults.kill --rounds 1000` prints a line a kind: times killed, acknowledged, lost. Exit status 1 when anything was lost.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import sys
import time
from array import array
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop

from annotate.edits.annotations import Add, Finish, Flag, MarkEach, plan
from annotate.edits.labels import PutLabel
from annotate.model import Document, DocumentState
from annotate.pipelines.language import detect
from store.changes import history, label_history
from store.file.identity import SCHEMA
from store.project import Project
from store.settings import MEMORY
from store.upkeep.backups import Reason, back_up, backups, folder
from tests.faults import window
from tests.faults.killing import READY, Outcome, Say, private_home, run
from tests.faults.model import Article, Model
from tests.faults.state import acts, at_act, changes, problems, seen, write_out
from tests.helpers.paths import FIXTURES
from ui.app import application
from ui.project_wide.bulk_runner import BulkEditRunner
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.bulk_edits import BulkEdit, EditAll, EditEach, edit_in_child
from ui.tasks.transfer import COMMAND_BATCH_DOCUMENTS, import_paths

PROJECTS = sorted(FIXTURES.glob("schema-*.kanttekening"))
_FRESH = 25  # rounds on one project before the next one


@dataclass
class Kind:
    """One kind of work: a folder of its own, and what it does and must leave."""

    home: Path
    random: random.Random
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    longest: float = 1.6  # seconds within which it is killed
    rounds: int = 0

    def round(self) -> bool:
        """Run one round; return whether the process was killed before its end."""
        self.prepare()
        outcome = run(self.work, self.random.uniform(0, self.longest))
        self.rounds += 1
        self.acknowledged += len(outcome.told)
        self.lost += self.check(outcome)
        return outcome.was_killed

    def learn_length(self) -> None:
        """Measure how long the work takes when nobody ends it."""
        self.prepare()
        outcome = run(self.work, None)
        self.longest = outcome.seconds
        self.lost += self.check(outcome)

    def prepare(self) -> None:
        raise NotImplementedError

    def work(self, say: Say) -> None:
        raise NotImplementedError

    def check(self, outcome: Outcome) -> list[str]:
        raise NotImplementedError

    def place(self, name: str = "krant.kanttekening") -> Path:
        """Make an empty folder and return a path in it."""
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir()
        return self.home / name


class Acts(Kind):
    """The real window, acted on by mouse and key; what it acknowledged is followed by a model in plain Python."""

    weights: dict[str, int] | None = None
    length = 60

    def prepare(self) -> None:
        if self.rounds % _FRESH == 0:
            self.path = self.place()
            window.make_project(self.path, 12, self.length, self.random.getrandbits(32))
        self.model = Model(window.articles_of(self.path))
        self.before = acts(self.path)
        self.seed = self.random.getrandbits(32)

    def work(self, say: Say) -> None:
        application()
        shown = window.open_window(self.path)
        shown.resize(800, 520)
        acting = window.Acting(shown, say, self.seed, self.weights)
        say(READY)
        while True:
            acting.act()

    def check(self, outcome: Outcome) -> list[str]:
        found = problems(self.path)
        done = 0
        for told in outcome.told:
            if told["verb"] in ("undo", "redo"):
                self._reach(told)
            wrong = self.model.follow(told)
            found += [wrong] if wrong else []
            done += told["acts"]
        self.acknowledged += done - len(outcome.told)  # looking about is nothing that can be lost
        on_disk = acts(self.path) - self.before
        if not done <= on_disk <= done + 1:
            found.append(f"{done} acts acknowledged, {on_disk} on disk")
        standing = at_act(self.path, self.before + done)
        found += [
            f"article {number} is not as it was acknowledged"
            for number, article in self.model.articles.items()
            if seen(standing[number]) != article.seen()
        ]
        return found + _undo_works(self.path)

    def _reach(self, told: dict[str, Any]) -> None:
        """Let undo go further back than this process: what older transactions did is read from the history."""
        stack = self.model._undo if told["verb"] == "undo" else self.model._redo
        if stack or not told["acts"]:
            return
        shown = self.model.articles[told["shown"]]
        state, reason, marks = told["after"]
        before = Article(shown.text, {(s, e): (label, of) for s, e, label, of in marks}, state, reason)
        stack.append((told["shown"], before, shown) if told["verb"] == "undo" else (told["shown"], shown, before))


class BulkActs(Acts):
    """Acts for all mentions, on articles with very many."""

    weights = window.ONLY_BULK
    length = 400


class Undoing(Acts):
    """Mostly undo and redo."""

    weights = window.ONLY_UNDO


class ManyArticles(Kind):
    """One act on more articles than the window does itself: what its child process does."""

    number = 150
    turns = 3
    fresh = 4  # rounds on one project: its history grows by some hundred rows a round

    def prepare(self) -> None:
        if self.rounds % self.fresh == 0:
            self.path = self.place()
            window.make_project(self.path, self.number, 40, self.random.getrandbits(32))
        self.before = acts(self.path)
        self.seed = self.random.getrandbits(32)

    def work(self, say: Say) -> None:
        chance = random.Random(self.seed)
        with Project.open(self.path) as project:
            ids = project.queue.ids()
        say(READY)
        for _ in range(self.turns):
            edit_in_child(lambda _: None, str(self.path), "Ann", self.act(ids, chance))
            say(acts(self.path))

    def act(self, ids: list[int], chance: random.Random) -> BulkEdit:
        """Annotate the same words in all articles, or remove those annotations."""
        edit = MarkEach(((0, 4), (5, 9)), chance.choice(("PER", "ORG", "LOC", None)))
        return EditAll(dict.fromkeys(ids, edit))

    def check(self, outcome: Outcome) -> list[str]:
        found, last = problems(self.path), outcome.told[-1] if outcome.told else self.before
        number = acts(self.path)
        if not last <= number <= last + 1:
            found.append(f"act {last} acknowledged, {number} on disk")
        return found + self.halves() + _undo_works(self.path)

    def halves(self) -> list[str]:
        sizes = Counter(act for act, _ in changes(self.path) if act > self.before)
        return [f"an act on all articles is there on {size}" for size in sizes.values() if size != self.number]


class WholeList(Kind):
    """Acts on the whole list, as when all articles are selected: each is there on all articles or on none."""

    number = 1000
    turns = 1

    def prepare(self) -> None:
        if self.rounds == 0:
            self.path = self.place()
            window.make_project(self.path, self.number, 40, self.random.getrandbits(32))
        self.before = acts(self.path)

    def work(self, say: Say) -> None:
        ids = array("q", range(1, self.number + 1))
        say(READY)
        for edit in (Flag(f"reden {self.rounds}"), Finish()):
            edit_in_child(lambda _: None, str(self.path), "Ann", EditEach(ids, edit))
            say(acts(self.path))

    def check(self, outcome: Outcome) -> list[str]:
        Project.open(self.path).close()
        with closing(sqlite3.connect(self.path)) as conn:
            conn.row_factory = sqlite3.Row
            (whole,) = conn.execute("PRAGMA quick_check").fetchone()
            done = conn.execute("SELECT act, count(*), max(verb) FROM history GROUP BY act ORDER BY act").fetchall()
            states = {state for (state,) in conn.execute("SELECT DISTINCT state FROM documents")}
            broken = history.break_in_chain(conn)
        last = outcome.told[-1] if outcome.told else self.before
        found = [f"act {act} is there on {size}" for act, size, _ in done if size != self.number]
        found += [] if whole == "ok" and not broken else [f"{whole} {broken or ''}"]
        found += [] if last <= len(done) <= last + 1 else [f"act {last} acknowledged, {len(done)} on disk"]
        wanted = {"flag": "flagged", "finish": "done"}[done[-1]["max(verb)"]] if done else "todo"
        return found if states == {wanted} else [*found, f"articles are {states} and not {wanted}"]


class WithChild(ManyArticles):
    """The same act, done by the window's child process, which goes on when the window is killed."""

    turns = 2

    def work(self, say: Say) -> None:
        os.setpgid(0, 0)
        (self.home / "group").write_text(str(os.getpid()))
        application()
        shown = window.open_window(self.path)
        long_act, chance = shown.findChild(BulkEditRunner), random.Random(self.seed)
        with Project.open(self.path) as project:
            ids = project.queue.ids()
        say(READY)
        for _ in range(self.turns):
            ended = QEventLoop()
            long_act.ended.connect(ended.quit)
            long_act.run(self.act(ids, chance))
            ended.exec()
            say(acts(self.path))
        shown.close()

    def check(self, outcome: Outcome) -> list[str]:
        group = int((self.home / "group").read_text())
        until = time.monotonic() + 60
        while _is_running(group) and time.monotonic() < until:
            time.sleep(0.02)
        left = ["the child process does not end"] if _is_running(group) else []
        return left + super().check(outcome)


class Labels(ManyArticles):
    """The labels renamed, with the marks of all articles."""

    def act(self, ids: list[int], chance: random.Random) -> BulkEdit:
        with Project.open(self.path) as project:
            label = chance.choice(project.labels.all())
        return PutLabel(label.name, replace(label, name=f"L{chance.getrandbits(32)}"))

    def halves(self) -> list[str]:
        """Read the labels and the annotations, each as the history tells."""
        with Project.open(self.path) as project:
            names = [label.name for label in project.labels.all()]
        with closing(sqlite3.connect(self.path)) as conn:
            last = conn.execute("SELECT after FROM history WHERE document_id = 0 ORDER BY id DESC LIMIT 1").fetchone()
            used = {name for (name,) in conn.execute("SELECT DISTINCT label FROM annotations")}
        found = [] if used <= set(names) else [f"marks have labels that there are not: {used - set(names)}"]
        if last and label_history.load(last[0]).names != names:
            found.append(f"the labels are {names}, and not as the history tells")
        return found


class Importing(Kind):
    """The command `import`, of articles for two transactions."""

    number = 1200
    turns = 1

    def prepare(self) -> None:
        self.path = self.place()
        self.source = self.home.parent / "stukken.jsonl"
        if self.rounds == 0:
            articles = (
                Document(f"Stuk {i}\n\n" + f"Woord{i} en nog wat tekst. " * 4, id=i) for i in range(self.number)
            )
            write_out(articles, self.source)

    def work(self, say: Say) -> None:
        say(READY)
        with Project.open(self.path, create=True) as project:
            say(len(import_paths(project, [self.source]).added))

    def check(self, outcome: Outcome) -> list[str]:
        if not self.path.exists():
            return ["acknowledged, and no project there"] if outcome.told else []
        with Project.open(self.path, create=True) as project:
            found, there = [*map(str, project.check())], len(project.queue.ids())
            if (there % COMMAND_BATCH_DOCUMENTS and there != self.number) or there < (outcome.told or [0])[-1]:
                found.append(f"{outcome.told[-1:]} articles acknowledged, {there} on disk")
            import_paths(project, [self.source])
            if len(project.queue.ids()) != self.number or project.check():
                found.append("importing again does not complete it")
        return found


class ExportController(Kind):
    """The command `export`, over an older file, in turns of two sizes."""

    number = 80
    turns = 4

    def prepare(self) -> None:
        if self.rounds == 0:
            self.path = self.place()
            window.make_project(self.path, self.number, 80, 1)
            with Project.open(self.path) as project:
                some = project.queue.ids()[: self.number // 2]
            edit_in_child(lambda _: None, str(self.path), "Ann", EditEach(some, Finish()))
            self.wholes: list[bytes] = []
            for states in ((DocumentState.DONE,), None):
                with Project.open(self.path) as project:
                    write_out(project.documents(states), self.home / "heel.jsonl")
                self.wholes.append((self.home / "heel.jsonl").read_bytes())
            assert self.wholes[0] != self.wholes[1]
        self.out = self.home / "uit" / "uit.jsonl"
        shutil.rmtree(self.out.parent, ignore_errors=True)
        self.out.parent.mkdir()
        self.out.write_bytes(self.wholes[0])

    def work(self, say: Say) -> None:
        with Project.open(self.path) as project:
            say(READY)
            for turn in range(1, self.turns + 1):
                write_out(project.documents(None if turn % 2 else (DocumentState.DONE,)), self.out)
                say(turn)

    def check(self, outcome: Outcome) -> list[str]:
        turn = (outcome.told or [0])[-1]
        old, new = self.wholes[turn % 2], self.wholes[(turn + 1) % 2]
        return [] if self.out.read_bytes() in (old, new) else ["the exported file is neither the old nor the new one"]


class Migrating(Kind):
    """Opening a project of an older schema with a long history."""

    def prepare(self) -> None:
        self.path = self.place()
        if self.rounds == 0:
            self.old = [_long(fixture, self.home.parent / f"lang {fixture.name}") for fixture in PROJECTS]
            self.contents = [_content(path) for path in self.old]
        self.which = self.rounds % len(self.old)
        shutil.copy(self.old[self.which], self.path)

    def work(self, say: Say) -> None:
        say(READY)
        Project.open(self.path).close()
        say("migrated")

    def check(self, outcome: Outcome) -> list[str]:
        with closing(sqlite3.connect(self.path)) as conn:
            version = conn.execute("PRAGMA user_version").fetchone()[0]
            newest = SCHEMA
        old = int(PROJECTS[self.which].stem.split("-")[1])
        found = [] if version in (old, newest) else [f"schema {version}"]
        found += ["acknowledged, and not migrated"] if outcome.told and version != newest else []
        found += [] if _content(self.path) == self.contents[self.which] else ["something was lost"]
        if version == newest and not any(_content(b.path) == self.contents[self.which] for b in backups(self.path)):
            found.append("migrated without a copy")
        with Project.open(self.path) as project:
            return [*found, *map(str, project.check())]


class BackingUp(Kind):
    """Copies of a project of some megabytes, one after the other."""

    def prepare(self) -> None:
        if self.rounds == 0:
            self.path = self.place()
            window.make_project(self.path, 150, 400, 1)
            self.content = _content(self.path)

    def work(self, say: Say) -> None:
        say(READY)
        for _ in range(4):
            say(str(back_up(self.path, Reason.DAILY).path))

    def check(self, outcome: Outcome) -> list[str]:
        found = [f"{p} was acknowledged and is not there" for p in outcome.told if not Path(p).exists()]
        for backup in backups(self.path):
            if _content(backup.path) != self.content:
                found.append(f"{backup.path.name} is not whole")
        if _content(self.path) != self.content:
            found.append("the project itself was changed")
        shutil.rmtree(folder(self.path), ignore_errors=True)
        return found


class Restoring(Kind):
    """Two copies put back in turns, into a project that a window has open."""

    def prepare(self) -> None:
        if self.rounds == 0:
            self.path = self.place()
            window.make_project(self.path, 150, 400, 1)
            self.copies = [self.home / "een.kanttekening", self.home / "twee.kanttekening"]
            shutil.copy(self.path, self.copies[0])
            with Project.open(self.path) as project:
                for i in project.queue.ids()[:60]:
                    project.commit([plan(project.document(i), Finish(), "Ann")], by="Ann")
            shutil.copy(self.path, self.copies[1])
            self.contents = [_content(path) for path in self.copies]
        shutil.copy(self.copies[0], self.path)
        for log in ("-wal", "-shm"):
            self.path.with_name(self.path.name + log).unlink(missing_ok=True)

    def work(self, say: Say) -> None:
        with Project.open(self.path) as project:
            say(READY)
            for turn in range(1, 4):
                project.restore(self.copies[turn % 2])
                say(turn)

    def check(self, outcome: Outcome) -> list[str]:
        turn = (outcome.told or [0])[-1]
        content = _content(self.path)
        found = [] if content in (self.contents[turn % 2], self.contents[(turn + 1) % 2]) else ["restored by half"]
        found += [f"{b.path.name} is not whole" for b in backups(self.path) if _content(b.path) not in self.contents]
        with Project.open(self.path) as project:
            return [*found, *map(str, project.check())]


class SuggestionController(Kind):
    """The command `suggest` over articles on some of which people decided already."""

    number = 400  # enough to be killed while it marks, and not only while it loads

    def prepare(self) -> None:
        if self.rounds == 0:
            self.pipeline = self.home.parent / "tiny"
            window.make_pipeline(self.pipeline)
        self.path = self.place()
        with Project.open(self.path, create=True) as project:
            project.settings.set(MEMORY, False)  # or the others' first word is marked too, as people did
            project.add([Document(f"Stuk {i}. Jan Jansen woont in Gent. Gent, zegt hij.") for i in range(self.number)])
            for i in project.queue.ids()[::3]:
                project.commit([plan(project.document(i), Add(0, 4, "MISC"), "Ann")], by="Ann")

    def work(self, say: Say) -> None:
        say(READY)
        self._suggest(say)

    def check(self, outcome: Outcome) -> list[str]:
        found = problems(self.path)
        with Project.open(self.path) as project:
            documents = [project.document(i) for i in project.queue.ids()]
        marked = [d for d in documents if d.pipeline]
        if len(marked) < (outcome.told or [0])[-1]:
            found.append(f"{outcome.told[-1]} articles acknowledged, {len(marked)} on disk")
        self._suggest(lambda _: None)
        with Project.open(self.path) as project:
            documents = [project.document(i) for i in project.queue.ids()]
        for i, document in enumerate(documents):
            names = [document.text[a.start : a.end] for a in document.visible]
            wanted = [*(["Stuk"] if i % 3 == 0 else []), "Jan Jansen", "Gent", "Gent"]
            found += [] if names == wanted else [f"article {document.id}: {names}"]
        return found

    def _suggest(self, progress: Callable[[int], None]) -> None:
        from ui.cli.suggest import suggest_all
        from ui.tasks.pipelines import Pipelines

        with Project.open(self.path) as project:
            suggest_all(project, Pipelines(project, Settings(), str(self.pipeline)), 1, progress)


KINDS: dict[str, tuple[type[Kind], int]] = {  # with their share of the rounds
    "acts in the window": (Acts, 24),
    "acts for all mentions": (BulkActs, 12),
    "undo and redo": (Undoing, 12),
    "an act on 150 articles": (ManyArticles, 6),
    "acts on the whole list": (WholeList, 4),
    "window and its child": (WithChild, 4),
    "labels renamed": (Labels, 4),
    "import": (Importing, 8),
    "export": (ExportController, 8),
    "migration": (Migrating, 8),
    "backup": (BackingUp, 6),
    "restore": (Restoring, 6),
    "suggest": (SuggestionController, 6),
}


def main() -> int:
    """Kill as often as asked for, and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000, help="kills in all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=KINDS, nargs="+", default=list(KINDS), metavar="KIND")
    parser.add_argument("--articles", type=int, help="in a project of acts on many, import and export")
    options = parser.parse_args()
    for sized in (ManyArticles, WholeList, Importing, ExportController) if options.articles else ():
        sized.number, sized.turns = options.articles, 1
    detect("om eenmalig te laden wat de taal herkent")  # and not in every forked process
    lost, killed = 0, 0
    with private_home() as home:
        shares = sum(KINDS[name][1] for name in options.only)
        for name in options.only:
            kind, share = KINDS[name]
            of_kind = kind(home / "werk", random.Random(f"{options.seed} {name}"))
            times = _kill(of_kind, max(1, round(options.rounds * share / shares)))
            killed, lost = killed + times, lost + len(of_kind.lost)
            print(f"{name:24} killed {times:5}  acknowledged {of_kind.acknowledged:7}  lost {len(of_kind.lost)}")
            for line in of_kind.lost[:5]:
                print("    " + line[:500])
            sys.stdout.flush()
    print(f"{'in all':24} killed {killed:5}  lost {lost}")
    return 1 if lost else 0


def _kill(kind: Kind, wanted: int) -> int:
    """Run rounds until `wanted` were killed; those that ended before are rounds too, but do not count."""
    if not isinstance(kind, Acts):
        kind.learn_length()
    killed = 0
    while killed < wanted and kind.rounds < 3 * wanted + 5:
        killed += kind.round()
    return killed


def _is_running(group: int) -> bool:
    """Return whether a process of a group is there, and not only its remains."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            state, _, its_group = stat.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state != "Z":
                return True
    return False


def _undo_works(path: Path) -> list[str]:
    """Undo and redo the last transaction; return what went wrong."""
    before = {i: seen(d) for i, d in at_act(path, acts(path)).items()}
    rows = len(changes(path))
    with Project.open(path) as project:
        undo, _ = project.history.stacks()
        if not undo:
            return []
        session = Session(project, "Ben")
        refused: list[object] = []
        session.failed.connect(refused.append)
        session.bulkEditRequested.connect(lambda what: edit_in_child(lambda _: None, str(path), "Ben", what))
        session.undo()
        session.look_for_changes()
        between = {d.id: seen(d) for d in project.documents()}
        session.redo()
        after = {d.id: seen(d) for d in project.documents()}
    found = [f"undo is refused: {refused[0]}"] if refused else []
    touched = [change.document_id for number, change in changes(path) if number == undo[-1]]
    others = before.keys() - set(touched)
    found += ["undo touched other articles"] if any(between[i] != before[i] for i in others) else []
    found += [] if after == before else ["redo does not bring back what undo took"]
    added = len(changes(path)) - rows
    return found if added == 2 * len(touched) else [*found, "undo did nothing"]


def _content(path: Path) -> list[list[tuple[Any, ...]]]:
    """Read what every schema has, through sqlite3 alone."""
    with closing(sqlite3.connect(path)) as conn:
        if conn.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return []
        return [
            conn.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()
            for table, columns in (
                ("documents", "id, title, state, reason, sha256, text"),
                ("annotations", "*"),
                ("history", "id, act, kind, target, verb, at, annotator, document_id, before, after"),
            )
        ]


def _long(fixture: Path, path: Path) -> Path:
    """Copy a fixture and add ten thousand rows of history, so that its migration takes a while."""
    shutil.copy(fixture, path)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.row_factory = sqlite3.Row  # as the store's own connections have it
        columns = [row[1] for row in conn.execute("PRAGMA table_info(history)") if row[1] not in ("id", "hash")]
        row = list(conn.execute(f"SELECT {', '.join(columns)} FROM history WHERE id = 4").fetchone())
        is_chained = bool(conn.execute("SELECT 1 FROM pragma_table_info('history') WHERE name = 'hash'").fetchone())
        for act in range(1001, 11001):
            row[0] = act
            if is_chained:
                history.write(conn, row)
            else:
                conn.execute(f"INSERT INTO history ({', '.join(columns)}) VALUES ({','.join('?' * len(row))})", row)
    return path


if __name__ == "__main__":
    sys.exit(main())

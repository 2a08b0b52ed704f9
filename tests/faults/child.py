"""Kills the window's suggesting process at random instants while somebody works, and looks whether anything was lost.

`python -m tests.faults.child --kills 50`. One project, one window; the window is never restarted.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from annotate.model import Document
from store.project import Project
from store.settings import MEMORY
from tests.faults import state, window
from tests.faults.killing import private_home
from ui.app import application
from ui.suggestions.controller import SuggestionController
from ui.tasks.suggester import Suggester

_WEIGHTS = {"add": 8, "label": 8, "remove": 4, "accept": 6, "mark": 8, "undo": 6, "redo": 3, "go": 6}
_MORE = 500  # articles to add when all are marked
_PATIENCE = 120  # seconds for what is left to be marked, once nothing is killed any more


def main() -> int:
    """Kill as often as asked for, and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--articles", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with private_home() as home:
        lost, said = _live(home, options.kills, options.articles, random.Random(options.seed))
    print(f"killed {options.kills} times, lost {len(lost)}; said: {sorted(said)}")
    for line in lost[:10]:
        print("    " + line)
    return 1 if lost else 0


def _live(home: Path, kills: int, articles: int, chance: random.Random) -> tuple[list[str], set[str]]:
    path, pipeline = home / "krant.kanttekening", home / "tiny"
    window.make_pipeline(pipeline)
    _add(path, 0, articles)
    with Project.open(path) as project:
        project.settings.set(MEMORY, False)  # what it suggests anew stands in no history
    application()
    shown = window.open_window(path, str(pipeline))
    suggester, suggesting = shown.findChild(Suggester), shown.findChild(SuggestionController)
    told: list[dict[str, int]] = []
    said: set[str] = set()
    suggester.failed.connect(lambda error, _: said.add(error.sentence))
    acting = window.Acting(shown, told.append, 1, _WEIGHTS)
    killed, last, was_loading = 0, 0, False
    while killed < kills:
        until = time.monotonic() + chance.uniform(0.0, 3.0)
        while time.monotonic() < until:
            acting.act()
            QTest.qWait(1)
        pid = suggester.pid
        is_loading = not suggester._loaded
        if pid and pid != last and not (is_loading and was_loading):  # twice is what a broken pipeline does
            os.kill(pid, signal.SIGKILL)
            killed, last, was_loading = killed + 1, pid, is_loading
        elif not pid:  # it has marked all there is
            _add(path, articles, articles + _MORE)
            articles += _MORE
            suggesting.start()
    lost = _wait_for_marks(path, suggesting, suggester)
    shown.close()
    lost += state.problems(path)
    acts = sum(t["acts"] for t in told)
    if state.acts(path) != acts:
        lost.append(f"{acts} acts acknowledged, {state.acts(path)} on disk")
    return lost, said


def _add(path: Path, first: int, end: int) -> None:
    """Add articles with these numbers."""
    text = "Stuk nummer{0} verslag. Jan Jansen woont in Gent. Het zwembad van Gent wordt gesloten volgens Mertens."
    with Project.open(path, create=True) as project:
        project.add([Document(text.format(i)) for i in range(first, end)])


def _wait_for_marks(path: Path, suggesting: SuggestionController, suggester: Suggester) -> list[str]:
    """Wait until every article is annotated; one that killed the child twice waits for the next round."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        QTest.qWait(100)
        with Project.open(path) as project:
            left = project.queue.unsuggested(["nl_tiny 1.0"])
        if not left:
            return []
        if not suggester._total:
            suggesting.start()
    return [f"{len(left)} articles were never marked"]


if __name__ == "__main__":
    sys.exit(main())

"""A working week: very many random acts through the real window, compared with the model and with the file.

`python -m tests.faults.soak --acts 100000` prints what it saw; exit status 1 when window, model and file differ, memory
grew by 20 MB, or an act became slower.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.faults import state, window
from tests.faults.killing import READY, Say, private_home, run
from tests.faults.model import Model
from ui.app import application

GROWTH = 20.0  # megabytes, after warm-up
SLOWER = 1.25  # times the processor time of an act: what two runs on a busy computer differ by
_PAGE = os.sysconf("SC_PAGE_SIZE") / 2**20


@dataclass
class Week:
    """What was seen, act by act."""

    model: Model
    acts: int = 0  # written to the history
    wrong: list[str] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)  # milliseconds of the processor for each thing that was done
    wall: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)  # megabytes

    def hear(self, told: dict[str, Any]) -> None:
        wrong = self.model.follow(told)
        self.wrong += [wrong] if wrong else []
        self.acts += told["acts"]
        self.cpu.append(told["cpu"])
        self.wall.append(told["ms"])
        self.memory.append(told["rss"])

    @property
    def warm(self) -> int:
        """Return where measuring begins: caches are full, and articles are annotated as much as they will be."""
        return len(self.cpu) // 10

    @property
    def growth(self) -> float:
        """Return how many megabytes more there are at the end than after warm-up."""
        return self.memory[-1] - self.memory[self.warm]

    def pace(self) -> list[float]:
        """Return the median milliseconds of the processor in each tenth after warm-up."""
        rest = self.cpu[self.warm :]
        size = max(1, len(rest) // 10)
        return [median(rest[at : at + size]) for at in range(0, size * 10, size)]


def main() -> int:
    """Act as often as asked for, and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", type=int, default=100_000)
    parser.add_argument("--minutes", type=float, default=24 * 60, help="stop then, however many acts were done")
    parser.add_argument("--loose", action="store_true", help="too short to judge memory and pace")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with private_home() as home:
        path = home / "week.kanttekening"
        window.make_project(path, 40, 48, options.seed)
        week = Week(Model(window.articles_of(path)))

        def work(say: Say) -> None:
            _live(path, say, options)

        run(work, None, week.hear)
        _compare_with_file(path, week)
    is_steady = _tell(week)
    return 1 if week.wrong or not (is_steady or options.loose) else 0


def _live(path: Path, say: Say, options: argparse.Namespace) -> None:
    """Act in the window's process."""

    def say_with_memory(told: Any) -> None:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        say(told | {"rss": pages * _PAGE})

    application()
    shown = window.open_window(path)
    shown.resize(800, 520)
    acting = window.Acting(shown, say_with_memory, options.seed)
    say(READY)
    until = time.monotonic() + 60 * options.minutes
    for _ in range(options.acts):
        acting.act()
        if time.monotonic() > until:
            break
    shown.close()


def _compare_with_file(path: Path, week: Week) -> None:
    week.wrong += state.problems(path)
    if state.acts(path) != week.acts:
        week.wrong.append(f"{week.acts} acts acknowledged, {state.acts(path)} on disk")
    on_disk = window.articles_of(path)
    week.wrong += [
        f"article {number} is not on disk as the model has it"
        for number, article in week.model.articles.items()
        if on_disk[number].seen() != article.seen()
    ]


def _tell(week: Week) -> bool:
    """Print what was seen; whether memory and pace stayed as they were."""
    pace = week.pace()
    print(f"done {len(week.cpu)}, of these written {week.acts}; different from the model or the file {len(week.wrong)}")
    for line in week.wrong[:5]:
        print("    " + line[:500])
    print(
        f"memory after warm-up {week.memory[week.warm]:.1f} MB, at the end {week.memory[-1]:.1f} MB, most {max(week.memory):.1f} MB"
    )
    print("processor time of an act, median of each tenth: " + " ".join(f"{ms:.2f}" for ms in pace) + " ms")
    rest = week.wall[week.warm :]
    tenth = max(1, len(rest) // 10)
    print(f"on the clock: first tenth {median(rest[:tenth]):.2f} ms, last {median(rest[-tenth:]):.2f} ms")
    return week.growth < GROWTH and pace[-1] <= SLOWER * pace[0]


if __name__ == "__main__":
    sys.exit(main())

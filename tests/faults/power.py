"""Cuts the power at random moments of a window's acts, an import, an export and a backup, and looks what is left.

`python -m tests.faults.power --cuts 1000`. The disk is made up: what a process wrote and did not sync may be lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

from annotate.model import Document
from store.project import Project
from store.upkeep.backups import Reason, back_up, backups
from tests.faults import state, window
from tests.faults.disk import Disk, compile_disk, environment, read_log
from tests.faults.killing import private_home
from tests.helpers.paths import ROOT
from ui.app import application
from ui.tasks.transfer import import_paths

_ACTS = 60


def main() -> int:
    """Cut as often as asked for, and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--live", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.live:
        _live(options.live, options.seed)
        return 0
    with private_home() as home:
        library = compile_disk(home)
        if library is None:
            print("not tried: there is no gcc, or this is not Linux")
            return 0
        log, folder = home / "disk.log", home / "disk"
        folder.mkdir()
        command = [sys.executable, "-m", "tests.faults.power", "--live", str(folder), "--seed", str(options.seed)]
        subprocess.run(command, cwd=ROOT, env=environment(library, folder, log), check=True)
        lost = _cut(log, home / "after", random.Random(options.seed), options.cuts)
    print(f"cut {options.cuts} times, lost {len(lost)}")
    for line in lost[:10]:
        print("    " + line)
    return 1 if lost else 0


def _live(folder: Path, seed: int) -> None:
    """Work in the process with the made-up disk, and note in the same log what was acknowledged."""
    path, out = folder / "krant.kanttekening", folder / "uit.jsonl"
    acknowledged = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT)

    def say(**what: object) -> None:
        os.write(acknowledged, json.dumps(what).encode() + b"\n")

    window.make_project(path, 8, 40, seed)
    say(articles=8)
    source = folder.with_name("bron.jsonl")
    state.write_out([Document(f"Nieuw stuk {i}\n\nTekst over Gent.", id=i) for i in range(120)], source)
    with Project.open(path) as project:
        say(articles=8 + len(import_paths(project, [source]).added))
    application()
    shown = window.open_window(path)
    acting = window.Acting(shown, lambda told: told["acts"] and say(act=state.acts(path)), seed)
    for number in range(_ACTS):
        acting.act()
        if number % 20 == 10:
            say(backup=str(back_up(path, Reason.DAILY).path))
        if number % 20 == 15:
            with Project.open(path) as project:
                state.write_out(project.documents(), out)
            say(export=number)
    shown.close()
    copy = backups(path)[0].path
    say(act=state.acts(copy))
    with Project.open(path) as project:
        project.restore(copy)
    say(restored=state.acts(copy))


def _cut(log: Path, place: Path, chance: random.Random, times: int) -> list[str]:
    """Go through the log once, and at random places see what a power cut there would leave."""
    ops = read_log(log)
    cuts = sorted(chance.randrange(len(ops)) for _ in range(times))
    disk, acknowledged, lost = Disk(), {}, []
    for at, op in enumerate(ops):
        if op.path.endswith("/acknowledged"):
            for line in op.data.splitlines():
                acknowledged |= json.loads(line)
        else:
            disk.do(op)
        while cuts and cuts[0] == at:
            cuts.pop(0)
            shutil.rmtree(place, ignore_errors=True)
            for path, content in disk.after_power_cut(chance):
                _put(place / Path(path).relative_to(log.parent / "disk"), content)
            lost += [f"cut behind operation {at}: {line}" for line in _look(place, acknowledged)]
    return lost


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _look(place: Path, acknowledged: dict[str, int]) -> list[str]:
    """Return what is not as it must be after the cut."""
    path, out = place / "krant.kanttekening", place / "uit.jsonl"
    if not path.exists():
        return ["the project is gone"] if acknowledged else []
    with Project.open(path, create=True) as project:
        there = len(project.queue.ids())
    found = state.problems(path)
    found += [] if there >= acknowledged.get("articles", 0) else [f"{acknowledged} and {there} articles"]
    found += [] if state.acts(path) >= acknowledged.get("act", 0) else [f"{acknowledged} and act {state.acts(path)}"]
    if "restored" in acknowledged and state.acts(path) != acknowledged["restored"]:
        found.append("the restoration that was acknowledged is gone")
    for backup in backups(path):
        with Project.open(backup.path) as project:
            found += map(str, project.check())
    if out.exists():
        try:
            read = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
            found += [] if len(read) == 128 else [f"an export of {len(read)} articles"]
        except ValueError:
            found.append("the export is there by half")
    if "export" in acknowledged and not out.exists():
        found.append("the export that was acknowledged is gone")
    if "backup" in acknowledged and not backups(path):
        found.append("the backup that was acknowledged is gone")
    return found


if __name__ == "__main__":
    sys.exit(main())

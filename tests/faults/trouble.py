"""Run a window whose disk begins to fail and gets well again.

Run it with `python -m tests.faults.trouble FOLDER [FAULT FILE]`. Without a file for `disk.c` the folder is a small disk of
its own that is filled up. Raises when the promises are broken.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from annotate.errors import UserError
from annotate.formats.writing.selection import Selection
from store.project import Project
from store.upkeep.backups import Reason, back_up, backups
from tests.faults import state, window
from ui.app import application
from ui.exports.controller import ExportController
from ui.imports.controller import ImportController
from ui.session import Session
from ui.tasks.exporting import Request, export_project


def main() -> None:
    """Run the window and print the sentence that it showed."""
    folder = Path(sys.argv[1])
    if len(sys.argv) > 2:
        file, what = Path(sys.argv[2]), sys.argv[3]
        print(_live(folder, lambda: file.write_text(what), file.unlink))
    else:
        filler = folder / "filler"
        print(_live(folder, lambda: _fill(filler), filler.unlink))


def _live(folder: Path, break_it: Callable[[], object], mend_it: Callable[[], object]) -> str:
    path, out = folder / "krant.kanttekening", folder / "uit.jsonl"
    window.make_project(path, 6, 40, 1)
    _export(path, out)
    exported = out.read_bytes()
    application()
    shown = window.open_window(path)
    session = shown.findChild(Session)
    told: list[dict[str, object]] = []
    acting = window.Acting(shown, told.append, 1, {"add": 10, "label": 5, "remove": 3, "finish": 1})
    while sum(bool(t["acts"]) for t in told) < 10:
        acting.act()
    break_it()
    failed: list[UserError] = []
    session.failed.connect(failed.append)
    while not failed:  # a full disk has some room left in files that are there already
        acting.act()
    done = len(told)
    for _ in range(30):
        acting.act()
    assert not any(t["acts"] for t in told[done:]), "an act was done while the disk failed"
    sentence = shown.notice.text
    assert "Not saved" in shown.status._saved.text()
    shown.findChild(ImportController).add_text("Nieuw stuk dat er niet bij kan. " * 4000)
    assert shown.notice.text.startswith("⚠ Not saved"), shown.notice.text
    for refused in (lambda: back_up(path, Reason.DAILY), lambda: _export(path, out)):
        with suppress(UserError):
            refused()
            raise AssertionError("a failing disk took a backup or an export")
    assert out.read_bytes() == exported
    mend_it()
    standing = window.articles_of(path)
    shown_now = session.document
    assert shown_now is not None
    assert standing[shown_now.id].seen() == state.seen(shown_now), "window and disk do not agree"
    before = len(told)
    while not any(t["acts"] for t in told[before:]):
        acting.act()
    assert "Saved" in shown.status._saved.text()
    assert state.problems(path) == []
    assert len(standing) == 6
    back_up(path, Reason.DAILY)
    assert len(backups(path)) == 1
    assert not list(folder.glob(".*.part")), "something was left behind"
    assert shown.findChild(ExportController) is not None
    shown.close()
    assert state.acts(path) == sum(int(str(t["acts"])) for t in told)
    return sentence


def _export(path: Path, out: Path) -> None:
    with Project.open(path) as project:
        export_project(project, Request(out, selection=Selection(states=())), lambda _: None)


def _fill(filler: Path) -> None:
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


if __name__ == "__main__":
    main()

"""Two at once: commands in loops beside a window that is being worked in; no lock ever reaches the screen."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from store.project import Project
from tests.faults import state, window
from tests.helpers.paths import ROOT
from ui.session import Session

_SECONDS = 8.0
_LOOP = """
import sys
from pathlib import Path
from annotate.model import Document
from store.upkeep.backups import Reason, back_up
from store.project import Project
from tests.faults import state
path, kind, until = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
import time
turn = 0
while time.time() < until:
    turn += 1
    with Project.open(path) as project:
        if kind == "import":
            project.add(Document(f"{kind} {turn} {i}. Nieuw verslag.") for i in range(20))
        elif kind == "export":
            state.write_out(project.documents(), path.with_name("uit.jsonl"))
        elif kind == "suggest":
            from annotate.suggestions import merge_suggestions
            from annotate.model import Suggestion
            from annotate.text import words
            for i in project.queue.unsuggested([f"x {turn}"])[-10:]:
                document = project.document(i)
                if document.state == "todo":
                    project.save_suggestions([merge_suggestions(document, [Suggestion(0, 4, "PER")], words(document.text), f"x {turn}")])
        else:
            back_up(path, Reason.DAILY)
print(turn)
"""


def test_a_window_and_four_commands_on_one_project(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    path = tmp_path / "krant.kanttekening"
    window.make_project(path, 10, 40, 1)
    shown = window.open_window(path)
    qtbot.addWidget(shown)
    told: list[dict[str, int]] = []
    failed: list[object] = []
    shown.findChild(Session).failed.connect(failed.append)
    acting = window.Acting(shown, told.append, 1, {"add": 10, "label": 8, "remove": 4, "undo": 4, "redo": 2})
    until = time.time() + _SECONDS
    loops = [
        subprocess.Popen(
            [sys.executable, "-c", _LOOP, str(path), kind, str(until)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for kind in ("import", "suggest", "export", "backup")
    ]  # fmt: skip
    while any(loop.poll() is None for loop in loops):
        acting.act()
    for loop in loops:
        out, err = loop.communicate()
        assert (loop.returncode, err) == (0, "")
        assert int(out) > 0
    locked = [error for error in failed if "lock" in str(error) or "another program" in str(error)]
    assert locked == []
    shown.close()
    assert state.problems(path) == []
    assert state.acts(path) == sum(t["acts"] for t in told) > 5


_WRITER = """
import sys
import time
from pathlib import Path
from annotate.edits.annotations import Add, Discard, Finish, plan
from annotate.model import Document
from store.changes.history import Kind
from store.project import Project
with Project.open(Path(sys.argv[1])) as project:
    for turn in range(10**6):
        number = project.add([Document(f"Jan Jansen woont in Gent {sys.argv[2]} {turn}.")])[0].document_id
        for edit in (Add(0, 10, "PER"), Finish(), Discard()):
            act = project.commit([plan(project.document(number), edit, sys.argv[2])], by=sys.argv[2])
        undo, _ = project.history.stacks(1)
        if undo == [act]:
            try:
                project.commit([c.inverse() for c in project.history.changes(act)], by="x", kind=Kind.UNDO, target=act)
            except Exception as error:
                assert type(error).__name__ == "Conflict", error
        if turn == 0:
            print("writing", flush=True)
        if turn > 200:
            time.sleep(0.05)
"""


def test_a_project_that_others_write_is_not_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "krant.kanttekening"
    window.make_project(path, 3, 40, 1)
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(path), name], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for name in ("een", "twee")
    ]
    try:
        for writer in writers:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "writing\n"
        with Project.open(path) as project:
            before = sum(project.queue.counts().values())
            assert [project.check() for _ in range(50)] == [[]] * 50
            stats = project.stats().documents
            assert stats["total"] == sum(number for state, number in stats.items() if state != "total")
            assert sum(project.queue.counts().values()) > before
        assert [writer.poll() for writer in writers] == [None, None]
    finally:
        for writer in writers:
            writer.kill()
            writer.communicate()

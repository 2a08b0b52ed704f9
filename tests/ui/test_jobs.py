"""Child processes: they answer, can be cancelled, and their death costs one sentence."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotate.errors import UserError
from annotate.model import Document
from ui.tasks.jobs import Job, _work
from ui.tasks.suggester import Suggester

PATIENCE = 30_000

pytestmark = pytest.mark.source  # its children run functions of this file, which the built program does not have


def ask(suggester: Suggester, texts: dict[int, str], pipeline: Path) -> None:
    suggester.suggest(list(texts), lambda i: Document(texts[i], id=i), lambda *_: str(pipeline))


def double(send: Callable[[int], None], numbers: list[int]) -> int:
    for number in numbers:
        send(2 * number)
    return sum(numbers)


def refuse(_send: Callable[[int], None]) -> None:
    raise UserError("{what} is not there.", what="it")


def break_down(_send: Callable[[int], None]) -> None:
    raise ZeroDivisionError


def connect(_send: Callable[[int], None]) -> str:
    try:
        socket.create_connection(("127.0.0.1", 9), 1)
    except OSError as error:
        return str(error)
    return ""


def hang(send: Callable[[int], None]) -> None:
    send(os.getpid())
    signal.pause()


@pytest.fixture
def suggester(tiny_pipeline: Path, qtbot: QtBot) -> Iterator[Suggester]:
    found = Suggester()
    with qtbot.waitSignal(found.loaded, timeout=PATIENCE):
        found.load(str(tiny_pipeline))
    yield found
    found.close()


@pytest.mark.spawned
def test_a_job_has_no_network(qtbot: QtBot) -> None:
    job = Job(connect)
    with qtbot.waitSignal(job.done, timeout=PATIENCE) as done:
        job.start()
    assert "Kanttekening opens no network connections" in done.args[0]
    job.close()


def test_a_job_sends_messages_and_a_result(qtbot: QtBot) -> None:
    job, got = Job(double, [1, 2, 3]), []
    job.message.connect(got.append)
    with qtbot.waitSignal(job.done, timeout=PATIENCE) as done:
        job.start()
    assert (got, done.args) == ([2, 4, 6], [6])
    job.close()


@pytest.mark.spawned
def test_a_jobs_user_error_comes_through_as_it_is(qtbot: QtBot) -> None:
    job = Job(refuse)
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as failed:
        job.start()
    assert str(failed.args[0]) == "it is not there."
    job.close()


def test_a_bug_in_a_job_is_logged_and_one_sentence(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    job = Job(break_down)
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as failed:
        job.start()
    assert "Something went wrong" in str(failed.args[0])
    assert "ZeroDivisionError" in caplog.text
    job.close()
    caplog.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="signal.pause")
def test_a_cancelled_job_is_gone(qtbot: QtBot) -> None:
    job = Job(hang)
    with qtbot.waitSignal(job.message, timeout=PATIENCE) as message:
        job.start()
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    with pytest.raises(ProcessLookupError):
        os.kill(message.args[0], 0)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_job_is_one_sentence(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    job = Job(hang)
    with qtbot.waitSignal(job.message, timeout=PATIENCE) as message:
        job.start()
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as failed:
        os.kill(message.args[0], signal.SIGKILL)
    assert "nothing you marked is lost" in str(failed.args[0])
    job.close()
    caplog.clear()


def test_a_child_that_cannot_be_started_is_one_sentence(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_process: object) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    job = Job(double, [1])
    monkeypatch.setattr(type(job._child._process), "start", refuse)
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as failed:
        job.start()
    assert "nothing you marked is lost" in str(failed.args[0])
    job.close()
    caplog.clear()


@pytest.mark.spawned
def test_suggestions_come_for_every_document(suggester: Suggester, tiny_pipeline: Path, qtbot: QtBot) -> None:
    texts = {1: "Jan Jansen in Gent.", 2: "", 3: "Duinbehoud " * 30_000}
    got = {}
    suggester.suggested.connect(lambda document, tokens, found: got.update({document.id: (tokens, found)}))
    with qtbot.waitSignal(suggester.finished, timeout=PATIENCE):
        ask(suggester, texts, tiny_pipeline)
    assert [(s.start, s.end, s.label) for s in got[1][1]] == [(0, 10, "PER"), (14, 18, "LOC")]
    assert got[2][1] == []
    assert len(got[3][1]) == 30_000
    assert all(texts[3][s.start : s.end] == "Duinbehoud" for s in got[3][1])


def test_cancelled_suggestions_do_not_come(suggester: Suggester, tiny_pipeline: Path, qtbot: QtBot) -> None:
    got: list[int] = []
    suggester.suggested.connect(lambda document, *_: got.append(document.id))
    ask(suggester, dict.fromkeys(range(1, 50), "Gent"), tiny_pipeline)
    suggester.cancel()
    with qtbot.waitSignal(suggester.finished, timeout=PATIENCE):
        ask(suggester, {99: "Gent"}, tiny_pipeline)
    assert got == [99]


def test_a_child_whose_window_is_gone_ends_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    ours, theirs = multiprocessing.Pipe()
    ours.close()
    _work(theirs, double, ([1, 2],))
    assert capfd.readouterr() == ("", "")


def test_an_article_that_cannot_be_read_ends_the_round_with_a_sentence(
    suggester: Suggester, tiny_pipeline: Path, qtbot: QtBot
) -> None:
    def read(document_id: int) -> Document:
        if document_id == 3:
            raise UserError("The disk refused.")
        return Document("Gent", id=document_id)

    told: list[tuple[int, int]] = []
    suggester.progress.connect(lambda *at: told.append(at))
    with qtbot.waitSignal(suggester.failed, timeout=PATIENCE) as failed:
        suggester.suggest(range(1, 40), read, lambda *_: str(tiny_pipeline))
    assert str(failed.args[0]) == "The disk refused."
    assert told[-1] == (0, 0)
    with qtbot.waitSignal(suggester.finished, timeout=PATIENCE):
        ask(suggester, {99: "Gent"}, tiny_pipeline)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.spawned
def test_a_killed_child_is_started_again_and_nothing_is_missed(
    suggester: Suggester, tiny_pipeline: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    got: set[int] = set()
    suggester.suggested.connect(lambda document, *_: got.add(document.id))
    pid = suggester.pid
    assert pid is not None
    with qtbot.waitSignals([suggester.failed, suggester.finished], timeout=PATIENCE):
        ask(suggester, dict.fromkeys(range(1, 200), "Jan Jansen " * 200), tiny_pipeline)
        os.kill(pid, signal.SIGKILL)
    assert got >= set(range(2, 200))
    assert logging.WARNING in {record.levelno for record in caplog.records}
    caplog.clear()


def test_a_missing_pipeline_is_one_sentence(qtbot: QtBot) -> None:
    suggester = Suggester()
    with qtbot.waitSignal(suggester.failed, timeout=PATIENCE) as failed:
        suggester.load("nl_nergens")
    assert "There is no language model nl_nergens" in str(failed.args[0])
    suggester.close()

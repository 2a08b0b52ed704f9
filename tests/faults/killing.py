"""Work in a forked process that is killed (SIGKILL) at a random instant, and what it had told until then."""

from __future__ import annotations

import itertools
import json
import os
import secrets
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotate import model
from tests.faults.window import teller

Say = Callable[[Any], None]
READY = "ready"
_PATIENCE = 60.0  # seconds for a process to get ready


@dataclass
class Outcome:
    """What a process told, line by line, behind `READY`; whether it was killed, and how long it worked."""

    told: list[Any] = field(default_factory=list)
    was_killed: bool = False
    seconds: float = 0.0


@contextmanager
def private_home() -> Iterator[Path]:
    """Return an environment with folders for settings and projects and no screen; the processes of a run share it."""
    with tempfile.TemporaryDirectory(prefix="kanttekening-faults-") as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = name
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "KANTTEKENING_LANGUAGE": "en"}
        os.environ["QT_LOGGING_RULES"] = "qt.qpa.fonts.warning=false"
        yield Path(name)


def run(work: Callable[[Say], None], after: float | None, hear: Say | None = None) -> Outcome:
    """Do `work(say)` in a forked process; kill it `after` seconds behind its READY. None: let it come to its end.

    `hear` is given what it tells as it comes, which is then not kept.
    """
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(ours)
        _work(work, theirs)
    os.close(theirs)
    outcome, rest, until = Outcome(), b"", time.monotonic() + _PATIENCE
    hear = hear or outcome.told.append
    started: float | None = None
    while True:
        wait = None if started and after is None else max(0.0, until - time.monotonic())
        if wait is not None and not select.select([ours], [], [], wait)[0] and not outcome.was_killed:
            os.kill(pid, signal.SIGKILL)
            outcome.was_killed, until = True, time.monotonic() + _PATIENCE
        data = os.read(ours, 1 << 16)
        if not data:
            break
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            told = json.loads(line)
            if told == READY:
                started = time.monotonic()
                until = started + (after or 0.0)
            else:
                hear(told)
    outcome.seconds = time.monotonic() - (started or time.monotonic())
    os.close(ours)
    status = os.waitpid(pid, 0)[1]
    if started is None or (not outcome.was_killed and status != 0):
        raise RuntimeError(f"the process ended by itself, with {status}: {outcome.told[-1:]}")
    outcome.was_killed = os.WIFSIGNALED(status)
    return outcome


def _work(work: Callable[[Say], None], fd: int) -> None:
    """Work in the forked process, which never comes back."""
    status = 1
    model._ids = itertools.count(secrets.randbits(62))  # as in a process that was not forked
    try:
        work(teller(fd))
        status = 0
    except BaseException:  # noqa: BLE001 - the fork must end here; its parent raises
        traceback.print_exc(file=sys.stderr)
    finally:
        sys.stderr.flush()
        os._exit(status)

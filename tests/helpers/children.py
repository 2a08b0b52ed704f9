"""Child processes for tests, forked from one that has the libraries loaded: they start in milliseconds, not in seconds."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any

from tests.helpers.paths import ROOT

_LIBRARIES = ["ui.tasks.transfer", "ui.tasks.exporting", "ui.tasks.bulk_edits", "annotate.dutch", "py3langid.langid"]


class Forked:
    """Stand in for the context of `ui.tasks.jobs`, which spawns a new Python for each child."""

    @staticmethod
    def Pipe() -> tuple[Any, Any]:
        return multiprocessing.Pipe()

    @staticmethod
    def Process(target: Callable[..., None], args: Sequence[Any], daemon: bool) -> ForkServerProcess:
        return _server().Process(target=_begin, args=(dict(os.environ), target, args), daemon=daemon)


@cache
def _server() -> ForkServerContext:
    """Start the process that children are forked from, in the project's folder, so that it finds the libraries."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_LIBRARIES)
    here = Path.cwd()
    os.chdir(ROOT)
    try:
        forkserver.ensure_running()
    finally:
        os.chdir(here)
    return context


def _begin(environment: Mapping[str, str], target: Callable[..., None], args: Sequence[Any]) -> None:
    """Run a target with the environment of the test, not that of the process it was forked from."""
    os.environ.clear()
    os.environ.update(environment)
    target(*args)

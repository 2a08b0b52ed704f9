"""A short turn of what `make test-faults` does for hours; each in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.helpers.paths import ROOT

_QUICK = ("acts in the window", "acts for all mentions", "an act on 150 articles", "export", "backup")


def run(*arguments: object) -> str:
    found = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr
    return found.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="fork and SIGKILL")
@pytest.mark.timeout(600)
def test_killed_at_random_instants_nothing_is_lost() -> None:
    told = run("tests.faults.kill", "--rounds", 8, "--only", *_QUICK)
    assert told.splitlines()[-1].endswith("lost 0")
    killed = [line.split("killed")[1].split()[0] for line in told.splitlines()]
    assert sum(map(int, killed[:-1])) == int(killed[-1]) >= 8


@pytest.mark.skipif(sys.platform != "linux", reason="fork, and memory as Linux tells it")
@pytest.mark.timeout(600)
def test_some_hundred_acts_are_as_the_model_has_them() -> None:
    told = run("tests.faults.soak", "--acts", 150, "--loose")
    assert told.startswith("done 150, of these written ")
    assert "different from the model or the file 0\n" in told

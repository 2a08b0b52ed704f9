"""Nothing leaves: all of the program without a network, with every call to one noted, by Python and by the system."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotate.formats.reading.files import read_paths
from annotate.model import Document
from tests.faults.everything import FEED, PAGE
from tests.helpers.paths import ROOT

WATCHED = Path(__file__).parent / "watched"
ALL = "KANTTEKENING_FAULTS" in os.environ  # every command, for minutes: make test-faults
_GUARD = "from annotate.network_guard import block_network\nguard = block_network()"
_CODE = "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError as error: print(error)"


def without_network() -> list[str]:
    """Return the prefix that runs a command in a network namespace without an interface, or skip the test."""
    prefix = ["unshare", "-n"] if sys.platform == "linux" and os.geteuid() == 0 else ["unshare", "-r", "-n"]
    if not shutil.which("unshare") or subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("network namespaces are not allowed here")
    return prefix


def traced(log: Path) -> list[str]:
    """Return the prefix that logs each socket a command makes, in machine code too; nothing where none can be."""
    prefix = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-e",
        "trace=socket,connect,sendto,sendmsg",
        "-e",
        "signal=none",
        "-o",
        str(log),
    ]
    works = (
        shutil.which("strace") and not subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode
    )
    return prefix if works else []


def watched(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{WATCHED}:{ROOT}", "KANTTEKENING_WATCHED": str(tmp_path / "watched.log")}


def far(log: Path) -> list[str]:
    """Return lines of a trace that are not about processes of this computer."""
    if not log.exists():
        return []
    lines = [
        line for line in log.read_text("utf-8", "replace").splitlines() if re.search(r"\b(socket|connect)\(", line)
    ]
    return [line for line in lines if "AF_UNIX" not in line and "AF_NETLINK" not in line]


@pytest.mark.timeout(1200)
def test_all_of_the_program_runs_without_a_network_and_asks_for_none(tmp_path: Path) -> None:
    trace = tmp_path / "trace.log"
    program = [sys.executable, "-m", "tests.faults.everything", str(tmp_path), *([] if ALL else ["--short"])]
    command = [*without_network(), *traced(trace), *program]
    found = subprocess.run(command, cwd=ROOT, env=watched(tmp_path), capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    noted = (tmp_path / "watched.log").read_text("utf-8").splitlines()
    assert sum(line.startswith("watching") for line in noted) >= (12 if ALL else 7), "not every process was watched"
    assert [line for line in noted if not line.startswith("watching")] == []
    assert far(trace) == []
    assert "no call to the network among" in found.stdout


def test_what_asks_for_a_network_is_noticed_by_both_watches(tmp_path: Path) -> None:
    """Or the test above could not fail."""
    trace = tmp_path / "trace.log"
    prefix = traced(trace)
    subprocess.run([*prefix, sys.executable, "-c", _CODE], env=watched(tmp_path), capture_output=True, check=True)
    assert "socket.connect" in (tmp_path / "watched.log").read_text("utf-8")
    if prefix:
        assert far(trace)


def test_what_asks_for_a_network_is_refused() -> None:
    found = subprocess.run(
        [sys.executable, "-c", f"{_GUARD}\n{_CODE}\nprint(guard.refused)"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.startswith("[Errno 13] Kanttekening opens no network connections")
    assert "socket." in found.stdout.splitlines()[1]


def test_who_imports_the_package_elsewhere_keeps_the_network() -> None:
    code = "import annotate.formats.reading.files, socket; socket.socket().close()"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize(("name", "content"), [("blad.html", PAGE), ("feed.xml", FEED), ("feed.rss", FEED)])
def test_a_page_or_feed_loads_nothing_from_elsewhere(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    if not any(isinstance(item, Document) for item in read_paths([path])):
        pytest.skip(f"{path.suffix} is not read")
    code = f"{_GUARD}\nimport sys; from pathlib import Path; from annotate.formats.reading.files import read_paths\n"
    code += "print([getattr(i, 'text', '') for i in read_paths([Path(sys.argv[1])])], guard.refused)"
    trace = tmp_path / "trace.log"
    found = subprocess.run(
        [*traced(trace), sys.executable, "-c", code, str(path)],
        cwd=ROOT, env=watched(tmp_path), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.endswith(" []\n")
    assert (tmp_path / "watched.log").read_text("utf-8").count("\n") == 1
    assert far(trace) == []


def test_the_built_program_asks_for_no_network(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    folder = request.config.getoption("--frozen")
    if not folder:
        pytest.skip("needs the built program: make test-dist")
    trace = tmp_path / "trace.log"
    program = Path(folder).resolve() / "Kanttekening"
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    found = subprocess.run(
        [*without_network(), *traced(trace), program, "check"],
        env={**kept, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stdout
    assert "no call to the network among" in found.stdout
    assert far(trace) == []

"""What Frog, the classic Dutch tool, finds in a text: to compare with, where the Debian package is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

_COMMAND = ("frog", "--skip=mpac")
_LABELS = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC", "PRO": "MISC", "EVE": "MISC"}
_WORD, _TAG = 1, 6  # columns of its output


def is_installed() -> bool:
    """Whether the program can be run here."""
    return shutil.which("frog") is not None


def mark(texts: Sequence[str]) -> list[set[tuple[int, int, str]]]:
    """Names in each text as (start, end, label) in code points; products and events count as MISC."""
    with tempfile.TemporaryDirectory() as folder:
        texts_in, rows_out = Path(folder, "in"), Path(folder, "out")
        texts_in.mkdir()
        rows_out.mkdir()
        for i, text in enumerate(texts):
            (texts_in / f"{i:06}.txt").write_text(text, "utf-8")
        command = [*_COMMAND, f"--testdir={texts_in}", f"--outputdir={rows_out}"]
        subprocess.run(command, capture_output=True, check=True, cwd=folder)  # it leaves a log where it runs
        outputs = [file.read_text("utf-8") for file in sorted(rows_out.iterdir())]
    rows = ([line.split("\t") for line in output.splitlines() if line] for output in outputs)
    return [set(_names(text, found)) for text, found in zip(texts, rows, strict=True)]


def _names(text: str, rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    """Names from its rows of words and tags; its words are looked up in the text one after the other."""
    at = start = end = 0
    label = ""
    for word, tag in [*((row[_WORD], row[_TAG]) for row in rows), ("", "O")]:
        if label and not tag.startswith("I-"):
            yield start, end, _LABELS.get(label, "MISC")
            label = ""
        place = text.find(word, at) if word else -1
        if place < 0:
            continue
        at = end = place + len(word)
        if tag.startswith("B-"):
            start, label = place, tag[2:]

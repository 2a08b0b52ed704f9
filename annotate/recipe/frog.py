"""What Frog, the classic Dutch tool, finds in a text: to compare with, where the Debian package is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotate.recipe.demonyms import demonyms

_COMMAND = ("frog", "--skip=mpac")
_LABELS = {"PER": "PER", "LOC": "LOC", "ORG": "ORG"}  # the others, products and events among them, are MISC
_WORD, _CLASS, _TAG = 1, 4, 6  # columns of its output
_JOINED = re.compile(r"[A-Z]\S*-[a-z]{3,}")
_DEMONYMS = demonyms((), ())


def is_installed() -> bool:
    """Whether the program can be run here."""
    return shutil.which("frog") is not None


def mark(texts: Sequence[str]) -> list[set[tuple[int, int, str]]]:
    """Names in each text as (start, end, label) in code points, with Frog's labels mapped to our scheme in its favour.

    Frog calls the adjectives and inhabitants of a place LOC, and a word with a hyphen what the name in it is; in
    CoNLL-2002 these are MISC. It reads on over a line end, so that lines are given to it as paragraphs.
    """
    with tempfile.TemporaryDirectory() as folder:
        texts_in, rows_out = Path(folder, "in"), Path(folder, "out")
        texts_in.mkdir()
        rows_out.mkdir()
        for i, text in enumerate(texts):
            (texts_in / f"{i:06}.txt").write_text(re.sub(r"\n+", "\n\n", text), "utf-8")
        command = [*_COMMAND, f"--testdir={texts_in}", f"--outputdir={rows_out}"]
        subprocess.run(command, capture_output=True, check=True, cwd=folder)  # it leaves a log where it runs
        outputs = [file.read_text("utf-8") for file in sorted(rows_out.iterdir())]
    rows = ([line.split("\t") for line in output.splitlines() if line] for output in outputs)
    return [set(_names(text, found)) for text, found in zip(texts, rows, strict=True)]


def _names(text: str, rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    """Names from its rows of words and tags; its words are looked up in the text one after the other."""
    at = start = end = 0
    label = word_class = ""
    for word, kind, tag in [*((row[_WORD], row[_CLASS], row[_TAG]) for row in rows), ("", "", "O")]:
        if label and not tag.startswith("I-"):
            yield start, end, _mapped(label, text[start:end], word_class)
            label = ""
        place = text.find(word, at) if word else -1
        if place < 0:
            continue
        at = end = place + len(word)
        if tag.startswith("B-"):
            start, label, word_class = place, tag[2:], kind


def _mapped(label: str, name: str, word_class: str) -> str:
    """Our label for a name, by Frog's label and its class of the first word."""
    is_adjective = word_class.startswith("ADJ") and " " not in name
    is_demonym = label == "LOC" and (is_adjective or name in _DEMONYMS)
    return "MISC" if is_demonym or _JOINED.fullmatch(name) else _LABELS.get(label, "MISC")

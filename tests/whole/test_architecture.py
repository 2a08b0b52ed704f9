"""ARCHITECTURE.md tells the truth: what its tree and its diagrams name is there, and calls run the way that they are drawn."""

from __future__ import annotations

import ast
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.helpers.paths import ROOT

pytestmark = pytest.mark.source

TEXT = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
PACKAGES = ("annotate", "store", "ui")
DIAGRAMS = ("A click", "An import", "A suggestion", "Learning", "An export")
_NAME = re.compile(r"[\w.]+(?:/(?:\w+/)*|\.py)(?=[, ]|$)")


def block(heading: str) -> str:
    """Return the first indented block under a heading; "" for the block before all headings."""
    section = TEXT.partition(f"\n## {heading}\n")[2] if heading else TEXT
    return "\n".join(re.findall(r"(?:^    .*$\n?)+", section, re.M)[0].splitlines())


def tree() -> list[Path]:
    """Return the paths in the tree of folders."""
    found: list[Path] = []
    folders: list[Path] = []  # one for each step of indentation
    for line in block("").splitlines():
        depth = (len(line) - len(line.lstrip())) // 2 - 2
        names = re.match(rf"(?:{_NAME.pattern},? ?)+", line.strip())
        for name in _NAME.findall(names[0]) if names else []:
            path = (folders[depth - 1] if depth else Path()) / name
            folders[depth:] = [path]
            found.append(path)
    return found


@cache
def classes() -> dict[str, tuple[set[str], str]]:
    """Return names of methods, fields and signals, and the source of the file, of the program's classes, by class."""
    found: dict[str, tuple[set[str], str]] = {}
    for path in (path for package in PACKAGES for path in (ROOT / package).rglob("*.py")):
        source = path.read_text("utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                parts = {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
                parts |= {t.id for part in node.body if isinstance(part, ast.Assign) for t in part.targets if isinstance(t, ast.Name)}  # fmt: skip
                parts |= {p.target.id for p in node.body if isinstance(p, ast.AnnAssign) and isinstance(p.target, ast.Name)}  # fmt: skip
                others, elsewhere = found.get(node.name, (set(), ""))  # of the same name
                found[node.name] = (parts | others, source + elsewhere)
    return found


def test_the_tree_names_what_is_there_and_every_room() -> None:
    named = tree()
    assert len(named) > 60
    assert [path for path in named if not (ROOT / path).exists()] == []
    rooms = {path.parent.relative_to(ROOT) for package in PACKAGES for path in (ROOT / package).glob("*/__init__.py")}
    assert rooms - set(named) == set()


@pytest.mark.parametrize("heading", DIAGRAMS)
def test_a_diagram_names_what_is_there(heading: str) -> None:
    drawing = block(heading)
    named = re.findall(r"\b([A-Z][a-z]+(?:[A-Z][a-z]+)*)\b(?:\.(\w+))?", drawing)
    assert named
    assert [name for name, _ in named if name not in classes()] == []
    assert [(name, part) for name, part in named if part and part not in classes()[name][0]] == []


def test_a_click_takes_the_way_that_is_drawn() -> None:
    way = re.findall(r"^ *(?:→ )?([A-Z]\w+?)(?:\.(\w+))? {2,}", block("A click"), re.M)
    assert [name for name, _ in way] == ["ArticleView", "AnnotationController", "Session", "Project"]
    assert "addRequested" in classes()["ArticleView"][0]
    assert "addRequested.connect" in classes()["AnnotationController"][1]
    for (caller, _), (callee, method) in pairwise(way[1:]):
        assert re.search(rf"import .*\b{callee}\b", classes()[caller][1]), (caller, callee)
        assert f".{method}(" in classes()[caller][1], (caller, method)
        assert not re.search(rf"import .*\b{caller}\b", classes()[callee][1]), (callee, caller)

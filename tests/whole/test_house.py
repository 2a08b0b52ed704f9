"""The house rules that a machine can check."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from hashlib import sha256
from pathlib import Path

import pytest

from store.file import schema
from store.project import Project
from tests.helpers.colours import contrast
from tests.helpers.paths import ROOT
from ui.actions.keymap import Keymap, keys_text
from ui.actions.table import actions
from ui.settings.preferences import Settings
from ui.theme.theme import DARK, LIGHT, Theme
from ui.version import VERSION


def test_work_without_a_window_needs_no_widgets() -> None:
    """import-linter cannot name a part of PySide6."""
    for path in [ROOT / "ui" / "session.py", *(ROOT / "ui" / "tasks").glob("*.py")]:
        imported = {
            node.module for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)
        }
        assert "PySide6.QtWidgets" not in imported, path


def test_no_paths_of_one_machine_and_no_registry_in_what_is_committed() -> None:
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    if files == [""]:
        pytest.skip("not a git checkout")
    forbidden = re.compile("/(?:" + "wo" + "rk|ro" + r"ot)/|https?://\S+/(?:sim" + "ple|pack" + "ages)/")
    for name in filter(None, files):
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".txt", ".spec", ".ts", ".cfg", ""} and path.is_file():
            assert not forbidden.search(path.read_text("utf-8", "replace")), name


def test_the_version_is_the_same_everywhere() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == VERSION


def test_commands_in_the_pages_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    for page in (ROOT / "README.md", ROOT / "docs" / "contributing.md", ROOT / "docs" / "faults.md"):
        assert set(re.findall(r"`make ([a-z-]+)|^    make ([a-z-]+)", page.read_text("utf-8"), re.M)) <= {
            pair for name in targets for pair in ((name, ""), ("", name))
        }, page
    assert {"run", "test"} <= targets


def test_files_that_the_pages_name_exist() -> None:
    for page in (ROOT / "README.md", ROOT / "docs" / "contributing.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+)", page.read_text("utf-8")):
            assert "://" in target or (page.parent / target).exists(), f"{page.name}: {target}"
    for path in re.findall(
        r"`((?:annotate|store|ui|tests|docs|tools)/[\w/.]+)`", (ROOT / "docs/contributing.md").read_text("utf-8")
    ):
        assert (ROOT / path).exists(), path


def test_each_page_is_in_the_menu_of_the_site() -> None:
    menu = set(re.findall(r"docs/[\w/-]+\.md$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.M))
    pages = {*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "guide").glob("*.md")}
    assert menu - {"docs/decisions/README.md"} == {page.relative_to(ROOT).as_posix() for page in pages}


def test_the_tree_in_the_architecture_is_the_tree() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    tree = text[: text.index("## Glossary")]
    for package in ("annotate", "store", "ui"):
        rooms = {path.parent.name for path in (ROOT / package).glob("*/__init__.py")}
        assert {room for room in rooms if f"{room}/" not in tree} == set(), package


def test_the_keys_page_names_the_keys_of_the_table() -> None:
    page = (ROOT / "docs" / "keys.md").read_text("utf-8")
    table = page[page.index("| to do this") :].split("\n\n")[0]
    named = set(re.findall(r"`((?:Ctrl|Alt|Shift|F\d|Delete|Enter|N\b|F\b)[^`]*)`", table)) - {"Shift", "Ctrl", "Alt"}
    known = {shown for act in actions() for shown in keys_text(act.keys).split(", ")}
    known |= {key for act in actions() for key in Keymap(Settings()).text(act).split(", ")}
    assert {"Delete", "Ctrl+Z", "Ctrl+↓", "F6", "F"} <= named
    assert named <= known
    shown = set(re.findall("`([^`]+)`", table))
    assert [act.id for act in actions() if act.keys and keys_text(act.keys[:1]) not in shown] == []
    assert {"Ctrl+Enter", "Ctrl+Shift+Z", "Enter", "N", "Ctrl+V", "Ctrl+E", "Ctrl+F", "F1", "F10"} <= named


@pytest.mark.parametrize("code", ["nl", "en", "fr"])
def test_every_text_is_translated_with_its_fields(code: str) -> None:
    root = ElementTree.parse(ROOT / "ui" / "translations" / f"kanttekening_{code}.ts").getroot()
    for message in root.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{code}: {source}"
        assert ("%n" in source) == (message.get("numerus") == "yes"), f"{code}: {source}"
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert form, f"{code}: {source}"
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), f"{code}: {source}"
            assert ("%n" in form) == ("%n" in source), f"{code}: {source}"


@pytest.mark.parametrize("code", ["nl", "en", "fr"])
def test_no_key_is_written_inside_a_text(code: str) -> None:
    """A person may have chosen another key, and keyboards write other names: texts have fields such as {key}."""
    root = ElementTree.parse(ROOT / "ui" / "translations" / f"kanttekening_{code}.ts").getroot()
    contexts = {context.findtext("name") or "": context for context in root.iter("context")}
    keys = contexts.pop("keys")
    names = {text.text for text in keys.iter("translation")} | {text.text for text in keys.iter("source")}
    names -= {"End", "Fin", "Home", "Space", "Enter", "Début", "Espace", "Entrée"}  # words of the language too
    pattern = re.compile(rf"(?<![\w{{])(?:{'|'.join(map(re.escape, filter(None, names)))}|F\d+)(?![\w}}])")
    for name, context in contexts.items():
        for message in context.iter("message"):
            for text in (message.findtext("source"), message.findtext("translation")):
                assert not pattern.search(text or ""), f"{code}, {name}: {text}"


def test_no_text_in_the_code_was_forgotten() -> None:
    found = set()
    for path in (p for room in ("annotate", "store", "ui") for p in (ROOT / room).rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for kind in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            found |= {
                (kind.name, text) for text, *_ in _texts(kind, "tr")
            }  # a class's name is the context of its texts
        found |= {(given[0], given[1]) for given in _texts(tree, "translate", "QT_TRANSLATE_NOOP") if len(given) > 1}
    root = ElementTree.parse(ROOT / "ui/translations/kanttekening_nl.ts").getroot()
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }
    assert len(found) > 500
    assert found - known == set(), "make translations, then translate these"


def _texts(tree: ast.AST, *names: str) -> list[list[str]]:
    """Return the texts in calls of these names, in the order of the arguments."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    calls = [call for call in calls if getattr(call.func, "attr", getattr(call.func, "id", "")) in names]
    given = [[a.value for a in c.args if isinstance(a, ast.Constant) and isinstance(a.value, str)] for c in calls]
    return [texts for texts in given if texts]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(theme: Theme) -> None:
    pairs = [(theme.ink, theme.paper), (theme.ink, theme.ground), (theme.ink, theme.hover)]
    pairs += [(theme.secondary, place) for place in (theme.paper, theme.ground, theme.hover)]
    pairs += [(theme.danger, theme.ground)]
    for swatch in theme.swatches:
        pairs += [(theme.ink, swatch.band), (swatch.ink, swatch.band)]
    assert all(contrast(one, other) >= 4.5 for one, other in pairs)
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_the_schema_page_tells_the_truth(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "schema.md").read_text("utf-8")
    with Project.open(tmp_path / "x.kanttekening", create=True) as project:
        conn = project.file.conn
        for (table,) in conn.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\'"
        ):
            columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
            line = next((line for line in page.splitlines() if line.startswith(f"| {table} |")), "")
            assert all(re.search(rf"\b{column}\b", line) for column in columns), table
        for query in re.findall(r"(?:^    (?:SELECT|FROM).*\n)+", page, re.M):
            conn.execute(query)


@pytest.mark.source
def test_released_schema_steps_are_frozen() -> None:
    """A released step never changes: a project made with it is out there. What is new goes into a later step."""
    digest = sha256((schema._FIRST + schema._SEARCH).encode()).hexdigest()
    assert digest == "d5fff5ce9051901838b64579f859408cedf0ae84a6f925e8f0124e7e6bb643cc"
    code = "".join(inspect.getsource(step) for step in (schema.m0002_history_is_a_chain, schema._m0002_hashes))
    digest = sha256((code + schema._CHAIN + schema._ROWS + schema._CHAINED).encode()).hexdigest()
    assert digest == "3a3ef359418b26cacc9b9490ac80cf7061113397f6b4bf3769631eedc58eeec1"
    digest = sha256((inspect.getsource(schema.m0003_memory_and_removal) + schema._MEMORY).encode()).hexdigest()
    assert digest == "3063f230ff1e5b1a6237ff6a85c29980aa861197c6109f22a68828153e9168de"
    code = "".join(inspect.getsource(step) for step in (schema.m0004_kinds_of_labels, schema._m0004_folded))
    digest = sha256((code + schema._KINDS + str(schema._FOLDED) + schema._FOLDED_SEARCH).encode()).hexdigest()
    assert digest == "263a196d94adf04a773f6cf53e3f1e7ed37a52b141e6a77f35f515e230661a3c"
    code = "".join(inspect.getsource(step) for step in (schema.m0005_same_texts, schema._m0005_folded))
    digest = sha256((code + schema._SAME_TEXTS).encode()).hexdigest()
    assert digest == "53747f3fa68dcfed6b340fdda34196b349845d39cfc460c97522e80f616100e5"
    digest = sha256((inspect.getsource(schema.m0006_notes_and_layout) + schema._NOTES).encode()).hexdigest()
    assert digest == "95741bd551f88e04fa5951d92619899fc375eac222e014f6da4acfb9287ed3f2"

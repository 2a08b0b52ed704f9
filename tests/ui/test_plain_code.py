"""One module alone makes labels and messages, and texts of others come into menus and buttons by its `literal`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.paths import ROOT

FORBIDDEN = {
    "QLabel", "QToolTip", "QWhatsThis", "QTextBrowser", "QTextEdit", "QErrorMessage", "QInputDialog", "QSystemTrayIcon", "QStaticText",
    "QGraphicsTextItem", "QSplashScreen", "setTextFormat", "textFormat", "setWhatsThis", "setHtml", "setMarkdown", "appendHtml",
    "insertHtml", "fromHtml", "RichText", "AutoText", "MarkdownText", "openExternalLinks", "setIconText",
}  # fmt: skip
ALLOWED = {
    "keys_page.py": {"setHtml"},  # our own texts, escaped, for paper
    "guide_page.py": {"QTextBrowser"},  # shows a file of the program itself
}
SAYING = {"question", "warning", "information", "critical", "about"}
KEYED = {
    "addAction", "addMenu", "QAction", "QPushButton", "QToolButton", "QCheckBox", "CheckBox", "CheckGroup", "QGroupBox",
    "QRadioButton", "QCommandLinkButton", "addTab", "addButton",
}  # fmt: skip
OWN = {
    "tr",
    "translate",
    "literal",
    "_listed",
    "_action",
    "dialog_buttons",
    "brief",
    "key_for",
}  # whose texts are ours, or were made literal


def names_in(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name, node.lineno
            case ast.keyword(arg=str(name)):
                yield name, node.lineno


def called(node: ast.AST) -> str:
    return getattr(node, "attr", getattr(node, "id", "")) if isinstance(node, ast.Name | ast.Attribute) else ""


def others_words(text: ast.expr) -> bool:
    """Return whether a text is put together from anything that may not be ours."""
    if isinstance(text, ast.Call):
        return called(text.func) not in OWN
    if isinstance(text, ast.Attribute | ast.Subscript):
        return not ast.unparse(text).startswith("Q")  # but for Qt's own, such as QMessageBox.StandardButton.Cancel
    return any(others_words(part) for part in ast.iter_child_nodes(text) if isinstance(part, ast.expr))


def breaks(path: Path) -> list[str]:
    """Return what a file of the window's must not contain, with its line."""
    tree = ast.parse(path.read_text("utf-8"))
    allowed = ALLOWED.get(path.name, set())
    found = [f"{line}: {name}" for name, line in names_in(tree) if name in FORBIDDEN - allowed]
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name, owner = called(call.func), called(getattr(call.func, "value", call))
        if name == "QMessageBox" or (owner == "QMessageBox" and name in SAYING):
            found.append(f"{call.lineno}: {name}")
        if name in KEYED and call.args and others_words(call.args[0]):
            found.append(f"{call.lineno}: {name} without literal()")
    return found


def test_only_one_module_makes_labels_and_messages() -> None:
    files = [path for path in (ROOT / "ui").rglob("*.py") if path.name != "plain.py"]
    assert len(files) > 50
    assert {str(path): found for path in files if (found := breaks(path))} == {}


def test_what_is_forbidden_is_found(tmp_path: Path) -> None:
    for code in (
        "QLabel('x')", "QMessageBox.warning(None, 'x', text)", "box = QMessageBox(text)", "w.setWhatsThis(text)", "QToolTip.showText(p, text)",
        "menu.addAction(title_of(label))", "QPushButton(label.title)", "CheckBox(f'{label.title}!')", "menu.addAction('a' + names[0])",
        "Label(textFormat=x)", "document.setHtml(text)",
    ):  # fmt: skip
        file = tmp_path / "x.py"
        file.write_text(code, "utf-8")
        assert breaks(file), code
    file.write_text("menu.addAction(literal(title_of(label)) + self.tr('x'))", "utf-8")
    assert not breaks(file)

"""Puts the pages of the project into build/site-pages, from which mkdocs makes the site: `make site`.

They keep their places, so that the links between them hold; README is the first page. Needs nothing but Python.
"""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "build" / "site-pages"
OUTSIDE = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE")


def main() -> None:
    """Copy what is committed of the pages and pictures, and make the list of decisions."""
    shutil.rmtree(PAGES, ignore_errors=True)
    shutil.copytree(ROOT / "docs", PAGES / "docs")
    for name in OUTSIDE:
        shutil.copy(ROOT / name, PAGES / name)
    decisions = sorted((PAGES / "docs" / "decisions").glob("*.md"))
    lines = [f"- [{title(page)}]({page.name})" for page in decisions]
    (decisions[0].parent / "README.md").write_text("\n".join(["# Decisions", "", *lines, ""]), "utf-8")
    first = PAGES / "README.md"  # a browser lists no folder
    first.write_text(first.read_text("utf-8").replace("(docs/decisions)", "(docs/decisions/README.md)"), "utf-8")


def title(page: Path) -> str:
    """Return the title of a page, which is its first line."""
    return page.read_text("utf-8").partition("\n")[0].removeprefix("# ")


if __name__ == "__main__":
    main()

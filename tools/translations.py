"""Brings ui/translations/*.ts up to date with the texts in the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "en", "fr")


def main() -> None:
    """Run lupdate over the window, the commands, and the rooms whose sentences they show."""
    sources = sorted(
        str(p.relative_to(ROOT)) for room in ("ui", "store", "annotate") for p in (ROOT / room).rglob("*.py")
    )
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    for code in LANGUAGES:
        target = f"ui/translations/kanttekening_{code}.ts"
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
        subprocess.run([str(lupdate), *options, *sources, "-ts", target], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()

"""All that must not grow: `make bench` measures it, prints it as ratios, and writes the tables and the plot of docs/speed.md."""

from __future__ import annotations

import math
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import acting, any_number, exporting, importing, starting, suggesting

ROOT = Path(__file__).resolve().parent.parent
PAGE, PLOT = ROOT / "docs" / "speed.md", ROOT / "docs" / "speed.svg"
_BEGIN, _END = "<!-- written by make bench -->\n", "<!-- until here -->\n"
_LINES = {"open": "#1B4F9C", "key": "#8A4510", "scroll": "#1C6432", "article": "#6A3299"}
_WIDTH, _HEIGHT, _LEFT = 640, 320, 80


def main() -> None:
    """Measure, print and write."""
    ours, bare = starting.main()
    grown = any_number.main(any_number.SIZES)
    suggested, doubled = suggesting.main()
    exported = exporting.main(10_000)
    imported = importing.main(20_000)
    acted = acting.main(30_000)
    first, last = grown[0], grown[-1]
    ratios = [
        ("start, of a bare window", ours / bare, "at most 3"),
        ("a project of a million opened, of one of a hundred", last["open"] / first["open"], "at most 1.2"),
        ("an article of a million opened, of one of a hundred", last["article"] / first["article"], "about 1"),
        ("suggesting, of a bare pipe", suggested, "at least 0.9"),
        ("two processes that suggest, of one", doubled, "at least 1.8 on two idle cores"),
        ("export, of the same records written bare", exported.records, ""),
        ("export, of bare rows", exported.rows, "at least 0.5"),
        ("export without tokens, of bare rows", exported.rows_without, "at least 0.5"),
        ("the file, of the text and marks as JSONL", exported.file, "at most 1.6"),
        ("removing, leaving or finishing very many, of bare rows, the worst", acted, "at most 2"),
        ("import, of bare rows", imported, "at least 0.5"),
    ]
    text = "\n".join([_head(), _table(ratios), _grown(grown), f"![The same as a plot]({PLOT.name})", ""])
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(_BEGIN)
    PAGE.write_text(before + _BEGIN + "\n" + text + "\n" + _END + rest.partition(_END)[2], "utf-8")
    PLOT.write_text(plot(grown), "utf-8")
    print(text)


def _head() -> str:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    load = f"{os.getloadavg()[0]:.1f} processes waited for them at the end" if hasattr(os, "getloadavg") else ""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; {load}"
    return f"{date.today():%d %B %Y}, commit {commit.stdout.strip()}, Python {platform.python_version()}, {machine}.\n"


def _table(ratios: Sequence[tuple[str, float, str]]) -> str:
    lines = [f"| {name} | {value:.2f} | {wanted} |" for name, value, wanted in ratios]
    return "\n".join(["| | ratio | wanted |", "|---|---|---|", *lines, ""])


def _grown(rows: Sequence[dict[str, float]]) -> str:
    names = any_number.COLUMNS
    lines = ["| " + " | ".join(f"{row[name]:,.0f}" for name in names) + " |" for row in rows]
    return "\n".join(["| " + " | ".join(names) + " |", "|" + "---|" * len(names), *lines, ""])


def plot(rows: Sequence[dict[str, float]]) -> str:
    """Return a drawing of what grows: milliseconds over articles, both in powers of ten."""
    most = math.ceil(math.log10(max(row[name] for row in rows for name in _LINES)))
    steps = [math.log10(row["articles"]) for row in rows]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" font-family="sans-serif" font-size="12">'
    ]
    parts.append(f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>')

    def place(step: float, value: float) -> tuple[float, float]:
        x = _LEFT + (step - steps[0]) / max(1e-9, steps[-1] - steps[0]) * (_WIDTH - _LEFT - 110)
        return x, _HEIGHT - 40 - value / most * (_HEIGHT - 60)

    for power in range(most + 1):
        x, y = place(steps[0], power)
        parts.append(
            f'<line x1="{x:.0f}" x2="{place(steps[-1], power)[0]:.0f}" y1="{y:.0f}" y2="{y:.0f}" stroke="#DDD"/>'
        )
        parts.append(f'<text x="{x - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{10**power:,} ms</text>')
    for step, row in zip(steps, rows, strict=True):
        x, y = place(step, 0)
        parts.append(f'<text x="{x:.0f}" y="{y + 20:.0f}" text-anchor="middle">{row["articles"]:,}</text>')
    ends: list[float] = []
    for name, colour in _LINES.items():
        points = [place(step, math.log10(max(1, row[name]))) for step, row in zip(steps, rows, strict=True)]
        parts.append(
            f'<polyline points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in points)}" fill="none" stroke="{colour}" stroke-width="2"/>'
        )
        y = points[-1][1]
        while any(abs(y - other) < 14 for other in ends):
            y += 14
        ends.append(y)
        parts.append(f'<text x="{points[-1][0] + 8:.0f}" y="{y + 4:.0f}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    main()

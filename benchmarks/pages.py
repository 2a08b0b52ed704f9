"""How much of the article, and how much around it, comes out of saved web pages: our reader beside bare trafilatura.

`python benchmarks/pages.py FOLDER [--worst N]` takes a checkout of a public reader's test pages: a folder a page with
source.html and expected.html, and in expected-metadata.json whether the page is one to be read. A block (a paragraph,
a list item, a caption) is missing when four fifths of its words do not follow one another as they should in what came
out; a block that came out and is not expected is boilerplate.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import itertools

from annotate.errors import UserError
from annotate.formats.articles.web import html
from annotate.formats.articles.web.html_text import text_of_html
from annotate.model import Document

_PAIRS = 0.8  # of a block's pairs of neighbouring words that have to be found


@dataclass
class Score:
    """Blocks and characters of one page, or of all."""

    expected: int = 0
    missing: int = 0
    found: int = 0
    boilerplate: int = 0
    lost: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.expected += other.expected
        self.missing += other.missing
        self.found += other.found
        self.boilerplate += other.boilerplate


def blocks(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if re.search(r"\w", line)]


def pairs(text: str) -> list[tuple[str, str]]:
    words = re.findall(r"\w+", text.lower())
    return list(itertools.pairwise(words)) or [(word, "") for word in words]


def missing(wanted: list[str], given: list[str]) -> list[str]:
    """Return the blocks that are not in the others."""
    there = set(pairs("\n".join(given))) | {(word, "") for word in re.findall(r"\w+", "\n".join(given).lower())}
    return [block for block in wanted if sum(pair in there for pair in pairs(block)) < _PAIRS * len(pairs(block))]


def score(expected: list[str], found: list[str], heads: set[str]) -> Score:
    """Compare blocks. `heads` are forms of the headline, which the expected texts may leave out."""
    lost = missing(expected, found)
    extra = [block for block in missing(found, expected) if block not in heads]
    return Score(len(expected), len(lost), len(found), len(extra), lost, extra)


def read(page: str) -> tuple[str, str]:
    """Return our reader's text and title."""
    try:
        found = next(item for item in html.read(io.BytesIO(page.encode()), "x.html") if isinstance(item, Document))
    except UserError:
        return "", ""
    return found.text, found.title


def ours(page: str) -> str:
    return read(page)[0]


def bare(page: str) -> str:
    import trafilatura

    return trafilatura.extract(page, include_comments=False) or ""


READERS: dict[str, Callable[[str], str]] = {"ours": ours, "trafilatura": bare}


def main() -> None:
    """Read the pages and print the ratios."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=0, help="show what is wrong with so many pages")
    options = parser.parse_args()
    totals = {name: Score() for name in READERS}
    seconds = dict.fromkeys(READERS, 0.0)
    worst: list[tuple[int, str, Score]] = []
    pages = sorted(options.folder.rglob("source.html"))
    count = 0
    for source in pages:
        known = json.loads((source.parent / "expected-metadata.json").read_text("utf-8"))
        expected = blocks(text_of_html((source.parent / "expected.html").read_text("utf-8")))
        title = " ".join(str(known.get("title") or "").split())
        if not known.get("readerable") or not expected:
            continue
        count += 1
        page = source.read_text("utf-8")
        headline = read(page)[1]
        for name, reader in READERS.items():
            start = time.perf_counter()
            found = blocks(reader(page))
            seconds[name] += time.perf_counter() - start
            one = score(expected, found, {title, headline})
            totals[name].add(one)
            if name == "ours":
                worst.append((one.missing + one.boilerplate, source.parent.name, one))
    for _, page_name, one in sorted(worst, key=lambda item: -item[0])[: options.worst]:
        print(f"== {page_name}: {one.missing} of {one.expected} missing, {one.boilerplate} of {one.found} boilerplate")
        print("\n".join(f"   - {line[:110]}" for line in one.lost[:6]))
        print("\n".join(f"   + {line[:110]}" for line in one.extra[:6]))
    print(f"{count} pages")
    print(
        "| reader | blocks expected | missing | | blocks found | boilerplate | | seconds |\n|---|---|---|---|---|---|---|---|"
    )
    for name, t in totals.items():
        print(
            f"| {name} | {t.expected} | {t.missing} | {t.missing / t.expected:.1%} | {t.found} | {t.boilerplate}"
            f" | {t.boilerplate / t.found:.1%} | {seconds[name]:.1f} |"
        )


if __name__ == "__main__":
    main()

"""Breaks good files in many ways and reads them: no reader may raise, hang, or give an article that cannot be stored.

`python -m tests.fuzz --cases 10000 [reader …]` (`make fuzz`) prints a line a reader: cases, articles, refusals,
cases that took too long, the slowest case, and how many raised. Exit status 1 when any did; what broke a reader is written beside --keep.
"""

from __future__ import annotations

import argparse
import io
import random
import signal
import sys
import time
import traceback
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from annotate.formats.base import Refusal
from annotate.formats.reading import guard
from annotate.formats.reading.files import read_open
from annotate.model import Document
from tests.helpers.seeds import SEEDS

SECONDS = 10  # for a case
_PACKED = (".docx", ".odt", ".xlsx", ".epub", ".zip")
_TELLING = (
    b"\0",
    b"\xff\xfe",
    b"<",
    b">",
    b"&#0;",
    b"<![CDATA[",
    b"\xed\xa0\x80",
    b"\\ud800",
    b"\\u0000",
    b"{",
    b"[" * 500,
    b"-1",
    b"99999999999",
    b"\r\n",
)


class _TooSlow(BaseException):
    """Time is up; no Exception, which a library could take for one of its own."""


def _stop(_signal: int, _frame: object) -> None:
    raise _TooSlow


@dataclass(slots=True)
class Outcome:
    """What came of the cases of one reader."""

    cases: int = 0
    taken: int = 0
    refused: int = 0
    slow: int = 0  # cases that took more than SECONDS
    slowest: float = 0.0
    raised: list[tuple[bytes, str]] = field(default_factory=list)


def broken(data: bytes, suffix: str, chance: random.Random) -> bytes:
    """Damage a file in a few places; of a packed one mostly what is inside."""
    if suffix in _PACKED and chance.random() < 0.7:
        return _repacked(data, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice((_flip, _cut, _double, _splice, _insert))(data, chance)
    return data


def try_case(suffix: str, data: bytes, outcome: Outcome) -> None:
    """Read one file, and keep count."""
    start = time.perf_counter()
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(SECONDS)
    try:
        for item in read_open(io.BytesIO(data), f"x{suffix}"):
            if isinstance(item, Refusal):
                outcome.refused += 1
                item.sentence.format(**item.values)
            elif isinstance(item, Document):
                outcome.taken += 1
                _check(item)
    except _TooSlow:
        outcome.slow += 1
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        outcome.raised.append((data, traceback.format_exc()))
    finally:
        signal.alarm(0)
    outcome.cases += 1
    outcome.slowest = max(outcome.slowest, time.perf_counter() - start)


def fuzz(name: str, cases: int, seed: int = 0) -> Outcome:
    """Read so many broken files of one kind."""
    suffix, make = SEEDS[name]
    good, chance, outcome = make(), random.Random(f"{name} {seed}"), Outcome()
    for _ in range(cases):
        try_case(suffix, broken(good, suffix, chance), outcome)
    return outcome


def _check(document: Document) -> None:
    """Assert that a document can be stored: valid characters, annotations inside the text."""
    assert document.text.strip()
    assert document.title
    for value in (document.text, document.title, document.source, document.external_id, *document.meta.values()):
        assert "\0" not in value
        value.encode()
    assert all(0 <= a.start < a.end <= len(document.text) for a in document.annotations)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        hit = chance.choice(names)
        for name in names:
            content = old.read(name)
            if name == hit:
                if chance.random() < 0.05:
                    continue
                content = chance.choice((_flip, _cut, _double, _splice, _insert))(content, chance)
            new.writestr(name, content)
    return out.getvalue()


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 20))):
        if changed:
            changed[chance.randrange(len(changed))] = chance.choice((chance.randrange(256), chance.randrange(32, 127)))
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _double(data: bytes, chance: random.Random) -> bytes:
    start, end = _span(data, chance)
    return data[:end] + data[start:end] * chance.randint(1, 20) + data[end:]


def _splice(data: bytes, chance: random.Random) -> bytes:
    start, end = _span(data, chance)
    at = chance.randint(0, len(data))
    return data[:at] + data[start:end] + data[at:] if chance.random() < 0.5 else data[:start] + data[end:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_TELLING) + data[at:]


def _span(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.randint(0, 200))


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("readers", nargs="*", metavar="reader", help=", ".join(SEEDS))
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="folder for the files that broke a reader")
    options = parser.parse_args()
    guard.limit_memory()
    has_failed = False
    for name in options.readers or SEEDS:
        found = fuzz(name, options.cases, options.seed)
        counts = f"{found.cases:,} | {found.taken:,} | {found.refused:,} | {found.slow:,}"
        told = f"| {name} | {counts} | {found.slowest:.2f} s | {len(found.raised)} |"
        print(told, flush=True)
        for number, (data, trace) in enumerate(found.raised[:5]):
            print(trace, file=sys.stderr)
            if options.keep:
                (options.keep / f"{name}-{number}{SEEDS[name][0]}").write_bytes(data)
        has_failed = has_failed or bool(found.raised)
    return int(has_failed)


if __name__ == "__main__":
    sys.exit(main())

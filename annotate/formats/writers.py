"""The registry of export formats. Dialog, command line and the table in docs/exports.md follow it."""

from __future__ import annotations

from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated import brat, cas, docbin
from annotate.formats.annotated.json_shapes import doccano, jsonl, labelstudio
from annotate.formats.annotated.token_columns import conll, hf
from annotate.formats.base import Format
from annotate.formats.reports import entities, page, word
from annotate.formats.tags import json_ld, newsml, ninjs

# In the order of the dialog. Of several formats with one ending, that ending tells the first.
_ALL = (
    jsonl.FORMAT,
    jsonl.PRODIGY,
    docbin.FORMAT,
    doccano.FORMAT,
    labelstudio.FORMAT,
    conll.FORMAT,
    brat.FORMAT,
    hf.FORMAT,
    cas.FORMAT,
    entities.FORMAT,
    page.FORMAT,
    word.FORMAT,
    ninjs.FORMAT,
    newsml.FORMAT,
    json_ld.FORMAT,
)
FORMATS = {chosen.name: chosen for chosen in _ALL}
SUFFIXES = {suffix: chosen.name for chosen in reversed(_ALL) for suffix in chosen.suffixes}
DEFAULT = jsonl.FORMAT.name


def format_called(name: str) -> Format:
    """Return the format with this name. Raises UserError when there is none."""
    if name not in FORMATS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no format {name}; choose one of {known}."),
            name=name,
            known=", ".join(FORMATS),
        )
    return FORMATS[name]


def format_for(target: Path) -> str:
    """Return the name of the format that a file's ending tells; DEFAULT without an ending. Raises UserError for another."""
    suffix = target.suffix.lower()
    if suffix and suffix not in SUFFIXES:
        sentence = QT_TRANSLATE_NOOP(
            "errors", "The ending {suffix} does not tell the format: choose one with --format ({known})."
        )
        raise UserError(sentence, suffix=suffix, known=", ".join(FORMATS))
    return SUFFIXES[suffix] if suffix else DEFAULT

"""What a pipeline that learnt here says of itself in its meta.json. Does not import spaCy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotate.pipelines.routing import LEARNT


def learnt(folder: Path) -> Mapping[str, Any]:
    """Return what meta.json says of a pipeline that learnt here, nothing for any other pipeline."""
    try:
        found = json.loads((folder / "meta.json").read_text("utf-8"))[LEARNT]
    except (OSError, ValueError, LookupError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def start_of(pipeline: str) -> str:
    """Return the pipeline to learn from: the one that a pipeline was made from if it learnt here, else itself."""
    return str(learnt(Path(pipeline)).get("start") or pipeline)


def texts_of(pipeline: str) -> frozenset[str]:
    """Return the beginnings of the digests of the texts that a pipeline learnt from; see `Article.digest`."""
    found = learnt(Path(pipeline)).get("texts")
    return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def id_of(folder: Path) -> str:
    """Return the id of a pipeline that learnt here; of any other, the folder's name."""
    if not learnt(folder):
        return folder.name
    meta = json.loads((folder / "meta.json").read_text("utf-8"))
    return f"{meta.get('lang')}_{meta.get('name')} {meta.get('version')}"

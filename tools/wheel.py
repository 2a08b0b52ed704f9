"""Builds the bundled pipeline as an installable spaCy package: `python tools/wheel.py OUT_FOLDER`.

With nothing but spaCy and that wheel, `spacy.load("nl_kanttekening")` marks what the window marks.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from flit_core import buildapi

ROOT = Path(__file__).resolve().parent.parent
PIPELINE = ROOT / "annotate" / "pipelines" / "nl_kanttekening"
COMPONENTS = ROOT / "annotate" / "dutch"
NAME = "nl_kanttekening"
INIT = '''"""{description}. See meta.json beside this file for its sources, licence and scores."""

from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import get_model_meta, load_model_from_init_py

from . import dutch  # registers the components

__version__ = get_model_meta(Path(__file__).parent)["version"]


def load(**overrides: Any) -> Language:
    """The pipeline."""
    return load_model_from_init_py(__file__, **overrides)
'''
PROJECT = """
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"

[project]
name = "{name}"
version = "{version}"
description = "{description}"
license = {{ text = "{licence}" }}
requires-python = ">=3.11"
dependencies = ["spacy{spacy_version}"]

[project.entry-points.spacy_models]
{name} = "{name}"

[project.entry-points.spacy_factories]
kanttekening_document_rules = "{name}.dutch.rules:make_rules"
kanttekening_tok2vec = "{name}.dutch.half:make_tok2vec"
kanttekening_confidence = "{name}.dutch.confidence:make_confidence"

[project.entry-points.spacy_tokenizers]
"kanttekening.SavedTokenizer.v1" = "{name}.dutch.saved:make_tokenizer"
"""


def build(out: Path) -> Path:
    """Write the wheel into a folder; its path."""
    meta = json.loads((PIPELINE / "meta.json").read_text("utf-8"))
    fields = {
        "name": NAME,
        "version": meta["version"],
        "description": meta["description"],
        "licence": meta["license"],
        "spacy_version": meta["spacy_version"],
    }
    out = out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder, NAME)
        shutil.copytree(COMPONENTS, package / "dutch", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(PIPELINE, package / f"{NAME}-{meta['version']}")
        for file in ("meta.json", "NOTICE.md"):
            shutil.copy(PIPELINE / file, package)
        (package / "__init__.py").write_text(INIT.format_map(fields), "utf-8")
        Path(folder, "pyproject.toml").write_text(PROJECT.format_map(fields), "utf-8")
        before = Path.cwd()
        os.chdir(folder)  # where the build backend looks for the project
        try:
            return out / str(buildapi.build_wheel(str(out)))
        finally:
            os.chdir(before)


if __name__ == "__main__":
    print(build(Path(sys.argv[1] if len(sys.argv) > 1 else "dist")))

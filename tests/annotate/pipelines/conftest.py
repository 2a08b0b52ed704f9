"""What the tests of pipelines share."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language


@pytest.fixture(scope="session")
def nlp(bundled: Path) -> Language:
    """Return the bundled pipeline as spaCy loads it, once; it stays as it is."""
    return spacy.load(bundled)

"""A small pipeline that learns quickly."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from annotate.learning import learning, training
from tests.helpers.networks import small_network


@pytest.fixture(scope="session")
def blank_network() -> Language:
    """Return the pipeline itself."""
    return small_network()


@pytest.fixture
def small(blank_network: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of that pipeline, which learns in larger steps and two runs, so that it takes little time."""
    monkeypatch.setattr(learning, "RUNS", 2)
    settings = training._SETTINGS.read_text("utf-8").replace("learn_rate = 0.001", "learn_rate = 0.01")
    (tmp_path / "home" / "learning.cfg").write_text(settings.replace("size = 500", "size = 200"), "utf-8")
    monkeypatch.setattr(training, "_SETTINGS", tmp_path / "home" / "learning.cfg")
    folder = tmp_path / "small"
    blank_network.to_disk(folder)
    (folder / "NOTICE.md").write_text("made from a corpus", "utf-8")
    return folder

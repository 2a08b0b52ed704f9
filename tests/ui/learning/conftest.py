"""A small pipeline that can learn, and a project with finished articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.networks import finished, small_network
from tests.helpers.projects import make_project


@pytest.fixture(scope="session")
def _network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("network") / "small"
    small_network().to_disk(folder)
    return folder


@pytest.fixture
def small(_network: Path) -> Path:
    """Return the folder of the pipeline."""
    return _network


@pytest.fixture
def taught(tmp_path: Path, small: Path) -> Path:
    """Return a project with thirty finished articles whose pipeline is the small one."""
    return make_project(tmp_path, *map(finished, range(30)), pipeline=str(small))

"""The recipes for the data person work on a project as it is."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from annotate.model import Annotation, Document, State, new_id
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project

RECIPES = re.findall(r"^    sqlite-utils (.+)$", (ROOT / "docs" / "data.md").read_text("utf-8"), re.M)
pytestmark = pytest.mark.source  # of sqlite-utils the program brings the library, not the commands

# what each recipe shows of the project below
SHOWN = ("annotations", "Gent", "zwembad", "zwembad", "PER", "day,annotator,changes")


@pytest.mark.parametrize(("recipe", "shown"), [*zip(RECIPES, SHOWN, strict=True)])
def test_a_recipe_works(recipe: str, shown: str, tmp_path: Path) -> None:
    right = Annotation(new_id(), 0, 4, "LOC", State.ACCEPTED, "person:Ann", "Ann")
    wrong = Annotation(new_id(), 12, 19, "LOC", State.REJECTED, "pipeline:nl 1", "Ann")
    project = make_project(tmp_path, Document("Gent opent: zwembad.", annotations=(right, wrong)))
    words = [str(project) if word == project.name else word for word in shlex.split(recipe)]
    from click.testing import CliRunner
    from sqlite_utils.cli import cli

    told = CliRunner().invoke(cli, words)
    assert told.exit_code == 0, told.output
    assert shown in told.output

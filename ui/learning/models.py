"""The pipelines that learnt on this computer: a folder in the user's data with one for each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from annotate.atomic import PART, clear_away, is_link, remove, unfinished, unwritable
from annotate.learning.learnt import id_of, learnt
from ui.settings.preferences import APP

if TYPE_CHECKING:
    from annotate.learning.verdict import Verdict

KEPT = 10  # of those that were never used


@dataclass(frozen=True, slots=True)
class LearntModel:
    """A pipeline that learnt: its folder and id, what it was made from, and how it compares with that."""

    folder: Path
    id: str
    start: str
    made: datetime
    articles: int
    verdict: Verdict
    megabytes: float


def models_path() -> Path:
    """Return the folder with all of them."""
    return user_data_path(APP, appauthor=False) / "language-models"


def all_models() -> list[LearntModel]:
    """Return them, the newest first. Folders that hold anything else are left out."""
    folders = [path for path in models_path().glob("*") if path.is_dir() and not is_link(path)]
    found = (model for folder in folders if (model := _model(folder)))
    return sorted(found, key=lambda model: model.made, reverse=True)


def new_folder() -> Path:
    """Return where the next one goes. Raise UserError if that cannot be made."""
    folder = models_path()
    clear_away(folder.glob(f".*{PART}"))  # what is left since the power failed
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    return folder / f"{datetime.now():%Y-%m-%d-%H%M%S}"


def forget(folder: Path) -> None:
    """Remove a pipeline that learnt here, and nothing else."""
    if folder.parent == models_path() and learnt(folder):
        remove(folder)


def clear(target: Path) -> None:
    """Remove what a child that was ended had begun to write for `target`."""
    for path in list(unfinished(target)):
        remove(path)


def make_room(used: Collection[str]) -> None:
    """Remove the oldest ones beyond KEPT. Those in `used` are in use by some project, and stay."""
    for model in [model for model in all_models() if str(model.folder) not in used][KEPT:]:
        forget(model.folder)


def _model(folder: Path) -> LearntModel | None:
    from annotate.learning.verdict import Verdict

    about = learnt(folder)
    try:
        return LearntModel(
            folder,
            id_of(folder),
            str(about["from"]),
            datetime.fromisoformat(str(about["date"])).astimezone(),
            int(about["articles"]),
            Verdict(about["verdict"]),
            sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6,
        )
    except (OSError, ValueError, LookupError, TypeError, OverflowError):
        return None

"""Back up, restore, copy, count and rescue whole projects, in child processes. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from annotate.errors import UserError
from store.project import Project
from store.rescue.copying import Rescued, rescue
from store.upkeep.backups import Difference, Reason, back_up, difference, save_copy
from store.upkeep.statistics import Statistics


def back_up_in_child(_send: Callable[[object], None], project: str, reason: Reason) -> Path:
    """Make a backup, in a child process. Return its path."""
    return back_up(Path(project), reason).path


def update_in_child(_send: Callable[[object], None], project: str) -> None:
    """Bring a project of an older program up to date, in a child process."""
    Project.open(Path(project)).close()


def statistics_in_child(_send: Callable[[object], None], project: str) -> Statistics:
    """Return a project in figures, in a child process."""
    with Project.open(Path(project)) as opened:
        return opened.stats()


def save_copy_in_child(_send: Callable[[object], None], project: str, target: str) -> None:
    """Save a copy of a project as a project of its own, in a child process."""
    save_copy(Path(project), Path(target))


def compare_in_child(
    send: Callable[[tuple[int, Difference | UserError]], None], project: str, backups: Sequence[str]
) -> None:
    """Compare each backup with the project, in a child process. Send each difference with its position."""
    for position, backup in enumerate(backups):
        try:
            send((position, difference(Path(project), Path(backup))))
        except UserError as error:
            send((position, error))


def restore_in_child(_send: Callable[[object], None], project: str, backup: str) -> None:
    """Restore a backup, in a child process."""
    with Project.open(Path(project)) as opened:
        opened.restore(Path(backup))


def rescue_in_child(_send: Callable[[object], None], damaged: str, new: str, is_held: bool) -> Rescued:
    """Copy the readable rows of a damaged project into a new one, in a child process."""
    return rescue(Path(damaged), Path(new), is_held=is_held)

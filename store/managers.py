"""The managers of an open project: one for each kind of thing in it."""

from __future__ import annotations

from typing import TypeVar

from store import settings
from store.documents import document_rows
from store.file.project_file import ProjectFile
from store.settings import OVERLAP, Setting

T = TypeVar("T")


class SettingsManager:
    """The project's settings: see store.settings for the table of them."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def get(self, setting: Setting[T]) -> T:
        """Return the value of a setting, its default when it is not set."""
        with self._file.reading() as conn:
            return settings.read(conn, setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Store the value of a setting."""
        with self._file.writing() as conn:
            settings.write(conn, setting, value)

    def let_overlap(self, allowed: bool) -> list[int]:
        """Let annotations overlap, or no longer, unless some do.

        Returns:
            The ids of the documents in which annotations overlap; then nothing was changed.
        """
        with self._file.writing() as conn:
            overlapping = [] if allowed else document_rows.overlapping(conn)
            if not overlapping:
                settings.write(conn, OVERLAP, allowed)
        return overlapping

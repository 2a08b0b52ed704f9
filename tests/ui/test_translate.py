"""Dates, shares, descriptions and problems as each of the three languages writes them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from annotate.errors import UserError
from annotate.model import Document, Label
from store.project import Project
from ui.translate import day, install, moment, percent, sentence
from ui.widgets.label_titles import guideline_of


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", ("9 november 2026", "9 november 2026 07:05", "20\u202f%", "1.234")),
        ("en", ("9 November 2026", "9 November 2026 07:05", "20%", "1,234")),
        ("fr", ("9 novembre 2026", "9 novembre 2026 07:05", "20\u202f%", "1\u202f234")),
    ],
)
def test_dates_and_shares_are_written_as_the_language_does(
    code: str, expected: tuple[str, ...], qapp: QApplication
) -> None:
    install(code, qapp)
    written = (day(QDate(2026, 11, 9)), moment(datetime(2026, 11, 9, 7, 5)), percent(0.2), QLocale().toString(1234))
    assert written == expected
    install("en", qapp)
    assert QLocale().territory() is QLocale.Country.UnitedKingdom


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", ["Ctrl+Enter", "Alt+←", "Spatie"]),
        ("en", ["Ctrl+Enter", "Alt+←", "Space"]),
        ("fr", ["Ctrl+Entrée", "Alt+←", "Espace"]),
    ],
)
def test_menus_and_fields_of_qt_name_keys_as_the_window_does(
    code: str, expected: list[str], qapp: QApplication
) -> None:
    install(code, qapp)
    keys = [QKeySequence(key) for key in ("Ctrl+Return", "Alt+Left", "Space")]
    assert [key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys] == expected
    install("en", qapp)


def test_shares_are_rounded_down_but_not_by_the_last_bit(english: QApplication) -> None:
    assert [percent(share) for share in (0.29, 0.999, 1.0, 0.0)] == ["29%", "99%", "100%", "0%"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", "Persoon: mensen, ook verzonnen, en bijnamen; zonder titels"),
        ("en", "Person: People, including fictional ones, and nicknames; without titles"),
        ("fr", "Personne\u00a0: personnes, même fictives, et surnoms\u202f; sans le titre"),
    ],
)
def test_our_description_begins_small_after_its_title_in_dutch_and_french(
    code: str, expected: str, qapp: QApplication
) -> None:
    install(code, qapp)
    assert guideline_of(Label("PER", 0, 0)) == expected
    own = Label("PER", 0, 0, description="Belgen alleen")  # a person's description stays as it was written
    assert guideline_of(own).endswith("Belgen alleen")
    install("en", qapp)


def test_what_is_wrong_with_a_project_is_said_in_the_language_of_the_window(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        project.add([Document("Jan Jansen woont in Gent.")])
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE progress SET unchecked = 99 WHERE document_id = 1")
    with Project.open(path) as project:
        (problem,) = project.check()
    install("nl", qapp)
    assert sentence(problem) == "Artikel 1: het aantal na te kijken markeringen klopt niet."
    several = UserError("{problems} Save what can still be read with: python main.py rescue {path} NEW", problems=(problem, problem), path="x")  # fmt: skip
    assert sentence(several).startswith(f"{sentence(problem)} {sentence(problem)} Red wat nog leesbaar is")
    install("en", qapp)

"""The guide: opened from the menu, whole, in the language of the window, with the keys and names that the window has."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser

from annotate.model import Document
from tests.helpers.menus import entries
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from ui.actions.guide_page import FOLDER
from ui.actions.keymap import keys_text
from ui.actions.table import actions
from ui.key_names import key_words
from ui.main_window import MainWindow
from ui.translate import LANGUAGES, install

_WORDS_A_MINUTE = 150  # of somebody who tries what she reads
_PICTURE = "../screenshots/mark-en-light.png"
_FIXED = {"!"}  # a sign in the article, not a key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Gent wacht."))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, english: QApplication) -> Iterator[str]:
    """Give each language to the window in turn."""
    install(request.param, english)
    yield request.param
    install("en", english)


@pytest.fixture
def page(language: str) -> str:
    """Return the guide in the language."""
    return (FOLDER / f"{language}.md").read_text("utf-8")


def test_the_guide_opens_from_the_menu_with_its_picture(window: MainWindow) -> None:
    next(action for action in entries(window.main_menu) if action.text() == "Guide").trigger()
    shown = window.findChild(QTextBrowser)
    assert shown
    text = shown.toPlainText()
    assert text.startswith("Guide to Kanttekening")
    assert "saves what can still be read" in text
    picture = shown.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(_PICTURE))
    assert 400 < picture.width() < shown.viewport().width()


def test_the_guide_has_pictures_in_its_language(page: str, language: str) -> None:
    pictures = re.findall(r"\]\((\.\./screenshots/[^)]+)\)", page)
    assert len(pictures) == 2
    assert all(f"-{language}-" in picture and (FOLDER / picture).is_file() for picture in pictures)


def test_the_guide_is_read_in_fifteen_minutes(page: str) -> None:
    assert len(page.split()) < 15 * _WORDS_A_MINUTE


def test_the_guide_names_keys_that_there_are(page: str) -> None:
    known = {key for act in actions() for key in keys_text(act.keys).split(", ")} | set(key_words().values()) | _FIXED
    assert set(re.findall("`([^`]+)`", page)) <= known


def test_the_guide_names_what_is_in_the_window(page: str, language: str) -> None:
    root = ElementTree.parse(ROOT / "ui" / "translations" / f"kanttekening_{language}.ts").getroot()
    texts = {text.text for text in root.iter("translation")}
    named = set(re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", page))
    assert len(named) > 20
    assert named - texts == set()

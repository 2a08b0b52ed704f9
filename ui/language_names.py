"""Names of languages in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def language_name(code: str) -> str:
    """Return the translated name of a common language; for others the language's own name."""
    translate = QCoreApplication.translate
    nearby = {
        "nl": translate("languages", "Dutch"),
        "en": translate("languages", "English"),
        "fr": translate("languages", "French"),
        "de": translate("languages", "German"),
        "es": translate("languages", "Spanish"),
        "it": translate("languages", "Italian"),
        "pt": translate("languages", "Portuguese"),
    }
    own = QLocale(code).nativeLanguageName()
    return nearby.get(code) or own[:1].upper() + own[1:] or code

"""Sentences about a rescue, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from store.rescue.copying import Rescued


def rescued_lines(rescued: Rescued) -> list[str]:
    """Return a line for each kind of rows: always documents, annotations and history, others if some were lost."""
    translate = QCoreApplication.translate
    names = {
        "documents": translate("commands", "articles"),
        "annotations": translate("commands", "marks"),
        "history": translate("commands", "rows of the history"),
        "labels": translate("commands", "labels"),
        "settings": translate("commands", "settings"),
        "tokens": translate("commands", "articles split into words by a pipeline"),
        "memory_choices": translate("commands", "choices of remembered names"),
    }
    always = ("documents", "annotations", "history")
    counts = {table: (rescued.saved[table], rescued.known[table]) for table in names}
    lines = [
        translate("commands", "{saved} of {known} {what}").format(saved=saved, known=known, what=names[table])
        for table, (saved, known) in counts.items()
        if table in always or saved < known
    ]
    for count, sentence in (
        (rescued.texts_changed, translate("commands", "articles with a damaged text: {count}")),
        (rescued.mended, translate("commands", "values that were lost and set to their defaults: {count}")),
    ):
        lines += [sentence.format(count=count)] if count else []
    if rescued.left_out:
        what = ", ".join(rescued.left_out)
        lines.append(
            translate("commands", "different from what Kanttekening makes, so made again or left out: {what}").format(
                what=what
            )
        )
    return lines

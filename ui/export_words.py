"""What an export says of itself, in the user's language: what a format is for, what came through, what did not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.export import Summary


def purposes() -> dict[str, tuple[str, str]]:
    """For each format what it is called, and what it is for."""
    translate = QCoreApplication.translate
    return {
        "jsonl": ("JSONL", translate("export", "Everything that is known, for spaCy, Prodigy and this program itself.")),
        "prodigy": ("Prodigy", translate("export", "JSONL exactly as Prodigy writes it.")),
        "spacy": ("spaCy", translate("export", "A folder to train with: articles, some of them kept back, and a configuration.")),
        "doccano": ("doccano", translate("export", "JSONL for doccano, to go on marking there.")),
        "labelstudio": ("Label Studio", translate("export", "Tasks for Label Studio, to go on marking there.")),
        "conll": ("CoNLL", translate("export", "Words and tags in columns, as older tools read them.")),
        "brat": ("brat", translate("export", "A folder with a text and a file of marks for each article.")),
        "hf": ("Hugging Face", translate("export", "A folder for the library datasets: words and numbered tags.")),
        "cas": ("INCEpTION", translate("export", "A zip of UIMA CAS files, for INCEpTION and other UIMA programs.")),
        "csv": (translate("export", "Table"), translate("export", "A row for each name, for a spreadsheet.")),
        "html": (translate("export", "Web page"), translate("export", "The articles with their marks, to read or print.")),
        "docx": ("Word", translate("export", "The articles with their marks, to read, print or comment on.")),
    }  # fmt: skip


def outcome(summary: Summary) -> str:
    """Articles and names, and who read them back."""
    translate = QCoreApplication.translate
    line = translate("export", "%n article(s)", None, summary.documents)
    line += ", " + translate("export", "%n name(s)", None, summary.entities)
    labels = ", ".join(f"{label} {count}" for label, count in sorted(summary.per_label.items()))
    line += f" ({labels})" if labels else ""
    if summary.reader == "–":
        return line + " · " + translate("export", "read back and equal")
    return line + " · " + translate("export", "read back with {reader}, and equal").format(reader=summary.reader)


def lost_in_training(summary: Summary) -> str:
    """How many names training would lose; "" when none."""
    count = summary.lost_in_training
    return QCoreApplication.translate("export", "%n name(s) end inside a word of the pipeline: training would lose them", None, count) if count else ""  # fmt: skip


def replaced(summary: Summary) -> str:
    """How many names were replaced; "" when that was not asked."""
    if not summary.notice:
        return ""
    line = QCoreApplication.translate("export", "%n name(s) replaced", None, summary.replaced)
    return line + ", " + QCoreApplication.translate("export", "%n of them not marked", None, summary.unmarked)


def not_carried(summary: Summary) -> list[str]:
    """What the format cannot hold of what is in this export, a line each."""
    translate = QCoreApplication.translate
    sentences = _sentences()
    return [translate("export", sentences[kind], None, n) for kind, n in sorted(summary.not_carried.items()) if n]


def _sentences() -> dict[str, str]:
    """For each kind of loss, see `annotate.formats.fitting.fit`, what is said of %n of it."""
    return {
        "text": QT_TRANSLATE_NOOP("export", "%n article(s) without names are not in it"),
        "spacing": QT_TRANSLATE_NOOP("export", "%n article(s) lose line ends and other white space"),
        "characters": QT_TRANSLATE_NOOP("export", "%n control character(s) became �"),
        "labels": QT_TRANSLATE_NOOP("export", "%n name(s) have a label with spaces, written with _"),
        "nested": QT_TRANSLATE_NOOP("export", "%n name(s) inside or across others are left out"),
        "overlaps": QT_TRANSLATE_NOOP("export", "%n name(s) across others are left out"),
        "apart": QT_TRANSLATE_NOOP("export", "%n name(s) inside or across others are in doc.spans, not in doc.ents"),
        "rejected": QT_TRANSLATE_NOOP("export", "%n removed suggestion(s) are left out"),
        "states": QT_TRANSLATE_NOOP("export", "%n name(s) that nobody checked look like the others"),
        "origins": QT_TRANSLATE_NOOP("export", "%n name(s) do not say who or what made them"),
        "answers": QT_TRANSLATE_NOOP("export", "%n article(s) that are not done look like the others"),
        "meta": QT_TRANSLATE_NOOP("export", "%n article(s) do not have their source, date and the like"),
        "tokens": QT_TRANSLATE_NOOP(
            "export", "%n article(s) were split into words by general rules, not by a pipeline"
        ),
        "cut": QT_TRANSLATE_NOOP("export", "%n name(s) end inside a word, which is cut in two there"),
        "crossing": QT_TRANSLATE_NOOP("export", "%n mark(s) across a replaced name are left out"),
    }

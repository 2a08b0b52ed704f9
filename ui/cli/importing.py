"""The command `import`: add articles to a project."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated.token_columns.tagged import is_tag
from annotate.formats.articles.encoding import CHOICES, is_encoding
from annotate.formats.articles.office.tables import FIELDS
from annotate.formats.base import Refusal
from annotate.formats.readers import NAMES
from annotate.formats.reading.arrange import Choices, Marks
from annotate.formats.reading.files import suffixes
from ui.cli.output import add_json_option, print_json
from ui.cli.progress import bytes_done
from ui.imports.words import NoticeWords, notice_lines
from ui.settings.preferences import Settings
from ui.tasks.importing import ImportTask, run_import
from ui.tasks.transfer import COMMAND_BATCH_DOCUMENTS
from ui.translate import sentence

translate = QCoreApplication.translate

_NOTHING_ADDED = QT_TRANSLATE_NOOP("errors", "Nothing was added.")


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "add articles to a project; it is made when it is not there yet")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `import` to a parser."""
    parser.add_argument("project", type=_path, metavar="PROJECT")
    known = " ".join(suffixes())
    parser.add_argument(
        "files",
        type=_path,
        metavar="FILE",
        nargs="+",
        help=translate("commands", "files or folders: {known}").format(known=known),
    )
    parser.add_argument(
        "--format",
        choices=NAMES,
        help=translate("commands", "read the files in this format, whatever their names"),
    )
    parser.add_argument(
        "--marks",
        choices=[str(marks) for marks in Marks if marks],
        default="",
        help=translate("commands", "import the marks in the files in this state; otherwise as the files say"),
    )
    parser.add_argument(
        "--map",
        type=_pair,
        nargs="+",
        action="extend",
        default=[],
        metavar="A=B",
        help=translate("commands", "label A of the files becomes B here; A= leaves its marks out"),
    )
    parser.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="text=…,title=…",
        help=translate("commands", "what is in each column of a table, by its name or number: {fields}").format(
            fields=", ".join(FIELDS)
        ),
    )
    parser.add_argument(
        "--tags",
        type=_tags,
        default=(),
        metavar="O,B-PER,…",
        help=translate("commands", "names of numbered tags, in the order of their numbers"),
    )
    parser.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help=translate("commands", "of text files that are not UTF-8: {known}, …").format(known=", ".join(CHOICES[1:])),
    )
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Import, and print what came of it. Return 1 if something was refused."""
    choices = Choices(Marks(options.marks), dict(options.map), options.columns, options.encoding or "", options.tags)
    task = ImportTask(options.project, options.files, batch_size=COMMAND_BATCH_DOCUMENTS, by=Settings().annotator)
    with bytes_done() as progress:
        result = run_import(task, choices, options.format, progress)
    refusals = [_refusal_line(refusal) for refusal in result.refusals]
    if options.json:
        notices = [{**asdict(notice), "names": list(notice.names)} for notice in result.notices]
        print_json(
            {
                "added": len(result.added),
                "duplicates": len(result.known),
                "refused": refusals,
                "left_out": notices,
                **({"marks_added": result.marks} if result.marks else {}),
            }
        )
    else:
        for line in refusals + notice_lines(result.notices):
            print(line, file=sys.stderr)
        counts = {
            "added": len(result.added),
            "known": len(result.known),
            "refused": sum(r.is_whole for r in result.refusals),
        }
        print(translate("commands", "Added: {added}. Already there: {known}. Refused: {refused}.").format(**counts))
        if result.marks:
            print(NoticeWords().brought(result.marks, len(result.brought)) + ".")
    if not result.added and not result.known and not options.json and len(refusals) != 1:
        raise UserError(_NOTHING_ADDED)
    return 1 if refusals else 0


def _path(text: str) -> Path:
    """Return the path; raise UserError for an empty argument, which would be the current folder."""
    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "One of the file names is empty."))
    return Path(text)


def _encoding(text: str) -> str:
    """Return the name of an encoding that Python knows."""
    if not is_encoding(text):
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no encoding called {name}."), name=text)
    return text


def _pair(text: str) -> tuple[str, str]:
    """Parse A=B."""
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise argparse.ArgumentTypeError(f"{text}: A=B")
    return key.strip(), value.strip()


def _tags(text: str) -> tuple[str, ...]:
    """Parse the names of tags, such as O,B-PER,I-PER."""
    names = tuple(name.strip() for name in text.split(","))
    if not all(map(is_tag, names)):
        raise argparse.ArgumentTypeError(f"{text}: O,B-PER,I-PER,…")
    return names


def _columns(text: str) -> dict[str, str]:
    """Parse the columns of fields, such as text=A,title=B."""
    columns = dict(_pair(part) for part in text.split(","))
    if "text" not in columns or not set(columns) <= set(FIELDS):
        raise argparse.ArgumentTypeError(f"{text}: text=…, {'=…, '.join(FIELDS[1:])}=…")
    return columns


def _refusal_line(refusal: Refusal) -> str:
    return sentence(UserError(refusal.sentence, **refusal.values))

"""A data set for Hugging Face's `datasets`: tokens and numbered IOB2 tags, a document a line.

`load_dataset("FOLDER")` reads an export: the head of its README names files and tags. On import the names of numbered
tags are looked for around the records and in the files beside. https://huggingface.co/docs/datasets
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated.docbin import is_for_development
from annotate.formats.annotated.json_shapes.fields import read_fields
from annotate.formats.annotated.token_columns.conll import tags_of, words_of
from annotate.formats.annotated.token_columns.tagged import Word, entities, is_tag, read_sentences
from annotate.formats.base import COLUMN_FEATURES, Feature, Format, Found, Item, Options, ReadOptions
from annotate.formats.reading import guard
from annotate.formats.reading.record import Record
from annotate.formats.reading.refusals import Why
from annotate.model import Document

_WORDS = ("tokens", "words")
_TAGS = ("ner_tags", "ner", "tags", "labels", "ner_labels", "bio_tags", "iob_tags")
_GRAMMAR = {"pos_tags", "chunk_tags", "pos", "upos", "lemmas"}  # says nothing of names
_BESIDE = (
    "labels.json", "dataset_info.json", "dataset_infos.json", "label2id.json", "id2label.json", "config.json",
    "label_list.json", "tag_to_id.json", "README.md", "labels.txt", "label_list.txt", "tags.txt",
)  # fmt: skip
NUMBERED = QT_TRANSLATE_NOOP(
    "errors",
    "{where}: its tags are numbers without names; name them in the order of their numbers, such as O,B-PER,I-PER (--tags).",
)
_MAX_DEPTH = 12  # levels of JSON in which names are looked for
_FILES = {"train": "train.jsonl", "validation": "validation.jsonl"}


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:
    """Write one file, or two with a split, and the names of the tags in labels.json and the README."""
    names = ["O", *(f"{prefix}-{label.name}" for label in options.labels for prefix in "BI")]
    numbers = {name: i for i, name in enumerate(names)}
    counts = dict.fromkeys(_FILES, 0)
    with (
        (folder / _FILES["train"]).open("w", encoding="utf-8", newline="\n") as train,
        (folder / _FILES["validation"]).open("w", encoding="utf-8", newline="\n") as validation,
    ):
        for document in documents:
            is_kept_back = is_for_development(document, options)
            tags = tags_of(document)
            for label in {a.label for a in document.visible}:
                for prefix in "BI":
                    numbers.setdefault(f"{prefix}-{label}", len(numbers))
            record = {
                "id": document.external_id or str(document.id),
                "tokens": words_of(document),
                "ner_tags": [numbers[tag] for tag in tags],
            }
            (validation if is_kept_back else train).write(json.dumps(record, ensure_ascii=False) + "\n")
            counts["validation" if is_kept_back else "train"] += 1
    for split, count in counts.items():
        if not count:
            (folder / _FILES[split]).unlink()
    (folder / "labels.json").write_text(json.dumps(list(numbers), ensure_ascii=False) + "\n", "utf-8", newline="\n")
    (folder / "README.md").write_text(
        _card(list(numbers), [s for s, n in counts.items() if n], options), "utf-8", newline="\n"
    )


def read_back(folder: Path) -> Iterator[Found]:
    """Yield tokens and entities of each line, read with the json module alone."""
    names = json.loads((folder / "labels.json").read_text("utf-8"))
    for name in _FILES.values():
        if not (folder / name).is_file():
            continue
        with (folder / name).open(encoding="utf-8", newline="\n") as file:
            for line in file:
                record = json.loads(line)
                yield _found(record["tokens"], [names[number] for number in record["ner_tags"]])


def is_one(value: Any) -> bool:
    """Return whether a JSON value is a list of tokens, mostly with tags."""
    if not isinstance(value, dict):
        return False
    words = _words_of(value)
    return bool(words) and (bool(_tags_of(value)) or not isinstance(value.get("text"), str))


def tag_names(file: BinaryIO, around: Mapping[str, Any], options: ReadOptions) -> tuple[str, ...]:
    """Return the names of numbered tags: from the options, else the features in the file, else a file beside it."""
    found = options.tags or _names_in(around)
    name = getattr(file, "name", "")
    folder = Path(name).parent if isinstance(name, str) and name else None
    for near in (folder, folder.parent) if folder else ():
        for path in (near / beside for beside in _BESIDE):
            found = found or _names_in_file(path)
    return tuple(found)


def read_record(record: Record, value: dict[str, Any], names: Sequence[str]) -> Iterator[Item]:
    """Yield the document of one record. Raises UserError when tags are numbered and `names` are missing."""
    words, tags = _words_of(value), _tags_of(value)
    told = value.get("text") if isinstance(value.get("text"), str) else ""
    named = [_named(tag, names) for tag in tags] or ["O"] * len(words)
    if not names and None in named:
        raise UserError(NUMBERED, where=record.where)
    if len(named) != len(words) or None in named:
        record.refuse(Why.NO_WORDS, is_whole=True)
    else:
        row = [Word(word, tag or "O") for word, tag in zip(words, named, strict=True)]
        own = {"text", *_WORDS, *_TAGS, *_GRAMMAR}
        fields = read_fields(record, value, own=own)
        yield from read_sentences(record, [(row, str(told))], **{**fields, "source": fields["source"] or record.where})
        return
    yield from record.items()


def _words_of(value: Mapping[str, Any]) -> list[str]:
    for key in _WORDS:
        words = value.get(key)
        if isinstance(words, list) and words and all(isinstance(word, str) for word in words):
            return words
    return []


def _tags_of(value: Mapping[str, Any]) -> list[Any]:
    """Return the tags, preferring names to numbers."""
    found = [tags for key in _TAGS if isinstance(tags := value.get(key), list) and tags]
    found = [tags for tags in found if all(type(tag) is int or (isinstance(tag, str) and is_tag(tag)) for tag in tags)]
    return next((tags for tags in found if isinstance(tags[0], str)), found[0] if found else [])


def _named(tag: Any, names: Sequence[str]) -> str | None:
    if isinstance(tag, str):
        return tag
    return names[tag] if isinstance(tag, int) and 0 <= tag < len(names) else None


def _names_in_file(path: Path) -> list[str]:
    try:
        if not path.is_file() or path.stat().st_size > guard.MEGABYTE:
            return []
        text = path.read_text("utf-8")
    except (OSError, ValueError):
        return []
    if path.suffix == ".md":
        return _names_in_card(text)
    if path.suffix == ".txt":
        return _tags_in([line.strip() for line in text.splitlines() if line.strip()])
    try:
        return _names_in(json.loads(text))
    except (ValueError, RecursionError):
        return []


def _names_in_card(text: str) -> list[str]:
    """Return the names in the head of a README: lines `'0': O`."""
    lines = re.findall(r"^\s*'(\d+)':\s*(.+?)\s*$", text, re.MULTILINE)
    names = {int(number): name.strip("'") for number, name in lines}
    try:
        names = {number: json.loads(name) if name.startswith('"') else name for number, name in names.items()}
    except ValueError:
        return []
    return _tags_in([names[number] for number in sorted(names)])


def _names_in(value: Any, depth: int = 0) -> list[str]:
    """Return the first list of tags in a JSON value: a list, or an object by number or by name."""
    if depth > _MAX_DEPTH:
        return []
    if isinstance(value, list):
        return _tags_in(value) or next(filter(None, (_names_in(inner, depth + 1) for inner in value)), [])
    if not isinstance(value, dict):
        return []
    by_number = sorted((int(k), v) for k, v in value.items() if k.isdecimal() and len(k) < 9)
    by_name = sorted((v, k) for k, v in value.items() if type(v) is int)
    return (
        _tags_in([name for _, name in by_number])
        or _tags_in([name for _, name in by_name])
        or next(filter(None, (_names_in(inner, depth + 1) for inner in value.values())), [])
    )


def _tags_in(names: list[Any]) -> list[str]:
    """Return the names when they are those of tags."""
    are_tags = "O" in names and all(isinstance(name, str) and is_tag(name) for name in names)
    return names if are_tags else []


def _found(tokens: list[str], tags: list[str]) -> Found:
    token_spans, at = [], 0
    for token in tokens:
        token_spans.append((at, at + len(token)))
        at += len(token) + 1
    spans = ((token_spans[first][0], token_spans[last][1], label) for first, last, label in entities(tags))
    return Found(" ".join(tokens), frozenset(spans))


def _card(names: list[str], splits: list[str], options: Options) -> str:
    """Return the README, with the head that `datasets` reads."""
    lines = ["---", "configs:", "- config_name: default", "  data_files:"]
    for split in splits:
        lines += [f"  - split: {split}", f"    path: {_FILES[split]}"]
    lines += ["dataset_info:", "  features:", "  - name: id", "    dtype: string"]
    lines += ["  - name: tokens", "    sequence: string", "  - name: ner_tags", "    sequence:", "      class_label:"]
    lines += [
        "        names:",
        *(f"          '{i}': {json.dumps(name)}" for i, name in enumerate(names)),  # of ASCII: YAML has more line ends
    ]
    lines += ["---", "", f"# {options.title}", "", options.notice, ""]
    return "\n".join(lines)


FORMAT = Format(
    name="hf",
    title="Hugging Face",
    purpose=QT_TRANSLATE_NOOP("export", "A folder for the library datasets: words and numbered tags."),
    suffixes=(),
    holds=COLUMN_FEATURES | {Feature.LABELS},
    write=write,
    read_back=read_back,
    verified_with="json",
    is_folder=True,
    splits=True,
    tokens=True,
)

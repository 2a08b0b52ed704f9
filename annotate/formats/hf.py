"""A data set for Hugging Face's `datasets`: tokens and numbered IOB2 tags, a document a line.

`load_dataset("FOLDER")` reads it: the README's head names files and tags. https://huggingface.co/docs/datasets
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotate.formats.base import Found, Options
from annotate.formats.conll import entities, tags_of, words_of
from annotate.formats.docbin import is_for_development
from annotate.model import Document

_FILES = {"train": "train.jsonl", "validation": "validation.jsonl"}


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:
    """One file, or two with a split; the tags' names in labels.json and in the README."""
    names = ["O", *(f"{place}-{label.name}" for label in options.labels for place in "BI")]
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
                for place in "BI":
                    numbers.setdefault(f"{place}-{label}", len(numbers))
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
    (folder / "labels.json").write_text(json.dumps(list(numbers), ensure_ascii=False) + "\n", "utf-8")
    (folder / "README.md").write_text(_card(list(numbers), [s for s, n in counts.items() if n], options), "utf-8")


def read_back(folder: Path) -> Iterator[Found]:
    """Each line's tokens and entities, with nothing but the json module."""
    names = json.loads((folder / "labels.json").read_text("utf-8"))
    for name in _FILES.values():
        if not (folder / name).is_file():
            continue
        with (folder / name).open(encoding="utf-8", newline="\n") as file:
            for line in file:
                record = json.loads(line)
                yield _found(record["tokens"], [names[number] for number in record["ner_tags"]])


def _found(tokens: list[str], tags: list[str]) -> Found:
    places, at = [], 0
    for token in tokens:
        places.append((at, at + len(token)))
        at += len(token) + 1
    spans = ((places[first][0], places[last][1], label) for first, last, label in entities(tags))
    return Found(" ".join(tokens), frozenset(spans))


def _card(names: list[str], splits: list[str], options: Options) -> str:
    """The README, with the head that `datasets` reads."""
    lines = ["---", "configs:", "- config_name: default", "  data_files:"]
    for split in splits:
        lines += [f"  - split: {split}", f"    path: {_FILES[split]}"]
    lines += ["dataset_info:", "  features:", "  - name: id", "    dtype: string"]
    lines += ["  - name: tokens", "    sequence: string", "  - name: ner_tags", "    sequence:", "      class_label:"]
    lines += [
        "        names:",
        *(f"          '{i}': {json.dumps(name, ensure_ascii=False)}" for i, name in enumerate(names)),
    ]
    lines += ["---", "", f"# {options.title}", "", options.notice, ""]
    return "\n".join(lines)

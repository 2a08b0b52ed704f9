"""The real programs on the other side read what we export, and we read what they write. Run by `make test-peers`."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from annotate.formats.base import Options
from annotate.formats.reading.files import read_paths
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import Summary, export
from annotate.formats.writing.losses import fit, lost_annotations
from annotate.model import Annotation, Document, DocumentState, Label, State, Tokens, in_order
from annotate.pipelines.runner import bundled_folder
from tests.peers.environments import python_of

HERE = Path(__file__).parent
FOLDER = os.environ.get("KANTTEKENING_PEERS", "")
pytestmark = [
    pytest.mark.skipif(not FOLDER, reason="needs the environments that `make test-peers` makes"),
    pytest.mark.timeout(900),
]
LABELS = tuple(Label(name, i, i) for i, name in enumerate(("PER", "ORG", "LOC", "MISC")))
Found = Counter[tuple[str, tuple[tuple[int, int, str], ...]]]


def run(peer: str, *arguments: object, cwd: Path | None = None) -> str:
    """Run a program and return its standard output; show everything it said when it fails."""
    command = [str(python_of(Path(FOLDER).absolute(), peer)), *map(str, arguments)]
    env = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "PYTHONPATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=env, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def read(peer: str, *arguments: object) -> Found:
    told = run(peer, HERE / f"read_{peer}.py", *arguments)
    return counted(json.loads(told.strip().splitlines()[-1]))


def counted(found: list[tuple[str, list[tuple[int, int, str]]]]) -> Found:
    return Counter((text, tuple(sorted((s, e, label) for s, e, label in spans))) for text, spans in found)


def marks(text: str, *names: tuple[str, str]) -> list[tuple[int, int, str]]:
    """Return the span of each name at its next mention in the text."""
    at, found = 0, []
    for name, label in names:
        at = text.index(name, at)
        found.append((at, at + len(name), label))
    return found


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    """Return hard documents: emoji, CRLF, accents, neighbours of one label, nested and no annotations, length."""
    texts: list[tuple[str, list[tuple[int, int, str]]]] = []
    for text, *names in (
        ("👍🏽 Jan Jansen 😀 woont in Gent.", ("Jan Jansen", "PER"), ("Gent", "LOC")),
        ("Titel\r\n\r\nMia Claes werkt\r\nbij De Lijn.", ("Mia Claes", "PER"), ("De Lijn", "ORG")),
        ("Ze\u0301lie Dupre\u0301 en 👨‍👩‍👧 in Lie\u0300ge", ("Ze\u0301lie Dupre\u0301", "PER"), ("Lie\u0300ge", "LOC")),
        ("Met Jan Piet Joris op stap.", ("Jan", "PER"), ("Piet", "PER"), ("Joris", "PER")),
        ("Niemand werd hier genoemd.\n\nNergens.",),
        ("PvdA-leider en VVD/CDA in 's-Hertogenbosch.", ("PvdA", "ORG"), ("VVD", "ORG"), ("CDA", "ORG"), ("'s-Hertogenbosch", "LOC")),
    ):  # fmt: skip
        texts.append((text, marks(text, *names)))
    for i in range(160):  # fewer, and `debug data` finds too little to train on
        text = f"Bericht {i}: Jan Jansen was weer in Gent."
        texts.append((text, marks(text, ("Jan Jansen", "PER"), ("Gent", "LOC"))))
    sentence = "De heer Verhaeghe sprak 🎤 gisteren met de bewoners van Gentbrugge over het plan. "
    long = sentence * 720
    texts.append((long, marks(long, *([("Verhaeghe", "PER"), ("Gentbrugge", "LOC")] * 720))))
    file = tmp_path_factory.mktemp("in") / "in.jsonl"
    lines = (
        {"text": t, "answer": "accept", "spans": [{"start": s, "end": e, "label": n} for s, e, n in m]}
        for t, m in texts
    )
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    found = [item for item in read_paths([file]) if isinstance(item, Document)]
    assert [len(d.annotations) for d in found] == [len(m) for _, m in texts]
    text = "De Universiteit Gent groeit."
    nested = [(3, 20, "ORG"), (16, 20, "LOC")]
    inside = in_order(Annotation(i, *mark, State.ACCEPTED, "person:Ann") for i, mark in enumerate(nested, 1))
    found.append(Document(text, title=text, state=DocumentState.DONE, annotations=inside))
    nlp = spacy.blank("nl")
    nlp.tokenizer.from_disk(bundled_folder() / "tokenizer")  # type: ignore[attr-defined]
    nlp.max_length = 10_000_000
    return [tokenised(nlp, document, number) for number, document in enumerate(found, 1)]


def tokenised(nlp: Language, document: Document, number: int) -> Document:
    """Give a document the bundled pipeline's tokens."""
    doc = nlp.make_doc(document.text)
    tokens = Tokens(tuple(t.idx for t in doc), tuple(t.idx + len(t) for t in doc), "nl")
    return replace(document, tokens=tokens, id=number)


def exported(documents: list[Document], name: str, target: Path) -> tuple[Summary, Found]:
    """Export the documents; return the summary, and what should be found in it: all but the announced losses."""
    options = Options(labels=LABELS, split=0.3, pipeline=str(bundled_folder()), title="Krant")
    summary = export(documents, target, name, options=options)
    fitted = [fit(document, FORMATS[name]) for document in documents]
    total = sum(len(document.visible) for document in documents)
    assert summary.entities + sum(lost_annotations(lost) for _, lost in fitted) == total
    return summary, counted([(d.text, [(a.start, a.end, a.label) for a in d.visible]) for d, _ in fitted])


def imported(*paths: Path) -> Found:
    """Read an export with our own readers."""
    found = [item for item in read_paths(list(paths)) if isinstance(item, Document)]
    return counted([(d.text, [(a.start, a.end, a.label) for a in d.annotations]) for d in found])


def flat(found: Found) -> Found:
    """Leave out nested annotations, which an import into a flat project refuses and names."""
    kept = Counter[tuple[str, tuple[tuple[int, int, str], ...]]]()
    for (text, spans), count in found.items():
        outer = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
        kept[text, tuple(outer)] += count
    return kept


def test_spacy_reads_checks_and_trains(documents: list[Document], tmp_path: Path) -> None:
    target = tmp_path / "spacy"
    _, expected = exported(documents, "spacy", target)
    assert read("spacy", target / "train.spacy", target / "dev.spacy") == expected
    told = run("spacy", "-m", "spacy", "debug", "data", "config.cfg", "--ignore-warnings", "--no-format", cwd=target)
    assert "misaligned tokens" not in told.lower()
    run("spacy", "-m", "spacy", "train", "config.cfg", "--output", "model", "--training.max_epochs", "1", cwd=target)
    assert (target / "model" / "model-last" / "config.cfg").is_file()
    assert imported(target / "train.spacy", target / "dev.spacy") == flat(expected)


def test_spacy_converts_conll(documents: list[Document], tmp_path: Path) -> None:
    target = tmp_path / "uit.conll"
    summary, expected = exported(documents, "conll", target)
    assert summary.not_carried["nested"] == 1
    run("spacy", "-m", "spacy", "convert", target, tmp_path, "--converter", "conll", "-n", "0")
    assert read("spacy", tmp_path / "uit.spacy") == expected
    ours = imported(target)
    assert sum(len(spans) for _, spans in ours.elements()) == summary.entities
    theirs = imported(tmp_path / "uit.spacy")
    assert sum(len(spans) for _, spans in theirs.elements()) == summary.entities


def test_label_studio_validates(documents: list[Document], tmp_path: Path) -> None:
    target = tmp_path / "uit.json"
    _, expected = exported(documents, "labelstudio", target)
    assert read("labelstudio", target, *(label.name for label in LABELS)) == expected
    assert imported(target) == flat(expected)


def test_doccano_imports(documents: list[Document], tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    _, expected = exported(documents, "doccano", target)
    assert read("doccano", target) == expected
    assert imported(target) == flat(expected)


def test_datasets_loads_and_seqeval_scores(documents: list[Document], tmp_path: Path) -> None:
    target = tmp_path / "hf"
    _, expected = exported(documents, "hf", target)
    assert read("hf", target) == expected
    assert sum(len(spans) for _, spans in imported(target).elements()) == sum(len(s) for _, s in expected.elements())


def test_cassis_reads(documents: list[Document], tmp_path: Path) -> None:
    target = tmp_path / "uit.zip"
    _, expected = exported(documents, "cas", target)
    (tmp_path / "json").mkdir()
    assert read("cas", target, tmp_path / "json") == expected
    assert imported(target) == flat(expected)
    assert imported(tmp_path / "json") == flat(expected)

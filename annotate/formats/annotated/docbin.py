"""spaCy's `.spacy` files. `doc.ents` has the outermost entities, `doc.spans["sc"]` all of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.annotated.token_columns.spacing import join
from annotate.formats.base import (
    NO_OPTIONS,
    TRAINING_FEATURES,
    Format,
    Found,
    Item,
    Notice,
    Omission,
    Options,
    ReadOptions,
    Refusal,
)
from annotate.formats.reading.record import Record
from annotate.formats.reading.zips import budget_for
from annotate.model import Document, State, Tokens
from annotate.spans import outermost

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin

SPANS = "sc"
_CHUNK = 1 << 20  # bytes unpacked at a time
_ATTRS = ["ENT_IOB", "ENT_TYPE"]


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write one file, or into a folder `train.spacy`, `dev.spacy` and a `config.cfg` for `spacy train`."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()  # a language's own would be made in a third of a second, for its tokenizer alone
    attrs = [*_ATTRS, "ENT_KB_ID"] if options.register else _ATTRS
    train, dev = DocBin(attrs=attrs), DocBin(attrs=attrs)
    is_folder = path.is_dir()
    for document in documents:
        is_kept_back = is_folder and is_for_development(document, options)
        (dev if is_kept_back else train).add(_doc(vocab, document, options))
    if not is_folder:
        train.to_disk(path)
        return
    if options.split:
        _share(train, dev)
    train.to_disk(path / "train.spacy")
    dev.to_disk(path / "dev.spacy")
    _write_config(path, options)


def is_for_development(document: Document, options: Options) -> bool:
    """Return whether a document is kept back. Text and seed decide, so that it is the same in later exports."""
    digest = sha256(f"{options.seed}:{document.text}".encode()).digest()
    return int.from_bytes(digest[:8], "big") < options.split * 2**64


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each document, as spaCy's DocBin reads them."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()
    for file in sorted(path.glob("*.spacy")) if path.is_dir() else [path]:
        for doc in DocBin().from_disk(file).get_docs(vocab):
            ents, spans = _entities(doc.ents), _entities(doc.spans.get(SPANS, ()))
            is_flat = sum(end - start for start, end, _ in spans) == len(
                {at for start, end, _ in spans for at in range(start, end)}
            )
            yield Found(doc.text, frozenset(ents if is_flat or not ents <= spans else spans))


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the documents of a file. Needs spaCy: call it in a child process or a command only."""
    try:
        number = 0
        for number, doc in enumerate(_unpacked(file), start=1):
            yield from _document(Record(where, number, is_line=False, overlap=options.overlap), doc, where)
        if not number:  # the part kept back, where nothing was
            yield Notice(where, Omission.EMPTY)
    except Exception:  # noqa: BLE001 - spaCy's reader may fail in any way on a damaged or hostile file
        yield Refusal.of_file(where, QT_TRANSLATE_NOOP("errors", "{where}: this is not a file of spaCy."))


def _blank(language: str) -> Any:
    import spacy

    try:
        return spacy.blank(language)
    except ImportError:  # a language that spaCy has no rules for
        return spacy.blank("xx")


def _doc(vocab: Any, document: Document, options: Options) -> Doc:
    from spacy.tokens import Doc, Span

    text, tokens = document.text, document.tokens or Tokens((), ())
    starts = {*tokens.starts}
    spaces = [text[end : end + 1] == " " and end not in starts for end in tokens.ends]
    doc = Doc(vocab, words=[text[start:end] for start, end in tokens], spaces=spaces)
    known, spans = options.identifiers_of(document), {}
    for annotation in document.visible:
        on_tokens = tokens.span(annotation.start, annotation.end)
        if on_tokens:
            identifier = known.get(annotation.id, "")
            spans[annotation.id] = Span(doc, *on_tokens, label=annotation.label, kb_id=identifier)
    doc.spans[SPANS] = list(spans.values())
    doc.ents = [spans[annotation.id] for annotation in outermost(document.visible) if annotation.id in spans]
    return doc


def _share(train: DocBin, dev: DocBin) -> None:
    """Move a document to the empty side when the other has two: `spacy train` needs one to evaluate with."""
    for few, many in ((dev, train), (train, dev)):
        if not len(few) and len(many) > 1:
            few.tokens.append(many.tokens.pop())
            few.spaces.append(many.spaces.pop())
            few.cats.append(many.cats.pop())
            few.flags.append(many.flags.pop())
            few.span_groups.append(many.span_groups.pop())
            few.strings |= many.strings


def _write_config(folder: Path, options: Options) -> None:
    """Write spaCy's default configuration, with the tokenizer of the chosen pipeline."""
    from spacy.cli.init_config import init_config

    config = init_config(lang=options.language, pipeline=["ner"], optimize="efficiency", silent=True)
    config["paths"] |= {"train": "train.spacy", "dev": "dev.spacy"}
    source = Path(options.pipeline) / "tokenizer" if options.pipeline else None
    if source and source.is_file():
        nlp = _blank(options.language)
        nlp.tokenizer.from_disk(source)
        nlp.to_disk(folder / "tokenizer")
        config["initialize"]["before_init"] = {
            "@callbacks": "spacy.copy_from_base_model.v1",
            "tokenizer": "tokenizer",
            "vocab": None,
        }
    config.to_disk(folder / "config.cfg")


def _entities(spans: Iterable[Any]) -> set[tuple[int, int, str]]:
    return {(span.start_char, span.end_char, span.label_) for span in spans}


def _unpacked(file: BinaryIO) -> Iterator[Doc]:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    data = file.read()
    _check_size(data)
    return DocBin().from_bytes(data).get_docs(Vocab())


def _check_size(data: bytes) -> None:
    """Raise TooBig when zlib's stream unpacks to more than a file of its size may."""
    budget = budget_for(len(data))
    stream = zlib.decompressobj()
    while data:
        budget.spend(len(stream.decompress(data, _CHUNK)))
        data = stream.unconsumed_tail


def _document(record: Record, doc: Doc, where: str) -> Iterator[Item]:
    words = [token.text for token in doc]
    if doc.has_unknown_spaces:  # spaCy's converter does not know where they were
        text, token_spans = join(words)
    else:
        text, token_spans = doc.text, [(token.idx, token.idx + len(token)) for token in doc]
    if record.set_text(text):
        groups = [span for group in doc.spans.values() for span in group]
        spans = {
            (token_spans[s.start][0], token_spans[s.end - 1][1], s.label_)
            for s in [*doc.ents, *groups]
            if s.end > s.start
        }
        for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1])):
            record.take(start, end, label, State.ACCEPTED)
        if doc.cats:
            record.note(Omission.FIELDS, "cats")
    tokens = Tokens(tuple(start for start, _ in token_spans), tuple(end for _, end in token_spans), "import")
    yield from record.items(source=where, tokens=tokens if record.is_as_it_came else None)


FORMAT = Format(
    name="spacy",
    title="spaCy",
    purpose=QT_TRANSLATE_NOOP(
        "export", "A folder to train with: articles, some of them set aside for testing, and a configuration."
    ),
    suffixes=(".spacy",),
    holds=TRAINING_FEATURES,
    write=write,
    read_back=read_back,
    verified_with="spaCy",
    is_folder=True,
    splits=True,
    tokens=True,
    separate_nested=True,
    needs_pipeline=True,
)

"""List and load pipelines, and run them in a child process. spaCy is imported when the first one is loaded."""

from __future__ import annotations

import json
import logging
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Suggestion, Tokens
from annotate.network_guard import block_network
from annotate.pipelines.language import detect
from annotate.pipelines.routing import BUNDLED, LEARNT

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from spacy.language import Language
    from spacy.tokens import Doc

_NO_FACTORY = "[E002]"  # spaCy's number of the error
_NEEDS_MORE = QT_TRANSLATE_NOOP(
    "errors",
    "The language model {name} needs software that is not here, such as that for transformers. It cannot be used.",
)
_DAMAGED = QT_TRANSLATE_NOOP("errors", "The language model {name} is damaged and cannot be used.")
_GROUP = "spacy_models"  # of the entry points by which packages say that they have a pipeline
BATCH_TEXTS = 20  # that a pipeline runs on together
_MAX_PART = 50_000  # code points; longer texts are split into parts to bound the memory of the pipeline

log = logging.getLogger(__name__)


class PipelineInfo(NamedTuple):
    """Name and version of an available pipeline."""

    name: str
    version: str

    @property
    def id(self) -> str:
        """Name and version, as stored in the origin of its suggestions."""
        return f"{self.name} {self.version}"


def bundled_folder() -> Path:
    """Return the folder of the bundled Dutch pipeline."""
    return Path(__file__).parent / BUNDLED


def available() -> list[PipelineInfo]:
    """Return the bundled pipeline, then the installed pipeline packages by name. Do not import spaCy."""
    found = []
    meta = bundled_folder() / "meta.json"
    if meta.is_file():
        found.append(PipelineInfo(BUNDLED, str(json.loads(meta.read_text("utf-8"))["version"])))
    return found + [info for info in _installed(tuple(map(_stamp, sys.path))) if info.name != BUNDLED]


@lru_cache(maxsize=1)
def _installed(stamps: tuple[tuple[str, int], ...]) -> list[PipelineInfo]:
    """Return the installed pipeline packages by name. Reading what all packages say of themselves takes tens of milliseconds."""
    if not any(
        _names_a_pipeline(file) for folder, _ in stamps for file in Path(folder).glob("*-info/entry_points.txt")
    ):
        return []
    from importlib.metadata import entry_points

    found = {point.name: point.dist for point in entry_points(group=_GROUP) if point.dist}
    return [PipelineInfo(name, dist.version) for name, dist in sorted(found.items())]


def _names_a_pipeline(entry_points: Path) -> bool:
    """Return whether a package says that it has a pipeline."""
    try:
        return _GROUP in entry_points.read_text("utf-8")
    except (OSError, ValueError):
        return False


def _stamp(folder: str) -> tuple[str, int]:
    """Return a folder with the time at which something was last put into it, 0 if it is not there."""
    try:
        return folder, Path(folder).stat().st_mtime_ns
    except OSError:
        return folder, 0


def language_of(name: str) -> str:
    """Return the language code of a pipeline's name or folder, "" if it has none or is for many languages."""
    code = name.partition("_")[0] if "_" in name else ""
    if Path(name).is_dir():
        try:
            code = str(json.loads((Path(name) / "meta.json").read_text("utf-8"))["lang"])
        except (OSError, ValueError, LookupError, TypeError):
            code = ""  # load() reports what is wrong
    return code if code.isalpha() and len(code) in (2, 3) and code != "xx" else ""


class Pipeline:
    """A loaded pipeline."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.id = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
        self.folder = nlp.path
        self.labels = sorted({label for name in nlp.pipe_names for label in _labels(nlp, name)})
        self._waiting = waiting_labels(nlp.meta.get(LEARNT))
        nlp.max_length = max(nlp.max_length, _MAX_PART * 2)

    def suggest(self, texts: Iterable[str]) -> Iterator[tuple[Tokens, list[Suggestion]]]:
        """Yield the tokens and the suggestions for each text, in order. Texts are read ahead, for a batch at a time.

        A text on which the pipeline fails has tokens and no suggestions.
        """
        for batch in _batches(map(_parts, texts)):
            docs = iter(self._docs([part for parts in batch for part in parts]))
            for parts in batch:
                yield self._suggested(parts, islice(docs, len(parts)))

    def _suggested(self, parts: Sequence[str], docs: Iterable[Doc]) -> tuple[Tokens, list[Suggestion]]:
        starts: list[int] = []
        ends: list[int] = []
        found: list[Suggestion] = []
        for offset, doc in zip(accumulate(map(len, parts), initial=0), docs, strict=False):
            starts += [offset + token.idx for token in doc]
            ends += [offset + token.idx + len(token) for token in doc]
            found += [
                Suggestion(offset + span.start_char, offset + span.end_char, span.label_, _score(doc, span))
                for span in doc.ents
                if span.label_ not in self._waiting
            ]
        return Tokens(tuple(starts), tuple(ends), self.id), found

    def _docs(self, texts: Sequence[str]) -> list[Doc]:
        """Run the pipeline on all texts together, which is faster, or on each if it fails on one of them."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if len(texts) > 1:
                try:
                    return list(self._nlp.pipe(texts))
                except Exception as error:  # noqa: BLE001 - a third-party component may raise anything
                    log.info("the pipeline failed on one of %d texts: %s", len(texts), type(error).__name__)
            return list(map(self._doc, texts))

    def _doc(self, text: str) -> Doc:
        try:
            return self._nlp(text)
        except Exception as error:  # noqa: BLE001 - a third-party component may raise anything
            log.warning("the pipeline failed on a text of %d characters: %s", len(text), type(error).__name__)
            return self._nlp.make_doc(text)


def waiting_labels(learnt: object) -> dict[str, int]:
    """Return the labels that a pipeline is not yet good enough to suggest, with how many examples of each it learnt from.

    `learnt` is what its meta.json says under LEARNT.
    """
    found = learnt.get("waiting") if isinstance(learnt, dict) else None
    return found if isinstance(found, dict) else {}


def load(name: str) -> Pipeline:
    """Load the bundled pipeline, an installed package or a pipeline folder.

    Raises:
        UserError: There is no such pipeline, it is broken or for another spaCy, or it suggests no entities.

    """
    pipeline = Pipeline(load_language(name))
    if not pipeline.labels:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The language model {name} does not mark names, so it cannot be used."),
            name=name,
        )
    return pipeline


def load_language(name: str) -> Language:
    """Load spaCy's own object of a pipeline. Raise UserError as `load` does, but not for one that suggests no entities."""
    path = bundled_folder() if name == BUNDLED else Path(name)
    is_folder = path.is_dir()
    if is_folder and not (path / "config.cfg").is_file():
        raise UserError(QT_TRANSLATE_NOOP("errors", "This folder contains no spaCy language model: {path}."), path=path)
    if not is_folder and name not in {info.name for info in available()}:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no language model {name}: it is not installed, and there is no folder of that name."
            ),
            name=name,
        )
    from importlib.metadata import version

    import spacy

    import annotate.dutch  # noqa: F401 - registers the components of the bundled pipeline

    _refuse_other_version(path if is_folder else None, version("spacy"), name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return spacy.load(path if is_folder else name)
    except Exception as error:  # config, missing files and code of the folder may raise anything
        log.info("pipeline %s does not load: %s", name, error)
        raise UserError(_NEEDS_MORE if _NO_FACTORY in str(error) else _DAMAGED, name=name) from error


def serve(connection: Connection) -> None:
    """Answer requests in order, in a child process, until ("stop",) is received or the connection is closed.

    Requests: ("load", name), ("take", key, text, its language or ""), ("suggest", name, key), ("drop", key), ("stop",).
    Replies: ("loaded", name, id, labels), ("language", code) for a text that was taken, ("suggested", Tokens,
    suggestions), and ("failed", name, UserError) for a pipeline that cannot be loaded. Loaded pipelines are kept, and
    texts until they are suggested for or dropped, which has no reply. A request to suggest that loads its pipeline is
    answered by ("loaded", …) and then ("suggested", …).
    """
    block_network()
    pipelines: dict[str, Pipeline] = {}
    texts: dict[int, str] = {}
    while True:
        try:
            request = connection.recv()
        except (EOFError, OSError):  # the window is gone
            return
        match request:
            case ["stop"]:
                return
            case ["take", key, text, language]:
                texts[key] = text
                connection.send(("language", language or detect(text)))
            case ["drop", key]:
                texts.pop(key)
            case ["load", name]:
                _load_for(connection, name, pipelines)
            case ["suggest", name, key]:
                text = texts.pop(key)
                if name not in pipelines:
                    _load_for(connection, name, pipelines)
                if name in pipelines:
                    connection.send(("suggested", *next(pipelines[name].suggest([text]))))


def _load_for(connection: Connection, name: str, pipelines: dict[str, Pipeline]) -> None:
    """Load a pipeline unless it is loaded, and send the outcome."""
    try:
        pipeline = pipelines[name] = pipelines.get(name) or load(name)
    except UserError as error:
        connection.send(("failed", name, error))
    else:
        connection.send(("loaded", name, pipeline.id, pipeline.labels))


def _batches(texts: Iterable[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    """Yield texts, each in parts, in batches of some texts and no more than a few parts of full length."""
    batch: list[Sequence[str]] = []
    size = 0
    for parts in texts:
        batch.append(parts)
        size += sum(map(len, parts))
        if len(batch) == BATCH_TEXTS or size >= _MAX_PART:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _parts(text: str) -> list[str]:
    """Split a text into parts of at most _MAX_PART, at a line end or else a space in the second half of a part."""
    parts = []
    while len(text) > _MAX_PART:
        middle = _MAX_PART // 2
        cut = text.rfind("\n", middle, _MAX_PART) + 1 or text.rfind(" ", middle, _MAX_PART) + 1 or _MAX_PART
        parts.append(text[:cut])
        text = text[cut:]
    return [*parts, text]


def _labels(nlp: Language, name: str) -> Sequence[str]:
    """Return the entity labels of a component, none if it does not set entities."""
    sets_entities = "doc.ents" in nlp.get_pipe_meta(name).assigns
    return tuple(getattr(nlp.get_pipe(name), "labels", ())) if sets_entities else ()


def _score(doc: Doc, span: Any) -> float | None:
    """Return the score in `doc.user_data["scores"]` for a span's half-open range of tokens, None if there is none."""
    scores = doc.user_data.get("scores") or {}
    return scores.get((span.start, span.end))


def _refuse_other_version(folder: Path | None, running: str, name: str) -> None:
    """Raise UserError if a pipeline folder was made for another version of spaCy."""
    if folder is None:
        return
    from spacy.util import is_compatible_version

    try:
        wanted = str(json.loads((folder / "meta.json").read_text("utf-8")).get("spacy_version", ""))
    except (OSError, ValueError, AttributeError):
        return  # spacy.load() reports what is wrong
    if wanted and is_compatible_version(running, wanted) is False:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The language model {name} was made for another version of spaCy ({wanted}) than this one ({running}).",
            ),
            name=name,
            wanted=wanted,
            running=running,
        )

"""INCEpTION's UIMA CAS: XMI with its type system, JSON, and zips of these.

https://inception-project.github.io. Offsets in the files are UTF-16; dkpro-cassis converts them. An export is a zip of XMI files with one TypeSystem.xml.
"""

from __future__ import annotations

import io
import logging
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import (
    NO_OPTIONS,
    TRAINING_FEATURES,
    Feature,
    Format,
    Found,
    Item,
    Omission,
    Options,
    ReadOptions,
    Refusal,
)
from annotate.formats.reading import guard
from annotate.formats.reading.record import Record
from annotate.formats.reading.zips import DAMAGED, Budget, budget_of, damaged, names_in, unpack
from annotate.model import Document, State

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

_NAME = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
LAYERS = re.compile(r"(?:\.NamedEntity|^webanno\.custom\..+)$")
_TYPES = "TypeSystem.xml"
_OF_PROJECT = re.compile(r"exportedproject\d*\.json\Z|(?:annotation|curation)(?:_ser)?/")  # INCEpTION's and WebAnno's
LABELS = ("value", "label")  # features that label a span, in this order
_OTHER = {"sofa", "begin", "end", "identifier"}  # features that do not
_LINKS = {"Governor": Omission.RELATIONS, "next": Omission.LINKS}  # features of layers that are no entities


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Write a zip with the type system and a numbered XMI file for each document."""
    types = _type_system()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(_TYPES, types.to_xml())
        for number, document in enumerate(documents, start=1):
            packed.writestr(f"{number:06}.xmi", str(_cas(document, types).to_xmi()))


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each XMI file in the zip, as dkpro-cassis reads them."""
    import cassis

    with zipfile.ZipFile(path) as packed:
        types = cassis.load_typesystem(io.BytesIO(packed.read(_TYPES)))
        for name in packed.namelist():
            if name.endswith(".xmi"):
                cas = cassis.load_cas_from_xmi(io.BytesIO(packed.read(name)), types)
                found = ((a.begin, a.end, a.value) for a in cas.select(_NAME))
                yield Found(str(cas.sofa_string), frozenset(found))


def recognises_json(head: bytes) -> bool:
    """Return whether a .json file begins like a CAS."""
    return head.lstrip().startswith(b"{") and any(key in head for key in (b'"%TYPES"', b'"%FEATURE_STRUCTURES"'))


def recognises_zip(head: bytes) -> bool:
    """Return whether the first files of a zip are those of a CAS, or of a project of INCEpTION."""
    return any(name.endswith((".xmi", _TYPES)) or _OF_PROJECT.match(name) for name in names_in(head))


def read_xmi(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the document of an XMI file. Its TypeSystem.xml is looked for beside it."""
    name = getattr(file, "name", "")
    beside = Path(name).parent / _TYPES if isinstance(name, str) and name else None
    types = beside.read_bytes() if beside and beside.is_file() else None
    yield from _read(file.read(), types, where, options)


def read_json(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the document of a CAS as JSON, which holds its own type system."""
    yield from _read(file.read(), None, where, options)


def read_zip(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the documents of all CAS files in a zip: curated ones first, untouched ones last.

    Projects of WebAnno have TSV files instead.
    """
    found = False
    try:
        for item in _read_zip(file, where, budget_of(file), options, depth=0):
            found = True
            yield item
        if not found:
            sentence = QT_TRANSLATE_NOOP(
                "errors",
                "{where}: there are no annotations in it that other programs can read; export it as UIMA CAS JSON or XMI.",
            )
            yield Refusal.of_file(where, sentence)
    except DAMAGED:
        yield damaged(where)


def _read_zip(file: BinaryIO, where: str, budget: Budget, options: ReadOptions, depth: int) -> Iterator[Item]:
    from annotate.formats.annotated.token_columns import webanno  # which needs this module

    with zipfile.ZipFile(file) as packed:
        names = sorted(packed.namelist(), key=lambda n: ("curation" not in n, "INITIAL_CAS" in n, n))
        types = next((unpack(packed, name, budget) for name in names if PurePosixPath(name).name == _TYPES), None)
        for name in names:
            suffix = PurePosixPath(name).suffix.lower()
            inside = f"{where}/{name}"
            if suffix == ".xmi" or (suffix == ".json" and recognises_json(unpack(packed, name, budget))):
                yield from _read(unpack(packed, name, budget), types, inside, options)
            elif suffix == ".tsv" and webanno.recognises(data := unpack(packed, name, budget)):
                yield from webanno.read(io.BytesIO(data), inside, options)
            elif suffix == ".zip" and depth == 0:
                yield from _read_zip(io.BytesIO(unpack(packed, name, budget)), inside, budget, options, depth + 1)


def _read(data: bytes, types: bytes | None, where: str, options: ReadOptions) -> Iterator[Item]:
    record = Record(where, 1, is_line=False, overlap=options.overlap)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            cas = _load(data, types)
            text, spans = cas.sofa_string, list(_spans(cas, record))
    except Exception:  # noqa: BLE001 - XML, JSON and cassis may fail in any way on a damaged or hostile file
        yield Refusal.of_file(
            where, QT_TRANSLATE_NOOP("errors", "{where}: this is not a UIMA CAS, or its TypeSystem.xml is missing.")
        )
        return
    if record.set_text(text):
        for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1])):
            record.take(start, end, label, State.ACCEPTED)
    yield from record.items(source=where)


def _load(data: bytes, types: bytes | None) -> Cas:
    import cassis

    logging.getLogger("cassis").setLevel(logging.ERROR)  # it warns of each offset that it cannot place
    if data.lstrip().startswith(b"{"):
        return cassis.load_cas_from_json(io.BytesIO(data), lenient=True)
    for xml in filter(None, (data, types)):
        guard.parse_xml(xml, _TYPES)  # refuses what is damaged or defines entities
    system = cassis.load_typesystem(io.BytesIO(types)) if types is not None else _type_system()
    return cassis.load_cas_from_xmi(io.BytesIO(data), system, lenient=True)


def _spans(cas: Cas, record: Record) -> Iterator[tuple[int, int, str]]:
    """Yield the labelled spans: named entities and custom layers, labelled by value, label or first text feature.

    A layer without features is itself the label. Relations, links and other features are noted.
    """
    for kind in cas.typesystem.get_types():
        if not LAYERS.search(kind.name):
            continue
        names = [feature.name for feature in kind.all_features if feature.name not in _OTHER]
        names.sort(key=lambda name: (name not in LABELS, LABELS.index(name) if name in LABELS else 0))
        found = [a for a in cas.select(kind.name) if isinstance(getattr(a, "begin", None), int)]
        links = next((omission for name, omission in _LINKS.items() if name in names), None)
        if links:
            if found:
                record.note(links, short(kind.name), count=len(found))
            continue
        for a in found:
            texts = {name: value for name in names if isinstance(value := getattr(a, name, None), str) and value}
            label = next(iter(texts), "")
            yield a.begin, a.end, texts.pop(label) if label else "" if names else short(kind.name)
            for name in [*texts, *(["identifier"] if getattr(a, "identifier", None) else [])]:
                record.note(Omission.FIELDS, name)


def short(layer: str) -> str:
    """Return the name of a layer without its package."""
    return layer.rpartition(".")[2]


def _type_system() -> TypeSystem:
    import cassis

    types = cassis.TypeSystem()
    name = types.create_type(_NAME, "uima.tcas.Annotation")
    for feature in ("value", "identifier"):
        types.create_feature(name, feature, "uima.cas.String")
    return types


def _cas(document: Document, types: TypeSystem) -> Cas:
    import cassis

    cas = cassis.Cas(types, document_language=document.meta.get("language", "x-unspecified"))
    cas.sofa_string, cas.sofa_mime = document.text, "text/plain"
    kind: Any = types.get_type(_NAME)
    cas.add_all([kind(begin=a.start, end=a.end, value=a.label) for a in document.visible])
    return cas


FORMAT = Format(
    name="cas",
    title="INCEpTION",
    purpose=QT_TRANSLATE_NOOP("export", "A zip of UIMA CAS files, for INCEpTION and other UIMA programs."),
    suffixes=(".zip",),
    holds=TRAINING_FEATURES - {Feature.CHARACTERS},
    write=write,
    read_back=read_back,
    verified_with="dkpro-cassis",
)

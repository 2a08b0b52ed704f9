"""The house list as FollowTheMoney entities, the format of newsrooms' archives: a person, organisation or place a line.

Its places are addresses, because it has no places. What is never a name or has another kind of label stays out; so does,
when it is read, what is no such entity, such as who owns what.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.plain import lines
from annotate.formats.base import Options
from annotate.formats.reports.house_list import HouseList, gathered, limited
from annotate.model import Label, LabelKind
from annotate.names.house_list import Listed, is_qid
from annotate.names.same import key

_SCHEMATA = {LabelKind.PERSON: "Person", LabelKind.ORGANISATION: "Organization", LabelKind.PLACE: "Address"}
_KINDS = {
    **{schema: kind for kind, schema in _SCHEMATA.items()},
    **dict.fromkeys(("LegalEntity", "Company", "PublicBody"), LabelKind.ORGANISATION),
}
_OWN = "kanttekening-"  # how the id of an entity without an identifier begins
_NAMES, _OTHER_NAMES = ("name", "full"), ("alias", "previousName")
_NO_ENTITY = QT_TRANSLATE_NOOP("errors", "Line {line}: this is not an entity of FollowTheMoney.")
_NO_LABEL = QT_TRANSLATE_NOOP("errors", "Line {line}: the project has no label for “{schema}”.")


def write(listed: Sequence[tuple[Listed, int]], path: Path, options: Options) -> int:
    """Write entities, one a line, and return how many."""
    kinds = {label.name: label.kind for label in options.labels}
    found = [entity for one, _ in listed if (entity := _entity(one, kinds))]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(json.dumps(entity, ensure_ascii=False) + "\n" for entity in found)
    return len(found)


def read(path: Path, _: Mapping[str, str], labels: Sequence[Label]) -> HouseList:
    """Return what entities say of names. Each gets the first of `labels` that is of its kind."""
    by_kind = {label.kind: label.name for label in reversed(labels)}
    with path.open("rb") as file:
        found = ((number, (number, line)) for number, line in enumerate(lines(file), start=1) if line.strip())
        return gathered(limited(found, path.name), lambda line: _listed(*line, by_kind.get))


def _entity(one: Listed, kinds: Mapping[str, LabelKind]) -> dict[str, Any] | None:
    """Return the entity of an entry, None if it is of no kind that there is."""
    schema = _SCHEMATA.get(kinds.get(one.outcome, LabelKind.OTHER)) if isinstance(one.outcome, str) else None
    if schema is None:
        return None
    name = one.preferred or one.name
    others = [other for other in (one.name, *one.variants) if other != name]
    properties = {
        "name": [name],
        "full": [name] if schema == _SCHEMATA[LabelKind.PLACE] else [],
        "alias": others,
        "wikidataId": [one.identifier] if is_qid(one.identifier) else [],
        "notes": [one.note] if one.note else [],
    }
    own = _OWN + sha256(f"{schema}\t{key(name)}".encode()).hexdigest()[:40]
    return {
        "id": one.identifier or own,
        "schema": schema,
        "properties": {property_: values for property_, values in properties.items() if values},
    }


def _listed(number: int, line: str, label_of: Callable[[LabelKind], str | None]) -> Listed | None:
    try:
        entity = json.loads(line)
        schema, properties = entity["schema"], entity["properties"]
        names, others, notes, known = (
            _values(properties, *some) for some in (_NAMES, _OTHER_NAMES, ("notes",), ("wikidataId",))
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UserError(_NO_ENTITY, line=number) from error
    kind = _KINDS.get(schema) if isinstance(schema, str) else None
    if kind is None:
        return None
    label = label_of(kind)
    if label is None:
        raise UserError(_NO_LABEL, line=number, schema=schema)
    name, *more = names or [""]
    own = str(entity.get("id", ""))
    identifier = known[0] if known else "" if own.startswith(_OWN) else own
    variants = tuple(dict.fromkeys(other for other in (*more, *others) if key(other) and key(other) != key(name)))
    return Listed(name, label, variants=variants, note=" ".join(notes), identifier=identifier)


def _values(properties: Mapping[str, object], *wanted: str) -> list[str]:
    """Return the texts that an entity has under these properties, each on one line. TypeError for what is no text."""
    listed = [[held] if isinstance(held, str) else held for one in wanted if (held := properties.get(one)) is not None]
    texts = [text for some in listed if isinstance(some, list) for text in some]
    if not all(isinstance(some, list) for some in listed) or not all(isinstance(text, str) for text in texts):
        raise TypeError
    return [" ".join(text.split()) for text in texts]

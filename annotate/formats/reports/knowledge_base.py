"""The house list as a knowledge base of spaCy: the identifiers, and the spellings by which each is called.

Its entities are the `kb_id` of marks in the other files for spaCy. It has no vectors: what trains on it makes its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from annotate.formats.base import Options
from annotate.names.house_list import Listed


def write(listed: Sequence[tuple[Listed, int]], path: Path, _: Options) -> int:
    """Write the folder of an InMemoryLookupKB, and return how many entries are in it: those with an identifier.

    A spelling of several entities belongs to each as often as that has annotations, and once more.
    """
    from spacy.kb import InMemoryLookupKB
    from spacy.vocab import Vocab

    known = [(one, marks) for one, marks in listed if one.identifier]
    marks_of: dict[str, int] = defaultdict(int)
    called: dict[str, set[str]] = defaultdict(set)
    for one, marks in known:
        marks_of[one.identifier] += marks
        for name in filter(None, (one.name, one.preferred, *one.variants)):
            called[name].add(one.identifier)
    base = InMemoryLookupKB(Vocab(), entity_vector_length=1)
    base.set_entities(list(marks_of), list(marks_of.values()), [[0.0]] * len(marks_of))
    for name, identifiers in called.items():
        weights = {identifier: marks_of[identifier] + 1 for identifier in sorted(identifiers)}
        total = sum(weights.values())
        base.add_alias(name, list(weights), [weight / total for weight in weights.values()])
    base.to_disk(path)
    return len(known)

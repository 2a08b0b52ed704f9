"""Print the content of a .spacy file, or of a folder of them, as JSON.

In spaCy's environment: `python read_spacy.py PATH…`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import spacy
from spacy.tokens import DocBin

vocab = spacy.blank("xx").vocab
found = []
for path in map(Path, sys.argv[1:]):
    for doc in DocBin().from_disk(path).get_docs(vocab):
        spans = {(s.start_char, s.end_char, s.label_) for s in [*doc.ents, *doc.spans.get("sc", ())]}
        found.append([" ".join(t.text for t in doc) if doc.has_unknown_spaces else doc.text, sorted(spans)])
print(json.dumps(found))

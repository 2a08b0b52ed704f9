"""Load a folder with Hugging Face's `datasets`, read its tags with seqeval, and print them as JSON.

In Hugging Face's environment: `python read_hf.py FOLDER`.
"""

from __future__ import annotations

import json
import sys

from datasets import load_dataset
from seqeval.metrics import f1_score
from seqeval.metrics.sequence_labeling import get_entities

found = []
for split in load_dataset(sys.argv[1]).values():
    names = split.features["ner_tags"].feature.names
    for row in split:
        tags = [names[number] for number in row["ner_tags"]]
        if any(tag != "O" for tag in tags) and f1_score([tags], [tags]) != 1:
            sys.exit("seqeval does not find the tags equal to themselves")
        places, at = [], 0
        for token in row["tokens"]:
            places.append((at, at + len(token)))
            at += len(token) + 1
        spans = [(places[first][0], places[last][1], label) for label, first, last in get_entities(tags)]
        found.append([" ".join(row["tokens"]), sorted(spans)])
print(json.dumps(found))

"""Validate tasks with Label Studio's SDK, and print them as JSON.

In Label Studio's environment: `python read_labelstudio.py FILE LABEL…`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from label_studio_sdk.label_interface import LabelInterface

path, labels = Path(sys.argv[1]), sys.argv[2:]
values = "".join(f'<Label value="{label}"/>' for label in labels)
config = f'<View><Labels name="label" toName="text">{values}</Labels><Text name="text" value="$text"/></View>'
interface = LabelInterface(config)
interface.validate()
found = []
for task in json.loads(path.read_text("utf-8")):
    regions = [r for a in [*task["annotations"], *task["predictions"]] for r in a["result"]]
    for annotation in task["annotations"]:
        if not interface.validate_annotation(annotation):
            sys.exit(f"not valid: {annotation}")
    for region in regions:
        if not interface.validate_region(region):
            sys.exit(f"not valid: {region}")
    text = task["data"]["text"]
    spans = [(r["value"]["start"], r["value"]["end"], r["value"]["labels"][0]) for r in regions]
    found.append([text, sorted(spans)])
print(json.dumps(found))

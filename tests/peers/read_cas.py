"""Print the CAS files of a zip as JSON, and write each anew as JSON CAS.

In dkpro-cassis' environment: `python read_cas.py ZIP FOLDER`.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import cassis

NAME = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
found = []
with zipfile.ZipFile(sys.argv[1]) as packed:
    types = cassis.load_typesystem(io.BytesIO(packed.read("TypeSystem.xml")))
    for name in sorted(n for n in packed.namelist() if n.endswith(".xmi")):
        cas = cassis.load_cas_from_xmi(io.BytesIO(packed.read(name)), typesystem=types)
        spans = [(a.begin, a.end, a.value) for a in cas.select(NAME)]
        assert all(a.get_covered_text() == cas.sofa_string[a.begin : a.end] for a in cas.select(NAME))
        found.append([cas.sofa_string, sorted(spans)])
        cas.to_json(Path(sys.argv[2]) / f"{name}.json")
print(json.dumps(found))

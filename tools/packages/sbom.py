"""Writes the bill of materials of the program in the form of CycloneDX: `python -m tools.packages.sbom FILE`.

What is listed comes from the lock of the program, as far as it is for this system and this Python; the licences are those
that the installed packages state.
"""

from __future__ import annotations

import json
import platform
import re
import sys
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from packaging.requirements import Requirement

from tools.bundle.contents import ROOT, normal
from ui.about.parts import Part, parts
from ui.settings.preferences import APP
from ui.version import VERSION

LOCK = ROOT / "requirements" / "run.txt"
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


def bill() -> dict[str, Any]:
    """Return the bill of materials, the same for the same lock."""
    stated = {normal(part.name): part for part in parts()}
    locked = [_component(need, hashes, stated) for need, hashes in needs()]
    number = uuid5(NAMESPACE_URL, f"{APP} {VERSION} {LOCK.read_text('utf-8')}")
    program = {"type": "application", "bom-ref": APP, "name": APP, "version": VERSION}
    own = [_own(stated["python"], "application"), _own(stated["nl-kanttekening"], "machine-learning-model")]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {
            "component": program | _licence("MIT"),
            "properties": [{"name": "platform", "value": f"{sys.platform} {platform.machine()}"}],
        },
        "components": [*own, *locked],
        "dependencies": [{"ref": APP, "dependsOn": [part["bom-ref"] for part in (*own, *locked)]}],
    }


def needs(lock: Path = LOCK) -> list[tuple[Requirement, list[str]]]:
    """Return what a lock asks for on this system, each with the hashes of the files that pip accepts."""
    found = []
    for block in re.split(r"\n(?=[a-z])", lock.read_text("utf-8")):
        line = block.splitlines()[0].rstrip("\\ ")
        if "==" in line:
            need = Requirement(line)
            if not need.marker or need.marker.evaluate():
                found.append((need, re.findall(r"sha256:([0-9a-f]{64})", block)))
    return found


def _component(need: Requirement, hashes: list[str], stated: dict[str, Part]) -> dict[str, Any]:
    version = str(need.specifier).removeprefix("==")
    part = stated.get(normal(need.name))
    url = f"pkg:pypi/{normal(need.name)}@{version}"
    return {
        "type": "library",
        "bom-ref": url,
        "name": need.name,
        "version": version,
        "purl": url,
        **_licence(part.licence if part else ""),
        "properties": [{"name": "sha256 of an accepted file", "value": value} for value in hashes],
    }


def _own(part: Part, kind: str) -> dict[str, Any]:
    version = {"version": part.version} if part.version else {}
    return {"type": kind, "bom-ref": part.name, "name": part.name, **version, **_licence(part.licence)}


def _licence(name: str) -> dict[str, Any]:
    """Return a licence as the form wants it: an expression of SPDX where it is one, or else by its name."""
    if not name:
        return {}
    is_expression = bool(_SPDX.fullmatch(name)) and ("-" in name or name in ("MIT", "ISC"))
    return {"licenses": [{"expression": name} if is_expression else {"license": {"name": name}}]}


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), indent=2) + "\n", "utf-8")

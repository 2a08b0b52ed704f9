"""Leaves one library of linear algebra in the program: BLIS, which spaCy computes with.

NumPy's wheels for Linux bring OpenBLAS, 28 MB, for products of large matrices and for solving equations; the program leaves
the former to BLIS and does none of the latter. NumPy builds without it by an option of its own, from the source that the lock
names. And `blis.py` has a second copy of BLIS, for which `blis_py.py` stands.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from packaging.requirements import Requirement

from tools.bundle.contents import ROOT

_SECOND_COPY, _STAND_IN = "blis.py", Path(__file__).with_name("blis_py.py")
_OPTIONS = ("-Dallow-noblas=true", "-Dblas=none", "-Dlapack=none", "-Dcpu-dispatch=X86_V3")
NUMPY = ROOT / "build" / "numpy"


def numpy_without_blas() -> Path | None:
    """Return the folder of a NumPy without OpenBLAS, built once for each version; None where that is not needed or cannot be."""
    if sys.platform != "linux" or not all(shutil.which(tool) for tool in ("cc", "c++")):
        return None
    need, line = _locked()
    stamp = NUMPY / "built"
    made = f"{need} {sys.version}"
    if stamp.is_file() and stamp.read_text("utf-8") == made:
        return NUMPY
    shutil.rmtree(NUMPY, ignore_errors=True)
    wheels = NUMPY / "wheel"
    wheels.mkdir(parents=True)
    pinned = NUMPY / "requirements.txt"
    pinned.write_text(line, "utf-8")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--no-binary", "numpy", "--require-hashes", "--wheel-dir", str(wheels), "-r", str(pinned)]
    subprocess.run([*command, *(f"-Csetup-args={option}" for option in _OPTIONS)], check=True)
    with ZipFile(next(wheels.glob("*.whl"))) as wheel:
        wheel.extractall(NUMPY)
    stamp.write_text(made, "utf-8")
    return NUMPY


def leave_one_copy(analysis: Any) -> None:
    """Put the stand-in in the place of the second copy of BLIS in an analysis of PyInstaller."""
    library = re.compile(r"blis[/\\]py\.")
    analysis.binaries = [row for row in analysis.binaries if not library.match(row[0])]
    analysis.pure.append((_SECOND_COPY, str(_STAND_IN), "PYMODULE"))


def _locked() -> tuple[Requirement, str]:
    """Return what the lock asks of NumPy for this Python, and its lines with the hashes."""
    for block in re.split(r"\n(?=\S)", (ROOT / "requirements" / "run.txt").read_text("utf-8")):
        if block.startswith("numpy=="):
            need = Requirement(block.splitlines()[0].rstrip("\\ "))
            if not need.marker or need.marker.evaluate():
                return need, block
    raise LookupError("the lock names no NumPy for this Python")

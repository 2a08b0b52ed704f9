"""Packs folders so that the same content gives the same bytes, and makes an archive that unpacks and installs itself."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path

from tools.bundle.moment import moment
from ui.version import VERSION

_UNPACK = Path(__file__).with_name("unpack.sh")


def pack(folder: Path, target: Path, name: str = "") -> Path:
    """Pack a folder as `name` into a .tar.xz, sorted, of nobody, and all of one moment."""
    time = moment()

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = time
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
    with (
        lzma.open(target, "wb", check=lzma.CHECK_CRC32, filters=filters) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        paths = sorted(path.relative_to(folder) for path in folder.rglob("*"))
        for path in paths:
            tar.add(folder / path, str(Path(name, path)), recursive=False, filter=plain)
    return target


def self_extracting(packed: Path, target: Path) -> Path:
    """Put the script that unpacks before a .tar.xz, with the number of the byte at which that begins."""
    script = _UNPACK.read_text("utf-8").replace("@VERSION@", VERSION)
    begin = len(script.replace("@BEGIN@", "0" * 8).encode()) + 1
    target.write_bytes(script.replace("@BEGIN@", f"{begin:08d}").encode() + packed.read_bytes())
    target.chmod(0o755)
    return target

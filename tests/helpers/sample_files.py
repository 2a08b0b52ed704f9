"""Makes annotate/sample/files.zip again, a tiny file for each reader that `check` reads: `python -m tests.helpers.sample_files`."""

from __future__ import annotations

import zipfile
from pathlib import Path

from annotate.sample import FILES
from tests.helpers.seeds import SEEDS


def main(target: Path = FILES) -> None:
    """Write the archive."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, (suffix, make) in SEEDS.items():
            archive.writestr(zipfile.ZipInfo(f"{name}{suffix}"), make(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()

"""What macOS is told of the program, and the disk image it is downloaded in. Signing needs the names of a developer.

KANTTEKENING_SIGN is the identity of a "Developer ID Application"; PyInstaller signs with it. KANTTEKENING_NOTARY is the name of
a profile that `xcrun notarytool store-credentials` keeps. Without them the image is made all the same, unsigned.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from ui.settings.preferences import APP, PROJECT_SUFFIX
from ui.version import VERSION

IDENTIFIER = "org.kanttekening.Kanttekening"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
_PROJECT = f"{IDENTIFIER}.project"


def property_list() -> dict[str, Any]:
    """Return what the Info.plist says besides what PyInstaller writes: the version, and whose files ours are."""
    return {
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleLocalizations": ["nl", "en", "fr"],
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "CFBundleDocumentTypes": [
            {"CFBundleTypeName": f"{APP} project", "CFBundleTypeRole": "Editor", "LSHandlerRank": "Owner", "LSItemContentTypes": [_PROJECT]}
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _PROJECT,
                "UTTypeDescription": f"{APP} project",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [PROJECT_SUFFIX.lstrip(".")]},
            }
        ],
    }  # fmt: skip


def make_image(app: Path, folder: Path) -> Path:
    """Make a disk image with the program and a link to the folder where programs are kept."""
    target = folder / f"{APP}-{VERSION}.dmg"
    with tempfile.TemporaryDirectory() as made:
        shutil.copytree(app, Path(made, app.name), symlinks=True)
        Path(made, "Applications").symlink_to("/Applications")
        create = ["hdiutil", "create", "-volname", APP, "-srcfolder", made, "-format", "ULMO", "-ov", str(target)]
        subprocess.run(create, check=True)
    if os.environ.get("KANTTEKENING_SIGN"):
        subprocess.run(["codesign", "--sign", os.environ["KANTTEKENING_SIGN"], str(target)], check=True)
    if profile := os.environ.get("KANTTEKENING_NOTARY"):
        subprocess.run(
            ["xcrun", "notarytool", "submit", str(target), "--keychain-profile", profile, "--wait"], check=True
        )
        subprocess.run(["xcrun", "stapler", "staple", str(target)], check=True)
    return target

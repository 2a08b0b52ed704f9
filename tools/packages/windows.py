"""What the program for Windows says of itself, and its installer, which NSIS makes on any system."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tools.packages import icons
from ui.settings.preferences import APP
from ui.version import VERSION

_SCRIPT = Path(__file__).with_name("installer.nsi")
_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "{app}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{app}"),
      StringStruct("LegalCopyright", "MIT"),
      StringStruct("OriginalFilename", "{app}.exe"),
      StringStruct("ProductName", "{app}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def write_resource(target: Path) -> Path:
    """Write the version as PyInstaller puts it into the program: what Explorer shows under Properties."""
    numbers = (*map(int, VERSION.split(".")), 0)
    target.write_text(_RESOURCE.format(app=APP, version=VERSION, numbers=numbers), "utf-8")
    return target


def make_installer(program: Path, folder: Path) -> Path:
    """Make the installer of a program that was built on Windows."""
    target = (folder / f"{APP}-{VERSION}-setup.exe").resolve()
    icon = icons.write_ico(folder.resolve() / f"{APP}.ico")
    settings = {"VERSION": VERSION, "PROGRAM": program.resolve(), "ICON": icon, "OUT": target}
    command = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in settings.items()), str(_SCRIPT)]
    subprocess.run(command, check=True)
    icon.unlink()
    return target

"""What the packages of the program say to each system, as far as it can be read without that system."""

from __future__ import annotations

import configparser
import json
import plistlib
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from annotate.model import Document
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from tools import wheels
from tools.bundle import contents, inside
from tools.packages import archive, desktop, icons, macos, sbom, windows
from ui.about.parts import NEEDED
from ui.version import VERSION


def sizes(data: bytes, kind: str) -> set[int]:
    """Return the sizes of the pictures in an icon, none of which may be empty."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    found = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        picture = reader.read()
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2).alpha()
        found.add(picture.width())
    return found


def test_the_icon_comes_in_the_sizes_that_systems_ask_for(qapp: QApplication, tmp_path: Path) -> None:
    assert sizes(icons.write_ico(tmp_path / "x.ico").read_bytes(), "ico") >= {16, 32, 48, 256}
    assert sizes(icons.write_icns(tmp_path / "x.icns").read_bytes(), "icns") >= {16, 32, 128, 512}
    icons.write_theme(tmp_path, [("apps", "x")])
    assert len(list(tmp_path.rglob("apps/x.png"))) == len(icons.SIZES)


def test_the_entry_in_the_menu_opens_projects_in_three_languages() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(desktop.entry("kanttekening"))
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "kanttekening %f"
    assert entry["MimeType"] == f"{desktop.MIME};"
    assert "namen" in entry["Comment[nl]"]
    assert "noms" in entry["Comment[fr]"]


def test_a_project_is_told_by_its_name_and_by_what_is_in_it(tmp_path: Path) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.fromstring(desktop.mime_type()).find(f"{space}mime-type")
    assert kind is not None
    glob, outer = kind.find(f"{space}glob"), kind.find(f"{space}magic/{space}match")
    assert glob is not None
    assert outer is not None
    data = make_project(tmp_path, Document("Gent.")).read_bytes()
    for match in (outer, *outer):
        begin = int(match.attrib["offset"])
        assert data[begin:].startswith(match.attrib["value"].encode())
    assert glob.attrib["pattern"] == "*.kanttekening"


def test_windows_and_macos_are_told_the_version(tmp_path: Path) -> None:
    told = windows.write_resource(tmp_path / "version.txt").read_text("utf-8")
    compile(told, "version.txt", "eval")
    assert f'"ProductVersion", "{VERSION}"' in told
    assert plistlib.loads(plistlib.dumps(macos.property_list()))["CFBundleShortVersionString"] == VERSION
    plistlib.loads(macos.ENTITLEMENTS.read_bytes())


def test_the_bill_of_materials_lists_what_the_program_is_made_of() -> None:
    bill = sbom.bill()
    assert json.dumps(bill) == json.dumps(sbom.bill())
    listed = {contents.normal(part["name"]) for part in bill["components"]}
    assert {contents.normal(name) for name in NEEDED} | {"python", "nl-kanttekening", "numpy"} <= listed
    assert not listed & contents.developer_packages()
    lacking = [part["name"] for part in bill["components"] if "licenses" not in part]
    assert lacking == []


def test_other_systems_get_what_the_lock_has_for_them() -> None:
    def numpy(python: str) -> str:
        markers = wheels.SYSTEMS["Windows x86_64"][1]
        return next(need for need in wheels.wanted_for(python, markers) if need.startswith("numpy=="))

    assert numpy("3.11") != numpy("3.13")  # newer ones need a newer Python


def test_a_folder_packed_twice_is_the_same_archive(tmp_path: Path) -> None:
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        for file in ("b", "a") if name == "een" else ("a", "b"):
            (tmp_path / name / file).write_text(file, "utf-8")
    first, second = (archive.pack(tmp_path / name, tmp_path / f"{name}.tar.xz") for name in ("een", "twee"))
    assert first.read_bytes() == second.read_bytes()


@pytest.fixture
def installer(qapp: QApplication, tmp_path: Path) -> Path:
    """Make an archive that installs itself, of a program that is one small script."""
    folder = tmp_path / "in"
    (folder / "Kanttekening").mkdir(parents=True)
    program = folder / "Kanttekening" / "Kanttekening"
    program.write_text("#!/bin/sh\necho started\n", "utf-8")
    program.chmod(0o755)
    desktop.write(folder / "share", desktop.NAME)
    return archive.self_extracting(archive.pack(folder, tmp_path / "x.tar.xz"), tmp_path / "x.run")


def test_the_archive_installs_and_removes_itself(installer: Path) -> None:
    home = Path.home()
    mine = home / "xdg_data_home" / "mine.txt"
    mine.parent.mkdir()
    mine.touch()
    for _ in ("new", "over an older one"):
        subprocess.run(["sh", installer], check=True, capture_output=True)
    entry = (mine.parent / "applications" / "kanttekening.desktop").read_text("utf-8")
    command = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=").split('"')[1]
    assert subprocess.run([command], capture_output=True, check=True).stdout == b"started\n"
    assert (home / ".local" / "bin" / "kanttekening").exists()
    subprocess.run(["sh", installer, "--uninstall"], check=True, capture_output=True)
    left = [path for path in home.rglob("*") if path.is_file() or path.is_symlink()]
    assert mine in left
    assert [
        path for path in left if b"kanttekening" in bytes(path.relative_to(home)) + path.read_bytes()
    ] == []  # nor in a desktop's lists


def test_the_archive_can_be_unpacked_only(installer: Path, tmp_path: Path) -> None:
    subprocess.run(["sh", installer, "--to", tmp_path / "out"], check=True)
    assert (tmp_path / "out" / "Kanttekening" / "Kanttekening").exists()


def test_the_tests_inside_bring_no_package_of_the_program(tmp_path: Path) -> None:
    inside.prepare(tmp_path / "inside")
    brought = {path.name for path in (tmp_path / "inside" / "packages").iterdir()}
    assert {"pytest", "_pytest", "hypothesis"} <= brought
    assert not brought & {"spacy", "numpy", "annotate", "store", "ui"}
    assert [file.name for file in (tmp_path / "inside" / "packages" / "PySide6").glob("Qt*.so")] == ["QtTest.abi3.so"]
    assert not (tmp_path / "inside" / "ui").exists()


def test_the_workflow_calls_what_there_is() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    for module in ("tools.bundle", "tools.bundle.inside", "tools.packages"):
        assert f"python -m {module}" in text
        assert (ROOT / module.replace(".", "/")).is_dir() or (ROOT / f"{module.replace('.', '/')}.py").is_file()

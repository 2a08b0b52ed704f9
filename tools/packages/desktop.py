"""What a Linux desktop is told of the program: its entry in the menu, its kind of file, its icons."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tools.bundle.contents import LANGUAGES, ROOT
from tools.packages import icons
from ui.settings.preferences import APP, PROJECT_SUFFIX

NAME = APP.lower()
MIME = f"application/x-{NAME}"
_PURPOSE = "Correct the names in news articles, and export them as training data."
_PROJECTS = {"en": f"{APP} project", "nl": f"{APP}-project", "fr": f"Projet {APP}"}
_SQLITE, _APPLICATION_AT = "SQLite format 3", 68  # how a project begins, and where our mark is in it
_MARK = "Kant"


def write(share: Path, command: str) -> None:
    """Write all of it into a folder `share`, such as /usr/share. `command` starts the program."""
    files = {
        share / "applications" / f"{NAME}.desktop": entry(command),
        share / "mime" / "packages" / f"{NAME}.xml": mime_type(),
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    icons.write_theme(share / "icons", [("apps", NAME), ("mimetypes", MIME.replace("/", "-"))])


def entry(command: str) -> str:
    """Return the entry in the menu, in all languages of the window."""
    comments = [f"Comment[{code}]={purpose(code)}" for code in sorted(LANGUAGES - {"en"})]
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            f"Name={APP}",
            f"Comment={_PURPOSE}",
            *comments,
            f"Exec={command} %f",
            f"Icon={NAME}",
            "Terminal=false",
            "Categories=Office;",
            f"MimeType={MIME};",
            f"StartupWMClass={APP}",
            "",
        ]
    )


def mime_type() -> str:
    """Return the description of project files: by their name and by what is in them."""
    root = ElementTree.Element("mime-info", xmlns="http://www.freedesktop.org/standards/shared-mime-info")
    kind = ElementTree.SubElement(root, "mime-type", type=MIME)
    ElementTree.SubElement(kind, "comment").text = _PROJECTS["en"]
    for code in sorted(LANGUAGES - {"en"}):
        ElementTree.SubElement(kind, "comment", {"xml:lang": code}).text = _PROJECTS[code]
    ElementTree.SubElement(kind, "sub-class-of", type="application/vnd.sqlite3")
    magic = ElementTree.SubElement(kind, "magic", priority="60")
    database = ElementTree.SubElement(magic, "match", type="string", offset="0", value=_SQLITE)
    ElementTree.SubElement(database, "match", type="string", offset=str(_APPLICATION_AT), value=_MARK)
    ElementTree.SubElement(kind, "glob", pattern=f"*{PROJECT_SUFFIX}")
    ElementTree.indent(root)
    return ElementTree.tostring(root, "unicode", xml_declaration=True) + "\n"


def purpose(code: str) -> str:
    """Return what the program is for in a language, as its help says it."""
    root = ElementTree.parse(ROOT / "ui" / "translations" / f"{NAME}_{code}.ts").getroot()
    return next(m.findtext("translation") or "" for m in root.iter("message") if m.findtext("source") == _PURPOSE)

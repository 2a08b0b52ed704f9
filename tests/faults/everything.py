"""All of the program in turn: window with its child processes, every command. `python -m tests.faults.everything FOLDER`.

With --short only the window with its child processes, and `check`.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QTest

from annotate.sample import sample_documents
from store.project import Project
from tests.faults.window import Acting, make_pipeline, open_window
from ui.app import application
from ui.backups.safekeeping import Safekeeping
from ui.exports.exporting import Exporting
from ui.exports.work import Request
from ui.main_window import MainWindow

ROOT = Path(__file__).parent.parent.parent
PAGE = """<!DOCTYPE html [<!ENTITY far SYSTEM "http://127.0.0.1:9/far.txt"> <!ENTITY % more SYSTEM "http://127.0.0.1:9/m.dtd"> %more;]>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Zwembad</title><base href="http://127.0.0.1:9/">
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/go"><link rel="stylesheet" href="http://127.0.0.1:9/s.css">
<script src="http://127.0.0.1:9/x.js"></script></head><body><article><h1>Zwembad</h1>
<p>Jan Jansen opent het zwembad van Gent. <img src="http://127.0.0.1:9/pixel.png"> Het werd een lange dag voor hem.</p>
<p>De bewoners kwamen kijken &far; en waren blij met het nieuwe bad.</p><iframe src="http://127.0.0.1:9/f"></iframe>
</article></body></html>"""
FEED = """<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd"><rss version="2.0"><channel>
<title>Nieuws</title><link>http://127.0.0.1:9/</link><item><title>Brug dicht</title><link>http://127.0.0.1:9/1</link>
<description>De brug in Brugge is dicht. &lt;img src="http://127.0.0.1:9/2.png"&gt;</description></item></channel></rss>"""


def main() -> None:
    """Raises when a part of it does not work."""
    folder = Path(sys.argv[1])
    project, pipeline, inbox = folder / "krant.kanttekening", folder / "tiny", folder / "in"
    inbox.mkdir()
    for name, content in (("stuk.txt", "Jan Jansen in Gent."), ("blad.html", PAGE), ("feed.xml", FEED)):
        (inbox / name).write_text(content, "utf-8")
    make_pipeline(pipeline)
    with Project.open(project, create=True) as opened:
        opened.add(sample_documents())
    _window(project, pipeline, inbox)
    out = folder / "uit.jsonl"
    _command("check", project)
    if "--short" in sys.argv:
        return
    _command("import", project, inbox)
    _command("import", project, out)
    _command("suggest", project, "--pipeline", pipeline, "--processes", 2)
    _command("suggest", project)
    _command("export", project, folder / "alles.jsonl", "--state", "all")
    _command("stats", project)
    _command("rescue", project, folder / "gered.kanttekening")


def _window(project: Path, pipeline: Path, inbox: Path) -> None:
    application()
    window = open_window(project, str(pipeline))
    acting = Acting(window, lambda _: None, 1)
    for _ in range(20):
        acting.act()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(inbox))])
    window.dropped.emit(data)
    acting.window.findChild(Safekeeping)._back_up_when_due()
    _wait(window, "added")
    acting._finish(False)
    window.findChild(Exporting).write(Request(project.with_name("uit.jsonl")))
    _wait(window, "read back")
    window.close()


def _wait(window: MainWindow, told: str) -> None:
    until = time.monotonic() + 60
    while told not in window.notice.text:
        assert time.monotonic() < until, window.notice.text
        QTest.qWait(20)


def _command(*arguments: object) -> None:
    subprocess.run([sys.executable, "main.py", *map(str, arguments)], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()

"""A window whose display goes away. `python -m tests.faults.display PROJECT`; tells each act, as long as it can."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.faults import window
from ui.app import application


def main() -> int:
    """Acts until Qt ends it."""
    app = application()
    acting = window.Acting(window.open_window(Path(sys.argv[1])), window.teller(1), 1)
    timer = QTimer(interval=0)
    timer.timeout.connect(acting.act)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

"""Start Kanttekening: the window, or one of its commands."""

import gc
import sys

from annotate.network_guard import block_network

block_network()  # outside the condition: a spawned child imports this file before any library

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a child of the built program runs this file
    gc.disable()  # what is imported stays, and looking through it takes its time: until the window is shown
    from ui.qt import load_qt

    load_qt()
    from ui.cli.main import main

    sys.exit(main(sys.argv[1:]))

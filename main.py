"""Starts Kanttekening: the window, or one of its commands."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from ui.cli.main import main

    sys.exit(main(sys.argv[1:]))

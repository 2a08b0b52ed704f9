"""Start Kanttekening: the window, or one of its commands."""

import multiprocessing
import sys

from annotate.network_guard import block_network

block_network()  # outside the condition: a spawned child imports this file before any library

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from ui.cli.main import main

    sys.exit(main(sys.argv[1:]))

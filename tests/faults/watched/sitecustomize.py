"""Put on PYTHONPATH, this is imported by every Python process at its start: notes each call to the network in a file."""

import os
import sys

_log = os.open(os.environ["KANTTEKENING_WATCHED"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_LOCAL = ("socket.gethostname", "socket.sethostname")


def _note(event, args):
    if event.startswith("socket.") and event not in _LOCAL:
        family = args[1] if event == "socket.__new__" else getattr(args[0] if args else None, "family", None)
        if family != 1:  # AF_UNIX: our own processes
            os.write(_log, f"{event} {args!r}\n".encode())


os.write(_log, f"watching {os.getpid()}\n".encode())
sys.addaudithook(_note)

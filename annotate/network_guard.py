"""Shuts a process off from the network, and keeps count of what tried to get there.

Python's audit events tell of every socket before it is made: https://docs.python.org/3/library/audit_events.html. What
a library does in machine code they do not tell; for that `open_connections` asks the system.
"""

from __future__ import annotations

import errno
import socket
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

_LOCAL = {"socket.gethostname", "socket.sethostname"}  # the computer's own name
_REQUESTS = {"urllib.Request", "http.client.connect", "ftplib.connect", "smtplib.connect"}
_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")  # of internet sockets, below /proc/self/net


@dataclass
class Watch:
    """What was seen in this process."""

    events: int = 0  # audited events of any kind, which show that there was a watch
    refused: list[str] = field(default_factory=list)  # those that were for the network

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        """Refuse what is for the network, as the system would refuse it; sockets between our own processes are not."""
        self.events += 1
        is_socket = event.startswith("socket.") and event not in _LOCAL and not _stays_inside(event, args)
        if is_socket or event in _REQUESTS:
            self.refused.append(event)
            raise PermissionError(errno.EACCES, "Kanttekening opens no network connections")

    @property
    def open_connections(self) -> int | None:
        """Internet sockets that this process holds open now, whoever made them; None where the system does not tell."""
        if not Path("/proc/self/net").is_dir():
            return None
        held = set()
        for entry in Path("/proc/self/fd").iterdir():
            try:
                held.add(str(entry.readlink()))
            except OSError:  # closed meanwhile: the listing's own
                continue
        return sum(f"socket:[{inode}]" in held for table in _TABLES for inode in _inodes(table))


@cache
def shut_off() -> Watch:
    """Open no network connection in this process from now on."""
    socket.has_ipv6 = False  # or urllib3, which spaCy and trafilatura import, binds a socket to find that out
    watch = Watch()
    sys.addaudithook(watch.hear)
    return watch


def _stays_inside(event: str, args: tuple[Any, ...]) -> bool:
    """Whether a socket is one between processes of this computer."""
    if not args:
        return False
    family = args[1] if event == "socket.__new__" else getattr(args[0], "family", None)
    return family is not None and family == getattr(socket, "AF_UNIX", None)


def _inodes(table: str) -> list[str]:
    """The sockets in one of the kernel's tables: column 10, see proc(5)."""
    try:
        lines = Path("/proc/self/net", table).read_text().splitlines()[1:]
    except OSError:
        return []
    return [line.split()[9] for line in lines]

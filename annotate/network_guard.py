"""Block the network for a process, and record what tried to use it.

Python raises an audit event before each socket is made: https://docs.python.org/3/library/audit_events.html. Machine
code raises none; `open_connections` asks the operating system instead.
"""

from __future__ import annotations

import errno
import socket
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

_LOCAL = {"socket.gethostname", "socket.sethostname"}  # the name of this computer
_REQUESTS = {"urllib.Request", "http.client.connect", "ftplib.connect", "smtplib.connect"}
_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")  # of internet sockets, in /proc/self/net


@dataclass
class NetworkGuard:
    """What the guard of this process has seen."""

    events: int = 0  # audit events of any kind; 0 would show that the guard does not work
    refused: list[str] = field(default_factory=list)  # events for the network

    def audit(self, event: str, args: tuple[Any, ...]) -> None:
        """Raise PermissionError for an event that uses the network, but not for sockets between local processes."""
        self.events += 1
        is_socket = event.startswith("socket.") and event not in _LOCAL and not _stays_inside(event, args)
        if is_socket or event in _REQUESTS:
            self.refused.append(event)
            raise PermissionError(errno.EACCES, "Kanttekening opens no network connections")

    @property
    def open_connections(self) -> int | None:
        """Number of internet sockets that this process has open, None if the operating system does not tell."""
        if not Path("/proc/self/net").is_dir():
            return None
        held = set()
        for entry in Path("/proc/self/fd").iterdir():
            try:
                held.add(str(entry.readlink()))
            except OSError:  # closed in between, as the descriptor of this listing is
                continue
        return sum(f"socket:[{inode}]" in held for table in _TABLES for inode in _inodes(table))


@cache
def block_network() -> NetworkGuard:
    """Refuse network connections in this process from now on. Return its guard, the same one at each call.

    Call this before importing libraries. It cannot be undone.
    """
    socket.has_ipv6 = False  # or urllib3, which spaCy and trafilatura import, binds a socket to find out
    guard = NetworkGuard()
    sys.addaudithook(guard.audit)
    return guard


def _stays_inside(event: str, args: tuple[Any, ...]) -> bool:
    """Return whether an event is about a socket between processes of this computer."""
    if not args:
        return False
    family = args[1] if event == "socket.__new__" else getattr(args[0], "family", None)
    return family is not None and family == getattr(socket, "AF_UNIX", None)


def _inodes(table: str) -> list[str]:
    """Return the inodes of the sockets in a table of the kernel: column 10, see proc(5)."""
    try:
        lines = Path("/proc/self/net", table).read_text().splitlines()[1:]
    except OSError:
        return []
    return [line.split()[9] for line in lines]

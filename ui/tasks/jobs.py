"""Run functions in child processes and emit Qt signals. Threads wait at the pipes, never the window."""

from __future__ import annotations

import logging
import queue
import signal
import threading
import traceback
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.network_guard import block_network

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext

_BROKEN = QT_TRANSLATE_NOOP("errors", "Something went wrong in the program; nothing you marked is lost.")
_TERMINATE_S = 2.0  # for a child to end before it is killed

_END = object()

log = logging.getLogger(__name__)


@cache
def _spawn() -> SpawnContext:
    """Return what makes child processes; it is imported with the first of them."""
    from multiprocessing import get_context

    return get_context("spawn")


class Child(QObject):
    """Run `target(connection, *args)` in a child process with a pipe."""

    received = Signal(object)
    ended = Signal()  # by itself, killed or crashed; not after close()
    _arrived = Signal(object)  # from the waiting thread
    _gone = Signal()

    def __init__(self, target: Callable[..., None], args: Sequence[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closing = False
        self._arrived.connect(self._pass_on)
        self._gone.connect(self._emit_end)
        spawn = _spawn()
        self._connection, theirs = spawn.Pipe()
        self._process = spawn.Process(target=target, args=(theirs, *args), daemon=True)
        # starting takes tens of milliseconds, so the waiting thread does it
        self._theirs = theirs
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="child process", daemon=True)
        # sending a long text blocks until the child reads, so another thread does it
        self._outbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._sender = threading.Thread(target=self._send_all, name="to child process", daemon=True)

    @property
    def pid(self) -> int | None:
        """The child's process id, once it runs."""
        return self._process.pid

    def start(self) -> None:
        """Start the process without waiting for it."""
        self._thread.start()
        self._sender.start()

    def send(self, message: object) -> None:
        """Send a message to the child without waiting. The message is lost if the child has ended."""
        self._outbox.put(message)

    def kill(self) -> None:
        """Kill the process. Its earlier messages are still received, then `ended` is emitted."""
        self._started.wait()
        if self._process.pid is not None:
            self._process.kill()

    def close(self) -> None:
        """End the child and its threads, and wait for them. Nothing is emitted afterwards."""
        if self._closing or not self._thread.ident:
            return
        self._closing = True
        self._started.wait()
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join(_TERMINATE_S)
            if self._process.exitcode is None:
                self._process.kill()
        self._outbox.put(_END)
        self._thread.join()
        self._sender.join()
        self._connection.close()

    def _send_all(self) -> None:
        """Send queued messages, in the sending thread."""
        while (message := self._outbox.get()) is not _END:
            try:
                self._connection.send(message)
            except OSError:
                log.info("the child process is gone")

    def _wait(self) -> None:
        """Start the child and emit its messages until it ends, in the waiting thread."""
        try:
            self._process.start()
        except OSError:  # no more processes, or no memory for one
            log.error("no child process can be started")
            self._gone.emit()
            return
        finally:
            self._started.set()
            self._theirs.close()
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                break
            self._arrived.emit(message)
        self._process.join()
        self._gone.emit()

    def _pass_on(self, message: object) -> None:
        """Emit a message, in the window's thread, unless the child was closed after it was sent."""
        if not self._closing:
            self.received.emit(message)

    def _emit_end(self) -> None:
        if not self._closing:
            self.ended.emit()


class Crashed(UserError):
    """Raised when a child process ends without a result."""

    def __init__(self, sentence: str = "", **values: object) -> None:
        super().__init__(sentence or _BROKEN, **values)


class Job(QObject):
    """Run `target(send, *args)` once in a child process; `done` emits its result."""

    message = Signal(object)
    done = Signal(object)
    failed = Signal(object)  # UserError
    cancelled = Signal()

    def __init__(self, target: Callable[..., object], *args: object, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_over = self._is_killed = False
        self._child = Child(_work, (target, args), self)
        self._child.received.connect(self._take)
        self._child.ended.connect(self._ended)

    @property
    def pid(self) -> int | None:
        """The child's process id, once it runs."""
        return self._child.pid

    def start(self) -> None:
        """Start the work."""
        self._child.start()

    def cancel(self) -> None:
        """Stop the work and emit `cancelled`."""
        if not self._is_over:
            self._is_over = True
            self._child.close()
            self.cancelled.emit()

    def kill(self) -> None:
        """Kill the child process. Its earlier messages arrive, then `failed` is emitted with Crashed."""
        self._is_killed = True
        self._child.kill()

    def close(self) -> None:
        """End the child process. Nothing is emitted afterwards."""
        self._is_over = True
        self._child.close()

    def _take(self, message: tuple[str, Any]) -> None:
        kind, value = message
        if self._is_over:
            return
        if kind == "message":
            self.message.emit(value)
            return
        self._is_over = True
        if kind == "done":
            self.done.emit(value)
        elif kind == "failed":
            self.failed.emit(value)
        else:
            log.error("work in a child process failed:\n%s", value)
            self.failed.emit(UserError(_BROKEN))

    def _ended(self) -> None:
        if not self._is_over:
            self._is_over = True
            if not self._is_killed:
                log.error("a child process ended unexpectedly")
            self.failed.emit(Crashed())


def _work(connection: Connection, target: Callable[..., object], args: tuple[object, ...]) -> None:
    """Run `target` in the child process and send its result or error."""
    block_network()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent handles an interrupt at the terminal
    try:
        result = target(lambda message: connection.send(("message", message)), *args)
        connection.send(("done", result))
    except BrokenPipeError:  # the parent has ended, so nobody waits for the result
        return
    except UserError as error:
        connection.send(("failed", error))
    except Exception as error:  # noqa: BLE001 - a bug is logged, and the user sees a sentence
        where = "".join(traceback.format_tb(error.__traceback__))
        connection.send(("broken", where + type(error).__name__))  # without its message, which may quote an article

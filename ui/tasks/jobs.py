"""Work in child processes, as Qt signals: one thread a child waits at its pipe, so that the window never does."""

from __future__ import annotations

import logging
import multiprocessing
import queue
import signal
import threading
import traceback
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.network_guard import block_network

_BROKEN = QT_TRANSLATE_NOOP("errors", "Something went wrong in the program; nothing you marked is lost.")
_PATIENCE = 2.0  # seconds for a child to end by itself

_END = object()

log = logging.getLogger(__name__)
_spawn = multiprocessing.get_context("spawn")


class Child(QObject):
    """A child process and its pipe. `target(connection, *args)` runs in it."""

    received = Signal(object)
    ended = Signal()  # by itself, killed or crashed; not after close()
    _arrived = Signal(object)  # from the waiting thread
    _gone = Signal()

    def __init__(self, target: Callable[..., None], args: Sequence[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closing = False
        self._arrived.connect(self._pass_on)
        self._gone.connect(self._tell_end)
        self._connection, theirs = _spawn.Pipe()
        self._process = _spawn.Process(target=target, args=(theirs, *args), daemon=True)
        # starting takes tens of milliseconds, so the waiting thread does that too
        self._theirs = theirs
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="child process", daemon=True)
        # a long text does not fit in the pipe: sending it would wait until the child reads
        self._outbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._sender = threading.Thread(target=self._send_all, name="to child process", daemon=True)

    @property
    def pid(self) -> int | None:
        """The child's process id, once it runs."""
        return self._process.pid

    def start(self) -> None:
        """Start the process; does not wait for it."""
        self._thread.start()
        self._sender.start()

    def send(self, message: object) -> None:
        """Give the child a message, without waiting; lost when it has ended, which `ended` tells."""
        self._outbox.put(message)

    def kill(self) -> None:
        """Kill the process. What it sent before is still received, then `ended` is emitted."""
        self._started.wait()
        if self._process.pid is not None:
            self._process.kill()

    def close(self) -> None:
        """End the child and its thread, for sure. Nothing is emitted any more."""
        if self._closing or not self._thread.ident:
            return
        self._closing = True
        self._started.wait()
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join(_PATIENCE)
            if self._process.exitcode is None:
                self._process.kill()
        self._outbox.put(_END)
        self._thread.join()
        self._sender.join()
        self._connection.close()

    def _send_all(self) -> None:
        """In the second thread: pass messages on as the child takes them."""
        while (message := self._outbox.get()) is not _END:
            try:
                self._connection.send(message)
            except OSError:
                log.info("the child process is gone")

    def _wait(self) -> None:
        """In the thread: start the child, pass on what it says, until it ends."""
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
        """In the window's thread: a message may still be on its way here when the child is closed."""
        if not self._closing:
            self.received.emit(message)

    def _tell_end(self) -> None:
        if not self._closing:
            self.ended.emit()


class Crashed(UserError):
    """A child process ended without an answer."""

    def __init__(self, sentence: str = "", **values: object) -> None:
        super().__init__(sentence or _BROKEN, **values)


class Job(QObject):
    """One piece of work in a child process: `target(send, *args)`; what it returns comes with `done`."""

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
        """Stop the work; `cancelled` follows, and nothing else."""
        if not self._is_over:
            self._is_over = True
            self._child.close()
            self.cancelled.emit()

    def kill(self) -> None:
        """Kill the child process; what it sent before arrives, then `failed` with Crashed."""
        self._is_killed = True
        self._child.kill()

    def close(self) -> None:
        """End the child process, whatever it was at."""
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
    """In the child: do the work and report how it went."""
    block_network()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt at the terminal is for the process that waits
    try:
        result = target(lambda message: connection.send(("message", message)), *args)
        connection.send(("done", result))
    except BrokenPipeError:  # the window is gone, killed perhaps: nobody waits for an answer
        return
    except UserError as error:
        connection.send(("failed", error))
    except Exception as error:  # noqa: BLE001 - a bug of ours: where it was goes to the log, the user gets a sentence
        where = "".join(traceback.format_tb(error.__traceback__))
        connection.send(("broken", where + type(error).__name__))  # not what it says: that may be an article's text

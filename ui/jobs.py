"""Work in child processes, as Qt signals: one thread a child waits at its pipe, so that the window never does."""

from __future__ import annotations

import logging
import multiprocessing
import queue
import threading
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotate import suggest
from annotate.errors import QT_TRANSLATE_NOOP, UserError

_AHEAD = 2  # texts sent to the child before it has answered, so that it need not wait
_PATIENCE = 2.0  # seconds for a child to end by itself

_END = object()

log = logging.getLogger(__name__)
_spawn = multiprocessing.get_context("spawn")


class Child(QObject):
    """A child process and its pipe. `target(connection, *args)` runs in it."""

    received = Signal(object)
    ended = Signal()  # by itself, killed or crashed; not after close()

    def __init__(self, target: Callable[..., None], args: Sequence[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closing = False
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

    def close(self) -> None:
        """End the child and its thread, for sure. Nothing is emitted any more."""
        if self._closing or not self._thread.ident:
            return
        self._closing = True
        self._started.wait()
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
        self._process.start()
        self._started.set()
        self._theirs.close()
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                break
            if not self._closing:
                self.received.emit(message)
        self._process.join()
        if not self._closing:
            self.ended.emit()


class Suggester(QObject):
    """Suggestions by a pipeline in a child process that stays, for as many documents as are asked for."""

    loaded = Signal(str, object)  # pipeline id, labels
    suggested = Signal(int, object, object)  # document id, Tokens, suggestions
    progress = Signal(int, int)  # documents done, documents asked for
    failed = Signal(object)  # UserError
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._pipeline = ""
        self._job = 0
        self._waiting: deque[int] = deque()
        self._sent: list[int] = []
        self._suspects: set[int] = set()
        self._total = 0
        self._is_loaded = False
        self._text_of: Callable[[int], str] = lambda _: ""

    @property
    def pid(self) -> int | None:
        """The child's process id, while one runs."""
        return self._child.pid if self._child else None

    def use(self, pipeline: str) -> None:
        """Load a pipeline by name or folder; `loaded` or `failed` follows."""
        self.cancel()
        self._pipeline = pipeline
        self._suspects.clear()
        if self._child is None:
            self._start()
        else:
            self._child.send(("load", pipeline))

    def suggest(self, ids: Sequence[int], text_of: Callable[[int], str]) -> None:
        """Suggest for these documents; texts are asked for one by one, when the child is ready for them."""
        self._job += 1
        self._waiting, self._sent, self._total = deque(ids), [], len(ids)
        self._text_of = text_of
        self.progress.emit(0, self._total)
        self._feed()

    def cancel(self) -> None:
        """Drop what was asked for, and what still comes of it."""
        self._job += 1
        self._waiting.clear()
        self._sent = []
        self._total = 0

    def close(self) -> None:
        """End the child process."""
        self.cancel()
        if self._child:
            self._child.close()
            self._child = None

    def _start(self) -> None:
        self._is_loaded = False
        self._child = Child(suggest.serve, (), self)
        self._child.received.connect(self._take)
        self._child.ended.connect(self._restart)
        self._child.start()
        self._child.send(("load", self._pipeline))

    def _feed(self) -> None:
        while self._child and self._waiting and len(self._sent) < _AHEAD:
            document_id = self._waiting.popleft()
            try:
                text = self._text_of(document_id)
            except KeyError:  # removed meanwhile
                continue
            self._sent.append(document_id)
            self._child.send(("suggest", self._job, document_id, text))
        if self._total and not self._sent and not self._waiting:
            self._total = 0
            self.finished.emit()

    def _take(self, message: tuple[Any, ...]) -> None:
        if message[0] == "loaded":
            self._resume(message[1], message[2])
        elif message[0] == "failed":
            self.cancel()
            self.failed.emit(message[1])
        elif message[1] == self._job:
            _, _, document_id, tokens, found = message
            self._sent.remove(document_id)
            self.suggested.emit(document_id, tokens, found)
            if self._total:
                self.progress.emit(self._total - len(self._waiting) - len(self._sent), self._total)
                self._feed()

    def _resume(self, pipeline_id: str, labels: object) -> None:
        """After a first start tell what was loaded; after a crash go on where it stopped."""
        self._is_loaded = True
        if self._sent or self._waiting:
            self._waiting.extendleft(reversed(self._sent))
            self._sent = []
            self._feed()
        else:
            self.loaded.emit(pipeline_id, labels)

    def _restart(self) -> None:
        """The child died: start another for the rest; a document that it died of twice is left out."""
        log.warning("the suggesting process ended unexpectedly")
        if self._child:
            self._child.close()
            self._child = None
        if not self._is_loaded:
            self.cancel()
            self.failed.emit(
                UserError(
                    QT_TRANSLATE_NOOP("errors", "The pipeline {name} is broken and cannot be used."),
                    name=self._pipeline,
                )
            )
            return
        guilty = self._sent[:1]
        if guilty and guilty[0] in self._suspects:
            self._sent = self._sent[1:]
        self._suspects.update(guilty)
        self.failed.emit(
            UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "Suggesting marks stopped unexpectedly and was started again; nothing is lost."
                )
            )
        )
        if self._sent or self._waiting:
            self._start()
        elif self._total:
            self._feed()


class Job(QObject):
    """One piece of work in a child process: `target(send, *args)`; what it returns comes with `done`."""

    message = Signal(object)
    done = Signal(object)
    failed = Signal(object)  # UserError
    cancelled = Signal()

    def __init__(self, target: Callable[..., object], *args: object, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        self._child = Child(_work, (target, args), self)
        self._child.received.connect(self._take)
        self._child.ended.connect(self._ended)

    def start(self) -> None:
        """Start the work."""
        self._child.start()

    def cancel(self) -> None:
        """Stop the work; `cancelled` follows, and nothing else."""
        if not self._is_over:
            self._is_over = True
            self._child.close()
            self.cancelled.emit()

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
            self.failed.emit(_broken())

    def _ended(self) -> None:
        if not self._is_over:
            self._is_over = True
            log.error("a child process ended unexpectedly")
            self.failed.emit(_broken())


def _work(connection: Connection, target: Callable[..., object], args: tuple[object, ...]) -> None:
    """In the child: do the work and report how it went."""
    try:
        result = target(lambda message: connection.send(("message", message)), *args)
        connection.send(("done", result))
    except UserError as error:
        connection.send(("failed", error))
    except Exception:  # noqa: BLE001 - a bug of ours: its traceback goes to the parent's log, the user gets a sentence
        connection.send(("broken", traceback.format_exc()))


def _broken() -> UserError:
    return UserError(QT_TRANSLATE_NOOP("errors", "Something went wrong in the program; nothing you marked is lost."))

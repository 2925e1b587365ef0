"""SIGTERM and Ctrl-C end a run in order: the update in hand is finished and saved.

In: signals. Out: a flag for the loop while an update is taken, an exception at any other
moment. A second signal always ends the run at once; the last checkpoint stays valid.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Stopped(BaseException):
    """A signal ended the run; `exit_code` is the shell's for that signal."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.exit_code = 128 + number


class StopSignals:
    """What the signals of this process asked for; `requested` is 0 or a signal's number."""

    def __init__(self) -> None:
        self.requested = 0
        self._deferring = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Take SIGTERM and SIGINT while the block runs."""
        numbers = (signal.SIGTERM, signal.SIGINT)
        try:
            before = [signal.signal(number, self._receive) for number in numbers]
        except ValueError:  # not the main thread: signals are the host program's
            yield
            return
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, handler)

    @contextmanager
    def deferred(self) -> Iterator[None]:
        """Within this block the first signal only sets `requested`."""
        self._deferring = True
        try:
            yield
        finally:
            self._deferring = False

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Within this part of a deferring block a signal ends the run."""
        self._deferring = False
        try:
            yield
        finally:
            self._deferring = True

    def _receive(self, number: int, frame: FrameType | None) -> None:
        if self.requested or not self._deferring:
            raise Stopped(number)
        self.requested = number

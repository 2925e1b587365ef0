"""One running command under a watchdog: its output as it comes, its end, its whole group killed.

In: an argument list. Out: stdout in pieces, stderr (its beginning), the exit status. What
the command may touch is decided by its argument list: see sandbox.py.
"""

import fcntl
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

_PIECE = 1 << 16
# Node.js hands over no more than fits while a program loops: it must be more than its limit.
_PIPE = 1 << 20
_MOST_STDERR = 1 << 16
_LAST_WORDS = 2.0  # seconds that a command whose output has ended may take to exit


class OvertimeError(Exception):
    """The deadline came before the command said more."""


class WatchedProcess:
    """A command in a process group of its own; leaving the `with` block kills what is left."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        folder: Path,
        descriptors: Sequence[int] = (),
    ) -> None:
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=descriptors,  # every other one is closed in the child
            start_new_session=True,
        )
        assert self._process.stdout
        assert self._process.stderr
        self._stdout, self._stderr = self._process.stdout, self._process.stderr
        with suppress(OSError, AttributeError):  # Linux alone, and as long as the user has room
            fcntl.fcntl(self._stdout, fcntl.F_SETPIPE_SZ, _PIPE)
        self._said = bytearray()
        self._selector = selectors.DefaultSelector()
        for stream in (self._stdout, self._stderr):
            self._selector.register(stream, selectors.EVENT_READ)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def stderr(self) -> str:
        """The beginning of what it wrote to stderr so far."""
        return self._said.decode("utf-8", "backslashreplace")

    def read(self, deadline: float) -> bytes:
        """The next piece of stdout; empty at its end.

        Raises OvertimeError where none has come by `deadline` (of time.monotonic).
        """
        while self._stdout in self._open():
            if piece := self._step(deadline):
                return piece
        return b""

    def wait(self) -> int:
        """The exit status of a command whose stdout has ended; 128 + n for signal n."""
        deadline = time.monotonic() + _LAST_WORDS
        with suppress(OvertimeError, subprocess.TimeoutExpired):
            while self._open():
                self._step(deadline)
            self._process.wait(_LAST_WORDS)
        return self.kill()

    def kill(self) -> int:
        """Kill what still runs of the group; gives the exit status."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        status = self._process.wait()
        self._selector.close()
        self._stdout.close()
        self._stderr.close()
        return status if status >= 0 else 128 - status

    def _open(self) -> list[object]:
        """The streams that have not ended; none of a command that was killed."""
        mapped = self._selector.get_map()
        return [key.fileobj for key in mapped.values()] if mapped else []

    def _step(self, deadline: float) -> bytes:
        """Wait for either stream: a piece of stdout is given back, one of stderr is kept."""
        left = deadline - time.monotonic()
        ready = self._selector.select(left) if left > 0 else []
        if not ready:
            raise OvertimeError
        for key, _ in ready:
            piece = os.read(key.fd, _PIECE)
            if not piece:
                self._selector.unregister(key.fileobj)
            elif key.fileobj is self._stdout:
                return piece
            else:
                self._said += piece[: _MOST_STDERR - len(self._said)]
        return b""

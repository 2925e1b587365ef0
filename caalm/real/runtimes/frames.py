"""The stream of a driver, cut into one result for each program.

A frame is what a program printed, the mark, and a line ` STATUS MICROSECONDS LIMIT ERROR`.
The limits on time and output are held here, outside, so that no program can loosen them.
"""

import time
from dataclasses import dataclass

from caalm.real.runtimes.limits import KILLED, Limit, RuntimeLimits, RuntimeResult
from caalm.real.runtimes.process import OvertimeError, WatchedProcess
from caalm.real.runtimes.single import error_line, memory_limit, time_limit

_LONGEST_LINE = 1_000  # behind the mark; drivers cut errors at 500 bytes


class EndedError(Exception):
    """The driver ended without the result of the program whose turn it was."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One program's result; `is_last` where its driver had to be given up for it."""

    result: RuntimeResult
    is_last: bool = False


class FrameReader:
    """Reads a driver's stream program by program."""

    def __init__(self, process: WatchedProcess, mark: bytes, limits: RuntimeLimits) -> None:
        self._process = process
        self._mark = mark
        self._limits = limits
        self._stream = bytearray()

    def next(self, seconds: float) -> Frame:
        """The next program's result; `seconds` is how long it may take on the clock.

        Raises EndedError where the driver ends first.
        """
        start = time.monotonic()
        while (size := self._size_of_frame()) is None:
            if len(self._stream) > self._limits.output + len(self._mark) + _LONGEST_LINE:
                return self._cut("output", start)
            try:
                piece = self._process.read(start + seconds)
            except OvertimeError:
                return self._cut("time", start)
            if not piece:
                raise EndedError
            self._stream += piece
        frame = bytes(self._stream[:size])
        del self._stream[:size]
        return Frame(self._read_frame(frame))

    def _size_of_frame(self) -> int | None:
        """Where the first frame ends; None where it is not complete."""
        mark = self._stream.find(self._mark)
        end = self._stream.find(b"\n", mark) if mark >= 0 else -1
        return end + 1 if end >= 0 else None

    def _read_frame(self, frame: bytes) -> RuntimeResult:
        output, _, line = frame.partition(self._mark)
        words = line.strip(b"\n").decode("utf-8", "replace").split(" ", 4)
        status, seconds, name, complaint = int(words[1]), int(words[2]) / 1e6, *words[3:]
        limit: Limit | None = "output" if name == "output" else None
        if len(output) > self._limits.output:
            limit = "output"
        limit = limit or time_limit(status, seconds, self._limits)
        limit = limit or memory_limit(complaint, status)
        return self._result(output, status, limit, complaint, seconds)

    def _cut(self, limit: Limit, start: float) -> Frame:
        """The result of a program that is killed now, and its driver with it."""
        seconds = time.monotonic() - start
        return Frame(self._result(bytes(self._stream), KILLED, limit, "", seconds), is_last=True)

    def _result(
        self, output: bytes, status: int, limit: Limit | None, complaint: str, seconds: float
    ) -> RuntimeResult:
        status = KILLED if limit in ("time", "output") else status
        return RuntimeResult(
            stdout=output[: self._limits.output],
            error=error_line(limit, status, complaint),
            status=status,
            seconds=seconds,
            limit=limit,
        )

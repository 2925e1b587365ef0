"""Runs many programs for one start: Python sources, or the programs inside one executable.

In: the file `programs`: a header line (mark, what to run, output limit, seconds); then, for
each program, its length on a line and its bytes. Out, on stdout: what a program prints, then
a line: mark, status, microseconds, limit or -, error. Started inside the sandbox by
batch.py, with no package of ours in reach; the only file of ours that runs text as code.

A Python program that names nothing through which it could reach beyond itself runs in this
process, with builtins of its own. Any other, and every COBOL program, gets a fork.
"""

import builtins
import io
import os
import re
import resource
import signal
import sys
import time
from collections.abc import Callable

_PIECE = 1 << 16
_MOST_ERROR = 500
# What leads from a program to things that it shares with the next one.
_REACHES_OUT = re.compile(
    rb"import|__|\b(?:getattr|setattr|delattr|vars|globals|locals|eval|exec|compile|open|input"
    rb"|breakpoint|exit|quit|help|copyright|credits|license|memoryview|SystemExit)\b"
    rb"|\b(?:gi|cr|ag|f|tb)_|coding[:=]|[^\x00-\x7f]"
)
_DEPTH_HERE = 3  # frames between the interpreter and a program: module, main, _run_here
_ERRORS = sys.stdout.errors or "strict"
_plain_builtins = dict(vars(builtins))


class _Printed:
    """The stdout of a program in this process: bytes, as `print` hands them over."""

    encoding = "utf-8"

    def __init__(self, limit: int, overflow: Callable[[bytes], None]) -> None:
        self._pieces: list[bytes] = []
        self._limit = self._left = limit
        self._overflow = overflow

    def write(self, text: str) -> int:
        """Keep the text; what cannot be encoded is an error here, as on a real stdout."""
        piece = text.encode("utf-8", _ERRORS)
        self._pieces.append(piece)
        self._left -= len(piece)
        if self._left < 0:  # no exception: the program could catch it and print on
            self._overflow(self.all()[: self._limit])
        return len(text)

    def flush(self) -> None:
        """Nothing to do: all is kept until the end."""

    def all(self) -> bytes:
        """Everything printed so far."""
        return b"".join(self._pieces)


class _Results:
    """Where results go, one after another; `mark` is a word that no program knows."""

    def __init__(self, mark: bytes) -> None:
        self._file = os.fdopen(os.dup(1), "wb", buffering=0)
        self._mark = mark
        self._start = time.perf_counter()

    def add(self, output: bytes, status: int, limit: bytes = b"-", error: bytes = b"") -> None:
        """The result of the program whose turn it is."""
        line = error.partition(b"\n")[0].partition(b"\r")[0][:_MOST_ERROR]
        taken = (time.perf_counter() - self._start) * 1_000_000
        tail = b" %d %d %s %s\n" % (status, taken, limit, line)
        left = memoryview(output + self._mark + tail)
        while left:
            left = left[self._file.write(left) :]
        self._start = time.perf_counter()

    def add_last(self, output: bytes) -> None:
        """The result of a program that printed too much; a new process serves the rest."""
        self.add(output, 1, b"output")
        os._exit(0)


def main() -> None:
    """Run all programs in turn."""
    with open("programs", "rb") as file:
        header, _, rest = file.read().partition(b"\n")
    mark, kind, limit, seconds = header.split()
    if kind == b"executable":
        _compile(rest)
        rest = rest.partition(b"\n")[2]
    results = _Results(mark)
    while rest:
        length, _, rest = rest.partition(b"\n")
        source, rest = rest[: int(length)], rest[int(length) :]
        if kind == b"python" and not _REACHES_OUT.search(source):
            printed = _Printed(int(limit), results.add_last)
            error = _run_here(source, printed)
            results.add(printed.all(), 1 if error else 0, b"-", error)
        else:
            results.add(*_run_forked(source, kind, int(limit), float(seconds)))


def _compile(rest: bytes) -> None:
    """Make the executable of many programs; ends this process where that fails."""
    command = [*rest.partition(b"\n")[0].decode().split(), "-o", os.environ["HOME"] + "/program"]
    child = os.fork()
    if child == 0:
        os.dup2(2, 1)
        os.execvp(command[0], command)  # noqa: S606 - no shell is wanted
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(97)


def _run_here(source: bytes, printed: _Printed) -> bytes:
    """Run a program in this process; gives its error, empty where it ended well."""
    scope = {"__name__": "__main__", "__builtins__": dict(_plain_builtins)}
    real, sys.stdout = sys.stdout, printed
    try:
        exec(compile(source, "program.py", "exec", dont_inherit=True), scope)  # noqa: S102
    except BaseException as problem:
        return _last_line(problem)
    finally:
        sys.stdout = real
    return b""


def _last_line(problem: BaseException) -> bytes:
    """How Python's own last line would begin: the exception's name and its message."""
    kind = type(problem)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    if isinstance(problem, SyntaxError):
        text = str(problem.msg)
    else:
        try:
            text = str(problem)
        except Exception:
            text = "<exception str() failed>"
    line = f"{name}: {text}" if text else name
    return line.encode("utf-8", "backslashreplace")


def _run_forked(
    source: bytes, kind: bytes, limit: int, seconds: float
) -> tuple[bytes, int, bytes, bytes]:
    """The output, status, limit and error of a program in a process of its own."""
    (out, out_end), (said, said_end) = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        for end, place in ((out_end, 1), (said_end, 2)):
            os.dup2(end, place)
        os.closerange(3, 64)
        most = max(1, int(seconds + 0.999))
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        if kind == b"executable":
            program = os.environ["HOME"] + "/program"
            os.execv(program, [program, source.decode()])  # noqa: S606
        _run_as_main(source)
    os.close(out_end)
    os.close(said_end)
    output = _read(out, limit + 1)
    name = b"output" if len(output) > limit else b"-"
    if name == b"output":
        os.kill(child, signal.SIGKILL)
    error = _read(said, _PIECE)
    os.close(out)
    os.close(said)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if kind == b"executable":
        error = error[error.find(b"error: ") :] if b"error: " in error else b""
    return output[:limit], status if status >= 0 else 128 - status, name, error


def _read(descriptor: int, most: int) -> bytes:
    """What comes until the end, or until there is `most` of it."""
    pieces = []
    while most > 0 and (piece := os.read(descriptor, min(most, _PIECE))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _run_as_main(source: bytes) -> None:
    """In the child: be the program, from its first line to the interpreter's own ending."""
    module = type(sys)("__main__")
    module.__dict__["__builtins__"] = builtins
    module.__dict__["__file__"] = "/job/program.py"
    sys.modules["__main__"] = module
    sys.argv[:] = ["program.py"]
    said = os.dup(2)
    sys.stderr = io.TextIOWrapper(io.BytesIO())  # nobody asks what it says there
    try:
        exec(compile(source, "program.py", "exec", dont_inherit=True), vars(module))  # noqa: S102
    except SystemExit as leaving:
        if leaving.code is not None and not isinstance(leaving.code, int):
            os.write(said, str(leaving.code).encode("utf-8", "backslashreplace"))
        raise
    except BaseException as problem:
        os.write(said, _last_line(problem)[:_MOST_ERROR])
        sys.exit(1)
    sys.exit(0)


if __name__ == "__main__":
    sys.setrecursionlimit(sys.getrecursionlimit() + _DEPTH_HERE)
    main()

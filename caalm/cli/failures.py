"""From any failure to one line on stderr and an exit code: the only place that does it.

1: the work failed; 2: the call was wrong (arguments, config, spec); 3: a program that cannot
be confined here was not run; 130 and 143: interrupted, terminated; 70: a fault of CaaLM's
own. `CAALM_DEBUG=1` shows the traceback.
"""

import errno
import io
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import click

from caalm.errors import (
    CaalmError,
    MissingExtraError,
    ProgramSyntaxError,
    SandboxError,
    UsageError,
)
from caalm.visible import visible

INTERNAL_FAULT = 70  # EX_SOFTWARE of sysexits.h
_LONGEST_LINE = 2_000

# Packages of the optional extras, by the name under which they are imported.
EXTRAS = {
    "datasets": "data",
    "pyarrow": "data",
    "torch": "train",
    "transformers": "train",
    "accelerate": "train",
    "tokenizers": "train",
    "safetensors": "train",
    "matplotlib": "eval",
    "openai": "eval",
    "datatrove": "scale",
    "ray": "scale",
}


class Terminated(KeyboardInterrupt):
    """SIGTERM, raised so that it unwinds like Ctrl-C and nothing half-written stays."""


def exit_code_of(call: Callable[[], Any]) -> int:
    """Run `call`; say in one line what went wrong, if anything; give the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        with _sigterm_raises():
            result = call()
            sys.stdout.flush()
    except SystemExit as exit_:  # click's own, for a closed pipe
        return exit_.code if isinstance(exit_.code, int) else 1
    except BrokenPipeError:
        _discard_stdout()
        return 1
    except BaseException as error:
        if os.environ.get("CAALM_DEBUG") == "1":
            traceback.print_exc()
        line, code = describe(error)
        click.echo(line, err=True)
        return code
    return result if isinstance(result, int) else 0


def describe(error: BaseException) -> tuple[str, int]:
    """The line (and, for a syntax error, the excerpt below it) and the exit code."""
    match error:
        case click.Abort():
            terminated = isinstance(error.__cause__, Terminated)
            return ("terminated", 143) if terminated else ("interrupted", 130)
        case KeyboardInterrupt():
            return ("terminated", 143) if isinstance(error, Terminated) else ("interrupted", 130)
        case click.UsageError():
            path = error.ctx.command_path if error.ctx else "caalm"
            return _line(f"{error.format_message().rstrip('.')}; see {path} --help"), 2
        case click.ClickException():
            return _line(error.format_message()), error.exit_code
        case ProgramSyntaxError():
            return "\n".join((_line(_located(error)), *_excerpt(error.excerpt))), 1
        case SandboxError():
            return _line(_located(error)), 3
        case CaalmError():
            return _line(_located(error)), 2 if isinstance(error, UsageError) else 1
        case ModuleNotFoundError() if (package := (error.name or "").partition(".")[0]) in EXTRAS:
            return _line(str(MissingExtraError(EXTRAS[package], package))), 1
        case OSError():
            return _line(_os_problem(error)), 1
        case MemoryError():
            return _line("out of memory; ask for less at once"), 1
        case _:
            fault = f"internal fault: {type(error).__name__}: {error}"
            return _line(
                f"{fault}; please report it with the output of CAALM_DEBUG=1"
            ), INTERNAL_FAULT


def _line(message: str) -> str:
    line = visible(f"error: {message}").replace("\n", " ")
    return line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…"


def _located(error: CaalmError) -> str:
    """The message behind the notes that callers put on the error: the file's name."""
    return ": ".join((*reversed(getattr(error, "__notes__", ())), str(error)))


def _excerpt(excerpt: str) -> list[str]:
    """The source line and the caret; one cell a character, so that the caret stands right."""
    return [
        "  " + "".join(char if char.isprintable() else " " for char in row)
        for row in excerpt.split("\n")
        if excerpt.strip()
    ]


def _os_problem(error: OSError) -> str:
    problem = error.strerror or str(error) or type(error).__name__
    if error.errno == errno.ENOSPC:
        problem += "; free some space and run the command again"
    return f"{os.fsdecode(error.filename)}: {problem}" if error.filename else problem


@contextmanager
def _sigterm_raises() -> Iterator[None]:
    """Let SIGTERM unwind the stack of this process; its children die of it as usual."""
    owner = os.getpid()

    def terminate(number: int, frame: FrameType | None) -> None:
        if os.getpid() != owner:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        raise Terminated

    try:
        before = signal.signal(signal.SIGTERM, terminate)
    except ValueError:  # not the main thread: a test, or a host program
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _discard_stdout() -> None:
    """Point stdout at nothing, so that the interpreter's last flush stays quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

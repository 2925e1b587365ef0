"""One program in a process of its own, exactly as a person would start it.

Slower than a batch by far (see docs/runtimes.md); it is what a batch is checked against,
and the only way for a program that is not our own.
"""

import re
from dataclasses import replace

from caalm.real.runtimes.limits import DEFAULT_LIMITS, KILLED, Limit, RuntimeLimits, RuntimeResult
from caalm.real.runtimes.registry import Runtime, find_runtime
from caalm.real.runtimes.sandbox import CommandResult, run_command

_STOPPED = (KILLED, 152)  # SIGKILL; SIGXCPU: 128 + 24
_OUT_OF_MEMORY = re.compile(
    r"MemoryError|heap out of memory|allocation failed|not enough memory|cannot allocate memory"
    r"|bad_alloc",
    re.IGNORECASE,
)


def run_single(
    language: str, source: str, *, limits: RuntimeLimits = DEFAULT_LIMITS, trusted: bool
) -> RuntimeResult:
    """What the language's own runtime does with `source`.

    Raises MissingRuntimeError where it is not installed, SandboxError where a program that
    is not `trusted` cannot be confined. What the program itself does wrong is in the result.
    """
    runtime, executable = find_runtime(language)
    done = run_command(
        runtime.command(executable, runtime.file),
        {runtime.file: encode(source)},
        widened(limits, runtime),
        trusted=trusted,
        allowance=runtime.allowance,
    )
    limit = done.limit or time_limit(done.status, done.seconds, limits)
    limit = limit or memory_limit(done.stderr, done.status)
    return RuntimeResult(
        stdout=done.stdout,
        error=_error(runtime, done, limit),
        status=KILLED if limit in ("time", "output") else done.status,
        seconds=done.seconds,
        limit=limit,
    )


def encode(source: str) -> bytes:
    """A source's bytes. A lone surrogate stays, so that its runtime is what refuses it."""
    return source.encode("utf-8", "surrogatepass")


def widened(limits: RuntimeLimits, runtime: Runtime) -> RuntimeLimits:
    """The limits, with the room that the runtime and its compiler need."""
    return replace(
        limits,
        memory=max(limits.memory, runtime.memory),
        file_size=max(limits.file_size, runtime.file_size),
        scratch=max(limits.scratch, runtime.scratch),
    )


def time_limit(status: int, seconds: float, limits: RuntimeLimits) -> Limit | None:
    """Whether the kernel stopped a program because its processor time was spent."""
    return "time" if status in _STOPPED and seconds >= 0.9 * limits.seconds else None


def memory_limit(stderr: str, status: int) -> Limit | None:
    """Whether a runtime that failed did so for want of memory, by its own words."""
    return "memory" if status != 0 and _OUT_OF_MEMORY.search(stderr) else None


def error_line(limit: Limit | None, status: int, complaint: str | None) -> str | None:
    """The one line that says what went wrong; None where nothing did."""
    if limit in ("time", "output"):
        return f"stopped at the {limit} limit"
    if status == 0:
        return None
    if complaint:
        return complaint
    return f"killed by signal {status - 128}" if status > 128 else f"exit status {status}"


def _error(runtime: Runtime, done: CommandResult, limit: Limit | None) -> str | None:
    found = runtime.complaint.search(done.stderr)
    line = next((group for group in found.groups() if group), None) if found else None
    if line is None and done.stderr.strip():
        line = done.stderr.strip().splitlines()[-1]
    return error_line(limit, done.status, line)

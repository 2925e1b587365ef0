"""Many programs for one start of their runtime: a driver in the sandbox, results as frames.

In: sources of one language that are our own. Out: their results, in order. A driver runs
one program after the other; behind what each prints it writes a mark that no program
knows, and a line with its status. Whatever goes wrong with a program costs this start
only: the rest is served by a new one. See drivers/ for what keeps programs apart.
"""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from caalm.real.runtimes.bundle import Bundle, bundle, can_bundle
from caalm.real.runtimes.frames import EndedError, FrameReader
from caalm.real.runtimes.limits import RuntimeLimits, RuntimeResult
from caalm.real.runtimes.registry import COMPILE, RUNTIMES, find_runtime
from caalm.real.runtimes.sandbox import START_ALLOWANCE, start_confined
from caalm.real.runtimes.single import encode, run_single, widened

_DRIVERS = Path(__file__).resolve().parent / "drivers"
# What the compiler may take for each program, on a busy machine.
_COMPILE_SECONDS = 0.5
# Beside the limit: the time that a program may wait for its turn on the processor.
_TURN_ALLOWANCE = 2.0


class _FailedError(Exception):
    """The driver ended, and a new one would do no better; `guilty` are places in its batch."""

    def __init__(self, guilty: set[int]) -> None:
        super().__init__(guilty)
        self.guilty = guilty


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One start of a driver: what to run, the files it reads, seconds until the first result."""

    command: Sequence[str]
    files: Mapping[str, bytes]
    mark: bytes
    count: int
    allowance: float
    bundle: Bundle | None

    def guilty(self, place: int, messages: str) -> set[int]:
        """Which programs to run apart after the driver ended at `place`."""
        if self.bundle is None or place > 0:
            return {place}
        return self.bundle.refused(messages) or set(range(self.count))


def fits_batch(language: str, source: str) -> bool:
    """Whether a source may share its start with others and print what it prints alone."""
    if RUNTIMES[language].alone.search(source):
        return False
    return language != "cobol" or can_bundle(source)


def run_batch(language: str, sources: Sequence[str], limits: RuntimeLimits) -> list[RuntimeResult]:
    """The results of our own sources that fit a batch, in order.

    A program at which the driver dies runs once more, alone, and what comes of that stands:
    it may have crashed its runtime, or this machine may have been in trouble.
    Raises MissingRuntimeError where the runtime is not installed.
    """
    results: dict[int, RuntimeResult] = {}
    left = list(range(len(sources)))
    while left:
        job = _job(language, [sources[place] for place in left], limits)
        try:
            for place, result in zip(left, _serve(job, language, limits), strict=False):
                results[place] = result
        except _FailedError as failure:
            for place in (left[number] for number in sorted(failure.guilty)):
                results[place] = run_single(language, sources[place], limits=limits, trusted=True)
        left = [place for place in left if place not in results]
    return [results[place] for place in range(len(sources))]


def _serve(job: _Job, language: str, limits: RuntimeLimits) -> Iterator[RuntimeResult]:
    """The results of the first programs, at least of one, for one start of the driver."""
    with start_confined(
        job.command,
        job.files,
        widened(limits, RUNTIMES[language]),
        trusted=True,
        processor_seconds=limits.seconds * job.count + job.allowance,
    ) as process:
        reader = FrameReader(process, job.mark, limits)
        for place in range(job.count):
            allowance = _TURN_ALLOWANCE if place else job.allowance
            try:
                frame = reader.next(limits.seconds + allowance)
            except EndedError:
                if process.wait() == 0 and place:
                    return  # the driver retired: a new one serves the rest
                raise _FailedError(job.guilty(place, process.stderr)) from None
            yield frame.result
            if frame.is_last:
                return


def _job(language: str, sources: Sequence[str], limits: RuntimeLimits) -> _Job:
    runtime, executable = find_runtime(language)
    mark = secrets.token_hex(16).encode()
    files = {runtime.driver: (_DRIVERS / runtime.driver).read_bytes()}
    if language == "cobol":
        programs = bundle(sources)
        head = " ".join([executable, *COMPILE, "bundle.cob"]).encode() + b"\n"
        files["bundle.cob"] = encode(programs.text)
        files["programs"] = _packed(mark, "executable", programs.names, limits, head)
    else:
        programs = None
        files["programs"] = _packed(mark, language, sources, limits)
    host = RUNTIMES[runtime.driven_by]
    return _Job(
        command=host.command(find_runtime(runtime.driven_by)[1], runtime.driver),
        files=files,
        mark=mark,
        count=len(sources),
        allowance=START_ALLOWANCE
        + runtime.allowance
        + (_COMPILE_SECONDS * len(sources) if programs else 0.0),
        bundle=programs,
    )


def _packed(
    mark: bytes, kind: str, programs: Sequence[str], limits: RuntimeLimits, head: bytes = b""
) -> bytes:
    """The file that a driver reads: a header line, `head`, each program behind its length."""
    header = f" {kind} {limits.output} {limits.seconds}\n".encode()
    sources = map(encode, programs)
    return mark + header + head + b"".join(b"%d\n%s" % (len(code), code) for code in sources)

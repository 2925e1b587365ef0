"""Many programs under both sides, counted; the smallest on which they differ.

In: a language, how many programs, a seed. Out: a `Verification`. Programs run in batches;
one in a hundred runs again alone, in a sandbox of its own, which must say the same.
"""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from caalm.data.workers import in_parallel
from caalm.nodes import Program
from caalm.real.language import RealLanguage, load_real
from caalm.real.runtimes import (
    RUNTIMES,
    RuntimeResult,
    run_programs,
    run_single,
    runtime_version,
    sandbox_problem,
)
from caalm.real.runtimes.registry import find_runtime
from caalm.verification.compare import (
    Answer,
    Case,
    Disagreement,
    Way,
    answer_of,
    own_way,
    translated_way,
)
from caalm.verification.draw import drawn_invented, drawn_program
from caalm.verification.shrink import shrink_program

_ALONE = 100  # one program of so many runs again alone
_KEPT = 20  # disagreements that are kept, the smallest
Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What came of verifying one language.

    `compared` programs got an answer from both sides, `failing` of them by an error;
    `refused` counts by reason those of which our interpreter says that it is not exact, or
    that a limit is met. `alone` were run a second time, by themselves. `found` is how many
    disagreed, `smallest` the smallest after shrinking.
    """

    language: str
    runtime: str
    translated: bool
    count: int
    seed: int
    compared: int
    failing: int
    refused: Mapping[str, int]
    alone: int
    found: int
    smallest: Disagreement | None
    seconds: float


@dataclass(frozen=True, slots=True)
class _Batch:
    """Programs that one start of the runtime runs."""

    language: str
    seed: int
    translated: bool
    draws: range

    def way(self, language: RealLanguage) -> Way:
        return translated_way(language) if self.translated else own_way(language)

    def program(self, language: RealLanguage, draw: int) -> Program:
        drawn = drawn_invented if self.translated else drawn_program
        return drawn(language, self.seed, draw)


@dataclass(slots=True)
class _Tally:
    """The figures while they grow."""

    compared: int = 0
    failing: int = 0
    alone: int = 0
    found: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    kept: list[Disagreement] = field(default_factory=list)

    def add(self, one: Disagreement | None) -> None:
        """Count a disagreement, if it is one, and keep it if it is among the smallest."""
        if one is not None:
            self.found += 1
            self.kept = sorted([*self.kept, one], key=lambda kept: kept.size)[:_KEPT]

    def merge(self, other: "_Tally") -> None:
        """Take in the figures of other programs."""
        self.compared += other.compared
        self.failing += other.failing
        self.alone += other.alone
        self.found += other.found
        self.refused += other.refused
        self.kept = sorted([*self.kept, *other.kept], key=lambda kept: kept.size)[:_KEPT]


def verify_language(
    name: str,
    *,
    count: int,
    seed: int = 0,
    translated: bool = False,
    workers: int = 1,
    advance: Advance = lambda done: None,
) -> Verification:
    """Hold our interpreter against the runtime of the language `name` on `count` programs.

    With `translated` the programs are those of invented languages, translated. `advance` is
    told how many more are done. The number of workers changes nothing but the time. Raises
    UnknownNameError, MissingRuntimeError.
    """
    language, started = load_real(name), time.monotonic()
    runtime = f"{find_runtime(name)[0].name} {runtime_version(name)}"
    tally, size = _Tally(), RUNTIMES[name].batch
    batches = [
        _Batch(name, seed, translated, range(first, min(first + size, count)))
        for first in range(0, count, size)
    ]
    for batch, counted in in_parallel(_count, batches, workers):
        tally.merge(counted)
        advance(len(batch.draws))
    smallest = _shrunk(name, tally.kept[0], batches[0].way(language)) if tally.kept else None
    return Verification(
        language=name,
        runtime=runtime,
        translated=translated,
        count=count,
        seed=seed,
        compared=tally.compared,
        failing=tally.failing,
        refused=dict(sorted(tally.refused.items())),
        alone=tally.alone,
        found=tally.found,
        smallest=smallest,
        seconds=time.monotonic() - started,
    )


def _count(batch: _Batch) -> _Tally:
    """Draw the programs of a batch, run them under both sides, and count what they say."""
    language, tally = load_real(batch.language), _Tally()
    way = batch.way(language)
    cases = [(draw, way(batch.program(language, draw))) for draw in batch.draws]
    tally.refused.update(case.refused for _, case in cases if case.ours is None)
    decided = [(draw, case) for draw, case in cases if case.ours is not None]
    results = _run(batch.language, [case.source for _, case in decided])
    for (draw, case), result in zip(decided, results, strict=True):
        tally.compared += 1
        tally.failing += result.error is not None
        tally.add(_difference(draw, case, result))
        if draw % _ALONE == 0 and sandbox_problem() is None:
            tally.alone += 1
            tally.add(_difference(draw, case, _run_alone(batch.language, case.source)))
    return tally


def _run(name: str, sources: Sequence[str]) -> list[RuntimeResult]:
    """What the runtime says; one that was cut off is asked once more, alone."""
    results = run_programs(name, sources, trusted=True, cached=False)
    return [
        result if result.is_truth else run_single(name, source, trusted=True)
        for source, result in zip(sources, results, strict=True)
    ]


def _run_alone(name: str, source: str) -> RuntimeResult:
    return run_single(name, source, trusted=False)


def _difference(draw: int, case: Case, result: RuntimeResult) -> Disagreement | None:
    theirs = answer_of(result)
    if case.ours is None or case.ours.agrees(theirs):
        return None
    return Disagreement(draw, case.program, case.source, case.ours, theirs)


def _shrunk(name: str, found: Disagreement, way: Way) -> Disagreement:
    """The disagreement at its smallest.

    Programs that do not end are not tried: each would take the runtime all its time.
    """
    if _is_endless(found.ours):
        return found

    def differences(programs: Sequence[Program]) -> list[Disagreement | None]:
        cases = [_written(way, program) for program in programs]
        cases = [c if c and c.ours and not _is_endless(c.ours) else None for c in cases]
        asked = [case for case in cases if case is not None]
        results = iter(run_programs(name, [c.source for c in asked], trusted=True, cached=False))
        return [
            _difference(found.draw, case, next(results)) if case is not None else None
            for case in cases
        ]

    def still_differs(programs: Sequence[Program]) -> list[bool]:
        return [one is not None for one in differences(programs)]

    smallest = shrink_program(found.program, still_differs)
    return differences([smallest])[0] or found


def _is_endless(answer: Answer) -> bool:
    return answer.error is not None and answer.error.startswith("out of fuel")


def _written(way: Way, program: Program) -> Case | None:
    """The case of a simplified program; None where it cannot be written or has no answer."""
    try:
        case = way(program)
    except Exception:  # a node without what it needs
        return None
    return case if case.ours is not None else None

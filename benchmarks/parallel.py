"""What a second core is worth to a build: the card recipe with one worker and with two.

Prints one JSON line for each figure: {"name", "ratio", "target", "ours", "baseline",
"unit"}; a ratio below its target is a miss. The efficiency is the time with one worker,
divided by twice the time with two; builds take turns, and the median of the rounds' ratios
counts. It is a matter of the clock, so it means something on a machine with two free cores
only; the ratio of processor seconds, which is measured along, holds on a busy one too: what
two workers do in vain (a language made twice, start-up) and what their neighbours cost.
The recipe has rows of real languages: their runtimes are needed (`make setup-runtimes`).
Run: `python benchmarks/parallel.py [--quick]`.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from caalm.config import load_config
from caalm.data.build import BuildConfig, HeldOut, build_corpus
from caalm.paths import data_folder

WORKERS = 2
EFFICIENCY_TARGET = 0.85
RATE_TARGET = 5_000  # rows a second with two workers


class Taken(NamedTuple):
    """What one build took: seconds by the clock, and of processors, its workers' included."""

    clock: float
    processor: float


def recipe(share: float) -> BuildConfig:
    """A share of the card recipe: fewer languages, every split with as many fewer rows."""
    card = load_config(data_folder("configs") / "build" / "card.yaml", BuildConfig)

    def held_out(split: HeldOut) -> HeldOut:
        return HeldOut(languages=round(split.languages * share), rows=round(split.rows * share))

    return replace(
        card,
        languages=round(card.languages * share),
        validation=round(card.validation * share),
        test_seen=round(card.test_seen * share),
        test_lexical=held_out(card.test_lexical),
        test_structural=held_out(card.test_structural),
        real={name: round(rows * share) for name, rows in card.real.items()},
        test_real=round(card.test_real * share),
    )


def measured(config: BuildConfig, out: Path, workers: int) -> tuple[Taken, int]:
    """Build once; what it took, and the rows."""
    clock, before = time.perf_counter(), _processor_seconds()
    built = build_corpus(config, out, workers=workers)
    taken = Taken(time.perf_counter() - clock, _processor_seconds() - before)
    return taken, sum(built.rows.values())


def _processor_seconds() -> float:
    """Of this process and the workers that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def figures(config: BuildConfig, rounds: int) -> list[dict[str, object]]:
    """Both ratios and both rates, from builds that take turns; the first is a warm-up."""
    one: list[Taken] = []
    two: list[Taken] = []
    rows = 0
    with tempfile.TemporaryDirectory() as folder:
        measured(recipe(0.02), Path(folder, "warm-up"), 1)
        for round_ in range(rounds):
            for workers, takes in ((1, one), (WORKERS, two)):
                taken, rows = measured(config, Path(folder, f"{round_}-{workers}"), workers)
                takes.append(taken)
    clock = [a.clock / (WORKERS * b.clock) for a, b in zip(one, two, strict=True)]
    processor = [a.processor / b.processor for a, b in zip(one, two, strict=True)]
    rates = [rows / statistics.median(taken.clock for taken in takes) for takes in (one, two)]
    spent = [rows / statistics.median(taken.processor for taken in takes) for takes in (one, two)]
    return [
        {
            "name": "a build with two workers: parallel efficiency",
            "ratio": round(statistics.median(clock), 3),
            "target": EFFICIENCY_TARGET,
            "ours": round(rates[1]),
            "baseline": round(rates[0]),
            "unit": "rows/s",
            "rows": rows,
        },
        {
            "name": "a build with two workers: processor seconds of one / of two",
            "ratio": round(statistics.median(processor), 3),
            "target": EFFICIENCY_TARGET,
            "ours": round(spent[1]),
            "baseline": round(spent[0]),
            "unit": "rows per processor second",
        },
        {
            "name": "a build with two workers: rows a second",
            "ratio": round(rates[1] / RATE_TARGET, 3),
            "target": 1.0,
            "ours": round(rates[1]),
            "baseline": RATE_TARGET,
            "unit": "rows/s",
        },
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures; 1 where one is below its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rows, one round")
    quick = parser.parse_args(argv).quick
    results = figures(recipe(0.1), 1) if quick else figures(recipe(0.5), 3)
    for result in results:
        sys.stdout.write(json.dumps(result) + "\n")
    return int(any(float(str(r["ratio"])) < float(str(r["target"])) for r in results))


if __name__ == "__main__":
    raise SystemExit(main())

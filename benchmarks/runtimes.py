"""Programs a second of each real runtime in batches, against one sandboxed process for each.

Prints one JSON line for each language: {"name", "ratio", "target", "ours", "baseline",
"unit"} (ratio: ours to the baseline, at least the target). Both run the same distinct
programs, in the sandbox, nothing cached, in turns; the ratio is the median of the rounds'
ratios, so that a busy machine slows both.
Run: `python benchmarks/runtimes.py [--quick]`.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence

from caalm.real.runtimes import (
    RUNTIMES,
    available_runtimes,
    run_programs,
    run_single,
    sandbox_problem,
)

TARGETS = {"python": 40.0, "javascript": 100.0, "lua": 5.0, "cobol": 2.5}
# The baseline needs fewer programs than a batch for a steady figure.
ALONE = {"python": 20, "javascript": 20, "lua": 20, "cobol": 5}

PROGRAMS = {
    "python": """\
total = 0
for number in range(1, {number}):
    if number % 3 == 0 or number % 5 == 0:
        total += number
    else:
        total -= 1
print("total", total)
words = ["one", "two", "three"]
for word in words:
    print(word.upper(), len(word) + {number})
""",
    "javascript": """\
let total = 0;
for (let number = 1; number < {number}; number++) {{
  if (number % 3 === 0 || number % 5 === 0) {{
    total += number;
  }} else {{
    total -= 1;
  }}
}}
console.log("total", total);
const words = ["one", "two", "three"];
for (const word of words) console.log(word.toUpperCase(), word.length + {number});
""",
    "lua": """\
local total = 0
for number = 1, {number} do
  if number % 3 == 0 or number % 5 == 0 then
    total = total + number
  else
    total = total - 1
  end
end
print("total", total)
for _, word in ipairs({{"one", "two", "three"}}) do
  print(word:upper(), #word + {number})
end
""",
    "cobol": """\
IDENTIFICATION DIVISION.
PROGRAM-ID. TOTAL.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 TOTAL PIC S9(6) VALUE 0.
01 N PIC 9(4).
01 Q PIC 9(4).
01 R PIC 9(4).
01 SHOWN PIC -(6)9.
PROCEDURE DIVISION.
    PERFORM VARYING N FROM 1 BY 1 UNTIL N > {number}
        DIVIDE N BY 3 GIVING Q REMAINDER R
        IF R = 0
            ADD N TO TOTAL
        ELSE
            SUBTRACT 1 FROM TOTAL
        END-IF
    END-PERFORM
    MOVE TOTAL TO SHOWN
    DISPLAY "total " SHOWN
    STOP RUN.
""",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure each installed runtime; 1 where one misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one round")
    rounds = 1 if parser.parse_args(argv).quick else 5
    if problem := sandbox_problem():
        sys.stderr.write(f"no sandbox to measure in: {problem}\n")
        return 1
    results = [measure(language, rounds) for language in available_runtimes()]
    for result in results:
        print(json.dumps(result))
    return int(any(result["ratio"] < result["target"] for result in results))


def measure(language: str, rounds: int) -> dict[str, object]:
    """Both rates in turns, after a warm-up of both."""
    sources = [
        PROGRAMS[language].format(number=number) for number in range(RUNTIMES[language].batch)
    ]
    some = sources[: ALONE[language]]
    in_batch(language, sources), one_each(language, some[:1])
    pairs = [
        (rate(in_batch, language, sources), rate(one_each, language, some)) for _ in range(rounds)
    ]
    ours, baseline = (statistics.median(rates) for rates in zip(*pairs, strict=True))
    return {
        "name": f"{language} in batches of {len(sources)}",
        "ratio": round(statistics.median(one / other for one, other in pairs), 1),
        "target": TARGETS[language],
        "ours": round(ours, 1),
        "baseline": round(baseline, 1),
        "unit": "programs/s",
    }


def rate(run: Callable[[str, list[str]], None], language: str, sources: list[str]) -> float:
    """Programs a second."""
    start = time.perf_counter()
    run(language, sources)
    return len(sources) / (time.perf_counter() - start)


def in_batch(language: str, sources: list[str]) -> None:
    """All for one start of the runtime."""
    results = run_programs(language, sources, trusted=True, cached=False)
    assert all(result.error is None for result in results)


def one_each(language: str, sources: list[str]) -> None:
    """One sandbox and one process for each."""
    for source in sources:
        assert run_single(language, source, trusted=False).error is None


if __name__ == "__main__":
    sys.exit(main())

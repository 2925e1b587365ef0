"""How long a command takes to answer, against importing lark, jinja2 and click alone.

Prints one JSON line for each command: {"name", "ratio", "target", "ours", "baseline",
"unit"}. The runs of ours and of the baseline alternate, and the medians are compared, so
that a busy machine slows both. Run: `python benchmarks/startup.py`.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = 2.0
RUNS = 15
# Bytecode may be kept, as in every installation: else ours alone would be compiled each time.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
BASELINE = [sys.executable, "-c", "import lark, jinja2, click"]


def seconds(command: list[str]) -> float:
    """The wall time of one run; raises CalledProcessError where it fails."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env=ENVIRONMENT)
    return time.perf_counter() - start


def measure(name: str, command: list[str], runs: int = RUNS) -> dict[str, str | float]:
    """The median time of `command` against the baseline's, measured in turns."""
    seconds(command), seconds(BASELINE)  # warm the file cache
    pairs = [(seconds(command), seconds(BASELINE)) for _ in range(runs)]
    ours = statistics.median(ours for ours, _ in pairs)
    baseline = statistics.median(baseline for _, baseline in pairs)
    return {
        "name": name,
        "ratio": round(ours / baseline, 3),
        "target": TARGET,
        "ours": round(ours, 4),
        "baseline": round(baseline, 4),
        "unit": "s",
    }


def main() -> int:
    """Measure both commands; 1 where one is slower than its target."""
    with tempfile.TemporaryDirectory() as folder:
        caalm = [sys.executable, str(ROOT / "cli.py")]
        results = [
            measure("caalm --help", [*caalm, "--help"]),
            measure(
                "caalm make-lang --seed 7", [*caalm, "make-lang", "--seed", "7", "--out", folder]
            ),
        ]
    for result in results:
        print(json.dumps(result))
    return int(any(float(result["ratio"]) > TARGET for result in results))


if __name__ == "__main__":
    sys.exit(main())

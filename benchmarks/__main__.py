"""`make bench`: every benchmark in one run; each prints JSON lines with its ratio."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run each file of this folder in a process of its own; fail where one fails."""
    folder = Path(__file__).parent
    failed = 0
    for path in sorted(folder.glob("[a-z]*.py")):
        failed |= subprocess.run([sys.executable, str(path), *sys.argv[1:]]).returncode
    return failed


if __name__ == "__main__":
    raise SystemExit(main())

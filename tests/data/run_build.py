"""Build TINY in a process of its own, as the command does: `run_build.py OUT WORKERS`."""

import sys
from pathlib import Path

from corpora import TINY

from caalm.cli.failures import exit_code_of
from caalm.data.build import build_corpus


def build() -> None:
    """Build in the folder and with the workers of the command line."""
    build_corpus(TINY, Path(sys.argv[1]), workers=int(sys.argv[2]))


if __name__ == "__main__":
    sys.exit(exit_code_of(build))

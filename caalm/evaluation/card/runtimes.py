"""The real languages' own runtimes: run one of the benchmark's programs and take its output.

For our own programs only: nothing here confines what a program may do beyond a time limit
and an empty folder to run in.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from caalm.errors import CaalmError

SECONDS = 20  # a compile with cobc takes one second on a slow machine


@dataclass(frozen=True, slots=True)
class Runtime:
    """How one language is run. `commands` gives the steps; the last one is the program.

    `package` is the Debian package that brings it.
    """

    name: str
    executable: str
    package: str
    commands: Callable[[Path, Path], Sequence[Sequence[str]]]


RUNTIMES: Mapping[str, Runtime] = {
    "python": Runtime(
        "CPython",
        sys.executable,
        "python3",
        lambda source, _: [[sys.executable, "-I", f"{source}"]],
    ),
    "javascript": Runtime("Node.js", "node", "nodejs", lambda source, _: [["node", f"{source}"]]),
    "lua": Runtime("Lua", "lua5.4", "lua5.4", lambda source, _: [["lua5.4", f"{source}"]]),
    "cobol": Runtime(
        "GnuCOBOL",
        "cobc",
        "gnucobol3",
        lambda source, folder: [
            ["cobc", "-x", "-free", "-o", f"{folder / 'program'}", f"{source}"],
            [f"{folder / 'program'}"],
        ],
    ),
}


def is_installed(language: str) -> bool:
    """Whether this machine can run the language."""
    return shutil.which(RUNTIMES[language].executable) is not None


def run_real(language: str, source: Path) -> str:
    """What the runtime prints for the program in `source`.

    Raises CaalmError where the runtime is missing, fails, or takes too long.
    """
    runtime = RUNTIMES[language]
    if not is_installed(language):
        raise CaalmError(f"{runtime.name} is not installed; run: apt-get install {runtime.package}")
    with TemporaryDirectory() as folder:
        printed = b""
        for command in runtime.commands(source.resolve(), Path(folder)):
            printed = _run(command, Path(folder), source)
    return printed.decode("utf-8")


def _run(command: Sequence[str], folder: Path, source: Path) -> bytes:
    """The stdout of one command, run in `folder` with no input."""
    try:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        raise CaalmError(f"{source}: still running after {SECONDS} seconds") from None
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["no message"]
        raise CaalmError(f"{source}: {Path(command[0]).name} failed: {said[-1]}")
    return done.stdout

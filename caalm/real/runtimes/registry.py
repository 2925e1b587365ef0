"""The real languages' own runtimes: how each is started, found, and read when it complains.

To add a runtime is to add an entry to RUNTIMES and, for its batches, a driver file.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from caalm.errors import MissingRuntimeError, UnknownNameError
from caalm.real.runtimes.limits import MIB

COMPILE = ("-x", "-free", "-debug")  # -debug: a subscript out of range is an error


@dataclass(frozen=True, slots=True, kw_only=True)
class Runtime:
    """How one language is run.

    `package` is Debian's. `file` is what its program is called, `command` what runs a file
    with the executable. `complaint` finds in stderr the one line that says what went wrong.
    `driver` is the file in drivers/ that runs a batch, by the runtime of the language
    `driven_by`. `alone` finds, in a source, what may outlive a program in a shared process
    or what the driver does not imitate: such a program gets a process of its own. `batch` is
    how many programs share a start. `allowance` is seconds on top, for a compiler; `memory`,
    `file_size` and `scratch` are the least that the runtime or its compiler needs.
    """

    name: str
    executable: str
    package: str
    file: str
    command: Callable[[str, str], list[str]]
    complaint: re.Pattern[str]
    driver: str
    driven_by: str
    alone: re.Pattern[str]
    allowance: float = 0.0
    memory: int = 0
    file_size: int = 0
    scratch: int = 0
    batch: int = 250


RUNTIMES: Mapping[str, Runtime] = {
    "python": Runtime(
        name="CPython",
        executable="python3",
        package="python3",
        file="program.py",
        command=lambda executable, file: [executable, "-s", file],
        complaint=re.compile(
            r"(?:\A|.*^Traceback[^\n]*\n)(?:^[ \t][^\n]*\n)*^([A-Za-z_][\w.]*(?:: [^\n]*)?)$",
            re.M | re.S,
        ),
        driver="driver.py",
        driven_by="python",
        # The driver forks for what could reach beyond its program; a fork is a few calls deeper.
        alone=re.compile(r"recursionlimit"),
    ),
    "javascript": Runtime(
        name="Node.js",
        executable="node",
        package="nodejs",
        file="program.js",
        command=lambda executable, file: [executable, "--max-old-space-size=128", file],
        complaint=re.compile(r"^\s*\^+\n\n?(.*)$|^(FATAL ERROR: .*)$", re.M),
        driver="driver.js",
        driven_by="javascript",
        batch=500,
        memory=1024 * MIB,  # it aborts without a word below 768
        alone=re.compile(
            r"\b(?:require|module|exports|import|async|await|Promise|queueMicrotask|structuredClone"
            r"|set(?:Timeout|Interval|Immediate)|FinalizationRegistry|WeakRef|MessageChannel|fetch"
            r"|process(?!\.stdout\.write\b)|__\w+__|__dirname|__filename|eval"
            r"|define(?:Property|Properties)|__define[GS]etter__)\b|^#!|\\u"
        ),
    ),
    "lua": Runtime(
        name="Lua",
        executable="lua5.4",
        package="lua5.4",
        file="program.lua",
        command=lambda executable, file: [executable, file],
        complaint=re.compile(r"^\S*lua\S*: (.*)$", re.M),
        driver="driver.lua",
        driven_by="lua",
        alone=re.compile(
            r"\b(?:debug|__gc|__close|require|package|dofile|loadfile|collectgarbage"
            r"|io\s*\.\s*(?!write\b)|io\b(?!\s*\.)|os\s*\.\s*(?!time\b|clock\b|date\b)|os\b(?!\s*\.)"
            r"|randomseed|warn)\b|^#|\\u",
        ),
    ),
    "cobol": Runtime(
        name="GnuCOBOL",
        executable="cobc",
        package="gnucobol3",
        file="program.cob",
        command=lambda executable, file: [
            "/bin/sh",
            "-c",
            f'{executable} {" ".join(COMPILE)} -o "$HOME/program" {file} >&2 || exit 97\n'
            'exec "$HOME/program"',
        ],
        complaint=re.compile(r"^(?:libcob: )?(?:\S+:\d+: )?(error: .*)$", re.M),
        driver="driver.py",
        driven_by="python",
        alone=re.compile(
            r"\b(?:CALL|COPY|REPLACE|FUNCTION-ID|ENTRY|CHAIN|CANCEL|LINKAGE|EXIT\s+PROGRAM)\b|>>|\$SET",
            re.I,
        ),
        memory=512 * MIB,
        allowance=20.0,  # a compile takes a second on a slow machine, much more on a busy one
        file_size=32 * MIB,
        scratch=64 * MIB,
        batch=50,
    ),
}


def find_runtime(language: str) -> tuple[Runtime, str]:
    """The runtime of a language and the path of its executable.

    Raises UnknownNameError for a language that has none, MissingRuntimeError where it is
    not installed.
    """
    if language not in RUNTIMES:
        raise UnknownNameError("real language", language, sorted(RUNTIMES))
    runtime = RUNTIMES[language]
    path = _executable(language)
    if path is None:
        raise MissingRuntimeError(runtime.name, runtime.package)
    return runtime, path


def available_runtimes() -> tuple[str, ...]:
    """The real languages that this machine can run."""
    return tuple(language for language in RUNTIMES if _executable(language))


def runtime_version(language: str) -> str | None:
    """The version of the installed runtime (`5.4.4`); None where there is none."""
    path = _executable(language)
    return _version(path) if path else None


def _executable(language: str) -> str | None:
    runtime = RUNTIMES[language]
    if language == "python":
        # One that the sandbox can see and another user may read, rather than our own.
        return shutil.which("python3", path="/usr/local/bin:/usr/bin:/bin") or sys.executable
    return shutil.which(runtime.executable)


@cache
def _version(path: str) -> str | None:
    option = "-v" if "lua" in path.rpartition("/")[2] else "--version"
    done = subprocess.run([path, option], capture_output=True, timeout=60, check=False)
    found = re.search(rb"\d+(?:\.\d+)+", done.stdout + done.stderr)
    return found[0].decode() if found else None

"""Run one command on given files, confined: bubblewrap, resource limits, a watchdog outside.

In: a command, the files it sees (name to bytes, in its working folder), limits. Out: what
it printed, its exit status, which limit ended it. A confined command has no network, no
file of this machine but /usr (read-only), a small private /tmp, no other process in sight,
and where CaaLM runs as root it runs as a user of its own. Measured reasons for each flag
are in docs/runtimes.md. Without bubblewrap only `trusted` commands run, under resource
limits alone: programs that CaaLM itself made, never one that a user hands in.
"""

import itertools
import math
import os
import shutil
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from caalm.errors import SandboxError
from caalm.real.runtimes.limits import DEFAULT_LIMITS, Limit, RuntimeLimits
from caalm.real.runtimes.process import OvertimeError, WatchedProcess

# Order matters to bwrap: what is mounted later lies over what was mounted before.
_NAMESPACES = """
    --unshare-user --unshare-pid --unshare-net --unshare-ipc --unshare-uts
    --unshare-cgroup-try --disable-userns --hostname sandbox --die-with-parent --new-session
"""
_VISIBLE = """
    --ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib
    --symlink usr/lib64 /lib64 --ro-bind-try /etc/gnucobol /etc/gnucobol
    --ro-bind-try /etc/ld.so.cache /etc/ld.so.cache --proc /proc --dev /dev --remount-ro /dev
"""
_JOB = "/job"
_SCRATCH = Path("/tmp")  # noqa: S108 - the sandbox's own
_FIRST_USER, _USERS = 60_000, 5_000  # numbers that no Debian package or person is given
_AT_ONCE = 16  # sandboxes of one process
_turns = itertools.count()
_SHM = 1 << 20
# Beside the limit: the time that a runtime may take to start on a busy machine.
START_ALLOWANCE = 5.0


class SandboxWarning(UserWarning):
    """A trusted program runs without a sandbox, under resource limits alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandResult:
    """What a command did: output up to its limit, exit status (128 + n for signal n), limit."""

    stdout: bytes
    stderr: str
    status: int
    seconds: float
    limit: Limit | None = None


def run_command(
    command: Sequence[str],
    files: Mapping[str, bytes],
    limits: RuntimeLimits = DEFAULT_LIMITS,
    *,
    trusted: bool,
    allowance: float = 0.0,
) -> CommandResult:
    """Run `command` to its end or to its first limit; `allowance` is seconds on top.

    Raises SandboxError where a command that is not trusted cannot be confined.
    """
    start = time.monotonic()
    deadline = start + limits.seconds + START_ALLOWANCE + allowance
    stdout = bytearray()
    limit: Limit | None = None
    with start_confined(command, files, limits, trusted=trusted) as process:
        try:
            while piece := process.read(deadline):
                stdout += piece
                if len(stdout) > limits.output:
                    limit = "output"
                    break
        except OvertimeError:
            limit = "time"
        status = process.kill() if limit else process.wait()
    return CommandResult(
        stdout=bytes(stdout[: limits.output]),
        stderr=process.stderr,
        status=status,
        seconds=time.monotonic() - start,
        limit=limit,
    )


@contextmanager
def start_confined(
    command: Sequence[str],
    files: Mapping[str, bytes],
    limits: RuntimeLimits,
    *,
    trusted: bool,
    processor_seconds: float | None = None,
) -> Iterator[WatchedProcess]:
    """A started command, in its sandbox, in the folder of its files; killed at the end.

    `processor_seconds` replaces `limits.seconds` where one command serves many programs.
    Raises SandboxError as `run_command` does.
    """
    ceiling = _ceiling(limits, processor_seconds or limits.seconds)
    with ExitStack() as stack:
        refuse_or_warn(trusted)
        if sandbox_problem():
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            for name, content in files.items():
                (folder / name).write_bytes(content)
            argv = [*ceiling, *command]
            process = WatchedProcess(argv, environment=_environment(folder), folder=folder)
        else:
            descriptors = {name: _in_memory(stack, content) for name, content in files.items()}
            process = WatchedProcess(
                [*_other_user(), *ceiling, *bwrap_command(command, descriptors, limits)],
                environment=_environment(_SCRATCH),
                folder=Path("/"),
                descriptors=list(descriptors.values()),
            )
        yield stack.enter_context(process)


def bwrap_command(
    command: Sequence[str], descriptors: Mapping[str, int], limits: RuntimeLimits
) -> list[str]:
    """The bubblewrap argument list; each file comes from a descriptor, none from a disk."""
    argv = [_tool("bwrap"), *_NAMESPACES.split(), *_VISIBLE.split()]
    outside = Path(shutil.which(command[0]) or command[0]).resolve()
    if not outside.is_relative_to("/usr") and outside.is_file():
        prefix = f"{outside.parent.parent}"  # a runtime that the user installed apart
        argv += ["--ro-bind", prefix, prefix]
    argv += ["--size", f"{_SHM}", "--tmpfs", "/dev/shm"]  # noqa: S108 - the sandbox's own
    argv += ["--size", f"{limits.scratch}", "--tmpfs", f"{_SCRATCH}", "--dir", _JOB]
    for name, descriptor in descriptors.items():
        argv += ["--ro-bind-data", f"{descriptor}", f"{_JOB}/{name}"]
    argv += ["--remount-ro", "/", "--chdir", _JOB, "--clearenv"]
    for name, value in _environment(_SCRATCH).items():
        argv += ["--setenv", name, value]
    return [*argv, "--cap-drop", "ALL", "--", *command]


@cache
def _probe(search_path: str | None) -> str | None:
    """Why no sandbox can be had with this PATH; None where one was just started."""
    for tool in ("bwrap", "prlimit", *(["setpriv"] if _is_root() else [])):
        if shutil.which(tool, path=search_path) is None:
            package = "bubblewrap" if tool == "bwrap" else "util-linux"
            return f"{tool} is not installed (apt-get install {package})"
    limits = DEFAULT_LIMITS
    argv = [*_other_user(), *_ceiling(limits, 5), *bwrap_command(["/usr/bin/true"], {}, limits)]
    with WatchedProcess(argv, environment=_environment(Path("/")), folder=Path("/")) as process:
        try:
            process.read(time.monotonic() + 10)
        except OvertimeError:
            return "bwrap did not start within ten seconds"
        if process.wait() == 0:
            return None
        said = process.stderr.strip().splitlines() or ["bwrap failed without a word"]
        return said[-1]


def sandbox_problem() -> str | None:
    """Why programs cannot be confined on this machine, in one line; None where they can."""
    return _probe(os.environ.get("PATH"))


def refuse_or_warn(trusted: bool) -> None:
    """Where there is no sandbox: raise SandboxError, or warn if the programs are our own."""
    problem = sandbox_problem()
    if problem is None:
        return
    if not trusted:
        raise SandboxError(f"no sandbox for a program that is not our own: {problem}")
    warnings.warn(
        f"running our own programs under resource limits alone: {problem}",
        SandboxWarning,
        stacklevel=3,
    )


def _ceiling(limits: RuntimeLimits, processor_seconds: float) -> list[str]:
    """The limits that the kernel holds, for the command and all that it starts."""
    if shutil.which("prlimit") is None:
        return []  # not Linux: the watchdog alone
    return [
        _tool("prlimit"),
        # The kernel counts a user's processes together, and not those of root at all.
        f"--nproc={limits.processes + (0 if _is_root() else _own_tasks())}",
        f"--as={limits.memory}",
        f"--cpu={math.ceil(processor_seconds)}",
        f"--fsize={limits.file_size}",
        f"--nofile={limits.open_files}",
        "--core=0",
        "--stack=8388608",
        "--",
    ]


def _other_user() -> list[str]:
    """For root: become a user that owns nothing and that no other sandbox is at this time."""
    if not _is_root():
        return []
    user = sandbox_users()[next(_turns) % _AT_ONCE]
    ids = ["--reuid", f"{user}", "--regid", f"{user}", "--clear-groups", "--inh-caps=-all"]
    return [_tool("setpriv"), *ids]


def sandbox_users() -> list[int]:
    """The users that sandboxes of this process are: hardly ever another process's."""
    return [_FIRST_USER + (os.getpid() * _AT_ONCE + turn) % _USERS for turn in range(_AT_ONCE)]


def _is_root() -> bool:
    return os.geteuid() == 0


def _own_tasks() -> int:
    """How many threads this user runs now, as RLIMIT_NPROC counts them."""
    count = 0
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended meanwhile
            if folder.stat().st_uid == os.getuid():
                count += len(os.listdir(folder / "task"))
    return count


def _tool(name: str) -> str:
    return shutil.which(name) or name


def _environment(home: Path) -> dict[str, str]:
    """All that a program can read of its environment: nothing of ours goes in."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": f"{home}",
        "TMPDIR": f"{home}",
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",  # a set of strings prints in the same order every time
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _in_memory(stack: ExitStack, content: bytes) -> int:
    """A descriptor to read `content` from; closed with the stack."""
    descriptor = os.memfd_create("caalm")
    stack.callback(os.close, descriptor)
    with open(descriptor, "wb", closefd=False) as file:
        file.write(content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor

"""Confinement: how it is asked for, and what happens where there is none (B2)."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from caalm.cli.failures import describe
from caalm.errors import ConfigError, SandboxError
from caalm.real.runtimes import (
    RuntimeLimits,
    SandboxWarning,
    run_programs,
    run_single,
    sandbox_problem,
)
from caalm.real.runtimes.process import OvertimeError, WatchedProcess
from caalm.real.runtimes.sandbox import bwrap_command, refuse_or_warn, run_command

ROOT = Path(__file__).parents[3]


@pytest.fixture
def _no_bwrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A PATH with everything but bubblewrap."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("prlimit", "setpriv", "node", "lua5.4", "cobc", "sh", "true"):
        if found := shutil.which(name):
            (folder / name).symlink_to(found)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.usefixtures("_no_bwrap")
@pytest.mark.parametrize("run", [run_single, lambda *a, **k: run_programs(a[0], [a[1]], **k)])
def test_without_bubblewrap_a_program_of_a_user_is_not_run(tmp_path: Path, run: object) -> None:
    canary = tmp_path / "canary"
    source = f"open({str(canary)!r}, 'w')"
    with pytest.raises(SandboxError, match="bwrap is not installed") as caught:
        run("python", source, trusted=False)  # type: ignore[operator]
    assert describe(caught.value)[1] == 3
    assert "apt-get install bubblewrap" in describe(caught.value)[0]
    assert not canary.exists()


@pytest.mark.usefixtures("_no_bwrap")
def test_without_bubblewrap_our_own_programs_run_with_a_warning() -> None:
    with pytest.warns(SandboxWarning, match="bwrap is not installed"):
        results = run_programs("python", ["print(6 * 7)", "import os; print(os.environ['HOME'])"],
                               trusted=True)  # fmt: skip
    assert results[0].text == "42\n"
    assert results[1].text.strip() != os.environ["HOME"]


@pytest.mark.usefixtures("_no_bwrap")
@pytest.mark.filterwarnings("ignore::caalm.real.runtimes.SandboxWarning")
@pytest.mark.skipif(shutil.which("prlimit") is None, reason="no prlimit on this machine")
def test_without_bubblewrap_the_limits_still_hold() -> None:
    limits = RuntimeLimits(seconds=1)
    endless = run_single("python", "while True: pass", limits=limits, trusted=True)
    assert endless.limit == "time"
    hungry = run_single("python", "x = bytes(1 << 30)", limits=limits, trusted=True)
    assert hungry.limit == "memory"
    flood = run_single("python", "while True: print('x' * 999)", limits=limits, trusted=True)
    assert flood.limit == "output"


def test_a_bubblewrap_that_may_not_make_namespaces_is_no_sandbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "bwrap: No permissions to create new namespace"
    fake = tmp_path / "bwrap"
    fake.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 1\n")
    fake.chmod(0o755)
    for folder in (tmp_path, *tmp_path.parents):  # another user must be able to start it
        if len(folder.parts) > 2:
            folder.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert sandbox_problem() == said
    with pytest.raises(SandboxError, match="No permissions to create new namespace"):
        refuse_or_warn(trusted=False)


@pytest.mark.usefixtures("_sandboxed")
def test_with_namespaces_switched_off_nothing_is_run(tmp_path: Path) -> None:
    script = (
        "from caalm.real.runtimes import run_single\n"
        "run_single('python', \"print('RAN')\", trusted=False)\n"
    )
    off = "echo 0 > /proc/sys/user/max_user_namespaces && exec " + f'"{sys.executable}" -c "$1"'
    command = ["unshare", "--user", "--map-root-user", "sh", "-c", off, "sh", script]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    if "SandboxError" not in done.stderr and "max_user_namespaces" in done.stderr:
        pytest.skip(f"this machine's namespaces cannot be switched off: {done.stderr.strip()}")
    assert "caalm.errors.SandboxError: no sandbox for a program that is not our own" in done.stderr
    assert "RAN" not in done.stdout


def test_the_argument_list_is_the_recipe() -> None:
    argv = " ".join(bwrap_command(["lua5.4", "p.lua"], {"p.lua": 9}, RuntimeLimits()))
    places = [
        argv.index(part)
        for part in (
            "--unshare-user --unshare-pid --unshare-net --unshare-ipc --unshare-uts",
            "--unshare-cgroup-try --disable-userns",
            "--die-with-parent --new-session --ro-bind /usr /usr",
            "--proc /proc --dev /dev --remount-ro /dev",
            "--size 1048576 --tmpfs /dev/shm --size 16777216 --tmpfs /tmp",
            "--dir /job --ro-bind-data 9 /job/p.lua --remount-ro / --chdir /job --clearenv",
            "--cap-drop ALL -- lua5.4 p.lua",
        )
    ]
    assert places == sorted(places)


@pytest.mark.usefixtures("_sandboxed")
@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another user")
def test_root_becomes_another_user_for_each_program() -> None:
    command = ["/usr/bin/id", "-u"]
    users = {run_command(command, {}, trusted=False).stdout for _ in range(8)}
    assert len(users) == 8
    assert b"0\n" not in users


def test_the_watchdog_kills_the_whole_group(tmp_path: Path) -> None:
    command = ["/bin/sh", "-c", "sleep 60 & echo $!; wait"]
    with WatchedProcess(command, environment={}, folder=tmp_path) as process:
        child = int(process.read(time.monotonic() + 10))
        with pytest.raises(OvertimeError):
            process.read(time.monotonic() + 0.1)
        assert process.kill() == 137
    for _ in range(100):
        status = Path(f"/proc/{child}/stat")
        if not status.exists() or status.read_text().split()[2] == "Z":
            return
        time.sleep(0.02)
    pytest.fail("the child outlived its group")


@pytest.mark.parametrize(
    ("field", "value"), [("seconds", 0), ("output", -1), ("memory", 1), ("processes", 0)]
)
def test_an_impossible_limit_is_named(field: str, value: int) -> None:
    with pytest.raises(ConfigError, match=rf"limits\.{field}: {value};"):
        RuntimeLimits(**{field: value})

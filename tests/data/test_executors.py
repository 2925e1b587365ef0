"""Builds on datatrove's executors, as the command line starts them."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from corpora import TINY, bytes_of

from caalm.config import dump_yaml, load_config
from caalm.data.build import BuildConfig, build_corpus, claimed
from caalm.data.executors import made_by
from caalm.data.lock import ranks_at_rest
from caalm.data.plan import plan
from caalm.data.ranks import MakeShards
from caalm.errors import CaalmError

ROOT = Path(__file__).resolve().parents[2]


def needs(*packages: str) -> None:
    for package in sorted(packages):
        pytest.importorskip(package, reason=f'needs {package}: pip install "caalm[scale]"')


def start(out: Path, *arguments: object, **how: object) -> "subprocess.Popen[str]":
    """`caalm build` of TINY, in a process group of its own."""
    recipe = out.parent / "tiny.yaml"
    if not recipe.exists():
        recipe.write_text(dump_yaml(TINY))
    command = [sys.executable, ROOT / "cli.py", "build", "--config", recipe, "--out", out, "--json"]
    return subprocess.Popen(
        [str(argument) for argument in (*command, *arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **how,  # type: ignore[call-overload]
    )


def build(out: Path, *arguments: object, **how: object) -> dict[str, object]:
    process = start(out, *arguments, **how)
    printed, errors = process.communicate()
    assert (process.returncode, errors) == (0, "")
    summary: dict[str, object] = json.loads(printed)
    return summary


def test_the_recipe_survives_its_file(tmp_path: Path) -> None:
    (tmp_path / "tiny.yaml").write_text(dump_yaml(TINY))
    assert load_config(tmp_path / "tiny.yaml", BuildConfig) == TINY


def test_datatrove_gives_the_bytes_of_a_local_build(tiny: Path, tmp_path: Path) -> None:
    needs("datatrove")
    build(tmp_path / "out", "--executor", "datatrove", "--workers", 2, "--ranks", 3)
    assert bytes_of(tmp_path / "out") == bytes_of(tiny)


@pytest.mark.soak
def test_ray_gives_the_bytes_of_a_local_build(tiny: Path, tmp_path: Path) -> None:
    needs("datatrove", "ray")
    build(tmp_path / "out", "--executor", "ray", "--workers", 2)
    assert bytes_of(tmp_path / "out") == bytes_of(tiny)


def test_datatrove_runs_only_the_ranks_that_are_not_finished(tiny: Path, tmp_path: Path) -> None:
    needs("datatrove")
    out = tmp_path / "out"
    with claimed(TINY, out) as journal:
        journal.resume(plan(TINY))
    MakeShards(config=TINY, out=out)(None, 1, 3)
    maker = made_by("datatrove", TINY, out, ranks=3, workers=1)
    with claimed(TINY, out) as journal:
        finished = journal.resume(plan(TINY))
        assert len(list(maker(plan(TINY), finished, journal, lambda *_: None))) == len(plan(TINY))
    logs = sorted(path.name for path in (out / ".work/ranks/logs").iterdir())
    assert logs == ["task_00000.log", "task_00002.log"]
    assert build_corpus(TINY, out, workers=1).resumed == len(plan(TINY))
    assert bytes_of(out) == bytes_of(tiny)


def test_a_ray_cluster_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    needs("datatrove", "ray")
    nobody = {**os.environ, "RAY_ADDRESS": "127.0.0.1:1"}
    process = start(tmp_path / "out", "--executor", "ray", "--workers", 2, env=nobody)
    _, errors = process.communicate()
    assert process.returncode == 1
    assert errors.startswith("error: RAY_ADDRESS=127.0.0.1:1: no Ray cluster there")
    assert errors.count("\n") == 1


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("executor", ["datatrove", "ray"])
def test_builds_killed_at_random_moments_end_with_the_same_bytes(
    executor: str, tiny: Path, tmp_path: Path
) -> None:
    needs(*{"datatrove", executor})
    how = ("--executor", executor, "--workers", 2, "--ranks", 4)
    for run in range(10):
        rng, out = Random(run), tmp_path / str(run)
        for _ in range(2):
            process = start(out, *how)
            while process.poll() is None and not (out / "build.yaml").exists():
                time.sleep(0.002)
            time.sleep(rng.random() * (3 if executor == "datatrove" else 12))
            process.kill()
            process.communicate(timeout=120)
            until_at_rest(out)
        build(out, *how)
        assert bytes_of(out) == bytes_of(tiny)


def test_a_rank_that_is_killed_ends_the_build_with_one_line(tiny: Path, tmp_path: Path) -> None:
    needs("datatrove")
    out = tmp_path / "out"
    process = start(out, "--executor", "datatrove", "--workers", 2)
    while process.poll() is None and not list((out / ".work").glob("journal-*.jsonl")):
        time.sleep(0.002)
    os.kill(next(workers_of(process.pid)), signal.SIGKILL)
    _, errors = process.communicate()
    assert (process.returncode, errors.count("\n")) == (1, 1)
    assert "a worker process ended with code -9" in errors
    assert build_corpus(TINY, out, workers=1).rows
    assert bytes_of(out) == bytes_of(tiny)


def workers_of(build: int) -> Iterator[int]:
    """The processes in which the ranks of a build run."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = path.read_bytes()
            parent = (path.parent / "stat").read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue
        if int(parent) == build and b"spawn_main" in command:
            yield int(path.parent.name)


def until_at_rest(out: Path) -> None:
    """Wait for ranks that outlive their build: they end their own part."""
    deadline = time.monotonic() + 60
    while True:
        try:
            with ranks_at_rest(out / ".work"):
                return
        except CaalmError:
            assert time.monotonic() < deadline, "a rank outlives its build for long"
            time.sleep(0.1)


def test_an_interrupted_datatrove_build_says_one_line(tmp_path: Path) -> None:
    needs("datatrove")
    out = tmp_path / "out"
    process = start(out, "--executor", "datatrove", "--workers", 2)
    while process.poll() is None and not (out / ".work/ranks/logs").is_dir():
        time.sleep(0.002)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate()
    assert (process.returncode, errors.strip()) == (130, "interrupted")


def test_a_rank_without_room_for_a_shard_is_one_line_that_names_it(tmp_path: Path) -> None:
    needs("datatrove")
    out = tmp_path / "out"
    most = 5_000  # more than a journal or a log line, less than a shard
    process = start(
        out, "--executor", "datatrove", "--workers", 2,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )  # fmt: skip
    _, errors = process.communicate()
    assert process.returncode == 1, errors
    assert errors.count("\n") == 1
    assert str(out / ".work") in errors
    assert "cannot be written" in errors

"""A build on datatrove's executors: ranks are shards, finished ranks are skipped.

In: the name of an executor, how many ranks, how many at once. Out: a `ShardMaker` for
`build_corpus`, which merges what the ranks made as it merges its own. The journals, not
datatrove's marks of completion, say what is finished: the marks are set from them before
each call, so another number of ranks, or a shard that was damaged, does no harm. Slurm,
whose ranks outlive the call, is in slurm.py.
"""

import importlib
import os
import shutil
import socket
from collections.abc import Callable, Generator, Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, NamedTuple

from caalm.data.build import MAKING, BuildConfig, ShardMaker
from caalm.data.journal import Journal
from caalm.data.plan import LanguageTask
from caalm.data.progress import Report
from caalm.data.ranks import MakeShards, finished_ranks, first_word
from caalm.data.workers import available_cores
from caalm.errors import CaalmError, MissingExtraError, UsageError

if TYPE_CHECKING:
    from datatrove.executor.base import PipelineExecutor

# Memory that Ray sets aside for a rank, in GB; twice what one was seen to need.
_RAY_MEMORY = 0.5
_SECONDS_BETWEEN_LOOKS = 1.0


class Ranks(NamedTuple):
    """What an executor is to run: a step on so many ranks, so many at once.

    The `finished` ones are skipped; logs go to the folder `logs`.
    """

    step: MakeShards
    number: int
    at_once: int
    finished: Set[int]
    logs: Path


def made_by(
    name: str, config: BuildConfig, out: Path, *, ranks: int | None, workers: int | None
) -> ShardMaker:
    """The shards made by an executor of EXECUTORS, on `ranks` ranks, `workers` at once.

    By default there are as many ranks as workers, and as many workers as cores. Raises
    UsageError where the executor's packages are missing, or where a Ray cluster is used and
    the workers are not given; the maker raises CaalmError where a rank failed, with the
    rank's own message.
    """
    run = EXECUTORS[name]
    require_packages(name, *_PACKAGES[name])
    if name == "ray" and os.environ.get("RAY_ADDRESS") and workers is None:
        raise UsageError("--workers: missing; say how many ranks run at once on the Ray cluster")
    workers = workers or available_cores()

    def make(
        tasks: tuple[LanguageTask, ...], finished: Set[str], journal: Journal, report: Report
    ) -> Generator[Path, None, None]:
        count = min(ranks or workers, len(tasks))
        done = finished_ranks(tasks, finished, count)
        step = MakeShards(config=config, out=out.resolve())
        with _watching(journal, tasks, report):
            if len(done) < count:
                _run_ranks(run, Ranks(step, count, workers, done, journal.home / "ranks"), tasks)
        yield from (journal.shard(task.name) for task in tasks)

    return make


def require_packages(executor: str, *packages: str) -> None:
    """Raise UsageError for the first package of an executor that is not installed."""
    for package in packages:
        try:
            importlib.import_module(package)
        except ImportError:
            missing = MissingExtraError("scale", package)
            raise UsageError(f"executor {executor}: {missing}") from None


def _run_ranks(run: Callable[[Ranks], None], ranks: Ranks, tasks: tuple[LanguageTask, ...]) -> None:
    """Run the ranks, then see in the journals that nothing is missing."""
    shutil.rmtree(ranks.logs, ignore_errors=True)
    failure: Exception | None = None
    try:
        with quiet():
            run(ranks)
    except Exception as error:
        failure = error
    out = ranks.step.out
    there = Journal(out).gather(tasks)
    done = finished_ranks(tasks, there, ranks.number)
    failed = [rank for rank in range(ranks.number) if rank not in done]
    if not failed:
        return
    if word := first_word(out, failed):
        raise CaalmError(word) from failure
    if failure:
        raise failure
    log = ranks.logs / "logs" / f"task_{failed[0]:05d}.log"
    raise CaalmError(f"rank {failed[0]} ended without its shards; see {log}")


def _run_locally(ranks: Ranks) -> None:
    """Processes of this machine, by datatrove's local executor."""
    from caalm.data.quiet_executor import QuietExecutor

    executor = QuietExecutor(
        pipeline=[ranks.step],
        tasks=ranks.number,
        workers=ranks.at_once,
        logging_dir=str(ranks.logs),
    )
    skip_finished(executor, ranks.finished)
    executor.run()


def _run_on_ray(ranks: Ranks) -> None:
    """Processes of a Ray cluster: that of RAY_ADDRESS, or one started here for the build."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    import ray
    from datatrove.executor.ray import RayPipelineExecutor

    executor = RayPipelineExecutor(
        pipeline=[ranks.step],
        tasks=ranks.number,
        workers=ranks.at_once,
        logging_dir=str(ranks.logs),
        mem_per_cpu_gb=_RAY_MEMORY,
    )
    skip_finished(executor, ranks.finished)
    started = not ray.is_initialized()
    if started:
        address = os.environ.get("RAY_ADDRESS", "")
        here = {} if address else {"address": "local", "num_cpus": ranks.at_once}
        try:
            _reach(address)
            ray.init(include_dashboard=False, log_to_driver=False, logging_level="ERROR", **here)
        except OSError as error:
            raise CaalmError(f"RAY_ADDRESS={address}: no Ray cluster there ({error})") from None
    try:
        executor.run()
    finally:
        if started:
            ray.shutdown()


def _reach(address: str) -> None:
    """Raise OSError where nothing listens at host:port; Ray would try for many minutes."""
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()


EXECUTORS: dict[str, Callable[[Ranks], None]] = {"datatrove": _run_locally, "ray": _run_on_ray}
_PACKAGES = {"datatrove": ("datatrove",), "ray": ("datatrove", "ray")}


def skip_finished(executor: "PipelineExecutor", finished: Set[int]) -> None:
    """Make datatrove's marks of completion say what the journals say."""
    shutil.rmtree(executor.logging_dir.resolve_paths("completions"), ignore_errors=True)
    for rank in sorted(finished):
        executor.mark_rank_as_completed(rank)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep datatrove's own messages of this process from stderr."""
    from loguru import logger

    logger.disable("datatrove")
    try:
        yield
    finally:
        logger.enable("datatrove")


@contextmanager
def _watching(journal: Journal, tasks: tuple[LanguageTask, ...], report: Report) -> Iterator[None]:
    """Report the rows that the journals name, every second while the block runs."""
    rows = {task.name: task.rows for task in tasks}
    total = sum(rows.values())
    ended = Event()

    def look() -> int:
        return sum(rows.get(name, 0) for name in journal.named())

    def watch() -> None:
        while not ended.wait(_SECONDS_BETWEEN_LOOKS):
            report(MAKING, min(look(), total - 1), total)

    report(MAKING, min(look(), total - 1), total)
    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()
    report(MAKING, total, total)

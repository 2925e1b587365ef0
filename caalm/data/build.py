"""build_corpus: a config -> a folder that `datasets.load_dataset` reads.

Languages are made in parallel, one shard each, and merged in order into Parquet files,
checked for leaks and described in a card; `manifest.json`, written last, says that the
corpus is complete. A build that was killed goes on when it is called again, and ends with
the bytes of an undisturbed one. Interrupts (KeyboardInterrupt, or whatever a signal handler
raises) pass through: the workers are stopped, no temporary file stays. Where the shards are
made is a `ShardMaker`'s matter: here by processes, in executors.py by datatrove.
"""

import hashlib
import json
import os
from collections.abc import Generator, Iterable, Iterator, Set
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from caalm.config import dump_yaml, load_config
from caalm.data.card import CardFacts, render_card
from caalm.data.journal import WORK_NAME, Journal, sha256_of, versions
from caalm.data.lock import LOCK_NAME, folder_lock, ranks_at_rest
from caalm.data.mark_files import MarkFiles
from caalm.data.merge import Merge, split_files, write_splits
from caalm.data.plan import LanguageTask, plan
from caalm.data.progress import Report, shown_progress
from caalm.data.recipe import BuildConfig, HeldOut
from caalm.data.shard import make_shard
from caalm.data.splits import SPLITS
from caalm.data.statistics import SplitStatistics
from caalm.data.workers import available_cores, in_parallel
from caalm.errors import CaalmError, MissingExtraError, UsageError
from caalm.files import write_text

__all__ = ["BuildConfig", "BuildSummary", "HeldOut", "build_corpus", "verify_corpus"]

CONFIG_NAME = "build.yaml"
MANIFEST_NAME = "manifest.json"
CARD_NAME = "README.md"
MAKING, WRITING = "making programs", "writing files"


@dataclass(frozen=True, kw_only=True, slots=True)
class BuildSummary:
    """What a build did. `resumed` counts the languages that an earlier call had finished.

    `redrawn` draws gave way because their language had that text, `replaced` rows because
    an earlier language had. `already_complete`: nothing was made, the files were verified.
    """

    out: Path
    rows: dict[str, int]
    languages: int
    files: int
    size: int
    resumed: int = 0
    redrawn: int = 0
    replaced: int = 0
    already_complete: bool = False


class ShardMaker(Protocol):
    """What makes the shards of a build that `finished` does not name yet."""

    def __call__(
        self, tasks: tuple[LanguageTask, ...], finished: Set[str], journal: Journal, report: Report
    ) -> Generator[Path, None, None]:
        """Give the path of every shard, in the order of the tasks, once it is there.

        Closing the generator ends the work. Reports the stage MAKING.
        """


def build_corpus(
    config: BuildConfig,
    out: Path,
    *,
    workers: int | None = None,
    progress: bool = False,
    maker: ShardMaker | None = None,
) -> BuildSummary:
    """Build the corpus of `config` in the folder `out`, or finish a build begun there.

    `workers` processes (None: one for each core), or what `maker` has instead of them, and
    `progress` (shown on stderr) change nothing in the files. A complete corpus is verified
    instead. Raises UsageError where `out` holds something else, CaalmError where another
    build runs there, a file is damaged or cannot be written, or a row is not valid;
    MissingExtraError without pyarrow.
    """
    tasks = plan(config)
    maker = maker or made_here(workers)
    with claimed(config, out) as journal, shown_progress(progress) as report:
        if (out / MANIFEST_NAME).exists():
            summary = verify_corpus(out)
            journal.remove()
            return summary
        with ranks_at_rest(journal.home):
            finished = journal.resume(tasks)
        report = _one_stage_at_a_time(report)
        with closing(maker(tasks, finished, journal, report)) as shards:
            return _finish(config, out, tasks, journal, shards, report, len(finished))


@contextmanager
def claimed(config: BuildConfig, out: Path) -> Iterator[Journal]:
    """Hold `out` for a build of this config while the block runs; gives its journal.

    Raises as `build_corpus` does.
    """
    _need_pyarrow()
    with folder_lock(out):
        _claim(config, out)
        yield Journal(out)


def verify_corpus(out: Path) -> BuildSummary:
    """Compare every file of a complete corpus with its hash in the manifest.

    Raises CaalmError naming the first file that is missing or damaged.
    """
    path = out / MANIFEST_NAME
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        files, rows = dict(manifest["files"]), dict(manifest["rows"])
        languages = int(manifest["languages"])
    except OSError as error:
        raise CaalmError(f"{path}: cannot be read ({error.strerror}); build first") from None
    except (ValueError, KeyError, TypeError):
        raise CaalmError(f"{path}: damaged; delete it and build again") from None
    for name, digest in files.items():
        try:
            found = sha256_of(out / name)
        except OSError as error:
            raise _damaged(out / name, str(error.strerror)) from None
        if found != digest:
            raise _damaged(out / name, "its content has changed")
    return BuildSummary(
        out=out,
        rows=rows,
        languages=languages,
        files=len(files),
        size=sum((out / name).stat().st_size for name in files),
        already_complete=True,
    )


def _damaged(path: Path, problem: str) -> CaalmError:
    return CaalmError(f"{path}: {problem}; delete {MANIFEST_NAME} beside it and build again")


def _need_pyarrow() -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise MissingExtraError("data", "pyarrow") from None


def _claim(config: BuildConfig, out: Path) -> None:
    """Make the folder this config's, or refuse; clear what a killed build left half-written."""
    path = out / CONFIG_NAME
    text = dump_yaml(config)
    if path.exists():
        there = load_config(path, BuildConfig)
        if there != config:
            raise UsageError(f"{out}: holds another corpus ({_difference(there, config)})")
    elif strangers := sorted(name for name in os.listdir(out) if not _is_ours(name)):
        raise UsageError(f"{out}: not empty ({strangers[0]}) and no corpus; give a new folder")
    for folder in (out, out / "data"):
        for left in folder.glob(".*.tmp"):
            left.unlink()
    if not path.exists():
        write_text(path, text)


def _is_ours(name: str) -> bool:
    """Whether a build that was killed before it wrote its config may have left this."""
    return name in (LOCK_NAME, WORK_NAME) or (name.startswith(".") and name.endswith(".tmp"))


def _difference(there: BuildConfig, here: BuildConfig) -> str:
    """The first setting that differs, in words."""
    for name in BuildConfig.__dataclass_fields__:
        old, new = getattr(there, name), getattr(here, name)
        if old != new:
            return f"{name} is {old} there and {new} here; give a new folder"
    raise AssertionError("the configs are equal")


def made_here(workers: int | None = None) -> ShardMaker:
    """Processes of this machine; None: one for each core. Raises UsageError for none."""
    if workers is not None and workers < 1:
        raise UsageError(f"workers: {workers} is not a number from 1 up")

    def make(
        tasks: tuple[LanguageTask, ...], finished: Set[str], journal: Journal, report: Report
    ) -> Generator[Path, None, None]:
        there = set(finished)
        missing = [task for task in tasks if task.name not in there]
        total = sum(task.rows for task in tasks)
        done = total - sum(task.rows for task in missing)
        report(MAKING, done, total)
        # Real languages are the largest tasks: begun last, they would leave the others idle.
        missing.sort(key=lambda task: task.seed is not None)
        with closing(in_parallel(make_shard, missing, workers or available_cores())) as making:
            for task in tasks:
                while task.name not in there:  # the merge need not wait for later ones
                    made, data = next(making)
                    journal.add(made.name, data)
                    there.add(made.name)
                    done += made.rows
                    report(MAKING, done, total)
                yield journal.shard(task.name)

    return make


def _one_stage_at_a_time(report: Report) -> Report:
    """Says nothing of what is written while programs are still made."""
    making = True

    def relay(stage: str, done: int, total: int) -> None:
        nonlocal making
        if stage == MAKING:
            report(stage, done, total)
            if done == total:
                making = False
                report(WRITING, 0, total)
        elif not making:
            report(stage, done, total)

    return relay


def _finish(
    config: BuildConfig,
    out: Path,
    tasks: tuple[LanguageTask, ...],
    journal: Journal,
    shards: Iterable[Path],
    report: Report,
    resumed: int,
) -> BuildSummary:
    """Merge the shards as they come, check the result, write the card and, last, the manifest."""
    rows = planned_rows(tasks)
    merge = Merge(tasks)
    statistics = {split: SplitStatistics() for split in rows}
    done, total = 0, sum(rows.values())
    with MarkFiles(journal.home) as marks:
        for split, part in write_splits(merge.tables(shards), out, rows, config.rows_per_file):
            statistics[split].add(part, SPLITS[split].draws.start)
            marks.add(split, part)
            done += part.num_rows
            report(WRITING, done, total)
    audit = marks.audit(merge.looks)
    audit.refuse()
    files = split_files(rows, config.rows_per_file)
    facts = CardFacts(config, statistics, audit, merge.notes, merge.replaced, versions())
    write_text(out / CARD_NAME, render_card(facts))
    names = [*(name for split in files.values() for name in split), CARD_NAME, CONFIG_NAME]
    size = _write_manifest(out, names, rows, len(tasks))
    journal.remove()
    return BuildSummary(
        out=out,
        rows=rows,
        languages=len(tasks),
        files=len(names),
        size=size,
        resumed=resumed,
        redrawn=sum(s.redrawn for s in statistics.values()),
        replaced=merge.replaced,
    )


def planned_rows(tasks: Iterable[LanguageTask]) -> dict[str, int]:
    """The rows of each split that has any, in the order of SPLITS."""
    counts = dict.fromkeys(SPLITS, 0)
    for task in tasks:
        for quota in task.quotas:
            counts[quota.split] += quota.all_rows
    return {split: count for split, count in counts.items() if count}


def _write_manifest(out: Path, names: list[str], rows: dict[str, int], languages: int) -> int:
    """Write the hash of every file; gives their size in bytes."""
    manifest = {
        "format": 1,
        "config_sha256": hashlib.sha256((out / CONFIG_NAME).read_bytes()).hexdigest(),
        "languages": languages,
        "rows": rows,
        "versions": versions(),
        "files": {name: sha256_of(out / name) for name in sorted(names)},
    }
    write_text(out / MANIFEST_NAME, json.dumps(manifest, indent=2) + "\n")
    return sum((out / name).stat().st_size for name in names)

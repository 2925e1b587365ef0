"""A build over several machines, as one of them sees it: rank r of n has every n-th language.

In: the config, the corpus's folder (which all machines share), a rank. Out: its shards in
the build's hidden folder, named by a journal of its own; the build takes them from there.
Not here: what starts the ranks (executors.py, slurm.py). A rank calls nothing of datatrove,
which takes any function of (data, rank, number of ranks) for a step of a pipeline.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from pathlib import Path
from traceback import format_exc

from caalm.config import load_config
from caalm.data.build import CONFIG_NAME, MANIFEST_NAME, BuildConfig, build_corpus
from caalm.data.journal import WORK_NAME, Journal
from caalm.data.lock import rank_lock
from caalm.data.plan import LanguageTask, plan
from caalm.data.shard import make_shard
from caalm.errors import CaalmError, UsageError
from caalm.files import write_text


@dataclass(frozen=True, kw_only=True, slots=True)
class MakeShards:
    """The step that every rank runs: make the shards of its languages that are not there."""

    config: BuildConfig
    out: Path

    def __call__(self, data: object, rank: int, ranks: int) -> None:
        """Make them; what an earlier call of the rank has finished stays.

        Raises CaalmError, and leaves its message for the build, where that cannot be done.
        """
        try:
            self._make(rank, ranks)
        except CaalmError as error:
            self._leave_word(rank, str(error))
            # Errors go to other processes as pickles, which ours with fields do not survive.
            raise CaalmError(str(error)) from None
        except Exception:
            self._leave_word(rank, format_exc())
            raise

    def _make(self, rank: int, ranks: int) -> None:
        if (self.out / MANIFEST_NAME).exists():
            return
        path = self.out / CONFIG_NAME
        if load_config(path, BuildConfig) != self.config:
            raise UsageError(f"{path}: another corpus than the one this rank is for")
        journal = Journal(self.out, rank)
        with rank_lock(journal.home):
            tasks = tasks_of_rank(plan(self.config), rank, ranks)
            finished = journal.rejoin(tasks)
            for task in tasks:
                if task.name not in finished:
                    journal.add(task.name, make_shard(task))

    def _leave_word(self, rank: int, message: str) -> None:
        write_text(_word_of(self.out, rank), message)


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishCorpus:
    """The step of the one rank that comes after all others: merge, check, describe.

    It is the local build, which finds all shards there and makes those that are not.
    """

    config: BuildConfig
    out: Path

    def __call__(self, data: object, rank: int, ranks: int) -> None:
        """Finish the corpus; raises as `build_corpus` does."""
        build_corpus(self.config, self.out)


def tasks_of_rank(
    tasks: tuple[LanguageTask, ...], rank: int, ranks: int
) -> tuple[LanguageTask, ...]:
    """The languages of one rank: each has some of every split, none many more than another."""
    return tasks[rank::ranks]


def finished_ranks(
    tasks: tuple[LanguageTask, ...], finished: Set[str], ranks: int
) -> frozenset[int]:
    """The ranks that have nothing to do."""
    return frozenset(
        rank
        for rank in range(ranks)
        if all(task.name in finished for task in tasks_of_rank(tasks, rank, ranks))
    )


def first_word(out: Path, ranks: Iterable[int]) -> str | None:
    """What the first of these ranks that failed has to say, if any does."""
    for rank in ranks:
        try:
            return _word_of(out, rank).read_text(encoding="utf-8")
        except OSError:
            continue
    return None


def _word_of(out: Path, rank: int) -> Path:
    return out / WORK_NAME / f"failed-{rank:05d}"

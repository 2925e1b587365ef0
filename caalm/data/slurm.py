"""A build on a Slurm cluster: one job array of ranks, and a job after it that merges.

In: the config, the corpus's folder on a file system that all nodes share, how the cluster
is asked. Out: jobs submitted by datatrove's Slurm executor, or, for a look beforehand, the
scripts that it would submit. Scripts, logs and datatrove's own files stand in a folder
beside the corpus, since the last job still writes there when the corpus is complete.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caalm.data.build import MANIFEST_NAME, BuildConfig, claimed, verify_corpus
from caalm.data.executors import quiet, require_packages, skip_finished
from caalm.data.journal import Journal
from caalm.data.lock import ranks_at_rest
from caalm.data.plan import plan
from caalm.data.ranks import FinishCorpus, MakeShards, finished_ranks
from caalm.errors import CaalmError, UsageError

if TYPE_CHECKING:
    from datatrove.executor import SlurmPipelineExecutor

SHARDS, CORPUS = "shards", "corpus"


@dataclass(frozen=True, kw_only=True, slots=True)
class ClusterConfig:
    """How a Slurm cluster is asked, as one YAML file in configs/cluster says it.

    `time` is the limit of each job, `memory_gb` the memory of a rank, `merge_memory_gb` that
    of the merge. `setup` is a line of shell that makes `caalm` runnable on a node (by
    default the folder of this Python is put on PATH). `options` are further options of
    sbatch by name. Raises ValueError naming the field.
    """

    partition: str
    time: str = "24:00:00"
    memory_gb: int = 2
    merge_memory_gb: int = 8
    qos: str = ""
    setup: str = ""
    options: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.partition:
            raise ValueError("partition: '' is no partition; `sinfo` lists the cluster's")
        for name in ("memory_gb", "merge_memory_gb"):
            if not 1 <= getattr(self, name) <= 100_000:
                raise ValueError(f"{name}: {getattr(self, name)} is not a number from 1 to 100000")
        lines = {name: getattr(self, name) for name in ("partition", "time", "qos", "setup")}
        lines |= {f"options.{name}": f"{name}={value}" for name, value in self.options.items()}
        for name, line in lines.items():
            if len(line.splitlines()) > 1:
                raise ValueError(f"{name}: {line!r} is more than one line")


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """What was submitted: how many ranks have work to do, and the job that ends the build.

    `job` is None where the corpus was complete already.
    """

    out: Path
    folder: Path
    ranks: int
    job: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SlurmBuild:
    """A corpus built by `ranks` Slurm tasks, `at_once` of them at a time (None: no limit)."""

    config: BuildConfig
    out: Path
    cluster: ClusterConfig
    ranks: int
    at_once: int | None = None

    @property
    def folder(self) -> Path:
        """Where scripts and logs are."""
        out = self.out.resolve()
        return out.with_name(f"{out.name}.slurm")

    def submit(self) -> Submission:
        """Claim the folder, submit the jobs of the ranks that are not finished, and return.

        Raises UsageError without datatrove, or in a job; CaalmError where there is no
        sbatch, where it refuses, or where ranks of an earlier call are at work.
        """
        require_packages("slurm", "datatrove")
        if "SLURM_ARRAY_TASK_ID" in os.environ:
            raise UsageError("executor slurm: this is a Slurm task; submit from a login node")
        if shutil.which("sbatch") is None:
            raise CaalmError(
                "sbatch: not found; submit from a login node, or see the scripts with --dry-run"
            )
        tasks = plan(self.config)
        with claimed(self.config, self.out) as journal:
            if (self.out / MANIFEST_NAME).exists():
                verify_corpus(self.out)
                return Submission(out=self.out, folder=self.folder, ranks=0, job=None)
            with ranks_at_rest(journal.home):
                finished = finished_ranks(tasks, journal.resume(tasks), self.count)
        # The folder is free again: the last job claims it, perhaps before this call ends.
        shards, corpus = self._jobs()
        skip_finished(shards, finished)
        skip_finished(corpus, set())
        (self.folder / "logs").mkdir(parents=True, exist_ok=True)
        with quiet():
            _launch(corpus)
        remaining = self.count - len(finished)
        return Submission(out=self.out, folder=self.folder, ranks=remaining, job=corpus.job_id)

    def scripts(self) -> dict[str, str]:
        """The scripts that `submit` would hand to sbatch, by the job's name; writes nothing."""
        require_packages("slurm", "datatrove")
        tasks = plan(self.config)
        finished = finished_ranks(tasks, Journal(self.out).finished(tasks), self.count)
        shards, corpus = self._jobs()
        found = {} if len(finished) == self.count else {SHARDS: _script(shards, finished)}
        return {**found, CORPUS: _script(corpus, set())}

    @property
    def count(self) -> int:
        """The ranks: no more than there are languages."""
        return min(self.ranks, len(plan(self.config)))

    def _jobs(self) -> "tuple[SlurmPipelineExecutor, SlurmPipelineExecutor]":
        out = self.out.resolve()
        shards = self._job(
            SHARDS,
            MakeShards(config=self.config, out=out),
            tasks=self.count,
            workers=self.at_once or -1,
            mem_per_cpu_gb=self.cluster.memory_gb,
        )
        corpus = self._job(
            CORPUS,
            FinishCorpus(config=self.config, out=out),
            tasks=1,
            mem_per_cpu_gb=self.cluster.merge_memory_gb,
            depends=shards,
        )
        return shards, corpus

    def _job(self, name: str, step: object, **settings: Any) -> "SlurmPipelineExecutor":
        from datatrove.executor import SlurmPipelineExecutor

        log = str(self.folder / "logs" / f"{name}-%A_%a.out")
        here = Path(sys.executable).parent
        return SlurmPipelineExecutor(
            pipeline=[step],
            time=self.cluster.time,
            partition=self.cluster.partition,
            qos=self.cluster.qos,
            job_name=f"{self.config.name}-{name}",
            env_command=self.cluster.setup or f'export PATH="{here}:$PATH"',
            logging_dir=str(self.folder / name),
            # datatrove makes this folder even for a look at the script: one that is there
            slurm_logs_folder=".",
            sbatch_args={"output": log, "error": log, **self.cluster.options},
            **settings,
        )


def _script(job: "SlurmPipelineExecutor", finished: "frozenset[int] | set[int]") -> str:
    """The script that `job.launch_job` writes and submits."""
    count = min(job.tasks - len(finished), job.max_array_size)
    pickled = job.logging_dir.resolve_paths("executor.pik")
    command = f"srun  -l -n {job.nodes_per_task} launch_pickled_pipeline {pickled}"
    return str(job.get_launch_file_contents(job.get_sbatch_args(count), command))


def _launch(job: "SlurmPipelineExecutor") -> None:
    try:
        job.run()
    except subprocess.CalledProcessError as error:
        raise CaalmError(
            f"sbatch: refused a job with code {error.returncode}; its message stands above"
        ) from None

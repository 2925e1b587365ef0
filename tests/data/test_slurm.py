"""Builds as Slurm jobs: the scripts, and whole builds with a stand-in for Slurm's commands."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from corpora import TINY, bytes_of

from caalm.config import load_config
from caalm.data.plan import plan
from caalm.data.slurm import ClusterConfig, SlurmBuild
from caalm.errors import CaalmError, UsageError

pytest.importorskip("datatrove", reason='needs datatrove: pip install "caalm[scale]"')

ROOT = Path(__file__).resolve().parents[2]
STAND_IN = Path(__file__).parent / "slurm"
CLUSTER = ClusterConfig(partition="cpu", setup="true")
RANK_1_FAILS = '[ "$SLURM_ARRAY_TASK_ID" != 1 ] || exit 3'


def slurm_build(out: Path, ranks: int = 2, **how: object) -> SlurmBuild:
    return SlurmBuild(config=TINY, out=out, cluster=CLUSTER, ranks=ranks, **how)  # type: ignore[arg-type]


@pytest.fixture
def slurm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Slurm's commands, by stand-ins that run each job as it is submitted; its scripts."""
    home = tmp_path / "jobs"
    home.mkdir()
    monkeypatch.setenv("SLURM_STAND_IN", str(home))
    here = Path(sys.executable).parent
    monkeypatch.setenv("PATH", f"{STAND_IN}:{here}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}:{os.environ.get('PYTHONPATH', '')}")
    return home


def test_the_scripts_ask_for_what_the_cluster_s_file_says(tmp_path: Path) -> None:
    cluster = ClusterConfig(
        partition="big", time="01:00:00", memory_gb=3, merge_memory_gb=50, qos="low",
        setup="module load caalm", options={"account": "grammars"},
    )  # fmt: skip
    build = SlurmBuild(config=TINY, out=tmp_path / "out", cluster=cluster, ranks=4, at_once=3)
    shards, corpus = build.scripts().values()
    for line in ("--partition=big", "--time=01:00:00", "--qos=low", "--account=grammars"):
        assert f"#SBATCH {line}\n" in shards
        assert f"#SBATCH {line}\n" in corpus
    assert "#SBATCH --array=0-3%3\n" in shards
    assert "#SBATCH --array=0-0\n" in corpus
    assert "#SBATCH --mem-per-cpu=3G\n" in shards
    assert "#SBATCH --mem-per-cpu=50G\n" in corpus
    assert "\nmodule load caalm\n" in shards
    assert f"launch_pickled_pipeline {tmp_path}/out.slurm/shards/executor.pik" in shards
    assert list(tmp_path.iterdir()) == []


def test_no_more_ranks_than_languages_are_asked_for(tmp_path: Path) -> None:
    shards = slurm_build(tmp_path / "out", 1_000).scripts()["shards"]
    assert f"#SBATCH --array=0-{len(plan(TINY)) - 1}\n" in shards


def test_a_build_on_slurm_runs_failed_ranks_again_and_has_the_bytes_of_a_local_build(
    slurm: Path, tiny: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    broken = replace(slurm_build(out), cluster=replace(CLUSTER, setup=RANK_1_FAILS))
    assert broken.submit().ranks == 2
    assert not (out / "manifest.json").exists()
    before = len(list(slurm.glob("*.slurm")))
    again = slurm_build(out)
    foretold = again.scripts()
    assert again.submit().ranks == 1
    submitted = [path.read_text() for path in sorted(slurm.glob("*.slurm"))[before:]]
    assert [text for text in submitted if "merge_stats" not in text] == list(foretold.values())
    assert "#SBATCH --array=0-0\n" in foretold["shards"]
    assert bytes_of(out) == bytes_of(tiny)
    assert again.submit().job is None


def test_a_call_without_slurm_is_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CaalmError, match="sbatch: not found; submit from a login node"):
        slurm_build(tmp_path / "out").submit()
    monkeypatch.setenv("SLURM_ARRAY_TASK_ID", "3")
    with pytest.raises(UsageError, match="this is a Slurm task"):
        slurm_build(tmp_path / "out").submit()
    assert list(tmp_path.iterdir()) == []


def test_the_example_of_a_cluster_is_one() -> None:
    assert load_config(ROOT / "configs/cluster/slurm.yaml", ClusterConfig).partition


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("partition", ""),
        ("memory_gb", 0),
        ("merge_memory_gb", 10**6),
        ("setup", "a\nb"),
        ("options", {"x": "1\n2"}),
    ],
)
def test_a_wrong_field_of_a_cluster_is_named(field: str, value: object) -> None:
    with pytest.raises(ValueError, match=rf"^{field}(\.x)?: "):
        ClusterConfig(**{"partition": "cpu", field: value})  # type: ignore[arg-type]

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from forked_runs import Runs

from caalm.model.training_log import read_log

LAUNCH = (
    *(sys.executable, "-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"),
    *("--num_machines", "1", "--mixed_precision", "no", "--dynamo_backend", "no"),
    *("--main_process_port", "0"),
)


def launch(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Two processes that talk over gloo (LIBRARIES: `--cpu --num_processes 2` starts only one)."""
    script = Path(__file__).parents[2] / "caalm" / "train.py"
    environment = {
        **os.environ,
        "ACCELERATE_USE_CPU": "true",
        "OMP_NUM_THREADS": "1",
        "HF_HUB_OFFLINE": "1",
    }
    return subprocess.run(
        [*LAUNCH, str(script), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def figures(out: Path) -> list[tuple[float, float]]:
    return [(r["loss"], r["gradient_norm"]) for r in read_log(out / "log.jsonl") if "loss" in r]


def test_two_processes_take_the_updates_of_one(runs: Runs, recipe: Path, tmp_path: Path) -> None:
    # No dropout: it draws from a stream for each process.
    same = ("--config", str(recipe), "--batching", "grouped", "--batch_size", "3", "--epochs", "1")
    plain = json.loads(
        '{"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,'
        ' "num_attention_heads": 2, "num_key_value_heads": 1, "tie_word_embeddings": true}'
    )
    same = (*same, "--architecture", json.dumps(plain), "--save_every", "2")
    one, two = tmp_path / "one", tmp_path / "two"
    # 20 micro-batches: updates of 6, and a last one of 2, in which fillers must not count.
    ended = runs.run(*same, "--out", str(one), "--accumulation", "6")
    assert ended.code == 0, ended.stderr
    launched = launch(*same, "--out", str(two), "--accumulation", "3")
    assert launched.returncode == 0, launched.stderr
    records = [json.loads((out / "final" / "finished.json").read_text()) for out in (one, two)]
    assert [record["processes"] for record in records] == [1, 2]
    assert len(figures(one)) == len(figures(two)) == 4
    for alone, shared in zip(figures(one), figures(two), strict=True):
        assert shared == pytest.approx(alone, rel=1e-4)
    assert records[1]["validation_loss"] == pytest.approx(records[0]["validation_loss"], rel=1e-3)
    assert records[1]["exact_match"] == records[0]["exact_match"]
    # The comparison can fail: other micro-batches in an update give other figures.
    other = tmp_path / "other"
    assert runs.run(*same, "--out", str(other), "--accumulation", "3").code == 0
    assert figures(other)[0] != pytest.approx(figures(one)[0], rel=1e-4)

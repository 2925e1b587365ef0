import hashlib
import json
import signal
from pathlib import Path
from typing import Any

import pytest
from forked_runs import Runs

from caalm.model.checkpoint import check_checkpoint, manifest_problem, newest_valid
from caalm.model.training_log import read_log
from caalm.seeds import rng_for


def losses(out: Path) -> dict[int, float]:
    """The loss of every update, to the last bit."""
    return {r["update"]: r["loss"] for r in read_log(out / "log.jsonl") if "loss" in r}


def weights(out: Path) -> str:
    return hashlib.sha256((out / "final" / "model.safetensors").read_bytes()).hexdigest()


@pytest.fixture(scope="session")
def undisturbed(runs: Runs, recipe: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("undisturbed") / "run"
    ended = runs.run("--config", str(recipe), "--out", str(out))
    assert ended.code == 0, ended.stderr
    return out


def kill_often(runs: Runs, recipe: Path, out: Path, name: str, kills: int) -> tuple[int, str]:
    """Start a run, kill it again and again, let it end; gives the kills that hit, and stderr."""
    rng = rng_for(0, "kill", name)
    last = max(2, kills * 2)
    hits = 0
    for kill in range(kills):
        at = 2 + kill * last // kills
        ended = runs.run(
            *("--config", str(recipe), "--out", str(out), "--resume"),
            log=out / "log.jsonl",
            signal_at=at,
            delay=rng.random() * 0.06,
        )
        assert ended.code in (0, -signal.SIGKILL), ended.stderr
        hits += ended.code != 0
        checkpoints = sorted((out / "checkpoints").glob("update-????????"))
        assert all(manifest_problem(path) is None for path in checkpoints)
    ended = runs.run("--config", str(recipe), "--out", str(out), "--resume")
    assert ended.code == 0, ended.stderr
    return hits, ended.stderr


def test_a_run_killed_again_and_again_takes_the_same_updates(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    hits, _ = kill_often(runs, recipe, out, "ci", kills=10)
    assert hits >= 5
    assert losses(out) == losses(undisturbed)
    assert weights(out) == weights(undisturbed)
    assert not list(out.rglob("*.tmp*"))
    assert any(r.get("event") == "resumed" for r in read_log(out / "log.jsonl"))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_five_chains_of_ten_kills(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    for chain in range(5):
        out = tmp_path / str(chain)
        kill_often(runs, recipe, out, f"soak {chain}", kills=10)
        assert weights(out) == weights(undisturbed)


def test_the_comparison_sees_another_order_of_the_rows(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    runs.run("--config", str(recipe), "--out", str(out), "--seed", "1", "--max_updates", "2")
    assert losses(out)[2] != losses(undisturbed)[2]
    assert weights(out) != weights(undisturbed)


def test_the_comparison_sees_dropout_that_is_not_restored(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    runs.run("--config", str(recipe), "--out", str(out), "--max_updates", "3", fault=True)
    assert losses(out)[1] != losses(undisturbed)[1]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_run_with_one_line_and_a_checkpoint_of_the_last_update(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "run"
    arguments = ("--config", str(recipe), "--out", str(out))
    ended = runs.run(*arguments, log=out / "log.jsonl", signal_at=4, number=number)
    assert ended.code == 128 + number
    assert f"stopped by {number.name}; go on with --resume" in ended.stderr
    assert "Traceback" not in ended.stderr
    newest, damaged = newest_valid(out / "checkpoints")
    assert newest is not None
    assert damaged == []
    assert int(newest.name[-8:]) == max(losses(out))
    assert runs.run(*arguments, "--resume").code == 0
    assert weights(out) == weights(undisturbed)


def test_a_damaged_checkpoint_is_named_and_the_one_before_is_taken(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    arguments = ("--config", str(recipe), "--out", str(out))
    runs.run(*arguments, log=out / "log.jsonl", signal_at=7, number=signal.SIGTERM)
    newest, _ = newest_valid(out / "checkpoints")
    assert newest is not None
    optimizer = newest / "optimizer.safetensors"
    optimizer.write_bytes(optimizer.read_bytes()[:-1])
    ended = runs.run(*arguments, "--resume")
    assert ended.code == 0, ended.stderr
    assert f"{newest}: optimizer.safetensors does not match manifest.json; skipped" in ended.stderr
    assert weights(out) == weights(undisturbed)


def test_a_full_disk_is_one_line_and_the_last_checkpoint_stays_valid(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    arguments = ("--config", str(recipe), "--out", str(out))
    runs.run(*arguments, log=out / "log.jsonl", signal_at=3, number=signal.SIGTERM)
    before, _ = newest_valid(out / "checkpoints")
    ended = runs.run(*arguments, "--resume", limit=60_000)
    assert ended.code == 1
    (line,) = [line for line in ended.stderr.splitlines() if line.startswith("error: ")]
    assert str(out) in line
    assert "Traceback" not in ended.stderr
    assert newest_valid(out / "checkpoints") == (before, [])
    assert runs.run(*arguments, "--resume").code == 0
    assert weights(out) == weights(undisturbed)


def test_a_finished_run_leaves_a_finished_checkpoint(undisturbed: Path) -> None:
    final = undisturbed / "final"
    check_checkpoint(final)
    figures: dict[str, Any] = json.loads((final / "finished.json").read_text())
    assert figures["rows"] == 60
    assert figures["too_long"] == 0
    assert {"validation_loss", "exact_match", "parameters", "finished_at"} <= set(figures)
    names = {path.name for path in final.iterdir()}
    assert {"config.json", "generation_config.json", "tokenizer.json", "train_config.yaml"} <= names
    assert len(list((undisturbed / "checkpoints").iterdir())) == 2


def test_a_run_that_is_there_is_not_overwritten(
    runs: Runs, recipe: Path, undisturbed: Path, tmp_path: Path
) -> None:
    before = weights(undisturbed)
    arguments = ("--config", str(recipe), "--out", str(undisturbed))
    ended = runs.run(*arguments)
    assert (ended.code, "a finished run" in ended.stderr) == (1, True)
    ended = runs.run(*arguments, "--resume")
    assert (ended.code, "this run is finished" in ended.stderr) == (0, True)
    assert weights(undisturbed) == before
    out = tmp_path / "run"
    arguments = ("--config", str(recipe), "--out", str(out))
    runs.run(*arguments, log=out / "log.jsonl", signal_at=3, number=signal.SIGTERM)
    assert "go on with --resume" in runs.run(*arguments).stderr
    ended = runs.run(*arguments, "--resume", "--learning_rate", "1e-4", "--save_every", "4")
    assert ended.code == 2
    assert "began with another learning_rate" in ended.stderr


def test_the_loss_falls(undisturbed: Path) -> None:
    taken = losses(undisturbed)
    assert sorted(taken) == list(range(1, len(taken) + 1))
    assert len(taken) >= 20
    assert taken[len(taken)] < 0.8 * taken[1]

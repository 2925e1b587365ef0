"""Training on rows without end: resumed bit for bit, whatever draws the rows."""

import signal
from pathlib import Path

import pytest
from forked_runs import Runs
from test_train_resume import losses, weights

from caalm.model.checkpoint import newest_valid

BUILD = """\
name: endless
profile: card
languages: 2
rows_per_language: 1
tiers: {1: 50, 2: 50}
"""


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stream") / "build.yaml"
    path.write_text(BUILD)
    return path


@pytest.fixture(scope="module")
def streaming(recipe: Path, build: Path) -> tuple[str, ...]:
    """The arguments of a run of eight updates on streamed rows."""
    return (
        *("--config", str(recipe), "--stream", str(build), "--max_updates", "8"),
        *("--batching", "grouped", "--batch_size", "2", "--max_length", "600"),
    )


@pytest.fixture(scope="module")
def alone(runs: Runs, streaming: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("alone") / "run"
    ended = runs.run(*streaming, "--out", str(out))
    assert ended.code == 0, ended.stderr
    assert "rows 32" in ended.stderr
    assert sorted(losses(out)) == list(range(1, 9))
    return out


def test_a_killed_run_goes_on_with_the_next_rows(
    runs: Runs, streaming: tuple[str, ...], alone: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    ended = runs.run(*streaming, "--out", str(out), log=out / "log.jsonl", signal_at=5)
    assert ended.code != 0
    assert newest_valid(out / "checkpoints")[0] is not None
    assert runs.run(*streaming, "--out", str(out), "--resume").code == 0
    assert losses(out) == losses(alone)
    assert weights(out) == weights(alone)


def test_workers_that_draw_the_rows_change_nothing(
    runs: Runs, streaming: tuple[str, ...], alone: Path, tmp_path: Path
) -> None:
    ended = runs.run(*streaming, "--out", str(tmp_path / "run"), "--workers", "2")
    assert ended.code == 0, ended.stderr
    assert weights(tmp_path / "run") == weights(alone)


def test_another_stream_gives_other_weights_and_is_refused_by_a_begun_run(
    runs: Runs, streaming: tuple[str, ...], alone: Path, build: Path, tmp_path: Path
) -> None:
    arguments = (*streaming, "--out", str(tmp_path / "run"))
    changed = tmp_path / "build.yaml"
    changed.write_text(BUILD + "seed: 1\n")
    stopped = (*arguments, "--stream", str(changed))
    runs.run(*stopped, log=tmp_path / "run/log.jsonl", signal_at=3, number=signal.SIGTERM)
    assert losses(tmp_path / "run")[1] != losses(alone)[1]
    changed.write_text(BUILD)
    ended = runs.run(*stopped, "--resume")
    assert ended.code == 1
    assert "began with other rows" in ended.stderr


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        (("--max_updates", "null"), 2, "stream needs `max_updates:`"),
        (("--batching", "packed"), 2, "no packing"),
        (("--stream", "no/such.yaml"), 2, "no/such.yaml: cannot be read"),
        (("--max_length", "100"), 1, "every row of a batch has more than 100"),
    ],
)
def test_what_cannot_be_streamed_is_one_line(
    changes: tuple[str, ...],
    code: int,
    said: str,
    runs: Runs,
    streaming: tuple[str, ...],
    tmp_path: Path,
) -> None:
    ended = runs.run(*streaming, "--out", str(tmp_path / "run"), *changes)
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.code == code

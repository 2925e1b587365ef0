import json
from pathlib import Path
from typing import Any

import pytest
import tiny_models
from forked_runs import Runs

from caalm.model import extras
from caalm.train import main


def rewrite(corpus: Path, folder: Path, rows: list[dict[str, Any]]) -> Path:
    from datasets import Dataset

    (folder / "data").mkdir(parents=True)
    Dataset.from_list(rows).to_parquet(str(folder / "data" / "train-00000-of-00001.parquet"))
    return folder


ROWS = tiny_models.make_rows(3)

CORPORA: dict[str, tuple[list[dict[str, Any]], str]] = {
    "no column": ([{"prompt": "a", "text": "b"}], "no column completion"),
    "not a text": ([{"prompt": "a", "completion": 3}], "not a text"),
    "an empty prompt": ([{"prompt": "", "completion": "3"}], "an empty prompt"),
}


def error_of(
    capsys: pytest.CaptureFixture[str], recipe: Path, out: Path, *changes: str, code: int = 1
) -> str:
    """The one line that main writes."""
    assert main(["--config", str(recipe), "--out", str(out), *changes]) == code
    captured = capsys.readouterr()
    lines = [line for line in captured.err.splitlines() if line.startswith("error: ")]
    assert len(lines) == 1
    assert "Traceback" not in captured.err
    return lines[0]


@pytest.mark.parametrize("wrong", CORPORA)
def test_a_wrong_corpus_is_one_line(
    capsys: pytest.CaptureFixture[str], recipe: Path, corpus: Path, tmp_path: Path, wrong: str
) -> None:
    rows, message = CORPORA[wrong]
    folder = rewrite(corpus, tmp_path / "corpus", rows)
    line = error_of(capsys, recipe, tmp_path / "run", "--data", str(folder))
    assert str(folder) in line
    assert message in line


def test_a_missing_or_empty_or_damaged_corpus_is_one_line(
    capsys: pytest.CaptureFixture[str], recipe: Path, tmp_path: Path
) -> None:
    data = tmp_path / "none"
    arguments = (capsys, recipe, tmp_path / "run", "--data", str(data))
    assert "no such corpus" in error_of(*arguments)
    data.mkdir()
    assert "no Parquet files" in error_of(*arguments)
    (data / "train-00000-of-00001.parquet").write_bytes(b"PAR1 not really PAR1")
    assert "cannot be read as a corpus" in error_of(*arguments)


def test_rows_past_the_limit_are_counted_and_none_left_is_an_error(
    capsys: pytest.CaptureFixture[str], recipe: Path, tmp_path: Path
) -> None:
    arguments = (capsys, recipe, tmp_path / "run", "--max_length", "8")
    assert "every row has more than 8 tokens" in error_of(*arguments)


def test_too_long_rows_are_dropped_counted_and_told(
    runs: Runs, recipe: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    changes = ("--max_length", "40", "--max_updates", "1", "--exact_match_sample", "0")
    ended = runs.run("--config", str(recipe), "--out", str(out), *changes)
    assert ended.code == 0, ended.stderr
    figures = json.loads((out / "final" / "finished.json").read_text())
    assert 0 < figures["too_long"] < 60
    assert figures["rows"] + figures["too_long"] == 60
    assert f"{figures['too_long']} rows over 40 tokens are left out" in ended.stderr


def test_a_model_that_cannot_be_had_is_one_line(
    capsys: pytest.CaptureFixture[str],
    recipe: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    pretrained = ("--init", "pretrained", "--architecture", "null", "--tokenizer", "model")
    (tmp_path / "empty").mkdir()
    for model, message in (
        ("nobody/no-such-model", "neither a folder here nor to be had from the hub"),
        (str(tmp_path / "missing"), "no such folder"),
        (str(tmp_path / "empty"), "cannot be"),
    ):
        line = error_of(capsys, recipe, tmp_path / "run", *pretrained, "--model", model)
        assert line.startswith(f"error: {model}")
        assert message in line


def test_an_architecture_that_does_not_exist_is_one_line(
    capsys: pytest.CaptureFixture[str], recipe: Path, tmp_path: Path
) -> None:
    changes = ("--architecture", "{hidden_sise: 8}")
    line = error_of(capsys, recipe, tmp_path / "run", *changes, code=2)
    assert "Qwen2Config has no hidden_sise" in line


def test_an_unknown_setting_and_a_missing_config_are_wrong_calls(
    capsys: pytest.CaptureFixture[str], recipe: Path, tmp_path: Path
) -> None:
    assert "unknown setting" in error_of(capsys, recipe, tmp_path, "--nonsense", "1", code=2)
    assert "cannot be read" in error_of(capsys, tmp_path / "no.yaml", tmp_path, code=2)


def test_a_missing_extra_says_what_to_install(
    capsys: pytest.CaptureFixture[str],
    recipe: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "accelerate" else True)
    line = error_of(capsys, recipe, tmp_path / "run")
    assert line == 'error: accelerate is not installed; run: pip install "caalm[train]"'


def test_two_runs_in_one_folder_do_not_mix(
    capsys: pytest.CaptureFixture[str], recipe: Path, tmp_path: Path
) -> None:
    from caalm.data.lock import folder_lock

    with folder_lock(tmp_path / "run"):
        assert "is writing here" in error_of(capsys, recipe, tmp_path / "run")


def test_a_pretrained_model_is_fine_tuned_from_a_folder(
    runs: Runs, recipe: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    few = ("--config", str(recipe), "--max_updates", "2", "--exact_match_sample", "2")
    assert runs.run(*few, "--out", str(first)).code == 0
    pretrained = ("--init", "pretrained", "--architecture", "null", "--tokenizer", "model")
    more = (
        "--batching",
        "grouped",
        "--gradient_checkpointing",
        "true",
        "--mixed_precision",
        "bf16",
    )
    ended = runs.run(
        *few, "--out", str(second), *pretrained, "--model", str(first / "final"), *more
    )
    assert ended.code == 0, ended.stderr
    texts = [(out / "final" / "tokenizer.json").read_text() for out in (first, second)]
    one, other = (json.loads(text)["model"] for text in texts)
    assert (one["vocab"], one["merges"]) == (other["vocab"], other["merges"])


def test_an_architecture_of_a_folder_is_trained_from_random_weights(
    runs: Runs, recipe: Path, tmp_path: Path
) -> None:
    tokenizer = tiny_models.tiny_tokenizer()
    tiny_models.tiny_model(tokenizer).save_pretrained(tmp_path / "config")
    out = tmp_path / "run"
    changes = ("--architecture", "null", "--model", str(tmp_path / "config"), "--max_updates", "1")
    ended = runs.run("--config", str(recipe), "--out", str(out), *changes)
    assert ended.code == 0, ended.stderr

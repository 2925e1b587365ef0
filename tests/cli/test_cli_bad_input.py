"""Bad input of every kind that a user meets: one clear line, the right exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from cli_support import Invoke, one_line

import caalm
from caalm.language import Language

ROOT = Path(__file__).resolve().parents[2]
SMOKE = ROOT / "configs/build/smoke.yaml"


@pytest.mark.parametrize("seed", ["abc", "1.5", "-3", "", "1e3", "9" * 40, "٣x"])
def test_a_seed_that_is_no_seed_is_refused(seed: str, invoke: Invoke) -> None:
    result = invoke("make-lang", "--seed", seed)
    assert result.exit_code == 2
    assert "--seed" in one_line(result)


@pytest.mark.parametrize(
    "lang", ["", "klingon", "seed-", "../x", "-1", "python4", "a\nb", "grammars/none"]
)
def test_a_language_that_is_none_is_refused(lang: str, invoke: Invoke) -> None:
    result = invoke("sample", "--", lang)
    assert result.exit_code == 2
    one_line(result)


def test_make_lang_needs_a_seed_or_a_spec(invoke: Invoke) -> None:
    for arguments in ([], ["--seed", "1", "--spec", "x.json"]):
        result = invoke("make-lang", *arguments)
        assert result.exit_code == 2
        assert "--seed" in one_line(result)


def test_an_unknown_profile_lists_the_known(invoke: Invoke) -> None:
    result = invoke("make-lang", "--seed", "7", "--profile", "wild")
    assert result.exit_code == 2
    assert "known: card, plain, prose, symbolic, wide" in one_line(result)


def test_a_broken_spec_names_the_field_and_what_is_allowed(
    invoke: Invoke, language: Language, tmp_path: Path
) -> None:
    spec = language.spec.to_dict()
    spec["choices"]["blocks"] = "cubes"
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(spec))
    result = invoke("make-lang", "--spec", path)
    assert result.exit_code == 2
    line = one_line(result)
    assert "choices.blocks: 'cubes' is not one of" in line
    assert "braces" in line


def test_a_source_that_does_not_parse_is_shown_with_a_caret(
    invoke: Invoke, language: Language, tmp_path: Path
) -> None:
    path = tmp_path / "broken.txt"
    good = caalm.sample_program(language, tier=1)
    path.write_text(good + "\n)(\n")
    for command in (["run"], ["parse"], ["explain", "--prediction", "1"]):
        result = invoke(command[0], path, "--lang", "7", *command[1:])
        assert result.exit_code == 1
        first, excerpt, caret = result.stderr.splitlines()
        assert first.startswith(f"error: {path}: line {good.count(chr(10)) + 2}, column ")
        assert "expected " in first
        assert excerpt.strip()
        assert caret.strip() == "^"
        assert result.stdout == ""


def test_a_missing_file_is_named(invoke: Invoke) -> None:
    result = invoke("run", "nowhere.txt", "--lang", "7")
    assert result.exit_code == 1
    assert one_line(result) == "error: nowhere.txt: No such file or directory"


def test_a_checkpoint_without_weights_is_refused(invoke: Invoke, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoint"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (tmp_path / "a.txt").write_text("x")
    result = invoke("predict", "a.txt", "--model", folder)
    assert result.exit_code == 1
    assert "checkpoint" in one_line(result)


def test_without_any_checkpoint_the_line_says_how_to_get_one(
    invoke: Invoke, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("x")
    result = invoke("predict", "a.txt")
    assert result.exit_code == 1
    assert "accelerate launch" in one_line(result)


@pytest.mark.parametrize(
    ("package", "extra", "arguments"),
    [
        ("torch", "train", ["predict", "a.txt", "--model", "checkpoint"]),
        ("transformers", "train", ["predict", "a.txt", "--model", "checkpoint"]),
        (
            "pyarrow",
            "data",
            ["build", "--config", str(ROOT / "configs/build/smoke.yaml"), "--out", "corpus"],
        ),
    ],
)
def test_a_missing_extra_says_what_to_install(
    package: str, extra: str, arguments: list[str], invoke: Invoke,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "checkpoint").mkdir()
    (tmp_path / "checkpoint/config.json").write_text('{"model_type": "qwen2"}')
    (tmp_path / "checkpoint/model.safetensors").write_bytes(b"\2" + b"\0" * 7 + b"{}")
    monkeypatch.setitem(sys.modules, package, None)
    result = invoke(*arguments)
    assert result.exit_code == 1
    assert f'pip install "caalm[{extra}]"' in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize("command", ["make-lang", "export"])
def test_a_folder_that_cannot_be_written_is_named_and_left_alone(
    command: str, invoke: Invoke, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    if command == "make-lang":
        result = invoke("make-lang", "--seed", "7", "--out", "taken")
    else:
        result = invoke("export", "7", "--format", "lark", "--out", "taken/x.lark")
    assert result.exit_code == 1
    assert "taken" in one_line(result)
    assert (tmp_path / "taken").read_text() == "a file"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_under_stdout_is_one_line() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "cli.py", "export", "7", "--format", "lark"],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
    assert done.returncode == 1
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount a small disk")
def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "caalm-test", str(disk)],
                      capture_output=True).returncode:  # fmt: skip
        pytest.skip("may not mount")
    try:
        done = subprocess.run(
            [sys.executable, "cli.py", "make-lang", "--seed=7", "--count=5", f"--out={disk}"],
            cwd=ROOT, capture_output=True, text=True,
        )  # fmt: skip
        left = [path for path in disk.rglob("*") if ".tmp" in path.name]
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"error: {disk}" in done.stderr
    assert "No space left" in done.stderr
    assert left == []


@pytest.mark.parametrize(
    ("executor", "package"), [("datatrove", "datatrove"), ("ray", "ray"), ("slurm", "datatrove")]
)
def test_an_executor_without_its_package_is_a_wrong_call(
    executor: str, package: str, invoke: Invoke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        sys.modules, "datatrove", None if package == "datatrove" else ModuleType("d")
    )
    monkeypatch.setitem(sys.modules, "ray", None)
    call = ["build", "--config", SMOKE, "--out", "corpus", "--executor", executor]
    if executor == "slurm":
        call += ["--ranks", 2, "--cluster", ROOT / "configs/cluster/slurm.yaml", "--dry-run"]
    result = invoke(*call)
    assert result.exit_code == 2
    line = (
        f'error: executor {executor}: {package} is not installed; run: pip install "caalm[scale]"'
    )
    assert one_line(result) == line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--executor", "slurm", "--out", "corpus", "--ranks", 2], "--cluster"),
        (["--executor", "slurm", "--out", "corpus", "--cluster", "x.yaml"], "--ranks"),
        (["--executor", "local", "--out", "corpus", "--ranks", 2], "--ranks"),
        (["--out", "corpus", "--cluster", "x.yaml"], "--cluster"),
        (["--executor", "spark", "--out", "corpus"], "spark"),
    ],
)
def test_options_that_do_not_fit_an_executor_are_refused(
    options: list[object], named: str, invoke: Invoke, tmp_path: Path
) -> None:
    result = invoke("build", "--config", SMOKE, *options)
    assert result.exit_code == 2
    assert named in one_line(result)
    assert list(tmp_path.iterdir()) == []

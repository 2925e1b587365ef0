import json
import pickle
import shutil
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from caalm.errors import CaalmError, CheckpointError
from caalm.model import checkpoint as checkpoints
from caalm.model.checkpoint import (
    atomic_folder,
    check_checkpoint,
    keep_newest,
    manifest_problem,
    newest_finished,
    newest_valid,
)
from caalm.model.loading import load_model
from caalm.model.predictor import load_predictor


class Evil:
    """Writes a canary file when it is unpickled."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.canary,))


def evil(folder: Path, name: str) -> None:
    (folder / name).write_bytes(pickle.dumps(Evil(folder.parent / "canary")))


def evil_zip(folder: Path, name: str) -> None:
    with zipfile.ZipFile(folder / name, "w") as packed:
        packed.writestr("archive/data.pkl", pickle.dumps(Evil(folder.parent / "canary")))


def weights(folder: Path) -> Path:
    return folder / "model.safetensors"


def cut(folder: Path, size: int) -> None:
    weights(folder).write_bytes(weights(folder).read_bytes()[:size])


def header(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    raw = weights(folder).read_bytes()
    length = struct.unpack("<Q", raw[:8])[0]
    described = json.loads(raw[8 : 8 + length])
    text = json.dumps(change(described) or described).encode()
    weights(folder).write_bytes(struct.pack("<Q", len(text)) + text + raw[8 + length :])


def grow_one(described: dict[str, Any]) -> None:
    name = next(name for name in described if name != "__metadata__")
    described[name]["data_offsets"][1] += 1 << 40


def overlap_two(described: dict[str, Any]) -> None:
    first, second = [name for name in described if name != "__metadata__"][:2]
    described[second]["data_offsets"] = described[first]["data_offsets"]


def link(folder: Path, name: str) -> None:
    outside = folder.parent / f"outside-{name}"
    shutil.move(folder / name, outside)
    (folder / name).symlink_to(outside)


def with_code(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["auto_map"] = {"AutoModelForCausalLM": "evil.Model"}
    (folder / "config.json").write_text(json.dumps(config))


HOSTILE: dict[str, Callable[[Path], Any]] = {
    "weights cut in the tensors": lambda f: cut(f, 2000),
    "weights cut in the header": lambda f: cut(f, 60),
    "weights of four bytes": lambda f: cut(f, 4),
    "weights empty": lambda f: cut(f, 0),
    "header longer than the file": lambda f: weights(f).write_bytes(struct.pack("<Q", 1 << 40)),
    "header no JSON": lambda f: weights(f).write_bytes(struct.pack("<Q", 8) + b"not json"),
    "offsets past the end": lambda f: header(f, grow_one),
    "tensors that overlap": lambda f: header(f, overlap_two),
    "no tensors": lambda f: weights(f).write_bytes(struct.pack("<Q", 2) + b"{}"),
    "a pickle named safetensors": lambda f: evil(f, "model.safetensors"),
    "a zip of pickle named safetensors": lambda f: evil_zip(f, "model.safetensors"),
    "a pytorch_model.bin beside": lambda f: evil(f, "pytorch_model.bin"),
    "an optimizer.pt beside": lambda f: evil_zip(f, "optimizer.pt"),
    "a pickle in a folder": lambda f: ((f / "more").mkdir(), evil(f / "more", "rng.pkl")),
    "weights linked to outside": lambda f: link(f, "model.safetensors"),
    "config linked to outside": lambda f: link(f, "config.json"),
    "a config that wants code": with_code,
    "a Python file beside": lambda f: (f / "modeling_evil.py").write_text("raise SystemExit"),
    "no config": lambda f: (f / "config.json").unlink(),
    "config no JSON": lambda f: (f / "config.json").write_text("{"),
    "config a list": lambda f: (f / "config.json").write_text("[]"),
    "no weights": lambda f: weights(f).unlink(),
}


@pytest.mark.parametrize("damage", HOSTILE)
def test_a_hostile_or_broken_checkpoint_is_refused_and_runs_nothing(
    checkpoint: Path, damage: str
) -> None:
    HOSTILE[damage](checkpoint)
    for load in (check_checkpoint, lambda f: load_predictor(str(f))):
        with pytest.raises(CheckpointError, match=str(checkpoint)) as caught:
            load(checkpoint)
        assert "\n" not in str(caught.value)
    assert not (checkpoint.parent / "canary").exists()
    assert "modeling_evil" not in sys.modules


def test_the_canary_sings_when_a_pickle_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    evil(tmp_path / "folder", "evil.bin")
    with pytest.raises(RuntimeError):  # after the fact
        torch.load(tmp_path / "folder" / "evil.bin", weights_only=False)
    assert (tmp_path / "canary").exists()


def test_a_good_checkpoint_is_accepted(checkpoint: Path) -> None:
    check_checkpoint(checkpoint)
    assert load_model(str(checkpoint), torch.float32).num_parameters() > 0


def test_weights_that_do_not_fit_the_config_are_refused(checkpoint: Path) -> None:
    config = json.loads((checkpoint / "config.json").read_text())
    for change in ({"num_hidden_layers": 3, "layer_types": None}, {"intermediate_size": 65}):
        (checkpoint / "config.json").write_text(json.dumps(config | change))
        with pytest.raises(CheckpointError):
            load_model(str(checkpoint), torch.float32)


@pytest.mark.parametrize("name", ["/no/such/folder", "./none", "a/b/c", "runs/x/final"])
def test_a_missing_folder_is_one_line(name: str) -> None:
    with pytest.raises(CheckpointError, match="no such folder"):
        load_predictor(name)


def saved(folder: Path, update: int) -> Path:
    path = folder / f"update-{update:08d}"
    with atomic_folder(path) as temporary:
        (temporary / "a.json").write_text(str(update))
        (temporary / "b.safetensors").write_bytes(bytes(1000))
    return path


def test_the_newest_undamaged_checkpoint_is_found_and_the_damaged_are_named(tmp_path: Path) -> None:
    paths = [saved(tmp_path, update) for update in (9, 10, 100)]
    assert newest_valid(tmp_path) == (paths[2], [])
    (paths[2] / "b.safetensors").write_bytes(bytes(999) + b"\1")
    found, damaged = newest_valid(tmp_path)
    assert found == paths[1]
    assert len(damaged) == 1
    assert "update-00000100: b.safetensors does not match" in damaged[0]


@pytest.mark.parametrize("fault", ["flip", "cut", "gone", "more", "manifest cut", "manifest gone"])
def test_any_change_to_a_checkpoint_is_found(tmp_path: Path, fault: str) -> None:
    path = saved(tmp_path, 1)
    assert manifest_problem(path) is None
    raw = (path / "b.safetensors").read_bytes()
    match fault:
        case "flip":
            (path / "b.safetensors").write_bytes(raw[:500] + b"\1" + raw[501:])
        case "cut":
            (path / "b.safetensors").write_bytes(raw[:-1])
        case "gone":
            (path / "b.safetensors").unlink()
        case "more":
            (path / "c.pkl").touch()
        case "manifest cut":
            (path / "manifest.json").write_text('{"sha256": {')
        case "manifest gone":
            (path / "manifest.json").unlink()
    assert manifest_problem(path) is not None


def test_only_the_newest_checkpoints_are_kept_and_leftovers_go(tmp_path: Path) -> None:
    for update in (1, 2, 3):
        saved(tmp_path, update)
    (tmp_path / "update-00000004.tmp-77").mkdir()
    keep_newest(tmp_path, 2)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["update-00000002", "update-00000003"]


def test_a_kill_while_an_old_checkpoint_is_removed_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for update in (1, 2, 3):
        saved(tmp_path, update)

    def killed(path: Path, **named: Any) -> None:
        if path.exists():
            next(path.iterdir()).unlink()
            raise KeyboardInterrupt

    monkeypatch.setattr(checkpoints.shutil, "rmtree", killed)
    with pytest.raises(KeyboardInterrupt):
        keep_newest(tmp_path, 2)
    assert all(manifest_problem(path) is None for path in tmp_path.glob("update-????????"))
    monkeypatch.undo()
    keep_newest(tmp_path, 2)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["update-00000002", "update-00000003"]


def test_a_failed_write_leaves_no_folder_and_names_the_path(tmp_path: Path) -> None:
    def fail() -> None:
        with atomic_folder(tmp_path / "final") as temporary:
            (temporary / "a").touch()
            raise OSError(28, "No space left on device")

    with pytest.raises(CaalmError, match=r"final: cannot be written \(No space left on device\)"):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_the_run_that_finished_last_is_the_newest(tmp_path: Path) -> None:
    assert newest_finished(tmp_path) is None
    for name, at in (("a", "2026-03-01"), ("b", "2026-05-01"), ("c", "2026-04-01")):
        (tmp_path / name / "final").mkdir(parents=True)
        (tmp_path / name / "final" / "finished.json").write_text(json.dumps({"finished_at": at}))
    (tmp_path / "d" / "final").mkdir(parents=True)
    (tmp_path / "d" / "final" / "finished.json").write_text("{")
    assert newest_finished(tmp_path) == tmp_path / "b" / "final"


def test_without_a_model_the_error_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CheckpointError, match="make demo"):
        load_predictor()


def test_a_planted_blindness_to_pickle_is_caught(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "_UNSAFE", frozenset())
    with pytest.raises(pytest.fail.Exception):
        test_a_hostile_or_broken_checkpoint_is_refused_and_runs_nothing(
            checkpoint, "a pytorch_model.bin beside"
        )

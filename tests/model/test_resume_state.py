import hashlib
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
import torch

from caalm.errors import CheckpointError
from caalm.model.checkpoint import atomic_folder
from caalm.model.resume import (
    OPTIMIZER,
    Progress,
    load_optimizer,
    load_progress,
    optimizer_tensors,
    save_model,
    save_state,
    whole_tensors,
)

PROGRESS = Progress(update=3, rows="r", processes=1, seconds=1.5)


def stepped(model: Any, times: int) -> torch.optim.Optimizer:
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    for _ in range(times):
        model(input_ids=torch.arange(20)[None], labels=torch.arange(20)[None]).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return optimizer


@pytest.fixture
def state(tmp_path: Path, model: Any, tokenizer: Any) -> tuple[Path, Any, torch.optim.Optimizer]:
    optimizer = stepped(model, 3)
    folder = tmp_path / "update-00000003"
    with atomic_folder(folder) as saved:
        save_model(saved, model, tokenizer, whole_tensors(model))
        save_state(saved, optimizer_tensors(model, optimizer), PROGRESS)
    return folder, model, optimizer


def test_the_state_comes_back_bit_for_bit(state: Any) -> None:
    folder, model, optimizer = state
    fresh = torch.optim.AdamW(model.parameters(), lr=1e-2)
    load_optimizer(folder, model, fresh)
    assert load_progress(folder) == PROGRESS
    assert len(fresh.state) == len(optimizer.state) > 0
    for parameter in model.parameters():
        for key, value in optimizer.state[parameter].items():
            assert torch.equal(fresh.state[parameter][key], value)


def test_a_checkpoint_holds_safetensors_and_text_alone(state: Any) -> None:
    endings = {path.suffix for path in state[0].iterdir()}
    assert endings <= {".safetensors", ".json", ".jinja", ".yaml"}


@pytest.mark.parametrize("fault", ["optimizer", "progress", "no manifest", "more", "pickle"])
def test_state_without_a_matching_manifest_is_refused(state: Any, fault: str) -> None:
    folder, model, _ = state
    match fault:
        case "optimizer":
            raw = bytearray((folder / OPTIMIZER).read_bytes())
            raw[-1] ^= 1
            (folder / OPTIMIZER).write_bytes(raw)
        case "progress":
            (folder / "progress.json").write_text('{"update": 9}')
        case "no manifest":
            (folder / "manifest.json").unlink()
        case "more":
            (folder / "random_states_0.pkl").write_bytes(pickle.dumps(1))
        case "pickle":
            (folder / OPTIMIZER).write_bytes(pickle.dumps({}))
    with pytest.raises(CheckpointError, match="nothing is resumed"):
        load_progress(folder)
    with pytest.raises(CheckpointError, match="nothing is resumed"):
        load_optimizer(folder, model, torch.optim.AdamW(model.parameters()))


def test_state_of_another_model_is_refused(state: Any) -> None:
    folder, _, _ = state
    other = torch.nn.Linear(2, 2)
    with pytest.raises(CheckpointError, match="not the state of this model"):
        load_optimizer(folder, other, torch.optim.AdamW(other.parameters()))  # type: ignore[arg-type]


def test_the_manifest_is_what_refuses(state: Any) -> None:
    folder, _, _ = state
    (folder / "progress.json").write_text(
        json.dumps({"update": 9, "rows": "", "processes": 1, "seconds": 0})
    )
    manifest = json.loads((folder / "manifest.json").read_text())
    forged = hashlib.sha256((folder / "progress.json").read_bytes()).hexdigest()
    manifest["sha256"]["progress.json"] = forged
    (folder / "manifest.json").write_text(json.dumps(manifest))
    assert load_progress(folder).update == 9

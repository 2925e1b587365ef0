"""The state of a run on disk: weights, optimiser, progress, all without pickle.

In: a model, its optimiser and how far the run is. Out: a checkpoint folder from which the
run goes on bit for bit (on a CPU). The order of batches, the learning rate and the random
numbers of an update are functions of (seed, update), so the optimiser's tensors and the
update are all that has to be kept. Not here: what makes a folder valid (checkpoint.py).
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from caalm.errors import CheckpointError
from caalm.model.checkpoint import manifest_problem

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

OPTIMIZER = "optimizer.safetensors"
PROGRESS = "progress.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is, and on what."""

    update: int  # updates taken
    rows: str  # fingerprint of the encoded training rows
    processes: int  # the order in which rows are taken depends on it
    seconds: float  # of training so far


def whole_tensors(model: "PreTrainedModel") -> dict[str, torch.Tensor]:
    """The weights by name, gathered where they are sharded; every process must call it."""
    return {name: _whole(value) for name, value in model.state_dict().items()}


def optimizer_tensors(
    model: "PreTrainedModel", optimizer: torch.optim.Optimizer
) -> dict[str, torch.Tensor]:
    """The optimiser's state by parameter; every process must call it."""
    return {
        f"{name}/{key}": _whole(value)
        for name, parameter in model.named_parameters()
        for key, value in sorted(optimizer.state.get(parameter, {}).items())
    }


def _whole(value: torch.Tensor) -> torch.Tensor:
    gathered: torch.Tensor = value.full_tensor() if hasattr(value, "full_tensor") else value
    return gathered.detach()


def save_model(
    folder: Path,
    model: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerBase",
    weights: dict[str, torch.Tensor],
) -> None:
    """Write weights, configs and tokenizer: what loading a model needs."""
    model.save_pretrained(folder, state_dict=weights)
    tokenizer.save_pretrained(folder)


def save_state(folder: Path, tensors: dict[str, torch.Tensor], progress: Progress) -> None:
    """Write what a resumed run needs beside the model."""
    from safetensors.torch import save_file

    kept = {name: tensor.cpu().contiguous() for name, tensor in tensors.items()}
    save_file(kept, folder / OPTIMIZER)
    (folder / PROGRESS).write_text(json.dumps(asdict(progress)) + "\n", encoding="utf-8")


def load_progress(folder: Path) -> Progress:
    """How far the run of a checkpoint is; CheckpointError where its manifest does not match."""
    if problem := manifest_problem(folder):
        raise CheckpointError(f"{folder}: {problem}; nothing is resumed from it")
    try:
        return Progress(**json.loads((folder / PROGRESS).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise CheckpointError(f"{folder / PROGRESS}: cannot be used ({error})") from error


def load_optimizer(
    folder: Path, model: "PreTrainedModel", optimizer: torch.optim.Optimizer
) -> None:
    """Give the optimiser the state of a checkpoint, sharded where the parameters are.

    Raises CheckpointError where the folder does not match its manifest, or where its state
    is not that of these parameters.
    """
    from safetensors.torch import load_file

    if problem := manifest_problem(folder):
        raise CheckpointError(f"{folder}: {problem}; nothing is resumed from it")
    saved: dict[str, dict[str, torch.Tensor]] = {}
    for name, tensor in load_file(folder / OPTIMIZER).items():
        parameter, _, key = name.rpartition("/")
        saved.setdefault(parameter, {})[key] = tensor
    parameters = dict(model.named_parameters())
    if saved and set(saved) != set(parameters):
        raise CheckpointError(f"{folder / OPTIMIZER}: not the state of this model's parameters")
    for name, state in saved.items():
        parameter = parameters[name]
        optimizer.state[parameter] = {
            key: _like(parameter, tensor) for key, tensor in state.items()
        }


def _like(parameter: torch.Tensor, tensor: torch.Tensor) -> torch.Tensor:
    """`tensor` where and how `parameter` is; a scalar (the step count) stays on the CPU."""
    if tensor.ndim == 0:
        return tensor
    moved = tensor.to(parameter.device)
    if hasattr(parameter, "device_mesh"):
        from torch.distributed.tensor import distribute_tensor

        sharded: Any = parameter
        return distribute_tensor(moved, sharded.device_mesh, sharded.placements)
    return moved

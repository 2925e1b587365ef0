"""How one training run is done: every setting, one frozen dataclass, read from YAML.

In: configs/train/*.yaml with `--key value` overrides. Out: a TrainConfig that cannot hold
settings that contradict each other. Not here: what a setting does (caalm/train.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import ceil, cos, pi
from pathlib import Path
from typing import Any, Literal

CONFIG = "train_config.yaml"  # a run's settings, beside its log and in its checkpoints


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """One run; the comments say what a setting is measured in."""

    data: Path  # a corpus folder
    stream: Path | None = None  # a build config: train on its rows without end, not on data's
    out: Path  # where the run's log, checkpoints and final model go
    seed: int = 0

    # The model: a folder or hub id; with `init: random` only its config is used, or, without
    # a model, `architecture`: settings of a Qwen2Config.
    model: str | None = None
    init: Literal["pretrained", "random"] = "pretrained"
    architecture: Mapping[str, Any] | None = None
    tokenizer: Literal["model", "own"] = "model"  # own: trained on the corpus
    vocabulary: int = 1024  # of a tokenizer of our own
    torch_dtype: Literal["float32", "bfloat16"] = "float32"  # of weights and optimizer
    mixed_precision: Literal["bf16", "no"] = "bf16"  # of the computation
    gradient_checkpointing: bool = False
    compile: bool = False

    # Rows and batches.
    limit_train: int | None = None  # rows
    max_length: int = 512  # tokens of prompt, completion and EOS; longer rows are dropped
    batching: Literal["grouped", "packed"] = "grouped"
    batch_size: int = 8  # rows of a micro-batch, on each process
    accumulation: int = 4  # micro-batches of an update, on each process
    workers: int = 0  # processes that prepare batches

    # The optimiser.
    epochs: int = 3
    max_updates: int | None = None
    learning_rate: float = 2e-5
    weight_decay: float = 0.01
    betas: tuple[float, ...] = (0.9, 0.999)
    warmup: float = 0.03  # share of the updates
    clip: float = 1.0  # the largest norm of a gradient

    # What is watched and kept, in updates; None: only at the end.
    log_every: int = 10
    evaluate_every: int | None = None
    limit_validation: int = 1000  # rows the validation loss is taken over
    exact_match_sample: int = 100  # rows that are completed and compared
    save_every: int | None = 200
    keep: int = 2  # checkpoints
    log_with: tuple[str, ...] = ()  # trackers of accelerate: tensorboard, trackio, wandb …

    def __post_init__(self) -> None:
        for name in ("max_length", "batch_size", "accumulation", "epochs", "log_every", "keep"):
            self._need(name, 1)
        for name in ("limit_train", "max_updates", "evaluate_every", "save_every"):
            if getattr(self, name) is not None:
                self._need(name, 1)
        for name in ("workers", "limit_validation", "exact_match_sample", "weight_decay"):
            self._need(name, 0)
        if self.stream and (self.max_updates is None or self.batching == "packed"):
            raise ValueError("stream needs `max_updates:`, for it has no end, and no packing")
        if self.learning_rate <= 0 or self.clip <= 0 or not 0 <= self.warmup <= 1:
            raise ValueError("learning_rate and clip must be above 0, warmup from 0 to 1")
        if len(self.betas) != 2 or not all(0 <= beta < 1 for beta in self.betas):
            raise ValueError(f"betas: {self.betas} is not two numbers from 0 to below 1")
        self._check_model()

    def _need(self, name: str, least: int) -> None:
        if getattr(self, name) < least:
            raise ValueError(f"{name}: {getattr(self, name)} is below {least}")

    def _check_model(self) -> None:
        if self.init == "pretrained" and self.model is None:
            raise ValueError("init: pretrained needs `model:`, a folder or hub id")
        if self.init == "pretrained" and (self.architecture or self.tokenizer == "own"):
            raise ValueError("`architecture:` and `tokenizer: own` need `init: random`")
        if self.model is None and self.architecture is None:
            raise ValueError("init: random needs `architecture:` or `model:`")
        if self.model is None and self.tokenizer == "model":
            raise ValueError("without `model:` the tokenizer must be `own`")
        if self.tokenizer == "own" and self.vocabulary < 260:
            raise ValueError(
                f"vocabulary: {self.vocabulary} is below 260 (all bytes, EOS, padding)"
            )


# Settings that a run may change when it is resumed: they do not move its weights.
FREE = frozenset(
    {
        *("out", "workers", "log_every", "evaluate_every", "limit_validation"),
        *("exact_match_sample", "save_every", "keep", "log_with", "compile"),
    }
)


def changed_settings(before: TrainConfig, now: TrainConfig) -> list[str]:
    """The settings in which a resumed run differs from its beginning, and may not."""
    return [
        field.name
        for field in fields(TrainConfig)
        if field.name not in FREE and getattr(before, field.name) != getattr(now, field.name)
    ]


def learning_rate(config: TrainConfig, update: int, updates: int) -> float:
    """The rate of one update (from 0): linear warm-up, then a cosine down to 0.

    A function of the update alone, so that a resumed run has nothing to restore. The same
    numbers as transformers' `get_scheduler("cosine")`.
    """
    warm = ceil(config.warmup * updates)
    if update < warm:
        return config.learning_rate * update / max(1, warm)
    share = (update - warm) / max(1, updates - warm)
    return config.learning_rate * 0.5 * (1.0 + cos(pi * share))

"""The parts of a training run: made new, or restored from a checkpoint.

In: a TrainConfig. Out: a `Run` that holds rows, tokenizer, model and optimiser, and knows how
far it is. Not here: what is done with them (caalm/train.py).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import yaml

from caalm.config import dump_yaml, load_config
from caalm.data.recipe import BuildConfig
from caalm.data.streaming import StreamedRows
from caalm.errors import CaalmError
from caalm.files import write_text
from caalm.model.batching import Encoded, MicroBatch, encode_rows, plan_epoch, share_updates
from caalm.model.corpus import Rows, load_rows
from caalm.model.loading import load_model, load_tokenizer, random_model
from caalm.model.recipe import CONFIG, TrainConfig
from caalm.model.resume import load_optimizer, load_progress
from caalm.model.stopping import StopSignals
from caalm.model.tokenizer import build_tokenizer
from caalm.model.training_log import TrainingLog
from caalm.seeds import rng_for

if TYPE_CHECKING:
    from accelerate import Accelerator
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


@dataclass(slots=True)
class Window:
    """What the updates since the last record in the log gave."""

    loss: torch.Tensor  # this process's share, summed over updates
    norm: torch.Tensor  # of the last gradient
    updates: int = 0
    tokens: int = 0
    seconds: float = 0.0


@dataclass(slots=True, kw_only=True)
class Run:
    """All that a run holds; `update` counts the updates taken."""

    config: TrainConfig
    accelerator: "Accelerator"
    signals: StopSignals
    log: TrainingLog
    tokenizer: "PreTrainedTokenizerBase"
    model: torch.nn.Module  # as prepared by accelerate
    inner: "PreTrainedModel"  # the transformers model in it
    optimizer: torch.optim.Optimizer
    rows: Encoded  # none where they are streamed
    streamed: StreamedRows | None
    validation: Encoded
    validation_rows: Rows
    epochs: list[list[list[MicroBatch]]]  # this process's micro-batches: epoch, update
    updates: int
    update: int = 0
    seconds: float = 0.0
    window: "Window"


def start_run(
    config: TrainConfig, accelerator: "Accelerator", signals: StopSignals, begin: Path | None
) -> Run:
    """Read the corpus, make or load the model, and restore the state of checkpoint `begin`."""
    streamed = open_stream(config)
    train_rows, validation_rows = load_rows(config.data)
    train_rows = train_rows.spread(config.limit_train)
    validation_rows = validation_rows.spread(config.limit_validation)
    tokenizer = make_tokenizer(config, train_rows, begin)
    rows = encode(tokenizer, Rows([], []) if streamed else train_rows, config.max_length)
    epochs = plan_epochs(config, rows, accelerator)
    updates = config.max_updates or 0 if streamed else sum(map(len, epochs))
    inner = make_model(config, tokenizer, begin)
    model, optimizer = accelerator.prepare(inner, make_optimizer(config, inner))
    run = Run(
        config=config,
        accelerator=accelerator,
        signals=signals,
        log=TrainingLog(config.out / "log.jsonl", silent=not accelerator.is_main_process),
        tokenizer=tokenizer,
        model=model,
        inner=accelerator.unwrap_model(model),
        optimizer=optimizer,
        rows=rows,
        streamed=streamed,
        validation=encode(tokenizer, validation_rows, config.max_length),
        validation_rows=validation_rows,
        epochs=epochs,
        updates=min(updates, config.max_updates or updates),
        window=new_window(accelerator),
    )
    if begin is not None:
        restore(run, begin)
    announce(run)
    return run


def restore(run: Run, begin: Path) -> None:
    """Set the run to where a checkpoint was written (its weights are loaded already)."""
    progress = load_progress(begin)
    now = (fingerprint(run), run.accelerator.num_processes)
    if (progress.rows, progress.processes) != now:
        raise CaalmError(f"{begin}: began with other rows, or another number of processes")
    load_optimizer(begin, run.inner, run.optimizer)
    run.update, run.seconds = progress.update, progress.seconds


def fingerprint(run: Run) -> str:
    """The same for runs that train on the same rows."""
    return run.streamed.fingerprint if run.streamed else run.rows.fingerprint


def announce(run: Run) -> None:
    """Begin the log, or go on with it, and tell what will be done."""
    config, log, facts = run.config, run.log, describe(run)
    log.resume_at(run.update)
    if not log.silent:
        write_text(config.out / CONFIG, dump_yaml(config))
    log.write(event="resumed" if run.update else "started", update=run.update, **facts)
    log.say(", ".join(f"{key} {value}" for key, value in facts.items()))
    if run.rows.too_long:
        log.say(f"{run.rows.too_long} rows over {config.max_length} tokens are left out")
    if config.log_with:
        run.accelerator.init_trackers("caalm", config=_flat(config))


def describe(run: Run) -> dict[str, str | int]:
    """What a run works on: for its log and for the record of the finished checkpoint."""
    config, processes = run.config, run.accelerator.num_processes
    streamed = run.updates * config.accumulation * config.batch_size * processes
    return {
        "rows": streamed if run.streamed else len(run.rows),
        "too_long": run.rows.too_long,
        "tokens": int(run.rows.lengths.sum()),
        "parameters": sum(parameter.numel() for parameter in run.inner.parameters()),
        "updates": run.updates,
        "processes": processes,
        "device": str(run.accelerator.device),
        "torch": torch.__version__,
    }


def _flat(config: TrainConfig) -> dict[str, Any]:
    """The settings as trackers take them: texts and numbers."""
    plain = yaml.safe_load(dump_yaml(config))
    return {
        key: value if isinstance(value, str | int | float) else str(value)
        for key, value in plain.items()
    }


def open_stream(config: TrainConfig) -> StreamedRows | None:
    """The rows of the run's build config, where it streams."""
    return StreamedRows(load_config(config.stream, BuildConfig)) if config.stream else None


def make_tokenizer(
    config: TrainConfig, rows: Rows, begin: Path | None
) -> "PreTrainedTokenizerBase":
    """The checkpoint's tokenizer, one trained on the corpus, or the model's."""
    if begin is None and config.tokenizer == "own":
        return build_tokenizer((p + c for p, c in rows.pairs), config.vocabulary)
    return load_tokenizer(str(begin or config.model))


def encode(tokenizer: "PreTrainedTokenizerBase", rows: Rows, max_length: int) -> Encoded:
    """The rows as ids; raises CaalmError where there were rows and none is short enough."""
    encoded = encode_rows(tokenizer, rows.prompts, rows.completions, max_length)
    if encoded.too_long and not len(encoded):
        raise CaalmError(f"every row has more than {max_length} tokens; raise --max_length")
    return encoded


def plan_epochs(
    config: TrainConfig, rows: Encoded, accelerator: "Accelerator"
) -> list[list[list[MicroBatch]]]:
    """The micro-batches of one process, by epoch and update."""
    return [
        share_updates(
            plan_epoch(
                rows.lengths,
                batching=config.batching,
                batch_size=config.batch_size,
                capacity=config.max_length,
                seed=config.seed,
                epoch=epoch,
            ),
            accumulation=config.accumulation,
            processes=accelerator.num_processes,
            rank=accelerator.process_index,
        )
        for epoch in range(config.epochs)
    ]


def make_model(
    config: TrainConfig, tokenizer: "PreTrainedTokenizerBase", begin: Path | None
) -> "PreTrainedModel":
    """The checkpoint's model, a pretrained one, or a new one with random weights."""
    dtype: torch.dtype = getattr(torch, config.torch_dtype)
    if begin is not None or config.init == "pretrained":
        model = load_model(str(begin or config.model), dtype)
    else:
        torch.manual_seed(rng_for(config.seed, "weights").getrandbits(63))
        model = random_model(config.architecture, config.model, tokenizer, dtype)
    if config.gradient_checkpointing:
        model.gradient_checkpointing_enable({"use_reentrant": False})
    if config.compile:
        model.compile()
    model.train()
    return model


def make_optimizer(config: TrainConfig, model: "PreTrainedModel") -> torch.optim.Optimizer:
    """AdamW; biases and the weights of norms (all that is no matrix) do not decay."""
    parameters = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": config.weight_decay},
        {"params": [p for p in parameters if p.ndim < 2], "weight_decay": 0.0},
    ]
    first, second = config.betas
    return torch.optim.AdamW(groups, lr=config.learning_rate, betas=(first, second))


def new_window(accelerator: "Accelerator") -> Window:
    """A window with nothing in it."""
    zero = torch.zeros((), device=accelerator.device)
    return Window(zero, zero)

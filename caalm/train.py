"""Fine-tune a causal language model, or train one from scratch, on a corpus.

    accelerate launch caalm/train.py --config configs/train/default.yaml [--key value …] [--resume]

In: a TrainConfig (caalm/model/recipe.py) and a corpus folder. Out: under `out`, log.jsonl,
the last checkpoints, and final/, a finished checkpoint with its figures in finished.json.
`python -m caalm.train` takes the same arguments and needs no launcher for one process.

Read it from the top: main, train, then the steps in the order in which they are called. The
order of the rows, the learning rate and the random numbers of an update depend on the seed
and the update alone, so a run that was killed and goes on with --resume takes the same
updates, bit for bit on a CPU. Not here: tokens, batches, the loss (caalm/model/).
"""

import argparse
import json
import math
import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caalm.config import dump_yaml, load_config
from caalm.errors import CaalmError, UsageError
from caalm.model.checkpoint import FINISHED, atomic_folder, keep_newest, newest_valid
from caalm.model.extras import require
from caalm.model.progress import bars_on_terminals_only, shown_bar
from caalm.model.recipe import CONFIG, TrainConfig, changed_settings, learning_rate
from caalm.model.stopping import Stopped, StopSignals
from caalm.seeds import rng_for

if TYPE_CHECKING:
    from accelerate import Accelerator

    from caalm.data.streaming import StreamedRows
    from caalm.model.batching import Batch
    from caalm.model.run import Run


def main(argv: Sequence[str] | None = None) -> int:
    """Train as the arguments say; gives the exit code: 0, 1, 2, or 130 and 143 when stopped."""
    signals = StopSignals()
    try:
        with signals.watched():
            arguments, overrides = _read_arguments(argv)
            config = load_config(arguments.config, TrainConfig, overrides)
            require("data", "train")
            train(config, signals, resume=arguments.resume)
    except Stopped as stopped:
        return _say(f"stopped by {stopped}; go on with --resume", stopped.exit_code)
    except CaalmError as error:
        return _say(f"error: {error}", 2 if isinstance(error, UsageError) else 1)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        return _say(f"error: {place}{error.strerror or error}", 1)
    except (MemoryError, RuntimeError) as error:
        if not isinstance(error, MemoryError) and "out of memory" not in str(error):
            raise
        advice = "lower --batch_size and raise --accumulation, or --gradient_checkpointing true"
        return _say(f"error: out of memory; {advice}", 1)
    return 0


def _read_arguments(argv: Sequence[str] | None) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        description="Fine-tune a causal language model on a corpus.",
        epilog="Every setting of caalm/model/recipe.py can be given as --key value.",
        allow_abbrev=False,
    )
    parser.add_argument("--config", type=Path, required=True, help="configs/train/*.yaml")
    parser.add_argument("--resume", action="store_true", help="go on with a run, if there is one")
    return parser.parse_known_args(argv)


def _say(line: str, exit_code: int) -> int:
    rank = os.environ.get("RANK", "0")
    sys.stderr.write(f"{line}\n" if rank == "0" else f"process {rank}: {line}\n")
    return exit_code


def train(config: TrainConfig, signals: StopSignals, *, resume: bool = False) -> Path:
    """Train one model; gives the folder of the finished checkpoint.

    Raises CaalmError for what is wrong with the corpus, the model, the disk or a run that is
    already there, and Stopped when a signal came.
    """
    from accelerate import Accelerator

    final = config.out / "final"
    if (final / FINISHED).exists():
        if resume:
            sys.stderr.write(f"{final}: this run is finished\n")
            return final
        raise CaalmError(f"{final}: a finished run; keep it and give another --out")
    bars_on_terminals_only()
    accelerator = Accelerator(
        mixed_precision=config.mixed_precision,
        log_with=list(config.log_with) or None,
        project_dir=str(config.out),
    )
    with _claimed(config.out, accelerator):
        from caalm.model.run import start_run

        run = start_run(config, accelerator, signals, _beginning(config, accelerator, resume))
        take_updates(run)
        save_final(run, final)
    accelerator.end_training()
    return final


def _claimed(out: Path, accelerator: "Accelerator") -> Any:
    """The lock of the run's folder, held by the first process."""
    from caalm.data.lock import folder_lock

    return folder_lock(out) if accelerator.is_main_process else nullcontext()


def _beginning(config: TrainConfig, accelerator: "Accelerator", resume: bool) -> Path | None:
    """The checkpoint that the run starts from; None: from the first update."""
    begin, damaged = newest_valid(config.out / "checkpoints")
    accelerator.wait_for_everyone()  # before any process writes what another one looks for
    if begin is not None and not resume:
        raise CaalmError(f"{config.out}: a stopped run; go on with --resume, or give another --out")
    if begin is not None:
        before = load_config(begin / CONFIG, TrainConfig)
        if changed := changed_settings(before, config):
            raise UsageError(f"{begin}: the run began with another {', '.join(changed)}")
    if accelerator.is_main_process:
        for line in damaged:
            sys.stderr.write(f"{line}\n")
    return begin


def take_updates(run: "Run") -> None:
    """Take all updates that are left; log, validate and save in between."""
    config = run.config
    bar = shown_bar("training", run.updates, done=run.update)
    with bar as advance, run.signals.deferred():
        for batches in batches_by_update(run):
            stop = take_update(run, batches)
            advance(1)
            if run.update % config.log_every == 0 or run.update == run.updates:
                record_progress(run)
            if stop or _due(run, config.save_every):
                save_checkpoint(run)
            if stop:
                raise Stopped(stop)
            if _due(run, config.evaluate_every):
                with run.signals.at_once():  # nothing is lost by leaving a long measurement
                    record_validation(run)


def _due(run: "Run", every: int | None) -> bool:
    return every is not None and run.update % every == 0 and run.update < run.updates


def batches_by_update(run: "Run") -> "Iterator[list[Batch]]":
    """The micro-batches of each update that is left."""
    from caalm.model.batching import iterate_batches

    if run.streamed:
        yield from streamed_by_update(run, run.streamed)
        return
    config, skipped = run.config, run.update
    for updates in run.epochs:
        left = updates[skipped:]
        skipped = max(0, skipped - len(updates))
        plan = [micro_batch for update in left for micro_batch in update]
        stream = iterate_batches(
            run.rows,
            plan,
            pad_id=run.tokenizer.pad_token_id,
            packed=config.batching == "packed",
            workers=config.workers,
        )
        for _ in left:
            if run.update == run.updates:
                return
            yield list(islice(stream, config.accumulation))


def streamed_by_update(run: "Run", rows: "StreamedRows") -> "Iterator[list[Batch]]":
    """The micro-batches of each update that is left, of rows that are drawn as they are needed."""
    from caalm.model.streaming import iterate_streamed

    config, accelerator = run.config, run.accelerator
    each = config.accumulation * accelerator.num_processes  # micro-batches of an update, in all
    mine = range(run.update * each + accelerator.process_index, run.updates * each)
    stream = iterate_streamed(
        rows,
        mine[:: accelerator.num_processes],
        run.tokenizer,
        batch_size=config.batch_size,
        max_length=config.max_length,
        workers=config.workers,
    )
    for _ in range(run.update, run.updates):
        yield list(islice(stream, config.accumulation))


def take_update(run: "Run", batches: "list[Batch]") -> int:
    """One step of the optimiser; gives the number of a signal that any process received.

    The loss is the mean over the completion tokens of all micro-batches of all processes.
    """
    import torch

    from caalm.model.loss import summed_loss

    accelerator, window = run.accelerator, run.window
    begun = time.monotonic()
    # Dropout draws from a stream of this update, so that there is no state to restore.
    stream = rng_for(run.config.seed, "update", run.update, accelerator.process_index)
    torch.manual_seed(stream.getrandbits(63))
    completion, tokens, signalled = _sums(
        accelerator,
        sum(batch.completion_tokens for batch in batches),
        sum(batch.tokens for batch in batches),
        run.signals.requested,
    )
    for index, batch in enumerate(batches):
        last = index == len(batches) - 1
        with nullcontext() if last else accelerator.no_sync(run.model):
            loss = summed_loss(run.model, batch.to(accelerator.device), inner=run.inner)
            # The gradients of processes are averaged, so each share is taken times their number.
            accelerator.backward(loss * (accelerator.num_processes / completion))
        window.loss = window.loss + loss.detach() / completion
    for group in run.optimizer.param_groups:
        group["lr"] = learning_rate(run.config, run.update, run.updates)
    window.norm = accelerator.clip_grad_norm_(run.model.parameters(), run.config.clip)
    run.optimizer.step()
    run.optimizer.zero_grad()
    run.update += 1
    window.updates += 1
    window.tokens += tokens
    window.seconds += time.monotonic() - begun
    return run.signals.requested or (signal.SIGTERM if signalled else 0)


def _sums(accelerator: "Accelerator", *counts: int) -> list[int]:
    """Each count summed over all processes."""
    import torch

    summed: list[int] = accelerator.reduce(torch.tensor(counts, device=accelerator.device)).tolist()
    return summed


def record_progress(run: "Run") -> None:
    """Log the updates since the last record. Raises CaalmError where the loss is no number."""
    from caalm.model.run import new_window

    window = run.window
    loss = float(run.accelerator.reduce(window.loss)) / window.updates
    rate = learning_rate(run.config, run.update - 1, run.updates)
    values = {
        "loss": loss,
        "learning_rate": rate,
        "gradient_norm": float(window.norm),
        "tokens_per_second": round(window.tokens / window.seconds),
    }
    run.seconds += window.seconds
    run.window = new_window(run.accelerator)
    if not math.isfinite(loss):
        raise CaalmError(f"the loss is {loss} at update {run.update}; lower --learning_rate")
    _record(run, values)
    run.log.say(
        f"update {run.update}/{run.updates}  loss {loss:.4f}  rate {rate:.2e}  "
        f"{values['tokens_per_second']} tokens/s"
    )


def _record(run: "Run", values: dict[str, float], **more: Any) -> None:
    run.log.write(update=run.update, **values, **more)
    if run.config.log_with:
        run.accelerator.log(values, step=run.update)


def record_validation(run: "Run") -> dict[str, float | None]:
    """Measure the model on validation rows, log the figures and a few predictions."""
    from caalm.model.validation import exact_match, validation_loss

    loss = validation_loss(
        run.accelerator,
        run.model,
        run.inner,
        run.validation,
        batch_size=run.config.batch_size,
        pad_id=run.tokenizer.pad_token_id,
    )
    share, samples = exact_match(
        run.accelerator,
        run.inner,
        run.tokenizer,
        run.validation_rows.pairs,
        count=run.config.exact_match_sample,
    )
    figures = {"validation_loss": loss, "exact_match": share}
    known = {name: value for name, value in figures.items() if value is not None}
    _record(run, known, samples=[asdict(sample) for sample in samples])
    for name, value in known.items():
        run.log.say(f"update {run.update}/{run.updates}  {name} {value:.4f}")
    for sample in samples:
        run.log.say(f"  expected {sample.reference!r}, predicted {sample.prediction!r}")
    return figures


def save_checkpoint(run: "Run") -> None:
    """Write what the run can go on from, then remove all checkpoints but the newest."""
    from caalm.model.resume import (
        Progress,
        optimizer_tensors,
        save_model,
        save_state,
        whole_tensors,
    )
    from caalm.model.run import fingerprint

    folder = run.config.out / "checkpoints"
    weights = whole_tensors(run.inner)
    state = optimizer_tensors(run.inner, run.optimizer)
    if run.accelerator.is_main_process:
        with atomic_folder(folder / f"update-{run.update:08d}") as saved:
            save_model(saved, run.inner, run.tokenizer, weights)
            save_state(
                saved,
                state,
                Progress(
                    update=run.update,
                    rows=fingerprint(run),
                    processes=run.accelerator.num_processes,
                    seconds=run.seconds + run.window.seconds,
                ),
            )
            (saved / CONFIG).write_text(dump_yaml(run.config), encoding="utf-8")
        keep_newest(folder, run.config.keep)
    run.accelerator.wait_for_everyone()


def save_final(run: "Run", final: Path) -> None:
    """Measure the trained model and write it with its figures: a finished checkpoint."""
    from caalm.model.resume import save_model, whole_tensors
    from caalm.model.run import describe

    figures = record_validation(run)
    weights = whole_tensors(run.inner)
    if run.accelerator.is_main_process:
        with atomic_folder(final) as saved:
            save_model(saved, run.inner, run.tokenizer, weights)
            (saved / CONFIG).write_text(dump_yaml(run.config), encoding="utf-8")
            facts = {**describe(run), **figures, "finished_at": datetime.now(UTC).isoformat()}
            (saved / FINISHED).write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
        run.log.say(f"finished in {run.seconds:.0f} s of training: {final}")
    run.accelerator.wait_for_everyone()


if __name__ == "__main__":
    sys.exit(main())

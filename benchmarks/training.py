"""Training tokens a second, without padding, against a naive loop padded to 512.

Prints one JSON line: {"name", "ratio", "target", "ours", "baseline", "unit"} (ratio: ours to
the baseline, at least the target). Both train the model of configs/train/default.yaml on the
same rows, in the same precision, with the same optimizer and as many rows an update. The
baseline pads every row to 512 tokens and lets transformers compute the loss. They run in
turns, and the ratio is the median of the rounds' ratios, so that a busy machine slows both.
Run: `python benchmarks/training.py [--quick] [--batching packed|grouped]`.
"""

import argparse
import copy
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch

from caalm.config import load_config
from caalm.data.example import Example, make_example
from caalm.language import make_language
from caalm.model.batching import Batching, Encoded, encode_rows, iterate_batches, plan_epoch
from caalm.model.loading import random_model
from caalm.model.loss import summed_loss
from caalm.model.recipe import TrainConfig
from caalm.model.run import make_optimizer
from caalm.model.tokenizer import IGNORED, build_tokenizer
from caalm.paths import data_folder

TARGET = 2.5
PADDED = 512


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 0 where the target is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rows")
    parser.add_argument("--batching", choices=("packed", "grouped"), default=None)
    arguments = parser.parse_args(argv)
    config = load_config(data_folder("configs") / "train" / "default.yaml", TrainConfig)
    batching: Batching = arguments.batching or config.batching
    rows, tokenizer = draw_rows(32 if arguments.quick else 128, config.vocabulary)
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = random_model(config.architecture, None, tokenizer, torch.float32).to(device).train()
    batch_size = config.batch_size if device == "cuda" else 16  # on a CPU both would only wait
    ours = our_loop(config, copy.deepcopy(model), rows, tokenizer, batching, batch_size)
    naive = naive_loop(config, copy.deepcopy(model), rows, tokenizer, batch_size)
    rounds = 1 if arguments.quick else 3
    result = compare(ours, naive, int(rows.lengths.sum()), rounds)
    name = f"training ({batching}, {config.mixed_precision}, {device})"
    sys.stdout.write(json.dumps({"name": name, **result}) + "\n")
    return 0 if result["ratio"] >= TARGET else 1


def draw_examples(count: int) -> list[Example]:
    """Rows as a corpus has them: several languages, tiers 30/40/30."""
    languages = [make_language(seed, "card") for seed in range(8)]
    tiers = (1, 1, 1, 2, 2, 2, 2, 3, 3, 3)
    return [make_example(languages[i % 8], tiers[i // 8 % 10], i) for i in range(count)]


def draw_rows(count: int, vocabulary: int) -> tuple[Encoded, Any]:
    """Such rows, encoded by a tokenizer trained on them."""
    examples = draw_examples(count)
    prompts = [example.prompt for example in examples]
    completions = [example.completion for example in examples]
    texts = [p + c for p, c in zip(prompts, completions, strict=True)]
    tokenizer = build_tokenizer(texts, vocabulary)
    return encode_rows(tokenizer, prompts, completions, PADDED), tokenizer


def our_loop(
    config: TrainConfig,
    model: Any,
    rows: Encoded,
    tokenizer: Any,
    batching: Batching,
    batch_size: int,
) -> Callable[[], None]:
    """One epoch as caalm/train.py takes it."""
    optimizer = make_optimizer(config, model)
    packed = batching == "packed"
    # A packed row holds several examples: as many tokens an update as the grouped one.
    per_row = PADDED // int(rows.lengths.mean()) if packed else 1
    plan = plan_epoch(
        rows.lengths,
        batching=batching,
        batch_size=max(1, batch_size // per_row),
        capacity=PADDED,
        seed=0,
        epoch=0,
    )

    def epoch() -> None:
        for batch in iterate_batches(rows, plan, pad_id=tokenizer.pad_token_id, packed=packed):
            here = batch.to(model.device)
            with torch.autocast(
                model.device.type, torch.bfloat16, enabled=config.mixed_precision == "bf16"
            ):
                loss = summed_loss(model, here) / batch.completion_tokens
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), config.clip)
            optimizer.step()
            optimizer.zero_grad()

    return epoch


def naive_loop(
    config: TrainConfig, model: Any, rows: Encoded, tokenizer: Any, batch_size: int
) -> Callable[[], None]:
    """One epoch as a first attempt takes it: every row padded to 512, a mask, `.loss`."""
    optimizer = make_optimizer(config, model)

    def epoch() -> None:
        for start in range(0, len(rows), batch_size):
            chosen = range(start, min(start + batch_size, len(rows)))
            ids = torch.full((len(chosen), PADDED), tokenizer.pad_token_id)
            labels = torch.full_like(ids, IGNORED)
            mask = torch.zeros_like(ids)
            for line, index in enumerate(chosen):
                tokens, prompt = rows.example(index)
                ids[line, : len(tokens)] = torch.from_numpy(tokens)
                labels[line, prompt : len(tokens)] = torch.from_numpy(tokens[prompt:])
                mask[line, : len(tokens)] = 1
            ids, labels, mask = (each.to(model.device) for each in (ids, labels, mask))
            with torch.autocast(
                model.device.type, torch.bfloat16, enabled=config.mixed_precision == "bf16"
            ):
                loss = model(input_ids=ids, attention_mask=mask, labels=labels).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), config.clip)
            optimizer.step()
            optimizer.zero_grad()

    return epoch


def compare(
    ours: Callable[[], None], naive: Callable[[], None], tokens: int, rounds: int
) -> dict[str, Any]:
    """Tokens a second of both, in turns after one warm-up of ours."""
    ours()
    seconds = [(timed(ours), timed(naive)) for _ in range(rounds)]
    rates = [
        statistics.median(tokens / taken for taken in column)
        for column in zip(*seconds, strict=True)
    ]
    return {
        "ratio": round(statistics.median(slow / fast for fast, slow in seconds), 2),
        "target": TARGET,
        "ours": round(rates[0]),
        "baseline": round(rates[1]),
        "unit": "tokens/s",
    }


def timed(work: Callable[[], None]) -> float:
    """The seconds that `work` takes."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    begun = time.perf_counter()
    work()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - begun


if __name__ == "__main__":
    raise SystemExit(main())

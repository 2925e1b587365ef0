"""Predictions a second, batched, against one `generate` call for each prompt.

Prints one JSON line: {"name", "ratio", "target", "ours", "baseline", "unit"} (ratio: ours to
the baseline, at least the target). The model is that of configs/train/default.yaml with
random weights, whose answers would never end and so flatter batches; here both sides make
exactly as many tokens for a prompt as its true answer has. `--baseline-dtype` is the
precision of the baseline: by default fp32, what `from_pretrained` gives; ours is what
`load_predictor` chooses. The baseline is timed on every tenth prompt, over all lengths.
Run: `python benchmarks/generation.py [--quick] [--prompts N] [--baseline-dtype float32|same]`.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch
from training import draw_examples

from caalm.config import load_config
from caalm.model.greedy import complete
from caalm.model.loading import random_model
from caalm.model.local import LocalPredictor, computes_bf16
from caalm.model.question import Question
from caalm.model.recipe import TrainConfig
from caalm.model.tokenizer import build_tokenizer, completion_ids, prompt_ids
from caalm.paths import data_folder

TARGET = 8.0
BATCH_SIZE = 32  # the default of `load_predictor`


class OfTrueLength(LocalPredictor):
    """A LocalPredictor whose answers have the lengths of the true ones."""

    lengths: dict[tuple[int, ...], int]

    def _complete(
        self, prompts: list[list[int]], advance: Callable[[int], None]
    ) -> list[list[int]]:
        limits = [self.lengths[tuple(prompt)] for prompt in prompts]
        pad, at_once = self.tokenizer.pad_token_id, self.batch_size
        return complete(self.model, prompts, end=-1, pad=pad, limits=limits, at_once=at_once)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 0 where the target is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="200 prompts")
    parser.add_argument("--prompts", type=int, default=None)
    parser.add_argument("--batch-size", type=int, default=BATCH_SIZE)
    parser.add_argument("--config", default="default", help="whose model: configs/train/*.yaml")
    parser.add_argument("--baseline-dtype", choices=("float32", "same"), default="float32")
    arguments = parser.parse_args(argv)
    count = arguments.prompts or (200 if arguments.quick else 1000)
    predictor, questions = make_predictor(count, arguments.batch_size, arguments.config)
    dtype = predictor.model.dtype if arguments.baseline_dtype == "same" else torch.float32
    result = compare(predictor, questions, dtype, 1 if arguments.quick else 3)
    precisions = f"{predictor.model.dtype} against {dtype}".replace("torch.", "")
    name = f"generation ({arguments.config}, {count} prompts, {precisions})"
    sys.stdout.write(json.dumps({"name": name, **result}) + "\n")
    return 0 if result["ratio"] >= TARGET else 1


def make_predictor(
    count: int, batch_size: int, config_name: str
) -> tuple[OfTrueLength, list[Question]]:
    """The model of a config, and `count` prompts as a corpus has them."""
    config = load_config(data_folder("configs") / "train" / f"{config_name}.yaml", TrainConfig)
    examples = draw_examples(count)
    prompts = [example.prompt for example in examples]
    completions = [example.completion for example in examples]
    texts = [p + c for p, c in zip(prompts, completions, strict=True)]
    tokenizer = build_tokenizer(texts, config.vocabulary)
    torch.manual_seed(0)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    dtype = torch.bfloat16 if computes_bf16(device) else torch.float32
    model = random_model(config.architecture, None, tokenizer, dtype).to(device).eval()
    predictor = OfTrueLength(model, tokenizer, name="random", batch_size=batch_size)
    ids = prompt_ids(tokenizer, prompts)
    answers = completion_ids(tokenizer, completions)
    predictor.lengths = {tuple(p): len(a) for p, a in zip(ids, answers, strict=True)}
    return predictor, [Question(prompt) for prompt in prompts]


def compare(
    predictor: OfTrueLength, questions: Sequence[Question], dtype: torch.dtype, rounds: int
) -> dict[str, Any]:
    """Answers a second of both in turns: the medians, and the median of the rounds' ratios."""
    asked = sorted(questions, key=lambda question: len(question.prompt))[::10]
    encoded = prompt_ids(predictor.tokenizer, [question.prompt for question in asked])
    ours = predictor.model.dtype
    rates: tuple[list[float], list[float]] = ([], [])
    made: list[int] = []
    predictor.predict(questions[:64])  # to warm up
    for round_ in range(rounds):
        rates[0].append(timed_predict(predictor, questions))
        predictor.model.to(dtype)
        one_call(predictor, encoded[0])
        mine = encoded[round_::rounds]
        begun = time.perf_counter()
        made += [one_call(predictor, ids) for ids in mine]
        rates[1].append(len(mine) / (time.perf_counter() - begun))
        predictor.model.to(ours)
    ratios = [fast / slow for fast, slow in zip(*rates, strict=True)]
    return {
        "ratio": round(statistics.median(ratios), 2),
        "target": TARGET,
        "ours": round(statistics.median(rates[0]), 2),
        "baseline": round(statistics.median(rates[1]), 2),
        "unit": "predictions/s",
        "tokens_an_answer": round(statistics.mean(made), 1),
    }


def timed_predict(predictor: LocalPredictor, questions: Sequence[Question]) -> float:
    """Answers a second."""
    begun = time.perf_counter()
    predictor.predict(questions)
    return len(questions) / (time.perf_counter() - begun)


@torch.inference_mode()
def one_call(predictor: OfTrueLength, prompt: list[int]) -> int:
    """One `generate` call; gives the number of tokens it made."""
    ids = torch.tensor([prompt], device=predictor.model.device)
    length = predictor.lengths[tuple(prompt)]
    made = predictor.model.generate(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        do_sample=False,
        min_new_tokens=length,
        max_new_tokens=length,
        pad_token_id=predictor.tokenizer.pad_token_id,
    )
    return int(made.shape[1] - ids.shape[1])


if __name__ == "__main__":
    raise SystemExit(main())

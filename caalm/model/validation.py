"""How good a model is while it trains: loss, exact match, and a few predictions to look at.

In: a model and validation rows. Out: a `Validation`. Every process takes its share of the
rows and all get the same figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from caalm.model.batching import Encoded, iterate_batches, plan_epoch
from caalm.model.local import LocalPredictor
from caalm.model.loss import summed_loss
from caalm.model.question import Question
from caalm.model.tokenizer import completion_ids
from caalm.seeds import rng_for

if TYPE_CHECKING:
    from accelerate import Accelerator
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

SHOWN = 3  # predictions in the log


@dataclass(frozen=True, slots=True)
class Sample:
    """One prediction for the log."""

    prompt: str
    reference: str
    prediction: str


@dataclass(frozen=True, slots=True)
class Validation:
    """The figures; None where nothing was measured."""

    loss: float | None
    exact_match: float | None
    samples: tuple[Sample, ...]


@torch.no_grad()
def validation_loss(
    accelerator: "Accelerator",
    model: torch.nn.Module,
    inner: "PreTrainedModel",
    rows: Encoded,
    *,
    batch_size: int,
    pad_id: int,
) -> float | None:
    """The mean loss of a completion token over all rows."""
    plan = plan_epoch(
        rows.lengths, batching="grouped", batch_size=batch_size, capacity=0, seed=0, epoch=0
    )
    processes = accelerator.num_processes
    plan += [()] * (-len(plan) % processes)  # everyone takes part in every forward pass
    totals = torch.zeros(2, dtype=torch.float64)
    model.eval()
    mine = plan[accelerator.process_index :: processes]
    for batch in iterate_batches(rows, mine, pad_id=pad_id, packed=False):
        here = batch.to(accelerator.device)
        with accelerator.autocast():
            loss = summed_loss(model, here, inner=inner)
        totals += torch.tensor([float(loss), batch.completion_tokens], dtype=torch.float64)
    model.train()
    summed, tokens = accelerator.reduce(totals.to(accelerator.device)).tolist()
    return summed / tokens if tokens else None


def exact_match(
    accelerator: "Accelerator",
    inner: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerBase",
    pairs: Sequence[tuple[str, str]],
    *,
    count: int,
) -> tuple[float | None, tuple[Sample, ...]]:
    """The share of `count` drawn (prompt, completion) pairs that the model completes exactly.

    No answer needs more tokens than the longest reference: a longer one is wrong.
    """
    drawn = rng_for(0, "exact match").sample(list(pairs), min(count, len(pairs)))
    if not drawn or str(accelerator.distributed_type).endswith("FSDP"):
        return None, ()  # with FSDP all processes would have to complete in step
    longest = max(map(len, completion_ids(tokenizer, [completion for _, completion in drawn])))
    mine = drawn[accelerator.process_index :: accelerator.num_processes]
    predictor = LocalPredictor(
        inner, tokenizer, name="in training", batch_size=64, max_new_tokens=longest
    )
    with accelerator.autocast():
        answers = predictor.predict([Question(prompt) for prompt, _ in mine])
    right = sum(answer == pair[1] for answer, pair in zip(answers, mine, strict=True))
    total = accelerator.reduce(torch.tensor(float(right), device=accelerator.device))
    shown = zip(mine[:SHOWN], answers, strict=False)
    return float(total) / len(drawn), tuple(Sample(*pair, answer) for pair, answer in shown)

"""Greedy completion of many prompts, a batch of answers in the making at a time.

In: a transformers model and prompts, best sorted by length. Out: the tokens that the model
finds likeliest, one after the other, up to its EOS: the same as `model.generate` gives
without sampling. An answer that has ended leaves the batch and prompts that wait take its
place, so that one long answer does not hold up many short ones.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch.nn.functional import pad as pad_tensor

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_SHRINK_BELOW = 0.75  # of a batch still going: copying the cache for fewer rows pays off
_REFILL_BELOW = 0.5  # of the places taken: room for a new part worth a pass of its own


@dataclass(slots=True)
class _Batch:
    """Answers in the making; all tensors have a row for each, the cache's lengths are equal."""

    rows: list[int]  # whose answer each row is; -1: it has ended
    tokens: torch.Tensor  # [rows, 1], what the model sees next
    mask: torch.Tensor  # [rows, length of the cache and of `tokens`]
    positions: torch.Tensor  # [rows, 1]
    cache: Any


@torch.inference_mode()
def complete(
    model: "PreTrainedModel",
    prompts: Sequence[Sequence[int]],
    *,
    end: int,
    pad: int,
    limits: Sequence[int],
    at_once: int,
    advance: Callable[[int], None] = lambda count: None,
) -> list[list[int]]:
    """The answers, without EOS: at most `limits[i]` tokens for prompt i, `at_once` in a batch.

    `advance` is told how many answers have ended.
    """
    answers: list[list[int]] = [[] for _ in prompts]
    waiting = list(range(len(prompts)))
    batch: _Batch | None = None
    while waiting or batch is not None:
        if waiting and (batch is None or _has_room(batch, at_once)):
            room = at_once - (len(batch.rows) if batch else 0)
            rows, waiting = waiting[:room], waiting[room:]
            fresh, logits = _begin(model, rows, [prompts[row] for row in rows], pad)
            batch = _join(batch, _note(fresh, logits, answers, end, limits, advance))
        else:
            assert batch is not None
            output = _forward(model, batch.tokens, batch.mask, batch.positions, batch.cache)
            batch = _note(batch, output.logits, answers, end, limits, advance)
    return answers


def _has_room(batch: _Batch, at_once: int) -> bool:
    """Whether prompts can join: the cache must be of a kind whose rows can be put together."""
    from transformers.cache_utils import DynamicLayer

    simple = all(type(layer) is DynamicLayer for layer in getattr(batch.cache, "layers", [None]))
    return simple and len(batch.rows) <= _REFILL_BELOW * at_once


def _begin(
    model: "PreTrainedModel", rows: list[int], prompts: Sequence[Sequence[int]], pad: int
) -> tuple[_Batch, torch.Tensor]:
    """Read prompts, padded on the left; the batch lacks its next tokens still."""
    width = max(map(len, prompts))
    ids = torch.full((len(prompts), width), pad)
    mask = torch.zeros_like(ids)
    for line, prompt in enumerate(prompts):
        ids[line, width - len(prompt) :] = torch.tensor(prompt)
        mask[line, width - len(prompt) :] = 1
    ids, mask = ids.to(model.device), mask.to(model.device)
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    output = _forward(model, ids, mask, positions, None)
    batch = _Batch(rows, ids[:, -1:], mask, positions[:, -1:], output.past_key_values)
    return batch, output.logits


def _forward(
    model: "PreTrainedModel",
    ids: torch.Tensor,
    mask: torch.Tensor,
    positions: torch.Tensor,
    cache: Any,
) -> Any:
    return model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )


def _note(
    batch: _Batch,
    logits: torch.Tensor,
    answers: list[list[int]],
    end: int,
    limits: Sequence[int],
    advance: Callable[[int], None],
) -> _Batch | None:
    """Add each row's likeliest token to its answer; the batch without answers that ended."""
    chosen = logits[:, -1].argmax(-1)
    before = sum(row >= 0 for row in batch.rows)
    for line, (row, token) in enumerate(zip(batch.rows, chosen.tolist(), strict=True)):
        if row >= 0 and token != end:
            answers[row].append(token)
        if row >= 0 and (token == end or len(answers[row]) >= limits[row]):
            batch.rows[line] = -1
    going = [line for line, row in enumerate(batch.rows) if row >= 0]
    advance(before - len(going))
    if not going:
        return None
    batch.tokens = chosen[:, None]
    batch.positions = batch.positions + 1
    batch.mask = pad_tensor(batch.mask, (0, 1), value=1)
    if len(going) < _SHRINK_BELOW * len(batch.rows) and hasattr(
        batch.cache, "batch_select_indices"
    ):
        keep = torch.tensor(going, device=chosen.device)
        batch.cache.batch_select_indices(keep)
        batch.rows = [batch.rows[line] for line in going]
        batch.tokens, batch.positions = batch.tokens[keep], batch.positions[keep]
        batch.mask = batch.mask[keep]
    return batch


def _join(one: _Batch | None, other: _Batch | None) -> _Batch | None:
    """Two batches as one: the shorter cache is padded on the left."""
    if one is None or other is None:
        return one or other
    length = max(one.mask.shape[1], other.mask.shape[1])
    for batch in (one, other):
        missing = length - batch.mask.shape[1]
        batch.mask = pad_tensor(batch.mask, (missing, 0))
        for layer in batch.cache.layers:
            layer.keys = pad_tensor(layer.keys, (0, 0, missing, 0))
            layer.values = pad_tensor(layer.values, (0, 0, missing, 0))
    for mine, theirs in zip(one.cache.layers, other.cache.layers, strict=True):
        mine.keys = torch.cat((mine.keys, theirs.keys))
        mine.values = torch.cat((mine.values, theirs.values))
    return _Batch(
        one.rows + other.rows,
        torch.cat((one.tokens, other.tokens)),
        torch.cat((one.mask, other.mask)),
        torch.cat((one.positions, other.positions)),
        one.cache,
    )

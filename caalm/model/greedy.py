"""Greedy completion of a batch of prompts that shrinks as its answers end.

In: a transformers model and prompts of about one length. Out: the tokens that the model finds
likeliest, one after the other, up to its EOS. The same tokens as `model.generate` gives
without sampling; but an answer that has ended takes no more part, so that one long answer
does not hold up a batch of short ones.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_SHRINK_BELOW = 0.75  # of a batch still going: copying the cache for fewer rows pays off
_WIDTH = 8  # prompts are padded to a multiple of this


@torch.inference_mode()
def complete(
    model: "PreTrainedModel",
    prompts: Sequence[Sequence[int]],
    *,
    end: int,
    pad: int,
    limits: Sequence[int],
) -> list[list[int]]:
    """The answers, without EOS; at most `limits[i]` tokens for prompt i."""
    ids, mask = _pad_left(prompts, pad)
    ids, mask = ids.to(model.device), mask.to(model.device)
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    answers: list[list[int]] = [[] for _ in prompts]
    rows = list(range(len(prompts)))  # whose answer each row is; -1: it has ended
    cache: Any = None
    for _ in range(max(limits)):
        output = model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=positions,
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,
        )
        cache = output.past_key_values
        chosen = output.logits[:, -1].argmax(-1)
        going = _note(answers, rows, chosen.tolist(), end, limits)
        if not any(going):
            break
        if sum(going) < _SHRINK_BELOW * len(rows):
            keep = torch.tensor([line for line, on in enumerate(going) if on], device=ids.device)
            cache.batch_select_indices(keep)
            chosen, mask, positions = chosen[keep], mask[keep], positions[keep]
            rows = [row for row, on in zip(rows, going, strict=True) if on]
        elif not all(going):
            rows = [row if on else -1 for row, on in zip(rows, going, strict=True)]
        ids = chosen[:, None]
        mask = torch.cat((mask, mask.new_ones(len(mask), 1)), dim=1)
        positions = positions[:, -1:] + 1
    return answers


def _note(
    answers: list[list[int]],
    rows: list[int],
    chosen: list[int],
    end: int,
    limits: Sequence[int],
) -> list[bool]:
    """Add each row's token to its answer; says of each row whether its answer goes on."""
    going = [False] * len(rows)
    for line, (row, token) in enumerate(zip(rows, chosen, strict=True)):
        if row >= 0 and token != end:
            answers[row].append(token)
            going[line] = len(answers[row]) < limits[row]
    return going


def _pad_left(prompts: Sequence[Sequence[int]], pad: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Prompts as one tensor, and the mask of what is no padding."""
    width = -(-max(map(len, prompts)) // _WIDTH) * _WIDTH
    ids = torch.full((len(prompts), width), pad)
    mask = torch.zeros_like(ids)
    for line, prompt in enumerate(prompts):
        ids[line, width - len(prompt) :] = torch.tensor(prompt)
        mask[line, width - len(prompt) :] = 1
    return ids, mask

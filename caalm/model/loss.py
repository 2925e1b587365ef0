"""The loss of a micro-batch: the cross-entropy of its completion tokens, summed.

In: a model and a Batch. Out: one number with a gradient; who divides it by the number of
tokens of the whole update is the caller.
"""

from typing import TYPE_CHECKING

import torch
from torch.nn.functional import cross_entropy

from caalm.model.tokenizer import IGNORED

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from caalm.model.batching import Batch


def summed_loss(
    model: torch.nn.Module, batch: "Batch", *, inner: "PreTrainedModel | None" = None
) -> torch.Tensor:
    """The summed loss of `batch`, computed through `model`.

    `inner` is the transformers model within `model` where that is wrapped (DDP). The output
    layer sees only the places that have a target: with a large vocabulary it would else be
    most of the memory, and most of its work is for the prompt's tokens.
    """
    asked = batch.targets != IGNORED

    def narrow(head: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
        return (inputs[0][asked].unsqueeze(0), *inputs[1:])

    head = (inner or model).get_output_embeddings()  # type: ignore[operator]
    handle = head.register_forward_pre_hook(narrow)
    try:
        # Without the cache and a mask, positions that restart keep packed rows apart.
        output = model(input_ids=batch.ids, position_ids=batch.positions, use_cache=False)
    finally:
        handle.remove()
    return cross_entropy(output.logits[0].float(), batch.targets[asked], reduction="sum")

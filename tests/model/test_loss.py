from typing import Any

import pytest
import tiny_models
import torch
from torch.nn.functional import cross_entropy

from caalm.model.batching import Batch, Encoded, collate, encode_rows
from caalm.model.loss import summed_loss
from caalm.model.tokenizer import IGNORED


@pytest.fixture
def rows(tokenizer: Any) -> Encoded:
    made = tiny_models.make_rows(12)
    return encode_rows(tokenizer, [r["prompt"] for r in made], [r["completion"] for r in made], 512)


def plain_loss(model: Any, rows: Encoded, index: int) -> torch.Tensor:
    """The loss of one example alone, as transformers computes it: the reference."""
    ids, prompt = rows.example(index)
    labels = torch.tensor([[IGNORED] * prompt + ids[prompt:].tolist()])
    tokens = torch.tensor(ids).long()[None]
    loss: torch.Tensor = model(input_ids=tokens, labels=labels, num_items_in_batch=1).loss
    return loss


def gradient(model: Any, loss: torch.Tensor) -> torch.Tensor:
    model.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    return torch.cat([p.grad.flatten() for p in model.parameters()])


def test_packed_padded_and_separate_losses_and_gradients_agree(model: Any, rows: Encoded) -> None:
    alone = sum(plain_loss(model, rows, index) for index in range(6))
    assert isinstance(alone, torch.Tensor)
    expected, its_gradient = alone.detach(), gradient(model, alone)
    padded = collate(rows, tuple((i,) for i in range(6)), pad_id=1, packed=False)
    packed = collate(rows, ((0, 1, 2), (3, 4), (5,)), pad_id=1, packed=True)
    for batch in (padded, packed):
        loss = summed_loss(model, batch)
        torch.testing.assert_close(loss, expected, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(gradient(model, loss), its_gradient, rtol=1e-4, atol=1e-4)


def test_packed_logits_equal_separate_logits(model: Any, rows: Encoded) -> None:
    packed = collate(rows, ((2, 7, 4),), pad_id=1, packed=True)
    together = model(input_ids=packed.ids, position_ids=packed.positions, use_cache=False).logits
    at = 0
    for index in (2, 7, 4):
        ids = torch.tensor(rows.example(index)[0]).long()[None]
        alone = model(input_ids=ids, use_cache=False).logits
        torch.testing.assert_close(together[:, at : at + ids.shape[1]], alone, rtol=1e-4, atol=1e-5)
        at += ids.shape[1]


@pytest.mark.parametrize("fault", ["positions", "cache"])
def test_a_leak_between_packed_examples_is_caught(
    model: Any, rows: Encoded, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = model.forward

    def leaking(**inputs: Any) -> Any:
        if fault == "positions":
            inputs["position_ids"] = None
        else:
            inputs["use_cache"] = True
        return real(**inputs)

    monkeypatch.setattr(model, "forward", leaking)
    packed = collate(rows, ((0, 1, 2), (3, 4), (5,)), pad_id=1, packed=True)
    expected = sum(float(plain_loss(model, rows, index).detach()) for index in range(6))
    assert abs(float(summed_loss(model, packed).detach()) - expected) > 1e-3


def test_the_loss_counts_completion_tokens_alone(model: Any, rows: Encoded) -> None:
    batch = collate(rows, ((0,), (1,)), pad_id=1, packed=False)
    logits = model(input_ids=batch.ids, use_cache=False).logits
    asked = batch.targets != IGNORED
    expected = cross_entropy(logits[asked], batch.targets[asked], reduction="sum")
    torch.testing.assert_close(summed_loss(model, batch), expected)
    everything = Batch(batch.ids, batch.ids.roll(-1, 1), None, batch.tokens)
    assert not torch.isclose(summed_loss(model, everything), expected)


def test_accumulated_micro_batches_give_the_gradient_of_one_big_batch(
    model: Any, rows: Encoded
) -> None:
    big = collate(rows, tuple((i,) for i in range(8)), pad_id=1, packed=False)
    expected = gradient(model, summed_loss(model, big) / big.completion_tokens)
    parts = [
        collate(rows, tuple((i,) for i in some), pad_id=1, packed=False)
        for some in ((0,), (1, 2, 3, 4), (), (5, 6, 7))
    ]
    total = sum(part.completion_tokens for part in parts)
    losses = [summed_loss(model, part) / total for part in parts]
    torch.testing.assert_close(gradient(model, sum(losses)), expected, rtol=1e-4, atol=1e-6)  # type: ignore[arg-type]
    # The planted fault: a mean of the micro-batches' means weighs short outputs too much.
    means = [summed_loss(model, part) / (4 * max(1, part.completion_tokens)) for part in parts]
    wrong = gradient(model, sum(means))  # type: ignore[arg-type]
    assert not torch.allclose(wrong, expected, rtol=1e-2, atol=1e-4)


def test_a_filler_gives_a_zero_gradient_to_every_parameter(model: Any, rows: Encoded) -> None:
    loss = summed_loss(model, collate(rows, (), pad_id=1, packed=False))
    assert float(loss.detach()) == 0.0
    assert not gradient(model, loss).any()

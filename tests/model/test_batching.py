from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import tiny_models
import torch

from caalm.model import batching
from caalm.model.batching import (
    Batch,
    Batching,
    Encoded,
    MicroBatch,
    collate,
    encode_rows,
    iterate_batches,
    plan_epoch,
    share_updates,
)
from caalm.model.tokenizer import IGNORED
from caalm.seeds import rng_for

LENGTHS = np.array([rng_for(0, "length", i).randint(3, 200) for i in range(700)])


def plan(kind: Batching, seed: int = 0, epoch: int = 0, capacity: int = 256) -> list[MicroBatch]:
    return plan_epoch(
        LENGTHS, batching=kind, batch_size=8, capacity=capacity, seed=seed, epoch=epoch
    )


def encoded(tokenizer: Any, count: int = 40) -> Encoded:
    rows = tiny_models.make_rows(count)
    return encode_rows(tokenizer, [r["prompt"] for r in rows], [r["completion"] for r in rows], 512)


@pytest.mark.parametrize("kind", ["grouped", "packed"])
def test_every_example_comes_exactly_once_an_epoch(kind: Batching) -> None:
    seen = Counter(index for batch in plan(kind) for row in batch for index in row)
    assert seen == Counter(range(len(LENGTHS)))


@pytest.mark.parametrize("kind", ["grouped", "packed"])
def test_the_order_is_a_function_of_seed_and_epoch(kind: Batching) -> None:
    assert plan(kind, 1, 2) == plan(kind, 1, 2)
    assert plan(kind, 1, 2) != plan(kind, 1, 3)
    assert plan(kind, 1, 2) != plan(kind, 2, 2)


def test_packed_rows_are_full_and_none_is_over_capacity() -> None:
    rows = [sum(int(LENGTHS[i]) for i in row) for batch in plan("packed") for row in batch]
    assert max(rows) <= 256
    assert sum(rows) / (256 * len(rows)) > 0.95


def test_grouped_rows_of_a_batch_are_of_about_one_length() -> None:
    padding = sum(
        max(int(LENGTHS[row[0]]) for row in batch) * len(batch)
        - sum(int(LENGTHS[row[0]]) for row in batch)
        for batch in plan("grouped")
    )
    assert padding / LENGTHS.sum() < 0.05


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_processes_share_an_update_and_fillers_keep_them_in_step(processes: int) -> None:
    whole = plan("grouped")
    shares = [
        share_updates(whole, accumulation=4, processes=processes, rank=rank)
        for rank in range(processes)
    ]
    assert len({len(share) for share in shares}) == 1
    assert {len(update) for share in shares for update in share} == {4}
    taken = [
        b
        for updates in zip(*shares, strict=True)
        for each in zip(*updates, strict=True)
        for b in each
    ]
    assert [batch for batch in taken if batch] == whole


def trace(batches: Any) -> list[tuple[list[list[int]], list[list[int]]]]:
    return [(batch.ids.tolist(), batch.targets.tolist()) for batch in batches]


@pytest.mark.filterwarnings("ignore:This DataLoader will create 4 worker processes")
@pytest.mark.parametrize("kind", ["grouped", "packed"])
def test_batches_are_the_same_for_any_number_of_workers_and_after_a_resume(
    tokenizer: Any, kind: Batching
) -> None:
    rows = encoded(tokenizer)
    batches = plan_epoch(rows.lengths, batching=kind, batch_size=3, capacity=96, seed=0, epoch=0)

    def run(workers: int, skipped: int = 0) -> list[Any]:
        packed = kind == "packed"
        return trace(
            iterate_batches(rows, batches[skipped:], pad_id=0, packed=packed, workers=workers)
        )

    alone = run(0)
    assert run(2) == alone
    assert run(4) == alone
    assert run(2, skipped=3) == alone[3:]


def test_batches_do_not_draw_from_the_global_generator(tokenizer: Any) -> None:
    rows = encoded(tokenizer)
    before = torch.random.get_rng_state()
    list(iterate_batches(rows, [((0,), (1,))], pad_id=0, packed=False))
    assert torch.equal(before, torch.random.get_rng_state())


@pytest.mark.parametrize("kind", ["grouped", "packed"])
def test_widths_are_multiples_of_32(tokenizer: Any, kind: Batching) -> None:
    rows = encoded(tokenizer)
    batches = plan_epoch(rows.lengths, batching=kind, batch_size=3, capacity=100, seed=0, epoch=0)
    for batch in iterate_batches(rows, batches, pad_id=0, packed=kind == "packed"):
        assert batch.ids.shape[1] % 32 == 0


def test_packed_rows_are_laid_out_as_transformers_flattens_them(tokenizer: Any) -> None:
    from transformers import DataCollatorWithFlattening

    rows = encoded(tokenizer)
    features = []
    for index in (3, 5, 8):
        ids, prompt = rows.example(index)
        labels = [IGNORED] * prompt + ids[prompt:].tolist()
        features.append({"input_ids": ids.tolist(), "labels": labels})
    theirs = DataCollatorWithFlattening()(features)
    length = theirs["input_ids"].shape[1]
    ours = collate(rows, ((3, 5, 8),), pad_id=0, packed=True)
    assert ours.positions is not None
    assert torch.equal(ours.ids[:, :length], theirs["input_ids"])
    assert torch.equal(ours.positions[:, :length], theirs["position_ids"])
    # Ours are shifted already: the target of a place is the label of the next one.
    assert torch.equal(ours.targets[:, : length - 1], theirs["labels"][:, 1:])
    assert ours.tokens == length


def test_a_filler_has_no_targets(tokenizer: Any) -> None:
    filler = collate(encoded(tokenizer), (), pad_id=0, packed=False)
    assert filler.completion_tokens == 0
    assert filler.tokens == 0


def lose_one(real: Callable[..., list[MicroBatch]]) -> Callable[..., list[MicroBatch]]:
    return lambda *args, **named: real(*args, **named)[:-1]


def test_a_planted_loss_of_rows_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batching, "plan_epoch", lose_one(batching.plan_epoch))
    monkeypatch.setitem(globals(), "plan_epoch", batching.plan_epoch)
    with pytest.raises(AssertionError):
        test_every_example_comes_exactly_once_an_epoch("grouped")


def test_a_planted_order_from_the_global_generator_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import random

    monkeypatch.setattr(batching, "rng_for", lambda *names: random.Random())
    with pytest.raises(AssertionError):
        test_the_order_is_a_function_of_seed_and_epoch("grouped")


def test_a_batch_says_how_many_tokens_count(tokenizer: Any) -> None:
    rows = encoded(tokenizer)
    batch: Batch = collate(rows, ((0,), (1,)), pad_id=0, packed=False)
    expected = sum(len(rows.example(i)[0]) - rows.example(i)[1] for i in (0, 1))
    assert batch.completion_tokens == expected
    assert batch.tokens == int(rows.lengths[:2].sum())

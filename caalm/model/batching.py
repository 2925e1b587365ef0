"""From rows to micro-batches: which rows stand together, in what order, in what shape.

In: the prompts and completions of a split. Out: `Encoded` (all ids in one array), an order
that is a function of (seed, epoch) alone, and tensors. Rows past the length limit are
dropped and counted, never cut. Two ways to fill a batch without wasting it on padding:
`grouped` (rows of about one length, padded) and `packed` (several rows in one, their
positions restarting). Neither needs an attention mask: padding stands on the right, where
causal attention never looks, and transformers separates packed rows by their positions
as long as there is no mask and no cache (`use_cache=False`).
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import DataLoader, Dataset

from caalm.model.tokenizer import IGNORED, completion_ids, prompt_ids
from caalm.seeds import rng_for

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Batching: TypeAlias = Literal["grouped", "packed"]
Row: TypeAlias = tuple[int, ...]  # the examples that share one row of a batch
MicroBatch: TypeAlias = tuple[Row, ...]  # no rows: a filler that only keeps processes in step

ROUND_TO = 32  # ever-changing shapes make the CPU allocator grow without bound
_GROUP = 64  # batches' worth of rows that are sorted, or packed, together
_ENCODE_AT_ONCE = 4096


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Encoded:
    """Examples as one array of ids; example i is `ids[starts[i]:starts[i + 1]]`."""

    ids: NDArray[np.int32]
    starts: NDArray[np.int64]
    prompt_lengths: NDArray[np.int32]
    too_long: int

    def __len__(self) -> int:
        return len(self.prompt_lengths)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many tokens each example has, EOS included."""
        return np.diff(self.starts)

    @property
    def fingerprint(self) -> str:
        """The same for the same examples in the same order."""
        parts = (self.ids, self.starts, self.prompt_lengths)
        return hashlib.sha256(b"".join(part.tobytes() for part in parts)).hexdigest()

    def example(self, index: int) -> tuple[NDArray[np.int32], int]:
        """The ids of one example, and how many of them are the prompt's."""
        start, end = self.starts[index], self.starts[index + 1]
        return self.ids[start:end], int(self.prompt_lengths[index])


def encode_rows(
    tokenizer: "PreTrainedTokenizerBase",
    prompts: Sequence[str],
    completions: Sequence[str],
    max_length: int,
) -> Encoded:
    """Encode rows as `encode_example` does each; rows past `max_length` are only counted."""
    kept: list[list[int]] = []
    prompt_lengths: list[int] = []
    for start in range(0, len(prompts), _ENCODE_AT_ONCE):
        here = slice(start, start + _ENCODE_AT_ONCE)
        pairs = zip(
            prompt_ids(tokenizer, prompts[here]),
            completion_ids(tokenizer, completions[here]),
            strict=True,
        )
        for before, after in pairs:
            if len(before) + len(after) <= max_length:
                kept.append(before + after)
                prompt_lengths.append(len(before))
    return Encoded(
        ids=np.fromiter((token for ids in kept for token in ids), np.int32),
        starts=np.cumsum([0, *map(len, kept)], dtype=np.int64),
        prompt_lengths=np.array(prompt_lengths, np.int32),
        too_long=len(prompts) - len(kept),
    )


def plan_epoch(
    lengths: NDArray[np.int64],
    *,
    batching: Batching,
    batch_size: int,
    capacity: int,
    seed: int,
    epoch: int,
) -> list[MicroBatch]:
    """Every example once, in micro-batches of `batch_size` rows; a function of its arguments.

    `capacity` is the length of a packed row. Rows are shuffled first and sorted or packed
    only within groups, so that a batch is drawn from all over the corpus.
    """
    order = list(range(len(lengths)))
    rng_for(seed, "order", epoch).shuffle(order)
    rows: list[Row] = []
    for start in range(0, len(order), _GROUP * batch_size):
        group = order[start : start + _GROUP * batch_size]
        if batching == "packed":
            rows += _pack(group, lengths, capacity)
        else:
            rows += [(index,) for index in sorted(group, key=lambda i: (lengths[i], i))]
    if batching == "packed":
        rng_for(seed, "rows", epoch).shuffle(rows)
    batches = [tuple(rows[i : i + batch_size]) for i in range(0, len(rows), batch_size)]
    rng_for(seed, "batches", epoch).shuffle(batches)
    return batches


def _pack(group: list[int], lengths: NDArray[np.int64], capacity: int) -> list[Row]:
    """Put examples into rows of `capacity` tokens, the longest first, each where it just fits."""
    rows: list[list[int]] = []
    with_room: list[list[list[int]]] = [[] for _ in range(capacity + 1)]  # rows by free tokens
    for index in sorted(group, key=lambda i: (-lengths[i], i)):
        length = int(lengths[index])
        room = next((free for free in range(length, capacity) if with_room[free]), capacity)
        if room < capacity:
            row = with_room[room].pop()
        else:
            row = []
            rows.append(row)
        row.append(index)
        with_room[room - length].append(row)
    return [tuple(row) for row in rows]


def share_updates(
    plan: Sequence[MicroBatch], *, accumulation: int, processes: int, rank: int
) -> list[list[MicroBatch]]:
    """One process's micro-batches, update by update.

    An update takes the next `accumulation * processes` micro-batches of the plan. The last
    one may find fewer: its missing places are fillers without rows, so that every process
    takes part in every step.
    """
    size = accumulation * processes
    updates = []
    for start in range(0, len(plan), size):
        taken = [*plan[start : start + size]]
        taken += [()] * (size - len(taken))
        updates.append(taken[rank::processes])
    return updates


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of one micro-batch, all [rows, length]; `positions` only where rows are packed.

    `targets` are shifted: at each place the token that comes next, or IGNORED.
    """

    ids: torch.Tensor
    targets: torch.Tensor
    positions: torch.Tensor | None
    tokens: int  # without padding

    @property
    def completion_tokens(self) -> int:
        """How many tokens the loss is computed for."""
        return int((self.targets != IGNORED).sum())

    def to(self, device: torch.device) -> "Batch":
        """The same batch on `device`."""
        positions = None if self.positions is None else self.positions.to(device)
        return Batch(self.ids.to(device), self.targets.to(device), positions, self.tokens)


def collate(encoded: Encoded, micro_batch: MicroBatch, *, pad_id: int, packed: bool) -> Batch:
    """Lay the examples of a micro-batch into tensors, padded right to a multiple of 32."""
    rows = micro_batch or ((),)
    filled = [sum(int(encoded.lengths[i]) for i in row) for row in rows]
    width = max(ROUND_TO, -(-max(filled) // ROUND_TO) * ROUND_TO)
    ids = np.full((len(rows), width), pad_id, np.int64)
    targets = np.full((len(rows), width), IGNORED, np.int64)
    positions = np.tile(np.arange(width), (len(rows), 1))
    for line, row in enumerate(rows):
        at = 0
        for index in row:
            tokens, prompt = encoded.example(index)
            end = at + len(tokens)
            ids[line, at:end] = tokens
            targets[line, at + prompt - 1 : end - 1] = tokens[prompt:]
            positions[line, at:] -= positions[line, at]
            at = end
        if at < width:  # the padding is one more sequence, which nothing else attends to
            positions[line, at:] -= positions[line, at]
    return Batch(
        torch.from_numpy(ids),
        torch.from_numpy(targets),
        torch.from_numpy(positions) if packed else None,
        sum(filled),
    )


class _Planned(Dataset[Batch]):
    """A plan as a dataset: item i is the batch of micro-batch i."""

    def __init__(self, encoded: Encoded, plan: list[MicroBatch], pad_id: int, packed: bool) -> None:
        self.encoded, self.plan, self.pad_id, self.packed = encoded, plan, pad_id, packed

    def __len__(self) -> int:
        return len(self.plan)

    def __getitem__(self, index: int) -> Batch:
        return collate(self.encoded, self.plan[index], pad_id=self.pad_id, packed=self.packed)


def iterate_batches(
    encoded: Encoded, plan: list[MicroBatch], *, pad_id: int, packed: bool, workers: int = 0
) -> Iterator[Batch]:
    """The batches of a plan in its order, whatever the number of worker processes."""
    yield from DataLoader(
        _Planned(encoded, plan, pad_id, packed),
        batch_size=None,
        shuffle=False,
        num_workers=workers,
        generator=torch.Generator(),  # a loader without one draws from the global generator
    )

"""Micro-batches of rows that are drawn while a model trains (caalm/data/streaming.py).

In: rows by number, the numbers of the micro-batches to make, a tokenizer. Out: batches.
Micro-batch m has the rows from m times its size on, so what an update trains on is a
function of the config and the update, and there is no state to keep. Rows past the length
limit are left out. Workers draw the programs; tokens are made in this process.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import torch
from torch.utils.data import DataLoader, Dataset

from caalm.data.streaming import StreamedRows
from caalm.errors import CaalmError
from caalm.model.batching import Batch, collate, encode_rows

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Pairs = tuple[list[str], list[str]]  # prompts and completions


class _Drawn(Dataset[Pairs]):
    """Item i is the texts of the micro-batch whose number is the i-th of `numbers`."""

    def __init__(self, rows: StreamedRows, numbers: Sequence[int], size: int) -> None:
        self.rows, self.numbers, self.size = rows, numbers, size

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, index: int) -> Pairs:
        first = self.numbers[index] * self.size
        drawn = [self.rows.row(number) for number in range(first, first + self.size)]
        return [row.prompt for row in drawn], [row.completion for row in drawn]


def iterate_streamed(
    rows: StreamedRows,
    numbers: Sequence[int],
    tokenizer: "PreTrainedTokenizerBase",
    *,
    batch_size: int,
    max_length: int,
    workers: int = 0,
) -> Iterator[Batch]:
    """The micro-batches with these numbers, the same for any number of worker processes.

    Raises CaalmError where no row of one is short enough.
    """
    loader = DataLoader(
        _Drawn(rows, numbers, batch_size),
        batch_size=None,
        shuffle=False,
        num_workers=workers,
        generator=torch.Generator(),  # a loader without one draws from the global generator
    )
    for prompts, completions in loader:
        encoded = encode_rows(tokenizer, prompts, completions, max_length)
        if not len(encoded):
            raise CaalmError(
                f"every row of a batch has more than {max_length} tokens; raise --max_length"
            )
        together = tuple((index,) for index in range(len(encoded)))
        pad = tokenizer.pad_token_id
        assert isinstance(pad, int)
        yield collate(encoded, together, pad_id=pad, packed=False)

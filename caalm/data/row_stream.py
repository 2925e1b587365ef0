"""Rows without end as a torch dataset: shared among ranks and workers, resumable.

In: StreamedRows. Out: an IterableDataset of {column: value}. Rank r of R has the rows r,
r + R, r + 2R …, and its W workers take turns in them as a DataLoader asks them in turn: so
the order is the same for every number of workers, no row is lost or comes twice, and all
ranks together have the rows of a single process.

`state_dict` and `load_state_dict` are what torchdata's StatefulDataLoader calls in each
worker; without workers they can be used by hand. accelerate's `prepare` shares a dataset
once more and must not be given this one.
"""

from collections.abc import Iterator
from typing import Any

from torch import distributed
from torch.utils.data import IterableDataset, get_worker_info

from caalm.data.streaming import StreamedRows
from caalm.errors import CaalmError, UsageError

# What can be collated: features are lists of different lengths, the split is always train.
_COLUMNS = ("prompt", "completion", "language", "family", "tier", "steps", "id")


class RowStream(IterableDataset[dict[str, Any]]):
    """The rows of one rank. It goes on where it is: a second loop does not begin anew."""

    def __init__(
        self, rows: StreamedRows, *, rank: int | None = None, ranks: int | None = None
    ) -> None:
        running = distributed.is_available() and distributed.is_initialized()
        self.rank = rank if rank is not None else distributed.get_rank() if running else 0
        self.ranks = ranks if ranks is not None else distributed.get_world_size() if running else 1
        if not 0 <= self.rank < self.ranks:
            raise UsageError(f"rank {self.rank}: not a number from 0 to {self.ranks - 1}")
        self.rows = rows
        self._taken = 0
        self._shares: int | None = None  # among how many the rows were dealt before, if known

    def __iter__(self) -> Iterator[dict[str, Any]]:
        first, shares = self._share()
        if self._taken and self._shares not in (None, shares):
            raise CaalmError(
                f"a stream that was shared among {self._shares} cannot go on among {shares}; "
                "use as many ranks and workers as before"
            )
        self._shares = shares
        while True:
            row = self.rows.row(first + self._taken * shares)
            self._taken += 1
            yield {name: getattr(row, name) for name in _COLUMNS}

    def _share(self) -> tuple[int, int]:
        """The first row of this worker of this rank, and how far its rows are apart."""
        worker = get_worker_info()
        number, workers = (worker.id, worker.num_workers) if worker else (0, 1)
        return self.rank + self.ranks * number, self.ranks * workers

    def state_dict(self) -> dict[str, Any]:
        """Where this worker is; plain values."""
        return {"taken": self._taken, "shares": self._shares, "rows": self.rows.fingerprint}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on where a stream of the same config was; raises CaalmError for another one's."""
        if state["rows"] != self.rows.fingerprint:
            raise CaalmError(
                "the state of a stream of another config; use the config it began with"
            )
        self._taken, self._shares = state["taken"], state["shares"]

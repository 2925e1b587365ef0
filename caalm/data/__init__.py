"""The corpus: examples with computed outputs, their splits, the build, the dataset card.

Flow: recipe (BuildConfig) -> splits (which language gives how many rows of which tier) ->
example (one row) -> shard (one language's rows) -> merge (all rows, no text twice) ->
Parquet files and the card. Only build.py, merge.py and journal.py touch the disk.

`caalm.data.stream(config)` gives training rows without end instead (streaming.py).
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caalm.data.streaming import stream

__all__ = ["stream"]


def __getattr__(name: str) -> Any:
    """Import `stream` when it is asked for: most modules of this folder need none of it."""
    if name != "stream":
        raise AttributeError(f"module 'caalm.data' has no attribute {name!r}")
    from caalm.data.streaming import stream

    return stream

"""The corpus: examples with computed outputs, their splits, the build, the dataset card.

Flow: recipe (BuildConfig) -> splits (which language gives how many rows of which tier) ->
example (one row) -> shard (one language's rows) -> merge (all rows, no text twice) ->
Parquet files and the card. Only build.py, merge.py and journal.py touch the disk.
`caalm.data.stream` gives rows without end instead (streaming.py).
"""

from typing import Any

__all__ = ["stream"]


def __getattr__(name: str) -> Any:
    """`stream` is loaded when it is asked for: it needs torch."""
    if name == "stream":
        from caalm.data.streaming import stream

        return stream
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

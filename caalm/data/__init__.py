"""The corpus: examples with computed outputs, their splits, the build, the dataset card.

Flow: recipe (BuildConfig) -> splits (which language gives how many rows of which tier) ->
example (one row) -> shard (one language's rows) -> merge (all rows, no text twice) ->
Parquet files and the card. Only build.py, merge.py and journal.py touch the disk.
"""

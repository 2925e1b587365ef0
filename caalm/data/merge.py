"""From the shards to the corpus: in order, nothing twice, as Parquet files by split.

In: the tasks in their order and where their shards lie. Out: files under `data/`, written
atomically, a few thousand rows in memory at a time. The order alone decides which of two
equal rows stays, so neither workers nor a resumed build can be seen in the bytes.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from caalm.data.marks import Look, looks_from_json, marks_of, unique_marks
from caalm.data.plan import LanguageTask, Quota
from caalm.data.shard import (
    Notes,
    as_twins,
    draw_of,
    draw_rows,
    next_agreeing,
    notes_of,
    row_columns,
    schema,
    to_rows,
    to_shard,
)
from caalm.data.splits import SPLITS
from caalm.errors import CaalmError
from caalm.files import atomic_path
from caalm.language import make_language

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

ROWS_PER_GROUP = 10_000


class Merge:
    """The ordered walk over all shards; counts the rows that it had to replace.

    `looks` has what the languages look like, `notes` what is to be said of
    their rows, once they have passed.
    """

    def __init__(self, tasks: Iterable[LanguageTask]) -> None:
        self._tasks = tuple(tasks)
        self._seen: set[int | None] = set()
        self._twins = any(quota.twins > 1 for task in self._tasks for quota in task.quotas)
        self.looks: dict[str, Look] = {}
        self.notes = Notes()
        self.replaced = 0

    def tables(self, shards: Iterable[Path]) -> Iterator["pa.Table"]:
        """Each language's rows; a program or text that an earlier language has is drawn again."""
        import pyarrow.parquet as pq

        for task, path in zip(self._tasks, shards, strict=True):
            with pq.ParquetFile(path) as opened:
                table = opened.read(use_threads=False)
            self.looks |= looks_from_json(table.schema.metadata[b"looks"])
            if not self._seen.isdisjoint(_unique(table)):
                table = self._replace(task, table)
            self._seen.update(_unique(table))
            self.notes.merge(notes_of(table))
            yield as_twins(table) if self._twins else table

    def _replace(self, task: LanguageTask, table: "pa.Table") -> "pa.Table":
        """The shard with the next draws of the language in place of the rows seen before."""
        notes = notes_of(table)
        looks = looks_from_json(table.schema.metadata[b"looks"])
        if task.seed is None:
            notes = Notes()
            fresh = list(draw_rows(task, notes, self._seen))
            self.replaced += len({row.example.id for row in fresh} - set(table["id"].to_pylist()))
            return to_shard(fresh, looks, notes)
        language = make_language(task.seed, task.profile)
        rows = to_rows(table)
        own: set[int | None] = set(_unique(table))
        quotas = {(quota.split, quota.tier): quota for quota in task.quotas}
        following: dict[Quota, int] = {}
        for example, _ in rows:  # draws only grow within a quota
            following[quotas[str(example.split), example.tier]] = draw_of(example.id) + 1
        twins = max(quota.twins for quota in task.quotas)
        for start in range(0, len(rows), twins):
            there = rows[start : start + twins]
            if all(self._seen.isdisjoint(row.unique) for row in there):
                continue
            quota = quotas[str(there[0].example.split), there[0].example.tier]
            rows[start : start + twins], following[quota] = next_agreeing(
                language, quota, following[quota], lambda m: m in self._seen or m in own, notes
            )
            own.update(mark for row in rows[start : start + twins] for mark in row.unique)
            self.replaced += twins
        return to_shard(rows, looks, notes)


def _unique(table: "pa.Table") -> Iterator[int | None]:
    """The marks that may stand in a corpus once."""
    columns = (table[name].to_pylist() for name in ("language", "family"))
    return chain.from_iterable(map(unique_marks, marks_of(table), *columns))


def split_files(rows: dict[str, int], rows_per_file: int) -> dict[str, list[str]]:
    """The names of every split's files, relative to the corpus; a split without rows has none.

    No file has more than `rows_per_file` rows; they are as even as can be.
    """
    names: dict[str, list[str]] = {}
    for split, total in rows.items():
        count = -(-total // rows_per_file)
        names[split] = [f"data/{split}-{i:05d}-of-{count:05d}.parquet" for i in range(count)]
    return {split: files for split, files in names.items() if files}


class SplitWriter:
    """Writes the rows of one split into its files, in groups of `ROWS_PER_GROUP`."""

    def __init__(self, folder: Path, files: list[str], rows: int) -> None:
        self._paths = iter([folder / name for name in files])
        self._path = folder
        self._rows_per_file = -(-rows // len(files))
        self._waiting: list[pa.Table] = []
        self._count = 0
        self._room = 0
        self._open = ExitStack()
        self._writer: pq.ParquetWriter | None = None

    def write(self, table: "pa.Table") -> None:
        """Take rows; they go to the disk when a group is full."""
        self._waiting.append(table.select(row_columns(table.column_names)))
        self._count += table.num_rows
        while self._count >= ROWS_PER_GROUP:
            self._flush(ROWS_PER_GROUP)

    def close(self) -> None:
        """Write what is left and give the last file its name."""
        while self._count:
            self._flush(ROWS_PER_GROUP)
        self._open.close()

    def abandon(self, error: BaseException) -> None:
        """Leave no temporary file behind; `error` is what went wrong, and the caller's."""
        with suppress(Exception):  # the end of a broken file fails once more
            self._open.__exit__(type(error), error, error.__traceback__)

    def _flush(self, most: int) -> None:
        import pyarrow as pa

        if self._room == 0:
            self._next_file()
        assert self._writer is not None
        rows = min(most, self._count, self._room)
        waiting = pa.concat_tables(self._waiting)
        try:
            self._writer.write_table(waiting.slice(0, rows), row_group_size=rows)
        except OSError as error:
            raise CaalmError(f"{self._path}: cannot be written ({error.strerror})") from error
        self._waiting = [waiting.slice(rows)]
        self._count -= rows
        self._room -= rows

    def _next_file(self) -> None:
        import pyarrow.parquet as pq

        self._open.close()
        self._open = ExitStack()
        self._path = next(self._paths)
        temporary = self._open.enter_context(atomic_path(self._path))
        self._writer = self._open.enter_context(
            pq.ParquetWriter(temporary, schema(self._waiting[0].column_names), compression="zstd")
        )
        self._room = self._rows_per_file


def write_splits(
    tables: Iterable["pa.Table"], folder: Path, rows: dict[str, int], rows_per_file: int
) -> Iterator[tuple[str, "pa.Table"]]:
    """Write tables to their splits' files; yields each split's part once it is taken in.

    Raises CaalmError naming the file that cannot be written; no temporary file is left.
    """
    import pyarrow.compute as pc

    files = split_files(rows, rows_per_file)
    writers = {name: SplitWriter(folder, files[name], rows[name]) for name in files}
    try:
        for table in tables:
            for name in SPLITS:
                part = table.filter(pc.equal(table["split"], name))
                if part.num_rows:
                    writers[name].write(part)
                    yield name, part
        for writer in writers.values():
            writer.close()
    except BaseException as error:
        for writer in writers.values():
            writer.abandon(error)
        raise

"""The marks of a build's rows, kept beside its shards until the splits have been compared.

In: the rows as they are written, by split. Out: the audit of the whole corpus. One row group
is in memory at a time.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from caalm.data.audit import Audit, Comparison
from caalm.data.marks import Look, MarkedRow, MarkedRows, Marks, marks_of
from caalm.errors import CaalmError

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

_COLUMNS = ("id", "tier", "language", "family", *Marks._fields)
_TWIN = "program_id"  # a column that a corpus of twins has besides


class MarkFiles:
    """One Parquet file for each split, in `folder`; a context manager, closed when left.

    Raises CaalmError naming the folder where a file cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open = ExitStack()
        self._writers: dict[str, pq.ParquetWriter] = {}

    def __enter__(self) -> "MarkFiles":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._open.__exit__(kind, error, trace)
        except OSError as failed:
            if error is None:
                raise self._full(failed) from failed
            raise error from None  # the end of a broken file fails once more

    def add(self, split: str, table: "pa.Table") -> None:
        """Keep the marks of some rows."""
        import pyarrow.parquet as pq

        names = [*_COLUMNS, *([_TWIN] if _TWIN in table.column_names else ())]
        part = table.select(names).replace_schema_metadata(None)
        try:
            if split not in self._writers:
                writer = pq.ParquetWriter(self._path(split), part.schema, compression="none")
                self._writers[split] = self._open.enter_context(writer)
            self._writers[split].write_table(part)
        except OSError as error:
            raise self._full(error) from error

    def audit(self, looks: Mapping[str, Look]) -> Audit:
        """Compare the splits; the files must be closed. `looks` has those of all languages."""
        comparison = Comparison()
        for split in self._writers:
            if split != "train":
                for group in self._groups(split, looks):
                    comparison.add(split, group)
        for group in self._groups("train", looks):
            comparison.pass_by(group)
        return comparison.audit()

    def _groups(self, split: str, looks: Mapping[str, Look]) -> Iterator[MarkedRows]:
        import pyarrow.parquet as pq

        if split not in self._writers:
            return
        with pq.ParquetFile(self._path(split)) as opened:
            for batch in opened.iter_batches(10_000):
                columns = [batch[name].to_pylist() for name in _COLUMNS[:4]]
                columns.append(marks_of(batch))
                if _TWIN in batch.schema.names:
                    columns.append(batch[_TWIN].to_pylist())
                rows = list(map(MarkedRow, *columns))
                names = {row.language for row in rows}
                yield MarkedRows(rows, {name: looks[name] for name in sorted(names)})

    def _full(self, error: OSError) -> CaalmError:
        return CaalmError(f"{self._folder}: cannot be written ({error.strerror or error})")

    def _path(self, split: str) -> Path:
        return self._folder / f"{split}.marks"

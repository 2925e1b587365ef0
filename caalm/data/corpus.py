"""The files of a corpus on disk: which there are, and their rows, one row group at a time.

In: a corpus's folder. Out: tables of the columns asked for. A row group is the unit of work:
it fits in memory, and a process can take it alone. Not here: what the rows say.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from caalm.data.splits import SPLITS
from caalm.errors import CaalmError, MissingExtraError, UsageError, among

if TYPE_CHECKING:
    import pyarrow as pa


class GroupTask(NamedTuple):
    """One row group of one file of a corpus, and how many rows it has."""

    path: Path
    group: int
    rows: int


def corpus_files(folder: Path, split: str | None = None) -> dict[str, list[Path]]:
    """The files of every split of a corpus, or of one.

    Raises UsageError where there are none, and for a split that is not there.
    """
    found: dict[str, list[Path]] = {}
    for path in sorted((folder / "data").glob("*.parquet")):
        found.setdefault(path.name.partition("-")[0], []).append(path)
    if not found:
        raise UsageError(f"{folder}: holds no corpus; `caalm build --out {folder}` makes one")
    names = sorted(found, key=_place)
    if split is not None and split not in found:
        raise UsageError(f"{folder}: no split {split!r}; {among(split, names)}")
    return {name: found[name] for name in names if split in (None, name)}


def _place(split: str) -> tuple[int, str]:
    names = list(SPLITS)
    return (names.index(split) if split in names else len(names)), split


def row_groups(paths: Iterable[Path]) -> Iterator[GroupTask]:
    """The row groups of some files; raises CaalmError naming a file that cannot be read."""
    for path in paths:
        with _parquet(path) as opened:
            about = opened.metadata
        for group in range(about.num_row_groups):
            yield GroupTask(path, group, about.row_group(group).num_rows)


def columns_of(path: Path) -> "pa.Schema":
    """The columns of a file with their types; raises CaalmError where it cannot be read."""
    with _parquet(path) as opened:
        return opened.schema_arrow


def read_group(
    task: GroupTask, columns: Sequence[str] | None = None, *, perhaps: Sequence[str] = ()
) -> "pa.Table":
    """Some columns of one row group (None: all), and those of `perhaps` that are there.

    Raises CaalmError naming the file.
    """
    with _parquet(task.path) as opened:
        names = opened.schema_arrow.names
        if missing := set(columns or ()) - set(names):
            raise CaalmError(f"{task.path}: has no column {min(missing)}; build it again")
        if columns is not None:
            columns = [*columns, *(name for name in perhaps if name in names)]
        try:
            return opened.read_row_group(task.group, columns=columns, use_threads=False)
        except (OSError, ValueError) as error:
            raise _unreadable(task.path, error) from None


def spread(total: int, limit: int | None) -> range | list[int]:
    """Which of `total` rows a limit takes: evenly spaced ones, in their order.

    Rows stand by language and tier, so the first ones would be of one kind only.
    """
    if limit is None or limit >= total:
        return range(total)
    return [number * total // limit for number in range(limit)]


def _parquet(path: Path) -> "pa.parquet.ParquetFile":
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtraError("data", "pyarrow") from None
    try:
        return pq.ParquetFile(path)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> CaalmError:
    reason = " ".join(str(error).split())
    return CaalmError(f"{path}: cannot be read ({reason}); build it again")

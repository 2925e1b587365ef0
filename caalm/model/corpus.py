"""The rows that a run trains on and is validated on, read from a corpus folder.

In: a folder that `datasets.load_dataset` reads. Out: prompts and completions by split, or
one line that says what the folder lacks. Not here: tokens (batching.py).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from caalm.data.corpus import spread
from caalm.errors import CaalmError

COLUMNS = ("prompt", "completion")


@dataclass(frozen=True, slots=True)
class Rows:
    """One split, column by column."""

    prompts: list[str]
    completions: list[str]

    def spread(self, limit: int | None) -> "Rows":
        """`limit` evenly spaced rows (None: all)."""
        taken = spread(len(self.prompts), limit)
        return Rows([self.prompts[i] for i in taken], [self.completions[i] for i in taken])

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The rows as (prompt, completion)."""
        return list(zip(self.prompts, self.completions, strict=True))


def load_rows(folder: Path) -> tuple[Rows, Rows]:
    """The rows of `train` and `validation`; a corpus without validation gives none of these.

    Raises CaalmError for a folder that is missing, holds no Parquet files, cannot be read,
    or lacks a split, a column or a prompt.
    """
    if not folder.is_dir():
        raise CaalmError(
            f"{folder}: no such corpus; make one with: "
            f"caalm build --config configs/build/smoke.yaml --out {folder}"
        )
    if next(folder.rglob("*.parquet"), None) is None:
        raise CaalmError(f"{folder}: no Parquet files in it; give a folder that `build` made")
    found = _load(folder)
    if "train" not in found or not len(found["train"]):
        known = ", ".join(found) or "none"
        raise CaalmError(f"{folder}: no rows in a split `train`; its splits: {known}")
    none = Rows([], [])
    return _rows(found["train"], folder), (
        _rows(found["validation"], folder) if "validation" in found else none
    )


def _load(folder: Path) -> Any:
    import datasets

    datasets.disable_progress_bars()
    try:
        return datasets.load_dataset(str(folder))
    except Exception as error:  # datasets raises whatever its readers raise
        if isinstance(error, OSError) and error.errno is not None:
            raise
        reason = " ".join(str(error.__cause__ or error).split())[:200]
        raise CaalmError(f"{folder}: cannot be read as a corpus ({reason})") from error


def _rows(split: Any, folder: Path) -> Rows:
    if lacking := [column for column in COLUMNS if column not in split.column_names]:
        raise CaalmError(
            f"{folder}: no column {', '.join(lacking)}; a corpus has {' and '.join(COLUMNS)}"
        )
    prompts, completions = list(split["prompt"]), list(split["completion"])
    for column, values in zip(COLUMNS, (prompts, completions), strict=True):
        if not all(isinstance(value, str) for value in values):
            raise CaalmError(f"{folder}: a value of column {column} is not a text")
    if not all(prompts):
        raise CaalmError(f"{folder}: an empty prompt; a loss needs something to come after")
    return Rows(prompts, completions)

"""The leak check: read the finished files and compare the splits, text by text.

It knows nothing of how the rows were chosen, so that it can find a fault there. In: the
files of each split. Out: counts; a corpus with a text twice, or with a language on both
sides, is refused by `LeakCheck.refuse`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from caalm.data.shard import text_digest
from caalm.data.splits import SPLITS
from caalm.errors import CaalmError


@dataclass(frozen=True, kw_only=True, slots=True)
class Overlap:
    """What one split shares with train: texts, languages, structural families."""

    split: str
    rows: int
    texts: int
    languages: int
    families: int


@dataclass(frozen=True, kw_only=True, slots=True)
class LeakCheck:
    """All rows, those whose text stands in an earlier row, and each split against train."""

    rows: int
    duplicates: int
    overlaps: tuple[Overlap, ...]

    def refuse(self) -> None:
        """Raise CaalmError where a text is there twice, or a language crosses over."""
        if self.duplicates:
            raise CaalmError(f"{self.duplicates} source texts stand in the corpus twice; refused")
        for overlap in self.overlaps:
            if overlap.languages and SPLITS[overlap.split].stratum != "train":
                raise CaalmError(
                    f"{overlap.split} shares {overlap.languages} languages with train; refused"
                )


class _Contents:
    """The texts, languages and families of one split."""

    def __init__(self) -> None:
        self.rows = 0
        self.texts: set[bytes] = set()
        self.languages: set[str] = set()
        self.families: set[str] = set()

    def read(self, path: Path) -> None:
        """Take in a file, one row group at a time."""
        import pyarrow.parquet as pq

        with pq.ParquetFile(path) as opened:
            for batch in opened.iter_batches(10_000, columns=["prompt", "language", "family"]):
                self.rows += batch.num_rows
                self.texts.update(map(text_digest, batch["prompt"].to_pylist()))
                self.languages.update(batch["language"].to_pylist())
                self.families.update(batch["family"].to_pylist())


def check_leaks(files: Mapping[str, Sequence[Path]]) -> LeakCheck:
    """Compare the splits' files; `files` maps each split to its own."""
    contents: dict[str, _Contents] = {}
    for split, paths in files.items():
        contents[split] = _Contents()
        for path in paths:
            contents[split].read(path)
    rows = sum(content.rows for content in contents.values())
    train = contents.pop("train", _Contents())
    return LeakCheck(
        rows=rows,
        duplicates=rows - len(train.texts.union(*(c.texts for c in contents.values()))),
        overlaps=tuple(
            Overlap(
                split=split,
                rows=content.rows,
                texts=len(content.texts & train.texts),
                languages=len(content.languages & train.languages),
                families=len(content.families & train.families),
            )
            for split, content in contents.items()
        ),
    )

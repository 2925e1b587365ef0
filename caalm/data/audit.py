"""The audit: read finished files and compare every split with train, in seven ways.

It knows nothing of how the rows were chosen, so that it can find a fault there. In: the files
of each split. Out: an `Audit` with counts and examples; `problems` says what must not be. The
other splits' marks are held in memory while train's files pass by, one row group at a time.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from caalm.data.marks import GroupMarks, GroupTask, Look, RowMarks, mark_file, mark_group
from caalm.data.splits import SPLITS
from caalm.data.workers import in_parallel
from caalm.errors import CaalmError, UsageError

# What two splits may share, and what that is called.
KINDS: Mapping[str, str] = {
    "text": "the same text",
    "plain_text": "the same text but for blanks and case",
    "program": "the same program but for the names of variables",
    "shape": "the same program but for names, numbers and strings",
}
_EXAMPLES = 3
_NONE: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True, slots=True)
class Overlap:
    """What a split shares with train: distinct things by kind, with a few pairs of row ids.

    `shapes_of_tier_1` are apart: so small programs share them by nature. `rows_with_runs` are
    the split's rows with a run of 13 tokens that train has too. `words` are keywords, by role.
    """

    split: str
    rows: int
    shared: dict[str, int]
    examples: dict[str, list[str]]
    shapes_of_tier_1: int
    rows_with_runs: int
    languages: int
    grammars: int
    skeletons: int
    families: int
    words: int

    def problems(self) -> list[str]:
        """What a split must not share with train, one sentence each."""
        found = [
            f"{self.split} shares {self.shared[kind]} rows with train: {about}"
            f" ({'; '.join(self.examples[kind])})"
            for kind, about in KINDS.items()
            if self.shared[kind]
        ]
        stratum = SPLITS[self.split].stratum if self.split in SPLITS else "other"
        if stratum in ("lexical", "structural"):
            found += self._alike("languages", self.languages)
            found += self._alike("grammars", self.grammars)
        if stratum == "structural":
            found += self._alike("families", self.families)
            found += self._alike("grammars but for their words", self.skeletons)
        if stratum == "lexical":
            found += self._alike("keywords", self.words)
        return found

    def _alike(self, what: str, count: int) -> list[str]:
        return [f"{self.split} shares {count} {what} with train"] if count else []


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit:
    """All rows, those that stand there twice, and each split against train."""

    rows: int
    repeated_texts: int
    repeated_programs: int
    overlaps: tuple[Overlap, ...]

    def problems(self) -> list[str]:
        """What must not be, one sentence each; empty for a clean corpus."""
        found = []
        if self.repeated_texts:
            found.append(f"{self.repeated_texts} texts stand in the corpus twice")
        if self.repeated_programs:
            found.append(
                f"{self.repeated_programs} programs stand in the corpus twice, "
                "but for the names of their variables"
            )
        return found + [problem for overlap in self.overlaps for problem in overlap.problems()]

    def refuse(self) -> None:
        """Raise CaalmError with the first problem, where there is one."""
        if found := self.problems():
            raise CaalmError(f"{found[0]}; refused")

    def as_data(self) -> dict[str, Any]:
        """The audit as plain values."""
        return {**asdict(self), "problems": self.problems()}


def audit_files(
    files: Mapping[str, Sequence[Path]],
    *,
    elsewhere: Mapping[str, Sequence[Path]] = _NONE,
    strangers: Mapping[str, GroupMarks] = _NONE,
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Audit:
    """Compare the files of every split, and what is elsewhere, with train's.

    `elsewhere` are splits of other corpora, `strangers` programs that no corpus holds.
    `report` hears the rows done and the rows in all. Raises CaalmError, naming the row or
    file, for a program that does not parse, or a file that cannot be read.
    """
    train = list(_groups(files.get("train", ())))
    others = {
        split: list(_groups(paths))
        for split, paths in {**files, **elsewhere}.items()
        if split != "train"
    }
    total = sum(task.rows for tasks in (train, *others.values()) for task in tasks)
    count = _Repeats()
    contents: dict[str, _Contents] = {}
    done = [0]
    report(0, total)

    def marks(tasks: Sequence[GroupTask]) -> Iterator[GroupMarks]:
        for _, group in in_parallel(mark_group, tasks, workers):
            yield group
            done[0] += len(group.rows)
            report(done[0], total)

    for split, tasks in others.items():
        contents[split] = _Contents()
        for group in marks(tasks):
            contents[split].add(group)
            if split in files:
                count.add(group.rows)
    for name, group in strangers.items():
        contents[name] = _Contents()
        contents[name].add(group)
    seen = _Train()
    for group in marks(train):
        seen.add(group)
        count.add(group.rows)
        for content in contents.values():
            content.compare(group.rows)
    return Audit(
        rows=count.rows,
        repeated_texts=count.repeated(count.texts),
        repeated_programs=count.repeated(count.programs),
        overlaps=tuple(content.overlap(split, seen) for split, content in contents.items()),
    )


def _groups(paths: Iterable[Path]) -> Iterator[GroupTask]:
    import pyarrow.parquet as pq

    for path in paths:
        try:
            about = pq.read_metadata(path)
        except (OSError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise CaalmError(f"{path}: cannot be read ({reason}); build it again") from None
        for group in range(about.num_row_groups):
            yield GroupTask(path, group, about.row_group(group).num_rows)


class _Repeats:
    """Every row's text and program, eight bytes each."""

    def __init__(self) -> None:
        self.rows = 0
        self.texts = array("Q")
        self.programs = array("Q")

    def add(self, rows: Iterable[RowMarks]) -> None:
        for row in rows:
            self.rows += 1
            self.texts.append(row.text)
            if row.program is not None:
                self.programs.append(row.program)

    @staticmethod
    def repeated(marks: "array[int]") -> int:
        """How many rows have a mark that another row before them has."""
        import numpy as np

        return len(marks) - len(np.unique(np.frombuffer(marks, dtype=np.uint64)))


@dataclass(slots=True)
class _Train:
    """What is kept of train's rows: what their languages look like."""

    looks: dict[str, Look] = field(default_factory=dict)
    families: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)

    def add(self, group: GroupMarks) -> None:
        self.looks.update(group.looks)
        self.languages.update(row.language for row in group.rows)
        self.families.update(row.family for row in group.rows)


class _Contents(_Train):
    """One split: its rows by their marks, and what of them train was seen to have."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = 0
        self._first: dict[str, dict[int, str]] = {kind: {} for kind in KINDS}
        self._small: set[int] = set()
        self._runs: dict[int, list[int]] = {}
        self._found: dict[str, dict[int, str]] = {kind: {} for kind in KINDS}
        self._found_small: set[int] = set()
        self._rows_with_runs: set[int] = set()

    def add(self, group: GroupMarks) -> None:
        super().add(group)
        for row in group.rows:
            for kind, mark in _marks_of(row):
                self._first[kind].setdefault(mark, row.id)
            if row.tier == 1 and row.shape is not None:
                self._small.add(row.shape)
            for run in row.runs:
                self._runs.setdefault(run, []).append(self.rows)
            self.rows += 1

    def compare(self, rows: Iterable[RowMarks]) -> None:
        """Look for train's rows among this split's."""
        for row in rows:
            for kind, mark in _marks_of(row):
                if mark in self._first[kind]:
                    self._found[kind].setdefault(mark, f"{self._first[kind][mark]} = {row.id}")
            if row.tier == 1 and row.shape in self._small:
                self._found_small.add(row.shape)
            for run in row.runs & self._runs.keys():
                self._rows_with_runs.update(self._runs.pop(run))

    def overlap(self, split: str, train: _Train) -> Overlap:
        """The counts, once all of train has passed by."""
        here, there = self.looks.values(), train.looks.values()
        return Overlap(
            split=split,
            rows=self.rows,
            shared={kind: len(found) for kind, found in self._found.items()},
            examples={k: list(found.values())[:_EXAMPLES] for k, found in self._found.items()},
            shapes_of_tier_1=len(self._found_small),
            rows_with_runs=len(self._rows_with_runs),
            languages=len(self.languages & train.languages),
            grammars=len({look.grammar for look in here} & {look.grammar for look in there}),
            skeletons=len({look.skeleton for look in here} & {look.skeleton for look in there}),
            families=len(self.families & train.families),
            words=len(
                set().union(*(look.words for look in here))
                & set().union(*(look.words for look in there))
            ),
        )


def _marks_of(row: RowMarks) -> Iterator[tuple[str, int]]:
    """A row's marks by kind; the shape of a program of tier 1 is not one."""
    yield "text", row.text
    yield "plain_text", row.plain_text
    if row.program is not None:
        yield "program", row.program
    if row.shape is not None and row.tier != 1:
        yield "shape", row.shape


def audit_corpus(
    folder: Path,
    against: Sequence[Path] = (),
    *,
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Audit:
    """Audit a corpus on disk, and compare its train split with what else is given.

    `against` are folders of other corpora (whose train splits do not count), JSON-lines files
    with a `prompt` in each row, and files of source. Raises UsageError where there is no
    corpus, CaalmError as `audit_files`.
    """
    elsewhere: dict[str, list[Path]] = {}
    strangers: dict[str, GroupMarks] = {}
    for path in against:
        if path.is_dir():
            splits = corpus_files(path)
            elsewhere |= {f"{path}: {name}": splits[name] for name in splits if name != "train"}
        else:
            strangers[str(path)] = GroupMarks(list(mark_file(path)))
    return audit_files(
        corpus_files(folder),
        elsewhere=elsewhere,
        strangers=strangers,
        workers=workers,
        report=report,
    )


def corpus_files(folder: Path) -> dict[str, list[Path]]:
    """The files of every split of a corpus; raises UsageError where there are none."""
    found: dict[str, list[Path]] = {}
    for path in sorted((folder / "data").glob("*.parquet")):
        found.setdefault(path.name.partition("-")[0], []).append(path)
    if not found:
        raise UsageError(f"{folder}: holds no corpus; `caalm build --out {folder}` makes one")
    return {split: found[split] for split in sorted(found, key=_place)}


def _place(split: str) -> tuple[int, str]:
    names = list(SPLITS)
    return (names.index(split) if split in names else len(names)), split

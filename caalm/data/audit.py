"""The audit: every split against train, by texts, programs, shapes, runs, languages, words.

It knows nothing of how the rows were chosen, so that it can find a fault there. In: marked
rows, of a build or read from the files of a corpus. Out: an `Audit` with counts and examples;
`problems` says what must not be.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from caalm.data.corpus import corpus_files, row_groups
from caalm.data.marks import (
    Look,
    MarkedRow,
    MarkedRows,
    mark_file,
    mark_group,
    unique_marks,
)
from caalm.data.splits import SPLITS
from caalm.data.workers import in_parallel
from caalm.errors import CaalmError

# What two splits may share, and what that is called.
KINDS: Mapping[str, str] = {
    "text": "the same text",
    "plain_text": "the same text but for blanks and case",
    "program": "the same program but for the names of variables",
    "shape": "the same program but for names, numbers and strings",
}
_EXAMPLES = 3


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
        strata = SPLITS[self.split].strata if self.split in SPLITS else ()
        if "lexical" in strata or "structural" in strata:
            found += self._alike("languages", self.languages)
            found += self._alike("grammars", self.grammars)
        if "structural" in strata:
            found += self._alike("families", self.families)
            found += self._alike("grammars but for their words", self.skeletons)
        if "lexical" in strata:
            found += self._alike("keywords", self.words)
        return found

    def _alike(self, what: str, count: int) -> list[str]:
        return [f"{self.split} shares {count} {what} with train"] if count else []


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit:
    """All rows, those that stand there twice, and each split against train.

    The twins of a program are one program; `torn_programs` have twins in several splits. Of the
    rows in files some are `run_again`; `stale` are those that now print something else.
    """

    rows: int
    repeated_texts: int
    repeated_programs: int
    torn_programs: int
    overlaps: tuple[Overlap, ...]
    run_again: int = 0
    stale: tuple[str, ...] = ()

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
        if self.torn_programs:
            found.append(f"{self.torn_programs} programs have twins in several splits")
        if self.stale:
            names = ", ".join(self.stale[:_EXAMPLES])
            found.append(
                f"{len(self.stale)} of {self.run_again} rows that were run again print "
                f"something else than stands there ({names})"
            )
        return found + [problem for overlap in self.overlaps for problem in overlap.problems()]

    def refuse(self) -> None:
        """Raise CaalmError with the first problem, where there is one."""
        if found := self.problems():
            raise CaalmError(f"{found[0]}; refused")

    def as_data(self) -> dict[str, Any]:
        """The audit as plain values."""
        return {**asdict(self), "problems": self.problems()}


class Comparison:
    """Train's rows against every other split's: first the others are added, then train passes.

    What is held in memory are the others' marks, and eight bytes for each text and program.
    """

    def __init__(self) -> None:
        self._contents: dict[str, _Contents] = {}
        self._train = _Languages()
        self._texts, self._programs = array("Q"), array("Q")
        self._twins: dict[str, tuple[str, set[int]]] = {}  # by program_id: split, programs
        self._torn: set[str] = set()
        self._run_again = 0
        self._stale: list[str] = []

    def add(self, split: str, group: MarkedRows, *, own: bool = True) -> None:
        """Take in rows of another split; `own`: they may not stand twice in the corpus."""
        self._contents.setdefault(split, _Contents()).add(group)
        if own:
            self._count(group, split)

    def pass_by(self, group: MarkedRows) -> None:
        """Look for these rows of train among those of the other splits."""
        self._train.add(group)
        self._count(group, "train")
        runs = _run_numbers(row.marks.runs for row in group.rows).copy()
        runs.sort()  # once for all splits, each of which is small beside train
        for content in self._contents.values():
            content.compare(group.rows, runs)

    def audit(self) -> Audit:
        """The counts, once all of train has passed by."""
        return Audit(
            rows=len(self._texts),
            repeated_texts=_repeated(self._texts),
            repeated_programs=_repeated(self._programs),
            torn_programs=len(self._torn),
            overlaps=tuple(c.overlap(split, self._train) for split, c in self._contents.items()),
            run_again=self._run_again,
            stale=tuple(self._stale),
        )

    def _count(self, group: MarkedRows, split: str) -> None:
        for row in group.rows:
            program, text = unique_marks(row.marks, row.language, row.family)
            self._texts.append(text)
            self._run_again += row.is_stale is not None
            if row.is_stale:
                self._stale.append(row.id)
            if program is not None and self._is_new(row, program, split):
                self._programs.append(program)

    def _is_new(self, row: MarkedRow, program: int, split: str) -> bool:
        """Whether a row's program is not just that of a twin; twins in two splits are noted."""
        if not row.program_id:
            return True
        first, programs = self._twins.setdefault(row.program_id, (split, set()))
        if split != first:
            self._torn.add(row.program_id)
        new = program not in programs
        programs.add(program)
        return new


def audit_corpus(
    folder: Path,
    against: Sequence[Path] = (),
    *,
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Audit:
    """Audit a corpus on disk, and compare its train split with what else is given.

    `against` are folders of other corpora (whose train splits do not count), JSON-lines files
    with a `prompt` in each row, and files of source. `report` hears the rows done and the rows
    in all. Raises UsageError where there is no corpus, CaalmError, naming the row or the file,
    for a program that does not parse, or a file that cannot be read.
    """
    files = {split: list(row_groups(paths)) for split, paths in corpus_files(folder).items()}
    train = files.pop("train", [])
    elsewhere = {
        f"{path}: {split}": list(row_groups(paths))
        for path in against
        if path.is_dir()
        for split, paths in corpus_files(path).items()
        if split != "train"
    }
    everything = (train, *files.values(), *elsewhere.values())
    total = sum(task.rows for tasks in everything for task in tasks)
    done = 0
    report(done, total)
    comparison = Comparison()
    for split, tasks in {**files, **elsewhere}.items():
        for _, group in in_parallel(mark_group, tasks, workers):
            comparison.add(split, group, own=split in files)
            report(done := done + len(group.rows), total)
    for path in against:
        if not path.is_dir():
            comparison.add(str(path), mark_file(path), own=False)
    for _, group in in_parallel(mark_group, train, workers):
        comparison.pass_by(group)
        report(done := done + len(group.rows), total)
    return comparison.audit()


def _repeated(marks: "array[int]") -> int:
    """How many rows have a mark that another row before them has."""
    import numpy as np

    return len(marks) - len(np.unique(np.frombuffer(marks, dtype=np.uint64)))


def _run_numbers(runs: Iterable[bytes]) -> Any:
    """All runs of some rows as one array."""
    import numpy as np

    return np.frombuffer(b"".join(runs), dtype=np.uint64)


@dataclass(slots=True)
class _Languages:
    """The languages of some rows, and what they look like."""

    names: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    looks: dict[str, Look] = field(default_factory=dict)

    def add(self, group: MarkedRows) -> None:
        # A real language is the same everywhere: its twins stand in every split.
        rows = [row for row in group.rows if not row.is_real_twin]
        names = {row.language for row in rows}
        self.looks.update((name, look) for name, look in group.looks.items() if name in names)
        self.names |= names
        self.families.update(row.family for row in rows)

    @property
    def words(self) -> set[tuple[str, str]]:
        """All keywords with their roles."""
        return set().union(*(look.words for look in self.looks.values()))


class _Contents:
    """One split: its rows by their marks, and what of them train was seen to have."""

    def __init__(self) -> None:
        self._languages = _Languages()
        self._first: dict[str, dict[int, str]] = {kind: {} for kind in KINDS}
        self._found: dict[str, dict[int, str]] = {kind: {} for kind in KINDS}
        self._small: set[int] = set()
        self._found_small: set[int] = set()
        self._runs: list[bytes] = []
        self._found_runs: set[int] = set()

    def add(self, group: MarkedRows) -> None:
        self._languages.add(group)
        for row in group.rows:
            for kind, mark in _marks_by_kind(row):
                self._first[kind].setdefault(mark, row.id)
            if row.tier == 1 and row.marks.shape is not None:
                self._small.add(row.marks.shape)
            self._runs.append(row.marks.runs)

    def compare(self, rows: Iterable[MarkedRow], runs: Any) -> None:
        """Look for train's rows, and their runs of tokens (sorted), among this split's."""
        for row in rows:
            for kind, mark in _marks_by_kind(row):
                if mark in self._first[kind]:
                    self._found[kind].setdefault(mark, f"{self._first[kind][mark]} = {row.id}")
            if row.tier == 1 and row.marks.shape in self._small:
                self._found_small.add(row.marks.shape)
        if len(runs):
            nearest = runs.searchsorted(self._own_runs).clip(max=len(runs) - 1)
            self._found_runs.update(self._own_runs[runs[nearest] == self._own_runs].tolist())

    @cached_property
    def _own_runs(self) -> Any:
        import numpy as np

        return np.unique(_run_numbers(self._runs))

    def overlap(self, split: str, train: _Languages) -> Overlap:
        """The counts, once all of train has passed by."""
        here, there = self._languages.looks.values(), train.looks.values()
        return Overlap(
            split=split,
            rows=len(self._runs),
            shared={kind: len(found) for kind, found in self._found.items()},
            examples={k: list(found.values())[:_EXAMPLES] for k, found in self._found.items()},
            shapes_of_tier_1=len(self._found_small),
            rows_with_runs=sum(
                not self._found_runs.isdisjoint(_run_numbers([runs]).tolist())
                for runs in self._runs
            ),
            languages=len(self._languages.names & train.names),
            grammars=len({look.grammar for look in here} & {look.grammar for look in there}),
            skeletons=len({look.skeleton for look in here} & {look.skeleton for look in there}),
            families=len(self._languages.families & train.families),
            words=len(self._languages.words & train.words),
        )


def _marks_by_kind(row: MarkedRow) -> Iterator[tuple[str, int]]:
    """A row's marks by kind; the shape of a program of tier 1 is not one."""
    marks = row.marks
    yield "text", marks.text
    yield "plain_text", marks.plain_text
    if marks.program is not None:
        yield "program", marks.program
    if marks.shape is not None and row.tier != 1:
        yield "shape", marks.shape

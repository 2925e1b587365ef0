"""The survey of a corpus on disk: what its rows are like, counted over all of them.

In: a corpus's folder. Out: a `Survey`: counts of the rows of every split and tier, what stands
there twice, the choices of its languages, and how balanced its programs are. Every row is
parsed again; a sample of them is run. Row groups go over several processes; the figures are
the same for every number of them. Not here: whether the splits are apart (audit.py).
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from caalm.data.corpus import GroupTask, corpus_files, read_group, row_groups, spread
from caalm.data.example import CORPUS_LIMITS
from caalm.data.figures import Figures
from caalm.data.identifiability import judge
from caalm.data.judgement import ONE_READING, Tally
from caalm.data.marks import Marks, known_language, parse_row, text_mark, unique_marks
from caalm.data.shard import COLUMNS
from caalm.data.statistics import SplitStatistics
from caalm.data.workers import in_order
from caalm.language import SURFACES, Language
from caalm.model.prompt import code_of
from caalm.nodes import Program
from caalm.programs import outline_of
from caalm.programs.balance import BOUNDS
from caalm.programs.features import prints_literals_only
from caalm.programs.measure import Measure, measure_program

if TYPE_CHECKING:
    import pyarrow as pa

Made: TypeAlias = Mapping[str, str]  # the choices of a language
ROWS_RUN = 10_000  # rows of a corpus that are run unless asked otherwise
_SAID = frozenset(("comment", "false_comment", "error"))


@dataclass(slots=True)
class Cell:
    """What is counted of some rows, those of one split and tier or more.

    `judged` are those whose text can be read again, `constant` those that print literals only,
    `unread` those whose language is not known here.
    """

    counts: SplitStatistics = field(default_factory=SplitStatistics)
    judged: Tally = field(default_factory=Tally)
    constant: int = 0
    unread: int = 0

    def merge(self, other: "Cell") -> None:
        """Count another cell's rows."""
        self.counts.merge(other.counts)
        self.judged.merge(other.judged)
        self.constant += other.constant
        self.unread += other.unread


class Twice(NamedTuple):
    """How many rows have a text, or a program but for its names, that stands before them."""

    texts: int
    programs: int


@dataclass(frozen=True, kw_only=True)
class Survey:
    """A corpus's figures: cells by split and tier, what stands twice, its languages' choices.

    `twice` counts within each split, and over the whole corpus under "". `made` has the
    choices of each invented language that is known here.
    """

    folder: Path
    cells: Mapping[tuple[str, int], Cell]
    twice: Mapping[str, Twice]
    made: Mapping[str, Made]
    balance: Figures

    @property
    def splits(self) -> list[str]:
        """The splits, in their order."""
        return list(dict.fromkeys(split for split, _ in self.cells))

    @property
    def tiers(self) -> list[int]:
        """The tiers that rows are of."""
        return sorted({tier for _, tier in self.cells})

    def gathered(self, split: str | None = None, tier: int | None = None) -> Cell:
        """The cells of a split, of a tier, or all of them, as one."""
        whole = Cell()
        for (its_split, its_tier), cell in self.cells.items():
            if split in (None, its_split) and tier in (None, its_tier):
                whole.merge(cell)
        return whole


class SurveyTask(NamedTuple):
    """One row group of a split; `run` are the places of the rows that are to be run."""

    group: GroupTask
    split: str
    run: tuple[int, ...]


class _Row(NamedTuple):
    id: str
    prompt: str
    language: str
    family: str
    tier: int
    features: list[str]
    identifiable: bool | None
    surface: str = ""  # twins have one


@dataclass(slots=True)
class Part:
    """What a task found; `texts` and `programs` are eight bytes for each row."""

    cells: dict[int, Cell] = field(default_factory=dict)
    texts: "array[int]" = field(default_factory=lambda: array("Q"))
    programs: "array[int]" = field(default_factory=lambda: array("Q"))
    made: dict[str, Made] = field(default_factory=dict)
    tiers: dict[str, Measure] = field(default_factory=dict)
    tags: dict[str, Counter[str]] = field(default_factory=dict)


def survey_corpus(
    folder: Path,
    *,
    run: int | None = ROWS_RUN,
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Survey:
    """Count a corpus; `run` of its rows, evenly spread, are run (None: all).

    `report` hears the rows done and the rows in all. Raises UsageError where the folder holds
    no corpus, CaalmError naming a row that does not parse or a file that cannot be read,
    MissingExtraError without pyarrow.
    """
    tasks = list(_tasks(folder, run))
    total = sum(task.group.rows for task in tasks)
    done = 0
    report(done, total)
    cells: dict[tuple[str, int], Cell] = {}
    rows: dict[str, Part] = {}  # by split
    whole = Part()
    for task, part in in_order(survey_group, tasks, workers):
        for tier in sorted(part.cells):
            cells.setdefault((task.split, tier), Cell()).merge(part.cells[tier])
        marks = rows.setdefault(task.split, Part())
        marks.texts += part.texts
        marks.programs += part.programs
        whole.made.update(part.made)
        _add_measures(whole, part)
        report(done := done + task.group.rows, total)
    return Survey(
        folder=folder,
        cells=dict(sorted(cells.items(), key=lambda item: (list(rows).index(item[0][0]), item))),
        twice={split: _twice([part]) for split, part in rows.items()}
        | {"": _twice(list(rows.values()))},
        made=dict(sorted(whole.made.items())),
        balance=_balance(folder, whole),
    )


def _tasks(folder: Path, run: int | None) -> Iterator[SurveyTask]:
    """A task for each row group, with the rows of it that are run."""
    groups = [
        (split, group)
        for split, paths in corpus_files(folder).items()
        for group in row_groups(paths)
    ]
    chosen = iter(spread(sum(group.rows for _, group in groups), run))
    place, start = next(chosen, None), 0
    for split, group in groups:
        here = []
        while place is not None and place < start + group.rows:
            here.append(place - start)
            place = next(chosen, None)
        start += group.rows
        yield SurveyTask(group, split, tuple(here))


def survey_group(task: SurveyTask) -> Part:
    """Count one row group; raises CaalmError naming a row that does not parse."""
    import pyarrow.compute as pc

    table = read_group(task.group, COLUMNS, perhaps=("surface",))
    part = Part()
    for tier in sorted(set(table["tier"].to_pylist())):
        cell = part.cells.setdefault(tier, Cell())
        cell.counts.add(table.filter(pc.equal(table["tier"], tier)))
    run = set(task.run)
    for place, row in enumerate(_rows(table)):
        _count(part, row, run=place in run)
    return part


def _count(part: Part, row: _Row, *, run: bool) -> None:
    """Parse one row again and count what its columns do not say."""
    cell, code = part.cells[row.tier], code_of(row.prompt)
    language = known_language(row.language)
    program = parse_row(row.id, code, language) if language else None
    _mark(part, row, code, program)
    if row.identifiable:
        cell.judged.add(ONE_READING)
    if program is None:
        cell.unread += 1
        return
    cell.constant += prints_literals_only(program)
    if isinstance(language, Language):
        part.made.setdefault(row.language, language.spec.made)
        if row.identifiable is False:
            cell.judged.add(judge(code, language, CORPUS_LIMITS))
        if run and str(row.tier) in BOUNDS:
            _measure(part, row, program)


def _rows(table: "pa.Table") -> Iterator[_Row]:
    there = [name for name in _Row._fields if name in table.column_names]  # `surface` is last
    return map(_Row, *(table[name].to_pylist() for name in there))


def _mark(part: Part, row: _Row, code: str, program: Program | None) -> None:
    """Keep what the row is recognised by; where nothing reads it, its text is its program."""
    number = int.from_bytes(outline_of(program).program[:8], "little") if program else None
    marks = Marks(text_mark(code), 0, number, None, b"")
    own, text = unique_marks(marks, row.language, row.family)
    part.texts.append(text)
    if row.surface not in SURFACES[1:]:  # twins of the first, and no programs of their own
        part.programs.append(text if own is None else own)


def _measure(part: Part, row: _Row, program: Program) -> None:
    """Run the program of a row and count what it does."""
    tier = str(row.tier)
    measure_program(program, part.tiers.setdefault(tier, Measure()))
    part.tags.setdefault(tier, Counter()).update(_SAID & set(row.features))


def _add_measures(whole: Part, part: Part) -> None:
    for tier, measure in part.tiers.items():
        whole.tiers.setdefault(tier, Measure()).merge(measure)
        whole.tags.setdefault(tier, Counter()).update(part.tags[tier])


def _balance(folder: Path, whole: Part) -> Figures:
    run = sum(measure.programs for measure in whole.tiers.values())
    source = f"{run:,} rows of {folder} run again"
    return Figures(source, dict(sorted(whole.tiers.items())), whole.tags)


def _twice(parts: Sequence[Part]) -> Twice:
    """The rows of some splits whose text, or program, another row before them has."""
    import numpy as np

    def repeated(marks: "array[int]") -> int:
        return len(marks) - len(np.unique(np.frombuffer(marks, dtype=np.uint64)))

    return Twice(
        repeated(sum((part.texts for part in parts), start=array("Q"))),
        repeated(sum((part.programs for part in parts), start=array("Q"))),
    )

"""A shard: the rows of one language, made in memory, as a table of bytes.

In: a LanguageTask. Out: Parquet bytes, the same for the same task in any process. Runs in
the workers, so nothing here touches the disk or knows other languages.
"""

import io
import json
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from itertools import chain
from itertools import count as counting
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from caalm.data.curriculum import ANY_PROGRAM, Sieve
from caalm.data.example import (
    CORPUS_LIMITS,
    Drawn,
    Example,
    RowKey,
    Variant,
    draw_program,
    finish,
    judge_example,
)
from caalm.data.judgement import Tally
from caalm.data.marks import (
    Look,
    Marks,
    look_of,
    looks_to_json,
    mark_code,
    mark_columns,
    marks_of,
    unique_marks,
)
from caalm.data.plan import PATTERNS, LanguageTask, Quota
from caalm.data.real_rows import REAL_LIMITS, RealDraw, draw_real, finish_real
from caalm.data.splits import SPLITS
from caalm.data.twins import Twin, disagreeing, twin_languages, write_twins
from caalm.errors import CaalmError
from caalm.language import SURFACES, Language, make_language
from caalm.model.prompt import code_of
from caalm.programs import Outline
from caalm.real.language import RealLanguage, load_real
from caalm.real.patterns import load_patterns
from caalm.seeds import rng_for

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS = tuple(field.name for field in fields(Example))
TWIN_COLUMNS = tuple(field.name for field in fields(Twin))
# So many draws in a row without a new program: the language has no more to give.
MOST_REPEATS = 1_000
MOST_PASSED = 10_000  # the same where a curriculum passes programs over


class Row(NamedTuple):
    """A row, and what it is recognised by."""

    example: Example
    marks: Marks

    @property
    def unique(self) -> tuple[int | None, int]:
        """What no other row of a corpus may have: its program but for names, and its text."""
        return unique_marks(self.marks, self.example.language, self.example.family)


def make_shard(task: LanguageTask) -> bytes:
    """All rows of one language as the bytes of a Parquet file."""
    import pyarrow.parquet as pq

    buffer = io.BytesIO()
    notes = Notes()
    rows = list(draw_rows(task, notes))
    pq.write_table(to_shard(rows, looks_of(task), notes), buffer, compression="zstd")
    return buffer.getvalue()


@dataclass(slots=True)
class Notes:
    """What is to be said of rows beside themselves.

    `judged`: how they were judged, by tier, those too that were left out for it. `disagreeing`:
    the ids of rows that our interpreter would have print something else than the runtime does;
    `left_out` those of twins in real languages that were left out for it.
    """

    judged: dict[int, Tally] = field(default_factory=dict)
    disagreeing: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def merge(self, other: "Notes") -> None:
        """Add another shard's notes."""
        for tier, tally in other.judged.items():
            self.judged.setdefault(tier, Tally()).merge(tally)
        self.disagreeing += other.disagreeing
        self.left_out += other.left_out


def looks_of(task: LanguageTask) -> dict[str, Look]:
    """What the languages of a task's rows look like, by name."""
    if task.seed is None:
        return {task.profile: look_of(load_real(task.profile))}
    twins = max(quota.twins for quota in task.quotas)
    languages = _languages(make_language(task.seed, task.profile), twins)
    return {language.name: look_of(language) for language in languages}


def _languages(base: Language, twins: int) -> tuple[Language | RealLanguage, ...]:
    """The languages that a program is written in."""
    return twin_languages(base, twins) if twins > 1 else (base,)


def draw_rows(
    task: LanguageTask, notes: Notes | None = None, taken: Container[int | None] = ()
) -> Iterator[Row]:
    """The rows of one language in order; what came before, or is taken, gives way to the next."""
    notes = notes or Notes()
    if task.seed is None:
        yield from _draw_real_rows(task, notes, taken)
        return
    language = make_language(task.seed, task.profile)
    seen: set[int | None] = set()
    for quota in task.quotas:
        draw, lacking = SPLITS[quota.split].draws.start, quota.rows
        # A runtime is started for many programs together; others need not wait for each other.
        together = quota.rows if quota.twins > len(SURFACES) else 1
        while lacking:
            sets: list[list[Row]] = []
            for _ in range(min(lacking, together)):
                rows, draw = next_new(language, quota, draw, seen.__contains__, notes)
                seen.update(mark for row in rows for mark in row.unique)
                sets.append(rows)
            agreed = agreeing(sets, notes)
            lacking -= len(agreed)
            yield from chain.from_iterable(agreed)


def next_new(
    language: Language,
    quota: Quota,
    draw: int,
    known: Callable[[int | None], bool],
    notes: Notes,
) -> tuple[list[Row], int]:
    """The rows (twins, or one) of the first program from `draw` on, and the draw after it.

    It is of the quota's split, wanted, and nothing of it is known. Of twins the first, in
    meaningful words, tells whether a program is identifiable enough. Raises CaalmError where
    the language seems to have no more programs of this tier.
    """
    sieve = Sieve(quota.wanted, language.semantics, CORPUS_LIMITS)
    stop = min(draw + _patience(quota), SPLITS[quota.split].draws.stop)
    first, *others = _languages(language, quota.twins)
    assert isinstance(first, Language)
    for candidate in range(draw, stop):
        drawn = draw_program(language, quota.tier, candidate, _variant(language, quota, candidate))
        if drawn.split != quota.split or not sieve.takes(drawn.program, *drawn.key.names):
            continue
        rows = [
            Row(example, mark_code(code_of(example.prompt), outline))
            for example, outline in _written(drawn, language, quota.twins)
        ]
        texts = {row.marks.text for row in rows}  # without a word twins look alike
        if not rows or len(texts) < len(rows) or any(known(m) for r in rows for m in r.unique):
            continue
        example, judgement = judge_example(rows[0].example, first)
        if judgement is not None:
            notes.judged.setdefault(quota.tier, Tally()).add(judgement)
            if quota.identifiable == "only" and not judgement.identifiable:
                continue
        rows[0] = rows[0]._replace(example=example)
        for number, other in enumerate(others, 1):
            if isinstance(other, Language):  # a real one is read by all alike
                example, _ = judge_example(rows[number].example, other, briefly=True)
                rows[number] = rows[number]._replace(example=example)
        return rows, candidate + 1
    raise _exhausted(language.name, quota, sieve)


def _written(drawn: Drawn, language: Language, twins: int) -> list[tuple[Example, Outline]]:
    """What a draw is written as: a row, or its twins; none where it cannot have them."""
    if twins == 1:
        return [(finish(drawn, language), drawn.outline)]
    return list(write_twins(drawn, language, twins) or ())


def next_agreeing(
    language: Language,
    quota: Quota,
    draw: int,
    known: Callable[[int | None], bool],
    notes: Notes,
) -> tuple[list[Row], int]:
    """As `next_new`, but passing over what a real language's runtime does not agree with."""
    while True:
        rows, draw = next_new(language, quota, draw, known, notes)
        if agreeing([rows], notes):
            return rows, draw


def agreeing(sets: list[list[Row]], notes: Notes) -> list[list[Row]]:
    """Those sets of twins with whose output every real language's runtime agrees."""
    odd = disagreeing(row.example for rows in sets for row in rows)
    notes.left_out += sorted(odd)
    return [rows for rows in sets if odd.isdisjoint(row.example.id for row in rows)]


def _patience(quota: Quota) -> int:
    """After how many draws without a row a language is given up."""
    return MOST_REPEATS if quota.wanted == ANY_PROGRAM else MOST_PASSED


def _draw_real_rows(
    task: LanguageTask, notes: Notes, taken: Container[int | None]
) -> Iterator[Row]:
    """The rows of a real language; those of a quota are run together."""
    language = load_real(task.profile)
    seen: set[int | None] = set()
    for quota in task.quotas:
        chosen: list[tuple[RealDraw, Marks]] = []
        misses = 0
        sieve = Sieve(quota.wanted, language.semantics, REAL_LIMITS)
        for key in _candidates(language, quota):
            if len(chosen) == quota.rows:
                break
            drawn = draw_real(language, key)
            marks = mark_code(drawn.source, drawn.outline)
            unique = unique_marks(marks, language.name, language.family)
            known = any(mark in seen or mark in taken for mark in unique)
            here = drawn.split == quota.split and not known
            if not here or not sieve.takes(drawn.program, *key.names):
                misses += 1
                if misses > _patience(quota):
                    raise _exhausted(language.name, quota, sieve)
                continue
            misses = 0
            seen.update(unique)
            chosen.append((drawn, marks))
        finished = finish_real(language, [drawn for drawn, _ in chosen])
        notes.disagreeing += [row.example.id for row in finished if row.ours is not None]
        yield from (
            Row(row.example, marks) for row, (_, marks) in zip(finished, chosen, strict=True)
        )


def _candidates(language: RealLanguage, quota: Quota) -> Iterator[RowKey]:
    """The keys that a quota's rows may have, in order; patterns take turns."""
    first = SPLITS[quota.split].draws.start
    patterns = list(load_patterns(language.name)) if quota.tier == PATTERNS else [""]
    for draw in counting(first):
        for pattern in patterns:
            variant = Variant() if pattern else Variant(quota.difficulty)
            yield RowKey(language.name, quota.tier, draw, variant, pattern)


def _exhausted(language: str, quota: Quota, sieve: Sieve) -> CaalmError:
    kind = "pattern" if quota.tier == PATTERNS else f"tier-{quota.tier}"
    problem = f"{language}: no new {kind} program in {_patience(quota)} draws"
    if reasons := sieve.reasons():
        return CaalmError(f"{problem}; the curriculum left them out: {reasons}")
    return CaalmError(f"{problem}; ask for fewer {quota.split} rows of this language")


def _variant(language: Language, quota: Quota, draw: int) -> Variant:
    """What the row of this draw is to be; whether it fails is a function of the draw alone."""
    if not quota.errors:
        return Variant(quota.difficulty)
    chance = rng_for(0, "error", language.name, quota.tier, draw).random()
    return Variant(quota.difficulty, chance < quota.errors)


def draw_of(row: str) -> int:
    """The draw number at the end of a row's id."""
    return int(row.rpartition("/")[2])


def row_columns(names: Iterable[str]) -> tuple[str, ...]:
    """Which of a table's columns are those of its rows: a corpus of twins has more."""
    return TWIN_COLUMNS if set(TWIN_COLUMNS).issubset(names) else COLUMNS


def schema(columns: Iterable[str] = COLUMNS) -> "pa.Schema":
    """The columns of a corpus and their types."""
    import pyarrow as pa

    text = pa.string()
    types = {
        "tier": pa.int32(),
        "features": pa.list_(text),
        "steps": pa.int32(),
        "identifiable": pa.bool_(),
    }
    return pa.schema([(name, types.get(name, text)) for name in columns])


def to_table(examples: Sequence[Example]) -> "pa.Table":
    """Rows as a table."""
    import pyarrow as pa

    names = TWIN_COLUMNS if examples and isinstance(examples[0], Twin) else COLUMNS
    columns = list(zip(*map(attrgetter(*names), examples), strict=True)) or [()] * len(names)
    kinds = schema(names)
    arrays = [pa.array(column, kind) for column, kind in zip(columns, kinds.types, strict=True)]
    return pa.table(arrays, schema=kinds)


def as_twins(table: "pa.Table") -> "pa.Table":
    """The table of a shard with the columns of twins, empty where its rows have none."""
    import pyarrow as pa

    empty = pa.array([""] * table.num_rows, pa.string())
    for name in TWIN_COLUMNS:
        if name not in table.column_names:
            table = table.append_column(name, empty)
    return table


def to_shard(rows: Iterable[Row], looks: Mapping[str, Look], notes: Notes) -> "pa.Table":
    """Rows as the table of a shard: the columns of a corpus and the marks, the rest beside."""
    examples, marks = zip(*rows, strict=True)
    table = to_table(examples)
    for name, column in mark_columns(marks).items():
        table = table.append_column(name, column)
    return table.replace_schema_metadata(
        {"looks": looks_to_json(looks), "notes": json.dumps(asdict(notes), sort_keys=True)}
    )


def notes_of(shard: "pa.Table") -> Notes:
    """The notes of a shard."""
    notes = json.loads(shard.schema.metadata[b"notes"])
    judged = {int(tier): Tally(**counts) for tier, counts in notes["judged"].items()}
    return Notes(judged, notes["disagreeing"], notes["left_out"])


def to_rows(shard: "pa.Table") -> list[Row]:
    """The rows of a shard's table."""
    return [Row(*both) for both in zip(to_examples(shard), marks_of(shard), strict=True)]


def to_examples(table: "pa.Table") -> Iterator[Example]:
    """A table's rows as examples."""
    columns = row_columns(table.column_names)
    make = Twin if columns == TWIN_COLUMNS else Example
    for row in table.select(columns).to_pylist():
        yield make(**{**row, "features": tuple(row["features"])})

"""A shard: the rows of one language, made in memory, as a table of bytes.

In: a LanguageTask. Out: Parquet bytes, the same for the same task in any process. Runs in
the workers, so nothing here touches the disk or knows other languages.
"""

import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, fields
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from caalm.data.example import Example, Variant, draw_program, finish, judge_example
from caalm.data.identifiability import Tallies, Tally
from caalm.data.marks import Look, Marks, look_of, look_to_json, mark_code, mark_columns, marks_of
from caalm.data.plan import LanguageTask, Quota
from caalm.data.splits import SPLITS
from caalm.errors import CaalmError
from caalm.language import Language, make_language
from caalm.model.prompt import code_of
from caalm.seeds import rng_for

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS = tuple(field.name for field in fields(Example))
# So many draws in a row without a new program: the language has no more to give.
MOST_REPEATS = 1_000


class Row(NamedTuple):
    """A row, and what it is recognised by."""

    example: Example
    marks: Marks

    @property
    def unique(self) -> tuple[int | None, int]:
        """What no other row of a corpus may have: its program but for names, and its text."""
        return self.marks.program, self.marks.text


def make_shard(task: LanguageTask) -> bytes:
    """All rows of one language as the bytes of a Parquet file."""
    import pyarrow.parquet as pq

    buffer = io.BytesIO()
    look = look_of(make_language(task.seed, task.profile))
    tallies: Tallies = {}
    rows = list(draw_rows(task, tallies))
    pq.write_table(to_shard(rows, look, tallies), buffer, compression="zstd")
    return buffer.getvalue()


def draw_rows(task: LanguageTask, tallies: Tallies | None = None) -> Iterator[Row]:
    """The rows of one language in order; what came before gives way to the next draw.

    `tallies` hears how every new row was judged, those too that are left out for it.
    """
    tallies = {} if tallies is None else tallies
    language = make_language(task.seed, task.profile)
    seen: set[int | None] = set()
    for quota in task.quotas:
        draw = SPLITS[quota.split].draws.start
        for _ in range(quota.rows):
            row, draw = next_new(language, quota, draw, seen.__contains__, tallies)
            seen.update(row.unique)
            yield row


def next_new(
    language: Language,
    quota: Quota,
    draw: int,
    known: Callable[[int | None], bool],
    tallies: Tallies,
) -> tuple[Row, int]:
    """The first row of the split from `draw` on with nothing known, and the draw after it.

    Raises CaalmError where the language seems to have no more programs of this tier.
    """
    for candidate in range(draw, draw + MOST_REPEATS):
        drawn = draw_program(language, quota.tier, candidate, _variant(language, quota, candidate))
        if drawn.split != quota.split:
            continue
        example = finish(drawn, language)
        row = Row(example, mark_code(code_of(example.prompt), drawn.outline))
        if any(map(known, row.unique)):
            continue
        example, judgement = judge_example(example, language)
        if judgement is not None:
            tallies.setdefault(quota.tier, Tally()).add(judgement)
            if quota.identifiable == "only" and not judgement.identifiable:
                continue
        return row._replace(example=example), candidate + 1
    raise CaalmError(
        f"{language.name}: no new tier-{quota.tier} program in {MOST_REPEATS} draws; "
        f"ask for fewer {quota.split} rows of this language"
    )


def _variant(language: Language, quota: Quota, draw: int) -> Variant:
    """What the row of this draw is to be; whether it fails is a function of the draw alone."""
    if not quota.errors:
        return Variant(quota.difficulty)
    chance = rng_for(0, "error", language.name, quota.tier, draw).random()
    return Variant(quota.difficulty, chance < quota.errors)


def draw_of(row: str) -> int:
    """The draw number at the end of a row's id."""
    return int(row.rpartition("/")[2])


def schema() -> "pa.Schema":
    """The columns of a corpus and their types."""
    import pyarrow as pa

    text = pa.string()
    types = {
        "tier": pa.int32(),
        "features": pa.list_(text),
        "steps": pa.int32(),
        "identifiable": pa.bool_(),
    }
    return pa.schema([(name, types.get(name, text)) for name in COLUMNS])


def to_table(examples: Iterable[Example]) -> "pa.Table":
    """Rows as a table."""
    import pyarrow as pa

    columns = list(zip(*map(attrgetter(*COLUMNS), examples), strict=True)) or [()] * len(COLUMNS)
    arrays = [pa.array(column, kind) for column, kind in zip(columns, schema().types, strict=True)]
    return pa.table(arrays, schema=schema())


def to_shard(rows: Iterable[Row], look: Look, tallies: Tallies) -> "pa.Table":
    """Rows as the table of a shard: the columns of a corpus and the marks, the rest beside."""
    examples, marks = zip(*rows, strict=True)
    table = to_table(examples)
    for name, column in mark_columns(marks).items():
        table = table.append_column(name, column)
    judged = {tier: astuple(tally) for tier, tally in tallies.items()}
    return table.replace_schema_metadata(
        {"look": look_to_json(look), "judged": json.dumps(judged, sort_keys=True)}
    )


def tallies_of(shard: "pa.Table") -> Tallies:
    """How the rows of a shard were judged."""
    judged = json.loads(shard.schema.metadata[b"judged"])
    return {int(tier): Tally(*counts) for tier, counts in judged.items()}


def to_rows(shard: "pa.Table") -> list[Row]:
    """The rows of a shard's table."""
    return [Row(*both) for both in zip(to_examples(shard), marks_of(shard), strict=True)]


def to_examples(table: "pa.Table") -> Iterator[Example]:
    """A table's rows as examples."""
    for row in table.select(COLUMNS).to_pylist():
        yield Example(**{**row, "features": tuple(row["features"])})


def spread(total: int, limit: int | None) -> range | list[int]:
    """Which of `total` rows a limit takes: evenly spaced ones, in their order.

    Rows stand by language and tier, so the first ones would be of one kind only.
    """
    if limit is None or limit >= total:
        return range(total)
    return [number * total // limit for number in range(limit)]

"""Choosing rows of a corpus: by id, by conditions on its columns, a few of many.

In: a corpus's folder and what is asked for. Out: a `Selection` with whole rows as they stand
in the files. The first pass reads the columns that conditions are about; then only the row
groups that hold a chosen row are read whole.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from caalm.data.corpus import (
    GroupTask,
    columns_of,
    corpus_files,
    read_group,
    row_groups,
    spread,
)
from caalm.errors import UnknownNameError, UsageError, nearest

if TYPE_CHECKING:
    import pyarrow as pa

Row: TypeAlias = dict[str, Any]

_CONDITION = re.compile(r"\s*(\w+)\s*(<=|>=|!=|=|<|>|~)(.*)", re.ASCII | re.DOTALL)
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda value, asked: value == asked,
    "!=": lambda value, asked: value != asked,
    "<": lambda value, asked: value is not None and value < asked,
    "<=": lambda value, asked: value is not None and value <= asked,
    ">": lambda value, asked: value is not None and value > asked,
    ">=": lambda value, asked: value is not None and value >= asked,
    "~": lambda value, asked: value is not None and asked in value,
}
_TRUTH: Mapping[str, bool | None] = {"true": True, "false": False, "null": None}
_MOST_KNOWN = 12  # values of a column that a message lists
_NEAR = 500  # ids that are compared letter by letter: more would take seconds


@dataclass(frozen=True, slots=True)
class Condition:
    """What a column must hold: `steps>100`, `language=card-0007`, `features=nested_loop`.

    `kind` is the column's: text, number, truth or list. A list has (`=`) or has not (`!=`)
    the value; `~` looks for a piece of text.
    """

    field: str
    sign: str
    value: str | float | bool | None
    kind: str

    def holds(self, value: Any) -> bool:
        """Whether a row's value is as asked."""
        if self.kind == "list":
            return (self.value in value) == (self.sign == "=")
        return _SIGNS[self.sign](value, self.value)


@dataclass(frozen=True, slots=True)
class Selection:
    """The chosen rows, of how many that match, of how many there are."""

    rows: tuple[Row, ...]
    matching: int
    total: int


def parse_condition(text: str, columns: Mapping[str, str]) -> Condition:
    """Read `field=value`, with the kinds of a corpus's columns by name.

    Raises UsageError for what is no condition, an unknown field, or a value of another kind.
    """
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise UsageError(f"{text!r} is no condition; one looks like tier=2 or steps>100")
    field, sign, value = match[1], match[2], match[3].strip()
    if field not in columns:
        raise UnknownNameError("field", field, list(columns))
    kind = columns[field]
    allowed = {"number": "= != < <= > >=", "text": "= != ~", "truth": "= !=", "list": "= !="}[kind]
    if sign not in allowed.split():
        raise UsageError(
            f"{text!r}: {field} is a {kind}, compared with {allowed.replace(' ', ', ')}"
        )
    return Condition(field, sign, _value(text, field, kind, value), kind)


def _value(text: str, field: str, kind: str, value: str) -> str | float | bool | None:
    if kind == "truth":
        if value not in _TRUTH:
            raise UsageError(f"{text!r}: {field} is true, false or null")
        return _TRUTH[value]
    if kind == "number":
        try:
            return float(value)
        except ValueError:
            raise UsageError(f"{text!r}: {field} is a number, and {value!r} is none") from None
    return value


def kinds_of(schema: "pa.Schema") -> dict[str, str]:
    """The columns of a corpus that can be asked for, and what each holds."""
    import pyarrow as pa

    kinds = {}
    for column in schema:
        if pa.types.is_list(column.type):
            kinds[column.name] = "list"
        elif pa.types.is_boolean(column.type):
            kinds[column.name] = "truth"
        elif pa.types.is_integer(column.type) or pa.types.is_floating(column.type):
            kinds[column.name] = "number"
        elif pa.types.is_string(column.type):
            kinds[column.name] = "text"
    return kinds


def select_rows(
    folder: Path, where: Sequence[str] = (), *, split: str | None = None, limit: int | None = None
) -> Selection:
    """The rows that meet all conditions; `limit` of them, evenly spread (None: all).

    Raises UsageError where the folder holds no corpus, for an unknown split or field, a
    condition that is none, and a value that its column never holds; CaalmError for a file
    that cannot be read.
    """
    files = corpus_files(folder, split)
    groups = list(row_groups(path for paths in files.values() for path in paths))
    kinds = kinds_of(columns_of(groups[0].path)) if groups else {}
    conditions = [parse_condition(text, kinds) for text in where]
    places = list(_matching(groups, conditions))
    total = sum(group.rows for group in groups)
    if conditions and not places:
        for condition in conditions:
            _refuse_unheard(condition, groups)
    chosen = [places[index] for index in spread(len(places), limit)]
    return Selection(tuple(_whole(groups, chosen)), len(places), total)


def _matching(
    groups: Sequence[GroupTask], conditions: Sequence[Condition]
) -> Iterator[tuple[int, int]]:
    """The places of the rows that meet all conditions: which group, and which row of it."""
    columns = list(dict.fromkeys(condition.field for condition in conditions))
    for number, group in enumerate(groups):
        if not conditions:
            yield from ((number, row) for row in range(group.rows))
            continue
        table = read_group(group, columns)
        values = {name: table[name].to_pylist() for name in columns}
        yield from (
            (number, row)
            for row in range(group.rows)
            if all(condition.holds(values[condition.field][row]) for condition in conditions)
        )


def _refuse_unheard(condition: Condition, groups: Sequence[GroupTask]) -> None:
    """Say so where a column never holds the text that is asked for: a slip of the pen."""
    if condition.sign != "=" or condition.kind not in ("text", "list"):
        return
    held: set[str] = set()
    for group in groups:
        for value in read_group(group, [condition.field])[condition.field].to_pylist():
            held.update(value if condition.kind == "list" else (value,))
    if condition.value in held:
        return
    known = sorted(held)
    shown = ", ".join(repr(value)[1:-1][:40] for value in known[:_MOST_KNOWN])
    more = f" and {len(known) - _MOST_KNOWN:,} more" if len(known) > _MOST_KNOWN else ""
    near = nearest(str(condition.value), known)
    question = f"did you mean {near}? " if near else ""
    raise UsageError(
        f"no row has {condition.field}={condition.value}; {question}there: {shown}{more}"
    )


def _whole(groups: Sequence[GroupTask], places: Sequence[tuple[int, int]]) -> Iterator[Row]:
    """The rows at some places, all their columns; a group is read once for all of its rows."""
    wanted: dict[int, list[int]] = {}
    for number, row in places:
        wanted.setdefault(number, []).append(row)
    for number, rows in wanted.items():
        yield from read_group(groups[number]).take(rows).to_pylist()


def row_with_id(folder: Path, identifier: str, *, split: str | None = None) -> Selection:
    """The row with this id.

    Raises as `select_rows` does; UsageError, naming the nearest id, where no row has it.
    """
    files = corpus_files(folder, split)
    groups = list(row_groups(path for paths in files.values() for path in paths))
    ids: list[str] = []
    for number, group in enumerate(groups):
        there = read_group(group, ["id"])["id"].to_pylist()
        if identifier in there:
            rows = tuple(_whole(groups, [(number, there.index(identifier))]))
            return Selection(rows, 1, sum(task.rows for task in groups))
        ids += there
    near = f"; did you mean {_nearest_id(identifier, ids)}?" if ids else ""
    raise UsageError(f"{folder}: none of its {len(ids):,} rows has the id {identifier!r}{near}")


def _nearest_id(identifier: str, ids: Sequence[str]) -> str:
    """Of the ids that begin most alike, the one that looks most alike."""
    shared = [_shared(identifier, row) for row in ids]
    most = max(shared)
    alike = [row for row, length in zip(ids, shared, strict=True) if length == most]
    return nearest(identifier, alike[:_NEAR]) or alike[0]


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin alike with."""
    differs = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differs, min(len(one), len(other)))

"""A row as a person looks at it: its program, what its id says, how else its text reads.

In: a row of a corpus. Out: a `RowView`. Not here: which rows (selection.py), the layout.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from caalm.data.example import CORPUS_LIMITS, key_of
from caalm.data.identifiability import Slot, readings
from caalm.data.marks import known_language
from caalm.data.selection import Row
from caalm.data.shard import COLUMNS
from caalm.errors import UsageError
from caalm.language import Language
from caalm.model.prompt import code_of, format_completion
from caalm.programs import USUAL

_WORDLESS: Mapping[str, str] = {
    "direction": "assignments the other way round",
    "statement": "prints as changes by one",
}


@dataclass(frozen=True, slots=True)
class OtherReading:
    """What a text prints when it is read another way: the first way, and how many there are."""

    how: str
    output: str
    ways: int


@dataclass(frozen=True, slots=True)
class RowView:
    """A row and what is known of it beside its columns.

    `marks` are what its id says of it: how hard it is, a pattern, that it fails. `others` are
    the outputs of its other readings, for a row that is not identifiable. `more` are columns
    that not every corpus has.
    """

    row: Row
    code: str
    marks: tuple[str, ...]
    others: tuple[OtherReading, ...]
    more: Mapping[str, Any]

    def as_data(self) -> dict[str, Any]:
        """The row's columns, its program, its marks and its other readings as plain values."""
        others = [{"how": o.how, "output": o.output, "ways": o.ways} for o in self.others]
        return {**self.row, "code": self.code, "marks": list(self.marks), "other_readings": others}


def view_row(row: Row) -> RowView:
    """Look at a row; its other readings are run where it is said to have any."""
    code = code_of(row["prompt"])
    return RowView(
        row=row,
        code=code,
        marks=_marks(str(row["id"])),
        others=_others(row, code) if row.get("identifiable") is False else (),
        more={name: value for name, value in row.items() if name not in COLUMNS},
    )


def _marks(identifier: str) -> tuple[str, ...]:
    try:
        key = key_of(identifier)
    except UsageError:  # a corpus from elsewhere may name its rows as it likes
        return ()
    found = [f"difficulty {key.variant.difficulty}"] if key.variant.difficulty != USUAL else []
    if key.variant.fault:
        found.append("made to fail")
    if key.pattern:
        found.append(f"pattern {key.pattern}")
    return tuple(found)


def _others(row: Row, code: str) -> tuple[OtherReading, ...]:
    """What else the text may print, each output once, the nearest reading first."""
    language = known_language(row["language"])
    if not isinstance(language, Language):
        return ()
    found: dict[str, OtherReading] = {}
    for reading in readings(code, language, CORPUS_LIMITS):
        output = format_completion(reading.output)
        if output == row["completion"]:
            continue
        first = found.get(output)
        how = first.how if first else ", ".join(_change(*pair, language) for pair in reading.taken)
        found[output] = OtherReading(how, output, first.ways + 1 if first else 1)
    return tuple(found.values())


def _change(slot: Slot, role: str, language: Language) -> str:
    """One misreading in words: `Given` (if) as while."""
    if slot.set in _WORDLESS:
        return _WORDLESS[slot.set]
    if slot.set == "bound" and slot.role not in language.spec.words:
        return (
            "loops that stop before their last value"
            if role == "below"
            else ("loops that reach their last value")
        )
    words = {**language.spec.words, **language.surface.operators}
    spelling = f"{words[slot.role]} ({_plain(slot.role)})" if slot.role in words else slot.role
    return f"{spelling} as {_plain(role)}"


def _plain(role: str) -> str:
    return role.replace("_", " ")

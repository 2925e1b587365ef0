"""The DATA DIVISION: what each entry of working storage declares.

In: the entries with their levels. Out: a `Declare` for each field that can be used, and what
the PROCEDURE DIVISION has to know of each name. A group holds its fields together and is
nothing else here; an OCCURS on a group is one for each of its fields.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from lark.tree import Meta

from caalm.nodes import Binary, Declare, Expr, Index, Name, Span
from caalm.runtime.rules.cobol_picture import Picture, picture_of

_CONDITION, _ALONE = 88, 77


@dataclass(frozen=True, slots=True)
class Range:
    """Values from one to another, as a condition-name or a WHEN has them."""

    first: Expr
    last: Expr


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of an entry."""

    kind: Literal["picture", "value", "occurs", "filler", "usage"]
    text: str = ""
    values: tuple[Expr | Range, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it is written."""

    level: int
    name: str | None
    clauses: tuple[Clause, ...]
    meta: Meta
    place: Span

    def clause(self, kind: str) -> Clause | None:
        """The entry's clause of a kind."""
        return next((clause for clause in self.clauses if clause.kind == kind), None)


@dataclass(frozen=True, slots=True)
class Item:
    """A declared name: a field or a table of fields; no picture: a group."""

    picture: Picture | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ConditionName:
    """A name for some values of a field (level 88)."""

    subject: str
    values: tuple[Expr | Range, ...]


class WrongEntryError(Exception):
    """An entry that is wrong, or (`outside`) not in the subset; says why and where."""

    def __init__(self, problem: str, meta: Meta, *, outside: bool = False) -> None:
        super().__init__(problem)
        self.problem, self.meta, self.outside = problem, meta, outside


class Storage:
    """All names that the DATA DIVISION declares."""

    def __init__(self) -> None:
        self.items: dict[str, Item] = {}
        self.conditions: dict[str, ConditionName] = {}

    def declare(self, entries: list[Entry]) -> Iterator[Declare]:
        """The declarations that the entries make, in their order.

        Raises WrongEntryError.
        """
        groups: list[tuple[int, tuple[int, ...]]] = []  # the levels around, with their counts
        before: str | None = None
        for at, entry in enumerate(entries):
            if entry.level == _CONDITION:
                self._condition(entry, before)
                continue
            if not (1 <= entry.level <= 49 or entry.level == _ALONE):
                raise WrongEntryError(f"the level {entry.level:02}", entry.meta, outside=True)
            alone = entry.level in (1, _ALONE)
            while groups and (alone or entry.level <= groups[-1][0]):
                groups.pop()
            if not alone and not groups:
                raise WrongEntryError("a level without a group around it", entry.meta)
            counts = groups[-1][1] if groups else ()
            if occurs := entry.clause("occurs"):
                counts += (self._count(entry, occurs),)
            following = entries[at + 1] if at + 1 < len(entries) else None
            holds = following is not None and entry.level < following.level < _ALONE
            self._claim(entry, holds, counts)
            if holds:
                groups.append((entry.level, counts))
            elif entry.name is not None:
                yield self._field(entry, counts)
            before = entry.name

    @staticmethod
    def _count(entry: Entry, occurs: Clause) -> int:
        if entry.level in (1, _ALONE):
            raise WrongEntryError("OCCURS needs a level between 02 and 49", entry.meta)
        if occurs.count < 1:
            raise WrongEntryError("OCCURS needs a whole number above zero", entry.meta)
        return occurs.count

    def _claim(self, entry: Entry, holds: bool, counts: tuple[int, ...]) -> None:
        """Check an entry and remember its name."""
        clause = entry.clause("picture")
        if holds and clause is not None:
            raise WrongEntryError("a group cannot have a picture", entry.meta)
        if holds and entry.clause("value") is not None:
            raise WrongEntryError("a VALUE for a group", entry.meta, outside=True)
        if not holds and clause is None:
            raise WrongEntryError("a field needs a picture (PIC)", entry.meta)
        if entry.name is None:
            return
        if entry.name in self.items or entry.name in self.conditions:
            raise WrongEntryError(f"`{entry.name}` is declared twice", entry.meta)
        picture = None if clause is None else picture_of(clause.text)
        self.items[entry.name] = Item(picture, counts)

    @staticmethod
    def _field(entry: Entry, counts: tuple[int, ...]) -> Declare:
        assert entry.name is not None
        picture, value = entry.clause("picture"), entry.clause("value")
        assert picture is not None
        first: Expr | None = None
        if value is not None:
            if len(value.values) != 1 or isinstance(value.values[0], Range):
                raise WrongEntryError("a field has one VALUE", entry.meta)
            first = value.values[0]
        return Declare(entry.name, picture.text, first, counts, place=entry.place)

    def _condition(self, entry: Entry, before: str | None) -> None:
        """Remember a condition-name."""
        value = entry.clause("value")
        if entry.name is None or value is None or len(entry.clauses) != 1:
            raise WrongEntryError("level 88 needs a name and a VALUE", entry.meta)
        subject = self.items.get(before or "")
        if before is None or subject is None or subject.picture is None:
            raise WrongEntryError("level 88 needs a field before it", entry.meta)
        if subject.counts:
            raise WrongEntryError("level 88 of a table", entry.meta, outside=True)
        if entry.name in self.items or entry.name in self.conditions:
            raise WrongEntryError(f"`{entry.name}` is declared twice", entry.meta)
        self.conditions[entry.name] = ConditionName(before, value.values)

    def holds(self, name: str, place: Span) -> Expr:
        """The condition that a condition-name stands for."""
        condition = self.conditions[name]
        return any_of(Name(condition.subject, place=place), condition.values, place)

    def picture(self, target: Expr) -> Picture | None:
        """The picture of a field."""
        while isinstance(target, Index):
            target = target.sequence
        return self.items[target.name].picture if isinstance(target, Name) else None


def any_of(subject: Expr, values: tuple[Expr | Range, ...], place: Span) -> Expr:
    """The condition that the subject is one of the values."""
    tests = [_test(subject, value, place) for value in values]
    found = tests[0]
    for test in tests[1:]:
        found = Binary("or", found, test, place=place)
    return found


def _test(subject: Expr, value: Expr | Range, place: Span) -> Expr:
    if not isinstance(value, Range):
        return Binary("equal", subject, value, place=place)
    return Binary(
        "and",
        Binary("greater_equal", subject, value.first, place=place),
        Binary("less_equal", subject, value.last, place=place),
        place=place,
    )

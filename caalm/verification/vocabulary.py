"""What wild programs of a language are made of: values, operations, statements.

In: the tables of a file in `vocabularies/`. Out: a `Vocabulary`. An operation is a line
`NAME KIND ... -> KIND`; the name is that of an operator, of a node (`index`, `conditional`)
or of a builtin. Kinds are words: `any` stands for each kind that has values, `number` for
`int` and `float`; the rest is up to the file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import get_args

from caalm.nodes import (
    Binary,
    BinaryOp,
    Boolean,
    Builtin,
    Chain,
    Conditional,
    Expr,
    Float,
    Index,
    Integer,
    Join,
    ListOf,
    Null,
    Slice,
    Stmt,
    String,
    Unary,
    UnaryOp,
)

_BINARY = frozenset(name for group in get_args(BinaryOp) for name in (get_args(group) or [group]))
_UNARY = frozenset(get_args(UnaryOp))
_CHAINED: tuple[BinaryOp, ...] = ("less", "less_equal")
_NODES: Mapping[str, Callable[..., Expr]] = {
    "index": Index,
    "slice": Slice,
    "conditional": Conditional,
    "join": lambda *values: Join(values),
    "list": lambda *values: ListOf(values),
    "chain": lambda *values: Chain(values, _CHAINED[: len(values) - 1]),
}
# Words for several kinds.
GROUPS: Mapping[str, tuple[str, ...]] = {"number": ("int", "float")}


@dataclass(frozen=True, slots=True)
class Operation:
    """One way to make a value of the kind `gives`."""

    name: str
    takes: tuple[str, ...]
    gives: str

    def node(self, operands: tuple[Expr, ...]) -> Expr:
        """The operation over these operands."""
        if self.name in _BINARY:
            return Binary(self.name, *operands)  # type: ignore[arg-type]
        if self.name in _UNARY:
            return Unary(self.name, *operands)  # type: ignore[arg-type]
        if self.name in _NODES:
            return _NODES[self.name](*operands)
        return Builtin(self.name, operands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All that a drawing asks of a language.

    `literals` are a kind's values; a kind without operations has these alone, and values of
    the kinds in `shown` can be printed. `statements` names the makers of wild.py with how
    often each is drawn. `declares`: a block may have variables of its own, and `undeclared` is
    the part of the program's variables that come without; `continues`: a
    loop's turn may be left; `until_sees_body`: the test of a repeat may name its body's
    variables; `defaults`: parameters may have some; `miscounted`: the builtins that can be
    written with too few or too many values; `affixes`: what may part printed values,
    or end them. `append` is the statement that puts a value at a list's end, `each` the loop
    over a list, `look` what shows all of one.
    """

    literals: Mapping[str, tuple[Expr, ...]]
    operations: Mapping[str, tuple[Operation, ...]]
    statements: Mapping[str, int]
    shown: tuple[str, ...]
    declares: bool
    continues: bool
    until_sees_body: bool
    undeclared: float = 0.0
    defaults: bool = False
    miscounted: frozenset[str] = frozenset()
    affixes: tuple[Expr | None, ...] = (None,)
    first_position: int
    append: Callable[[Expr, Expr], Stmt]
    each: Callable[[str, Expr, tuple[Stmt, ...]], Stmt]
    look: Callable[[Expr], Expr]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that a variable may have."""
        return tuple(kind for kind in self.literals if kind in self.operations)


def read_operations(text: str) -> dict[str, tuple[Operation, ...]]:
    """The operations that give each kind; raises ValueError for a line that is none."""
    found: dict[str, list[Operation]] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        head, arrow, gives = line.partition(" -> ")
        if not arrow:
            raise ValueError(f"an operation is `NAME KIND ... -> KIND`, not {line!r}")
        name, *takes = head.split()
        found.setdefault(gives, []).append(Operation(name, tuple(takes), gives))
    return {gives: tuple(ways) for gives, ways in found.items()}


def literals(*values: object) -> tuple[Expr, ...]:
    """The nodes of these values; a negative number is a minus before it."""
    return tuple(_literal(value) for value in values)


def _literal(value: object) -> Expr:
    match value:
        case None:
            return Null()
        case bool():
            return Boolean(value)
        case int() | float() if value < 0:
            return Unary("negate", _literal(-value))
        case int():
            return Integer(value)
        case float():
            return Float(value)
        case list():
            return ListOf(tuple(map(_literal, value)))
        case _:
            return String(str(value))

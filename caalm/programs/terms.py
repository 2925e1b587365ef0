"""Expressions that know their value.

A `Term` is an expression together with the value that it has at the point where it is
written, under the plain semantics. Making terms from terms keeps both in step, so the
drawing knows which way a condition goes without running anything.
"""

from collections.abc import Callable
from operator import add, eq, floordiv, ge, gt, le, lt, mod, mul, ne, sub
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from caalm.nodes import (
    ArithmeticOp,
    Binary,
    Boolean,
    ComparisonOp,
    Expr,
    Integer,
    String,
    Unary,
)

Known: TypeAlias = int | str | bool
V = TypeVar("V", bound=Known)
V_co = TypeVar("V_co", bound=Known, covariant=True)


class Term(NamedTuple, Generic[V_co]):
    """An expression and the value that it has here."""

    node: Expr
    value: V_co


_ARITHMETIC: dict[ArithmeticOp, Callable[[int, int], int]] = {
    "add": add,
    "subtract": sub,
    "multiply": mul,
    "divide": floordiv,
    "modulo": mod,
}
_COMPARISONS: dict[ComparisonOp, Callable[[Known, Known], bool]] = {
    "equal": eq,
    "not_equal": ne,
    "less": lt,
    "less_equal": le,
    "greater": gt,
    "greater_equal": ge,
}
OPPOSITES: dict[str, ComparisonOp] = {
    "equal": "not_equal",
    "not_equal": "equal",
    "less": "greater_equal",
    "greater_equal": "less",
    "greater": "less_equal",
    "less_equal": "greater",
}
# The comparison that says the same with its sides swapped.
MIRRORS: dict[str, ComparisonOp] = {
    "equal": "equal",
    "not_equal": "not_equal",
    "less": "greater",
    "greater": "less",
    "less_equal": "greater_equal",
    "greater_equal": "less_equal",
}


def integer(value: int) -> Expr:
    """The literal of a whole number; below zero it is a negated literal."""
    return Integer(value) if value >= 0 else Unary("negate", Integer(-value))


def number(value: int) -> Term[int]:
    """A whole number as a term."""
    return Term(integer(value), value)


def text(value: str) -> Term[str]:
    """A text literal as a term."""
    return Term(String(value), value)


def truth(value: bool) -> Term[bool]:
    """A truth literal as a term."""
    return Term(Boolean(value), value)


def negate(term: Term[int]) -> Term[int]:
    """The term with the other sign."""
    return Term(Unary("negate", term.node), -term.value)


def compute(op: ArithmeticOp, left: Term[int], right: Term[int]) -> Term[int]:
    """An arithmetic operation; division and modulo round down. The divisor is not zero."""
    node = Binary(op, left.node, right.node)
    return Term(node, _ARITHMETIC[op](left.value, right.value))


def compare(op: ComparisonOp, left: Term[Known], right: Term[Known]) -> Term[bool]:
    """A comparison of two values of one type."""
    node = Binary(op, left.node, right.node)
    return Term(node, _COMPARISONS[op](left.value, right.value))


def divisible(value: Term[int], by: int, *, yes: bool = True) -> Term[bool]:
    """Whether a number is divisible by another one, or whether it is not."""
    return compare("equal" if yes else "not_equal", compute("modulo", value, number(by)), number(0))


def both(left: Term[bool], right: Term[bool]) -> Term[bool]:
    """The two joined by `and`; what is the same in both is said once."""
    if left.node == right.node:
        return left
    return Term(Binary("and", left.node, right.node), left.value and right.value)


def either(left: Term[bool], right: Term[bool]) -> Term[bool]:
    """The two joined by `or`; what is the same in both is said once."""
    if left.node == right.node:
        return left
    return Term(Binary("or", left.node, right.node), left.value or right.value)


def inverted(term: Term[bool]) -> Term[bool]:
    """The term under `not`."""
    return Term(Unary("not", term.node), not term.value)


def shown(value: Known) -> str:
    """What a value looks like when it is printed."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def join(left: Term[Known], right: Term[Known]) -> Term[str]:
    """The texts of two values, one behind the other."""
    node = Binary("concat", left.node, right.node)
    return Term(node, shown(left.value) + shown(right.value))


def joined(*parts: Expr) -> Expr:
    """The texts of several values behind each other, where the values are not known."""
    whole = parts[0]
    for part in parts[1:]:
        whole = Binary("concat", whole, part)
    return whole


def opposite(condition: Expr) -> Expr:
    """A condition that holds exactly where `condition` does not, without a `not` if possible."""
    match condition:
        case Binary(op=op, left=left, right=right) if op in OPPOSITES:
            return Binary(OPPOSITES[op], left, right)
        case Unary(op="not", operand=operand):
            return operand
        case _:
            return Unary("not", condition)

"""Expressions drawn to a purpose: an operation that works out, a condition that goes one way."""

from caalm.nodes import ArithmeticOp, ComparisonOp
from caalm.programs import balance
from caalm.programs.draft import Draft
from caalm.programs.terms import (
    Term,
    both,
    compare,
    compute,
    either,
    inverted,
    number,
    truth,
)

_OPERATIONS: tuple[ArithmeticOp, ...] = (
    *("add", "add", "subtract", "subtract", "multiply", "multiply"),
    *("divide", "divide", "modulo", "modulo"),
)
_ORDERS: tuple[ComparisonOp, ...] = (
    *("less", "less", "less_equal", "greater", "greater", "greater_equal", "equal", "not_equal"),
)
# For each comparison: on which side of the value the other number lies where it holds,
# and the smallest distance there; then the same where it does not hold.
_SIDES: dict[ComparisonOp, tuple[tuple[int, int], tuple[int, int]]] = {
    "less": ((1, 1), (-1, 0)),
    "less_equal": ((1, 0), (-1, 1)),
    "greater": ((-1, 1), (1, 0)),
    "greater_equal": ((-1, 0), (1, 1)),
    "equal": ((0, 0), (0, 1)),
    "not_equal": ((0, 1), (0, 0)),
}


def operation(draft: Draft, left: Term[int], right: Term[int]) -> Term[int]:
    """An arithmetic operation whose result exists and is not too large."""
    for _ in range(4):
        op = draft.pick(_OPERATIONS)
        if op in ("divide", "modulo") and (right.value == 0 or abs(left.value) < 2):
            continue
        if op == "divide" and abs(left.value) < abs(right.value) and draft.chance(0.7):
            continue  # a quotient of nothing but 0 or -1 is worth drawing now and then only
        result = compute(op, left, right)
        if abs(result.value) <= draft.difficulty.magnitude:
            return result
    return compute("subtract", left, right)


def comparison(draft: Draft, left: Term[int], holds: bool, *, named: bool = True) -> Term[bool]:
    """A comparison of a number with another one that holds or does not, as wanted."""
    op = draft.pick(_ORDERS)
    side, least = _SIDES[op][0 if holds else 1]
    if side == 0:
        side = draft.pick((-1, 1))
        distance = least * draft.between(1, 3 + abs(left.value) // 3)
    else:
        distance = draft.between(least, least + 2 + abs(left.value) // 3)
    other = left.value + side * distance
    right = draft.bound(other) if named else number(other)
    return compare(op, left, right)


def taken(draft: Draft) -> bool:
    """Whether the next condition is to hold."""
    return draft.chance(balance.TAKEN_SHARE)


def condition(draft: Draft, value: Term[int], holds: bool, *, named: bool = True) -> Term[bool]:
    """A condition on a number, simple or composed, that goes the wanted way."""
    way = draft.between(0, 9)
    if way < 6:
        return comparison(draft, value, holds, named=named)
    if way == 6:
        return inverted(comparison(draft, value, not holds, named=False))
    if way == 7:
        return divides(draft, value, holds)
    first = taken(draft)
    # `and` holds only where both do; where it must not, the second part decides.
    if way == 8:
        first = first or holds
        second = holds if first else taken(draft)
        joined = both
    else:
        first = first and holds
        second = taken(draft) if first else holds
        joined = either
    return joined(
        comparison(draft, value, first, named=False), comparison(draft, value, second, named=False)
    )


def divides(draft: Draft, value: Term[int], holds: bool) -> Term[bool]:
    """A test of divisibility by a small number that goes the wanted way."""
    for _ in range(3):
        rest = compute("modulo", value, number(draft.pick((2, 2, 3, 4, 5, 7, 10))))
        if (rest.value == 0) == holds:
            return compare("equal", rest, number(0))
    rest = compute("modulo", value, number(draft.between(2, 5)))
    other = rest.value if holds else rest.value + 1
    return compare("equal", rest, number(other))


def flag_value(draft: Draft, holds: bool) -> Term[bool]:
    """A truth value for a flag: a literal, or a comparison of a new number."""
    if draft.chance(0.6):
        return truth(holds)
    return comparison(draft, draft.amount(1, 60), holds, named=False)

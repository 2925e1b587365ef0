"""Numbers step by step: assign, compute, print. For tier 1."""

from caalm.programs.draft import Draft
from caalm.programs.expressions import operation
from caalm.programs.idiom import Idioms
from caalm.programs.terms import (
    Term,
    compute,
    join,
    negate,
    number,
    text,
)

IDIOMS = Idioms()


@IDIOMS.add(size=4, weight=1.5)
def one_operation(draft: Draft) -> None:
    """Two numbers and what an operation makes of them."""
    left = draft.input(2, 60)
    right = draft.input(2, 20) if draft.chance(0.6) else number(draft.between(2, 12))
    draft.present(operation(draft, left, right))


@IDIOMS.add(size=4, weight=1.5)
def formula(draft: Draft) -> None:
    """A formula of three parts: precedence and parentheses decide."""
    first = draft.input(2, 25)
    second = draft.input(2, 12) if draft.chance(0.5) else number(draft.between(2, 9))
    inner = operation(draft, second, number(draft.between(2, 15)))
    parts = (first, inner) if draft.chance(0.5) else (inner, first)
    draft.present(operation(draft, *parts))


@IDIOMS.add(size=2)
def literal_formula(draft: Draft) -> None:
    """An expression of literals alone, printed at once."""
    left = operation(draft, number(draft.signed(1, 40)), number(draft.between(2, 12)))
    draft.present(operation(draft, left, number(draft.between(2, 30))))


@IDIOMS.add(size=6, weight=1.5)
def chain(draft: Draft) -> None:
    """Each variable is computed from the one before it; the last is printed."""
    value = draft.input(2, 40)
    for _ in range(draft.between(2, 4)):
        value = draft.let("result", operation(draft, value, number(draft.between(2, 12))))
    draft.report(value)


@IDIOMS.add(size=6, weight=1.5)
def running_total(draft: Draft) -> None:
    """One variable takes several new values in turn, each from its old one."""
    total = draft.let("total", number(draft.signed(0, 50)))
    for _ in range(draft.between(2, 3)):
        total = draft.update(total, operation(draft, total, number(draft.between(2, 20))))
    if draft.chance(0.2):
        total = draft.update(total, negate(total))
    draft.report(total)


@IDIOMS.add(size=6)
def quotient_and_rest(draft: Draft) -> None:
    """A division with its rest, the dividend often negative."""
    left = draft.let("amount", number(draft.signed(7, 150)))
    right: Term[int] = number(draft.signed(2, 12))
    if draft.chance(0.5):
        right = draft.let("factor", right)
    quotient, rest = compute("divide", left, right), compute("modulo", left, right)
    if draft.chance(0.5):
        quotient, rest = draft.let("result", quotient), draft.let("result", rest)
    draft.report(quotient)
    draft.report(rest)


@IDIOMS.add(size=4)
def other_sign(draft: Draft) -> None:
    """A number with its sign turned, alone or inside a formula."""
    value = draft.input(1, 90)
    turned = draft.let("result", negate(value)) if draft.chance(0.6) else negate(value)
    draft.report(turned)
    if draft.chance(0.5):
        draft.show(operation(draft, turned, value))


@IDIOMS.add(size=5)
def average(draft: Draft) -> None:
    """The rounded-down average of two or three numbers."""
    many = draft.between(2, 3)
    total = draft.input(1, 60)
    for _ in range(many - 1):
        total = compute("add", total, draft.amount(1, 80))
    draft.present(compute("divide", total, number(many)))


@IDIOMS.add(size=6)
def rectangle(draft: Draft) -> None:
    """Area and circumference from two sides."""
    width, height = draft.amount(2, 30), draft.amount(2, 30)
    area = compute("multiply", width, height)
    around = compute("multiply", number(2), compute("add", width, height))
    for value in (area, around) if draft.chance(0.5) else (draft.pick((area, around)),):
        draft.present(value)


@IDIOMS.add(size=6)
def bill(draft: Draft) -> None:
    """A price, how many of them, and what is left of the money."""
    price, often = draft.amount(2, 40), draft.amount(2, 9, role="factor")
    cost = draft.let("result", compute("multiply", price, often))
    money = draft.let("total", number(draft.between(10, 300)))
    draft.report(compute("subtract", money, cost))
    if draft.chance(0.3):
        draft.show(cost)


@IDIOMS.add(size=4)
def mixed_units(draft: Draft) -> None:
    """A number taken apart into a larger unit and the rest (minutes, dozens, digits)."""
    unit = draft.pick((10, 10, 12, 60, 24, 7))
    value = draft.let("amount", number(draft.between(unit, unit * 12)))
    large = compute("divide", value, number(unit))
    small = compute("modulo", value, number(unit))
    if draft.chance(0.3):
        small = compute("subtract", value, compute("multiply", large, number(unit)))
    if draft.chance(0.5):
        large, small = draft.let("result", large), draft.let("result", small)
    draft.show(join(join(large, text(draft.pick((":", " and ", " ", " h ")))), small))


@IDIOMS.add(size=3)
def temperature(draft: Draft) -> None:
    """A linear formula with a division: rounding down is seen below zero."""
    value = draft.let("amount", number(draft.signed(1, 110)))
    shifted = compute("subtract", value, number(draft.between(20, 40)))
    times, by = draft.between(2, 9), draft.between(3, 9)
    scaled = compute("divide", compute("multiply", shifted, number(times)), number(by))
    draft.present(scaled)

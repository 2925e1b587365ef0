"""Tier 1: assign and print. What a reader must follow is the order of the statements."""

from typing import TypeVar

from caalm.programs import balance
from caalm.programs.draft import Draft
from caalm.programs.expressions import comparison, flag_value, operation, taken
from caalm.programs.terms import (
    Known,
    Term,
    both,
    compare,
    compute,
    either,
    inverted,
    join,
    negate,
    number,
    text,
)
from caalm.programs.tiers import TIERS, Tier
from caalm.programs.vocabulary import GREETINGS, PIECES, SEPARATORS, WORDS

V = TypeVar("V", bound=Known)

TIER = TIERS.register("1")(Tier(shortest=2, longest=8))


def _input(draft: Draft, low: int, high: int) -> Term[int]:
    """A number variable that may be negative: an earlier one or a new one."""
    if draft.chance(balance.REUSE_SHARE):
        return draft.amount(-high, high)
    return draft.let("amount", number(draft.signed(low, high)))


def _result(draft: Draft, value: Term[V]) -> None:
    """Print a value, directly or through a variable."""
    draft.report(draft.let("result", value) if draft.chance(0.5) else value)


@TIER.idiom(size=4, weight=1.5)
def one_operation(draft: Draft) -> None:
    """Two numbers and what an operation makes of them."""
    left = _input(draft, 2, 60)
    right = _input(draft, 2, 20) if draft.chance(0.6) else number(draft.between(2, 12))
    _result(draft, operation(draft, left, right))


@TIER.idiom(size=4, weight=1.5)
def formula(draft: Draft) -> None:
    """A formula of three parts: precedence and parentheses decide."""
    first = _input(draft, 2, 25)
    second = _input(draft, 2, 12) if draft.chance(0.5) else number(draft.between(2, 9))
    inner = operation(draft, second, number(draft.between(2, 15)))
    parts = (first, inner) if draft.chance(0.5) else (inner, first)
    _result(draft, operation(draft, *parts))


@TIER.idiom(size=3)
def literal_formula(draft: Draft) -> None:
    """An expression of literals alone, printed at once."""
    left = operation(draft, number(draft.signed(1, 40)), number(draft.between(2, 12)))
    _result(draft, operation(draft, left, number(draft.between(2, 30))))


def _swap(draft: Draft, left: Term[V], right: Term[V]) -> None:
    spare = draft.let("spare", left)
    left = draft.update(left, right)
    right = draft.update(right, spare)
    if draft.chance(0.4):
        draft.show(join(join(left, text(draft.pick(SEPARATORS[:-1]))), right))
    else:
        draft.show(left)
        draft.show(right)


@TIER.idiom(size=7)
def swap_numbers(draft: Draft) -> None:
    """Two numbers change places through a third variable."""
    left = draft.let("amount", number(draft.signed(1, 99)))
    _swap(draft, left, draft.let("amount", number(draft.between(1, 99))))


@TIER.idiom(size=7, weight=0.6)
def swap_words(draft: Draft) -> None:
    """Two texts change places through a third variable."""
    first, second = draft.two(WORDS)
    left = draft.let("text", text(first))
    _swap(draft, left, draft.let("text", text(second)))


@TIER.idiom(size=6, weight=1.5)
def chain(draft: Draft) -> None:
    """Each variable is computed from the one before it; the last is printed."""
    value = _input(draft, 2, 40)
    for _ in range(draft.between(2, 4)):
        value = draft.let("result", operation(draft, value, number(draft.between(2, 12))))
    draft.report(value)


@TIER.idiom(size=6, weight=1.5)
def running_total(draft: Draft) -> None:
    """One variable takes several new values in turn, each from its old one."""
    total = draft.let("total", number(draft.signed(0, 50)))
    for _ in range(draft.between(2, 3)):
        total = draft.update(total, operation(draft, total, number(draft.between(2, 20))))
    if draft.chance(0.2):
        total = draft.update(total, negate(total))
    draft.report(total)


@TIER.idiom(size=6)
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


@TIER.idiom(size=4)
def other_sign(draft: Draft) -> None:
    """A number with its sign turned, alone or inside a formula."""
    value = _input(draft, 1, 90)
    turned = draft.let("result", negate(value)) if draft.chance(0.6) else negate(value)
    draft.report(turned)
    if draft.chance(0.5):
        draft.show(operation(draft, turned, value))


@TIER.idiom(size=5)
def average(draft: Draft) -> None:
    """The rounded-down average of two or three numbers."""
    many = draft.between(2, 3)
    total = _input(draft, 1, 60)
    for _ in range(many - 1):
        total = compute("add", total, draft.amount(1, 80))
    _result(draft, compute("divide", total, number(many)))


@TIER.idiom(size=6)
def rectangle(draft: Draft) -> None:
    """Area and circumference from two sides."""
    width, height = draft.amount(2, 30), draft.amount(2, 30)
    area = compute("multiply", width, height)
    around = compute("multiply", number(2), compute("add", width, height))
    for value in (area, around) if draft.chance(0.5) else (draft.pick((area, around)),):
        _result(draft, value)


@TIER.idiom(size=6)
def bill(draft: Draft) -> None:
    """A price, how many of them, and what is left of the money."""
    price, often = draft.amount(2, 40), draft.amount(2, 9, role="factor")
    cost = draft.let("result", compute("multiply", price, often))
    money = draft.let("total", number(draft.between(10, 300)))
    draft.report(compute("subtract", money, cost))
    if draft.chance(0.3):
        draft.show(cost)


@TIER.idiom(size=5)
def mixed_units(draft: Draft) -> None:
    """A number taken apart into a larger unit and the rest (minutes, dozens, digits)."""
    unit = draft.pick((10, 10, 12, 60, 24, 7))
    value = draft.let("amount", number(draft.between(unit, unit * 12)))
    large = compute("divide", value, number(unit))
    small = compute("modulo", value, number(unit))
    if draft.chance(0.5):
        large, small = draft.let("result", large), draft.let("result", small)
    draft.show(join(join(large, text(draft.pick((":", " and ", " ", " h ")))), small))


@TIER.idiom(size=4)
def temperature(draft: Draft) -> None:
    """A linear formula with a division: rounding down is seen below zero."""
    value = draft.let("amount", number(draft.signed(1, 110)))
    shifted = compute("subtract", value, number(draft.between(20, 40)))
    times, by = draft.between(2, 9), draft.between(3, 9)
    scaled = compute("divide", compute("multiply", shifted, number(times)), number(by))
    _result(draft, scaled)


@TIER.idiom(size=4)
def greeting(draft: Draft) -> None:
    """A text put together from a greeting and a name."""
    name = draft.let("text", text(draft.pick(WORDS)))
    message = join(text(draft.pick(GREETINGS)), name)
    if draft.chance(0.4):
        message = join(message, text(draft.pick(("!", "?", " again", "."))))
    if draft.chance(0.5):
        message = draft.let("text", message)
    draft.show(message)


@TIER.idiom(size=5)
def sentence(draft: Draft) -> None:
    """A word and a number in one line."""
    word = draft.let("text", text(draft.pick(WORDS)))
    value = _input(draft, 2, 50)
    shown = operation(draft, value, number(draft.between(2, 9))) if draft.chance(0.6) else value
    parts = (word, shown) if draft.chance(0.5) else (shown, word)
    draft.show(join(join(parts[0], text(draft.pick(SEPARATORS))), parts[1]))
    if draft.chance(0.3):
        draft.show(word)


@TIER.idiom(size=5, weight=0.8)
def joined_or_added(draft: Draft) -> None:
    """Two numbers joined as texts, and added as numbers."""
    left, right = _input(draft, 1, 40), draft.amount(1, 99)
    joined, added = join(left, right), compute("add", left, right)
    draft.show(joined)
    if draft.chance(0.6):
        draft.show(added)


@TIER.idiom(size=5)
def growing_text(draft: Draft) -> None:
    """A text that grows by itself or by pieces."""
    line = draft.let("text", text(draft.pick(WORDS if draft.chance(0.5) else PIECES)))
    for _ in range(draft.between(1, 3)):
        piece = line if draft.chance(0.3) and len(line.value) < 9 else text(draft.pick(PIECES))
        line = draft.update(line, join(line, piece) if draft.chance(0.7) else join(piece, line))
    draft.show(line)


@TIER.idiom(size=5)
def comparison_shown(draft: Draft) -> None:
    """A comparison as a value: stored, and printed with what it is about."""
    value = _input(draft, 1, 80)
    answer = comparison(draft, value, taken(draft))
    if draft.chance(0.5):
        answer = draft.let("flag", answer)
    draft.show(join(join(value, text(draft.pick((" ", ": ", "? ", " -> ")))), answer))


@TIER.idiom(size=6, weight=0.7)
def logic_shown(draft: Draft) -> None:
    """Two flags, and what and, or and not make of them."""
    left = draft.let("flag", flag_value(draft, taken(draft)))
    right = draft.let("flag", flag_value(draft, taken(draft)))
    if draft.chance(0.4):
        right = inverted(right)
    draft.report(draft.pick((both, either))(left, right))
    if draft.chance(0.6):
        draft.show(inverted(left) if draft.chance(0.5) else compare("equal", left, right))


@TIER.idiom(size=5)
def copy_then_change(draft: Draft) -> None:
    """A copy keeps the old value when the original changes."""
    value = draft.let("amount", number(draft.signed(1, 80)))
    kept = draft.let("spare", value)
    value = draft.update(value, operation(draft, value, number(draft.between(2, 12))))
    draft.report(kept)
    if draft.chance(0.7):
        draft.show(value)


@TIER.idiom(size=7, weight=0.8)
def rotation(draft: Draft) -> None:
    """Three variables hand their values on; only one old value is kept."""
    first, second, third = (
        draft.let("amount", number(draft.signed(1, 60))),
        draft.let("amount", number(draft.between(1, 60))),
        draft.let("amount", number(draft.between(1, 60))),
    )
    first = draft.update(first, second)
    second = draft.update(second, third)
    third = draft.update(third, first)
    draft.show(join(join(first, text(" ")), join(second, join(text(" "), third))))


@TIER.idiom(size=5, needs=("print_many",), weight=1.2)
def row_of_values(draft: Draft) -> None:
    """Several values on one line."""
    first = _input(draft, 1, 60)
    second = draft.let("result", operation(draft, first, number(draft.between(2, 9))))
    third = operation(draft, second, first)
    draft.show(*((first, second, third) if draft.chance(0.5) else (first, second)))

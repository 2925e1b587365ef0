"""Digits, powers and tests of numbers without any decision. For tier 1."""

from caalm.nodes import ArithmeticOp, ComparisonOp
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.terms import Term, both, compare, compute, divisible, either, join, number, text

IDIOMS = Idioms()


def _ends_with(draft: Draft, value: Term[int]) -> Term[int]:
    """The last digit, directly or in a variable."""
    last = compute("modulo", value, number(10))
    return draft.let(("ones", "last", "unit"), last) if draft.chance(0.6) else last


@IDIOMS.add(size=5)
def two_digits(draft: Draft) -> None:
    """The two digits of a number: their sum, their product, or the number turned round."""
    value = draft.let("amount", number(draft.between(10, 99)))
    tens = compute("divide", value, number(10))
    if draft.chance(0.6):
        tens = draft.let(("tens", "first", "left"), tens)
    ones = _ends_with(draft, value)
    way = draft.between(0, 3)
    if way == 3:
        draft.show(join(ones, tens))
    elif way == 2:
        draft.present(compute("add", compute("multiply", ones, number(10)), tens))
    else:
        draft.present(compute(("add", "multiply")[way], tens, ones))


@IDIOMS.add(size=6)
def three_digits(draft: Draft) -> None:
    """The digit sum of a number of three digits."""
    value = draft.let("amount", number(draft.between(100, 999)))
    hundreds = compute("divide", value, number(100))
    if draft.chance(0.5):
        hundreds = draft.let(("hundreds", "h", "first"), hundreds)
    middle = compute("modulo", compute("divide", value, number(10)), number(10))
    if draft.chance(0.5):
        middle = draft.let(("tens", "middle", "second"), middle)
    ones = _ends_with(draft, value)
    if draft.chance(0.3):
        draft.show(join(ones, join(middle, hundreds)))
    else:
        draft.present(compute("add", compute("add", hundreds, middle), ones))


@IDIOMS.add(size=5)
def rounded_down(draft: Draft) -> None:
    """A number rounded down to a multiple, and what was cut off."""
    value = draft.let("amount", number(draft.signed(7, 300)))
    step = number(draft.pick((10, 10, 5, 100, 20, 25)))
    if draft.chance(0.3):
        step = draft.let("factor", step)
    down = compute("multiply", compute("divide", value, step), step)
    if draft.chance(0.3):
        down = compute("subtract", value, compute("modulo", value, step))
    down = draft.let(("rounded", "down", "base"), down) if draft.chance(0.5) else down
    draft.report(down)
    if draft.chance(0.4):
        draft.show(compute("subtract", value, down))


@IDIOMS.add(size=5)
def powers(draft: Draft) -> None:
    """Squares and cubes, by hand or step by step."""
    value = draft.input(2, 15)
    square = compute("multiply", value, value)
    if draft.chance(0.6):
        square = draft.let(("square", "sq", "area", "result"), square)
    way = draft.between(0, 3)
    if way == 0:
        draft.report(square)
    elif way == 1:
        draft.present(compute("multiply", square, value))
    else:
        other = draft.let("amount", number(draft.between(2, 12)))
        op: ArithmeticOp = "add" if way == 2 else "subtract"
        draft.present(compute(op, square, compute("multiply", other, other)))


@IDIOMS.add(size=6)
def doubling(draft: Draft) -> None:
    """A number that doubles again and again."""
    value = draft.let("amount", number(draft.signed(1, 30)))
    for _ in range(draft.between(2, 4)):
        twice = compute("multiply", value, number(2))
        if draft.chance(0.4):
            twice = compute("add", value, value)
        value = draft.update(value, twice)
    draft.report(value)


@IDIOMS.add(size=4)
def triangular(draft: Draft) -> None:
    """The sum of the first numbers by its formula."""
    value = draft.amount(2, 60)
    one_more = compute("add", value, number(1))
    if draft.chance(0.3):
        one_more = draft.let(("next_one", "after", "m"), one_more)
    draft.present(compute("divide", compute("multiply", value, one_more), number(2)))


@IDIOMS.add(size=6)
def bits(draft: Draft) -> None:
    """The last binary digits of a number."""
    value = draft.let("amount", number(draft.between(1, 63)))
    low = draft.let(("bit0", "low", "b0"), compute("modulo", value, number(2)))
    rest: Term[int] = compute("divide", value, number(2))
    if draft.chance(0.6):
        rest = draft.let(("rest", "half", "shifted"), rest)
    high = compute("modulo", rest, number(2))
    if draft.chance(0.5):
        high = draft.let(("bit1", "high", "b1"), high)
    draft.show(join(high, low))
    if draft.chance(0.4):
        draft.show(compute("divide", rest, number(2)))


@IDIOMS.add(size=6)
def straight_line(draft: Draft) -> None:
    """The height of a straight line at one or two places."""
    slope = draft.let(("slope", "m", "k"), number(draft.signed(1, 9)))
    base = draft.let(("base", "b", "offset"), number(draft.signed(0, 30)))
    for place in (draft.signed(1, 12), draft.between(2, 20))[: draft.between(1, 2)]:
        height = compute("add", compute("multiply", slope, number(place)), base)
        draft.report(draft.let(("y", "height", "v"), height) if draft.chance(0.4) else height)


@IDIOMS.add(size=7)
def swap_by_sums(draft: Draft) -> None:
    """Two numbers change places without a third variable."""
    left = draft.let("amount", number(draft.signed(1, 60)))
    right = draft.let("amount", number(draft.between(1, 60)))
    left = draft.update(left, compute("add", left, right))
    right = draft.update(right, compute("subtract", left, right))
    left = draft.update(left, compute("subtract", left, right))
    draft.show(join(join(left, text(draft.pick((" ", "/", "|")))), right))
    if draft.chance(0.3):
        draft.show(compute("subtract", left, right))


@IDIOMS.add(size=4)
def divisible_shown(draft: Draft) -> None:
    """Whether a number is divisible by another one, as a truth value."""
    value = draft.input(3, 99)
    by = number(draft.pick((2, 2, 3, 3, 4, 5, 6, 7)))
    rest = compute("modulo", value, by)
    op: ComparisonOp = "equal" if draft.chance(0.7) else "not_equal"
    answer = compare(op, rest, number(0))
    if draft.chance(0.5):
        answer = draft.let(
            ("even", "divides", "ok") if by.value == 2 else ("divides", "fits"), answer
        )
    draft.report(rest) if draft.chance(0.4) else draft.report(value)
    draft.show(answer)


@IDIOMS.add(size=3)
def range_shown(draft: Draft) -> None:
    """Whether a number lies in a range, as a truth value."""
    value = draft.input(1, 60)
    low = draft.between(-20, 30)
    width = draft.between(5, 45)
    inside = both(
        compare("greater_equal", value, number(low)), compare("less", value, number(low + width))
    )
    outside = either(
        compare("less", value, number(low)), compare("greater_equal", value, number(low + width))
    )
    answer = inside if draft.chance(0.6) else outside
    if draft.chance(0.5):
        answer = draft.let("flag", answer)
    draft.show(join(value, join(text(draft.pick((" ", ": ", " in range ", "? "))), answer)))


@IDIOMS.add(size=3)
def leap_year_shown(draft: Draft) -> None:
    """Whether a year is a leap year, as one long condition."""
    year = draft.let(
        ("year", "y"),
        number(draft.pick((1900, 2000, 1800, 2100)) + draft.between(0, 1) * draft.between(1, 99)),
    )

    ordinary = both(divisible(year, 4), divisible(year, 100, yes=False))
    fourth = divisible(year, 400)
    leap = either(ordinary, fourth) if draft.chance(0.6) else either(fourth, ordinary)
    if draft.chance(0.5):
        leap = draft.let(("leap", "is_leap"), leap)
    draft.show(join(join(year, text(" ")), leap))

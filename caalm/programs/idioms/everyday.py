"""Sums of everyday life: units, money, time, percentages. For tier 1."""

from caalm.nodes import ArithmeticOp
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.terms import Term, compute, join, number, text

IDIOMS = Idioms()

# The larger unit's names, the smaller one's, and how many of these make one of those.
_UNITS: tuple[tuple[tuple[str, ...], tuple[str, ...], int], ...] = (
    (("hours", "h"), ("minutes", "mins"), 60),
    (("minutes", "mins"), ("seconds", "secs"), 60),
    (("days", "d"), ("hours", "h"), 24),
    (("weeks", "w"), ("days", "d"), 7),
    (("years", "y"), ("months", "m"), 12),
    (("meters", "metres"), ("centimeters", "cm"), 100),
    (("dollars", "euros"), ("cents", "pennies"), 100),
    (("feet", "ft"), ("inches", "inch"), 12),
    (("dozens", "boxes"), ("eggs", "pieces"), 12),
    (("kilos", "kg"), ("grams", "g"), 1000),
)


def _total(first: Term[int], *others: Term[int]) -> Term[int]:
    for other in others:
        first = compute("add", first, other)
    return first


@IDIOMS.add(size=3)
def to_smaller_unit(draft: Draft) -> None:
    """So many of a larger unit, and some more, in the smaller one."""
    large, small, factor = draft.pick(_UNITS)
    value = draft.let(large, number(draft.between(1, 40)))
    by = number(factor)
    result = compute("multiply", *((value, by) if draft.chance(0.6) else (by, value)))
    if draft.chance(0.4):
        result = compute("add", result, number(draft.between(1, factor - 1)))
    if draft.chance(0.6):
        result = draft.let(small, result)
    draft.report(result)


@IDIOMS.add(size=4)
def to_larger_unit(draft: Draft) -> None:
    """How many of the larger unit fit, and what is left over."""
    large, small, factor = draft.pick(_UNITS)
    value = draft.let(small, number(draft.between(factor // 2, factor * 15)))
    whole = compute("divide", value, number(factor))
    rest = compute("modulo", value, number(factor))
    way = draft.between(0, 3)
    if way == 0:
        draft.report(draft.let(large, whole))
    elif way == 1:
        rest = compute("subtract", value, compute("multiply", whole, number(factor)))
        draft.report(rest)
    else:
        whole = draft.let(large, whole)
        if way == 2:
            rest = draft.let(("rest", "left", "remaining"), rest)
        draft.show(join(join(whole, text(draft.pick((" and ", ":", ", ", " rest ")))), rest))


@IDIOMS.add(size=6)
def clock(draft: Draft) -> None:
    """Seconds taken apart into hours, minutes and seconds."""
    value = draft.let(("seconds", "total_seconds", "t"), number(draft.between(60, 20_000)))
    hours = draft.let(("hours", "h"), compute("divide", value, number(3600)))
    if draft.chance(0.5):
        rest = compute("modulo", value, number(3600))
    else:
        rest = compute("subtract", value, compute("multiply", hours, number(3600)))
    minutes = compute("divide", rest, number(60))
    if draft.chance(0.6):
        minutes = draft.let(("minutes", "mins"), minutes)
    if draft.chance(0.5):
        draft.show(hours)
        draft.show(minutes)
        draft.show(compute("modulo", value, number(60)))
    else:
        draft.show(join(join(hours, text(":")), minutes))


@IDIOMS.add(size=6)
def change_making(draft: Draft) -> None:
    """An amount paid with the largest coins first."""
    left = draft.let(("amount", "change", "cents", "money"), number(draft.between(20, 199)))
    for coin in draft.pick(((50, 20), (25, 10), (20, 5), (50, 10), (100, 25))):
        draft.report(compute("divide", left, number(coin)))
        rest = compute("modulo", left, number(coin))
        if draft.chance(0.4):
            rest = compute(
                "subtract",
                left,
                compute("multiply", compute("divide", left, number(coin)), number(coin)),
            )
        left = draft.update(left, rest)
    draft.show(left)


@IDIOMS.add(size=5)
def percentage(draft: Draft) -> None:
    """A price with a discount taken off, or a tax put on."""
    price = draft.let(
        ("price", "cost", "amount", "salary", "rent"), number(draft.between(4, 90) * 5)
    )
    percent = number(draft.pick((5, 10, 15, 20, 25, 30, 40, 50, 8, 12)))
    if draft.chance(0.5):
        percent = draft.let(("percent", "discount", "tax", "rate"), percent)
    part = compute("divide", compute("multiply", price, percent), number(100))
    if draft.chance(0.4):
        part = draft.let(("part", "off", "extra"), part)
    draft.present(compute("subtract" if draft.chance(0.6) else "add", price, part))


@IDIOMS.add(size=5)
def simple_interest(draft: Draft) -> None:
    """Money that earns the same interest every year."""
    money = draft.let(("money", "balance", "capital", "savings"), number(draft.between(2, 40) * 50))
    rate = draft.let(("rate", "percent", "interest"), number(draft.between(1, 12)))
    years = draft.let(("years", "n", "time"), number(draft.between(2, 9)))
    earned = compute("multiply", compute("multiply", money, rate), years)
    earned = compute("divide", earned, number(100))
    draft.present(compute("add", money, earned) if draft.chance(0.5) else earned)


@IDIOMS.add(size=5)
def shopping(draft: Draft) -> None:
    """Several things at their prices, added up."""
    things = draft.pick(
        (("apples", "pears"), ("pens", "books"), ("tea", "milk"), ("eggs", "bread"))
    )
    total: Term[int] | None = None
    for thing in things:
        cost: Term[int] = draft.let((thing,), number(draft.between(1, 12)))
        cost = compute("multiply", cost, number(draft.between(2, 15)))
        if total is None:
            total = draft.let("total", cost) if draft.chance(0.6) else cost
        else:
            total = compute("add", total, cost)
    assert total is not None
    if draft.chance(0.4):
        total = compute("subtract", total, number(draft.between(1, 30)))
    draft.present(total)


@IDIOMS.add(size=5)
def age_from_years(draft: Draft) -> None:
    """The years between two years."""
    year = draft.let(("year", "now", "this_year"), number(draft.between(1950, 2030)))
    born = draft.let(("born", "birth", "founded"), number(draft.between(1890, 2030)))
    age = compute("subtract", year, born)
    if draft.chance(0.5):
        age = draft.let(("age", "years"), age)
    draft.report(age)
    if draft.chance(0.3):
        draft.show(compute("add", age, number(draft.between(2, 20))))


@IDIOMS.add(size=4)
def shared_out(draft: Draft) -> None:
    """Things shared among people: what each gets, and what is left."""
    things = draft.let(
        ("cookies", "coins", "cards", "apples", "sweets"), number(draft.between(5, 150))
    )
    people = draft.let(("people", "friends", "kids", "players"), number(draft.between(2, 12)))
    draft.report(compute("divide", things, people))
    if draft.chance(0.7):
        draft.report(compute("modulo", things, people))


@IDIOMS.add(size=6)
def account(draft: Draft) -> None:
    """Money that comes and goes; the balance may fall below zero."""
    money = draft.let(("balance", "account", "money", "purse"), number(draft.between(0, 120)))
    shown_after = draft.between(0, 4)  # one of the changes, or none
    for place in range(draft.between(2, 3)):
        op: ArithmeticOp = "subtract" if draft.chance(0.6) else "add"
        money = draft.update(money, compute(op, money, number(draft.between(5, 90))))
        if place == shown_after:
            draft.report(money)
    draft.show(money)


@IDIOMS.add(size=5)
def journey(draft: Draft) -> None:
    """Distance, speed and time: two are given, the third follows."""
    speed = draft.let(("speed", "pace", "velocity"), number(draft.between(3, 90)))
    hours = draft.let(("hours", "time", "h"), number(draft.between(2, 12)))
    way = compute("multiply", speed, hours)
    if draft.chance(0.6):
        way = draft.let(("distance", "way", "km"), way)
    if draft.chance(0.5):
        goal = draft.let(("goal", "target", "trip"), number(draft.between(20, 500)))
        draft.report(compute("subtract", goal, way))
    else:
        draft.report(way)

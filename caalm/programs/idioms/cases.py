"""One of several cases, each tested in turn. For tier 2.

Which case it is, is drawn first; then values are drawn that make it so.
"""

from collections.abc import Sequence
from itertools import pairwise

from caalm.programs.branches import say, update
from caalm.programs.draft import Draft, Naming, Write
from caalm.programs.idiom import Idioms
from caalm.programs.terms import (
    Known,
    Term,
    both,
    compare,
    compute,
    divisible,
    either,
    inverted,
    join,
    number,
    text,
)
from caalm.programs.vocabulary import KINDS

IDIOMS = Idioms()

Case = tuple[Term[bool], Write]


def first_of(draft: Draft, cases: Sequence[Case], last: Write | None) -> None:
    """The first case whose condition holds; `last` where none does.

    Without else every case is a decision of its own, so the conditions must exclude each
    other, or the caller gives only such branches as may run one behind the other.
    """
    if not draft.has_else:
        for test, write in cases:
            draft.decide(test, write)
        return

    def step(index: int) -> None:
        test, write = cases[index]
        draft.decide(test, write, last if index + 1 == len(cases) else lambda: step(index + 1))

    step(0)


def _equals(value: Term[Known], to: Term[Known]) -> Term[bool]:
    return compare("equal", value, to)


@IDIOMS.add(size=7, weight=1.2)
def sign(draft: Draft) -> None:
    """Below zero, above zero, or zero."""
    start = draft.pick((0, 1, 1, -1, -1)) * draft.between(1, 90)
    value = draft.let("amount", number(start))
    words = draft.pick(
        (("negative", "positive", "zero"), ("minus", "plus", "nil"), ("-1", "1", "0"))
    )
    below = (compare("less", value, number(0)), say(draft, words[0]))
    above = (compare("greater", value, number(0)), say(draft, words[1]))
    cases = [below, above] if draft.chance(0.5) else [above, below]
    if draft.has_else and draft.chance(0.3):
        draft.decide(
            _equals(value, number(0)),
            say(draft, words[2]),
            lambda: first_of(draft, cases[:1], cases[1][1]),
        )
        return
    first_of(draft, cases, say(draft, words[2]) if draft.wants_else() else None)
    if draft.chance(0.4):
        draft.report(value)


@IDIOMS.add(size=8)
def fizz_of_one(draft: Draft) -> None:
    """Divisible by both of two numbers, by one of them, or by none."""
    one, two = draft.pick(((3, 5), (2, 3), (3, 4), (2, 5), (2, 7)))
    way = draft.between(0, 3)
    value = draft.between(1, 9) * ((one * two), one, two, 1)[way]
    number_ = draft.let("amount", number(value))
    words = draft.pick(
        (("fizzbuzz", "fizz", "buzz"), ("both", "first", "second"), ("ab", "a", "b"))
    )
    by_one, by_two = divisible(number_, one), divisible(number_, two)
    both_ = both(by_one, by_two) if draft.chance(0.6) else divisible(number_, one * two)
    cases = [
        (both_, say(draft, words[0])),
        (by_one, say(draft, words[1])),
        (by_two, say(draft, words[2])),
    ]
    last: Write | None = (lambda: draft.show(number_)) if draft.wants_else() else None
    first_of(draft, cases, last)


@IDIOMS.add(size=9)
def day_or_month(draft: Draft) -> None:
    """A number stands for a word: a day, a season, a direction."""
    words = draft.pick(
        (
            ("monday", "tuesday", "wednesday", "thursday"),
            ("spring", "summer", "autumn", "winter"),
            ("north", "east", "south", "west"),
            ("red", "yellow", "green", "blue"),
            ("clubs", "hearts", "spades", "diamonds"),
        )
    )
    value = draft.let(
        ("day", "season", "direction", "n", "choice", "code"), number(draft.between(1, 5))
    )
    count = draft.between(2, 3)
    stored = draft.chance(0.4)
    if not stored:
        cases = [(_equals(value, number(i + 1)), say(draft, words[i])) for i in range(count)]
        first_of(draft, cases, say(draft, draft.pick(("other", "unknown", words[3]))))
        return
    name = draft.let("text", text(draft.pick(("unknown", "none", words[3]))))
    cases = [
        (_equals(value, number(i + 1)), update(draft, name, text(words[i]))) for i in range(count)
    ]
    first_of(draft, cases, None)
    draft.show(join(join(value, text(" ")), draft.now(name)))


@IDIOMS.add(size=7)
def days_in_month(draft: Draft) -> None:
    """How many days a month has."""
    month = draft.let(("month", "m"), number(draft.pick((2, 2, 4, 6, 9, 11, draft.between(1, 12)))))
    days = draft.let(("days", "length"), number(31))
    short = either(_equals(month, number(4)), _equals(month, number(6)))
    if draft.chance(0.6):
        short = either(short, either(_equals(month, number(9)), _equals(month, number(11))))
    february = draft.pick((28, 28, 29))
    cases = [
        (_equals(month, number(2)), update(draft, days, number(february))),
        (short, update(draft, days, number(30))),
    ]
    first_of(draft, cases if draft.chance(0.6) else cases[::-1], None)
    draft.report(draft.now(days))


@IDIOMS.add(size=10)
def triangle_kind(draft: Draft) -> None:
    """Three sides: all equal, two equal, or none."""
    side = draft.between(2, 30)
    way = draft.between(0, 2)
    sides = (
        side,
        side if way < 2 else side + draft.between(1, 4),
        side + (way > 0) * draft.between(1, 3),
    )
    a, b, c = (draft.let(("a", "b", "c", "side", "x", "y", "z"), number(s)) for s in sides)
    same_two = either(_equals(a, b), either(_equals(b, c), _equals(a, c)))
    all_same = both(_equals(a, b), _equals(b, c))
    words = draft.pick(
        (
            ("equilateral", "isosceles", "scalene"),
            ("three", "two", "none"),
            ("all alike", "two alike", "different"),
        )
    )
    three, two, none = (say(draft, word) for word in words)
    way = draft.between(0, 2)
    if not draft.has_else:
        draft.decide(all_same, three)
        draft.decide(inverted(same_two), none)
        draft.show(compute("add", a, compute("add", b, c)))
    elif way == 0:
        first_of(draft, [(all_same, three), (same_two, two)], none)
    elif way == 1:
        first_of(draft, [(inverted(same_two), none), (all_same, three)], two)
    else:
        rest = either(_equals(b, c), _equals(a, c))
        draft.decide(
            _equals(a, b),
            lambda: draft.decide(_equals(b, c), three, two),
            lambda: draft.decide(rest, two, none),
        )


@IDIOMS.add(size=10)
def quadrant(draft: Draft) -> None:
    """In which part of the plane a point lies."""
    x = draft.let(("x", "px", "east"), number(draft.signed(1, 20) * draft.pick((1, 1, -1))))
    y = draft.let(("y", "py", "north"), number(draft.signed(1, 20) * draft.pick((1, 1, -1))))
    right, up = compare("greater", x, number(0)), compare("greater", y, number(0))
    if draft.chance(0.5) and draft.has_else:
        corner = draft.pick(
            (("1", "4", "2", "3"), ("upper right", "lower right", "upper left", "lower left"))
        )
        draft.decide(
            right,
            lambda: draft.decide(up, say(draft, corner[0]), say(draft, corner[1])),
            lambda: draft.decide(up, say(draft, corner[2]), say(draft, corner[3])),
        )
        return
    left, down = compare("less", x, number(0)), compare("less", y, number(0))
    cases = [
        (both(right, up), say(draft, "first")),
        (both(left, up), say(draft, "second")),
        (both(left, down), say(draft, "third")),
    ]
    first_of(draft, cases, say(draft, "fourth"))
    draft.show(compute("add", x, y))


@IDIOMS.add(size=9)
def signal(draft: Draft) -> None:
    """A word stands for what is to be done."""
    words, acts = draft.pick(
        (
            (("red", "yellow", "green"), ("stop", "slow down", "go")),
            (("rain", "snow", "sun"), ("umbrella", "boots", "hat")),
            (("cat", "dog", "cow"), ("meow", "woof", "moo")),
            (("up", "down", "left"), ("climb", "fall", "turn")),
            (("small", "medium", "large"), ("5", "8", "12")),
        )
    )
    light = draft.let(
        ("light", "state", "input", "word", "choice"), text(draft.pick((*words, "grey")))
    )
    count = draft.between(2, 3)
    cases = [(_equals(light, text(w)), say(draft, a)) for w, a in zip(words, acts, strict=True)][
        :count
    ]
    first_of(
        draft,
        cases,
        say(draft, draft.pick(("unknown", "wait", "error"))) if draft.wants_else() else None,
    )
    if draft.chance(0.5):
        draft.show(light)


@IDIOMS.add(size=8)
def two_hands(draft: Draft) -> None:
    """Who wins: the same on both sides, one that beats the other, or the other way round."""
    kinds = draft.pick((("rock", "paper", "scissors"), ("fire", "water", "wood"), ("a", "b", "c")))
    mine = draft.let(("mine", "me", "player", "left"), text(draft.pick(kinds)))
    yours = draft.let(("yours", "you", "rival", "right"), text(draft.pick(kinds)))
    good = both(_equals(mine, text(kinds[1])), _equals(yours, text(kinds[0])))
    better = both(_equals(mine, text(kinds[0])), _equals(yours, text(kinds[2])))
    if draft.chance(0.5):
        good = either(good, better)
    same = _equals(mine, yours)
    last = say(draft, draft.pick(("lose", "rival wins"))) if draft.wants_else() else None
    first_of(draft, [(same, say(draft, "tie")), (good, say(draft, "win"))], last)
    draft.show(join(mine, join(text(draft.pick((" against ", "-", " vs "))), yours)))


@IDIOMS.add(size=7)
def both_even(draft: Draft) -> None:
    """Of two numbers both, one or none has a property."""
    left, right = draft.input(1, 60), draft.let("amount", number(draft.signed(1, 60)))
    by = draft.pick((2, 2, 3, 5))
    one, two = divisible(left, by), divisible(right, by)
    cases = [(both(one, two), say(draft, "both")), (either(one, two), say(draft, "one"))]
    if draft.has_else:
        first_of(draft, cases, say(draft, "none"))
        return
    draft.decide(cases[0][0], cases[0][1])
    draft.decide(inverted(cases[1][0]), say(draft, "none"))
    draft.report(compute("add", left, right))


@IDIOMS.add(size=8)
def temperature_class(draft: Draft) -> None:
    """A class by rising thresholds, the lowest first."""
    words, names = draft.pick(
        (
            (("freezing", "cold", "mild", "hot"), ("temp", "degrees", "celsius")),
            (("child", "teen", "adult", "senior"), ("age", "years")),
            (("short", "medium", "tall", "giant"), ("height", "cm", "size")),
            (("cheap", "fair", "dear", "luxury"), ("price", "cost")),
            (("weak", "normal", "strong", "extreme"), ("wind", "force", "level")),
        )
    )
    naming: Naming = names
    low, gap = draft.pick((0, 5, 10, -5)), draft.between(4, 15)
    limits = [low, low + gap, low + gap + draft.between(4, 15)]
    place = draft.between(0, 3)
    start = limits[min(place, 2)] + (
        draft.between(0, 9) if place == 3 else -draft.between(0, 3) - 1
    )
    value = draft.let(naming, number(start))
    count = draft.between(2, 3)
    tests = [compare("less", value, number(limit)) for limit in limits[:count]]
    if not draft.has_else:  # each step excludes the one below it
        tests[1:] = [both(inverted(a), b) for a, b in pairwise(tests)]
    cases = [(test, say(draft, word, value)) for test, word in zip(tests, words, strict=False)]
    first_of(draft, cases, say(draft, words[count], value))


@IDIOMS.add(size=7)
def order_of_words(draft: Draft) -> None:
    """One of several words is meant; how many of them match is counted or the place is told."""
    names, words = draft.pick(KINDS)
    first, second = draft.two(words)
    seen = draft.let(names, text(draft.pick((first, second, first, second, draft.pick(words)))))
    place = draft.let(("place", "index", "rank"), number(draft.pick((0, 0, -1, 9))))
    cases = [
        (_equals(seen, text(first)), update(draft, place, number(1))),
        (_equals(seen, text(second)), update(draft, place, number(2))),
    ]
    first_of(draft, cases, None)
    shown = draft.now(place)
    draft.show(join(seen, join(text(draft.pick((" ", " at ", "="))), shown)))

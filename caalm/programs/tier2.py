"""Tier 2: decisions. What a reader must follow is which branch runs, and what it changes.

Every condition is drawn to hold or not, half and half, before the branches are written.
"""

from collections.abc import Sequence

from caalm.nodes import ArithmeticOp, ComparisonOp
from caalm.programs import balance
from caalm.programs.draft import Draft, Write
from caalm.programs.expressions import (
    comparison,
    condition,
    divides,
    flag_value,
    operation,
    taken,
)
from caalm.programs.terms import (
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
    truth,
)
from caalm.programs.tiers import TIERS, Tier
from caalm.programs.vocabulary import SCALES, VERDICTS, WORDS

TIER = TIERS.register("2")(Tier(shortest=3, longest=14))


def _input(draft: Draft, low: int, high: int) -> Term[int]:
    """A number variable that may be negative: an earlier one or a new one."""
    if draft.chance(balance.REUSE_SHARE):
        return draft.amount(-high, high)
    return draft.let("amount", number(draft.signed(low, high)))


def _say(draft: Draft, word: str, *about: Term[int]) -> Write:
    """A branch that prints a verdict, sometimes with the number it is about."""
    if about and draft.chance(0.45):
        between = text(draft.pick((" is ", " ", ": ")))
        return lambda: draft.show(join(join(about[0], between), text(word)))
    return lambda: draft.show(text(word))


def _verdict(draft: Draft, test: Term[bool], *about: Term[int]) -> None:
    """Two outcomes of one decision: printed, stored and printed behind it, or one left out."""
    good, bad = draft.pick(VERDICTS)
    if draft.chance(0.35):  # the outcome goes through a variable
        if draft.wants_else():
            name = draft.fresh("text")
            draft.decide(
                test, lambda: draft.put(name, text(good)), lambda: draft.put(name, text(bad))
            )
        else:
            name = draft.fresh("text")
            draft.put(name, text(bad))
            draft.decide(test, lambda: draft.put(name, text(good)))
        outcome = draft.read(name)
        draft.show(join(about[0], join(text(" "), outcome)) if about else outcome)
    elif draft.wants_else():
        draft.decide(test, _say(draft, good, *about), _say(draft, bad, *about))
    else:
        draft.decide(test, _say(draft, good, *about))
        if about and draft.chance(0.7):
            draft.show(operation(draft, about[0], number(draft.between(2, 9))))


@TIER.idiom(size=6, weight=1.5)
def verdict_on_a_number(draft: Draft) -> None:
    """A number meets a condition or not."""
    value = _input(draft, 1, 80)
    _verdict(draft, condition(draft, value, taken(draft)), value)


@TIER.idiom(size=6)
def parity(draft: Draft) -> None:
    """Divisible or not."""
    value = _input(draft, 1, 99)
    _verdict(draft, divides(draft, value, taken(draft)), value)


@TIER.idiom(size=6)
def verdict_on_a_result(draft: Draft) -> None:
    """A computed value decides."""
    value = _input(draft, 2, 40)
    result = draft.let("result", operation(draft, value, draft.amount(2, 15)))
    _verdict(draft, comparison(draft, result, taken(draft)), result)


def _ladder(draft: Draft, value: Term[int], steps: Sequence[int], write: Sequence[Write]) -> None:
    """The first threshold that the value reaches decides; the last branch needs none.

    Without else, each step is its own decision that also tests the step above it.
    """
    op: ComparisonOp = "greater_equal" if draft.chance(0.6) else "greater"
    tests = [compare(op, value, number(step)) for step in steps]
    if draft.has_else:
        last = write[len(steps)] if draft.chance(0.6) else None

        def rung(index: int) -> None:
            below: Write | None = last
            if index + 1 < len(tests):
                below = lambda: rung(index + 1)  # noqa: E731
            draft.decide(tests[index], write[index], below)

        rung(0)
        return
    for index, test in enumerate(tests):
        alone = both(test, inverted(tests[index - 1])) if index else test
        draft.decide(alone, write[index])


def _thresholds(draft: Draft, value: int, count: int) -> list[int]:
    """Falling thresholds of which the value meets the first, a later one or none."""
    gap = draft.between(3, 25)
    place = draft.between(0, count)  # how many thresholds lie above the value
    first = value - draft.between(0, gap) + place * gap
    return [first - index * gap for index in range(count)]


@TIER.idiom(size=10, weight=1.5)
def grading(draft: Draft) -> None:
    """A grade by falling thresholds, printed or stored."""
    value = _input(draft, 1, 99)
    scale = draft.pick(SCALES)
    steps = _thresholds(draft, value.value, draft.between(2, 3))
    if draft.chance(0.5):
        _ladder(draft, value, steps, [_say(draft, word, value) for word in scale])
        return
    grade = draft.let("text", text(scale[-1]))

    def store(word: str) -> Write:
        return lambda: draft.update(grade, text(word))

    _ladder(draft, value, steps, [store(word) for word in scale])
    draft.show(join(value, join(text(": "), draft.now(grade))))


@TIER.idiom(size=9)
def rate_by_thresholds(draft: Draft) -> None:
    """A rate that depends on an amount, then a result made with it."""
    value = draft.amount(5, 90)
    rate = draft.let("factor", number(draft.between(1, 9)))
    steps = _thresholds(draft, value.value, 2)

    def set_rate(new: int) -> Write:
        return lambda: draft.update(rate, number(new))

    rates = [draft.between(2, 20) for _ in range(3)]
    _ladder(draft, value, steps, [set_rate(new) for new in rates])
    result = compute(draft.pick(("add", "subtract", "multiply")), value, draft.now(rate))
    draft.report(result)


@TIER.idiom(size=6)
def larger_of_two(draft: Draft) -> None:
    """The larger or the smaller of two numbers."""
    left = _input(draft, 1, 80)
    right = draft.let("amount", number(draft.signed(1, 80)))
    test = compare("greater" if draft.chance(0.5) else "less", left, right)
    if draft.wants_else():
        draft.decide(test, lambda: draft.report(left), lambda: draft.report(right))
        return
    best = draft.let("best", right)
    draft.decide(test, lambda: draft.update(best, left))
    draft.report(draft.now(best))


@TIER.idiom(size=9)
def best_of_three(draft: Draft) -> None:
    """The largest or smallest of three numbers, by keeping the best so far."""
    values = [_input(draft, 1, 90) for _ in range(3)]
    op: ComparisonOp = "greater" if draft.chance(0.6) else "less"
    best = draft.let("best", values[0])
    for value in values[1:]:
        best = draft.now(best)
        draft.decide(compare(op, value, best), _update(draft, best, value))
    draft.report(draft.now(best))


def _update(draft: Draft, variable: Term[int], value: Term[int]) -> Write:
    """A branch that gives a number variable a new value."""
    return lambda: draft.update(variable, value)


@TIER.idiom(size=6)
def in_range(draft: Draft) -> None:
    """A number lies between two others, or outside them."""
    value = _input(draft, 1, 60)
    inside = taken(draft)
    width = draft.between(4, 30)
    low = value.value - draft.between(0, width)
    if not inside:
        low += draft.pick((-1, 1)) * (width + 1)
    lower = compare("greater_equal", value, number(low))
    upper = compare("less_equal", value, draft.bound(low + width))
    if draft.chance(0.5):
        _verdict(draft, both(lower, upper), value)
    else:
        below = compare("less", value, number(low))
        _verdict(draft, either(below, compare("greater", value, number(low + width))), value)


@TIER.idiom(size=6, weight=1.5)
def word_matches(draft: Draft) -> None:
    """A text equals another one or not."""
    word, other = draft.two(WORDS)
    variable = draft.let("text", text(word))
    compared = text(word if taken(draft) else other)
    right = draft.let("text", compared) if draft.chance(0.3) else compared
    _verdict(draft, compare("equal" if draft.chance(0.7) else "not_equal", variable, right))
    if draft.chance(0.5):
        draft.show(join(variable, text(draft.pick(("!", " done", ".", " end")))))


@TIER.idiom(size=8)
def word_chooses(draft: Draft) -> None:
    """A text chooses one of several numbers."""
    words = [*draft.two(WORDS), draft.pick(WORDS)]
    chosen = draft.let("text", text(draft.pick(words)))
    result = draft.let("result", number(draft.signed(1, 20)))
    price = [draft.between(1, 60), draft.between(1, 60)]
    first, second = (compare("equal", chosen, text(word)) for word in words[:2])
    if draft.wants_else():
        draft.decide(
            first,
            _update(draft, result, number(price[0])),
            lambda: draft.decide(second, _update(draft, result, number(price[1]))),
        )
    else:
        draft.decide(first, _update(draft, result, number(price[0])))
        draft.decide(second, _update(draft, result, number(price[1])))
    draft.show(join(chosen, join(text(" "), draft.now(result))))


@TIER.idiom(size=7)
def guard(draft: Draft) -> None:
    """A flag guards what follows."""
    flag = draft.let("flag", flag_value(draft, taken(draft)))
    test = inverted(flag) if draft.chance(0.35) else flag
    value = _input(draft, 1, 60)
    changed = operation(draft, value, number(draft.between(2, 12)))
    draft.decide(test, _update(draft, value, changed))
    draft.report(draft.now(value))


@TIER.idiom(size=7)
def two_flags(draft: Draft) -> None:
    """Two flags joined by and or or decide."""
    left = draft.let("flag", flag_value(draft, taken(draft)))
    right = draft.let("flag", flag_value(draft, taken(draft)))
    if draft.chance(0.35):
        right = inverted(right)
    joined = draft.pick((both, either))(left, right)
    if draft.chance(0.3):
        joined = inverted(joined)
    _verdict(draft, joined)


@TIER.idiom(size=8)
def flag_from_decision(draft: Draft) -> None:
    """A decision sets a flag; a later decision reads it."""
    value = _input(draft, 1, 70)
    flag = draft.let("flag", truth(draft.chance(0.3)))
    draft.decide(comparison(draft, value, taken(draft)), lambda: draft.update(flag, inverted(flag)))
    _verdict(draft, draft.now(flag), value)


def _nested(draft: Draft, test: Term[bool], inner: Write, word: str) -> None:
    """A decision in a branch of another one."""
    outer_else = _say(draft, word) if draft.wants_else() else None
    if outer_else is not None and draft.chance(0.4):
        draft.decide(inverted(test), outer_else, inner)
    else:
        draft.decide(test, inner, outer_else)


@TIER.idiom(size=8, weight=1.5)
def nested(draft: Draft) -> None:
    """A decision inside another one, each with or without else."""
    value = _input(draft, 1, 80)
    other = draft.amount(1, 50)
    good, bad = draft.pick(VERDICTS)
    outer = comparison(draft, value, taken(draft) or draft.chance(0.3))
    test = comparison(draft, other, taken(draft), named=False)

    def inner() -> None:
        draft.decide(
            test, _say(draft, good, other), _say(draft, bad, other) if draft.wants_else() else None
        )

    _nested(draft, outer, inner, draft.pick(VERDICTS)[1])
    if draft.chance(0.6):
        draft.report(operation(draft, value, other))


@TIER.idiom(size=8)
def clamp(draft: Draft) -> None:
    """A number is brought into a range."""
    low = draft.between(-20, 10)
    high = low + draft.between(5, 40)
    place = draft.between(-1, 1)
    start = draft.between(low, high) + place * (high - low)
    value = draft.let("amount", number(start))
    under = compare("less", value, number(low))
    over = compare("greater", value, number(high))
    to_low = _update(draft, value, number(low))
    to_high = _update(draft, value, number(high))
    if draft.wants_else():
        draft.decide(under, to_low, lambda: draft.decide(over, to_high))
    else:
        draft.decide(under, to_low)
        draft.decide(compare("greater", draft.now(value), number(high)), to_high)
    draft.report(draft.now(value))


@TIER.idiom(size=5)
def distance(draft: Draft) -> None:
    """The distance of two numbers, or a number without its sign."""
    left, right = _input(draft, 1, 60), draft.amount(1, 60)
    gap = draft.let("result", compute("subtract", left, right))
    draft.decide(compare("less", gap, number(0)), _update(draft, gap, negate(gap)))
    draft.report(draft.now(gap))


@TIER.idiom(size=9)
def sort_two(draft: Draft) -> None:
    """Two numbers change places where they stand in the wrong order."""
    left, right = (draft.let("amount", number(draft.signed(1, 60))) for _ in range(2))

    def swap() -> None:
        spare = draft.let("spare", left)
        draft.update(left, right)
        draft.update(right, spare)

    draft.decide(compare("greater", left, right), swap)
    left, right = draft.now(left), draft.now(right)
    if draft.chance(0.5):
        draft.show(join(left, join(text(" "), right)))
    else:
        draft.show(left)
        draft.show(right)


@TIER.idiom(size=10)
def points_for_tests(draft: Draft) -> None:
    """A score gains or loses for each condition that holds."""
    value = _input(draft, 1, 80)
    score = draft.let("total", number(draft.signed(0, 12)))
    for _ in range(draft.between(2, 3)):
        score = draft.now(score)
        op: ArithmeticOp = "add" if draft.chance(0.5) else "subtract"
        gain = compute(op, score, number(draft.between(1, 20)))
        draft.decide(condition(draft, value, taken(draft)), _update(draft, score, gain))
    draft.report(draft.now(score))


@TIER.idiom(size=9)
def steps_that_depend(draft: Draft) -> None:
    """Decisions in a row, each on what the one before left behind."""
    value = _input(draft, 2, 40)
    for _ in range(draft.between(2, 3)):
        value = draft.now(value)
        changed = operation(draft, value, number(draft.between(2, 9)))
        other = operation(draft, value, number(draft.between(2, 9)))
        draft.decide(
            condition(draft, value, taken(draft)),
            _update(draft, value, changed),
            _update(draft, value, other) if draft.wants_else() else None,
        )
    draft.report(draft.now(value))


@TIER.idiom(size=10)
def access(draft: Draft) -> None:
    """A word and a number must both be right."""
    word, other = draft.two(WORDS)
    name = draft.let("text", text(word))
    age = draft.amount(5, 60)
    right_name = compare("equal", name, text(word if draft.chance(0.7) else other))
    old_enough = comparison(draft, age, draft.chance(0.7), named=False)
    good, bad = draft.pick(VERDICTS)
    if draft.chance(0.5):
        _verdict(draft, both(right_name, old_enough), age)
        return

    def inner() -> None:
        draft.decide(old_enough, _say(draft, good, age))

    _nested(draft, right_name, inner, bad)
    draft.show(name)

"""Decisions that change a value, and ladders of thresholds. For tier 2.

Every condition is drawn to hold or not, half and half, before the branches are written.
"""

from collections.abc import Sequence

from caalm.nodes import ComparisonOp
from caalm.programs.branches import say, update
from caalm.programs.draft import Draft, Write
from caalm.programs.expressions import (
    condition,
    operation,
    taken,
)
from caalm.programs.idiom import Idioms
from caalm.programs.terms import (
    Term,
    both,
    compare,
    compute,
    inverted,
    join,
    negate,
    number,
    text,
)
from caalm.programs.vocabulary import SCALES

IDIOMS = Idioms()


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


@IDIOMS.add(size=10, weight=1.5)
def grading(draft: Draft) -> None:
    """A grade by falling thresholds, printed or stored."""
    value = draft.input(1, 99)
    scale = draft.pick(SCALES)
    steps = _thresholds(draft, value.value, draft.between(2, 3))
    if draft.chance(0.5):
        _ladder(draft, value, steps, [say(draft, word, value) for word in scale])
        return
    grade = draft.let("text", text(scale[-1]))

    def store(word: str) -> Write:
        return lambda: draft.update(grade, text(word))

    _ladder(draft, value, steps, [store(word) for word in scale])
    draft.show(join(value, join(text(": "), draft.now(grade))))


@IDIOMS.add(size=8)
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


@IDIOMS.add(size=6)
def larger_of_two(draft: Draft) -> None:
    """The larger or the smaller of two numbers."""
    left = draft.input(1, 80)
    right = draft.let("amount", number(draft.signed(1, 80)))
    test = compare("greater" if draft.chance(0.5) else "less", left, right)
    if draft.wants_else():
        draft.decide(test, lambda: draft.report(left), lambda: draft.report(right))
        return
    best = draft.let("best", right)
    draft.decide(test, lambda: draft.update(best, left))
    draft.report(draft.now(best))


@IDIOMS.add(size=9)
def best_of_three(draft: Draft) -> None:
    """The largest or smallest of three numbers, by keeping the best so far."""
    values = [draft.input(1, 90) for _ in range(3)]
    op: ComparisonOp = "greater" if draft.chance(0.6) else "less"
    best = draft.let("best", values[0])
    for value in values[1:]:
        best = draft.now(best)
        draft.decide(compare(op, value, best), update(draft, best, value))
    draft.report(draft.now(best))


@IDIOMS.add(size=6)
def clamp(draft: Draft) -> None:
    """A number is brought into a range."""
    low = draft.between(-20, 10)
    high = low + draft.between(5, 40)
    place = draft.between(-1, 1)
    start = draft.between(low, high) + place * (high - low)
    value = draft.let("amount", number(start))
    under = compare("less", value, number(low))
    over = compare("greater", value, number(high))
    to_low = update(draft, value, number(low))
    to_high = update(draft, value, number(high))
    if draft.wants_else():
        draft.decide(under, to_low, lambda: draft.decide(over, to_high))
    else:
        draft.decide(under, to_low)
        draft.decide(compare("greater", draft.now(value), number(high)), to_high)
    draft.report(draft.now(value))


@IDIOMS.add(size=6)
def distance(draft: Draft) -> None:
    """The distance of two numbers, or a number without its sign."""
    left, right = draft.input(1, 60), draft.amount(1, 60)
    if draft.wants_else():
        draft.decide(
            compare("greater", left, right),
            lambda: draft.report(compute("subtract", left, right)),
            lambda: draft.report(compute("subtract", right, left)),
        )
        return
    gap = draft.let("result", compute("subtract", left, right))
    draft.decide(compare("less", gap, number(0)), update(draft, gap, negate(gap)))
    draft.report(draft.now(gap))


@IDIOMS.add(size=8)
def sort_two(draft: Draft) -> None:
    """Two numbers change places where they stand in the wrong order."""
    left, right = (draft.let("amount", number(draft.signed(1, 60))) for _ in range(2))

    def swap() -> None:
        if draft.at_once():
            draft.put_all((left, right), (right, left))
            return
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


@IDIOMS.add(size=12)
def points_for_tests(draft: Draft) -> None:
    """A score gains or loses for each condition that holds."""
    value = draft.input(1, 80)
    score = draft.let("total", number(draft.signed(0, 12)))
    for _ in range(draft.between(2, 3)):
        score = draft.now(score)
        gain = update(draft, score, compute("add", score, number(draft.between(1, 20))))
        loss = update(draft, score, compute("subtract", score, number(draft.between(1, 20))))
        then, otherwise = (gain, loss) if draft.chance(0.6) else (loss, gain)
        test = condition(draft, value, taken(draft), named=False)
        draft.decide(test, then, otherwise if draft.wants_else() else None)
    draft.report(draft.now(score))


@IDIOMS.add(size=11)
def steps_that_depend(draft: Draft) -> None:
    """Decisions in a row, each on what the one before left behind."""
    value = draft.input(2, 40)
    for _ in range(draft.between(2, 3)):
        value = draft.now(value)
        changed = operation(draft, value, number(draft.between(2, 9)))
        other = operation(draft, value, number(draft.between(2, 9)))
        draft.decide(
            condition(draft, value, taken(draft), named=False),
            update(draft, value, changed),
            update(draft, value, other) if draft.wants_else() else None,
        )
    draft.report(draft.now(value))

"""Loops over the numbers of a range. For tier 3.

How often a loop turns is drawn first: not at all, once, or several times.
"""

from math import isqrt

from caalm.nodes import Binary, BinaryOp, Boolean, Expr, Integer, Name, String
from caalm.programs import balance
from caalm.programs.draft import Draft, Write
from caalm.programs.idiom import Idioms
from caalm.programs.loops import count, span_of, stride
from caalm.programs.terms import (
    compare,
    integer,
    joined,
    number,
    text,
    truth,
)
from caalm.programs.vocabulary import VERDICTS, WORDS

IDIOMS = Idioms()


@IDIOMS.add(size=7, weight=1.5)
def sum_of_range(draft: Draft) -> None:
    """A total over the numbers of a range, or over a multiple or square of each."""
    total = draft.let("total", number(draft.signed(0, 40)))
    span = span_of(draft.signed(1, 12), draft.turns(7), stride(draft))
    way, factor = draft.between(0, 2), draft.between(2, 6)
    op: BinaryOp = "subtract" if draft.chance(0.3) else "add"

    def body(i: Expr) -> None:
        part = (i, Binary("multiply", i, Integer(factor)), Binary("multiply", i, i))[way]
        draft.change(total.node, op, part)

    count(draft, span, body)
    added = sum((i, i * factor, i * i)[way] for i in span)
    draft.report(draft.learn(total, total.value + (added if op == "add" else -added)))


@IDIOMS.add(size=7)
def product(draft: Draft) -> None:
    """A product over a range: factorials and their kin."""
    result = draft.let("result", number(draft.signed(1, 4)))
    span = span_of(draft.between(1, 4), draft.turns(5))
    value = result.value
    for i in span:
        value *= i
    count(draft, span, lambda i: draft.change(result.node, "multiply", i))
    draft.report(draft.learn(result, value))


@IDIOMS.add(size=6, weight=1.2)
def table(draft: Draft) -> None:
    """One line for each number of a range."""
    span = span_of(draft.signed(1, 20), draft.turns(6), stride(draft))
    factor = draft.between(2, 12)
    word = String(draft.pick(WORDS))
    way = draft.between(0, 4)

    def body(i: Expr) -> None:
        scaled = Binary("multiply", i, Integer(factor))
        if way == 4 and "print_many" in draft.constructs:
            draft.show(i, scaled)
            return
        lines = (i, scaled, joined(i, String(": "), scaled), joined(word, i))
        draft.show(lines[way % 4])

    count(draft, span, body)
    if draft.chance(0.4):
        draft.show(text(draft.pick(WORDS)))


@IDIOMS.add(size=9)
def counted_with_condition(draft: Draft) -> None:
    """How many numbers of a range meet a condition, or their total."""
    total = draft.let("total", number(draft.signed(0, 9)))
    span = span_of(draft.signed(1, 15), draft.turns(8), stride(draft))
    by = draft.pick((2, 2, 3))
    rest = draft.between(0, by - 1)
    other = draft.between(1, 5)
    adding = draft.chance(0.5)
    with_else = draft.wants_else()
    op: BinaryOp = "equal" if draft.chance(balance.TAKEN_SHARE) else "not_equal"

    def body(i: Expr) -> None:
        draft.choose(
            Binary(op, Binary("modulo", i, Integer(by)), Integer(rest)),
            lambda: draft.change(total.node, "add", i if adding else Integer(1)),
            (lambda: draft.change(total.node, "subtract", Integer(other))) if with_else else None,
        )

    count(draft, span, body)
    value = total.value
    for i in span:
        if (i % by == rest) == (op == "equal"):
            value += i if adding else 1
        elif with_else:
            value -= other
    draft.report(draft.learn(total, value))


@IDIOMS.add(size=8)
def line_for_each_kind(draft: Draft) -> None:
    """Each number of a range prints one thing or another."""
    first, turns = draft.signed(1, 15), draft.turns(6)
    limit = first + draft.between(0, max(turns, 1))
    good, bad = draft.pick(VERDICTS)
    by = draft.between(2, 3)
    dividing, numbered = draft.chance(0.5), draft.chance(0.5)
    with_else = draft.wants_else()

    def body(i: Expr) -> None:
        test = (
            Binary("equal", Binary("modulo", i, Integer(by)), Integer(0))
            if dividing
            else Binary("less", i, integer(limit))
        )
        line = joined(i, String(" "), String(good)) if numbered else String(good)
        draft.choose(
            test, lambda: draft.show(line), (lambda: draft.show(String(bad))) if with_else else None
        )

    count(draft, span_of(first, turns), body)
    if draft.chance(0.4):
        draft.show(number(turns))


@IDIOMS.add(size=9)
def fizz(draft: Draft) -> None:
    """Divisible by one number, by another one, or by none (without else: by each alone)."""
    span = span_of(draft.between(1, 12), draft.turns(7))
    one, two = draft.pick(((2, 3), (3, 2), (2, 5), (3, 4), (5, 2)))
    with_last = draft.wants_else()
    words = draft.two(WORDS)

    def test(i: Expr, by: int) -> Expr:
        return Binary("equal", Binary("modulo", i, Integer(by)), Integer(0))

    def body(i: Expr) -> None:
        def second() -> None:
            last = (lambda: draft.show(i)) if with_last else None
            draft.choose(test(i, two), lambda: draft.show(String(words[1])), last)

        if draft.has_else:
            draft.choose(test(i, one), lambda: draft.show(String(words[0])), second)
            return
        draft.choose(test(i, one), lambda: draft.show(String(words[0])))
        draft.choose(test(i, two), lambda: draft.show(String(words[1])))

    count(draft, span, body)


@IDIOMS.add(size=11, weight=0.8)
def prime(draft: Draft) -> None:
    """Is a number prime: every smaller divisor is tried and a flag remembers."""
    candidate = draft.pick((2, 3, 5, 7, 9, 11, 12, 12, 13, 15, 18, 20, 24, 24, 25, 30))
    value = draft.let("amount", number(candidate))
    flag = draft.let("flag", truth(True))

    def body(i: Expr) -> None:
        draft.choose(
            Binary("equal", Binary("modulo", value.node, i), Integer(0)),
            lambda: draft.store(flag.node, Boolean(False)),
        )

    upto = min(candidate - 1, isqrt(candidate) + draft.between(0, 3))
    count(draft, span_of(2, upto - 1), body)
    holds = all(candidate % i for i in range(2, upto + 1))
    good, bad = draft.pick((("prime", "not prime"), ("none", "divides"), ("yes", "no")))
    test = draft.learn(flag, holds)
    if draft.wants_else():
        draft.decide(
            test,
            lambda: draft.show(Binary("concat", value.node, String(f" {good}"))),
            lambda: draft.show(Binary("concat", value.node, String(f" {bad}"))),
        )
    else:
        draft.decide(test, lambda: draft.show(text(good)))
        draft.show(value)


@IDIOMS.add(size=12)
def best_in_series(draft: Draft) -> None:
    """The largest value of a formula over a range, by keeping the best so far."""
    factor, base = draft.between(2, 9), draft.between(5, 12)
    span = span_of(draft.between(1, 9), draft.turns(6))
    value = Name(draft.fresh("result"))
    op: BinaryOp = "greater" if draft.chance(0.6) else "less"
    low = draft.between(-4, base // 2)
    best = draft.let("best", number(low if op == "greater" else base - low))
    others = draft.let("counter", number(0)).node if draft.wants_else() else None

    def body(i: Expr) -> None:
        scaled = Binary("multiply", i, Integer(factor))
        draft.store(value, Binary("modulo", scaled, Integer(base)))
        draft.choose(
            Binary(op, value, best.node),
            lambda: draft.store(best.node, value),
            (lambda: draft.change(others, "add", Integer(1))) if others else None,
        )

    count(draft, span, body)
    if others and draft.chance(0.5):
        draft.report(others)
    series = [i * factor % base for i in span]
    draft.report(draft.learn(best, (max if op == "greater" else min)([best.value, *series])))


@IDIOMS.add(size=10)
def after_the_loop(draft: Draft) -> None:
    """A total, and a decision about it behind the loop."""
    total = draft.let("total", number(draft.signed(0, 30)))
    span = span_of(draft.between(1, 9), draft.turns(6))
    count(draft, span, lambda i: draft.change(total.node, "add", i))
    value = total.value + sum(span)
    total = draft.learn(total, value)
    limit = value + draft.between(-9, 10)
    good, bad = draft.pick(VERDICTS)
    test = compare("greater" if draft.chance(0.5) else "less_equal", total, number(limit))
    draft.decide(
        test,
        lambda: draft.show(text(good)),
        (lambda: draft.show(text(bad))) if draft.wants_else() else None,
    )
    if draft.chance(0.5):
        draft.show(total)


@IDIOMS.add(size=9)
def filtered(draft: Draft) -> None:
    """Numbers of a range that pass two tests at once, or one of two, are added up."""
    total = draft.let("total", number(draft.signed(0, 9)))
    span = span_of(draft.between(1, 12), draft.turns(7))
    low, by = span.start + draft.between(0, 4), draft.between(2, 3)
    joining_and = draft.chance(0.5)
    other = draft.between(1, 3) if draft.wants_else() else 0  # taken away for all the rest

    def body(i: Expr) -> None:
        late = Binary("greater" if joining_and else "less", i, Integer(low))
        even = Binary("equal", Binary("modulo", i, Integer(by)), Integer(0))
        draft.choose(
            Binary("and" if joining_and else "or", late, even),
            lambda: draft.change(total.node, "add", i),
            (lambda: draft.change(total.node, "subtract", Integer(other))) if other else None,
        )

    count(draft, span, body)
    kept = [i for i in span if (i > low and i % by == 0 if joining_and else i < low or i % by == 0)]
    lost = other * (len(span) - len(kept))
    draft.report(draft.learn(total, total.value + sum(kept) - lost))


@IDIOMS.add(size=11)
def nested_tests(draft: Draft) -> None:
    """Inside a loop, a test inside another one; each may have an else."""
    total = draft.let("total", number(draft.signed(0, 20)))
    span = span_of(draft.between(1, 9), draft.turns(7))
    middle = span.start + draft.between(0, 3)
    by, gain, loss, early = draft.between(2, 3), *(draft.between(1, 9) for _ in range(3))
    inner_else, outer_else = draft.wants_else(), draft.wants_else()

    def add(amount: int) -> Write:
        op: BinaryOp = "add" if amount > 0 else "subtract"
        return lambda: draft.change(total.node, op, Integer(abs(amount)))

    def body(i: Expr) -> None:
        divisible = Binary("equal", Binary("modulo", i, Integer(by)), Integer(0))
        draft.choose(
            Binary("greater_equal", i, Integer(middle)),
            lambda: draft.choose(divisible, add(gain), add(-loss) if inner_else else None),
            add(early) if outer_else else None,
        )

    count(draft, span, body)
    value = total.value
    for i in span:
        if i < middle:
            value += early if outer_else else 0
        elif i % by == 0:
            value += gain
        elif inner_else:
            value -= loss
    draft.report(draft.learn(total, value))

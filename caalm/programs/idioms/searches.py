"""Loops that find something out about a number: divisors, roots, bits, palindromes. For tier 3."""

from math import isqrt

from caalm.nodes import Binary, BinaryOp, Boolean, Expr, Integer, Name, Unary
from caalm.programs.branches import say
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.loops import count, go_on, span_of
from caalm.programs.terms import Term, both, compare, join, joined, number, text

IDIOMS = Idioms()


def _divides(value: Expr, by: Expr) -> Binary:
    return Binary("equal", Binary("modulo", value, by), Integer(0))


def _verdict(draft: Draft, test: Term[bool], value: Term[int], good: str, bad: str) -> None:
    """What a loop found out, said about a number."""
    if draft.wants_else():
        draft.decide(test, say(draft, good, value), say(draft, bad, value))
    else:
        draft.decide(test, say(draft, good))
        draft.report(value)


@IDIOMS.add(size=10)
def divisors(draft: Draft) -> None:
    """The divisors of a number: counted, added up, or printed."""
    value = draft.let(
        ("n", "number", "value", "m"), number(draft.pick((1, 2, 4, 5, 6, 7, 8, 9, 10, 12)))
    )
    way = draft.between(0, 2)
    total = draft.let("counter" if way == 0 else "total", number(0)) if way < 2 else None
    with_else, no = draft.wants_else(), text(draft.pick(("no", "-", ".", "x")))

    def body(i: Expr) -> None:
        def found() -> None:
            if total is None:
                draft.show(i)
            else:
                draft.change(total.node, "add", Integer(1) if way == 0 else i)

        def other() -> None:
            if total is None:
                draft.show(no)
            else:
                draft.change(total.node, "subtract", Integer(1))

        draft.choose(_divides(value.node, i), found, other if with_else else None)

    count(draft, span_of(1, value.value), body)
    if total is not None:
        draft.report(total.node)


@IDIOMS.add(size=13)
def perfect_number(draft: Draft) -> None:
    """Whether the proper divisors of a number add up to it."""
    candidate = draft.pick((6, 6, 6, 2, 3, 8, 10, 12, 5, 9, 4))
    value = draft.let(("n", "number", "value", "m"), number(candidate))
    total = draft.let("total", number(0))

    def body(i: Expr) -> None:
        draft.choose(_divides(value.node, i), lambda: draft.change(total.node, "add", i))

    upto = candidate // 2 if draft.chance(0.5) else candidate - 1
    count(draft, span_of(1, upto), body)
    total = draft.learn(total, sum(i for i in range(1, upto + 1) if candidate % i == 0))
    if draft.has_else and draft.chance(0.4):
        draft.decide(
            compare("equal", total, value),
            say(draft, "perfect"),
            lambda: draft.decide(
                compare("less", total, value), say(draft, "deficient"), say(draft, "abundant")
            ),
        )
        return
    _verdict(draft, compare("equal", total, value), value, "perfect", "not perfect")


@IDIOMS.add(size=9)
def palindrome(draft: Draft) -> None:
    """Whether a number reads the same from both ends."""
    turns = draft.turns(4)
    start = draft.between(10 ** (turns - 1), 10**turns - 1) if turns else 0
    if turns > 1 and draft.chance(0.5):
        half = str(start)[: (turns + 1) // 2]
        start = int(half + half[: turns // 2][::-1])
    value = draft.let(("n", "number", "value"), number(start))
    rest = draft.let(("rest", "left", "copy", "tmp"), value)
    turned = draft.let(("turned", "reversed_n", "back", "mirror"), number(0))
    digit = Binary("modulo", rest.node, Integer(10))

    def body() -> None:
        draft.store(turned.node, Binary("add", Binary("multiply", turned.node, Integer(10)), digit))
        draft.change(rest.node, "divide", Integer(10))

    go_on(draft, Binary("greater", rest.node, Integer(0)), turns, body)
    draft.learn(rest, 0)
    turned = draft.learn(turned, int(str(start)[::-1]))
    _verdict(draft, compare("equal", turned, value), value, "palindrome", "no palindrome")


@IDIOMS.add(size=5)
def square_root(draft: Draft) -> None:
    """The whole square root, by trying one number after the other."""
    root = draft.turns(6)
    start = root * root + draft.between(0, 2 * root)
    value = draft.let(("n", "number", "area", "value"), number(start))
    found = draft.let(("root", "r", "side", "guess"), number(0))
    following = Binary("add", found.node, Integer(1))
    square = Binary("multiply", following, following)
    fits = Binary("less_equal", square, value.node)

    def body() -> None:
        draft.change(found.node, "add", Integer(1))

    go_on(draft, fits, root, body)
    draft.report(draft.learn(found, root))


@IDIOMS.add(size=6)
def newton(draft: Draft) -> None:
    """The whole square root, by Newton's way."""
    start = draft.pick((1, 2, 3, 9, 10, 16, 24, 25, 30, 49, 64, 90, 99))
    value = draft.let(("n", "number", "a", "value"), number(start))
    guess = draft.let(("guess", "x", "root", "r"), number(start))
    better = Binary(
        "divide", Binary("add", guess.node, Binary("divide", value.node, guess.node)), Integer(2)
    )
    printing = draft.chance(0.4)
    turns, now = 0, start
    while now * now > start:
        now, turns = (now + start // now) // 2, turns + 1

    def body() -> None:
        draft.store(guess.node, better)
        if printing:
            draft.show(guess.node)

    too_large = Binary("greater", Binary("multiply", guess.node, guess.node), value.node)
    go_on(draft, too_large, turns, body)
    draft.report(draft.learn(guess, isqrt(start)))


@IDIOMS.add(size=6)
def binary_digits(draft: Draft) -> None:
    """A number in the binary system, or how many ones it has there."""
    turns = draft.turns(6)
    start = draft.between(2 ** (turns - 1), 2**turns - 1) if turns else 0
    value = draft.let(("n", "number", "value", "left"), number(start))
    bit = Binary("modulo", value.node, Integer(2))
    as_text = draft.chance(0.6)
    line = draft.let(("bits", "binary", "out"), text("")) if as_text else None
    ones = None if as_text else draft.let(("ones", "bits", "tally"), number(0))

    def body() -> None:
        if line is not None:
            draft.store(line.node, joined(bit, line.node))
        elif ones is not None:
            draft.change(ones.node, "add", bit)
        draft.change(value.node, "divide", Integer(2))

    go_on(draft, Binary("greater", value.node, Integer(0)), turns, body)
    draft.learn(value, 0)
    if line is not None:
        draft.show(
            join(
                text(draft.pick(("0b", "binary "))),
                draft.learn(line, f"{start:b}" if turns else ""),
            )
        )
    elif ones is not None:
        draft.report(draft.learn(ones, start.bit_count()))


@IDIOMS.add(size=6)
def common_multiple(draft: Draft) -> None:
    """The least common multiple, by trying the multiples of one number."""
    by = draft.between(2, 8)
    turns = draft.turns(4)
    step = draft.between(2, 9)
    value = step
    for _ in range(12):
        if (turns == 0) == (value % by == 0):
            break
        step = by * draft.between(1, 3) if turns == 0 else draft.between(2, 9)
        value = step
    often = 0
    while value % by:
        value, often = value + step, often + 1
    a, b = (
        draft.let(("a", "first", "step_size", "x"), number(step)),
        draft.let(("b", "second", "by", "y"), number(by)),
    )
    multiple = draft.let(("multiple", "m", "common", "result"), a)

    def body() -> None:
        draft.change(multiple.node, "add", a.node)

    rest = Binary("modulo", multiple.node, b.node)
    go_on(draft, Binary("not_equal", rest, Integer(0)), often, body)
    draft.report(draft.learn(multiple, value))


@IDIOMS.add(size=14)
def primes_below(draft: Draft) -> None:
    """The primes of a short range: a loop over divisors inside a loop over candidates."""
    first = draft.pick((2, 2, 3, 5, 8, 10, 14))
    candidates = span_of(first, draft.turns(5))
    flag = Name(draft.fresh(("prime", "is_prime", "ok", "flag")))
    counted = draft.let("counter", number(0)) if draft.chance(0.4) else None

    def body(i: Expr) -> None:
        draft.store(flag, Boolean(True))
        d = Name(draft.fresh(("d", "div", "j")))
        draft.store(d, Integer(2))

        def inner() -> None:
            draft.choose(_divides(i, d), lambda: draft.store(flag, Boolean(False)))
            draft.change(d, "add", Integer(1))

        go_on(draft, Binary("less_equal", Binary("multiply", d, d), i), None, inner)
        draft.choose(
            flag,
            lambda: draft.change(counted.node, "add", Integer(1)) if counted else draft.show(i),
        )

    count(draft, candidates, body)
    if counted is not None:
        draft.report(counted.node)


@IDIOMS.add(size=10)
def first_in_range(draft: Draft) -> None:
    """Goes through a range and keeps the first (or the last) number with some property."""
    span = span_of(draft.between(5, 40), draft.turns(6))
    by = draft.between(2, 4)
    keep_first = draft.chance(0.6)
    found = draft.let(("found", "hit", "match", "position"), number(draft.pick((-1, -1, 0))))

    def body(i: Expr) -> None:
        test: Expr = _divides(i, Integer(by))
        if keep_first:
            test = Binary("and", test, Binary("equal", found.node, _literal(found.value)))
        draft.choose(test, lambda: draft.store(found.node, i))

    count(draft, span, body)
    hits = [i for i in span if i % by == 0] or [found.value]
    found = draft.learn(found, hits[0] if keep_first else hits[-1])
    _found_or_not(draft, found)


def _literal(value: int) -> Expr:
    return Integer(value) if value >= 0 else Unary("negate", Integer(-value))


def _found_or_not(draft: Draft, found: Term[int]) -> None:
    if draft.chance(0.5):
        draft.report(found)
    elif draft.wants_else():
        draft.decide(
            compare("greater", found, number(0)), lambda: draft.report(found), say(draft, "none")
        )
    else:
        draft.decide(compare("less_equal", found, number(0)), say(draft, "none"))
        draft.show(found)


@IDIOMS.add(size=13)
def hits_in_range(draft: Draft) -> None:
    """How many numbers of a range pass two bounds, and whether they are many."""
    low = draft.between(3, 20)
    high = low + draft.between(2, 8)
    span = span_of(low - draft.between(0, 4), draft.turns(7), draft.pick((1, 1, 2)))
    many = draft.let("counter", number(0))
    op: BinaryOp = "less_equal" if draft.chance(0.5) else "less"
    outside = draft.let("total", number(0)).node if draft.wants_else() else None

    def body(i: Expr) -> None:
        inside = Binary(
            "and", Binary("greater_equal", i, Integer(low)), Binary(op, i, Integer(high))
        )
        draft.choose(
            inside,
            lambda: draft.change(many.node, "add", Integer(1)),
            (lambda: draft.change(outside, "add", Integer(1))) if outside else None,
        )

    count(draft, span, body)
    hits = sum(low <= i and (i <= high if op == "less_equal" else i < high) for i in span)
    many = draft.learn(many, hits)
    few = compare("less", many, number(draft.between(1, 5)))
    some = both(few, compare("greater", many, number(0)))
    draft.decide(
        some if draft.chance(0.4) else few,
        say(draft, draft.pick(("few", "rare"))),
        say(draft, "many", many) if draft.wants_else() else None,
    )
    draft.report(many)

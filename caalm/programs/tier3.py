"""Tier 3: loops. What a reader must follow is how often a body runs and what it leaves.

How often each loop turns is drawn first: not at all, once, or several times.
"""

from math import gcd

from caalm.nodes import Binary, BinaryOp, Boolean, Expr, Integer, Name, Repeat, String, Unary
from caalm.programs import balance
from caalm.programs.draft import Draft, Write
from caalm.programs.loops import count, go_on, times
from caalm.programs.terms import (
    Term,
    compare,
    integer,
    number,
    text,
    truth,
)
from caalm.programs.tiers import TIERS, Tier
from caalm.programs.vocabulary import PIECES, VERDICTS, WORDS

TIER = TIERS.register("3")(Tier(shortest=4, longest=18))

_ZERO = Integer(0)


def _step(draft: Draft) -> int:
    """By how much a loop counts: mostly one, often downward, sometimes more."""
    stride = draft.between(2, 4) if draft.chance(balance.STRIDE_SHARE) else 1
    return -stride if draft.chance(balance.DOWNWARD_SHARE) else stride


def _join(*parts: Expr) -> Expr:
    """The parts as one text."""
    whole = parts[0]
    for part in parts[1:]:
        whole = Binary("concat", whole, part)
    return whole


def _change(draft: Draft, variable: Expr, op: BinaryOp, value: Expr) -> None:
    """`variable = variable op value`."""
    draft.store(variable, Binary(op, variable, value))


def _numbers(first: int, turns: int, step: int) -> range:
    """The numbers that `count` counts."""
    return range(first, first + turns * step, step)


@TIER.idiom(size=8, weight=1.5)
def sum_of_range(draft: Draft) -> None:
    """A total over the numbers of a range, or over a multiple or square of each."""
    total = draft.let("total", number(draft.signed(0, 40)))
    first, turns, step = draft.signed(1, 12), draft.turns(7), _step(draft)
    way, factor = draft.between(0, 2), draft.between(2, 6)
    op: BinaryOp = "subtract" if draft.chance(0.3) else "add"

    def body(i: Expr) -> None:
        part = (i, Binary("multiply", i, Integer(factor)), Binary("multiply", i, i))[way]
        _change(draft, total.node, op, part)

    count(draft, first, turns, body, step=step)
    added = sum((i, i * factor, i * i)[way] for i in _numbers(first, turns, step))
    draft.learn(total.node, total.value + (added if op == "add" else -added))
    draft.report(draft.now(total))


@TIER.idiom(size=7)
def product(draft: Draft) -> None:
    """A product over a range: factorials and their kin."""
    result = draft.let("result", number(draft.signed(1, 4)))
    first, turns = draft.between(1, 4), draft.turns(5)
    value = result.value
    for i in range(first, first + turns):
        value *= i
    count(draft, first, turns, lambda i: _change(draft, result.node, "multiply", i))
    draft.learn(result.node, value)
    draft.report(draft.now(result))


@TIER.idiom(size=7)
def repeated_change(draft: Draft) -> None:
    """A number grows, shrinks or doubles a number of times."""
    value = draft.let("total", number(draft.signed(1, 30)))
    op: BinaryOp = draft.pick(("add", "add", "subtract", "subtract", "multiply"))
    by = draft.between(2, 3) if op == "multiply" else draft.between(2, 25)
    turns = draft.turns(6)
    printing = draft.chance(0.4)

    def body() -> None:
        _change(draft, value.node, op, Integer(by))
        if printing:
            draft.show(value.node)

    times(draft, turns, body)
    left = value.value
    for _ in range(turns):
        left = left * by if op == "multiply" else left + (by if op == "add" else -by)
    draft.learn(value.node, left)
    if not printing or draft.chance(0.4):
        draft.report(draft.now(value))


@TIER.idiom(size=6, weight=1.2)
def table(draft: Draft) -> None:
    """One line for each number of a range."""
    first, turns, step = draft.signed(1, 20), draft.turns(6), _step(draft)
    factor = draft.between(2, 12)
    word = String(draft.pick(WORDS))
    way = draft.between(0, 4)

    def body(i: Expr) -> None:
        scaled = Binary("multiply", i, Integer(factor))
        if way == 4 and "print_many" in draft.constructs:
            draft.show(i, scaled)
            return
        lines = (i, scaled, _join(i, String(": "), scaled), _join(word, i))
        draft.show(lines[way % 4])

    count(draft, first, turns, body, step=step)
    if draft.chance(0.4):
        draft.show(text(draft.pick(WORDS)))


@TIER.idiom(size=6)
def countdown(draft: Draft) -> None:
    """Down to a limit, each number printed, and a word behind it."""
    stride = draft.between(1, 4)
    limit = draft.between(0, 9)
    turns = draft.turns(6)
    start = limit + turns * stride - (draft.between(0, stride - 1) if turns else 0)
    value = draft.let("amount", number(start))
    bound = draft.bound(limit).node

    def body() -> None:
        draft.show(value.node)
        _change(draft, value.node, "subtract", Integer(stride))

    go_on(draft, Binary("greater", value.node, bound), turns, body)
    draft.learn(value.node, start - turns * stride)
    draft.show(text(draft.pick(WORDS)) if draft.chance(0.5) else draft.now(value))


@TIER.idiom(size=8)
def counted_with_condition(draft: Draft) -> None:
    """How many numbers of a range meet a condition, or their total."""
    total = draft.let("total", number(draft.signed(0, 9)))
    first, turns, step = draft.signed(1, 15), draft.turns(8), _step(draft)
    by = draft.pick((2, 2, 3))
    rest = draft.between(0, by - 1)
    other = draft.between(1, 5)
    adding = draft.chance(0.5)
    with_else = draft.wants_else()

    def body(i: Expr) -> None:
        draft.choose(
            Binary("equal", Binary("modulo", i, Integer(by)), Integer(rest)),
            lambda: _change(draft, total.node, "add", i if adding else Integer(1)),
            (lambda: _change(draft, total.node, "subtract", Integer(other))) if with_else else None,
        )

    count(draft, first, turns, body, step=step)
    value = total.value
    for i in _numbers(first, turns, step):
        if i % by == rest:
            value += i if adding else 1
        elif with_else:
            value -= other
    draft.learn(total.node, value)
    draft.report(draft.now(total))


@TIER.idiom(size=8)
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
            Binary("equal", Binary("modulo", i, Integer(by)), _ZERO)
            if dividing
            else Binary("less", i, integer(limit))
        )
        line = _join(i, String(" "), String(good)) if numbered else String(good)
        draft.choose(
            test, lambda: draft.show(line), (lambda: draft.show(String(bad))) if with_else else None
        )

    count(draft, first, turns, body)
    if draft.chance(0.4):
        draft.show(number(turns))


@TIER.idiom(size=9)
def fizz(draft: Draft) -> None:
    """Divisible by one number, by another one, or by none (without else: by each alone)."""
    first, turns = draft.between(1, 12), draft.turns(7)
    one, two = draft.two((2, 3, 4, 5))
    words = draft.two(WORDS)

    def test(i: Expr, by: int) -> Expr:
        return Binary("equal", Binary("modulo", i, Integer(by)), _ZERO)

    def body(i: Expr) -> None:
        def second() -> None:
            draft.choose(test(i, two), lambda: draft.show(String(words[1])), lambda: draft.show(i))

        if draft.has_else:
            draft.choose(test(i, one), lambda: draft.show(String(words[0])), second)
            return
        draft.choose(test(i, one), lambda: draft.show(String(words[0])))
        draft.choose(test(i, two), lambda: draft.show(String(words[1])))

    count(draft, first, turns, body)


@TIER.idiom(size=7)
def built_text(draft: Draft) -> None:
    """A text that grows by a piece, or by the counter, in every turn."""
    line = draft.let("text", text(draft.pick(("", "", ">", "a", "|"))))
    piece = draft.pick(PIECES)
    turns = draft.turns(7)
    in_front, printing = draft.chance(0.3), draft.chance(0.3)
    value = line.value

    def grow(part: Expr) -> None:
        parts = (part, line.node) if in_front else (line.node, part)
        draft.store(line.node, _join(*parts))
        if printing:
            draft.show(line.node)

    if draft.chance(0.5):
        times(draft, turns, lambda: grow(String(piece)))
        value = piece * turns + value if in_front else value + piece * turns
    else:
        first, step = draft.between(1, 6), draft.pick((1, 1, 2, -1))
        count(draft, first, turns, grow, step=step)
        for i in _numbers(first, turns, step):
            value = f"{i}{value}" if in_front else f"{value}{i}"
    draft.learn(line.node, value)
    draft.show(Term(line.node, value))


@TIER.idiom(size=8)
def greatest_common_divisor(draft: Draft) -> None:
    """Euclid's way to the greatest common divisor, with remainders."""
    turns = draft.turns(3)
    right_value = 0 if turns == 0 else draft.between(2, 20)
    left_value = draft.between(2, 60)
    if turns == 1:
        left_value = right_value * draft.between(1, 6)
    left = draft.let("amount", number(left_value))
    right = draft.let("amount", number(right_value))
    spare = Name(draft.fresh("spare"))

    def body() -> None:
        draft.store(spare, Binary("modulo", left.node, right.node))
        draft.store(left.node, right.node)
        draft.store(right.node, spare)

    go_on(draft, Binary("not_equal", right.node, _ZERO), turns, body)
    draft.learn(left.node, gcd(left_value, right_value))
    draft.learn(right.node, 0)
    draft.report(draft.now(left))


def _collatz_turns(value: int) -> int:
    turns = 0
    while value != 1:
        value = value // 2 if value % 2 == 0 else 3 * value + 1
        turns += 1
    return turns


@TIER.idiom(size=11, weight=0.8)
def collatz(draft: Draft) -> None:
    """Halve or triple until one is reached; the turns are counted or printed."""
    start = draft.pick((1, 2, 3, 4, 5, 6, 8, 10, 12, 13, 16, 20, 32))
    turns = _collatz_turns(start)
    value = draft.let("amount", number(start))
    steps = draft.let("counter", number(draft.between(0, 3)))
    printing = draft.chance(0.3)

    def halve() -> None:
        _change(draft, value.node, "divide", Integer(2))

    def grow() -> None:
        tripled = Binary("multiply", value.node, Integer(3))
        draft.store(value.node, Binary("add", tripled, Integer(1)))

    def body() -> None:
        even = Binary("equal", Binary("modulo", value.node, Integer(2)), _ZERO)
        if draft.has_else:
            draft.choose(even, halve, grow)
        else:  # odd first grows to an even number, then every turn halves
            draft.choose(Unary("not", even), grow)
            halve()
        if printing:
            draft.show(value.node)
        _change(draft, steps.node, "add", Integer(1))

    go_on(draft, Binary("not_equal", value.node, Integer(1)), turns, body)
    draft.learn(value.node, 1)
    draft.report(steps.node)


@TIER.idiom(size=8)
def digits(draft: Draft) -> None:
    """A number is taken apart digit by digit: their sum, their number, the number reversed."""
    turns = draft.turns(4)
    start = 0 if turns == 0 else draft.between(10 ** (turns - 1), 10**turns - 1)
    value = draft.let("amount", number(start))
    result = draft.let("result", number(draft.pick((0, 0, 1, 10))))
    way = draft.between(0, 2)
    outcome = result.value
    digit = Binary("modulo", value.node, Integer(10))

    def body() -> None:
        if way == 0:
            _change(draft, result.node, "add", digit)
        elif way == 1:
            _change(draft, result.node, "add", Integer(1))
        else:
            tens = Binary("multiply", result.node, Integer(10))
            draft.store(result.node, Binary("add", tens, digit))
        _change(draft, value.node, "divide", Integer(10))

    go_on(draft, Binary("greater", value.node, _ZERO), turns, body)
    for char in reversed(str(start)) if turns else "":
        outcome = (outcome + int(char), outcome + 1, outcome * 10 + int(char))[way]
    draft.learn(value.node, 0)
    draft.learn(result.node, outcome)
    draft.report(draft.now(result))


@TIER.idiom(size=9)
def fibonacci(draft: Draft) -> None:
    """Each number is the sum of the two before it."""
    first, second = draft.signed(0, 5), draft.between(1, 6)
    turns = draft.turns(8)
    a, b = draft.let("amount", number(first)), draft.let("amount", number(second))
    following = Name(draft.fresh("result"))
    printing = draft.chance(0.4)

    def body() -> None:
        draft.store(following, Binary("add", a.node, b.node))
        draft.store(a.node, b.node)
        draft.store(b.node, following)
        if printing:
            draft.show(a.node)

    times(draft, turns, body)
    for _ in range(turns):
        first, second = second, first + second
    draft.learn(a.node, first)
    draft.learn(b.node, second)
    if not printing or draft.chance(0.3):
        draft.report(draft.now(b))


@TIER.idiom(size=10)
def search_with_flag(draft: Draft) -> None:
    """The first number that meets a condition stops the loop by a flag."""
    start = draft.between(1, 30)
    by = draft.between(2, 9)
    rest = draft.between(0, by - 1)
    value = draft.let("amount", number(start))
    done = draft.let("flag", truth(draft.chance(balance.ZERO_TURNS_SHARE)))
    steps = 0 if done.value else (rest - start) % by + 1

    def body() -> None:
        def found() -> None:
            draft.store(done.node, Boolean(True))

        def further() -> None:
            _change(draft, value.node, "add", Integer(1))

        test = Binary("equal", Binary("modulo", value.node, Integer(by)), Integer(rest))
        if draft.has_else:
            draft.choose(test, found, further)
        else:
            draft.choose(test, found)
            draft.choose(Unary("not", done.node), further)

    go_on(draft, Unary("not", done.node), steps, body)
    draft.learn(value.node, start + max(steps - 1, 0))
    draft.learn(done.node, True)
    draft.report(draft.now(value))


@TIER.idiom(size=10, weight=0.8)
def prime(draft: Draft) -> None:
    """Is a number prime: every smaller divisor is tried and a flag remembers."""
    candidate = draft.between(2, 25)
    value = draft.let("amount", number(candidate))
    flag = draft.let("flag", truth(True))

    def body(i: Expr) -> None:
        draft.choose(
            Binary("equal", Binary("modulo", value.node, i), _ZERO),
            lambda: draft.store(flag.node, Boolean(False)),
        )

    upto = min(candidate - 1, draft.between(3, 8))
    count(draft, 2, upto - 1, body)
    holds = all(candidate % i for i in range(2, upto + 1))
    draft.learn(flag.node, holds)
    good, bad = draft.pick((("prime", "not prime"), ("none", "divides"), ("yes", "no")))
    test = draft.now(flag)
    if draft.wants_else():
        draft.decide(
            test,
            lambda: draft.show(Binary("concat", value.node, String(f" {good}"))),
            lambda: draft.show(Binary("concat", value.node, String(f" {bad}"))),
        )
    else:
        draft.decide(test, lambda: draft.show(text(good)))
        draft.show(value)


@TIER.idiom(size=8)
def until_over_limit(draft: Draft) -> None:
    """A number grows until it passes a limit; how often it grew is printed."""
    start, by = draft.between(1, 12), draft.between(2, 9)
    doubling = draft.chance(0.4)
    factor = draft.between(2, 3)
    turns = draft.turns(6)
    end = before = start
    for _ in range(turns):
        before, end = end, end * factor if doubling else end + by
    # The limit lies between the last two values, so that the loop ends at the last one.
    limit = draft.between(before + 1, end) if turns else start - draft.between(0, 4)
    value = draft.let("total", number(start))
    grown = draft.let("counter", number(0))
    bound = draft.bound(limit).node

    def body() -> None:
        if doubling:
            _change(draft, value.node, "multiply", Integer(factor))
        else:
            _change(draft, value.node, "add", Integer(by))
        _change(draft, grown.node, "add", Integer(1))

    go_on(draft, Binary("less", value.node, bound), turns, body)
    draft.learn(value.node, end)
    draft.learn(grown.node, turns)
    shown = draft.now(value if draft.chance(0.5) else grown)
    draft.show(_join(value.node, String(" "), grown.node) if draft.chance(0.5) else shown)


@TIER.idiom(size=8)
def money_runs_out(draft: Draft) -> None:
    """As long as there is enough, something is taken away and counted."""
    price, turns = draft.between(2, 25), draft.turns(6)
    rest = draft.between(0, price - 1)
    money = draft.let("total", number(price * turns + rest))
    cost = draft.let("factor", number(price)) if draft.chance(0.5) else number(price)
    bought = draft.let("counter", number(draft.between(0, 4)))

    def body() -> None:
        _change(draft, money.node, "subtract", cost.node)
        _change(draft, bought.node, "add", Integer(1))

    go_on(draft, Binary("greater_equal", money.node, cost.node), turns, body)
    draft.learn(money.node, rest)
    draft.learn(bought.node, bought.value + turns)
    for value in (bought, money) if draft.chance(0.5) else (draft.pick((bought, money)),):
        draft.report(draft.now(value))


@TIER.idiom(size=8)
def best_in_series(draft: Draft) -> None:
    """The largest value of a formula over a range, by keeping the best so far."""
    factor, base = draft.between(2, 9), draft.between(5, 12)
    first, turns = draft.between(1, 9), draft.turns(6)
    best = draft.let("best", number(draft.signed(0, base)))
    value = Name(draft.fresh("result"))
    op: BinaryOp = "greater" if draft.chance(0.6) else "less"

    def body(i: Expr) -> None:
        scaled = Binary("multiply", i, Integer(factor))
        draft.store(value, Binary("modulo", scaled, Integer(base)))
        draft.choose(Binary(op, value, best.node), lambda: draft.store(best.node, value))

    count(draft, first, turns, body)
    series = [i * factor % base for i in range(first, first + turns)]
    draft.learn(best.node, (max if op == "greater" else min)([best.value, *series]))
    draft.report(draft.now(best))


@TIER.idiom(size=9, weight=1.2)
def grid(draft: Draft) -> None:
    """A loop inside a loop: a total or a count over all pairs."""
    rows, columns = draft.turns(4), draft.turns(4)
    total = draft.let("total", number(draft.signed(0, 20)))
    start = draft.between(1, 3)
    way = draft.between(0, 2)

    def body(i: Expr) -> None:
        def inner(j: Expr) -> None:
            product = Binary("multiply", i, j)
            _change(draft, total.node, "add", (Integer(1), product, Binary("add", i, j))[way])

        count(draft, start, columns, inner)

    count(draft, 1, rows, body)
    value = total.value
    for i in range(1, rows + 1):
        for j in range(start, start + columns):
            value += (1, i * j, i + j)[way]
    draft.learn(total.node, value)
    draft.report(draft.now(total))


@TIER.idiom(size=9)
def printed_pairs(draft: Draft) -> None:
    """A loop inside a loop that prints a line for each pair or for each row."""
    rows, columns = draft.turns(3), draft.turns(3)
    first, start = draft.between(1, 5), draft.between(1, 4)
    sign = String(draft.pick((" ", "-", ",", " x ")))

    def body(i: Expr) -> None:
        count(draft, start, columns, lambda j: draft.show(_join(i, sign, j)))
        if row_end:
            draft.show(String(end_word))

    row_end, end_word = draft.chance(0.4), draft.pick(WORDS)
    count(draft, first, rows, body)


@TIER.idiom(size=10)
def triangle(draft: Draft) -> None:
    """Rows that grow with the outer counter."""
    rows = draft.turns(4)
    first = draft.pick((0, 1, 1, 2))
    piece = String(draft.pick(PIECES))
    line = Name(draft.fresh("text"))

    def body(i: Expr) -> None:
        draft.store(line, String(""))
        _inner_rows(draft, i, lambda: _change(draft, line, "concat", piece))
        draft.show(_join(line, String("|")))

    count(draft, first, rows, body)


def _inner_rows(draft: Draft, often: Expr, write: Write) -> None:
    """Run the body as often as another counter says."""
    if "repeat" in draft.constructs and draft.chance(0.5):
        draft.emit(Repeat(often, draft.block(write, "maybe")))
        return
    counter = Name(draft.fresh("counter"))
    draft.store(counter, _ZERO)

    def body() -> None:
        write()
        _change(draft, counter, "add", Integer(1))

    go_on(draft, Binary("less", counter, often), None, body)


@TIER.idiom(size=8)
def after_the_loop(draft: Draft) -> None:
    """A total, and a decision about it behind the loop."""
    total = draft.let("total", number(draft.signed(0, 30)))
    first, turns = draft.between(1, 9), draft.turns(6)
    count(draft, first, turns, lambda i: _change(draft, total.node, "add", i))
    value = total.value + sum(range(first, first + turns))
    draft.learn(total.node, value)
    total = draft.now(total)
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

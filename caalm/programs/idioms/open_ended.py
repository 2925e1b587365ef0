"""Loops that go on until something is reached. For tier 3.

How often a loop turns is drawn or computed first, so that its limit can be chosen.
"""

from math import gcd

from caalm.nodes import Binary, Boolean, Integer, Name, String, Unary
from caalm.programs import balance
from caalm.programs.branches import say
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.loops import go_on
from caalm.programs.terms import (
    integer,
    join,
    joined,
    number,
    text,
    truth,
)
from caalm.programs.vocabulary import LABELS, VERDICTS, WORDS

IDIOMS = Idioms()


@IDIOMS.add(size=6)
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
        draft.change(value.node, "subtract", Integer(stride))

    go_on(draft, Binary("greater", value.node, bound), turns, body)
    draft.learn(value, start - turns * stride)
    draft.show(text(draft.pick(WORDS)) if draft.chance(0.5) else draft.now(value))


@IDIOMS.add(size=7)
def greatest_common_divisor(draft: Draft) -> None:
    """Euclid's way to the greatest common divisor, with remainders."""
    turns = draft.turns(3)
    right_value = 0 if turns == 0 else draft.between(2, 20)
    left_value = draft.between(2, 60)
    if turns == 1:
        left_value = right_value * draft.between(1, 6)
    left = draft.let("amount", number(left_value))
    right = draft.let("amount", number(right_value))
    together = draft.at_once()
    spare = Name(draft.fresh("spare"))

    def body() -> None:
        rest = Binary("modulo", left.node, right.node)
        if together:
            draft.store_all((left.node, right.node), (right.node, rest))
            return
        draft.store(spare, rest)
        draft.store(left.node, right.node)
        draft.store(right.node, spare)

    go_on(draft, Binary("not_equal", right.node, Integer(0)), turns, body)
    draft.learn(left, gcd(left_value, right_value))
    draft.learn(right, 0)
    draft.report(draft.now(left))


def _collatz_turns(value: int) -> int:
    turns = 0
    while value != 1:
        value = value // 2 if value % 2 == 0 else 3 * value + 1
        turns += 1
    return turns


@IDIOMS.add(size=11, weight=0.8)
def collatz(draft: Draft) -> None:
    """Halve or triple until one is reached; the turns are counted or printed."""
    start = draft.pick((1, 2, 3, 4, 5, 6, 8, 10, 12, 13, 16, 20, 32))
    turns = _collatz_turns(start)
    value = draft.let("amount", number(start))
    steps = draft.let("counter", number(draft.between(0, 3)))
    printing, with_else = draft.chance(0.3), draft.wants_else()
    shortened = draft.chance(0.3)
    was_even = Name(draft.fresh("flag")) if not (with_else or shortened) else value.node

    def halve() -> None:
        draft.change(value.node, "divide", Integer(2))

    def grow() -> None:
        tripled = Binary("multiply", value.node, Integer(3))
        draft.store(value.node, Binary("add", tripled, Integer(1)))

    def body() -> None:
        even = Binary("equal", Binary("modulo", value.node, Integer(2)), Integer(0))
        if with_else:
            draft.choose(even, halve, grow)
        elif shortened:  # odd first grows to an even number, then every turn halves
            draft.choose(Unary("not", even), grow)
            halve()
        else:  # the second test must not see what the first one did
            draft.store(was_even, even)
            draft.choose(was_even, halve)
            draft.choose(Unary("not", was_even), grow)
        if printing:
            draft.show(value.node)
        draft.change(steps.node, "add", Integer(1))

    go_on(draft, Binary("not_equal", value.node, Integer(1)), turns, body)
    draft.learn(value, 1)
    draft.report(steps.node)


@IDIOMS.add(size=6)
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
            draft.change(result.node, "add", digit)
        elif way == 1:
            draft.change(result.node, "add", Integer(1))
        else:
            tens = Binary("multiply", result.node, Integer(10))
            draft.store(result.node, Binary("add", tens, digit))
        draft.change(value.node, "divide", Integer(10))

    go_on(draft, Binary("greater", value.node, Integer(0)), turns, body)
    for char in reversed(str(start)) if turns else "":
        outcome = (outcome + int(char), outcome + 1, outcome * 10 + int(char))[way]
    draft.learn(value, 0)
    draft.report(draft.learn(result, outcome))


@IDIOMS.add(size=8)
def search_with_flag(draft: Draft) -> None:
    """The first number that meets a condition stops the loop by a flag."""
    start = draft.between(1, 30)
    by = draft.between(2, 9)
    rest = draft.between(0, by - 1)
    value = draft.let("amount", number(start))
    done = draft.let("flag", truth(draft.chance(balance.ZERO_TURNS_SHARE)))
    steps = 0 if done.value else (rest - start) % by + 1
    with_else = draft.wants_else()

    def body() -> None:
        def found() -> None:
            draft.store(done.node, Boolean(True))

        def further() -> None:
            draft.change(value.node, "add", Integer(1))

        test = Binary("equal", Binary("modulo", value.node, Integer(by)), Integer(rest))
        if with_else:
            draft.choose(test, found, further)
        else:
            draft.choose(test, found)
            draft.choose(Unary("not", done.node), further)

    go_on(draft, Unary("not", done.node), steps, body)
    draft.learn(value, start + max(steps - 1, 0))
    draft.learn(done, True)
    draft.report(draft.now(value))


@IDIOMS.add(size=7)
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
            draft.change(value.node, "multiply", Integer(factor))
        else:
            draft.change(value.node, "add", Integer(by))
        draft.change(grown.node, "add", Integer(1))

    go_on(draft, Binary("less", value.node, bound), turns, body)
    draft.learn(value, end)
    draft.learn(grown, turns)
    shown = draft.now(value if draft.chance(0.5) else grown)
    draft.show(joined(value.node, String(" "), grown.node) if draft.chance(0.5) else shown)


@IDIOMS.add(size=8)
def money_runs_out(draft: Draft) -> None:
    """As long as there is enough, something is taken away and counted."""
    price, turns = draft.between(2, 25), draft.turns(6)
    rest = draft.between(0, price - 1)
    money = draft.let("total", number(price * turns + rest))
    cost = draft.let("factor", number(price)) if draft.chance(0.5) else number(price)
    bought = draft.let("counter", number(draft.between(0, 4)))

    def body() -> None:
        draft.change(money.node, "subtract", cost.node)
        draft.change(bought.node, "add", Integer(1))

    go_on(draft, Binary("greater_equal", money.node, cost.node), turns, body)
    draft.learn(money, rest)
    draft.learn(bought, bought.value + turns)
    for value in (bought, money) if draft.chance(0.5) else (draft.pick((bought, money)),):
        draft.report(draft.now(value))


@IDIOMS.add(size=7)
def meeting(draft: Draft) -> None:
    """One number climbs, another one falls, until they meet or pass."""
    up, down = draft.between(1, 5), draft.between(1, 5)
    turns = draft.turns(6)
    low = draft.signed(1, 20)
    # The gap closes by `up + down` a turn and is gone after the last one.
    gap = turns * (up + down) - (draft.between(0, up + down - 1) if turns else draft.between(0, 6))
    left = draft.let("amount", number(low))
    right = draft.let("amount", number(low + gap))

    def body() -> None:
        draft.change(left.node, "add", Integer(up))
        draft.change(right.node, "subtract", Integer(down))

    go_on(draft, Binary("less", left.node, right.node), turns, body)
    left = draft.learn(left, low + turns * up)
    right = draft.learn(right, low + gap - turns * down)
    if draft.chance(0.5):
        draft.show(join(join(left, text(" ")), right))
    else:
        draft.show(left)
        draft.show(right)


@IDIOMS.add(size=8)
def attempts(draft: Draft) -> None:
    """Tries are used up until one works or none is left; `and` joins the two tests."""
    most = draft.between(0, 4)
    wanted = draft.between(1, 5)
    turns = min(most, wanted)
    left = draft.let("limit", number(most))
    done = draft.let("flag", truth(False))

    def body() -> None:
        draft.change(left.node, "subtract", Integer(1))
        draft.store(done.node, Binary("equal", left.node, integer(most - wanted)))

    some_left = Binary("greater", left.node, Integer(0))
    go_on(draft, Binary("and", Unary("not", done.node), some_left), turns, body)
    left = draft.learn(left, most - turns)
    done = draft.learn(done, turns == wanted)
    good, bad = draft.pick(VERDICTS)
    if draft.wants_else():
        draft.decide(done, say(draft, good, left), say(draft, bad, left))
    else:
        draft.decide(done, say(draft, good, left))
        draft.show(join(text(f"{draft.pick(LABELS)} "), left))


@IDIOMS.add(size=7)
def halving(draft: Draft) -> None:
    """A number is divided until it is small; what is lost by rounding is collected."""
    by, turns = draft.between(2, 3), draft.turns(5)
    low = draft.between(2, 9)
    start = draft.between(0, low - 1) if turns == 0 else draft.between(low, low * by - 1)
    for _ in range(turns - 1):
        start = start * by + draft.between(0, by - 1)
    value = draft.let("amount", number(start))
    lost = draft.let("total", number(draft.signed(0, 9)))

    def body() -> None:
        draft.change(lost.node, "add", Binary("modulo", value.node, Integer(by)))
        draft.change(value.node, "divide", Integer(by))

    go_on(draft, Binary("greater_equal", value.node, Integer(low)), turns, body)
    end, collected = start, lost.value
    for _ in range(turns):
        end, collected = end // by, collected + end % by
    value, lost = draft.learn(value, end), draft.learn(lost, collected)
    draft.report(lost)
    if draft.chance(0.5):
        draft.show(value)

"""Loops towards a goal: sums that pass a limit, one that catches up, heights that fade. For tier 3.

How often a loop turns is drawn first, then the limit that makes it so.
"""

from caalm.nodes import Binary, Expr, Integer, String
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.loops import go_on
from caalm.programs.terms import join, number, text, truth

IDIOMS = Idioms()


@IDIOMS.add(size=8)
def until_sum_exceeds(draft: Draft) -> None:
    """Numbers are added until their sum passes a limit; the last one is printed."""
    first, step = draft.between(1, 6), draft.between(1, 3)
    turns = draft.turns(6)
    sums = [sum(range(first, first + step * n, step)) for n in range(turns + 1)]
    limit = draft.between(sums[turns - 1], sums[turns] - 1) if turns else -draft.between(1, 9)
    total, i = draft.let("total", number(0)), draft.let("counter", number(first))
    bound = draft.bound(limit).node

    def body() -> None:
        draft.change(total.node, "add", i.node)
        draft.change(i.node, "add", Integer(step))

    go_on(draft, Binary("less_equal", total.node, bound), turns, body)
    total, i = draft.learn(total, sums[turns]), draft.learn(i, first + step * turns)
    for shown in (total, i) if draft.chance(0.4) else (draft.pick((total, i)),):
        draft.report(shown)


@IDIOMS.add(size=9)
def two_savers(draft: Draft) -> None:
    """One has less but saves more; after how many rounds has it caught up."""
    slow, extra = draft.between(1, 6), draft.between(1, 5)
    turns = draft.turns(6)
    gap = turns * extra - (draft.between(0, extra - 1) if turns else 0)
    start = draft.between(0, 20)
    left = draft.let(("anna", "tom", "snail", "first"), number(start))
    right = draft.let(("ben", "kim", "turtle", "second"), number(start + gap))
    rounds = draft.let(("days", "weeks", "rounds", "count"), number(0))

    def body() -> None:
        draft.change(left.node, "add", Integer(slow + extra))
        draft.change(right.node, "add", Integer(slow))
        draft.change(rounds.node, "add", Integer(1))

    go_on(draft, Binary("less", left.node, right.node), turns, body)
    left = draft.learn(left, start + turns * (slow + extra))
    right = draft.learn(right, start + gap + turns * slow)
    rounds = draft.learn(rounds, turns)
    if draft.chance(0.4):
        draft.show(join(left, join(text(" "), right)))
    draft.report(rounds)


@IDIOMS.add(size=6)
def bouncing(draft: Draft) -> None:
    """A height shrinks by a fraction until it is low; each one is printed or they are counted."""
    part, whole = draft.pick(((1, 2), (2, 3), (3, 4), (3, 5)))
    limit = draft.between(2, 12)
    turns = draft.turns(4)
    start = limit - draft.between(0, 1) if turns == 0 else limit + 1
    while turns and _bounces(start, part, whole, limit) < turns:
        start += 1 + start // 9
    turns = _bounces(start, part, whole, limit)
    height = draft.let(("height", "level", "charge", "volume"), number(start))
    printing = draft.chance(0.6)
    many = None if printing else draft.let("counter", number(0))
    lower: Expr = Binary("divide", height.node, Integer(whole))
    if part > 1:
        lower = Binary("divide", Binary("multiply", height.node, Integer(part)), Integer(whole))

    def body() -> None:
        if printing:
            draft.show(height.node)
        draft.store(height.node, lower)
        if many is not None:
            draft.change(many.node, "add", Integer(1))

    go_on(draft, Binary("greater", height.node, Integer(limit)), turns, body)
    if many is not None:
        draft.report(draft.learn(many, turns))
    elif draft.chance(0.5):
        draft.show(String(draft.pick(("rest", "low", "empty", "end"))))


def _bounces(height: int, part: int, whole: int, limit: int) -> int:
    """How often the height shrinks before it is not above the limit any more."""
    often = 0
    while height > limit:
        height, often = height * part // whole, often + 1
    return often


@IDIOMS.add(size=6)
def waiting_flag(draft: Draft) -> None:
    """A loop goes on as long as a flag is up; a test of a number takes it down."""
    start, step = draft.between(0, 9), draft.between(1, 5)
    turns = draft.turns(5)
    running = draft.let(("running", "busy", "awake", "more", "going"), truth(turns > 0))
    value = draft.let("amount", number(start))
    end = start + step * turns
    limit = draft.between(end - step + 1, end)

    def body() -> None:
        draft.change(value.node, "add", Integer(step))
        draft.store(running.node, Binary("less", value.node, Integer(max(limit, 0))))

    go_on(draft, running.node, turns, body)
    value = draft.learn(value, end)
    draft.learn(running, False)
    draft.report(value)

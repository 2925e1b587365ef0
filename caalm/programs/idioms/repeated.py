"""Loops that run a number of times. For tier 3.

How often a loop turns is drawn first: not at all, once, or several times.
"""

from caalm.nodes import Binary, BinaryOp, Expr, Integer, Name, String, Unary
from caalm.programs.draft import Draft, Write
from caalm.programs.idiom import Idioms
from caalm.programs.loops import count, span_of, times
from caalm.programs.terms import (
    Term,
    joined,
    number,
    text,
    truth,
)
from caalm.programs.vocabulary import PIECES

IDIOMS = Idioms()

# States that follow each other in a circle.
_CYCLES: tuple[tuple[str, ...], ...] = (
    *(("red", "green", "yellow"), ("idle", "busy", "done"), ("day", "night"), ("on", "off")),
    *(("spring", "summer", "winter"), ("ping", "pong"), ("rock", "paper", "scissors")),
)


@IDIOMS.add(size=8)
def repeated_change(draft: Draft) -> None:
    """A number grows, shrinks or doubles a number of times."""
    value = draft.let("total", number(draft.signed(1, 30)))
    op: BinaryOp = draft.pick(("add", "add", "subtract", "subtract", "multiply"))
    by = draft.between(2, 3) if op == "multiply" else draft.between(2, 25)
    turns = draft.turns(6)
    printing = draft.chance(0.4)

    def body() -> None:
        draft.change(value.node, op, Integer(by))
        if printing:
            draft.show(value.node)

    times(draft, turns, body)
    left = value.value
    for _ in range(turns):
        left = left * by if op == "multiply" else left + (by if op == "add" else -by)
    draft.learn(value, left)
    if not printing or draft.chance(0.4):
        draft.report(draft.now(value))


@IDIOMS.add(size=8)
def built_text(draft: Draft) -> None:
    """A text that grows by a piece, or by the counter, in every turn."""
    line = draft.let("text", text(draft.pick(("", "", ">", "a", "|"))))
    piece = draft.pick(PIECES)
    turns = draft.turns(7)
    in_front, printing = draft.chance(0.3), draft.chance(0.3)
    value = line.value

    def grow(part: Expr) -> None:
        parts = (part, line.node) if in_front else (line.node, part)
        draft.store(line.node, joined(*parts))
        if printing:
            draft.show(line.node)

    if draft.chance(0.5):
        times(draft, turns, lambda: grow(String(piece)))
        value = piece * turns + value if in_front else value + piece * turns
    else:
        first, step = draft.between(1, 6), draft.pick((1, 1, 2, -1))
        count(draft, span_of(first, turns, step), grow)
        for i in span_of(first, turns, step):
            value = f"{i}{value}" if in_front else f"{value}{i}"
    draft.learn(line, value)
    draft.show(Term(line.node, value))


@IDIOMS.add(size=11)
def fibonacci(draft: Draft) -> None:
    """Each number is the sum of the two before it."""
    first, second = draft.signed(0, 5), draft.between(1, 6)
    turns = draft.turns(8)
    a, b = draft.let("amount", number(first)), draft.let("amount", number(second))
    together = draft.at_once()
    following = Name(draft.fresh("result"))
    printing = draft.chance(0.4)

    def body() -> None:
        if together:
            draft.store_all((a.node, b.node), (b.node, Binary("add", a.node, b.node)))
            if printing:
                draft.show(a.node)
            return
        draft.store(following, Binary("add", a.node, b.node))
        draft.store(a.node, b.node)
        draft.store(b.node, following)
        if printing:
            draft.show(a.node)

    times(draft, turns, body)
    for _ in range(turns):
        first, second = second, first + second
    draft.learn(a, first)
    draft.learn(b, second)
    if not printing or draft.chance(0.3):
        draft.report(draft.now(b))


@IDIOMS.add(size=11)
def switch(draft: Draft) -> None:
    """A flag turns over in every turn; what a turn does depends on it."""
    flag = draft.let("flag", truth(draft.chance(0.5)))
    total = draft.let("total", number(draft.signed(0, 20)))
    turns, gain, loss = draft.turns(6), draft.between(1, 12), draft.between(1, 9)
    with_else = draft.wants_else()

    def body() -> None:
        draft.choose(
            flag.node,
            lambda: draft.change(total.node, "add", Integer(gain)),
            (lambda: draft.change(total.node, "subtract", Integer(loss))) if with_else else None,
        )
        draft.store(flag.node, Unary("not", flag.node))

    times(draft, turns, body)
    on, value = flag.value, total.value
    for _ in range(turns):
        value, on = value + (gain if on else -loss if with_else else 0), not on
    draft.learn(flag, on)
    draft.report(draft.learn(total, value))


@IDIOMS.add(size=10)
def two_recurrences(draft: Draft) -> None:
    """Two variables change in turn, the second one with the new value of the first."""
    x_value, y_value = draft.signed(1, 9), draft.signed(1, 9)
    x, y = draft.let("amount", number(x_value)), draft.let("amount", number(y_value))
    turns, by = draft.turns(5), draft.between(1, 5)
    op: BinaryOp = "add" if draft.chance(0.5) else "subtract"

    def body() -> None:
        draft.change(x.node, "add", Integer(by))
        draft.change(y.node, op, x.node)

    times(draft, turns, body)
    for _ in range(turns):
        x_value += by
        y_value += x_value if op == "add" else -x_value
    x, y = draft.learn(x, x_value), draft.learn(y, y_value)
    draft.report(y)
    if draft.chance(0.4):
        draft.show(x)


@IDIOMS.add(size=14, weight=1.5)
def state_changes(draft: Draft) -> None:
    """A word that stands for a state changes to the next one in every turn."""
    words = draft.pick(_CYCLES)
    at, turns = draft.between(0, len(words) - 1), draft.turns(6)
    state = draft.let(("state", "light", "phase", "mode", "now"), text(words[at]))
    following = None if draft.has_else else Name(draft.fresh(("next_state", "after", "then_state")))
    printing = draft.chance(0.5)
    tests = [Binary("equal", state.node, String(word)) for word in words]

    def become(place: int) -> Write:
        return lambda: draft.store(following or state.node, String(words[place % len(words)]))

    def body() -> None:
        if printing:
            draft.show(state.node)
        if following is not None:  # without else the old word must stay until all are tested
            for place, test in enumerate(tests):
                draft.choose(test, become(place + 1))
            draft.store(state.node, following)
        elif len(words) == 2:
            draft.choose(tests[0], become(1), become(0))
        else:
            draft.choose(tests[0], become(1), lambda: draft.choose(tests[1], become(2), become(0)))

    times(draft, turns, body)
    state = draft.learn(state, words[(at + turns) % len(words)])
    if not printing or draft.chance(0.5):
        draft.show(state)


@IDIOMS.add(size=13)
def turns_taken(draft: Draft) -> None:
    """Two players take turns; a word says whose turn it is, and points are counted."""
    one, two = draft.pick((("anna", "ben"), ("white", "black"), ("left", "right"), ("x", "o")))
    who = draft.let(("player", "who", "turn", "side"), text(one))
    points = draft.let("total", number(draft.signed(0, 9)))
    turns, gain, loss = draft.turns(6), draft.between(1, 9), draft.between(1, 9)
    test = Binary("equal", who.node, String(one if draft.chance(0.5) else two))
    with_else = draft.has_else

    def first() -> None:
        draft.change(points.node, "add", Integer(gain))
        draft.store(who.node, String(two if test.right == String(one) else one))

    def second() -> None:
        draft.change(points.node, "subtract", Integer(loss))
        draft.store(who.node, String(one if test.right == String(one) else two))

    def body() -> None:
        draft.choose(test, first, second if with_else else None)

    times(draft, turns, body)
    draft.report(points.node)
    draft.show(who.node)

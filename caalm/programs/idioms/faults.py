"""Statements that fail, each with the code of its fault. Only for rows that ask for errors.

Every function writes statements of which the last one reached stops the program. What stands
before it runs, so the truth of the row is what was printed so far and the name of the error.
"""

from caalm.nodes import (
    ArithmeticOp,
    Assign,
    Binary,
    BinaryOp,
    Boolean,
    ComparisonOp,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    String,
    Unary,
)
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.loops import count as count_loop
from caalm.programs.loops import go_on, span_of
from caalm.programs.terms import compare, compute, number, text
from caalm.programs.vocabulary import WORDS

# Operators that take two values of one kind only.
_PICKY: tuple[BinaryOp, ...] = (
    *("add", "subtract", "multiply", "divide", "less", "greater", "equal"),
)

ANY_TIER = Idioms()
DECISIONS = Idioms()
LOOPS = Idioms()


def _use(draft: Draft, expr: Expr) -> None:
    """Evaluate an expression that fails: print it, or store it first."""
    if draft.chance(0.6):
        draft.emit(Print((expr,)))
    else:
        name = draft.fresh("result")
        draft.emit(Assign(name, expr))
        draft.emit(Print((Name(name),)))


def _near(draft: Draft, name: str) -> str:
    """A name like another one, as one writes it by mistake, that the program does not use."""
    way = draft.between(0, 3)
    wrong = name
    if way == 0 and len(name) > 2:
        at = draft.between(1, len(name) - 1)
        wrong = name[:at] + name[at + 1 :]
    elif way == 1 and len(name) > 2:
        wrong = name[0] + name[2] + name[1] + name[3:]
    elif way == 2:
        wrong = name + "s"
    if wrong == name or draft.uses(wrong) or wrong.endswith("_") or "__" in wrong:
        wrong = draft.fresh("result")
    return wrong


@ANY_TIER.add(size=4, weight=0.8)
def misspelled(draft: Draft) -> None:
    """A variable is read under a name that it does not have."""
    value = draft.input(1, 60)
    assert isinstance(value.node, Name)
    wrong: Expr = Name(_near(draft, value.node.name))
    op: ArithmeticOp = "add" if draft.chance(0.5) else "multiply"
    _use(draft, Binary(op, wrong, Integer(draft.between(2, 9))) if draft.chance(0.5) else wrong)


@ANY_TIER.add(size=2, weight=0.4)
def used_too_early(draft: Draft) -> None:
    """A variable is read before it has a value."""
    name = draft.fresh("total")
    op: BinaryOp = "add" if draft.chance(0.5) else "subtract"
    draft.emit(Assign(name, Binary(op, Name(name), Integer(draft.between(1, 20)))))
    draft.emit(Print((Name(name),)))


@ANY_TIER.add(size=5, weight=1.5)
def divided_by_zero(draft: Draft) -> None:
    """A divisor that turns out to be zero."""
    left = draft.input(4, 90)
    op: ArithmeticOp = "divide" if draft.chance(0.6) else "modulo"
    value = draft.between(2, 30)
    right = draft.let("amount", number(value))
    way = draft.between(0, 2)
    if way == 0:
        right = draft.update(right, compute("subtract", right, number(value)))
        _use(draft, Binary(op, left.node, right.node))
    elif way == 1:
        _use(draft, Binary(op, left.node, Binary("subtract", right.node, Integer(value))))
    else:
        rest = Binary("modulo", right.node, Integer(value))
        _use(draft, Binary(op, left.node, rest))


@ANY_TIER.add(size=4, weight=1.5)
def wrong_kinds(draft: Draft) -> None:
    """An operator meets a value of a kind that it cannot take."""
    word = draft.let("text", text(draft.pick(WORDS)))
    value = draft.input(1, 60)
    op = draft.pick(_PICKY)
    pair = (word.node, value.node) if draft.chance(0.5) else (value.node, word.node)
    if draft.chance(0.2):
        _use(draft, Unary("negate", word.node))
    elif draft.chance(0.2):
        _use(draft, Binary("and", Boolean(True), value.node))
    else:
        _use(draft, Binary(op, *pair))


@DECISIONS.add(size=6)
def never_assigned(draft: Draft) -> None:
    """A variable that only the branch not taken would have given a value."""
    value = draft.input(5, 60)
    low = compare("less", value, number(value.value - draft.between(0, 9)))
    name = draft.fresh("result")
    draft.emit(If(low.node, (Assign(name, Integer(draft.between(1, 50))),)))
    _use(draft, Name(name))


@DECISIONS.add(size=5)
def no_condition(draft: Draft) -> None:
    """A decision about a value that is no truth value."""
    value = draft.input(1, 60)
    inner = Print((String(draft.pick(WORDS)),))
    draft.emit(If(value.node, (inner,)))


@LOOPS.add(size=9, weight=1.5)
def zero_on_the_way(draft: Draft) -> None:
    """A loop whose divisor becomes zero after some turns."""
    before, after = draft.between(0, 4), draft.between(0, 3)
    start = draft.between(10, 99)
    value = draft.let("amount", number(start))
    zero = draft.between(2, 12)
    op: ArithmeticOp = "divide" if draft.chance(0.6) else "modulo"

    def body(i: Expr) -> None:
        draft.show(Binary(op, value.node, Binary("subtract", i, Integer(zero))))

    count_loop(draft, span_of(zero - before, before + 1 + after), body)


@LOOPS.add(size=6)
def endless(draft: Draft) -> None:
    """A loop that never ends: the counter is forgotten, or runs the wrong way or past its goal."""
    start, goal = draft.between(1, 9), draft.between(12, 40)
    i = draft.let("counter", number(start))
    total = draft.let("total", number(draft.between(0, 9)))
    way = draft.between(0, 2)
    op: ComparisonOp = "not_equal" if way == 2 else "less"
    goal += (goal - start + 1) % 2 if way == 2 else 0

    def body() -> None:
        if way == 0:
            draft.change(total.node, "add", Integer(draft.between(1, 9)))
        elif way == 1:
            draft.change(i.node, "subtract", Integer(draft.between(1, 3)))
        else:  # an odd distance is never covered by steps of two
            draft.change(i.node, "add", Integer(2))

    go_on(draft, Binary(op, i.node, Integer(goal)), 9, body)
    draft.emit(Print((total.node,)))


@LOOPS.add(size=7, needs=("for",))
def counter_is_gone(draft: Draft) -> None:
    """A counted loop's variable is read behind the loop."""
    total = draft.let("total", number(draft.signed(0, 9)))
    i = draft.fresh("counter")
    adding = Assign(_name(total.node), Binary("add", total.node, Name(i)))
    draft.emit(For(i, Integer(1), Integer(draft.between(2, 6)), (adding,)))
    if draft.chance(0.5):
        draft.emit(Print((total.node,)))
    _use(draft, Name(i))


def _name(expr: Expr) -> str:
    assert isinstance(expr, Name)
    return expr.name


@LOOPS.add(size=8)
def grows_too_far(draft: Draft) -> None:
    """A number is squared until it leaves the range of integers."""
    value = draft.let("amount", number(draft.between(3, 30)))
    often = draft.between(7, 12)
    printing = draft.chance(0.4)

    def body(_: Expr) -> None:
        draft.change(value.node, "multiply", value.node)
        if printing:
            draft.show(value.node)

    count_loop(draft, span_of(1, often), body)
    draft.emit(Print((value.node,)))

"""Loops by what they are for; the construct that does it is drawn from those at hand.

`count` runs a body once for each number of a range, `times` a number of times, `go_on`
as long as a condition holds. All three are told how often the loop turns, so that a loop
that tests last is only used where the body runs at least once.
"""

from collections.abc import Callable

from caalm.nodes import (
    ArithmeticOp,
    Binary,
    Block,
    DoUntil,
    DoWhile,
    Expr,
    For,
    Integer,
    Loop,
    Name,
    Repeat,
    Until,
    While,
)
from caalm.programs import balance
from caalm.programs.draft import Draft, Reach, Write
from caalm.programs.terms import integer, number, opposite

_PRETEST = ("while", "until")
_POSTTEST = ("do_while", "do_until")


def count(
    draft: Draft, first: int, turns: int, write: Callable[[Expr], object], *, step: int = 1
) -> None:
    """Run the body for `first`, `first + step`, … , `turns` numbers in all."""
    kinds = _kinds(draft, turns)
    if "for" in draft.constructs and (step == 1 or "for_step" in draft.constructs):
        kinds += ["for"] * 2
    kind = draft.pick(kinds)
    last = first + (turns - 1) * step
    if turns == 0:
        last = first - step * draft.between(1, 3)
    elif step not in (1, -1):  # a limit between two numbers of the range
        last += draft.between(0, abs(step) - 1) * (1 if step > 0 else -1)
    if kind == "for":
        limit = draft.bound(last).node
        variable = draft.fresh("counter")
        body = draft.block(lambda: write(Name(variable)), "never" if turns == 0 else None)
        draft.emit(For(variable, integer(first), limit, body, step))
        draft.release(variable)
    elif kind == "repeat":
        often = draft.bound(turns).node
        counter = draft.let("counter", number(first)).node
        draft.emit(Repeat(often, _counting(draft, counter, turns, write, step)))
    else:
        _count_by_hand(draft, kind, first, last, turns, write, step)


def _count_by_hand(
    draft: Draft,
    kind: str,
    first: int,
    last: int,
    turns: int,
    write: Callable[[Expr], object],
    step: int,
) -> None:
    """A counter, a loop that tests it, and the counting as the last step of its body."""
    upward = step > 0
    if draft.chance(balance.NAMED_SHARE):
        limit, strict = draft.let("limit", number(last)).node, False
    else:
        strict = draft.chance(0.5)
        limit = integer(last + (1 if upward else -1) if strict else last)
    counter = draft.let("counter", number(first)).node
    if upward:
        condition = Binary("less" if strict else "less_equal", counter, limit)
    else:
        condition = Binary("greater" if strict else "greater_equal", counter, limit)
    body = _counting(draft, counter, turns, write, step)
    draft.emit(_loop(kind, condition, body))


def _counting(
    draft: Draft, counter: Expr, turns: int, write: Callable[[Expr], object], step: int
) -> Block:
    """The body with the counting behind it."""

    def whole() -> None:
        write(counter)
        op: ArithmeticOp = "add" if step > 0 else "subtract"
        draft.store(counter, Binary(op, counter, Integer(abs(step))))

    return draft.block(whole, "never" if turns == 0 else None)


def times(draft: Draft, turns: int, write: Write) -> None:
    """Run the body `turns` times; a counter is only there where the loop needs one."""
    if "repeat" in draft.constructs and draft.chance(0.75):
        often = draft.bound(turns).node
        draft.emit(Repeat(often, draft.block(write, "never" if turns == 0 else None)))
    elif draft.chance(balance.DOWNWARD_SHARE):
        count(draft, turns, turns, lambda _: write(), step=-1)
    else:
        count(draft, draft.pick((0, 1, 1)), turns, lambda _: write())


def go_on(draft: Draft, condition: Expr, turns: int | None, write: Write) -> None:
    """Run the body as long as the condition holds: `turns` times (None: nobody knows)."""
    reach: Reach | None = "maybe" if turns is None else "never" if turns == 0 else None
    kind = draft.pick(_kinds(draft, turns or 0, repeat=False))
    draft.emit(_loop(kind, condition, draft.block(write, reach)))


def _kinds(draft: Draft, turns: int, *, repeat: bool = True) -> list[str]:
    """The loops that this language offers for a loop with that many turns."""
    kinds = [kind for kind in _PRETEST if kind in draft.constructs]
    if turns:
        kinds += [kind for kind in _POSTTEST if kind in draft.constructs]
    if repeat and "repeat" in draft.constructs and turns:
        kinds.append("repeat")
    return kinds


def _loop(kind: str, condition: Expr, body: Block) -> Loop:
    """The loop of this kind that goes on while the condition holds."""
    if kind == "while":
        return While(condition, body)
    if kind == "until":
        return Until(opposite(condition), body)
    if kind == "do_while":
        return DoWhile(body, condition)
    return DoUntil(body, opposite(condition))

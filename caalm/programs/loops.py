"""Loops by what they are for; the construct that does it is drawn from those at hand.

`count` runs a body once for each number of a range, `times` a number of times, `go_on`
as long as a condition holds. All three are told how often the loop turns, so that a loop
that tests last is only used where the body runs at least once.
"""

from collections.abc import Callable

from caalm.nodes import (
    Binary,
    Block,
    ComparisonOp,
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


def stride(draft: Draft) -> int:
    """By how much a loop counts: mostly one, now and then downward or by more."""
    size = draft.between(2, 4) if draft.chance(balance.STRIDE_SHARE) else 1
    return -size if draft.chance(balance.DOWNWARD_SHARE) else size


def span_of(first: int, turns: int, step: int = 1) -> range:
    """So many numbers from `first` on."""
    return range(first, first + turns * step, step)


def count(draft: Draft, span: range, write: Callable[[Expr], object]) -> None:
    """Run the body once for each number of the span; `write` is given the counter."""
    kinds = _kinds(draft, len(span))
    if "for" in draft.constructs and _steps(draft, span.step):
        kinds += ["for"] * 3  # the loop that most people would take
    kind = draft.pick(kinds)
    if kind == "for":
        limit = draft.bound(_last(draft, span)).node
        variable = draft.fresh("counter")
        body = draft.block(lambda: write(Name(variable)), None if span else "never")
        draft.emit(For(variable, integer(span.start), limit, body, span.step))
        draft.release(variable)
    elif kind == "repeat":
        often = draft.bound(len(span)).node
        counter = draft.let("counter", number(span.start)).node
        draft.emit(Repeat(often, _counting(draft, counter, span, write)))
    else:
        _count_by_hand(draft, kind, span, write)


def _steps(draft: Draft, step: int) -> bool:
    """Whether the language's counted loop can count by this step."""
    known = draft.constructs
    return step == 1 or "for_step" in known or (step == -1 and "for_down" in known)


def _last(draft: Draft, span: range) -> int:
    """A limit that the last number of the span reaches and the next one would pass."""
    if not span:
        return span.start - span.step * draft.between(1, 3)
    slack = draft.between(0, abs(span.step) - 1)
    return span[-1] + (slack if span.step > 0 else -slack)


def _count_by_hand(draft: Draft, kind: str, span: range, write: Callable[[Expr], object]) -> None:
    """A counter, a loop that tests it, and the counting as the last step of its body."""
    upward, last = span.step > 0, _last(draft, span)
    if draft.chance(balance.NAMED_SHARE):
        limit, strict = draft.let("limit", number(last)).node, False
    else:
        strict = draft.chance(0.5)
        limit = integer(last + (1 if upward else -1) if strict else last)
    counter = draft.let("counter", number(span.start)).node
    op: ComparisonOp = "less" if upward else "greater"
    if not strict:
        op = "less_equal" if upward else "greater_equal"
    body = _counting(draft, counter, span, write)
    draft.emit(_loop(kind, draft.spelled(Binary(op, counter, limit)), body))


def _counting(draft: Draft, counter: Expr, span: range, write: Callable[[Expr], object]) -> Block:
    """The body with the counting behind it."""

    def whole() -> None:
        write(counter)
        draft.change(counter, "add" if span.step > 0 else "subtract", Integer(abs(span.step)))

    return draft.block(whole, None if span else "never")


def times(draft: Draft, turns: int, write: Write) -> None:
    """Run the body `turns` times; a counter is only there where the loop needs one."""
    if "repeat" in draft.constructs and draft.chance(0.75):
        often = draft.bound(turns).node
        draft.emit(Repeat(often, draft.block(write, "never" if turns == 0 else None)))
    elif draft.chance(balance.DOWNWARD_SHARE):
        count(draft, span_of(turns, turns, -1), lambda _: write())
    else:
        count(draft, span_of(draft.pick((0, 1, 1)), turns), lambda _: write())


def go_on(draft: Draft, condition: Expr, turns: int | None, write: Write) -> None:
    """Run the body as long as the condition holds: `turns` times (None: nobody knows)."""
    reach: Reach | None = "maybe" if turns is None else "never" if turns == 0 else None
    kind = draft.pick(_kinds(draft, turns or 0, repeat=False))
    draft.emit(_loop(kind, draft.spelled(condition), draft.block(write, reach)))


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

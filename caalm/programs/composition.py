"""Parts of programs put together at random, as hard as a `Difficulty` says.

Outside loops the draft knows every value, so results stay within the magnitude and every
condition goes the way that was drawn. Inside loops values are not followed: there a variable
only grows by bounded amounts or is multiplied under a modulo, so that it stays small after
any number of turns.
"""

from collections.abc import Callable
from typing import TypeAlias

from caalm.nodes import ArithmeticOp, Binary, BinaryOp, Expr, Integer, Name, Unary
from caalm.programs.draft import Draft, Write
from caalm.programs.expressions import comparison, condition, operation, taken
from caalm.programs.loops import count, span_of, stride, times
from caalm.programs.terms import Term, both, either, join, joined, number, text
from caalm.programs.vocabulary import SEPARATORS, WORDS

Compose: TypeAlias = Callable[[Draft, int], None]

# The most statements of a loop beside its body: limit, counter, the loop itself, the counting.
_LOOP_SIZE = 4
_PRINTED_TURNS = 4  # a loop inside a loop prints only where both are this short


def compose_values(draft: Draft, room: int) -> None:
    """Assignments, expressions and prints, up to `room` statements."""
    _known_block(draft, room, nesting=0)


def compose_decisions(draft: Draft, room: int) -> None:
    """The same with decisions, nested as deep as the difficulty allows."""
    _known_block(draft, room, nesting=draft.difficulty.nesting)


def compose_loops(draft: Draft, room: int) -> None:
    """A loop with whatever its body may hold, and a print of what it leaves."""
    many = 1 + (room > 9 and draft.chance(0.5))
    inside = room - 2 * many - _LOOP_SIZE  # each accumulator is set and printed
    if inside < 1:
        return
    totals = [draft.let("total", number(draft.signed(0, 20))) for _ in range(many)]
    names = [total.node for total in totals]
    body = _LoopBody(draft, names, nesting=draft.difficulty.nesting)
    span = span_of(draft.signed(1, 9), draft.turns(draft.difficulty.turns), stride(draft))
    if draft.chance(0.25):
        times(draft, len(span), lambda: body.write(inside, names, len(span)))
    else:
        count(draft, span, lambda i: body.write(inside, [*names, i], len(span), counter=i))
    for name in names:
        draft.report(name)


def combined(draft: Draft, left: Term[int], levels: int) -> Term[int]:
    """An operation on a number and something that does not hold the number itself."""
    return operation(draft, left, _operand(draft, levels, but=left.node))


def _operand(draft: Draft, levels: int, *, but: Expr) -> Term[int]:
    """A number from variables and literals, with at most `levels` operators above each other."""
    variable = _variable(draft, but=but) if draft.chance(0.6) else None
    if variable is None:  # a formula of literals alone is nothing that anybody writes
        return number(draft.between(2, 20))
    if levels < 1 or draft.chance(0.4):
        return variable
    deeper = levels - 1 if draft.chance(0.5) else 0
    return operation(draft, variable, _operand(draft, deeper, but=variable.node))


def _variable(draft: Draft, *, but: Expr | None = None) -> Term[int] | None:
    """A known number, the newest more often than the others; None where there is none."""
    skipped = but.name if isinstance(but, Name) else ""
    known = [
        (name, value)
        for name, value in draft.known.items()
        if type(value) is int and name != skipped
    ]
    if not known:
        return None
    name, value = known[-1] if draft.chance(0.5) else draft.pick(known)
    return Term(Name(name), value)


def _test(draft: Draft, holds: bool) -> Term[bool]:
    """A condition on what is known that goes the wanted way."""
    value = _variable(draft) or number(1)
    if draft.chance(0.3):
        value = operation(draft, value, number(draft.between(2, 9)))
    way = draft.between(0, 5)
    if way < 3:
        return comparison(draft, value, holds, named=False)
    if way < 5:
        return condition(draft, value, holds, named=False)
    first = comparison(draft, value, holds, named=False)
    second = condition(draft, value, holds, named=False)
    return both(first, second) if holds else either(first, second)


def _known_block(draft: Draft, room: int, nesting: int) -> None:
    """Up to `room` statements outside loops; most of them matter for the last print."""
    end = draft.size + draft.between(2, max(2, room))
    levels = draft.difficulty.operators
    start = _variable(draft) if draft.chance(0.3) else None
    last = draft.let("amount", number(draft.signed(2, 40)) if start is None else start)
    while draft.size < end - 1:
        way = draft.between(0, 9)
        last = draft.now(last)
        if nesting and way < 5 and draft.size < end - 2:
            _decision(draft, end - draft.size - 1, nesting)
        elif way < 7:
            last = draft.let("result", combined(draft, last, levels - 1))
        else:
            last = draft.update(last, combined(draft, last, levels - 1))
    last = draft.now(last)
    way = draft.between(0, 3)
    if way == 0:
        draft.show(
            join(
                join(last, text(draft.pick(SEPARATORS))),
                _variable(draft, but=last.node) or number(draft.between(1, 9)),
            )
        )
    elif way == 1:
        draft.report(combined(draft, last, levels - 1))
    else:
        draft.report(last)


def _decision(draft: Draft, room: int, nesting: int) -> None:
    """A decision whose branches take at most `room` statements, its own counted."""

    def branch(share: int) -> Write:
        def write() -> None:
            if nesting > 1 and share > 2 and draft.chance(0.4):
                _decision(draft, share, nesting - 1)
                return
            known = [name for name, value in draft.known.items() if type(value) is int]
            if known and draft.chance(0.6):
                variable = draft.read(draft.pick(known))
                assert type(variable.value) is int
                old = Term(variable.node, variable.value)
                draft.update(old, operation(draft, old, number(draft.between(2, 9))))
            elif known and draft.chance(0.5):
                draft.show(_operand(draft, 1, but=number(0).node))
            else:
                draft.show(text(draft.pick(WORDS)))

        return write

    with_else = room > 2 and draft.wants_else()
    share = (room - 1) // (2 if with_else else 1)
    draft.decide(_test(draft, taken(draft)), branch(share), branch(share) if with_else else None)


class _LoopBody:
    """Writes the statements of a loop over some accumulators, whose values nobody follows."""

    def __init__(self, draft: Draft, totals: list[Expr], nesting: int) -> None:
        self._draft = draft
        self._totals = totals
        self._nesting = nesting

    def write(
        self,
        room: int,
        names: list[Expr],
        turns: int,
        *,
        counter: Expr | None = None,
        depth: int = 1,
    ) -> None:
        """Up to `room` statements; `names` may be read, `counter` runs in this loop."""
        draft = self._draft
        self._change(names, counter)
        end = draft.size + draft.between(0, max(0, room - 2))
        while draft.size < end:
            way = draft.between(0, 9)
            left = end - draft.size + 1
            if way < 4 and left > 1:
                self._choice(left, names, counter)
            elif way < 6 and left > _LOOP_SIZE and depth < self._nesting:
                self._inner(left - _LOOP_SIZE, names, turns, depth)
            elif way < 8 and turns <= _PRINTED_TURNS:
                draft.show(self._line(names))
            else:
                self._change(names, counter)

    def _inner(self, room: int, names: list[Expr], turns: int, depth: int) -> None:
        """A loop inside the loop."""
        draft = self._draft
        inner = span_of(draft.between(0, 3), draft.turns(3))
        silent = turns * len(inner) > 2 * _PRINTED_TURNS
        often = _PRINTED_TURNS + 1 if silent else len(inner)
        count(
            draft,
            inner,
            lambda j: self.write(room, [*names, j], often, counter=j, depth=depth + 1),
        )

    def _choice(self, room: int, names: list[Expr], counter: Expr | None) -> None:
        """A decision inside the loop."""
        draft = self._draft
        with_else = room > 2 and draft.wants_else()
        draft.choose(
            self._test(names, counter),
            lambda: self._change(names, counter),
            (lambda: self._change(names, counter)) if with_else else None,
        )

    def _change(self, names: list[Expr], counter: Expr | None) -> None:
        """An accumulator grows or shrinks by a bounded amount, or turns under a modulo."""
        draft = self._draft
        total = draft.pick(self._totals)
        if draft.chance(0.2):
            scaled = Binary("multiply", total, Integer(draft.between(2, 5)))
            others = [name for name in names if name is not total]
            shift = draft.pick(others) if others else Integer(draft.between(1, 9))
            shifted = Binary("add", scaled, shift)
            draft.store(total, Binary("modulo", shifted, Integer(draft.between(7, 100))))
            return
        op: BinaryOp = "subtract" if draft.chance(0.35) else "add"
        draft.change(total, op, self._amount(counter))

    def _amount(self, counter: Expr | None) -> Expr:
        """A number that stays small however often the loop turns."""
        draft = self._draft
        if counter is None or draft.chance(0.25):
            return Integer(draft.between(1, 15))
        way = draft.between(0, 3)
        if way == 0:
            return Binary("multiply", counter, counter)
        if way == 1:
            op: ArithmeticOp = "modulo" if draft.chance(0.6) else "multiply"
            return Binary(op, counter, Integer(draft.between(2, 5)))
        return counter

    def _line(self, names: list[Expr]) -> Expr:
        draft = self._draft
        first, second = draft.pick(names), draft.pick(names)
        if first == second or draft.chance(0.4):
            return first
        return joined(first, text(draft.pick(SEPARATORS[:-1])).node, second)

    def _test(self, names: list[Expr], counter: Expr | None) -> Expr:
        """A condition that is now true and now false, as far as one can say beforehand."""
        draft = self._draft
        value = counter if counter is not None and draft.chance(0.7) else draft.pick(names)
        way = draft.between(0, 3)
        if way < 2:
            by = draft.pick((2, 2, 2, 3))
            rest = Binary("modulo", value, Integer(by))
            return Binary(
                "equal" if by == 2 else "not_equal", rest, Integer(draft.between(0, by - 1))
            )
        limit = Integer(draft.between(1, 9))
        test: Expr = Binary("greater" if draft.chance(0.5) else "less_equal", value, limit)
        if way == 3 and draft.chance(0.4):
            other = Binary("less", draft.pick(names), Integer(draft.between(5, 30)))
            test = Binary("and" if draft.chance(0.5) else "or", test, other)
        return test if draft.chance(0.9) else Unary("not", test)

"""COBOL's loops -> AST: the phrases of PERFORM. Source: ISO/IEC 1989:2014, section 14.9.28.

PERFORM VARYING is the loop of C. WITH TEST AFTER puts the test between the body and the step,
so that the variable keeps the value that ended the loop. VARYING with AFTER is loops in each
other; GnuCOBOL sets an inner variable back as soon as the outer one has moved on, so that it
holds its first value when all is over. Loops that look at each other's variables elsewhere
are refused.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    Binary,
    Block,
    Break,
    DoUntil,
    Expr,
    If,
    Name,
    Repeat,
    Span,
    Steps,
    Stmt,
    Unary,
    Until,
    walk,
)
from caalm.real.cobol_arithmetic import ArithmeticReader
from caalm.real.reader import span_of

_Loop = Callable[[Block, Span], Block]


class _Counted(NamedTuple):
    """One variable of a loop: how it begins, moves on, and when the loop is over."""

    name: str
    first: Expr
    by: Expr
    end: Expr
    start: Stmt
    step: Stmt


@v_args(meta=True)
class LoopReader(ArithmeticReader):
    """Nodes from the rules of `grammars/cobol.lark` that say how PERFORM goes on."""

    def loop(self, meta: Meta, parts: list[Any]) -> _Loop:
        return parts[0]  # type: ignore[no-any-return]

    def times(self, meta: Meta, parts: list[Any]) -> _Loop:
        return lambda body, place: (Repeat(parts[0], body, place=place),)

    def before(self, meta: Meta, parts: list[Any]) -> str:
        return "before"

    def behind(self, meta: Meta, parts: list[Any]) -> str:
        return "behind"

    def until(self, meta: Meta, parts: list[Any]) -> _Loop:
        *tested, condition = parts
        held = self.held(condition, meta)
        if tested == ["behind"]:
            return lambda body, place: (DoUntil(body, held, place=place),)
        return lambda body, place: (Until(held, body, place=place),)

    def after(self, meta: Meta, parts: list[Any]) -> _Counted:
        """What one variable does."""
        variable, first, by, condition = parts
        place = span_of(meta)
        start = self.stored(variable, first, place)
        step = self.stored(variable, Binary("add", variable, by, place=place), place)
        name = variable.name if isinstance(variable, Name) else ""
        return _Counted(name, first, by, self.held(condition, meta), start, step)

    def varying(self, meta: Meta, parts: list[Any]) -> _Loop:
        *tested, variable, first, by, condition = parts
        counted = self.after(meta, [variable, first, by, condition])
        if tested == ["behind"]:
            return lambda body, place: (_tested_behind(counted, body, place),)
        return lambda body, place: (_tested_before(counted, body, place),)

    def varying_all(self, meta: Meta, parts: list[Any]) -> _Loop:
        """Loops in each other; the outermost comes first."""
        if parts[0] == "behind":
            self.outside("VARYING ... AFTER with TEST AFTER", meta)
        own = parts[1:] if parts[0] == "before" else parts
        levels = [self.after(meta, own[:4]), *own[4:]]
        inside: set[str] = set()
        for level in reversed(levels):
            inside_of = {level.name} | inside
            looked_at = ((level.first, inside_of), (level.by, inside), (level.end, inside))
            if not level.name or any(_names(expr) & names for expr, names in looked_at):
                self.outside("VARYING ... AFTER whose loops look at each other", meta)
            inside = inside_of

        def made(body: Block, place: Span) -> Block:
            if any(isinstance(node, Break) for stmt in body for node in walk(stmt)):
                self.outside("EXIT PERFORM inside VARYING ... AFTER", meta)
            for level in reversed(levels[1:]):
                body = (_tested_before(level, body, place),)
            return _tested_before(levels[0], body, place), *(level.start for level in levels[1:])

        return made


def _names(expr: Expr) -> set[str]:
    return {node.name for node in walk(expr) if isinstance(node, Name)}


def _tested_before(counted: _Counted, body: Block, place: Span) -> Steps:
    going = Unary("not", counted.end, place=place)
    return Steps((counted.start,), going, (counted.step,), body, place=place)


def _tested_behind(counted: _Counted, body: Block, place: Span) -> Steps:
    over = If(counted.end, (Break(place=place),), (), place=place)
    return Steps((counted.start,), None, (over, counted.step), body, place=place)

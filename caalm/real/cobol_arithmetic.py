"""COBOL's statements that store: MOVE's target, COMPUTE, ADD, SUBTRACT, MULTIPLY, DIVIDE.

Each becomes an assignment of an expression; the rules fit the value to the target's picture.
ON SIZE ERROR makes it an `Attempt`. Several targets are stored in one after the other, as
GnuCOBOL does it: `ADD A TO A B` adds the new A to B.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    Assign,
    AssignMany,
    Attempt,
    Binary,
    BinaryOp,
    Block,
    Builtin,
    Expr,
    Index,
    Integer,
    Name,
    Span,
    Stmt,
    Store,
)
from caalm.real.cobol_expressions import ExpressionReader
from caalm.real.reader import span_of


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a result goes, and whether it is rounded on its way."""

    place: Expr
    rounded: bool


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What happens where a result does not fit, and where it does."""

    trouble: Block | None
    success: Block | None


_NO_SIZES = _Sizes(None, None)


@v_args(meta=True)
class ArithmeticReader(ExpressionReader):
    """Reads assignments of every kind."""

    def stored(self, target: Expr, value: Expr, place: Span) -> Stmt:
        """The assignment of a value to a field."""
        if isinstance(target, Index):
            return Store(target.sequence, target.position, value, place=place)
        if not isinstance(target, Name):
            self.refused_target(place)
        return Assign(target.name, value, place=place)

    def refused_target(self, place: Span) -> NoReturn:
        """Refuse what is stored in, but is no field."""
        self.outside("anything but a field as a target", self.where(place))

    def target(self, meta: Meta, parts: list[Any]) -> _Target:
        return _Target(parts[0], False)

    def rounded(self, meta: Meta, parts: list[Any]) -> _Target:
        return _Target(parts[0], True)

    def giving(self, meta: Meta, parts: list[Any]) -> tuple[_Target, ...]:
        return tuple(parts)

    def rest(self, meta: Meta, parts: list[Any]) -> Any:
        return ("rest", parts[0])

    def sizes(self, meta: Meta, parts: list[Any]) -> _Sizes:
        given = dict(parts)
        return _Sizes(given.get("trouble"), given.get("success"))

    def trouble(self, meta: Meta, parts: list[Any]) -> Any:
        return ("trouble", parts[0])

    def success(self, meta: Meta, parts: list[Any]) -> Any:
        return ("success", parts[0])

    def _results(self, targets: tuple[_Target, ...], value: Expr, sizes: Any, meta: Meta) -> Block:
        """One value stored in one target or in several."""
        place = span_of(meta)
        if len(targets) == 1:
            return self._changes(targets, lambda _: value, sizes, meta)
        if any(target.rounded for target in targets) or sizes != _NO_SIZES:
            self.outside("several results with ROUNDED or SIZE ERROR", meta)
        places = tuple(target.place for target in targets)
        if not all(isinstance(target, Name | Index) for target in places):
            self.refused_target(place)
        return (AssignMany(places, (value,), place=place),)  # type: ignore[arg-type]

    def _changes(
        self,
        targets: tuple[_Target, ...],
        value: Callable[[Expr], Expr],
        sizes: _Sizes,
        meta: Meta,
    ) -> Block:
        """Each target gets the value that is made for it, one after the other."""
        place = span_of(meta)
        stores = []
        for target in targets:
            made = value(target.place)
            if target.rounded:
                made = Builtin("ROUNDED", (made,), place=place)
            stores.append(self.stored(target.place, made, place))
        if sizes == _NO_SIZES:
            return tuple(stores)
        return (Attempt(tuple(stores), sizes.trouble or (), sizes.success or (), place=place),)

    def compute(self, meta: Meta, parts: list[Any]) -> Block:
        *targets, value, sizes = (part for part in parts if not isinstance(part, Token))
        return self._results(tuple(targets), value, sizes, meta)

    def _in_place(self, op: BinaryOp, meta: Meta, parts: list[Any]) -> Block:
        """ADD a b TO c and its like: the target is the first operand."""
        *first, sizes = parts
        targets = tuple(part for part in first if isinstance(part, _Target))
        operands = tuple(first[: len(first) - len(targets)])
        places = [target.place for target in targets]
        if min(len(operands), len(targets)) > 1 and set(operands) & set(places):
            self.outside("a sum that is stored in several fields, some of them its own", meta)
        by = self.total(operands, span_of(meta))
        return self._changes(
            targets, lambda place: Binary(op, place, by, place=span_of(meta)), sizes, meta
        )

    def add(self, meta: Meta, parts: list[Any]) -> Block:
        return self._in_place("add", meta, parts)

    def subtract(self, meta: Meta, parts: list[Any]) -> Block:
        return self._in_place("subtract", meta, parts)

    def multiply(self, meta: Meta, parts: list[Any]) -> Block:
        return self._in_place("multiply", meta, parts)

    def divide(self, meta: Meta, parts: list[Any]) -> Block:
        return self._in_place("true_divide", meta, parts)

    def add_giving(self, meta: Meta, parts: list[Any]) -> Block:
        *first, sizes = parts
        targets = tuple(part for part in first if isinstance(part, _Target))
        total = self.total(tuple(first[: len(first) - len(targets)]), span_of(meta))
        return self._results(targets, total, sizes, meta)

    def _giving(self, op: BinaryOp, meta: Meta, parts: list[Any]) -> Block:
        """SUBTRACT a FROM b GIVING c and its like."""
        *first, into, targets, sizes = parts
        by = self.total(tuple(first), span_of(meta))
        value = Binary(op, self._operand(into), by, place=span_of(meta))
        return self._results(targets, value, sizes, meta)

    def _operand(self, part: Any) -> Any:
        """A target that is read only, as the grammar cannot tell."""
        return part.place if isinstance(part, _Target) else part

    def subtract_giving(self, meta: Meta, parts: list[Any]) -> Block:
        return self._giving("subtract", meta, parts)

    def multiply_giving(self, meta: Meta, parts: list[Any]) -> Block:
        return self._giving("multiply", meta, parts)

    def divide_into(self, meta: Meta, parts: list[Any]) -> Block:
        by, of, *rest = parts
        return self.divide_by(meta, [self._operand(of), by, *rest])

    def divide_by(self, meta: Meta, parts: list[Any]) -> Block:
        of, by, targets, *rest, sizes = parts
        place = span_of(meta)
        quotient = Binary("true_divide", of, by, place=place)
        if not rest:
            return self._results(targets, quotient, sizes, meta)
        remainder = rest[0][1]
        plain = len(targets) == 1 and not targets[0].rounded and sizes == _NO_SIZES
        if not plain or not all(isinstance(t, Name | Index) for t in (targets[0].place, remainder)):
            self.outside("a REMAINDER beside ROUNDED, SIZE ERROR or several results", meta)
        picture = self.storage.picture(targets[0].place)
        scale = Integer(picture.scale if picture else 0, place=place)
        left = Builtin("REMAINDER", (of, by, scale), place=place)
        return (AssignMany((targets[0].place, remainder), (quotient, left), place=place),)

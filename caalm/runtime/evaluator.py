"""Expressions of real languages: what each node beyond the shared ones evaluates to.

Extends `Interpreter`; everything in which languages differ is asked of their `Rules`.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from caalm.nodes import (
    Binary,
    Boolean,
    Builtin,
    Chain,
    Conditional,
    Decimal,
    Expr,
    Float,
    Index,
    Integer,
    Join,
    ListOf,
    Name,
    Node,
    Null,
    Slice,
    String,
    Unary,
)
from caalm.runtime.interpreter import Interpreter
from caalm.runtime.rules import Operation, rules_of
from caalm.runtime.scope import DEAD, Scope
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import UNDEFINED, Value
from caalm.runtime.values import FaultError

T = TypeVar("T")
# Operators that may not look at their right side.
LAZY = frozenset({"and", "or", "coalesce"})


class Evaluator(Interpreter):
    """An interpreter whose expressions may be those of a real language."""

    def __init__(self, semantics: Semantics, limits: Limits, trace: bool) -> None:
        super().__init__(semantics, limits, trace)
        self._rules = rules_of(semantics, limits)
        self._globals = self._scope = Scope()
        self._settled: dict[int, Value] = {}  # by node id: values that calls have given already

    def evaluate(self, expr: Expr) -> Value:
        """The value of an expression without calls, or one that has been settled."""
        if self._settled and id(expr) in self._settled:
            value = self._settled.pop(id(expr))
            if self._rules.names_open and isinstance(expr, Name):
                self._check_same(expr, value)
            return value
        return _EVALUATE[type(expr)](self, expr)

    def _at(self, node: Node, function: Callable[..., T], *values: Any) -> T:
        """The function's result; its fault gets the place of the node."""
        try:
            return function(*values)
        except FaultError as fault:
            raise FaultError(fault.code, fault.message, fault.span or node.span) from None

    def _operation(self, op: str, left: Value, right: Value, node: Node) -> Value:
        apply: Operation | None = self._rules.operations.get(op)  # type: ignore[call-overload]
        if apply is None:
            raise FaultError("not exact", f"{op} has no meaning here", node.span)
        return self._at(node, apply, left, right)

    def _number(self, expr: Integer | Float) -> Value:
        return self._at(expr, self._rules.number, expr.value)

    def _decimal(self, expr: Decimal) -> Value:
        return self._at(expr, self._rules.decimal, expr.text)

    def _string(self, expr: String) -> Value:
        return self._rules.string(expr.value)

    def _boolean(self, expr: Boolean) -> Value:
        return expr.value

    def _null(self, expr: Null) -> Value:
        return UNDEFINED if expr.undefined else None

    def _name(self, expr: Name) -> Value:
        scope: Scope | None = self._scope
        while scope is not None:
            if expr.name in scope.values:
                value = scope.values[expr.name]
                if value is DEAD:
                    break
                return value
            scope = scope.parent
        return self._at(expr, self._rules.unset, expr.name)

    def _check_same(self, expr: Name, value: Value) -> None:
        """Refuse a name to which a call stored after it was read."""
        if self._name(expr) is not value:
            message = f"`{expr.name}` is read beside a call that changes it"
            raise FaultError("not exact", message, expr.span)

    def _one_operand(self, expr: Unary) -> Value:
        apply = self._rules.negate if expr.op == "negate" else self._rules.invert
        return self._at(expr, apply, self.evaluate(expr.operand))

    def _two_operands(self, expr: Binary) -> Value:
        left = self.evaluate(expr.left)
        if expr.op in LAZY:
            decided = self._at(expr, self._rules.decides, expr.op, left)
            return left if decided else self.evaluate(expr.right)
        return self._operation(expr.op, left, self.evaluate(expr.right), expr)

    def _list(self, expr: ListOf) -> Value:
        values = [self.evaluate(value) for value in expr.values]
        return self._at(expr, self._rules.list_of, values)

    def _index(self, expr: Index) -> Value:
        sequence = self.evaluate(expr.sequence)
        position = self.evaluate(expr.position)
        return self._at(expr, self._rules.element, sequence, position)

    def _slice(self, expr: Slice) -> Value:
        parts = (expr.first, expr.last, expr.step)
        sequence = self.evaluate(expr.sequence)
        bounds = [None if part is None else self.evaluate(part) for part in parts]
        return self._at(expr, self._rules.part, sequence, *bounds)

    def _builtin(self, expr: Builtin) -> Value:
        arguments = [self.evaluate(argument) for argument in expr.arguments]
        return self._at(expr, self._rules.call, expr, arguments)

    def _conditional(self, expr: Conditional) -> Value:
        return self.evaluate(expr.then if self._holds(expr.condition) else expr.otherwise)

    def _chain(self, expr: Chain) -> Value:
        left = self.evaluate(expr.operands[0])
        holds: Value = True
        for op, operand in zip(expr.ops, expr.operands[1:], strict=True):
            right = self.evaluate(operand)
            holds = self._operation(op, left, right, expr)
            if not self._rules.truth(holds):
                break
            left = right
        return holds

    def _join(self, expr: Join) -> Value:
        values = [self.evaluate(value) for value in expr.values]
        text = "".join(self._at(expr, self._rules.text, value) for value in values)
        return self._at(expr, self._rules.kept, text)


_EVALUATE: dict[type, Callable[[Evaluator, Any], Value]] = {
    Integer: Evaluator._number,
    Float: Evaluator._number,
    Decimal: Evaluator._decimal,
    String: Evaluator._string,
    Boolean: Evaluator._boolean,
    Null: Evaluator._null,
    Name: Evaluator._name,
    Unary: Evaluator._one_operand,
    Binary: Evaluator._two_operands,
    ListOf: Evaluator._list,
    Index: Evaluator._index,
    Slice: Evaluator._slice,
    Builtin: Evaluator._builtin,
    Conditional: Evaluator._conditional,
    Chain: Evaluator._chain,
    Join: Evaluator._join,
}

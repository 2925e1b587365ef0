"""Calls of functions, without recursion in Python.

Before a statement is executed, a generator walks its expressions, hands every call that it
meets to the loop that runs the frames, and keeps the values (`_settled`); then the statement
is executed and finds them. So the depth of calls is limited by `Limits.call_depth` alone,
and operands are evaluated in their order, whatever a function changes meanwhile.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from typing import Any

from caalm.nodes import (
    Binary,
    Block,
    Builtin,
    Call,
    Chain,
    Conditional,
    Expr,
    Function,
    ListOf,
    Print,
    Program,
    Return,
    Stmt,
    children,
    walk,
)
from caalm.runtime.evaluator import LAZY, Evaluator
from caalm.runtime.scope import Scope, names_from_start, names_of_functions
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError

_TAKES_VALUES = (Print, Builtin, ListOf, Return)
# What is still to do when the values that a statement needs are there.
Then = Callable[[], None]
Settling = Generator[Call, Value, Value]


class Caller:
    """A statement that waits for a function's value; `settled` is what it knows already."""

    __slots__ = ("current", "settled", "settling", "then")

    def __init__(self, settling: Settling, then: Then, current: int) -> None:
        self.settling, self.then, self.current = settling, then, current
        self.settled: dict[int, Value] = {}


class Frame:
    """A block being run: where it stands, what runs it again, who waits for it.

    `outer` is the scope to go back to, `base` the one in which each turn of a loop begins,
    `shared` the names that a function shares with the program, `call` what called it.
    """

    __slots__ = ("at", "base", "block", "call", "caller", "loop", "outer", "shared", "turns")

    def __init__(self, block: Block, outer: Scope) -> None:
        self.block, self.at = block, 0
        self.outer = self.base = outer
        self.loop: Stmt | None = None
        self.turns: Iterator[Block] = iter(())
        self.caller: Caller | None = None
        self.call: Call | None = None
        self.shared: tuple[str, ...] = ()


class CallingInterpreter(Evaluator):
    """An evaluator with functions: settles the calls below a statement's expressions."""

    def __init__(self, semantics: Semantics, limits: Limits, trace: bool) -> None:
        super().__init__(semantics, limits, trace)
        self._functions: dict[str, tuple[Function, list[Value]]] = {}
        self._early: Mapping[int, Mapping[str, Value]] = {}  # by block id: names from its start
        self._stack: list[Frame] = []
        self._depth = 0  # calls that have not returned
        # Who shall go on with which value: the loop over the frames sees to it.
        self._returned: tuple[Caller, Value] | None = None
        self._calling: frozenset[int] = frozenset()  # ids of the nodes with a call below
        self._last: frozenset[int] = frozenset()  # ids of the calls that are the last of values
        self._current = -1  # the step of the trace that the running statement began

    def _step(self, stmt: Stmt) -> None:
        super()._step(stmt)
        if self._trace is not None:
            self._current = len(self._trace) - 1

    def _record(self, changed: tuple[tuple[str, Value], ...] = (), printed: str = "") -> None:
        if self._trace is not None:
            step = self._trace[self._current]
            self._trace[self._current] = step._replace(
                changed=step.changed + changed, printed=step.printed + printed
            )

    def prepare(self, program: Program) -> None:
        """Find the calls of a program, and define what is there before its definition."""
        self._calling = _with_calls(program)
        if self._rules.drops_no_value:
            self._last = _last_calls(program)
        if self._rules.names_from_start:
            self._early = names_from_start(program)
            self._begin(program.body)
        elif not self._rules.block_scoped:
            self._early = names_of_functions(program)
        if self._rules.hoists:
            for stmt in program.body:
                if isinstance(stmt, Function) and not stmt.late:
                    self._define(stmt)

    def _begin(self, block: Block) -> None:
        """Give a block's scope the names that it has from its beginning on."""
        if names := self._early.get(id(block)):
            self._scope.values.update(names)

    def _settle(self, exprs: tuple[Expr, ...], then: Then) -> None:
        """Do `then` once the values of all expressions that hold a call are there."""
        if not self._calling or not any(id(expr) in self._calling for expr in exprs):
            then()
            return
        self._resume(Caller(self._settling_all(exprs), then, self._current), None)

    def _resume(self, caller: Caller, value: Value) -> None:
        """Go on with what waited for `value`: to the next call, or to the statement."""
        self._settled = caller.settled
        try:
            call = caller.settling.send(value)
        except StopIteration:
            self._current = caller.current
            caller.then()
        else:
            self._enter_function(call, caller)

    def _settling(self, expr: Expr) -> Settling:
        """The value of an expression; yields the calls below it, each with settled arguments."""
        if id(expr) not in self._calling:
            return self.evaluate(expr)
        match expr:
            case Binary(op=op, left=left, right=right) if op in LAZY:
                value = yield from self._settling(left)
                if self._at(expr, self._rules.decides, op, value):
                    return value
                return (yield from self._settling(right))
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                value = yield from self._settling(condition)
                return (yield from self._settling(then if self._rules.truth(value) else otherwise))
            case Chain():
                return (yield from self._settling_chain(expr))
        if isinstance(expr, Call):
            if self._rules.finds_functions_first:
                self._function(expr)
            yield from self._settling_all(expr.arguments)
            return (yield expr)
        if isinstance(expr, Builtin) and expr.arguments:
            first, *others = expr.arguments
            value = self._settled[id(first)] = yield from self._settling(first)
            self._at(expr, self._rules.receives, expr, value)
            yield from self._settling_all(others)
        else:
            yield from self._settling_all(children(expr))
        return self.evaluate(expr)

    def _settling_all(self, exprs: Iterable[Any]) -> Settling:
        for expr in exprs:
            self._settled[id(expr)] = yield from self._settling(expr)
        return None

    def _settling_chain(self, expr: Chain) -> Settling:
        left = yield from self._settling(expr.operands[0])
        holds: Value = True
        for op, operand in zip(expr.ops, expr.operands[1:], strict=True):
            right = yield from self._settling(operand)
            holds = self._operation(op, left, right, expr)
            if not self._rules.truth(holds):
                break
            left = right
        return holds

    def _enter_function(self, call: Call, caller: Caller) -> None:
        given = [self.evaluate(argument) for argument in call.arguments]
        function, defaults = self._function(call)
        if self._depth >= self._limits.call_depth:
            message = f"more than {self._limits.call_depth} calls in each other"
            raise FaultError("calls too deep", message, call.span)
        self._depth += 1
        frame = Frame(function.body, self._scope)
        frame.caller, frame.call, frame.shared = caller, call, function.shared
        self._settled = {}
        self._scope = Scope(self._globals)
        bound = self._bound(function, defaults, given, call)
        self._begin(function.body)
        self._scope.values.update(bound)
        self._stack.append(frame)

    def _function(self, call: Call) -> tuple[Function, list[Value]]:
        """The function that a call means, and its defaults."""
        try:
            return self._functions[call.function]
        except KeyError:
            message = f"no function is called `{call.function}`"
            raise FaultError("undefined name", message, call.span) from None

    def _run_through(self, function: Function) -> None:
        """Run a function that the flow of the program has come upon, as if it were called."""
        call = Call(function.name, (), place=function.place)
        self._resume(Caller(_only(call), lambda: None, self._current), None)

    def _bound(
        self, function: Function, defaults: list[Value], given: list[Value], call: Call
    ) -> dict[str, Value]:
        """The function's parameters with their values."""
        names, rules = function.parameters, self._rules
        if rules.late_defaults:
            given = self._completed(function, given)
        missing = len(names) - len(given)
        if missing > 0 and defaults:
            given = given + defaults[max(0, len(defaults) - missing) :]
            missing = len(names) - len(given)
        if rules.fills_arguments:
            given = (given + [rules.empty_value] * max(0, missing))[: len(names)]
        elif missing:
            message = f"{function.name} takes {len(names)} values, not {len(call.arguments)}"
            raise FaultError("wrong arguments", message, call.span)
        return dict(zip(names, given, strict=True))

    def _completed(self, function: Function, given: list[Value]) -> list[Value]:
        """The values of a call, with the defaults of those that are missing or empty."""
        first = len(function.parameters) - len(function.defaults)
        for place, default in enumerate(function.defaults, first):
            if place >= len(given):
                given = given + [self._rules.empty_value] * (place + 1 - len(given))
            if given[place] is self._rules.empty_value:
                given[place] = self.evaluate(default)
        return given

    def _return(self, value: Value) -> None:
        """Leave the innermost function, and go on where it was called."""
        while True:
            frame = self._leave()
            if frame.caller is not None:
                self._depth -= 1
                self._returned = frame.caller, value
                return

    def _return_nothing(self) -> None:
        """Leave the innermost function without a value."""
        call = next(frame.call for frame in reversed(self._stack) if frame.caller is not None)
        if call is not None and id(call) in self._last:
            message = f"{call.function} ends without a value, as the last of several values"
            raise FaultError("not exact", message, call.span)
        self._return(self._rules.empty_value)

    def _define(self, stmt: Function) -> None:
        if self._rules.hoists and not stmt.late and stmt.name in self._functions:
            return  # it has been there from the start
        late = self._rules.late_defaults
        defaults = [] if late else [self.evaluate(default) for default in stmt.defaults]
        self._functions[stmt.name] = stmt, defaults

    def _leave(self) -> Frame:
        frame = self._stack.pop()
        self._scope = frame.outer
        return frame


def _last_calls(program: Program) -> frozenset[int]:
    """The calls that stand last among values: a function may give none there."""
    lists = (node for node in walk(program) if isinstance(node, _TAKES_VALUES))
    last = (parts[-1] for parts in map(children, lists) if parts)
    return frozenset(id(node) for node in last if isinstance(node, Call))


def _only(call: Call) -> Settling:
    return (yield call)


def _with_calls(program: Program) -> frozenset[int]:
    """The ids of all expressions that are a call or have one below."""
    found: set[int] = set()
    for node in reversed(list(walk(program))):  # children come before their parents
        if isinstance(node, Call) or any(id(child) in found for child in children(node)):
            found.add(id(node))
    return frozenset(found)

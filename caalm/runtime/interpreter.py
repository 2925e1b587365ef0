"""The interpreter: one for all languages.

In: a Program, a Semantics, Limits. Out: an Execution; a faulty program is a result, not
an exception. Statements run on a stack of frames of our own and expressions recurse one
Python frame a level, below a depth that is checked first, so no program reaches Python's
recursion limit. A step is a statement begun, or one more test or turn of a loop.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from caalm.nodes import (
    Assign,
    Binary,
    Block,
    Boolean,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    String,
    Unary,
    UnaryOp,
    Until,
    While,
    depth,
)
from caalm.runtime.environment import Environment
from caalm.runtime.semantics import PLAIN, Limits, Semantics
from caalm.runtime.trace import Execution, ProgramFault, Step, Value
from caalm.runtime.values import FaultError, kind_of, operations, out_of_range, text_of, too_long

_DEFAULT_LIMITS = Limits()


def run_program(
    program: Program,
    *,
    semantics: Semantics = PLAIN,
    limits: Limits = _DEFAULT_LIMITS,
    trace: bool = False,
) -> Execution:
    """Run a program to its end, its first fault, or a limit."""
    if depth(program, above=limits.nesting) > limits.nesting:
        fault = ProgramFault("nesting too deep", f"more than {limits.nesting} levels")
        return Execution("", 0, fault, () if trace else None)
    return Interpreter(semantics, limits, trace).run(program)


@dataclass(slots=True)
class _Frame:
    """A block being run: where it stands, and the loop that may run it again."""

    block: Block
    at: int = 0
    loop: "_Loop | None" = None


@dataclass(slots=True)
class _Loop:
    """A loop being run. `counts` gives the values still to come of a counted one."""

    stmt: While | Until | DoWhile | DoUntil | Repeat | For
    counts: Iterator[int] | None = None
    hidden: object = None


class Interpreter:
    """Runs one program once."""

    def __init__(self, semantics: Semantics, limits: Limits, trace: bool) -> None:
        self._semantics = semantics
        self._limits = limits
        self._operations = operations(semantics, limits)
        self._environment = Environment()
        self._values = self._environment.values
        self._output: list[str] = []
        self._bytes = 0
        self._steps = 0
        self._trace: list[Step] | None = [] if trace else None
        self._frames: list[_Frame] = []

    def run(self, program: Program) -> Execution:
        """The program's execution."""
        fault = None
        try:
            self._run(program)
        except FaultError as raised:
            fault = raised.reported()
        trace = None if self._trace is None else tuple(self._trace)
        return Execution("".join(self._output), self._steps, fault, trace)

    def _run(self, program: Program) -> None:
        frames = self._frames
        frames.append(_Frame(program.body))
        while frames:
            frame = frames[-1]
            if frame.at < len(frame.block):
                stmt = frame.block[frame.at]
                frame.at += 1
                self._step(stmt)
                self.execute(stmt)
            elif frame.loop is not None and self._again(frame.loop):
                frame.at = 0
            else:
                frames.pop()

    def _step(self, stmt: Stmt) -> None:
        if self._steps >= self._limits.fuel:
            message = f"stopped after {self._limits.fuel} steps"
            raise FaultError("out of fuel", message, stmt.span)
        self._steps += 1

    def _record(
        self, stmt: Stmt, changed: tuple[tuple[str, Value], ...] = (), printed: str = ""
    ) -> None:
        if self._trace is not None:
            line = stmt.span.line if stmt.span else None
            self._trace.append(Step(stmt, line, changed, printed))

    def execute(self, stmt: Stmt) -> None:
        """Do what one statement says; a block to run is put on the stack of frames."""
        match stmt:
            case Assign(target=target, value=value):
                result = self._values[target] = self.evaluate(value)
                self._record(stmt, ((target, result),))
            case Print(values=values):
                self._print(stmt, values)
            case If(condition=condition, then=then, otherwise=otherwise):
                chosen = then if self._holds(condition) else otherwise
                self._record(stmt)
                if chosen:
                    self._frames.append(_Frame(chosen))
            case DoWhile(body=body) | DoUntil(body=body):
                self._record(stmt)
                self._frames.append(_Frame(body, 0, _Loop(stmt)))
            case While(body=body) | Until(body=body):
                if self._turns(stmt):
                    self._frames.append(_Frame(body, 0, _Loop(stmt)))
            case Repeat(count=count, body=body):
                turns = self._integer(count, "a loop's count")
                self._enter(_Loop(stmt, iter(range(turns))), body)
            case For(body=body):
                self._enter(_Loop(stmt, self._counts(stmt)), body)
            case _:
                assert_never(stmt)

    def _enter(self, loop: _Loop, body: Block) -> None:
        """Begin a counted loop, unless it has no turn at all."""
        if isinstance(loop.stmt, For):
            loop.hidden = self._environment.enter(loop.stmt.variable)
        if self._next(loop):
            self._frames.append(_Frame(body, 0, loop))

    def _again(self, loop: _Loop) -> bool:
        """Whether the loop runs once more: one step, after the body's end."""
        self._step(loop.stmt)
        if loop.counts is not None:
            return self._next(loop)
        return self._turns(loop.stmt)

    def _turns(self, stmt: Stmt) -> bool:
        """Test the condition of a loop."""
        assert isinstance(stmt, While | Until | DoWhile | DoUntil)
        holds = self._holds(stmt.condition)
        self._record(stmt)
        return holds is isinstance(stmt, While | DoWhile)

    def _next(self, loop: _Loop) -> bool:
        """Take the next value of a counted loop; at its end, end its variable's scope."""
        assert loop.counts is not None
        value = next(loop.counts, None)
        stmt = loop.stmt
        if not isinstance(stmt, For):
            self._record(stmt)
        elif value is None:
            self._environment.leave(stmt.variable, loop.hidden)
            self._record(stmt)
        else:
            self._values[stmt.variable] = value
            self._record(stmt, ((stmt.variable, value),))
        return value is not None

    def _counts(self, stmt: For) -> Iterator[int]:
        first = self._integer(stmt.first, "a loop's first value")
        last = self._integer(stmt.last, "a loop's last value")
        past = (1 if stmt.step > 0 else -1) if stmt.inclusive else 0
        return iter(range(first, last + past, stmt.step))

    def _print(self, stmt: Print, values: tuple[Expr, ...]) -> None:
        texts = [text_of(self.evaluate(value), self._semantics) for value in values]
        text = self._semantics.print_separator.join(texts) + "\n"
        self._bytes += len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
        if self._bytes > self._limits.output:
            message = f"more than {self._limits.output} bytes of output"
            raise FaultError("output too long", message, stmt.span)
        self._output.append(text)
        self._record(stmt, printed=text)

    def _integer(self, expr: Expr, what: str) -> int:
        value = self.evaluate(expr)
        if type(value) is not int:
            raise FaultError(
                "type error", f"{what} must be an integer, not {kind_of(value)}", expr.span
            )
        return value

    def _holds(self, expr: Expr) -> bool:
        value = self.evaluate(expr)
        if type(value) is not bool:
            message = f"a condition must be a truth value, not {kind_of(value)}"
            raise FaultError("type error", message, expr.span)
        return value

    def evaluate(self, expr: Expr) -> Value:
        """The value of an expression; the commonest nodes are asked for first."""
        kind = type(expr)
        if kind is Name:
            try:
                return self._values[expr.name]  # type: ignore[union-attr]
            except KeyError:
                name = expr.name  # type: ignore[union-attr]
                raise FaultError(
                    "undefined name", f"`{name}` has no value yet", expr.span
                ) from None
        if kind is Integer:
            if expr.value > self._limits.integer:  # type: ignore[union-attr, operator]
                raise self._placed(out_of_range(self._limits), expr)
            return expr.value  # type: ignore[union-attr]
        match expr:
            case Binary(op=op, left=left, right=right):
                if op in ("and", "or"):
                    return self._logic(expr)
                one, other = self.evaluate(left), self.evaluate(right)
                try:
                    return self._operations[op](one, other)
                except FaultError as fault:
                    raise self._placed(fault, expr) from None
            case String(value=text):
                if len(text) > self._limits.string:
                    raise self._placed(too_long(self._limits), expr)
                return text
            case Boolean(value=truth):
                return truth
            case Unary(op=op, operand=operand):
                return self._unary(op, self.evaluate(operand), expr)
            case _:
                raise AssertionError(f"not an expression: {kind.__name__}")

    def _logic(self, expr: Binary) -> bool:
        """`and` and `or`: the right side is looked at only where it decides."""
        left = self._truth(self.evaluate(expr.left), expr)
        if left is (expr.op == "or"):
            return left
        return self._truth(self.evaluate(expr.right), expr)

    def _truth(self, value: Value, expr: Binary | Unary) -> bool:
        if type(value) is not bool:
            message = f"{expr.op} cannot take {kind_of(value)}"
            raise FaultError("type error", message, expr.span)
        return value

    def _unary(self, op: UnaryOp, value: Value, expr: Unary) -> Value:
        if op == "not":
            return not self._truth(value, expr)
        if type(value) is not int:
            raise FaultError("type error", f"negate cannot take {kind_of(value)}", expr.span)
        return -value

    @staticmethod
    def _placed(fault: FaultError, expr: Expr) -> FaultError:
        """The fault with the place of the expression that caused it."""
        return FaultError(fault.code, fault.message, expr.span)

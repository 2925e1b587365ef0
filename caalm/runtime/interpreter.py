"""The interpreter: one for all languages.

In: a Program, a Semantics, Limits. Out: an Execution; a faulty program is a result, not
an exception. Statements run on a stack of frames of our own and expressions recurse one
Python frame a level, below a depth that is checked first, so no program reaches Python's
recursion limit. A step is a statement begun, or one more test or turn of a loop.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from caalm.nodes import (
    Assign,
    AssignMany,
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
_COUNTED = (Repeat, For)
_WHILE_TRUE = (While, DoWhile)
_NO_COUNTS: Iterator[int] = iter(())


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
    if semantics.language is not None:
        from caalm.runtime.extended import ExtendedInterpreter

        return ExtendedInterpreter(semantics, limits, trace).run(program)
    return Interpreter(semantics, limits, trace).run(program)


def _foreign(node: Stmt | Expr) -> FaultError:
    """The fault of a node that only programs of real languages may have."""
    return FaultError("not exact", f"{type(node).__name__} has no meaning here", node.span)


@dataclass(slots=True)
class _Frame:
    """A block being run: where it stands, and the loop that may run it again."""

    block: Block
    at: int = 0
    loop: "_Loop | None" = None


@dataclass(slots=True)
class _Loop:
    """A loop being run. `counts` gives the values still to come, lazily, of a counted one."""

    stmt: While | Until | DoWhile | DoUntil | Repeat | For
    counts: Iterator[int] = _NO_COUNTS
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
        except RecursionError:  # a nesting limit above the default, or a caller deep down
            fault = ProgramFault("nesting too deep", "more levels than the stack can hold")
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
        if self._trace is not None:
            self._trace.append(Step(stmt, stmt.span.line if stmt.span else None))

    def _record(self, changed: tuple[tuple[str, Value], ...] = (), printed: str = "") -> None:
        """Write into the step that has begun what it did."""
        if self._trace is not None:
            self._trace[-1] = self._trace[-1]._replace(changed=changed, printed=printed)

    def execute(self, stmt: Stmt) -> None:
        """Do what one statement says; a block to run is put on the stack of frames."""
        match stmt:
            case Assign(target=target, value=value):
                result = self._values[target] = self.evaluate(value)
                self._record(((target, result),))
            case Print(values=values):
                self._print(stmt, values)
            case If(condition=condition, then=then, otherwise=otherwise):
                chosen = then if self._holds(condition) else otherwise
                if chosen:
                    self._frames.append(_Frame(chosen))
            case DoWhile(body=body) | DoUntil(body=body):
                self._frames.append(_Frame(body, 0, _Loop(stmt)))
            case While(body=body) | Until(body=body):
                if self._turns(stmt):
                    self._frames.append(_Frame(body, 0, _Loop(stmt)))
            case Repeat(count=count):
                turns = self._integer(count, "a loop's count")
                self._enter(stmt, iter(range(turns)))
            case For():
                self._enter(stmt, self._counts(stmt))
            case AssignMany():
                self._assign_many(stmt)
            case _:
                raise _foreign(stmt)

    def _assign_many(self, stmt: AssignMany) -> None:
        """Store values, all of them evaluated before; one value goes to every target."""
        results = [self.evaluate(value) for value in stmt.values]
        if len(results) == 1:
            results *= len(stmt.targets)
        changed = []
        for target, result in zip(stmt.targets, results, strict=True):
            if not isinstance(target, Name):
                raise _foreign(target)
            self._values[target.name] = result
            changed.append((target.name, result))
        self._record(tuple(changed))

    def _enter(self, stmt: Repeat | For, counts: Iterator[int]) -> None:
        """Begin a counted loop, unless it has no turn at all."""
        value = next(counts, None)
        if value is None:
            return
        loop = _Loop(stmt, counts)
        if isinstance(stmt, For):
            loop.hidden = self._environment.enter(stmt.variable)
        self._count(stmt, value)
        self._frames.append(_Frame(stmt.body, 0, loop))

    def _again(self, loop: _Loop) -> bool:
        """Whether the loop runs once more: one step, after the body's end."""
        stmt = loop.stmt
        self._step(stmt)
        if not isinstance(stmt, _COUNTED):
            return self._turns(stmt)
        value = next(loop.counts, None)
        if value is not None:
            self._count(stmt, value)
        elif isinstance(stmt, For):
            self._environment.leave(stmt.variable, loop.hidden)
            if stmt.variable in self._values:
                self._record(((stmt.variable, self._values[stmt.variable]),))
        return value is not None

    def _turns(self, stmt: While | Until | DoWhile | DoUntil) -> bool:
        """Test the condition of a loop."""
        return self._holds(stmt.condition) is isinstance(stmt, _WHILE_TRUE)

    def _count(self, stmt: Repeat | For, value: int) -> None:
        """Begin a turn of a counted loop."""
        if isinstance(stmt, For):
            self._values[stmt.variable] = value
            self._record(((stmt.variable, value),))

    def _counts(self, stmt: For) -> Iterator[int]:
        first = self._integer(stmt.first, "a loop's first value")
        last = self._integer(stmt.last, "a loop's last value")
        past = (1 if stmt.step > 0 else -1) if stmt.inclusive else 0
        return iter(range(first, last + past, stmt.step))

    def _print(self, stmt: Print, values: tuple[Expr, ...]) -> None:
        texts: list[str] = []
        room = self._limits.output - self._bytes
        for value in values:
            text = text_of(self.evaluate(value), self._semantics)
            room -= len(text)
            if room >= 0:  # what cannot fit is not kept: a print of many long texts is no bomb
                texts.append(text)
        if room < 0:
            raise self._too_much(stmt)
        self._put(stmt, self._semantics.print_separator.join(texts) + "\n")

    def _put(self, stmt: Print, text: str) -> None:
        """Print a text, if there is room for it."""
        self._bytes += len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
        if self._bytes > self._limits.output:
            raise self._too_much(stmt)
        self._output.append(text)
        self._record(printed=text)

    def _too_much(self, stmt: Print) -> FaultError:
        message = f"more than {self._limits.output} bytes of output"
        return FaultError("output too long", message, stmt.span)

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
        if isinstance(expr, Name):
            try:
                return self._values[expr.name]
            except KeyError:
                message = f"`{expr.name}` has no value yet"
                raise FaultError("undefined name", message, expr.span) from None
        if isinstance(expr, Integer):
            if expr.value > self._limits.integer:
                raise self._placed(out_of_range(self._limits), expr)
            return expr.value
        if isinstance(expr, Binary):
            if expr.op == "and" or expr.op == "or":
                return self._logic(expr)
            left, right = self.evaluate(expr.left), self.evaluate(expr.right)
            try:
                return self._operations[expr.op](left, right)
            except FaultError as fault:
                raise self._placed(fault, expr) from None
        if isinstance(expr, String):
            if len(expr.value) > self._limits.string:
                raise self._placed(too_long(self._limits), expr)
            return expr.value
        if isinstance(expr, Boolean):
            return expr.value
        if isinstance(expr, Unary):
            return self._unary(expr.op, self.evaluate(expr.operand), expr)
        raise _foreign(expr)

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

"""A second meaning of the nodes of real languages, under Python's rules.

Written to differ from the interpreter: a program becomes functions that call each other, so
blocks are Python's own, `break` and `return` are exceptions, values and operators are
Python's. It imports the nodes and nothing of the runtime. Gives what was printed, and whether
the program failed; it has no limits, so it is asked only where the interpreter met none.
"""

import operator
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from caalm import nodes as n

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "divide": operator.floordiv,
    "true_divide": operator.truediv,
    "modulo": operator.mod,
    "power": operator.pow,
    "equal": operator.eq,
    "not_equal": operator.ne,
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
    "in": lambda one, many: operator.contains(many, one),
    "not_in": lambda one, many: not operator.contains(many, one),
}


class Left(Exception):  # noqa: N818 (the end of a turn, a loop or a function is no error)
    """Carries what is left, and a function's value."""

    def __init__(self, what: str, value: Any = None) -> None:
        super().__init__(what)
        self.what, self.value = what, value


class Second:
    """One run of one program; `builtins` are the language's functions by their names."""

    def __init__(self, builtins: dict[str, Callable[..., Any]]) -> None:
        self.builtins = builtins
        self.globals: dict[str, Any] = {}
        self.locals: list[tuple[dict[str, Any], tuple[str, ...]]] = [(self.globals, ())]
        self.functions: dict[str, tuple[n.Function, list[Any]]] = {}
        self.printed: list[str] = []

    def run(self, program: n.Program) -> tuple[str, bool]:
        try:
            self.block(program.body)
        except Left as left:
            if left.what != "program":
                raise
        except (ArithmeticError, LookupError, NameError, TypeError, ValueError):
            return "".join(self.printed), True
        return "".join(self.printed), False

    # Statements

    def block(self, body: Iterable[n.Stmt]) -> None:
        for stmt in body:
            getattr(self, f"do_{type(stmt).__name__.lower()}")(stmt)

    def turns(self, times: Iterator[Any] | Iterable[Any], body: Callable[[Any], None]) -> None:
        """One turn for each; a turn or all of them may be left."""
        for each in times:
            try:
                body(each)
            except Left as left:
                if left.what == "turn":
                    continue
                if left.what == "loop":
                    return
                raise

    def put(self, name: str, value: Any) -> None:
        scope, shared = self.locals[-1]
        (self.globals if name in shared else scope)[name] = value

    def store(self, values: Any, at: Any, value: Any) -> None:
        if type(values) is not list or not isinstance(at, int):
            raise TypeError
        values[at] = value

    def do_assign(self, stmt: n.Assign) -> None:
        self.put(stmt.target, self.value(stmt.value))

    def do_assignmany(self, stmt: n.AssignMany) -> None:
        values = [self.value(value) for value in stmt.values]
        if stmt.spreads:
            (values,) = values
        elif len(values) == 1:
            values *= len(stmt.targets)
        if len(values) != len(stmt.targets):
            raise ValueError
        for target, value in zip(stmt.targets, values, strict=True):
            if isinstance(target, n.Name):
                self.put(target.name, value)
            else:
                self.store(self.value(target.sequence), self.value(target.position), value)

    def do_print(self, stmt: n.Print) -> None:
        texts = [str(self.value(value)) for value in stmt.values]
        between = " " if stmt.separator is None else self.value(stmt.separator)
        end = "\n" if stmt.end is None else self.value(stmt.end)
        self.printed += [between.join(texts), end]

    def do_if(self, stmt: n.If) -> None:
        self.block(stmt.then if self.value(stmt.condition) else stmt.otherwise)

    def tested(self, test: n.Expr | None, goes_on: bool, first: bool) -> Iterator[None]:
        if first:
            yield
        while test is None or bool(self.value(test)) is goes_on:
            yield

    def do_while(self, stmt: n.While) -> None:
        self.turns(self.tested(stmt.condition, True, False), lambda _: self.block(stmt.body))

    def do_until(self, stmt: n.Until) -> None:
        self.turns(self.tested(stmt.condition, False, False), lambda _: self.block(stmt.body))

    def do_dowhile(self, stmt: n.DoWhile) -> None:
        self.turns(self.tested(stmt.condition, True, True), lambda _: self.block(stmt.body))

    def do_dountil(self, stmt: n.DoUntil) -> None:
        self.turns(self.tested(stmt.condition, False, True), lambda _: self.block(stmt.body))

    def do_repeat(self, stmt: n.Repeat) -> None:
        self.turns(range(self.value(stmt.count)), lambda _: self.block(stmt.body))

    def do_for(self, stmt: n.For) -> None:
        first, last = self.value(stmt.first), self.value(stmt.last)
        end = last + (stmt.inclusive and (1 if stmt.step > 0 else -1))
        self.each(stmt, range(first, end, stmt.step))

    def do_foreach(self, stmt: n.ForEach) -> None:
        self.each(stmt, self.value(stmt.sequence))

    def each(self, stmt: n.For | n.ForEach, values: Iterable[Any]) -> None:
        def turn(value: Any) -> None:
            self.put(stmt.variable, value)
            self.block(stmt.body)

        self.turns(values, turn)

    def do_steps(self, stmt: n.Steps) -> None:
        def rounds() -> Iterator[None]:
            self.block(stmt.first)
            for _ in self.tested(stmt.condition, True, False):
                yield
                self.block(stmt.after)

        self.turns(rounds(), lambda _: self.block(stmt.body))

    def do_break(self, _: n.Break) -> None:
        raise Left("loop")

    def do_continue(self, _: n.Continue) -> None:
        raise Left("turn")

    def do_stop(self, _: n.Stop) -> None:
        raise Left("program")

    def do_function(self, stmt: n.Function) -> None:
        self.functions[stmt.name] = stmt, [self.value(value) for value in stmt.defaults]

    def do_return(self, stmt: n.Return) -> None:
        raise Left("function", None if stmt.value is None else self.value(stmt.value))

    def do_store(self, stmt: n.Store) -> None:
        value = self.value(stmt.value)
        self.store(self.value(stmt.sequence), self.value(stmt.position), value)

    def do_evaluate(self, stmt: n.Evaluate) -> None:
        self.value(stmt.value)

    def do_do(self, stmt: n.Do) -> None:
        self.block(stmt.body)

    # Expressions

    def value(self, expr: n.Expr) -> Any:
        match expr:
            case n.Integer() | n.Float() | n.String() | n.Boolean():
                return expr.value
            case n.Null():
                return None
            case n.Name(name):
                scope = self.locals[-1][0]
                return scope[name] if name in scope else self.globals[name]
            case n.Unary("not", operand):
                return not self.value(operand)
            case n.Unary("negate", operand):
                return -self.value(operand)
            case n.Binary("and", one, other):
                return self.value(one) and self.value(other)
            case n.Binary("or", one, other):
                return self.value(one) or self.value(other)
            case n.Binary(op, one, other):
                return OPERATORS[op](self.value(one), self.value(other))
            case n.ListOf(values):
                return [self.value(value) for value in values]
            case n.Index(values, at):
                return self.value(values)[self.value(at)]
            case n.Slice(values, first, last, step):
                sequence = self.value(values)
                bounds = (None if b is None else self.value(b) for b in (first, last, step))
                return sequence[slice(*bounds)]
            case n.Call(name, arguments):
                return self.call(name, [self.value(argument) for argument in arguments])
            case n.Builtin(name, arguments):
                return self.builtins[name](*(self.value(argument) for argument in arguments))
            case n.Conditional(test, one, other):
                return self.value(one if self.value(test) else other)
            case n.Chain(operands, ops):
                return self.chained(list(operands), list(ops))
            case n.Join(values):
                return "".join(str(self.value(value)) for value in values)
        raise AssertionError(expr)

    def chained(self, operands: list[n.Expr], ops: list[str]) -> Any:
        left, holds = self.value(operands[0]), True
        for op, operand in zip(ops, operands[1:], strict=True):
            right = self.value(operand)
            if not (holds := OPERATORS[op](left, right)):
                break
            left = right
        return holds

    def call(self, name: str, given: list[Any]) -> Any:
        function, defaults = self.functions[name]
        names = function.parameters
        missing = len(names) - len(given)
        if not 0 <= missing <= len(defaults):
            raise TypeError
        given = given + defaults[len(defaults) - missing :]
        self.locals.append((dict(zip(names, given, strict=True)), function.shared))
        try:
            self.block(function.body)
        except Left as left:
            if left.what != "function":
                raise
            return left.value
        finally:
            self.locals.pop()
        return None

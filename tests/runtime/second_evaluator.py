"""A second meaning of programs, to hold the interpreter against.

In: a program, the rules, the limits. Out: what it printed, its steps, its fault's code.
Written to differ: every node becomes a closure, quotients come from fractions, loops count
with plain additions, loop variables live in cells searched from the inside. It imports the
nodes and nothing of the runtime; rules and limits are read by attribute.
"""

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any, NamedTuple

from caalm import nodes as n


class Outcome(NamedTuple):
    stdout: str
    steps: int
    code: str | None


class Stopped(Exception):  # noqa: N818 (the end of a program is no error here)
    """Carries the code of the fault."""


class Machine:
    def __init__(self, rules: Any, limits: Any) -> None:
        self.rules, self.limits = rules, limits
        self.cells: list[dict[str, Any]] = [{}]  # the program's, then one a counted loop
        self.printed = b""
        self.steps = 0

    def tick(self) -> None:
        if self.steps == self.limits.fuel:
            raise Stopped("out of fuel")
        self.steps += 1

    def scope(self, name: str) -> dict[str, Any]:
        return next((cell for cell in reversed(self.cells) if name in cell), self.cells[0])

    def fetch(self, name: str) -> Any:
        if name not in self.scope(name):
            raise Stopped("undefined name")
        return self.scope(name)[name]

    def fit(self, value: Any) -> Any:
        if sort(value) == "int" and abs(value) > self.limits.integer:
            raise Stopped("integer out of range")
        if sort(value) == "str" and len(value) > self.limits.string:
            raise Stopped("string too long")
        return value

    def spell(self, value: Any) -> str:
        words = {"True": self.rules.true_text, "False": self.rules.false_text}
        return words[repr(value)] if sort(value) == "bool" else f"{value}"

    def emit(self, values: list[Any]) -> None:
        line = self.rules.print_separator.join(map(self.spell, values))
        written = self.printed + line.encode("utf-8") + b"\n"
        if len(written) > self.limits.output:
            raise Stopped("output too long")
        self.printed = written


def sort(value: Any) -> str:
    return value.__class__.__name__


def need(value: Any, *sorts: str) -> Any:
    if sort(value) not in sorts:
        raise Stopped("type error")
    return value


Thunk = Callable[[Machine], Any]
Pair = Callable[[Machine, Any, Any], Any]


def alike(plain: Callable[[Any, Any], Any], *sorts: str) -> Pair:
    return lambda m, a, b: m.fit(plain(a, need(b, sort(need(a, *sorts)))))


def divide(m: Machine, a: Any, b: Any, down: bool | None = None) -> Any:
    down = m.rules.division == "floor" if down is None else down
    if need(b, sort(need(a, "int"))) == 0:
        raise Stopped("division by zero")
    return m.fit((math.floor if down else math.trunc)(Fraction(a, b)))


def modulo(m: Machine, a: Any, b: Any) -> Any:
    return a - b * divide(m, a, b, m.rules.modulo == "divisor")


PAIRS: dict[str, Pair] = {
    "add": alike(lambda a, b: a + b, "int", "str"),
    "subtract": alike(lambda a, b: a + (-b), "int"),
    "multiply": alike(lambda a, b: a * b, "int"),
    "divide": divide,
    "modulo": modulo,
    "equal": alike(lambda a, b: (a, 0) == (b, 0), "int", "str", "bool"),
    "not_equal": alike(lambda a, b: (a, 0) != (b, 0), "int", "str", "bool"),
    "less": alike(lambda a, b: b > a, "int", "str"),
    "less_equal": alike(lambda a, b: not a > b, "int", "str"),
    "greater": alike(lambda a, b: b < a, "int", "str"),
    "greater_equal": alike(lambda a, b: not a < b, "int", "str"),
    "concat": lambda m, a, b: m.fit(m.spell(a) + m.spell(b)),
}


def value_of(node: Any) -> Thunk:
    match node:
        case n.Integer() | n.String() | n.Boolean():
            return lambda m: m.fit(node.value)
        case n.Name():
            return lambda m: m.fetch(node.name)
        case n.Unary(op, operand):
            inner = truth_of(operand) if op == "not" else value_of(operand)
            return lambda m: not inner(m) if op == "not" else 0 - need(inner(m), "int")
        case n.Binary("and" | "or" as op, one, other):
            a, b, settled = truth_of(one), truth_of(other), op == "or"
            return lambda m: settled if a(m) is settled else b(m)
        case n.Binary(op, one, other):
            a, b, pair = value_of(one), value_of(other), PAIRS[op]
            return lambda m: pair(m, a(m), b(m))
    raise AssertionError(node)


def truth_of(node: Any) -> Thunk:
    inner = value_of(node)
    return lambda m: need(inner(m), "bool")


def block_of(block: Any) -> Thunk:
    deeds = [deed_of(stmt) for stmt in block]
    return lambda m: [deed(m) for deed in deeds if m.tick() is None]


def testing(node: Any, body: Thunk, goes_on: bool, first: bool) -> Thunk:
    test = truth_of(node)

    def run(m: Machine) -> None:
        again = not first or test(m) is goes_on
        while again:
            body(m)
            m.tick()
            again = test(m) is goes_on

    return run


def counting(node: Any, first: Thunk, last: Thunk, name: str | None) -> Thunk:
    body, step = block_of(node.body), getattr(node, "step", 1)
    reach = 0 if getattr(node, "inclusive", True) else 1

    def run(m: Machine) -> None:
        at, end = need(first(m), "int"), need(last(m), "int")
        end += -reach if step > 0 else reach
        while (at <= end) if step > 0 else (at >= end):
            m.cells.append({name: at})
            body(m)
            m.cells.pop()
            m.tick()
            at += step

    return run


def deed_of(node: Any) -> Thunk:
    match node:
        case n.Assign(target, value):
            inner = value_of(value)
            return lambda m: m.scope(target).update({target: inner(m)})
        case n.Print(values):
            parts = [value_of(value) for value in values]
            return lambda m: m.emit([part(m) for part in parts])
        case n.If(condition, then, otherwise):
            test, ways = truth_of(condition), (block_of(otherwise), block_of(then))
            return lambda m: ways[test(m)](m)
        case n.While(condition, body) | n.Until(condition, body):
            return testing(condition, block_of(body), isinstance(node, n.While), True)
        case n.DoWhile(body, condition) | n.DoUntil(body, condition):
            return testing(condition, block_of(body), isinstance(node, n.DoWhile), False)
        case n.Repeat(count):
            return counting(node, lambda m: 1, value_of(count), None)
        case n.For(variable, first, last):
            return counting(node, value_of(first), value_of(last), variable)
    raise AssertionError(node)


def second_run(program: n.Program, rules: Any, limits: Any) -> Outcome:
    machine, code = Machine(rules, limits), None
    try:
        block_of(program.body)(machine)
    except Stopped as stopped:
        code = str(stopped)
    return Outcome(machine.printed.decode("utf-8"), machine.steps, code)

"""AST -> Python 3.11 for programs of plain rules: they print there what they print here.

Truth values are written in small letters, texts of any value are joined through `str`, and a
counted loop's variable that means something else outside gets a name of its own. Where plain
rules would refuse an operation that Python computes (`1 + True`), the program is refused.
"""

from collections.abc import Iterator
from dataclasses import replace

from caalm.nodes import (
    COMPARISONS,
    Binary,
    Block,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    Unary,
    Until,
    While,
    walk,
)
from caalm.real.python_writer import PythonWriter
from caalm.real.types import Kind, Kinds
from caalm.real.writer import ATOM
from caalm.runtime.scope import stored_names
from caalm.syntax.adapt import exposed_counters, substituted

_ADDED = 6
_CONDITIONAL = 1


class PinnedPythonWriter(PythonWriter):
    """Writes one program of plain rules."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds = Kinds(Program(()))
        self._names: frozenset[str] = frozenset()

    def print(self, program: Program) -> str:
        program = _with_own_counters(program)
        self._kinds = Kinds(program)
        self._names = frozenset(name for stmt in program.body for name in stored_names(stmt))
        return super().print(program)

    def statement(self, stmt: Stmt, level: int) -> Iterator[str]:
        match stmt:
            case For(first=first, last=last):
                self._ask(first, "integer")
                self._ask(last, "integer")
            case Repeat(count=count):
                self._ask(count, "integer")
        return super().statement(stmt, level)

    def condition(self, expr: Expr) -> str:
        self._ask(expr, "boolean")
        return super().condition(expr)

    def printed(self, stmt: Print) -> list[str]:
        if not any(self._kinds.of(value) in (None, "boolean") for value in stmt.values):
            return super().printed(stmt)
        return [
            self.show(value)
            if self._kinds.of(value) in ("integer", "string")
            else self._text(value)[0]
            for value in stmt.values
        ]

    def expression(self, expr: Expr) -> tuple[str, int]:
        if isinstance(expr, Unary):
            self._ask(expr.operand, "integer" if expr.op == "negate" else "boolean")
        return super().expression(expr)

    def operation(self, expr: Binary) -> tuple[str, int]:
        left, right, op = expr.left, expr.right, expr.op
        if op == "concat":
            one, strength = self._text(left)
            other, other_strength = self._text(right)
            one = one if strength >= _ADDED else f"({one})"
            other = other if other_strength > _ADDED else f"({other})"
            return f"{one} + {other}", _ADDED
        kinds: tuple[Kind, ...] = ("integer",)
        if op in ("and", "or"):
            kinds = ("boolean",)
        elif op in COMPARISONS or op == "add":
            kinds = ("integer", "string")
            kinds = (*kinds, "boolean") if op in ("equal", "not_equal") else kinds
            known = self._kinds.of(left) or self._kinds.of(right)
            kinds = (known,) if known in kinds else kinds
        self._ask(left, *kinds)
        self._ask(right, *kinds)
        return super().operation(expr)

    def _ask(self, expr: Expr, *kinds: Kind) -> None:
        """Refuse a value that plain rules would refuse here, or may refuse."""
        kind = self._kinds.of(expr)
        if kind in kinds:
            return
        if isinstance(expr, Name) and expr.name not in self._names:
            return  # without a value, it is a fault under both rules
        if kind is None:
            raise self.cannot(expr, "an operation on values whose kind is not sure")
        raise self.cannot(expr, "an operation that fails by the rules of invented languages")

    def _text(self, expr: Expr) -> tuple[str, int]:
        """The text of a value, and how strongly it binds."""
        kind = self._kinds.of(expr)
        if kind == "string":
            return self.expression(expr)
        text = self.show(expr)
        if kind == "integer":
            return f"str({text})", ATOM
        if kind == "boolean":
            return f"str({text}).lower()", ATOM
        return f"str({text}).lower() if isinstance({text}, bool) else str({text})", _CONDITIONAL


def _with_own_counters(program: Program) -> Program:
    """Give the counted loops' variables that are not theirs alone a name of their own."""
    exposed = set(exposed_counters(program))
    if not exposed:
        return program
    taken = {node.name for node in walk(program) if isinstance(node, Name)}
    taken |= {name for stmt in program.body for name in stored_names(stmt)}
    return Program(_renamed(program.body, exposed, taken))


def _renamed(body: Block, exposed: set[str], taken: set[str]) -> Block:
    made: list[Stmt] = []
    for stmt in body:
        match stmt:
            case If(then=then, otherwise=otherwise):
                then, otherwise = (_renamed(part, exposed, taken) for part in (then, otherwise))
                made.append(replace(stmt, then=then, otherwise=otherwise))
            case For(variable=variable, body=inner):
                inner = _renamed(inner, exposed, taken)
                if variable in exposed:
                    new = _fresh(variable, taken)
                    inner, variable = substituted(inner, variable, new), new
                made.append(replace(stmt, variable=variable, body=inner))
            case While() | Until() | DoWhile() | DoUntil() | Repeat():
                made.append(replace(stmt, body=_renamed(stmt.body, exposed, taken)))
            case _:
                made.append(stmt)
    return tuple(made)


def _fresh(name: str, taken: set[str]) -> str:
    """A name like `name` that is not taken, and is now."""
    number = 2
    while f"{name}{number}" in taken:
        number += 1
    taken.add(f"{name}{number}")
    return f"{name}{number}"

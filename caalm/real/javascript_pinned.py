"""AST -> JavaScript, for programs of plain rules: they print there what they print here.

Where the rules differ they are pinned: `Math.floor(a / b)` for a quotient (exact for all
integers that plain rules allow), a remainder with the divisor's sign, `+ 0` where a number
that is printed could be -0, one template where `console.log` would look for placeholders.
"""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from caalm.nodes import (
    Assign,
    Binary,
    Block,
    Expr,
    For,
    Integer,
    Name,
    Print,
    Program,
    Stmt,
    String,
    Unary,
    children,
    walk,
)
from caalm.real.javascript_writer import JavaScriptWriter
from caalm.real.types import Kinds

HELPER = "modulo"
_HELPER = """\
function modulo(left, right) {
  const rest = left % right;
  return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest + 0;
}"""
_SUM, _CHOICE = 12, 2


class PinnedWriter(JavaScriptWriter):
    """Writes one program of plain rules."""

    signs: ClassVar[Mapping[str, str]] = {"add": "+=", "multiply": "*="}

    def __init__(self) -> None:
        super().__init__()
        self._kinds, self._zeros = Kinds(Program(())), Zeros(Program(()))
        self._declared: set[str] = set()
        self._stores: dict[str, int] = {}
        self._needs_helper = False

    def print(self, program: Program) -> str:
        self._kinds, self._zeros = Kinds(program), Zeros(program)
        self._declared, self._needs_helper = set(), False
        self._stores = {}
        for stmt in program.body:
            for name in _stored(stmt):
                self._stores[name] = self._stores.get(name, 0) + 1
        text = super().print(program)
        return f"{_HELPER}\n\n{text}" if self._needs_helper else text

    def block(self, body: Block, level: int) -> Iterator[str]:
        """The lines of a block; on top, what a statement's blocks store is declared before it."""
        if level:
            yield from super().block(body, level)
            return
        for stmt in body:
            if isinstance(stmt, Assign):
                yield from self.statement(self._declaring(stmt), level)
                continue
            new = [name for name in dict.fromkeys(_stored(stmt)) if name not in self._declared]
            if new:
                self._declared.update(new)
                yield self.line(level, f"let {', '.join(new)};")
            yield from self.statement(stmt, level)

    def _declaring(self, stmt: Assign) -> Assign:
        """The statement, which declares its name where it is the first to store under it."""
        if stmt.target in self._declared:
            return stmt
        self._declared.add(stmt.target)
        once = self._stores.get(stmt.target) == 1
        return Assign(stmt.target, stmt.value, True, "const" if once else "let")

    def printing(self, stmt: Print) -> str:
        first, *others = stmt.values
        if not others:
            return f"console.log({self._one(first)})"
        fixed = isinstance(first, String) and "%" not in first.value
        if fixed or self._kinds.of(first) in ("integer", "boolean"):
            return f"console.log({', '.join(map(self._one, stmt.values))})"
        return f"console.log({self.template(stmt.values, ' ')})"

    def _one(self, expr: Expr) -> str:
        """A value that is printed as it is."""
        if self._kinds.of(expr) in ("string", "boolean") or not self._zeros.may_be(expr):
            return self.show(expr, _CHOICE)
        if self._kinds.of(expr) == "integer":
            return f"{self.show(expr, _SUM)} + 0"
        return self.template((expr,))

    def operation(self, expr: Binary) -> tuple[str, int]:
        left, right = expr.left, expr.right
        match expr.op:
            case "concat":
                if "string" in (self._kinds.of(left), self._kinds.of(right)):
                    return self.joined("add", left, right)
                return self.template((left, right)), 100
            case "modulo" if isinstance(right, Integer) and 0 < right.value < 2**52:
                if self._zeros.is_natural(left):
                    return self.joined("modulo", left, right)
                rest, by = self.joined("modulo", left, right)[0], right.value
                return f"({rest} + {by}) % {by}", 13
            case "modulo":
                self._needs_helper = True
                return f"{HELPER}({self.show(left, _CHOICE)}, {self.show(right, _CHOICE)})", 100
            case _:
                return super().operation(expr)


class Zeros:
    """Which numbers of a program of plain rules may become -0, and which are never below 0."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._zero: set[str] = set()  # names that may hold -0
        self._below: set[str] = set()  # names that may hold a negative number
        nodes = list(walk(program))
        stored = [(node.target, node.value) for node in nodes if isinstance(node, Assign)]
        counted = [node for node in nodes if isinstance(node, For)]
        stored += [(node.variable, node.first) for node in counted]
        self._below |= {node.variable for node in counted if node.step < 0}
        while True:
            zero = {name for name, value in stored if self.may_be(value)}
            below = {name for name, value in stored if not self.is_natural(value)}
            if zero <= self._zero and below <= self._below:
                return
            self._zero |= zero
            self._below |= below

    def may_be(self, expr: Expr) -> bool:
        """Whether a value may be -0."""
        match expr:
            case Name(name=name):
                return name in self._zero
            case Unary(op="negate", operand=Integer(value=value)):
                return value == 0
            case Unary(op="negate"):
                return True
            case Binary(op="add", left=left, right=right):
                return self.may_be(left) and self.may_be(right)
            case Binary(op="subtract", left=left):
                return self.may_be(left)
            case Binary(op="multiply", left=left, right=right):
                return not (self.is_natural(left) and self.is_natural(right))
            case Binary(op="divide", left=left, right=Integer(value=value)) if value:
                return self.may_be(left)
            case Binary(op="divide"):
                return True
            case _:
                return False

    def is_natural(self, expr: Expr) -> bool:
        """Whether a number is surely neither below 0 nor -0."""
        match expr:
            case Integer():
                return True
            case Name(name=name):
                return name not in self._below | self._zero
            case Binary(op="add" | "multiply", left=left, right=right):
                return self.is_natural(left) and self.is_natural(right)
            case Binary(op="divide", left=left, right=Integer(value=value)) if value:
                return self.is_natural(left)
            case Binary(op="modulo", right=Integer(value=value)) if value:
                return True
            case _:
                return False


def _stored(stmt: Stmt, own: frozenset[str] = frozenset()) -> Iterator[str]:
    """The names that a statement stores under, but for loops' own variables."""
    waiting: list[tuple[Stmt | Expr, frozenset[str]]] = [(stmt, own)]
    while waiting:
        node, own = waiting.pop()
        if isinstance(node, Assign) and node.target not in own:
            yield node.target
        inner = own | {node.variable} if isinstance(node, For) else own
        waiting += [(child, inner) for child in reversed(children(node))]

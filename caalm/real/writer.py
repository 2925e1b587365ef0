"""AST -> source of a real language: what the writers of all of them share.

A writer gives the lines of each statement and the text of each expression with its binding
strength; brackets are put where an operand binds looser than its place asks. A node that
the language has no way to write is refused by name.
"""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from caalm.errors import CaalmError
from caalm.nodes import Block, Expr, Program, Stmt

# An operator: its text, its binding strength, whether it groups from the right.
Operator = tuple[str, int, bool]
ATOM = 100


class Writer:
    """Writes programs of one language; a subclass says how each node looks."""

    language: ClassVar[str]
    indent: ClassVar[str] = "    "
    binary: ClassVar[Mapping[str, Operator]] = {}

    def print(self, program: Program) -> str:
        """The program's text, without a final newline."""
        return "\n".join(self.block(program.body, 0))

    def block(self, body: Block, level: int) -> Iterator[str]:
        """The lines of a block, indented."""
        for stmt in body:
            yield from self.statement(stmt, level)

    def line(self, level: int, text: str) -> str:
        """One line at a level of indentation."""
        return self.indent * level + text

    def statement(self, stmt: Stmt, level: int) -> Iterator[str]:
        """The lines of one statement."""
        raise NotImplementedError

    def expression(self, expr: Expr) -> tuple[str, int]:
        """The text of an expression, and how strongly its outermost operator binds."""
        raise NotImplementedError

    def show(self, expr: Expr, floor: int = 0) -> str:
        """The text of an expression where at least `floor` is asked for."""
        text, strength = self.expression(expr)
        return text if strength >= floor else f"({text})"

    def listed(self, exprs: tuple[Expr, ...], floor: int = 0) -> str:
        """Expressions with commas between them."""
        return ", ".join(self.show(expr, floor) for expr in exprs)

    def joined(self, op: str, left: Expr, right: Expr) -> tuple[str, int]:
        """An operation written between its operands."""
        sign, strength, from_right = self.binary[op]
        one = self.show(left, strength + from_right)
        other = self.show(right, strength + (not from_right))
        return f"{one} {sign} {other}", strength

    def cannot(self, node: Stmt | Expr, why: str = "") -> CaalmError:
        """The error of a node that the language, or the writer, has no way to write."""
        place = f"line {node.span.line}: " if node.span else ""
        name = type(node).__name__.lower()
        return CaalmError(f"{place}cannot write {why or f'a {name}'} in {self.language}")

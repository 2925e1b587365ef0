"""Expression -> text, in the notation of one surface.

In: an expression and a surface. Out: its text, the same for the same expression. Every
operator has a form; what this module adds is where parentheses stand. Not here: statements
(printer.py), how a string is escaped (strings.py).
"""

from collections.abc import Callable
from typing import assert_never

from caalm.nodes import (
    ARITHMETIC,
    COMPARISONS,
    Binary,
    Boolean,
    Expr,
    Integer,
    Name,
    String,
    Unary,
)
from caalm.syntax.form import Form, Hole, Line
from caalm.syntax.neutral import foreign
from caalm.syntax.numerals import number_writer
from caalm.syntax.strings import escape
from caalm.syntax.surface import Surface

# Usual binding strength, loosest first; comparisons do not chain.
_ATOM = 9
_UNARY = 8
LEVELS: dict[str, int] = {
    "or": 1,
    "and": 2,
    "not": 3,
    **dict.fromkeys(COMPARISONS, 4),
    "concat": 5,
    "add": 6,
    "subtract": 6,
    "multiply": 7,
    "divide": 7,
    "modulo": 7,
    "negate": _UNARY,
}
_COMPARED = frozenset(COMPARISONS)
_COMPUTED = frozenset(ARITHMETIC)
_LOGIC = frozenset({"and", "or"})


class ExpressionPrinter:
    """Writes expressions in one surface."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._operators = dict(surface.operators)
        # The text before, between and behind the operands of each operator.
        self._texts = {op: _texts(form) for op, form in surface.operations.items()}
        self._before, self._after = surface.sigil
        self._open, self._close = surface.quotes
        self._escapes = surface.escapes
        self._number = number_writer(surface.numerals)
        self._group = "{}".join(surface.group).format
        self.write = self._choose()

    def name(self, name: str) -> str:
        """A variable's name with its sigil."""
        return f"{self._before}{name}{self._after}"

    def _choose(self) -> Callable[[Expr], str]:
        match self._surface.notation:
            case "form":
                return self._by_form
            case "infix":
                return lambda expr: self._infix(expr, 0)
            case "sequence":
                return self._sequence
            case "clear":
                return self._clear
            case other:
                assert_never(other)

    def _atom(self, expr: Expr) -> str:
        if isinstance(expr, Name):
            return f"{self._before}{expr.name}{self._after}"
        if isinstance(expr, Integer):
            return self._number(expr.value)
        if isinstance(expr, String):
            return f"{self._open}{escape(expr.value, self._close, self._escapes)}{self._close}"
        if isinstance(expr, Boolean):
            return self._operators["true" if expr.value else "false"]
        raise foreign(expr)

    def _by_form(self, expr: Expr) -> str:
        """The forms alone: what needs parentheses has them in its form."""
        if isinstance(expr, Binary):
            before, between, after = self._texts[expr.op]
            left, right = self._by_form(expr.left), self._by_form(expr.right)
            return f"{before}{left}{between}{right}{after}"
        if isinstance(expr, Unary):
            before, _, after = self._texts[expr.op]
            return f"{before}{self._by_form(expr.operand)}{after}"
        return self._atom(expr)

    def _infix(self, expr: Expr, floor: int) -> str:
        """Usual precedence; parentheses where the reader or the grammar needs them."""
        if isinstance(expr, Binary):
            op = expr.op
            level = LEVELS[op]
            # Comparisons do not chain, and `and` inside `or` is shown by parentheses.
            left = self._infix(expr.left, level + 1 if op in _COMPARED else level)
            right = self._infix(expr.right, level + 1)
            if op == "or":
                left, right = self._shown(expr.left, left), self._shown(expr.right, right)
            elif op in _COMPUTED:
                right = self._unsigned(right)
            text = left + self._texts[op][1] + right
            return self._group(text) if level < floor else text
        if isinstance(expr, Unary):
            text = self._signed(expr, self._infix(expr.operand, _ATOM))
            return self._group(text) if LEVELS[expr.op] < floor else text
        return self._atom(expr)

    def _signed(self, expr: Unary, operand: str) -> str:
        before, _, after = self._texts[expr.op]
        return f"{before}{operand}{after}"

    def _unsigned(self, right: str) -> str:
        """Two signs in a row are hard to read, and `--` is a comment in some languages."""
        return self._group(right) if right.startswith(self._operators["negate"]) else right

    def _shown(self, expr: Expr, text: str) -> str:
        return self._group(text) if isinstance(expr, Binary) and expr.op == "and" else text

    def _sequence(self, expr: Expr) -> str:
        """Strictly from left to right; parentheses where that is not the usual reading too."""
        if isinstance(expr, Binary):
            op, left = expr.op, self._sequence(expr.left)
            if self._misread(expr.left, op):
                left = self._group(left)
            return left + self._texts[op][1] + self._right(expr.right, op)
        if isinstance(expr, Unary):
            return self._signed(expr, self._operand(expr.operand, expr.op))
        return self._atom(expr)

    def _misread(self, left: Expr, op: str) -> bool:
        """Whether what stands to the left would usually be read into a larger expression."""
        if isinstance(left, Unary):
            return LEVELS[left.op] < LEVELS[op] or (self._surface.steps and left.op == "not")
        if not isinstance(left, Binary) or self._surface.steps:
            return False
        one, other = LEVELS[left.op], LEVELS[op]
        chained = left.op in _COMPARED and op in _COMPARED
        return one < other or chained or (left.op == "and" and op == "or")

    def _operand(self, expr: Expr, op: str) -> str:
        """An operand that no operator may reach into."""
        text = self.write(expr)
        if isinstance(expr, Binary) or (isinstance(expr, Unary) and self._alone(expr, op)):
            return self._group(text)
        return text

    def _right(self, expr: Expr, op: str) -> str:
        text = self._operand(expr, op)
        return self._unsigned(text) if op in _COMPUTED else text

    @staticmethod
    def _alone(expr: Unary, op: str) -> bool:
        """Whether a `not` or a sign needs parentheses below this operator."""
        return op in ("not", "negate") or (expr.op == "not" and op not in _LOGIC)

    def _clear(self, expr: Expr) -> str:
        """No precedence at all: parentheses wherever two different operators meet."""
        if isinstance(expr, Binary):
            op = expr.op
            same = isinstance(expr.left, Binary) and expr.left.op == op and op not in _COMPARED
            left = self._clear(expr.left) if same else self._operand(expr.left, op)
            return left + self._texts[op][1] + self._right(expr.right, op)
        if isinstance(expr, Unary):
            return self._signed(expr, self._operand(expr.operand, expr.op))
        return self._atom(expr)


def _texts(form: Form) -> tuple[str, str, str]:
    """What stands before, between and behind the operands, which stand in their order."""
    (line,) = form.items
    assert isinstance(line, Line)
    texts = [""]
    for piece in line.pieces:
        if isinstance(piece, Hole):
            texts.append("")
        else:
            texts[-1] += piece
    return (texts[0], texts[1], texts[2]) if len(texts) == 3 else (texts[0], "", texts[1])

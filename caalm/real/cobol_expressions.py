"""COBOL's names, literals, expressions and conditions. Source: ISO/IEC 1989:2014, section 8.

A condition may leave out a subject, or a subject and an operator, that stand before it
(`A = 1 OR 2`, `A > 1 AND < 9`); what was left out is put back here.
"""

from dataclasses import dataclass
from typing import Any

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    COMPARISONS,
    Binary,
    BinaryOp,
    Builtin,
    Decimal,
    Expr,
    Index,
    Integer,
    Name,
    Slice,
    Span,
    String,
    Unary,
)
from caalm.real.cobol_data import Storage
from caalm.real.reader import Reader, span_of
from caalm.runtime.rules.cobol_functions import FUNCTIONS

_SIGNS: dict[str, BinaryOp] = {
    "=": "equal",
    "<>": "not_equal",
    "<": "less",
    "<=": "less_equal",
    ">": "greater",
    ">=": "greater_equal",
}
_OPPOSITE: dict[BinaryOp, BinaryOp] = {
    "equal": "not_equal",
    "not_equal": "equal",
    "less": "greater_equal",
    "greater_equal": "less",
    "greater": "less_equal",
    "less_equal": "greater",
}
# How many values a function takes, where not one.
_ARITIES = {"MOD": (2, 2), "REM": (2, 2), "MAX": (1, 99), "MIN": (1, 99)}


@dataclass(frozen=True, slots=True)
class _Tail:
    """A comparison without its subject."""

    op: BinaryOp
    right: Expr


@v_args(meta=True)
class ExpressionReader(Reader):
    """Reads what has a value."""

    language = "COBOL"

    def __init__(self) -> None:
        super().__init__()
        self.storage = Storage()
        self._bracketed: list[Expr] = []

    @staticmethod
    def where(place: Span | None) -> Token:
        """A place as what errors are raised with."""
        token = Token("", "")
        token.line, token.column, token.end_line, token.end_column = place or (1, 1, 1, 1)
        return token

    # Names

    def place(self, meta: Meta, parts: list[Any]) -> Expr:
        name, *rest = parts
        span = span_of(meta)
        subscripts = next((part for part in rest if isinstance(part, tuple)), ())
        if name in self.storage.conditions and not rest:
            return Name(str(name), place=span)
        item = self.storage.items.get(name)
        if item is None:
            self.wrong(f"`{name}` is not declared", meta)
        if item.picture is None:
            self.outside("a group as a whole", meta)
        if len(subscripts) < len(item.counts):
            self.outside("a table as a whole", meta)
        if len(subscripts) > len(item.counts):
            self.wrong(f"`{name}` takes {len(item.counts)} subscripts", meta)
        made: Expr = Name(str(name), place=span)
        for subscript in subscripts:
            made = Index(made, subscript, place=span)
        part = next((part for part in rest if isinstance(part, list)), None)
        if part is None:
            return made
        if item.picture.kind == "number":
            self.outside("a part of a number", meta)
        return Slice(made, *part, place=span)

    def subscripts(self, meta: Meta, parts: list[Any]) -> tuple[Expr, ...]:
        return tuple(parts)

    def part(self, meta: Meta, parts: list[Any]) -> list[Expr]:
        return [part for part in parts if part is not None]

    # Literals

    def number(self, meta: Meta, parts: list[Any]) -> Expr:
        (text,) = parts
        if text.isdigit() and str(int(text)) == text:
            return Integer(int(text), place=span_of(meta))
        return Decimal(str(text), place=span_of(meta))

    def signed_number(self, meta: Meta, parts: list[Any]) -> Expr:
        """A number with its sign, which is another thing than the negation of a number."""
        return Decimal(str(parts[0]), place=span_of(meta))

    def string(self, meta: Meta, parts: list[Any]) -> String:
        quote = parts[0][0]
        text = parts[0][1:-1].replace(quote * 2, quote)
        return String(text or " ", place=span_of(meta))  # an empty one is one blank

    def hex(self, meta: Meta, parts: list[Any]) -> String:
        try:
            text = bytes.fromhex(parts[0][2:-1]).decode("utf-8")
        except UnicodeDecodeError:
            self.outside("a hexadecimal text that is not UTF-8", meta)
        return String(text, place=span_of(meta))

    def all(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("ALL", (self.string(meta, parts),), place=span_of(meta))

    def zero(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("ZERO", (), place=span_of(meta))

    def space(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("SPACE", (), place=span_of(meta))

    def quote(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("QUOTE", (), place=span_of(meta))

    def function(self, meta: Meta, parts: list[Any]) -> Builtin:
        word, *arguments = parts
        name = word.split()[1].upper()
        if name not in FUNCTIONS:
            self.outside(f"FUNCTION {name}", meta)
        least, most = _ARITIES.get(name, (1, 1))
        if arguments and isinstance(arguments[-1], str):
            edge = arguments.pop()
            if name != "TRIM":
                self.wrong(f"FUNCTION {name} takes no {edge}", meta)
            name = f"TRIM {edge}"
        if not least <= len(arguments) <= most:
            self.wrong(f"FUNCTION {name} with {len(arguments)} values", meta)
        return Builtin(name, tuple(arguments), place=span_of(meta))

    def leading(self, meta: Meta, parts: list[Any]) -> str:
        return "LEADING"

    def trailing(self, meta: Meta, parts: list[Any]) -> str:
        return "TRAILING"

    # Arithmetic

    def plus(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("add", *parts, place=span_of(meta))

    def minus(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("subtract", parts[0], parts[-1], place=span_of(meta))

    def times_(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("multiply", *parts, place=span_of(meta))

    def over(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("true_divide", *parts, place=span_of(meta))

    def power(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("power", *parts, place=span_of(meta))

    def negate(self, meta: Meta, parts: list[Any]) -> Unary:
        return Unary("negate", parts[-1], place=span_of(meta))

    def positive(self, meta: Meta, parts: list[Any]) -> Expr:
        return parts[0]  # type: ignore[no-any-return]

    def group(self, meta: Meta, parts: list[Any]) -> Any:
        """Brackets; around a single field they change how GnuCOBOL compares it."""
        if isinstance(parts[0], Name | Index):
            self._bracketed.append(parts[0])
        return parts[0]

    def total(self, operands: tuple[Expr, ...], place: Span) -> Expr:
        """The sum of the operands of ADD and SUBTRACT."""
        made = operands[0]
        for operand in operands[1:]:
            made = Binary("add", made, operand, place=place)
        return made

    # Conditions

    def relation(self, meta: Meta, parts: list[Any]) -> BinaryOp:
        return _SIGNS[parts[0]]

    def equal(self, meta: Meta, parts: list[Any]) -> BinaryOp:
        return "equal"

    def greater(self, meta: Meta, parts: list[Any]) -> BinaryOp:
        return "greater"

    def less(self, meta: Meta, parts: list[Any]) -> BinaryOp:
        return "less"

    def greater_equal(self, meta: Meta, parts: list[Any]) -> BinaryOp:
        return "greater_equal"

    def less_equal(self, meta: Meta, parts: list[Any]) -> BinaryOp:
        return "less_equal"

    def compared(self, meta: Meta, parts: list[Any]) -> Binary:
        left, op, right = parts
        return Binary(op, left, right, place=span_of(meta))

    def not_compared(self, meta: Meta, parts: list[Any]) -> Binary:
        left, op, right = parts
        return Binary(_OPPOSITE[op], left, right, place=span_of(meta))

    def tail(self, meta: Meta, parts: list[Any]) -> _Tail:
        return _Tail(*parts)

    def quality(self, meta: Meta, parts: list[Any]) -> str:
        return str(parts[0].type.removeprefix("_"))

    def sort(self, meta: Meta, parts: list[Any]) -> Any:
        value, word = parts
        place = span_of(meta)
        nothing = Integer(0, place=place)
        if word in ("NUMERIC", "ALPHABETIC"):
            return Builtin(word, (value,), place=place)
        ops: dict[str, BinaryOp] = {"POSITIVE": "greater", "NEGATIVE": "less", "ZERO": "equal"}
        return Binary(ops[word], value, nothing, place=place)

    def not_sort(self, meta: Meta, parts: list[Any]) -> Expr:
        held = self.sort(meta, parts)
        if isinstance(held, Binary):
            return Binary(_OPPOSITE[held.op], held.left, held.right, place=held.place)
        return Unary("not", held, place=span_of(meta))

    def not_(self, meta: Meta, parts: list[Any]) -> Any:
        return Unary("not", parts[0], place=span_of(meta))

    def and_(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("and", *parts, place=span_of(meta))

    def or_(self, meta: Meta, parts: list[Any]) -> Binary:
        return Binary("or", *parts, place=span_of(meta))

    def held(self, condition: Any, meta: Meta) -> Expr:
        """A condition with all its subjects and operators put back."""
        return self._completed(condition, meta, [])

    def matched(self, subject: Expr, value: Any, meta: Meta) -> Expr:
        """The condition that a WHEN's value makes with the subject of its EVALUATE."""
        if isinstance(value, _Tail):
            return Binary(value.op, subject, value.right, place=span_of(meta))
        if isinstance(value, Binary) and value.op in (*COMPARISONS, "and", "or"):
            self.wrong("a condition where EVALUATE has a value", meta)
        return Binary("equal", subject, value, place=value.place)

    def _completed(self, part: Any, meta: Meta, last: list[Any]) -> Expr:
        """`last` holds the subject and the operator of the comparison before, if any."""
        match part:
            case Binary(op="and" | "or" as op, left=left, right=right):
                one = self._completed(left, meta, last)
                return Binary(op, one, self._completed(right, meta, last), place=part.place)
            case Unary(op="not", operand=operand):
                return Unary("not", self._completed(operand, meta, last), place=part.place)
            case Binary(op=op, left=left, right=right) if op in COMPARISONS:
                if any(side is field for side in (left, right) for field in self._bracketed):
                    self.outside("a comparison of a single field in brackets", meta)
                last[:] = [left, op]
                return part
            case Builtin(name="NUMERIC" | "ALPHABETIC"):
                return part
            case Name(name=name) if name in self.storage.conditions:
                return self.storage.holds(name, span_of(meta) if part.span is None else part.span)
            case _Tail(op=op, right=right):
                if not last:
                    self.wrong("a comparison without a subject", meta)
                last[1:] = [op]
                return Binary(op, last[0], right, place=right.place)
            case _:
                if not last:
                    self.wrong("a value where a condition should be", meta)
                return Binary(last[1], last[0], part, place=part.place)

    def is_part_of(self, piece: Expr, target: Expr) -> bool:
        """Whether a piece is read from the very field that is written."""
        if isinstance(piece, Builtin) and piece.name == "DELIMITED":
            piece = piece.arguments[0]
        return _variable(piece) is not None and _variable(piece) == _variable(target)


def _variable(expr: Expr) -> str | None:
    while isinstance(expr, Index | Slice):
        expr = expr.sequence
    return expr.name if isinstance(expr, Name) else None

"""AST -> the phrases of COBOL: operands, expressions and conditions."""

from caalm.nodes import (
    Binary,
    Builtin,
    Decimal,
    Expr,
    Index,
    Integer,
    Name,
    Slice,
    String,
    Unary,
)
from caalm.real.cobol_text import quoted
from caalm.real.writer import ATOM, Operator, Writer
from caalm.runtime.rules.cobol_functions import FUNCTIONS

SUM = 5
_NOT, _COMPARED, _SIGNED = 3, 4, 8
_FIGURATIVE = {"ZERO": "ZERO", "SPACE": "SPACES", "QUOTE": "QUOTE"}


class CobolPhrases(Writer):
    """Writes what has a value."""

    language = "COBOL"
    binary = {  # noqa: RUF012 (a mapping that nothing changes)
        "or": ("OR", 1, False),
        "and": ("AND", 2, False),
        "less": ("<", _COMPARED, False),
        "less_equal": ("<=", _COMPARED, False),
        "greater": (">", _COMPARED, False),
        "greater_equal": (">=", _COMPARED, False),
        "equal": ("=", _COMPARED, False),
        "not_equal": ("NOT =", _COMPARED, False),
        "add": ("+", SUM, False),
        "subtract": ("-", SUM, False),
        "multiply": ("*", 6, False),
        "true_divide": ("/", 6, False),
        "power": ("**", 7, True),
    }

    def operand(self, expr: Expr) -> str:
        if not is_operand(expr):
            raise self.cannot(expr, "an expression where COBOL has a field or a literal")
        return self.show(expr)

    def operands(self, exprs: tuple[Expr, ...]) -> str:
        return " ".join(map(self.operand, exprs))

    def expression(self, expr: Expr) -> tuple[str, int]:
        match expr:
            case Binary(op=op) if op in self.binary:
                return self._binary(expr, self.binary[op])
            case Unary(op="not", operand=Binary(op="not_equal") as operand):
                return f"NOT ({self.show(operand)})", _NOT
            case Unary(op="not", operand=operand):
                return f"NOT {self.show(operand, _COMPARED)}", _NOT
            case Unary(operand=operand):
                return f"- {self.show(operand, _SIGNED + 1)}", _SIGNED
            case _:
                return self._atom(expr), ATOM

    def _binary(self, expr: Binary, operator: Operator) -> tuple[str, int]:
        """Comparisons do not stand in each other, powers group from the right."""
        if expr.op in ("equal", "not_equal") or operator[1] == _COMPARED:
            left, right = self.show(expr.left, SUM), self.show(expr.right, SUM)
            return f"{left} {operator[0]} {right}", _COMPARED
        return self.joined(expr.op, expr.left, expr.right)

    def _atom(self, expr: Expr) -> str:
        match expr:
            case Integer(value=number):
                return str(number)
            case Decimal(text=text):
                return text
            case String(value=text):
                return quoted(text)
            case Name(name=name):
                return name
            case Index():
                return self._subscripted(expr)
            case Slice(sequence=sequence, first=first, last=last) if first is not None:
                size = "" if last is None else self.show(last, SUM)
                return f"{self.show(sequence)}({self.show(first, SUM)}:{size})"
            case Builtin(name="ALL", arguments=(text,)):
                return f"ALL {self.show(text)}"
            case Builtin(name="NUMERIC" | "ALPHABETIC" as quality, arguments=(value,)):
                return f"{self.show(value)} IS {quality}"
            case Builtin(name=name, arguments=()) if name in _FIGURATIVE:
                return _FIGURATIVE[name]
            case Builtin(name="TRIM LEADING" | "TRIM TRAILING" as name, arguments=(value,)):
                return f"FUNCTION TRIM({self.show(value)} {name.split()[1]})"
            case Builtin(name=name, arguments=arguments) if name in FUNCTIONS:
                return f"FUNCTION {name}({self.listed(arguments, SUM)})"
            case _:
                raise self.cannot(expr)

    def _subscripted(self, expr: Expr) -> str:
        subscripts: list[str] = []
        while isinstance(expr, Index):
            subscripts.insert(0, self.show(expr.position, SUM))
            expr = expr.sequence
        return f"{self.show(expr)}({', '.join(subscripts)})"


def is_operand(expr: Expr) -> bool:
    """Whether an expression can stand where a statement has an operand."""
    match expr:
        case Builtin(name=name):
            return name in FUNCTIONS or name in _FIGURATIVE or name[:4] in ("TRIM", "ALL")
        case _:
            return isinstance(expr, Integer | Decimal | String | Name | Index | Slice)

"""How a diagnosis quotes a program: one neutral notation for every language."""

from caalm.nodes import (
    Assign,
    Binary,
    BinaryOp,
    Boolean,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Repeat,
    Stmt,
    String,
    Unary,
    Until,
    While,
)
from caalm.syntax.neutral import REAL_SIGNS, real_expression_text, real_statement_text

SIGNS: dict[BinaryOp, str] = {
    "add": "+",
    "subtract": "-",
    "multiply": "*",
    "divide": "/",
    "modulo": "%",
    "equal": "==",
    "not_equal": "!=",
    "less": "<",
    "less_equal": "<=",
    "greater": ">",
    "greater_equal": ">=",
    "and": "and",
    "or": "or",
    "concat": "&",
}
SIGNS.update(REAL_SIGNS.items())
STRENGTH: dict[BinaryOp, int] = {
    "coalesce": 0,
    **dict.fromkeys(("or",), 1),
    **dict.fromkeys(("and",), 2),
    **dict.fromkeys(("equal", "not_equal", "less", "less_equal", "greater", "greater_equal"), 3),
    **dict.fromkeys(("loose_equal", "loose_not_equal", "in", "not_in"), 3),
    **dict.fromkeys(("concat",), 4),
    **dict.fromkeys(("add", "subtract"), 5),
    **dict.fromkeys(("multiply", "divide", "modulo", "true_divide"), 6),
    "power": 7,
}
_LONGEST = 60  # characters of a quotation; a longer one is cut


def quote(node: Expr | Stmt) -> str:
    """The head of a statement, or an expression, in backticks and not too long."""
    text = statement_text(node) if isinstance(node, Stmt) else expression_text(node)
    text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return f"`{text}`"


def statement_text(stmt: Stmt) -> str:
    """The first line of a statement: what it does, or what it tests."""
    match stmt:
        case Assign(target=target, value=value):
            return f"{target} = {expression_text(value)}"
        case Print(values=values):
            return "print " + ", ".join(map(expression_text, values))
        case If(condition=condition):
            return f"if {expression_text(condition)}"
        case While(condition=condition):
            return f"while {expression_text(condition)}"
        case Until(condition=condition):
            return f"until {expression_text(condition)}"
        case DoWhile(condition=condition):
            return f"do … while {expression_text(condition)}"
        case DoUntil(condition=condition):
            return f"do … until {expression_text(condition)}"
        case Repeat(count=count):
            return f"repeat {expression_text(count)}"
        case For(variable=variable, first=first, last=last):
            return f"for {variable} from {expression_text(first)} to {expression_text(last)}"
        case _:
            return real_statement_text(stmt, expression_text)


def expression_text(expr: Expr, above: int = 0) -> str:
    """An expression with the brackets that it needs below an operator of strength `above`."""
    match expr:
        case Integer(value=number):
            return str(number)
        case String(value=text):
            return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case Boolean(value=truth):
            return str(truth).lower()
        case Name(name=name):
            return name
        case Unary(op=op, operand=operand):
            return ("-" if op == "negate" else "not ") + expression_text(operand, 7)
        case Binary(op=op, left=left, right=right):
            mine = STRENGTH[op]
            text = f"{expression_text(left, mine)} {SIGNS[op]} {expression_text(right, mine + 1)}"
            return f"({text})" if mine < above else text
        case _:
            return real_expression_text(expr, expression_text, SIGNS)

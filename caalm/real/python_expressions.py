"""Expressions of Python 3.11 -> AST: operators, literals, f-strings, calls.

What a call means depends on which functions the program defines: they are found before
anything else is read. Source: https://docs.python.org/3.11/reference/expressions.html.
"""

import builtins
from typing import Any, NoReturn

from lark import Token, Tree
from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    Binary,
    BinaryOp,
    Boolean,
    Builtin,
    Call,
    Chain,
    Conditional,
    Expr,
    Float,
    Index,
    Integer,
    Join,
    ListOf,
    Name,
    Null,
    Print,
    Slice,
    Stmt,
    String,
    Unary,
    walk,
)
from caalm.real.python_calls import (
    CONSTANTS,
    FUNCTIONS,
    TUPLE,
    Argument,
    Signature,
    Unsupported,
    builtin_call,
    hole,
    joined,
    method_call,
    own_call,
)
from caalm.real.python_text import number_of, text_of
from caalm.real.reader import UNKNOWN, Reader, span_of

Parts = list[Any]
_COMPARED: dict[str, BinaryOp] = {
    "<": "less",
    "<=": "less_equal",
    ">": "greater",
    ">=": "greater_equal",
    "==": "equal",
    "!=": "not_equal",
    "in": "in",
    "not in": "not_in",
}
_OPERATORS: tuple[BinaryOp, ...] = (
    "add",
    "subtract",
    "multiply",
    "divide",
    "true_divide",
    "modulo",
    "power",
)


@v_args(meta=True)
class PythonExpressions(Reader):
    """The expressions in the tree of `grammars/python.lark`."""

    language = "Python"

    def __init__(self) -> None:
        super().__init__()
        self.signatures: dict[str, Signature] = {}
        self.prints: dict[int, Print] = {}  # prints that no statement has taken yet

    def transform(self, tree: Tree[Any]) -> Any:
        """The nodes of a tree, once its functions and their parameters are known."""
        for function in tree.find_data("function"):
            name, parameters = str(function.children[0]), function.children[1]
            given = parameters.children if isinstance(parameters, Tree) else []
            names = () if name in self.signatures else tuple(str(p.children[0]) for p in given)
            self.signatures[name] = Signature(names, ())
        return super().transform(tree)

    def outside_at(self, node: Expr | Stmt, construct: str) -> NoReturn:
        """Refuse what a node stands for."""
        self.outside(construct, place_of(node))

    # Literals

    def number(self, meta: Meta, parts: Parts) -> Integer | Float:
        try:
            value = number_of(parts[0])
        except ValueError as error:
            self.wrong(str(error), meta)
        if isinstance(value, int):
            return Integer(value, place=span_of(meta))
        return Float(value, place=span_of(meta))

    def none(self, meta: Meta, parts: Parts) -> Null:
        return Null(place=span_of(meta))

    def true(self, meta: Meta, parts: Parts) -> Boolean:
        return Boolean(True, place=span_of(meta))

    def false(self, meta: Meta, parts: Parts) -> Boolean:
        return Boolean(False, place=span_of(meta))

    def name(self, meta: Meta, parts: Parts) -> Expr:
        name = str(parts[0])
        if name in CONSTANTS:
            return Builtin(name, (), place=span_of(meta))
        return Name(name, place=span_of(meta))

    def strings(self, meta: Meta, parts: Parts) -> String | Join:
        """Texts side by side are one."""
        if all(isinstance(part, Token) for part in parts):
            return String("".join(map(self._text, parts)), place=span_of(meta))
        pieces: list[Expr] = []
        for part in parts:
            pieces += part if isinstance(part, list) else [String(self._text(part))]
        return joined(pieces, span_of(meta))

    def _text(self, token: Token) -> str:
        try:
            return text_of(token)
        except ValueError as error:
            self.wrong(str(error), token)

    def fstring(self, meta: Meta, parts: Parts) -> Parts:
        inner = parts[1:-1]
        return [String(str(part)) if isinstance(part, Token) else part for part in inner]

    def hole(self, meta: Meta, parts: Parts) -> Expr:
        _, value, conversion, spec, _ = parts
        try:
            return hole(value, str(conversion or ""), spec)
        except Unsupported as reason:
            return self.outside(str(reason), place_of(value))

    def spec(self, meta: Meta, parts: Parts) -> Expr | None:
        """The format of a value; none where it is empty."""
        pieces = tuple(String(str(p)) if isinstance(p, Token) else p for p in parts[1:])
        if not pieces or pieces == (String(""),):
            return None
        return pieces[0] if len(pieces) == 1 and isinstance(pieces[0], String) else Join(pieces)

    # Sequences

    def group(self, meta: Meta, parts: Parts) -> Expr:
        return parts[0]  # type: ignore[no-any-return]

    def tuple_(self, meta: Meta, parts: Parts) -> Builtin:
        return Builtin(TUPLE, (*parts,), place=span_of(meta))

    def list_(self, meta: Meta, parts: Parts) -> ListOf:
        return ListOf(parts[0] or (), place=span_of(meta))

    def items(self, meta: Meta, parts: Parts) -> Any:
        return (*parts,)

    def index(self, meta: Meta, parts: Parts) -> Index | Slice:
        sequence, position = parts
        if isinstance(position, list):
            return Slice(sequence, *position, place=span_of(meta))
        return Index(sequence, position, place=span_of(meta))

    def slice_(self, meta: Meta, parts: Parts) -> Parts:
        """The bounds alone; `index` says of what."""
        return parts

    # Operators

    def conditional(self, meta: Meta, parts: Parts) -> Conditional:
        then, condition, otherwise = parts
        return Conditional(condition, then, otherwise, place=span_of(meta))

    def compared(self, meta: Meta, parts: Parts) -> str:
        return " ".join(parts)

    def comparison(self, meta: Meta, parts: Parts) -> Binary | Chain:
        operands, signs = (*parts[::2],), parts[1::2]
        ops = tuple(
            self._compared(*pair) for pair in zip(signs, operands, operands[1:], strict=False)
        )
        if len(ops) == 1:
            return Binary(ops[0], *operands, place=span_of(meta))
        return Chain(operands, ops, place=span_of(meta))

    def _compared(self, sign: str, left: Expr, right: Expr) -> BinaryOp:
        """The operator; `is` means the same as `==` beside None, and there alone."""
        if sign in _COMPARED:
            return _COMPARED[sign]
        if Null() not in (left, right):
            self.outside_at(right, f"`{sign}` with anything but None")
        return "equal" if sign == "is" else "not_equal"

    def negate(self, meta: Meta, parts: Parts) -> Unary:
        return Unary("negate", parts[0], place=span_of(meta))

    def positive(self, meta: Meta, parts: Parts) -> Builtin:
        return Builtin("+", (parts[0],), place=span_of(meta))

    def not_(self, meta: Meta, parts: Parts) -> Unary:
        return Unary("not", parts[0], place=span_of(meta))

    def and_(self, meta: Meta, parts: Parts) -> Binary:
        return Binary("and", *parts, place=span_of(meta))

    def or_(self, meta: Meta, parts: Parts) -> Binary:
        return Binary("or", *parts, place=span_of(meta))

    # Calls

    def arguments(self, meta: Meta, parts: Parts) -> Parts:
        names = [part.name for part in parts if part.name is not None]
        if len(set(names)) < len(names):
            self.wrong("a parameter is given twice by its name", meta)
        if any(part.name is None for part in parts[len(parts) - len(names) :]):
            self.wrong("a value by place comes after one by name", meta)
        return parts

    def argument(self, meta: Meta, parts: Parts) -> Argument:
        name, value = parts
        return Argument(None if name is None else str(name), value)

    def call(self, meta: Meta, parts: Parts) -> Expr:
        called, arguments = parts[0], parts[1] or []
        place = span_of(meta)
        if not isinstance(called, Name):
            self.outside("a call of anything but a name", meta)
        name = called.name
        try:
            if name in self.signatures:
                return own_call(name, self.signatures[name], arguments, place)
            if name == "print":
                return self._print(arguments, meta)  # type: ignore[no-any-return]
            if name in FUNCTIONS:
                return builtin_call(name, arguments, place)
        except Unsupported as reason:
            self.outside(str(reason), meta)
        known = name in vars(builtins)
        return self.outside(f"`{name}`{'' if known else UNKNOWN}", meta)

    def _print(self, arguments: list[Argument], meta: Meta) -> Any:
        """A print, that only a statement may take."""
        values = tuple(argument.value for argument in arguments if argument.name is None)
        named = {argument.name: argument.value for argument in arguments if argument.name}
        if unknown := named.keys() - {"sep", "end"}:
            raise Unsupported(f"the value `{min(unknown)}=` of `print`")
        affixes = list(named.values())
        if list(named) == ["end", "sep"] and any(
            isinstance(node, Call | Builtin) for affix in affixes for node in walk(affix)
        ):
            raise Unsupported("a call in the value of `end=` or `sep=`")
        given = {name: value for name, value in named.items() if value != Null()}
        made = Print(
            values or (String("", place=span_of(meta)),),
            given.get("sep"),
            given.get("end"),
            place=span_of(meta),
        )
        self.prints[id(made)] = made
        return made

    def method(self, meta: Meta, parts: Parts) -> Expr:
        value, name, arguments = parts
        try:
            return method_call(value, str(name), arguments or [], span_of(meta))
        except Unsupported as reason:
            return self.outside(str(reason), meta)


def place_of(node: Expr | Stmt) -> Meta:
    """The place of a node, as the tree has it."""
    meta = Meta()  # type: ignore[no-untyped-call]
    meta.empty = False
    meta.line, meta.column, meta.end_line, meta.end_column = node.span or (1, 1, 1, 1)
    return meta


def _binary(op: BinaryOp) -> Any:
    def read(self: PythonExpressions, meta: Meta, parts: Parts) -> Binary:
        return Binary(op, *parts, place=span_of(meta))

    return v_args(meta=True)(read)


for _op in _OPERATORS:
    setattr(PythonExpressions, _op, _binary(_op))

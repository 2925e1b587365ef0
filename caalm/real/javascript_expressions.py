"""JavaScript -> AST: the expressions. Source: ECMA-262, section 13.

A method is a builtin whose name begins with a point and that takes its value first:
`s.slice(1)` is `.slice(s, 1)`. What is an expression in JavaScript and none here waits as
`Pending` for a place that takes it; `checked` refuses it in all others.
"""

from collections.abc import Callable
from typing import Any

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    Binary,
    BinaryOp,
    Boolean,
    Builtin,
    Call,
    Conditional,
    Expr,
    Float,
    Index,
    Integer,
    Join,
    ListOf,
    Name,
    Null,
    Return,
    Span,
    String,
    Unary,
    UnaryOp,
)
from caalm.real.javascript_kinds import is_text
from caalm.real.javascript_pending import (
    Assigning,
    Comma,
    FunctionValue,
    Group,
    Member,
    Method,
    NewArray,
    Pending,
    Printing,
    Updating,
)
from caalm.real.javascript_text import is_old_octal, number_of, text_of, text_of_template
from caalm.real.reader import Reader, span_of

# What the rules know, by its name in a program.
_CONSTANTS_TEXT = """
NaN Infinity Math.PI Math.E Math.SQRT2 Number.MAX_SAFE_INTEGER Number.MIN_SAFE_INTEGER
Number.MAX_VALUE Number.MIN_VALUE Number.EPSILON Number.POSITIVE_INFINITY
Number.NEGATIVE_INFINITY Number.NaN
"""
CONSTANTS = frozenset(_CONSTANTS_TEXT.split())
_FUNCTIONS_TEXT = """
Math.floor Math.ceil Math.trunc Math.round Math.abs Math.sqrt Math.sign Math.pow Math.max
Math.min Number String Boolean isNaN isFinite Number.isNaN Number.isFinite Number.isInteger
Number.isSafeInteger parseInt parseFloat Number.parseInt Number.parseFloat
String.fromCharCode Array.isArray Array.from
"""
FUNCTIONS = frozenset(_FUNCTIONS_TEXT.split())
_METHODS_TEXT = """
toString toFixed toUpperCase toLowerCase trim trimStart trimEnd charAt charCodeAt codePointAt
at includes startsWith endsWith indexOf lastIndexOf slice substring substr repeat padStart
padEnd split replace replaceAll concat push pop shift unshift join splice reverse fill sort
"""
METHODS = frozenset(_METHODS_TEXT.split())
_PRINTING = ("console.log", "process.stdout.write")
_LIBRARIES = frozenset({"Math", "Number", "String", "Array", "console", "process"})
# The rules of the grammar that take what waits for its place.
_TAKING_TEXT = """
start evaluate for_ comma assign cover group arguments call field declarator declaration
arrow function_value body block
"""
_TAKING = frozenset(_TAKING_TEXT.split())


def checked(function: Any, data: str, children: list[Any], meta: Meta) -> Any:
    """Call a reader's method, unless one of its parts waits for another place."""
    if data not in _TAKING:
        for child in children:
            if isinstance(child, Pending):
                reader: Reader = function.base_func.__self__
                _refuse(reader, child)
    return function(meta, children)


def _refuse(reader: Reader, part: Pending) -> None:
    token = Token("", "")
    assert part.span is not None
    token.line, token.column, token.end_line, token.end_column = part.span
    reader.outside(part.construct, token)


@v_args(wrapper=checked)
class ExpressionReader(Reader):
    """Nodes from the expressions of `grammars/javascript.lark`."""

    language = "JavaScript"

    def checked_name(self, name: Token) -> str:
        """A name that JavaScript takes for one."""
        if not str(name).replace("$", "_").isidentifier():
            self.wrong(f"`{name}` is no name", name)
        return str(name)

    # Values

    def name(self, meta: Meta, parts: list[Any]) -> Expr:
        name = self.checked_name(parts[0])
        if name == "undefined":
            return Null(undefined=True, place=span_of(meta))
        if name in CONSTANTS:
            return Builtin(name, (), place=span_of(meta))
        return Name(name, place=span_of(meta))

    def number(self, meta: Meta, parts: list[Any]) -> Integer | Float:
        text = str(parts[0])
        if is_old_octal(text):
            self.outside("a number that begins with 0", meta)
        value = number_of(text)
        if value is None:
            self.wrong(f"`{text}` is no number", meta)
        made = Integer if isinstance(value, int) else Float
        return made(value, place=span_of(meta))  # type: ignore[arg-type]

    def string(self, meta: Meta, parts: list[Any]) -> String:
        text = text_of(parts[0][1:-1])
        if text is None:
            self.wrong("an escape without a meaning", meta)
        return String(text, place=span_of(meta))

    def true(self, meta: Meta, parts: list[Any]) -> Boolean:
        return Boolean(True, place=span_of(meta))

    def false(self, meta: Meta, parts: list[Any]) -> Boolean:
        return Boolean(False, place=span_of(meta))

    def null(self, meta: Meta, parts: list[Any]) -> Null:
        return Null(place=span_of(meta))

    def template(self, meta: Meta, parts: list[Any]) -> Expr:
        """One text, or texts and values; texts side by side are one."""
        values: list[Expr] = []
        for part in parts:
            if isinstance(part, Token):
                end = 1 if part.endswith("`") and part.type in ("TEMPLATE", "TEMPLATE_END") else 2
                text = text_of_template(part[1:-end])
                if text is None:
                    self.wrong("an escape without a meaning", meta)
                if text:
                    values.append(String(text, place=span_of(part)))
            else:
                values.append(part)
        merged: list[Expr] = []
        for value in values:
            if merged and isinstance(value, String) and isinstance(merged[-1], String):
                value = String(merged[-1].value + value.value, place=merged.pop().place)
            merged.append(value)
        if all(isinstance(value, String) for value in merged):
            return merged[0] if merged else String("", place=span_of(meta))
        return Join(tuple(merged), place=span_of(meta))

    def tagged(self, meta: Meta, parts: list[Any]) -> Any:
        self.outside("a tagged template", meta)

    def array(self, meta: Meta, parts: list[Any]) -> ListOf:
        return ListOf(tuple(part for part in parts if part is not None), place=span_of(meta))

    def group(self, meta: Meta, parts: list[Any]) -> Any:
        parts = [part for part in parts if part is not None]
        if len(parts) == 1 and not isinstance(parts[0], Pending):
            return parts[0]
        if len(parts) == 1 and isinstance(parts[0], Comma | Printing):
            _refuse(self, parts[0])
        return Group(tuple(parts), place=span_of(meta))

    # Operators

    def conditional(self, meta: Meta, parts: list[Any]) -> Conditional:
        return Conditional(*parts, place=span_of(meta))

    def coalesced(self, meta: Meta, parts: list[Any]) -> Any:
        return parts[0]

    def comma(self, meta: Meta, parts: list[Any]) -> Comma:
        first, last = parts
        before = first.parts if isinstance(first, Comma) else (first,)
        return Comma((*before, last), place=span_of(meta))

    def assign(self, meta: Meta, parts: list[Any]) -> Assigning:
        target, sign, value = parts
        return Assigning(target, str(sign), value, place=span_of(meta))

    def update_after(self, meta: Meta, parts: list[Any]) -> Updating:
        target, sign = parts
        return Updating(target, str(sign), place=span_of(meta))

    def update_before(self, meta: Meta, parts: list[Any]) -> Updating:
        sign, target = parts
        return Updating(target, str(sign), place=span_of(meta))

    def plus(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("Number", tuple(parts), place=span_of(meta))

    def typeof(self, meta: Meta, parts: list[Any]) -> Builtin:
        return Builtin("typeof", tuple(parts), place=span_of(meta))

    def add(self, meta: Meta, parts: list[Any]) -> Binary:
        left, right = parts
        return added(left, right, span_of(meta))

    # Members and calls

    def index(self, meta: Meta, parts: list[Any]) -> Index:
        return Index(*parts, place=span_of(meta))

    def field(self, meta: Meta, parts: list[Any]) -> Any:
        value, name = parts[0], str(parts[1])
        place = span_of(meta)
        if isinstance(value, Name) and value.name in _LIBRARIES:
            return self._member(f"{value.name}.{name}", meta)
        if isinstance(value, Member):
            return self._member(f"{value.name}.{name}", meta)
        if isinstance(value, NewArray):
            if name != "fill":
                _refuse(self, value)
            return Method(value, name, place=place)
        if isinstance(value, Pending):
            _refuse(self, value)
        if name == "length":
            return Builtin(".length", (value,), place=place)
        if name not in METHODS:
            self.outside(f"`.{name}`", meta)
        return Method(value, name, place=place)

    def _member(self, name: str, meta: Meta) -> Any:
        """What stands behind the name of a library."""
        if name in CONSTANTS:
            return Builtin(name, (), place=span_of(meta))
        if name in FUNCTIONS or name in _PRINTING or name == "process.stdout":
            return Member(name, place=span_of(meta))
        return self.outside(f"`{name}`", meta)

    def arguments(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(part for part in parts if part is not None)

    def call(self, meta: Meta, parts: list[Any]) -> Any:
        called, given = parts
        place = span_of(meta)
        if isinstance(called, Method):
            return self._method(called, given, meta)
        for value in given:
            if isinstance(value, Pending):
                _refuse(self, value)
        match called:
            case Member(name=name) if name in _PRINTING:
                return Printing(name, given, place=place)
            case Member(name="process.stdout"):
                self.outside("a call of `process.stdout`", meta)
            case Member(name="Math.floor"):
                if len(given) == 1 and _is_quotient(given[0]):
                    return Binary("divide", given[0].left, given[0].right, place=place)
                return Builtin("Math.floor", given, place=place)
            case Member(name=name):
                return Builtin(name, given, place=place)
            case Name(name="Array"):
                return self._new_array(given, meta)
            case Name(name=name) if name in FUNCTIONS:
                return Builtin(name, given, place=place)
            case Name(name=name):
                return Call(name, given, place=place)
        return self.outside("a call of anything but a function's name", meta)

    def _method(self, called: Method, given: tuple[Any, ...], meta: Meta) -> Builtin:
        owner, name, place = called.owner, called.name, span_of(meta)
        if name == "sort" and len(given) == 1 and (order := _order(given[0])):
            return Builtin(f".sort{order}", (owner,), place=place)
        for value in given:
            if isinstance(value, Pending):
                _refuse(self, value)
        if isinstance(owner, NewArray):
            if len(given) > 1:
                self.outside("filling a part of a new array", meta)
            return Builtin("Array.fill", (owner.count, *given), place=place)
        return Builtin(f".{name}", (owner, *given), place=place)

    def new(self, meta: Meta, parts: list[Any]) -> Any:
        name, given = parts
        if str(name) != "Array":
            self.outside(f"`new {name}`", meta)
        for value in given or ():
            if isinstance(value, Pending):
                _refuse(self, value)
        return self._new_array(given or (), meta)

    def _new_array(self, given: tuple[Any, ...], meta: Meta) -> NewArray | ListOf:
        place = span_of(meta)
        if len(given) == 1:
            return NewArray(given[0], place=place)
        return ListOf(given, place=place)

    # Parameters

    def parameters(self, meta: Meta, parts: list[Any]) -> tuple[tuple[str, ...], tuple[Expr, ...]]:
        return self._ordered([part for part in parts if part is not None], meta)

    def parameter(self, meta: Meta, parts: list[Any]) -> tuple[str, Expr | None]:
        name, default = parts
        return self.checked_name(name), default

    def _ordered(
        self, pairs: list[tuple[str, Expr | None]], meta: Meta | Token
    ) -> tuple[tuple[str, ...], tuple[Expr, ...]]:
        """Names and defaults, which only the last names have."""
        defaults = [default for _, default in pairs if default is not None]
        last = pairs[len(pairs) - len(defaults) :]
        if any(default is None for _, default in last):
            self.outside("a parameter with a default before one without", meta)
        return tuple(name for name, _ in pairs), tuple(defaults)

    def _arrow_parameters(self, head: Any) -> tuple[tuple[str, ...], tuple[Expr, ...]]:
        """What stands before `=>`."""
        if isinstance(head, Token):
            return (self.checked_name(head),), ()
        parts = head.parts if isinstance(head, Group) else (head,)
        pairs: list[tuple[str, Expr | None]] = []
        token = Token("", "")
        token.line, token.column, token.end_line, token.end_column = head.span
        for part in parts:
            match part:
                case Name(name=name):
                    pairs.append((name, None))
                case Assigning(target=Name(name=name), sign="=", value=value):
                    if isinstance(value, Pending):
                        _refuse(self, value)
                    pairs.append((name, value))
                case ListOf() | Assigning(target=ListOf()):
                    self.outside("destructuring", token)
                case _:
                    self.wrong("a parameter is a name", token)
        return self._ordered(pairs, token)


def added(left: Expr, right: Expr, place: Span) -> Binary:
    """`left + right`: joined texts where one side surely is a text."""
    op: BinaryOp = "concat" if is_text(left) or is_text(right) else "add"
    return Binary(op, left, right, place=place)


def _is_quotient(expr: Any) -> bool:
    return isinstance(expr, Binary) and expr.op == "true_divide"


def _order(function: Any) -> str:
    """In which order `(a, b) => a - b` or `(a, b) => b - a` sorts; nothing for another."""
    match function:
        case FunctionValue(
            parameters=(first, second),
            defaults=(),
            body=(
                Return(value=Binary(op="subtract", left=Name(name=left), right=Name(name=right))),
            ),
        ) if first != second and {left, right} == {first, second}:
            return "Ascending" if left == first else "Descending"
        case _:
            return ""


def _operation(op: BinaryOp) -> Callable[..., Binary]:
    def read(self: ExpressionReader, meta: Meta, parts: list[Any]) -> Binary:
        return Binary(op, *parts, place=span_of(meta))

    made: Callable[..., Binary] = v_args(wrapper=checked)(read)
    return made


def _sign(op: UnaryOp) -> Callable[..., Unary]:
    def read(self: ExpressionReader, meta: Meta, parts: list[Any]) -> Unary:
        return Unary(op, *parts, place=span_of(meta))

    made: Callable[..., Unary] = v_args(wrapper=checked)(read)
    return made


_OPERATORS: tuple[BinaryOp, ...] = (
    "subtract",
    "multiply",
    "true_divide",
    "modulo",
    "power",
    "equal",
    "not_equal",
    "loose_equal",
    "loose_not_equal",
    "less",
    "less_equal",
    "greater",
    "greater_equal",
    "and",
    "or",
    "coalesce",
)
for _op in _OPERATORS:
    setattr(ExpressionReader, _op, _operation(_op))
setattr(ExpressionReader, "negate", _sign("negate"))  # noqa: B010 (as the others)
setattr(ExpressionReader, "not", _sign("not"))

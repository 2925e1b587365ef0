"""The AST builder: one method for each alias of the grammar.

Lark calls it with the children of a reduction, tokens included, in the order of the form;
so every part is found by its index, computed once from the form. Out: nodes with spans.
"""

from collections.abc import Callable
from typing import Any

from lark import Token

from caalm.errors import ProgramSyntaxError
from caalm.nodes import (
    BINARY_OPS,
    UNARY_OPS,
    Assign,
    Binary,
    Boolean,
    DoUntil,
    DoWhile,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Span,
    String,
    Unary,
    Until,
    While,
)
from caalm.syntax.form import BlockHole, Form, Hole
from caalm.syntax.strings import unescape
from caalm.syntax.surface import Surface

Children = list[Any]
Callback = Callable[[Children], Any]

_MOST_DIGITS = 40  # far beyond any integer limit, far below where int() refuses
_SILENT = frozenset({"_NL", "_INDENT", "_DEDENT"})


class AstBuilder:
    """Lark's embedded transformer for one surface: `getattr(builder, alias)(children)`."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        for name, callback in _expressions(surface).items():
            setattr(self, name, callback)
        for form in (*surface.statements, *surface.rests):
            setattr(self, form.name, _statement(form, surface))

    def block(self, children: Children) -> tuple[Any, ...]:
        """A block's statements; with line numbers the rule is left-recursive."""
        if self._surface.line_numbers and type(children[0]) is tuple:
            return (*children[0], children[1])
        return tuple(child for child in children if type(child) is not Token)

    def start(self, children: Children) -> Program:
        """The whole program, headers dropped."""
        body = tuple(child for child in children if type(child) is not Token)
        span = _span(body[0], body[-1]) if body else Span(1, 1, 1, 1)
        return Program(body, span=span)


def _span(first: Any, last: Any) -> Span:
    """From the start of one token or node to the end of another."""
    start: Any = (first.line, first.column) if type(first) is Token else first.span[:2]
    end: Any = (last.end_line, last.end_column) if type(last) is Token else last.span[2:]
    return Span(*start, *end)


def _statement_span(children: Children) -> Span:
    """A statement's place: from its first token to its last visible one."""
    last = children[-1]
    at = -1
    while type(last) is tuple or (type(last) is Token and last.type in _SILENT):
        if type(last) is tuple:
            last = last[-1]
        else:
            at -= 1
            last = children[at]
    return _span(children[0], last)


def _expressions(surface: Surface) -> dict[str, Callback]:
    """The callbacks of the expression rules: literals, names, operators by notation."""
    prefix = len(surface.number_prefix)
    before, after = (len(mark) for mark in surface.sigil)
    opening, closing = (len(mark) for mark in surface.quotes)

    def integer(children: Children) -> Integer:
        (token,) = children
        if len(token) > _MOST_DIGITS:
            raise ProgramSyntaxError("number too long", line=token.line, column=token.column)
        return Integer(int(token[prefix:]), span=_span(token, token))

    def string(children: Children) -> String:
        (token,) = children
        return String(unescape(token[opening : len(token) - closing]), span=_span(token, token))

    def name(children: Children) -> Name:
        (token,) = children
        return Name(token[before : len(token) - after], span=_span(token, token))

    def truth(value: bool) -> Callback:
        return lambda children: Boolean(value, span=_span(children[0], children[-1]))

    def group(children: Children) -> Any:
        # The node was made a moment ago and nobody else holds it: it may grow to the
        # parentheses around it, so that a span always covers what a reader would mark.
        node = children[1]
        object.__setattr__(node, "span", _span(children[0], children[-1]))
        return node

    callbacks: dict[str, Callback] = {
        "integer": integer,
        "string": string,
        "name": name,
        "true": truth(True),
        "false": truth(False),
        "group": group,
    }
    for op in BINARY_OPS:
        callbacks[op] = _binary(op, surface)
    for sign in UNARY_OPS:
        callbacks[sign] = _unary(sign, surface)
    return callbacks


def _binary(op: str, surface: Surface) -> Callback:
    words = len(surface.operators[op].split())
    left, right = {
        "infix": (0, words + 1),
        "infix_parens": (1, words + 2),
        "prefix": (words, words + 1),
        "prefix_parens": (words + 1, words + 2),
        "postfix": (0, 1),
    }[surface.notation]

    def build(children: Children) -> Binary:
        span = _span(children[0], children[-1])
        return Binary(op, children[left], children[right], span=span)  # type: ignore[arg-type]

    return build


def _unary(op: str, surface: Surface) -> Callback:
    words = len(surface.operators[op].split())
    at = {"infix": words, "infix_parens": words + 1, "prefix": words, "postfix": 0}.get(
        surface.notation, words + 1
    )

    def build(children: Children) -> Unary:
        span = _span(children[0], children[-1])
        return Unary(op, children[at], span=span)  # type: ignore[arg-type]

    return build


def _positions(form: Form, surface: Surface) -> dict[str, int]:
    """Where each hole's child stands among the children of the form's alternative."""
    positions: dict[str, int] = {}
    index = 0
    for item in form.items:
        if isinstance(item, BlockHole):
            positions[item.name] = index
            index += 1
            continue
        index += surface.line_numbers
        for token in item.tokens:
            if isinstance(token, Hole):
                positions[token.name] = index
            index += 1
        index += surface.newline
    return positions


def _statement(form: Form, surface: Surface) -> Callback:
    """The callback that makes the node of one form from the children's positions."""
    at = _positions(form, surface)
    before, after = (len(mark) for mark in surface.sigil)
    span = _statement_span

    def named(children: Children, hole: str) -> str:
        token = children[at[hole]]
        return str(token[before : len(token) - after])

    def step(children: Children) -> int:
        match children[at["step"]]:
            case Integer(value=value) if value:
                return value
            case Unary(op="negate", operand=Integer(value=value)) if value:
                return -value
            case other:
                raise ProgramSyntaxError(
                    "a step is a whole number other than zero",
                    line=other.span.line,
                    column=other.span.column,
                )

    def change(op: str) -> Callback:
        def build(c: Children) -> Assign:
            target = c[at["target"]]
            old = Name(named(c, "target"), span=_span(target, target))
            value = c[at["value"]]
            return Assign(
                old.name,
                Binary(op, old, value, span=_span(target, value)),  # type: ignore[arg-type]
                span=span(c),
            )

        return build

    def assign(c: Children) -> Assign:
        return Assign(named(c, "target"), c[at["value"]], span=span(c))

    def shown(c: Children) -> Print:
        values = tuple(child for child in c if type(child) is not Token)
        return Print(values, span=span(c))

    def unless(c: Children) -> If:
        condition = c[at["condition"]]
        return If(Unary("not", condition, span=condition.span), c[at["then"]], span=span(c))

    def branch(c: Children) -> If:
        rest = c[at["rest"]] if "rest" in at else ()
        return If(c[at["condition"]], c[at["then"]], rest, span=span(c))

    def chained(c: Children) -> tuple[If, ...]:
        return (branch(c),)

    def counted(c: Children) -> For:
        return For(
            named(c, "variable"),
            c[at["first"]],
            c[at["last"]],
            c[at["body"]],
            step(c) if "step" in at else 1,
            surface.for_inclusive,
            span=span(c),
        )

    makers: dict[str, Callback] = {
        "assign": assign,
        "declare": assign,
        "increase": change("add"),
        "decrease": change("subtract"),
        "print": shown,
        "if": branch,
        "if_rest": branch,
        "unless": unless,
        "else": lambda c: c[at["otherwise"]],
        "else_if": chained,
        "else_if_rest": chained,
        "while": lambda c: While(c[at["condition"]], c[at["body"]], span=span(c)),
        "until": lambda c: Until(c[at["condition"]], c[at["body"]], span=span(c)),
        "do_while": lambda c: DoWhile(c[at["body"]], c[at["condition"]], span=span(c)),
        "do_until": lambda c: DoUntil(c[at["body"]], c[at["condition"]], span=span(c)),
        "repeat": lambda c: Repeat(c[at["count"]], c[at["body"]], span=span(c)),
        "for": counted,
        "for_step": counted,
    }
    return makers[form.name]

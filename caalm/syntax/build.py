"""What each alias of the grammar makes of a reduction's children: nodes with their place.

In: a surface. Out: `builders(surface)`, one function for each alias. The driver calls it
with the children in the order of the form, tokens included; so every part is found by its
index, computed once from the form. A token is its number, a block a tuple of statements.
"""

from dataclasses import replace
from typing import Any

from caalm.errors import ProgramSyntaxError
from caalm.nodes import (
    BINARY_OPS,
    UNARY_OPS,
    Assign,
    AssignMany,
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
    Program,
    Repeat,
    Span,
    Stmt,
    String,
    Unary,
    UnaryOp,
    Until,
    While,
)
from caalm.syntax.driver import Build
from caalm.syntax.form import BlockHole, Form, Hole, Line
from caalm.syntax.numerals import number_reader
from caalm.syntax.strings import unescape
from caalm.syntax.surface import Surface
from caalm.syntax.tokens import Tokens

Children = list[Any]

_MOST_DIGITS = 40  # far beyond any integer limit, far below where int() refuses


def builders(surface: Surface) -> dict[str, Build]:
    """The function of every rule and alias of the surface's grammar."""
    made = {"start": _start, "block": _block, **_expressions(surface), **_lists(surface)}
    for form in (*surface.statements, *surface.rests):
        made[form.name] = _statement(form, surface)
    return made


def _nothing(tokens: Tokens, children: Children, after: int) -> int:
    """What is written, but no statement: a token, which a block drops."""
    return _first(children[0])


def _lists(surface: Surface) -> dict[str, Build]:
    """The functions of the lists of several targets, of their values, of all names."""
    stride = 1 + len(surface.target_separator.split())
    before, after_name = (len(mark) for mark in surface.sigil)

    def targets(tokens: Tokens, children: Children, after: int) -> tuple[Name, ...]:
        words = [(at, tokens.words[at]) for at in children[::stride]]
        return tuple(
            [
                Name(word[before : len(word) - after_name], place=(tokens, at, at + 1))
                for at, word in words
            ]
        )

    return {"targets": targets, "many": _block, "names": _nothing, "declarations": _nothing}


def _first(child: Any) -> int:
    """The number of the first token of a child."""
    if type(child) is tuple:  # a list of targets or values
        child = child[0]
    return child if type(child) is int else child.place[1]


def _block(tokens: Tokens, children: Children, after: int) -> tuple[Any, ...]:
    """A block's statements, without what indentation adds."""
    return tuple([child for child in children if type(child) is not int])


def _start(tokens: Tokens, children: Children, after: int) -> Program:
    """The whole program, headers dropped."""
    body = _block(tokens, children, after) if children else ()
    if not body:
        return Program((), place=Span(1, 1, 1, 1))
    return Program(body, place=(tokens, _first(body[0]), body[-1].place[2]))


def _expressions(surface: Surface) -> dict[str, Build]:
    """The functions of the expression rules: literals, names, operators by notation."""
    number = number_reader(surface.numerals)
    before, after_name = (len(mark) for mark in surface.sigil)
    opening, closing = (len(mark) for mark in surface.quotes)
    mark, escapes = surface.quotes[1], surface.escapes

    def integer(tokens: Tokens, children: Children, after: int) -> Integer:
        (at,) = children
        word = tokens.words[at]
        if len(word) > _MOST_DIGITS:
            line, column = tokens.span(at, after)[:2]
            raise ProgramSyntaxError("number too long", line=line, column=column)
        return Integer(number(word), place=(tokens, at, after))

    def string(tokens: Tokens, children: Children, after: int) -> String:
        (at,) = children
        word = tokens.words[at]
        text = unescape(word[opening : len(word) - closing], mark, escapes)
        return String(text, place=(tokens, at, after))

    def name(tokens: Tokens, children: Children, after: int) -> Name:
        (at,) = children
        word = tokens.words[at]
        return Name(word[before : len(word) - after_name], place=(tokens, at, after))

    def truth(value: bool) -> Build:
        return lambda tokens, children, after: Boolean(value, place=(tokens, children[0], after))

    def group(tokens: Tokens, children: Children, after: int) -> Any:
        # The node was made a moment ago and nobody else holds it: it may grow to the
        # parentheses around it, so that a span always covers what a reader would mark.
        node = children[1]
        object.__setattr__(node, "place", (tokens, children[0], after))
        return node

    made: dict[str, Build] = {
        "integer": integer,
        "string": string,
        "name": name,
        "true": truth(True),
        "false": truth(False),
        "group": group,
    }
    for op in BINARY_OPS:
        made[op] = _binary(op, surface)
    for sign in UNARY_OPS:
        made[sign] = _unary(sign, surface)
    return made


def _binary(op: BinaryOp, surface: Surface) -> Build:
    at = _places(surface.operations[op])
    left, right = at["left"], at["right"]

    def build(tokens: Tokens, children: Children, after: int) -> Binary:
        place = (tokens, _first(children[0]), after)
        return Binary(op, children[left], children[right], place=place)

    return build


def _unary(op: UnaryOp, surface: Surface) -> Build:
    operand = _places(surface.operations[op])["operand"]

    def build(tokens: Tokens, children: Children, after: int) -> Unary:
        return Unary(op, children[operand], place=(tokens, _first(children[0]), after))

    return build


def _places(operation: Form) -> dict[str, int]:
    """Where each operand of an operator's form stands among its children."""
    (line,) = operation.items
    assert isinstance(line, Line)
    return {token.name: index for index, token in enumerate(line.tokens) if isinstance(token, Hole)}


def _positions(form: Form, surface: Surface) -> dict[str, int]:
    """Where each hole's child stands among the children of the form's alternative."""
    positions: dict[str, int] = {}
    index = 0
    for item in form.items:
        if isinstance(item, BlockHole):
            positions[item.name] = index
            index += 1
            continue
        for token in item.tokens:
            if isinstance(token, Hole):
                positions[token.name] = index
            index += 1
        index += surface.newline
    return positions


def _statement(form: Form, surface: Surface) -> Build:
    """The function that makes the node of one form from the children's positions."""
    at = _positions(form, surface)
    variables = _places_of("variable", form)
    before, after_name = (len(mark) for mark in surface.sigil)

    def named(tokens: Tokens, c: Children, hole: str) -> str:
        word = tokens.words[c[at[hole]]]
        return word[before : len(word) - after_name]

    def change(op: BinaryOp) -> Build:
        def build(tokens: Tokens, c: Children, after: int) -> Assign:
            target, value = c[at["target"]], c[at["value"]]
            old = Name(named(tokens, c, "target"), place=(tokens, target, target + 1))
            both = Binary(op, old, value, place=(tokens, target, value.place[2]))
            return Assign(old.name, both, place=(tokens, _first(c[0]), after))

        return build

    def change_by_one(op: BinaryOp) -> Build:
        def build(tokens: Tokens, c: Children, after: int) -> Assign:
            place = (tokens, c[at["target"]], c[at["target"]] + 1)
            old = Name(named(tokens, c, "target"), place=place)
            whole = (tokens, _first(c[0]), after)
            return Assign(
                old.name, Binary(op, old, Integer(1, place=place), place=place), place=whole
            )

        return build

    def assign_many(tokens: Tokens, c: Children, after: int) -> AssignMany:
        targets, values = c[at["targets"]], c[at["many"]]
        made = AssignMany(targets, values, place=(tokens, _first(c[0]), after))
        if len(targets) != len(values):
            raise _misfit(made, f"{len(targets)} names for {len(values)} values")
        return made

    def assign(tokens: Tokens, c: Children, after: int) -> Assign:
        place = (tokens, _first(c[0]), after)
        return Assign(named(tokens, c, "target"), c[at["value"]], place=place)

    def shown(tokens: Tokens, c: Children, after: int) -> Print:
        values = tuple([child for child in c if type(child) is not int])
        return Print(values, place=(tokens, _first(c[0]), after))

    def short(tokens: Tokens, c: Children, after: int) -> If:
        other = (c[at["other"]],) if "other" in at else ()
        place = (tokens, _first(c[0]), after)
        return If(c[at["condition"]], (c[at["only"]],), other, place=place)

    def short_unless(tokens: Tokens, c: Children, after: int) -> If:
        condition = Unary("not", c[at["condition"]], place=c[at["condition"]].place)
        return If(condition, (c[at["only"]],), place=(tokens, _first(c[0]), after))

    def short_tested(kind: type[While | Until]) -> Build:
        return lambda tokens, c, after: kind(
            c[at["condition"]], (c[at["only"]],), place=(tokens, _first(c[0]), after)
        )

    def unless(tokens: Tokens, c: Children, after: int) -> If:
        condition = Unary("not", c[at["condition"]], place=c[at["condition"]].place)
        return If(condition, c[at["then"]], place=(tokens, _first(c[0]), after))

    def branch(tokens: Tokens, c: Children, after: int) -> If:
        rest = c[at["rest"]] if "rest" in at else ()
        place = (tokens, _first(c[0]), after)
        return If(c[at["condition"]], c[at["then"]], rest, place=place)

    def chained(tokens: Tokens, c: Children, after: int) -> tuple[If, ...]:
        return (branch(tokens, c, after),)

    def otherwise(tokens: Tokens, c: Children, after: int) -> Any:
        return c[at["otherwise"]]

    def tested(kind: type[While | Until]) -> Build:
        return lambda tokens, c, after: kind(
            c[at["condition"]], c[at["body"]], place=(tokens, _first(c[0]), after)
        )

    def tested_last(kind: type[DoWhile | DoUntil]) -> Build:
        return lambda tokens, c, after: kind(
            c[at["body"]], c[at["condition"]], place=(tokens, _first(c[0]), after)
        )

    def repeat(tokens: Tokens, c: Children, after: int) -> Repeat:
        return Repeat(c[at["count"]], c[at["body"]], place=(tokens, _first(c[0]), after))

    def counted(tokens: Tokens, c: Children, after: int) -> For:
        made = For(
            named(tokens, c, "variable"),
            c[at["first"]],
            c[at["last"]],
            c[at["body"]],
            _step(c[at["step"]]) if "step" in at else 1,
            surface.for_inclusive,
            place=(tokens, _first(c[0]), after),
        )
        if len(variables) > 1:
            if any(tokens.words[c[place]] != tokens.words[c[variables[0]]] for place in variables):
                raise _misfit(made, "one loop counts with one name")
            if made.step < 0:
                raise _misfit(
                    made, "a loop that goes on while it is below its bound counts upwards"
                )
        return made

    def counted_down(tokens: Tokens, c: Children, after: int) -> For:
        made = counted(tokens, c, after)
        if made.step < 0:
            raise _misfit(made, "a loop that counts down has a step above zero")
        return replace(made, step=-made.step)

    made: dict[str, Build] = {
        "assign": assign,
        "declare": assign,
        "assign_many": assign_many,
        "declare_many": assign_many,
        "increase": change("add"),
        "decrease": change("subtract"),
        "scale": change("multiply"),
        "share": change("divide"),
        "leave": change("modulo"),
        "increment": change_by_one("add"),
        "decrement": change_by_one("subtract"),
        "print": shown,
        "nothing": _nothing,
        "plain": _plain,
        "short_if": short,
        "short_if_else": short,
        "short_unless": short_unless,
        "short_while": short_tested(While),
        "short_until": short_tested(Until),
        "if": branch,
        "if_rest": branch,
        "unless": unless,
        "else": otherwise,
        "else_if": chained,
        "else_if_rest": chained,
        "while": tested(While),
        "until": tested(Until),
        "do_while": tested_last(DoWhile),
        "do_until": tested_last(DoUntil),
        "repeat": repeat,
        "for": counted,
        "for_step": counted,
        "for_down": counted_down,
        "for_down_step": counted_down,
    }
    return made[form.name]


def _plain(tokens: Tokens, children: Children, after: int) -> Any:
    """The statement of one line without what ends it."""
    return children[0]


def _places_of(hole: str, form: Form) -> list[int]:
    """Where a hole's children stand in the first line of a form that begins with its head."""
    first = form.items[0]
    assert isinstance(first, Line)
    return [place for place, token in enumerate(first.tokens) if token == Hole(hole)]


def _step(node: Expr) -> int:
    """The number that a loop's step says; raises ProgramSyntaxError where it is none."""
    match node:
        case Integer(value=value) if value:
            return value
        case Unary(op="negate", operand=Integer(value=value)) if value:
            return -value
    raise _misfit(node, "a step is a whole number other than zero")


def _misfit(node: Expr | Stmt, problem: str) -> ProgramSyntaxError:
    """The error of a node whose parts do not go together."""
    assert node.span is not None
    return ProgramSyntaxError(problem, line=node.span.line, column=node.span.column)

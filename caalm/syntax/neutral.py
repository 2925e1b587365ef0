"""The nodes that only real languages have, in a notation that belongs to no language.

For people: the tree of `explain`, the wording of a diagnosis. What all languages share has
its notation there; this is the rest, with `show` for the expressions inside.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from caalm.errors import CaalmError
from caalm.nodes import (
    AssignMany,
    Attempt,
    Break,
    Builtin,
    Call,
    Chain,
    Conditional,
    Continue,
    Decimal,
    Declare,
    Do,
    Evaluate,
    Expr,
    Float,
    ForEach,
    Function,
    Index,
    Join,
    ListOf,
    Null,
    RealOp,
    Return,
    Slice,
    Steps,
    Stmt,
    Stop,
    Store,
)

REAL_SIGNS: dict[RealOp, str] = {
    "true_divide": "/",
    "power": "^",
    "loose_equal": "~=~",
    "loose_not_equal": "~≠~",
    "in": "in",
    "not_in": "not in",
    "coalesce": "else",
}

# What a person calls them.
_NAMES: Mapping[type, str] = {
    Float: "a number with a fraction",
    Null: "a value that is none",
    ListOf: "a list",
    Index: "a place in a list or a text",
    Slice: "a part of a list or a text",
    Conditional: "a conditional expression",
    Chain: "a chain of comparisons",
    Join: "a text with values in it",
    AssignMany: "an assignment to several targets",
    ForEach: "a loop over a list",
    Steps: "a loop of three parts",
    Declare: "a field with a picture",
    Attempt: "a store where it fits",
    Stop: "an end of the program",
    Break: "a break",
    Continue: "a continue",
    Return: "a return",
    Store: "an assignment to a place in a list",
    Evaluate: "a call for its effect",
    Do: "a block of its own",
}

Show = Callable[[Expr], str]


def foreign(node: Stmt | Expr) -> CaalmError:
    """The error of a node that a language has no way to write."""
    place = f"line {node.span.line}: " if node.span else ""
    return CaalmError(
        f"{place}no invented language can write {_named(node)}, "
        "and only what they can write is translated"
    )


def _named(node: Stmt | Expr) -> str:
    match node:
        case Builtin(name=name) | Call(function=name):
            return f"a call of {name}"
        case Function(name=name):
            return f"the function {name}"
        case _:
            return _NAMES.get(type(node), f"a {type(node).__name__.lower()}")


def _listed(exprs: Iterable[Expr], show: Show) -> str:
    return ", ".join(map(show, exprs))


def real_expression_text(expr: Expr, show: Show, signs: Mapping[Any, str]) -> str:
    """An expression that only real languages have."""
    match expr:
        case Float(value=value):
            return repr(value)
        case Decimal(text=text):
            return text
        case Null(undefined=undefined):
            return "undefined" if undefined else "nothing"
        case ListOf(values=values):
            return f"[{_listed(values, show)}]"
        case Index(sequence=sequence, position=position):
            return f"{show(sequence)}[{show(position)}]"
        case Slice(sequence=sequence, first=first, last=last, step=step):
            bounds = [show(bound) if bound is not None else "" for bound in (first, last)]
            bounds += [show(step)] if step is not None else []
            return f"{show(sequence)}[{':'.join(bounds)}]"
        case Call(function=name, arguments=values) | Builtin(name=name, arguments=values):
            return f"{name}({_listed(values, show)})"
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return f"({show(then)} if {show(condition)} else {show(otherwise)})"
        case Chain(operands=operands, ops=ops):
            text = show(operands[0])
            for op, operand in zip(ops, operands[1:], strict=True):
                text += f" {signs[op]} {show(operand)}"
            return text
        case Join(values=values):
            return f"text({_listed(values, show)})"
        case _:
            raise foreign(expr)


def real_statement_text(stmt: Stmt, show: Show) -> str:
    """The head of a statement that only real languages have."""
    match stmt:
        case AssignMany(targets=targets, values=values, spreads=spreads):
            each = "each of " if spreads else ""
            return f"{_listed(targets, show)} ← {each}{_listed(values, show)}"
        case ForEach(variable=variable, sequence=sequence):
            return f"for each {variable} in {show(sequence)}"
        case Steps(condition=condition):
            return f"loop while {show(condition)}" if condition is not None else "loop"
        case Function(name=name, parameters=parameters):
            return f"function {name}({', '.join(parameters)})"
        case Return(value=value):
            return "return" if value is None else f"return {show(value)}"
        case Store(sequence=sequence, position=position, value=value):
            return f"{show(sequence)}[{show(position)}] ← {show(value)}"
        case Evaluate(value=value):
            return show(value)
        case Declare(name=name, picture=picture, value=value, counts=counts):
            room = "".join(f"[{count}]" for count in counts)
            first = "" if value is None else f" = {show(value)}"
            return f"room {name}{room}: {picture}{first}"
        case Attempt():
            return "store where it fits"
        case Break() | Continue() | Do() | Stop():
            return "block" if isinstance(stmt, Do) else type(stmt).__name__.lower()
        case _:
            raise foreign(stmt)


def blocks_of(stmt: Stmt) -> dict[str, tuple[Stmt, ...]]:
    """The blocks of a statement that only real languages have, by name."""
    match stmt:
        case Steps(first=first, after=after, body=body):
            return {"first": first, "body": body, "after": after}
        case ForEach(body=body) | Function(body=body) | Do(body=body):
            return {"body": body}
        case Attempt(stores=stores, failed=failed, done=done):
            return {"stores": stores, "failed": failed, "done": done}
        case _:
            return {}

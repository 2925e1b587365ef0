"""What can be told of a COBOL program only once all of it has been read."""

from collections.abc import Mapping
from typing import NamedTuple

from caalm.nodes import (
    COMPARISONS,
    Binary,
    Break,
    Call,
    Continue,
    Decimal,
    Do,
    DoUntil,
    Expr,
    Function,
    Integer,
    Name,
    Program,
    Repeat,
    Return,
    Span,
    Steps,
    Stmt,
    Unary,
    Until,
    children,
    walk,
)
from caalm.real.cobol_data import Storage

_LOOPS = (Until, DoUntil, Repeat, Steps)


class Problem(NamedTuple):
    """What is wrong, where, and whether it is COBOL all the same (`outside` the subset)."""

    sentence: str
    place: Span | None
    outside: bool = False


def problem_of(program: Program, storage: Storage) -> Problem | None:
    """The first thing that is wrong with the names, paragraphs and exits of a program."""
    paragraphs: dict[str, Function] = {}
    for stmt in program.body:
        if isinstance(stmt, Function):
            if stmt.name in paragraphs or stmt.name in storage.items:
                return Problem(f"the name `{stmt.name}` is used twice", stmt.span)
            paragraphs[stmt.name] = stmt
    return (
        _wrong_name(program, storage, paragraphs)
        or _constant_condition(program)
        or _wrong_exit(program)
        or _recursion(paragraphs)
    )


def _wrong_name(
    program: Program, storage: Storage, paragraphs: Mapping[str, Function]
) -> Problem | None:
    for node in walk(program):
        if isinstance(node, Name) and node.name in storage.conditions:
            return Problem(f"`{node.name}` is a condition, not a field", node.span)
        if isinstance(node, Call) and node.function not in paragraphs:
            return Problem(f"no paragraph is called `{node.function}`", node.span)
    return None


def _constant_condition(program: Program) -> Problem | None:
    """A constant that GnuCOBOL 3.1 would work out wrongly: there 10 ** 2 < 2.25 holds."""
    for node in walk(program):
        if not isinstance(node, Binary) or node.op not in COMPARISONS:
            continue
        sides = (node.left, node.right)
        decimals = any(isinstance(side, Decimal) and "." in side.text for side in sides)
        folded = any(isinstance(side, Binary) and _constant(side) for side in sides)
        if folded or (decimals and all(map(_constant, sides))):
            return Problem("a constant expression in a condition", node.span, outside=True)
    return None


def _constant(expr: Expr) -> bool:
    return all(isinstance(node, Binary | Unary | Integer | Decimal) for node in walk(expr))


def _wrong_exit(program: Program) -> Problem | None:
    """An EXIT outside of what it leaves."""
    waiting: list[tuple[Stmt | Expr, str, bool]] = [(stmt, "", False) for stmt in program.body]
    while waiting:
        node, around, inside = waiting.pop()
        if isinstance(node, Break | Continue) and around != "loop":
            what = "EXIT PERFORM outside of an inline loop"
            return Problem(what, node.span, outside=True)
        if isinstance(node, Return) and not inside:
            return Problem("EXIT PARAGRAPH outside of a paragraph", node.span, outside=True)
        if isinstance(node, _LOOPS):
            around = "loop"
        elif isinstance(node, Do):
            around = "block"
        elif isinstance(node, Function):
            inside = True
        waiting += [(child, around, inside) for child in children(node)]
    return None


def _recursion(paragraphs: Mapping[str, Function]) -> Problem | None:
    """A paragraph that performs itself, by way of others or not."""
    calls = {
        name: {node.function for node in walk(paragraph) if isinstance(node, Call)}
        for name, paragraph in paragraphs.items()
    }
    for name, paragraph in paragraphs.items():
        reached: set[str] = set()
        waiting = list(calls[name])
        while waiting:
            here = waiting.pop()
            if here not in reached:
                reached.add(here)
                waiting += calls[here]
        if name in reached:
            return Problem("a paragraph that performs itself", paragraph.span, outside=True)
    return None

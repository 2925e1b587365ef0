"""What can be told of a COBOL program only once all of it has been read."""

from collections.abc import Mapping
from typing import NamedTuple

from caalm.nodes import (
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
_ORDERS = ("less", "less_equal", "greater", "greater_equal")


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
        or _wrong_exit(program)
        or _recursion(paragraphs)
        or _wrong_comparison(program, storage)
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


def _wrong_comparison(program: Program, storage: Storage) -> Problem | None:
    """A field compared with a negative constant of more digits than the field has.

    GnuCOBOL 3.1 folds it without the sign: with PIC 9, `F < -11` holds.
    """
    for node in walk(program):
        if isinstance(node, Binary) and node.op in _ORDERS:
            for one, other in ((node.left, node.right), (node.right, node.left)):
                picture = storage.picture(one)
                if picture is None or picture.kind != "number":
                    continue
                if _whole_digits(other) > picture.digits - picture.scale:
                    what = "a field compared with a negative number that it cannot hold"
                    return Problem(what, node.span, outside=True)
    return None


def _whole_digits(expr: Expr) -> int:
    """The digits of a negative constant before its point; 0 of anything else."""
    match expr:
        case Unary(op="negate", operand=Integer(value=value)):
            return len(str(value))
        case Unary(op="negate", operand=Decimal(text=text)):
            return len(text.lstrip("+0").partition(".")[0])
        case _:
            return 0


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

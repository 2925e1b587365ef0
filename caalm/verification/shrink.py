"""From a program on which two sides differ to a small one on which they still do.

In: a program, and a function that says of many programs at once which of them differ. Out:
a program of which no single simplification differs. Simplifications: a statement left out,
a block in place of its statement, an operand in place of its operation, a plainer literal.
Method: delta debugging's greedy form (Zeller and Hildebrandt, 2002), over the tree; a whole
round is asked at once, because one start of a runtime serves many programs.
"""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any, cast, get_args

from caalm.nodes import (
    Boolean,
    Expr,
    Float,
    Integer,
    Name,
    Node,
    Null,
    Program,
    String,
    children,
    walk,
)

# Of many programs at once: whether both sides still differ.
StillDiffers = Callable[[Sequence[Program]], Sequence[bool]]
_ROUNDS = 200
_AT_ONCE = 250
_PLAIN = (Integer(0), Integer(1), String(""))
_LITERALS = (Integer, Float, String, Boolean, Null)
_EXPRESSIONS = get_args(Expr)


def shrink_program(program: Program, still_differs: StillDiffers) -> Program:
    """The smallest program found; `program` itself where nothing smaller differs."""
    for _ in range(_ROUNDS):
        smaller = _smaller(program, still_differs)
        if smaller is None:
            break
        program = smaller
    return program


def size_of(program: Program) -> tuple[int, int]:
    """What shrinking lowers: nodes first (a name is worth two), then what literals say."""
    nodes = list(walk(program))
    names = sum(isinstance(node, Name) for node in nodes)
    return len(nodes) + names, sum(map(_said, nodes))


def _said(node: Node) -> int:
    match node:
        case Integer(value=value):
            return value.bit_length()
        case Float(value=value):
            return len(repr(value))
        case String(value=text):
            return len(text)
        case _:
            return 0


def _smaller(program: Program, still_differs: StillDiffers) -> Program | None:
    """One smaller program that differs, the smallest first."""
    size = size_of(program)
    sized = [(size_of(made), made) for made in dict.fromkeys(simpler(program))]  # type: ignore[arg-type]
    ordered = [made for its, made in sorted(sized, key=itemgetter(0)) if its < size]
    for first in range(0, len(ordered), _AT_ONCE):
        some = cast(list[Program], ordered[first : first + _AT_ONCE])
        for made, differs in zip(some, still_differs(some), strict=True):
            if differs:
                return made
    return None


def simpler(node: Node) -> Iterator[Node]:
    """The node with one simplification, somewhere in it."""
    fields = node.__match_args__
    for place, name in enumerate(fields):
        for value in _simpler_value(getattr(node, name)):
            values = [getattr(node, other) for other in fields]
            values[place] = value
            yield type(node)(*values)


def _simpler_value(value: Any) -> Iterator[Any]:
    """What may stand in a node's field in place of its value."""
    if isinstance(value, Node):
        if not isinstance(value, _LITERALS):
            yield from children(value)  # type: ignore[arg-type]
            yield from _PLAIN
        else:
            yield from _plainer(value)
        yield from simpler(value)
    elif isinstance(value, tuple) and all(isinstance(part, Node) for part in value):
        for place, part in enumerate(value):
            before, after = value[:place], value[place + 1 :]
            yield before + after
            for block in _blocks(part):
                yield before + block + after
            for made in _simpler_value(part) if isinstance(part, _EXPRESSIONS) else simpler(part):
                yield (*before, made, *after)


def _blocks(stmt: Node) -> Iterator[tuple[Node, ...]]:
    """The blocks of a statement, each of which may stand in its place."""
    if isinstance(stmt, _EXPRESSIONS):
        return
    for name in stmt.__match_args__:
        value = getattr(stmt, name)
        if isinstance(value, tuple) and value and all(map(_is_statement, value)):
            yield value


def _is_statement(part: Any) -> bool:
    return isinstance(part, Node) and not isinstance(part, _EXPRESSIONS)


def _plainer(literal: Node) -> Iterator[Expr]:
    """Literals of the same kind that say less."""
    match literal:
        case Integer(value=value) if value > 1:
            yield from map(Integer, sorted({0, 1, value // 2, value - 1}))
        case Float(value=value) if value not in (0.0, 1.0):
            yield from map(Float, (0.0, 1.0, float(round(value, 1))))
        case String(value=text) if text:
            yield from map(String, ("", text[: len(text) // 2], text[1:], text[:-1]))

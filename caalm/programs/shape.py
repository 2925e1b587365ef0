"""What two programs have in common when names, or everything written literally, do not count.

In: a program. Out: an `Outline` of two digests, equal for equal outlines, the same on every
machine. The splits and the leak checks compare programs by them, in whatever language they
are written.
"""

import hashlib
import re
from operator import attrgetter
from typing import Any, NamedTuple

from caalm.nodes import (
    AnyNode,
    Assign,
    Binary,
    Boolean,
    DoUntil,
    DoWhile,
    Float,
    For,
    If,
    Integer,
    Name,
    Node,
    Print,
    Program,
    Repeat,
    String,
    Unary,
    Until,
    While,
    children,
)

_LITERALS = (Integer, Float)
_TOKEN = re.compile(r"\w+|[^\w\s]")
# Which fields of a node hold names that its author was free to choose.
_NAMING: dict[type, Any] = {
    Assign: attrgetter("target"),
    For: attrgetter("variable"),
}


class Outline(NamedTuple):
    """`shape`: names, numbers and strings do not count. `program`: only names do not.

    Names are numbered in their order of appearance in `program`, and are all one in `shape`.
    Strings that differ in case and blanks only are one in `program`: so programs whose texts
    are the same but for these are.
    """

    shape: bytes
    program: bytes


def outline_of(program: Program) -> Outline:
    """Both digests of a program, from one walk over its nodes."""
    numbers: dict[str, int] = {}
    shape: list[str] = []
    exact: list[str] = []
    stack: list[AnyNode] = [program]
    while stack:
        node = stack.pop()
        kind = type(node)
        if kind is Name:
            shape.append("Name")
            name = node.name  # type: ignore[union-attr]  # `kind is` narrows nothing
            exact.append(f"Name {numbers.setdefault(name, len(numbers))}")
            continue
        if kind in _LITERALS:
            shape.append(kind.__name__)
            exact.append(f"{kind.__name__} {node.value!r}")  # type: ignore[union-attr]
            continue
        if kind is String:
            shape.append("String")
            exact.append(f"String {' '.join(plain_tokens(node.value))}")  # type: ignore[union-attr, arg-type]
            continue
        below = children(node)
        line = f"{kind.__name__} {len(below)}{_held(node)}"
        shape.append(line)
        if naming := _NAMING.get(kind):
            line += f" {numbers.setdefault(naming(node), len(numbers))}"
        exact.append(line)
        stack += below[::-1]
    return Outline(_digest(shape), _digest(exact))


def plain_tokens(text: str) -> list[str]:
    """The words and marks of a text, whatever its case and blanks are."""
    return _TOKEN.findall(text.casefold())


def _digest(lines: list[str]) -> bytes:
    text = "\n".join(lines).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=16).digest()


def _held(node: AnyNode) -> str:
    """What a node holds beside names, literals and the nodes below it."""
    match node:
        case Binary(op=op) | Unary(op=op):
            return f" {op}"
        case If(then=then):
            return f" {len(then)}"
        case For(step=step, inclusive=inclusive):
            return f" {step} {inclusive}"
        case Boolean(value=value):
            return f" {value}"
        case Assign() | Print() | Program() | While() | Until() | DoWhile() | DoUntil() | Repeat():
            return ""
        case _:  # of real languages only
            return "".join(f" {_sketch(getattr(node, name))}" for name in node.__match_args__)


def _sketch(value: object) -> str:
    """A field of a node: which parts are there and how many; operators and names in full."""
    if isinstance(value, Node):
        return "*"
    if isinstance(value, tuple):
        return f"({','.join(map(_sketch, value))})"
    return str(value)

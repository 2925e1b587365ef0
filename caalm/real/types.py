"""Which kinds of values a program's names may have: for writing `add` where texts differ.

In invented languages `add` joins two strings and adds two integers; most real languages
write the two differently. In: a program of plain semantics. Out: the kind of an expression,
found from the values that each name is given anywhere; None where that is not one kind.
"""

from functools import cached_property
from typing import Literal

from caalm.nodes import (
    COMPARISONS,
    Assign,
    Binary,
    Boolean,
    Expr,
    For,
    Integer,
    Name,
    Program,
    String,
    Unary,
    walk,
)

Kind = Literal["integer", "string", "boolean"]

_TRUTH = frozenset({*COMPARISONS, "and", "or", "not"})


class Kinds:
    """The kinds of one program's expressions."""

    def __init__(self, program: Program) -> None:
        self._program = program

    @cached_property
    def _names(self) -> dict[str, Kind | None]:
        """The kind of each name; found in rounds, because names are given each other's."""
        names: dict[str, Kind | None] = {}
        given = [
            (node.target, node.value) for node in walk(self._program) if isinstance(node, Assign)
        ]
        counted = {node.variable for node in walk(self._program) if isinstance(node, For)}
        for _ in range(len(given) + 1):
            before = dict(names)
            for name, value in given:
                kind = self._kind(value, names)
                if kind is not None and names.setdefault(name, kind) != kind:
                    names[name] = None
            if names == before:
                break
        for name in counted:
            if names.setdefault(name, "integer") != "integer":
                names[name] = None
        return names

    def of(self, expr: Expr) -> Kind | None:
        """The kind of an expression, where it is sure."""
        return self._kind(expr, self._names)

    def _kind(self, expr: Expr, names: dict[str, Kind | None]) -> Kind | None:
        match expr:
            case Integer() | Unary(op="negate"):
                return "integer"
            case String() | Binary(op="concat"):
                return "string"
            case Boolean() | Unary(op="not"):
                return "boolean"
            case Name(name=name):
                return names.get(name)
            case Binary(op="add", left=left, right=right):
                return self._kind(left, names) or self._kind(right, names)
            case Binary(op=op):
                return "boolean" if op in _TRUTH else "integer"
            case _:
                return None

"""Programs with some nodes changed: the rest of the tree stays the very same objects.

Nodes are found by identity, not by content: a program may hold two equal statements of
which only one is to change.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, TypeAlias, cast

from caalm.nodes import AnyNode, Block, Node, Program, Stmt, walk

Change: TypeAlias = tuple[AnyNode, Sequence[AnyNode]]


def rewritten(program: Program, *changes: Change) -> Program:
    """The program with each old node replaced by the new ones.

    A statement may become several or none; an expression becomes exactly one.
    Recursion goes as deep as the program nests, which parsing has bounded.
    """
    table = {id(old): tuple(new) for old, new in changes}
    return cast(Program, _rebuilt(program, table)[0])


def _rebuilt(node: AnyNode, table: dict[int, tuple[AnyNode, ...]]) -> tuple[AnyNode, ...]:
    """What stands in place of `node`; the node itself where nothing below it changed."""
    if id(node) in table:
        return table[id(node)]
    changed: dict[str, Any] = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, Node):
            (fresh,) = _rebuilt(cast(AnyNode, value), table)
            if fresh is not value:
                changed[field.name] = fresh
        elif isinstance(value, tuple) and field.name != "place":
            parts = tuple(new for part in value for new in _rebuilt_part(part, table))
            if len(parts) != len(value) or any(a is not b for a, b in zip(parts, value)):  # noqa: B905
                changed[field.name] = parts
    return (replace(node, **changed),) if changed else (node,)


def _rebuilt_part(part: Any, table: dict[int, tuple[AnyNode, ...]]) -> tuple[Any, ...]:
    """As `_rebuilt`; the names of parameters and operators are no nodes, and stay."""
    return _rebuilt(cast(AnyNode, part), table) if isinstance(part, Node) else (part,)


def blocks(program: Program) -> Iterator[Block]:
    """Every block of the program, outer ones first."""
    for node in walk(program):
        for field in fields(node):
            value = getattr(node, field.name)
            named = field.name in ("body", "then", "otherwise")
            if named and isinstance(value, tuple) and value:  # a choice has values so called
                yield value


def followers(program: Program) -> Iterator[tuple[Stmt, Block]]:
    """Every statement with those that come after it in its block."""
    for block in blocks(program):
        for place, stmt in enumerate(block):
            yield stmt, block[place + 1 :]

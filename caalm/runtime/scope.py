"""Scopes: where the variables of a running program of a real language live.

A scope has its own names and a parent that is asked for all others. A function's scope has
the program's as parent, a block's the scope around the block. Where a block has its names
from its beginning on, `names_from_start` tells which, and what they are until declared.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from caalm.nodes import (
    Assign,
    AssignMany,
    Block,
    For,
    ForEach,
    Function,
    Name,
    Node,
    Program,
    Stmt,
    children,
    walk,
)
from caalm.runtime.trace import UNDEFINED, Special, Value

DEAD = Special()  # the value of a name that its block declares further down


class Scope:
    """Names and their values, and the scope around them; `fixed` names keep their value."""

    __slots__ = ("fixed", "parent", "values")

    def __init__(self, parent: "Scope | None" = None) -> None:
        self.values: dict[str, Value] = {}
        self.fixed: set[str] | None = None
        self.parent = parent

    def fix(self, name: str) -> None:
        """Keep the value that a name of this scope has."""
        self.fixed = (self.fixed or set()) | {name}

    def holder(self, name: str) -> "Scope | None":
        """The innermost scope that has a value for `name`."""
        scope: Scope | None = self
        while scope is not None and name not in scope.values:
            scope = scope.parent
        return scope


def names_from_start(program: Program) -> dict[int, Mapping[str, Value]]:
    """By the id of each block that declares names: the names, and their values at its start."""
    found: dict[int, Mapping[str, Value]] = {}
    for node in walk(program):
        if isinstance(node, Function | Program):
            found[id(node.body)] = dict.fromkeys(_of_function(node.body), UNDEFINED)
        for block in _blocks(node):
            own = {
                stmt.target: DEAD
                for stmt in block
                if isinstance(stmt, Assign) and stmt.declares and stmt.form != "var"
            }
            if own:
                found[id(block)] = {**found.get(id(block), {}), **own}
    return {block: names for block, names in found.items() if names}


def names_of_functions(program: Program) -> dict[int, Mapping[str, Value]]:
    """By the id of each function's body: the names that it stores to, which are its own."""
    found: dict[int, Mapping[str, Value]] = {}
    for function in walk(program):
        if isinstance(function, Function):
            stored = {name for stmt in function.body for name in stored_names(stmt)}
            if own := stored - set(function.shared):
                found[id(function.body)] = dict.fromkeys(sorted(own), DEAD)
    return found


def stored_names(stmt: Stmt) -> Iterator[str]:
    """The names under which a statement, or one inside it, stores a value."""
    for node in walk(stmt):
        match node:
            case Assign(target=name) | For(variable=name) | ForEach(variable=name):
                yield name
            case AssignMany(targets=targets):
                yield from (target.name for target in targets if isinstance(target, Name))


def _blocks(node: Any) -> Iterator[Block]:
    """The blocks directly in a node."""
    for name in node.__match_args__:
        value = getattr(node, name)
        if isinstance(value, tuple) and value and isinstance(value[0], Node):
            yield value


def _of_function(body: Block) -> Iterator[str]:
    """The variables of a function that any block in it declares."""
    waiting: list[Any] = list(body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Assign) and node.declares and node.form == "var":
            yield node.target
        if not isinstance(node, Function):
            waiting += children(node)

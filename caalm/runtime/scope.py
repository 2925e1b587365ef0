"""Scopes: where the variables of a running program of a real language live.

A scope has its own names and a parent that is asked for all others. A function's scope has
the program's as parent, a block's the scope around the block.
"""

from caalm.runtime.trace import Value


class Scope:
    """Names and their values, and the scope around them."""

    __slots__ = ("parent", "values")

    def __init__(self, parent: "Scope | None" = None) -> None:
        self.values: dict[str, Value] = {}
        self.parent = parent

    def holder(self, name: str) -> "Scope | None":
        """The innermost scope that has a value for `name`."""
        scope: Scope | None = self
        while scope is not None and name not in scope.values:
            scope = scope.parent
        return scope

"""A remark: a comment beside or above one statement. The AST knows nothing of it.

A program's remarks are a mapping from a statement's number to its remark; statements are
numbered from 0 in the order in which they are written, nested ones included.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from caalm.nodes import Block, If, Loop, Stmt


class Remark(NamedTuple):
    """What a comment says, whether it stands at the end of the line, and whether it is true."""

    text: str
    beside: bool = False
    true: bool = True


Remarks: TypeAlias = Mapping[int, Remark]


def remarkable(body: Block) -> Iterator[tuple[int, Stmt]]:
    """The statements that may have a remark, with their numbers; an else-if has no line for it."""
    # Each statement still to come, and whether it is the else-if of the one before.
    stack: list[tuple[Stmt, bool]] = [(stmt, False) for stmt in reversed(body)]
    number = 0
    while stack:
        stmt, rung = stack.pop()
        if not rung:
            yield number, stmt
        number += 1
        if isinstance(stmt, If):
            ladder = len(stmt.otherwise) == 1 and isinstance(stmt.otherwise[0], If)
            stack.extend((child, ladder) for child in reversed(stmt.otherwise))
            stack.extend((child, False) for child in reversed(stmt.then))
        elif isinstance(stmt, Loop):
            stack.extend((child, False) for child in reversed(stmt.body))

"""How large one program is: its statements, how deep they stand, its steps, its numbers.

In: a program, and the rules by which it runs. Out: one number for each measure of `MEASURES`.
Those that need no run are told first, so that a reader of them can leave it out.
"""

import re
from collections.abc import Iterator, Mapping

from caalm.nodes import Block, Float, If, Integer, Program, Stmt, children, walk
from caalm.runtime import PLAIN, Execution, Limits, Semantics, run_program

MEASURES: Mapping[str, str] = {
    "statements": "statements, nested ones included",
    "nesting": "blocks in each other; an else-if stands beside its if",
    "steps": "steps of the run",
    "magnitude": "the largest number, without its sign, that is written, stored or printed",
}
_NUMBER = re.compile(r"\d+")
_DIGITS = 4_000  # beyond 4,300 Python reads no number


def written_extent(program: Program) -> dict[str, int]:
    """The measures that the text alone tells: `statements` and `nesting`."""
    count = most = 0
    for depth, _ in _statements(program.body):
        count += 1
        most = max(most, depth)
    return {"statements": count, "nesting": most}


def run_extent(
    program: Program, *, semantics: Semantics = PLAIN, limits: Limits, numbers: bool = True
) -> dict[str, int]:
    """The measures that a run tells: `steps` and, with `numbers`, `magnitude`."""
    execution = run_program(program, semantics=semantics, limits=limits, trace=numbers)
    told = {"steps": execution.steps}
    if numbers:
        told["magnitude"] = max(_numbers(program, execution), default=0)
    return told


def _statements(body: Block) -> Iterator[tuple[int, Stmt]]:
    """Every statement with the number of blocks around it."""
    waiting = [(0, stmt) for stmt in body]
    while waiting:
        depth, stmt = waiting.pop()
        yield depth, stmt
        for part in children(stmt):
            if isinstance(part, Stmt):
                ladder = isinstance(stmt, If) and stmt.otherwise == (part,) and isinstance(part, If)
                waiting.append((depth if ladder else depth + 1, part))


def _numbers(program: Program, execution: Execution) -> Iterator[int]:
    """The numbers that a program writes, stores and prints, without their signs."""
    for node in walk(program):
        if isinstance(node, Integer | Float):
            yield int(abs(node.value))
    for step in execution.trace or ():
        for _, value in step.changed:
            if isinstance(value, int | float) and abs(value) < float("inf"):
                yield int(abs(value))
    for digits in _NUMBER.findall(execution.stdout):
        yield int(digits[:_DIGITS])

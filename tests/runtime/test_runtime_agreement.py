from collections import Counter
from typing import get_args

import pytest
from agreement import codes, disagreement
from running_programs import running_program

from caalm.nodes import BINARY_OPS, UNARY_OPS, Binary, Expr, RealExpr, RealStmt, Stmt, Unary, walk
from caalm.seeds import rng_for

SHARED = {*get_args(Expr), *get_args(Stmt)} - {*get_args(RealExpr), *get_args(RealStmt)}
NODES = tuple(kind.__name__ for kind in SHARED)


@pytest.mark.parametrize("part", range(1, 5))
def test_the_interpreter_agrees_with_a_second_evaluator(part: int) -> None:
    for draw in range(part * 1_000, (part + 1) * 1_000):
        assert disagreement(draw) is None


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_the_interpreter_agrees_with_a_second_evaluator_half_a_million_times() -> None:
    for draw in range(500_000):
        assert disagreement(draw) is None


def test_the_drawn_programs_hold_every_node_and_operator() -> None:
    seen: Counter[str] = Counter()
    for draw in range(500):
        for node in walk(running_program(rng_for(0, "agreement", draw))):
            seen[type(node).__name__] += 1
            if isinstance(node, Binary | Unary):
                seen[node.op] += 1
    assert all(seen[name] >= 50 for name in (*NODES, *BINARY_OPS, *UNARY_OPS)), seen


def test_the_drawn_programs_end_in_every_way() -> None:
    ways = codes(range(2_000))
    assert ways["end"] >= 600, ways
    for code in (
        "undefined name",
        "division by zero",
        "type error",
        "out of fuel",
        "integer out of range",
        "output too long",
        "string too long",
    ):
        assert ways[code] >= 50, ways

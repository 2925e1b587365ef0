"""Programs always stop: endless loops, bombs, ASTs of any depth; quickly, with a clean code."""

import sys
import time
import tracemalloc
from collections.abc import Callable

import pytest
from running_programs import running_program
from second_evaluator import second_run
from writing import T, X, lit, op, show

from caalm.nodes import (
    Assign,
    Binary,
    Block,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    String,
    Unary,
    Until,
    While,
)
from caalm.runtime import PLAIN, Limits, run_program
from caalm.seeds import rng_for

SECONDS = 2.0
BYTES = 20 * 2**20
F = Unary("not", T)
HUGE = 2**50


def endless(draw: int) -> Program:
    """A random program with a loop around or behind it that nothing ends."""
    rng = rng_for(0, "endless", draw)
    body = running_program(rng).body[:-1]
    if rng.random() < 0.3:
        body = ()
    kind = rng.randrange(6)
    loops: list[Stmt] = [
        While(T, body),
        Until(F, body),
        DoWhile(body, T),
        DoUntil(body, F),
        Repeat(Integer(HUGE), body),
        For("own", Integer(0), Integer(HUGE), body),
    ]
    return Program((loops[kind],))


def assert_stops(draw: int, fuel: int) -> str:
    """Run one endless program twice; how it ended."""
    program, limits = endless(draw), Limits(fuel=fuel, output=2_000)
    begun = time.process_time()
    one = run_program(program, limits=limits)
    assert time.process_time() - begun < SECONDS
    two = run_program(program, limits=limits)
    assert one == two
    assert one.error is not None
    assert one.steps <= fuel
    assert (one.steps == fuel) or one.error.code != "out of fuel"
    return one.error.code


def test_endless_programs_stop_at_the_same_step_on_every_run() -> None:
    ends = [assert_stops(draw, 2_000) for draw in range(300)]
    assert ends.count("out of fuel") > 50


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_ten_thousand_endless_programs_stop() -> None:
    for draw in range(10_000):
        assert_stops(draw, 2_000)


def test_an_endless_loop_stops_at_the_default_fuel() -> None:
    done = run_program(Program((While(T, ()),)))
    assert done.error is not None
    assert (done.error.code, done.steps) == ("out of fuel", 1_000_000)


def grow(name: str, value: Expr) -> Stmt:
    return Assign("x", Binary(name, X, value))  # type: ignore[arg-type]


MANY_NAMES = Print(tuple(X for _ in range(50_000)))
MANY_TEXTS = Print(tuple(op("concat", X, 1) for _ in range(50_000)))
LONG_TEXT: Block = (Assign("x", String("z" * 60_000)),)
BOMBS: dict[str, tuple[Block, str]] = {
    "doubling by add": ((Assign("x", lit("ab")), While(T, (grow("add", X),))), "string too long"),
    "doubling by concat": (
        (Assign("x", lit("ab")), While(T, (grow("concat", X),))),
        "string too long",
    ),
    "digits to text": ((Assign("x", lit(7)), While(T, (grow("concat", X),))), "string too long"),
    "doubling in one expression": (
        (Assign("x", String("z" * 60_000)), show(op("concat", X, op("concat", X, X)))),
        "string too long",
    ),
    "print loop": ((While(T, (show("spam"),)),), "output too long"),
    "print of nothing": ((While(T, (show(""),)),), "output too long"),
    "print of a long text": ((*LONG_TEXT, While(T, (show(X),))), "output too long"),
    "one print of many long texts": ((*LONG_TEXT, MANY_NAMES), "output too long"),
    "one print of many new long texts": ((*LONG_TEXT, MANY_TEXTS), "output too long"),
    "squares": ((Assign("x", lit(3)), While(T, (grow("multiply", X),))), "integer out of range"),
    "negative squares": (
        (Assign("x", lit(-3)), While(T, (Assign("x", Unary("negate", op("multiply", X, X))),))),
        "integer out of range",
    ),
    "sums": ((Assign("x", lit(3)), While(T, (grow("add", X),))), "integer out of range"),
    "repeat 2**50": ((Repeat(Integer(HUGE), ()),), "out of fuel"),
    "for 2**50": ((For("i", Integer(0), Integer(HUGE), ()),), "out of fuel"),
    "for back from 2**50": ((For("i", Integer(HUGE), Integer(0), (), -1),), "out of fuel"),
    "nest of loops": (
        (Repeat(Integer(HUGE), (Repeat(Integer(HUGE), (Repeat(Integer(HUGE), ()),)),)),),
        "out of fuel",
    ),
    "empty turns": ((Repeat(Integer(HUGE), (Repeat(Integer(0), ()),)),), "out of fuel"),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_ends_soon_in_little_memory_with_a_clean_code(bomb: str) -> None:
    body, code = BOMBS[bomb]
    limits = Limits(fuel=140_000)
    tracemalloc.start()
    try:
        begun = time.process_time()
        done = run_program(Program(body), limits=limits)
        spent, most = time.process_time() - begun, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert done.error is not None
    assert done.error.code == code
    assert spent < SECONDS
    assert most < BYTES
    assert len(done.stdout.encode()) <= limits.output


def test_the_memory_check_is_what_finds_a_bomb() -> None:
    """Planted fault: counts that are not lazy, or a print that joins first, cost too much."""
    for waste in (lambda: list(range(10**6)), lambda: " ".join(["z" * 60_000] * 500)):
        tracemalloc.start()
        kept = waste()
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert kept
        assert most > BYTES


def piled(bottom: Expr, wrap: Callable[[Expr], Expr], levels: int) -> Expr:
    for _ in range(levels):
        bottom = wrap(bottom)
    return bottom


def nested(bottom: Block, wrap: Callable[[Block], Stmt], levels: int) -> Program:
    for _ in range(levels):
        bottom = (wrap(bottom),)
    return Program(bottom)


EXPRESSIONS: dict[str, Callable[[Expr], Expr]] = {
    "negate": lambda inner: Unary("negate", inner),
    "left sum": lambda inner: Binary("add", inner, Integer(1)),
    "right sum": lambda inner: Binary("add", Integer(1), inner),
}
CONDITIONS: dict[str, Callable[[Expr], Expr]] = {
    "not": lambda inner: Unary("not", inner),
    "and": lambda inner: Binary("and", T, inner),
    "or": lambda inner: Binary("or", inner, T),
}
BLOCKS: dict[str, Callable[[Block], Stmt]] = {
    "if": lambda inner: If(T, inner),
    "else": lambda inner: If(Name("no"), (), inner),
    "while": lambda inner: While(Name("no"), inner),
    "do": lambda inner: DoWhile(inner, Name("no")),
    "repeat": lambda inner: Repeat(Integer(1), inner),
    "for": lambda inner: For("i", Integer(1), Integer(1), inner),
}


SHAPES = (*EXPRESSIONS, *CONDITIONS, *BLOCKS)


def deep(shape: str, levels: int) -> Program:
    """A program of exactly so many levels of nodes."""
    if shape in BLOCKS:
        return nested((Print((Integer(1),)),), BLOCKS[shape], levels - 3)
    bottom: Expr = T if shape in CONDITIONS else Integer(1)
    return Program((Print((piled(bottom, {**EXPRESSIONS, **CONDITIONS}[shape], levels - 3),)),))


def test_a_hundred_thousand_levels_are_refused() -> None:
    for shape in ("negate", "left sum", "or", "if", "else", "for"):
        program = deep(shape, 100_000)
        begun = time.process_time()
        done = run_program(program)
        assert time.process_time() - begun < 1.0, shape
        assert done.error is not None, shape
        assert (done.error.code, done.steps) == ("nesting too deep", 0), shape


def test_two_hundred_levels_run_and_one_more_does_not() -> None:
    for shape in SHAPES:
        program = deep(shape, 200)
        start = Assign("no", Binary("equal", Integer(1), Integer(2)))
        body = Program((start, *program.body))
        done = run_program(body)
        assert done.error is None, (shape, done.error)
        assert (done.stdout, done.steps) == second_run(body, PLAIN, Limits())[:2]
    for shape in SHAPES:
        done = run_program(deep(shape, 201))
        assert done.error is not None, shape
        assert done.error.code == "nesting too deep"


def test_a_higher_nesting_limit_ends_in_the_same_fault_not_in_a_recursion_error() -> None:
    for shape in (*EXPRESSIONS, *CONDITIONS):
        done = run_program(deep(shape, 5_000), limits=Limits(nesting=30_000))
        assert done.error is not None, shape
        assert done.error.code == "nesting too deep"


def test_blocks_of_any_depth_run_where_the_limit_allows() -> None:
    program = deep("if", 20_000)
    assert run_program(program, limits=Limits(nesting=30_000)).stdout == "1\n"


def test_the_interpreter_leaves_the_recursion_limit_alone() -> None:
    before = sys.getrecursionlimit()
    run_program(deep("negate", 200))
    assert sys.getrecursionlimit() == before


def test_the_caller_may_be_deep_itself() -> None:
    def call(levels: int) -> str:
        if levels:
            return call(levels - 1)
        error = run_program(deep("and", 200)).error
        return error.code if error else "end"

    assert call(10) == "end"
    assert call(sys.getrecursionlimit() - 250) == "nesting too deep"

import pytest

from caalm.nodes import (
    Assign,
    Binary,
    Boolean,
    Expr,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    String,
    While,
)
from caalm.programs.extent import MEASURES, run_extent, written_extent
from caalm.runtime import Limits

LIMITS = Limits(fuel=1_000)
SAY: Stmt = Print((Integer(1),))


def program(*body: Stmt) -> Program:
    return Program(body)


def when(then: Stmt, *otherwise: Stmt) -> If:
    return If(Boolean(True), (then,), otherwise)


@pytest.mark.parametrize(
    ("made", "statements", "nesting"),
    [
        (program(), 0, 0),
        (program(SAY, SAY), 2, 0),
        (program(when(SAY)), 2, 1),
        (program(when(SAY, SAY)), 3, 1),
        (program(when(SAY, when(SAY, when(SAY)))), 6, 1),  # a ladder of else-ifs
        (program(when(SAY, SAY, when(SAY))), 5, 2),  # no ladder: something stands beside it
        (program(when(when(SAY))), 3, 2),
        (program(Repeat(Integer(2), (Repeat(Integer(2), (when(SAY),)),))), 4, 3),
    ],
)
def test_statements_and_nesting_are_those_of_the_text(
    made: Program, statements: int, nesting: int
) -> None:
    assert written_extent(made) == {"statements": statements, "nesting": nesting}


def product(left: int, right: int) -> Expr:
    return Binary("multiply", Integer(left), Integer(right))


@pytest.mark.parametrize(
    ("made", "magnitude"),
    [
        (program(), 0),
        (program(Print((String("x"),))), 0),
        (program(If(Boolean(False), (Print((Integer(77),)),))), 77),  # written, never run
        (program(Assign("a", product(20, 30)), Assign("a", Integer(0))), 600),  # stored for a while
        (program(Print((product(20, 40),))), 800),  # printed, never stored
        (program(Assign("a", Binary("subtract", Integer(5), Integer(90)))), 90),
        (program(Print((Binary("concat", String("n="), product(9, 99)),))), 891),
        (program(Print((String("9" * 9_000),))), int("9" * 4_000)),
    ],
)
def test_the_magnitude_is_the_largest_number_written_stored_or_printed(
    made: Program, magnitude: int
) -> None:
    assert run_extent(made, limits=LIMITS)["magnitude"] == magnitude


def test_steps_are_those_of_the_run() -> None:
    endless = program(While(Boolean(True), (Assign("a", Name("a")),)))
    assert run_extent(program(SAY, when(SAY)), limits=LIMITS, numbers=False) == {"steps": 3}
    assert run_extent(program(Repeat(Integer(5), (SAY,))), limits=LIMITS)["steps"] > 5
    assert run_extent(endless, limits=LIMITS)["steps"] == 2  # `a` has no value: a fault


def test_every_measure_is_told() -> None:
    made = program(SAY)
    assert {**written_extent(made), **run_extent(made, limits=LIMITS)}.keys() == MEASURES.keys()

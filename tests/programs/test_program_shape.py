from dataclasses import replace

import pytest

from caalm.nodes import (
    Assign,
    Binary,
    Boolean,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Slice,
    String,
    While,
)
from caalm.programs import outline_of

ONE, X, Y = Integer(1), Name("x"), Name("y")
SET = Assign("x", ONE)
SHOW = Print((X,))
BASE = Program((SET, Assign("y", Binary("add", X, Integer(2))), If(Boolean(True), (SHOW,), ())))


def test_names_do_not_count_as_long_as_they_are_kept_apart() -> None:
    renamed = Program(
        (
            Assign("a", ONE),
            Assign("b", Binary("add", Name("a"), Integer(2))),
            If(Boolean(True), (Print((Name("a"),)),), ()),
        )
    )
    assert outline_of(renamed) == outline_of(BASE)


def test_which_variable_is_meant_counts_for_the_program_alone() -> None:
    other = Program((*BASE.body[:2], If(Boolean(True), (Print((Y,)),), ())))
    assert outline_of(other).program != outline_of(BASE).program
    assert outline_of(other).shape == outline_of(BASE).shape


@pytest.mark.parametrize("values", [(Integer(1), Integer(9)), (String("a"), String("b"))])
def test_what_is_written_literally_counts_for_the_program_alone(
    values: tuple[Integer, ...],
) -> None:
    one, other = (outline_of(Program((Print((value,)),))) for value in values)
    assert one.program != other.program
    assert one.shape == other.shape


@pytest.mark.parametrize(
    ("text", "same"),
    [("BIG cat", True), (" big  cat", True), ("big, cat", False), ("bigcat", False)],
)
def test_case_and_blanks_of_a_string_do_not_count(text: str, same: bool) -> None:
    one, other = (outline_of(Program((Print((String(t),)),))) for t in ("Big cat", text))
    assert (one == other) == same


LOOP = For("i", ONE, X, (SHOW,))
WHOLE = While(Binary("less", X, ONE), (SHOW, SET))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((Print((ONE,)),), (Print((String("1"),)),)),
        ((Print((Binary("add", X, Y),)),), (Print((Binary("subtract", X, Y),)),)),
        ((SHOW, SET), (SET, SHOW)),
        ((If(X, (SHOW,), (SET,)),), (If(X, (SHOW, SET), ()),)),
        ((If(X, (SHOW,), ()), SET), (If(X, (SHOW, SET), ()),)),
        ((LOOP,), (replace(LOOP, inclusive=False),)),
        ((LOOP,), (replace(LOOP, step=2),)),
        ((WHOLE,), (replace(WHOLE, body=(SHOW,)), SET)),
        ((Print((Boolean(True),)),), (Print((Boolean(False),)),)),
        ((Print((Slice(X, ONE, None),)),), (Print((Slice(X, None, ONE),)),)),
    ],
)
def test_what_a_program_does_counts(one: tuple[Print, ...], other: tuple[Print, ...]) -> None:
    first, second = outline_of(Program(one)), outline_of(Program(other))
    assert first.shape != second.shape
    assert first.program != second.program


def test_the_digests_are_the_same_on_every_machine() -> None:
    assert outline_of(BASE).shape.hex() == "b73d28bc0521ac8c140d4764fc466fec"
    assert outline_of(BASE).program.hex() == "4a615eb3c82eacd9f73996317cde2752"

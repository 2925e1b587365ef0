from typing import get_args

import pytest

from caalm.nodes import (
    Assign,
    Binary,
    BinaryOp,
    Boolean,
    DoUntil,
    DoWhile,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    RealOp,
    Repeat,
    Stmt,
    String,
    Unary,
    Until,
    While,
)
from caalm.programs import FEATURES, program_features, sample_program
from caalm.seeds import rng_for

SHOW = Print((Name("x"),))
TEST = Name("flag")


@pytest.mark.parametrize(
    ("statement", "tags"),
    [
        (SHOW, ""),
        (Assign("x", Integer(1)), "no_print"),
        (Print((Name("x"), Name("y"))), "print_many"),
        (Print((Unary("negate", Integer(1)),)), "negate"),
        (Print((Unary("not", Boolean(True)),)), "boolean not"),
        (Print((Binary("concat", String("a"), Name("x")),)), "concat string"),
        (Print((Binary("or", TEST, Binary("less", Name("x"), Integer(1))),)), "less or"),
        (If(TEST, (SHOW,)), "if"),
        (If(TEST, (SHOW,), (SHOW,)), "else if"),
        (If(TEST, (SHOW,), (If(TEST, (SHOW,)),)), "else_if if"),
        (If(TEST, (SHOW,), (If(TEST, (SHOW,), (SHOW,)),)), "else else_if if"),
        (If(TEST, (If(TEST, (SHOW,)),)), "if nested_if"),
        (If(TEST, (SHOW,), (SHOW, If(TEST, (SHOW,)))), "else if nested_if"),
        (While(TEST, (SHOW,)), "while"),
        (Until(TEST, (SHOW,)), "until"),
        (DoWhile((SHOW,), TEST), "do_while"),
        (DoUntil((SHOW,), TEST), "do_until"),
        (Repeat(Integer(3), (SHOW,)), "repeat"),
        (For("i", Integer(1), Integer(3), (SHOW,)), "for"),
        (For("i", Integer(9), Integer(3), (SHOW,), -2), "for for_step"),
        (Repeat(Integer(3), (While(TEST, (SHOW,)),)), "nested_loop repeat while"),
        (Repeat(Integer(3), (If(TEST, (While(TEST, (SHOW,)),)),)), "if nested_loop repeat while"),
        (If(TEST, (While(TEST, (If(TEST, (SHOW,)),)),)), "if nested_if while"),
    ],
)
def test_the_tags_of_a_statement(statement: Stmt, tags: str) -> None:
    assert program_features(Program((statement,))) == tuple(tags.split())


def test_a_name_assigned_twice_is_a_reassignment() -> None:
    once = Assign("x", Integer(1))
    other = Assign("y", Integer(1))
    assert "reassign" not in program_features(Program((once, other, SHOW)))
    assert "reassign" in program_features(Program((once, other, Repeat(Integer(1), (once,)))))


def test_two_loops_in_a_row_are_not_nested() -> None:
    loop = While(TEST, (SHOW,))
    assert program_features(Program((loop, loop))) == ("while",)


def test_every_tag_is_documented_and_occurs() -> None:
    seen = set[str]()
    for tier in (1, 2, 3):
        for draw in range(400):
            tags = program_features(sample_program(tier, rng_for(1, tier, draw)))
            assert tags == tuple(sorted(set(tags)))
            seen |= set(tags)
    of_a_row = {"comment", "false_comment", "error"}
    assert seen == set(FEATURES) - of_a_row - set(get_args(RealOp))


@pytest.mark.parametrize("op", get_args(RealOp))
def test_an_operator_of_real_languages_is_documented(op: BinaryOp) -> None:
    tags = program_features(Program((Assign("x", Binary(op, Name("x"), Name("y"))),)))
    assert op in tags
    assert set(tags) <= set(FEATURES)

"""What every node and operator means, and the pinned rows of the table of tricky programs."""

import pytest
from writing import TURN, F, T, X, Y, code, lit, op, output, run, show

from caalm.nodes import (
    BINARY_OPS,
    Assign,
    BinaryOp,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Print,
    Repeat,
    Stmt,
    Unary,
    Until,
    While,
)

OPERATORS: list[tuple[BinaryOp, int | str, int | str, str]] = [
    ("add", 2, 3, "5"),
    ("add", -2, 2, "0"),
    ("add", "ab", "c", "abc"),
    ("subtract", 2, 3, "-1"),
    ("multiply", -4, 3, "-12"),
    ("divide", 7, 2, "3"),
    ("divide", -7, 2, "-4"),
    ("divide", 7, -2, "-4"),
    ("divide", -7, -2, "3"),
    ("modulo", 7, 3, "1"),
    ("modulo", -7, 3, "2"),
    ("modulo", 7, -3, "-2"),
    ("modulo", -7, -3, "-1"),
    ("equal", 1, 1, "true"),
    ("equal", "a", "A", "false"),
    ("equal", True, True, "true"),
    ("not_equal", 1, 2, "true"),
    ("not_equal", "a", "a", "false"),
    ("not_equal", True, False, "true"),
    ("less", 1, 2, "true"),
    ("less", 2, 2, "false"),
    ("less", "Z", "a", "true"),
    ("less_equal", 2, 2, "true"),
    ("less_equal", 3, 2, "false"),
    ("greater", 2, 2, "false"),
    ("greater", "b", "a", "true"),
    ("greater_equal", 2, 2, "true"),
    ("greater_equal", 1, 2, "false"),
    ("and", True, True, "true"),
    ("and", True, False, "false"),
    ("and", False, True, "false"),
    ("or", False, False, "false"),
    ("or", False, True, "true"),
    ("or", True, False, "true"),
    ("concat", 1, "a", "1a"),
    ("concat", 1, 2, "12"),
    ("concat", True, -3, "true-3"),
    ("concat", "", "", ""),
]


@pytest.mark.parametrize(("name", "left", "right", "printed"), OPERATORS)
def test_an_operator_gives(name: BinaryOp, left: int | str, right: int | str, printed: str) -> None:
    assert output(show(op(name, left, right))) == printed + "\n"


def test_the_table_holds_every_operator() -> None:
    assert {row[0] for row in OPERATORS} == set(BINARY_OPS)


# Rows of the tricky programs that the core allows: number, program, what is printed.
UP: Stmt = Assign("i", op("add", TURN, 1))
DOWN: Stmt = Assign("x", op("subtract", X, 1))
PINS: list[tuple[int, tuple[Stmt, ...], str]] = [
    (2, (show(op("divide", 6, 3)),), "2\n"),
    (3, (show(op("divide", -7, 2)),), "-4\n"),
    (4, (show(op("modulo", -7, 3)), show(op("modulo", 7, -3))), "2\n-2\n"),
    (6, (show(op("modulo", -6, 3)),), "0\n"),
    (23, (show(op("multiply", 0, -1)), show(Unary("negate", Integer(0)))), "0\n0\n"),
    (24, (show(op("concat", "", op("multiply", 0, -1))),), "0\n"),
    (33, (show(T), show(F)), "true\nfalse\n"),
    (34, (show(op("concat", "x", T)),), "xtrue\n"),
    (39, (show(Unary("not", op("equal", 1, 2))),), "true\n"),
    (42, (For("i", lit(0), lit(2), (show(TURN), UP)),), "0\n1\n2\n"),
    (
        43,
        (
            Assign("x", lit(3)),
            For("i", lit(0), op("subtract", X, 1), (show(TURN), DOWN)),
        ),
        "0\n1\n2\n",
    ),
    (44, (For("i", lit(3), lit(1), (show(TURN),)),), ""),
    (61, (show(""),), "\n"),
    (61, (), ""),
    (59, (show("50% %d", 7),), "50% %d 7\n"),
]
FACTORIAL = (
    Assign("x", lit(1)),
    For("i", lit(1), lit(25), (Assign("x", op("multiply", X, TURN)),)),
    show(X),
)
REJECTS: list[tuple[int, tuple[Stmt, ...], str]] = [
    (8, (show(op("divide", 1, 0)),), "division by zero"),
    (9, (show(op("divide", 0, 0)),), "division by zero"),
    (10, (show(op("modulo", 5, 0)),), "division by zero"),
    (12, (show(2**53),), "integer out of range"),
    (12, (show(op("add", 2**53 - 1, 1)),), "integer out of range"),
    (13, (show(op("add", 2**63 - 1, 1)),), "integer out of range"),
    (14, FACTORIAL, "integer out of range"),
    (16, (show(op("multiply", 2**27, 2**27)),), "integer out of range"),
    (30, (show(op("add", "a", 1)),), "type error"),
    (31, (show(op("multiply", "3", "4")),), "type error"),
    (35, (If(lit(0), (show(1),)),), "type error"),
    (35, (While(lit(""), ()),), "type error"),
    (36, (show(op("or", 0, 5)),), "type error"),
    (36, (show(op("and", T, 5)),), "type error"),
    (38, (show(op("equal", 1, "1")),), "type error"),
    (38, (show(op("equal", 1, True)),), "type error"),
    (38, (show(op("not_equal", True, 1)),), "type error"),
    (40, (show(op("less", 10, "9")),), "type error"),
    (37, (show(op("greater", op("greater", 3, 2), 1)),), "type error"),
    (41, (For("i", lit(0), lit(2), ()), show(TURN)), "undefined name"),
    (48, (show(X),), "undefined name"),
]


@pytest.mark.parametrize(("number", "body", "printed"), PINS)
def test_a_tricky_program_prints_its_pin(number: int, body: tuple[Stmt, ...], printed: str) -> None:
    assert output(*body) == printed, number


@pytest.mark.parametrize(("number", "body", "expected"), REJECTS)
def test_a_tricky_program_is_rejected(number: int, body: tuple[Stmt, ...], expected: str) -> None:
    assert code(*body) == expected, number


@pytest.mark.parametrize("name", ["less", "less_equal", "greater", "greater_equal"])
def test_truth_values_have_no_order(name: BinaryOp) -> None:
    assert code(show(op(name, True, False))) == "type error"


@pytest.mark.parametrize("name", ["add", "subtract", "multiply", "divide", "modulo"])
@pytest.mark.parametrize("side", [True, "2"])
def test_truth_values_and_texts_are_no_numbers(name: BinaryOp, side: int | str) -> None:
    assert code(show(op(name, 1, side))) == "type error"
    assert code(show(op(name, side, 1))) == "type error"


def test_unary_operators_want_their_type() -> None:
    assert output(show(Unary("negate", lit(-3)), Unary("not", F))) == "3 true\n"
    assert code(show(Unary("negate", T))) == code(show(Unary("negate", lit("1")))) == "type error"
    assert code(show(Unary("not", lit(0)))) == code(show(Unary("not", lit("")))) == "type error"


def test_and_and_or_look_right_only_where_it_decides() -> None:
    fails: Expr = op("equal", op("divide", 1, 0), 1)
    assert output(show(op("and", F, fails)), show(op("or", T, fails))) == "false\ntrue\n"
    assert code(show(op("and", T, fails))) == code(show(op("or", F, fails))) == "division by zero"
    assert output(show(op("and", F, 5)), show(op("or", T, "x"))) == "false\ntrue\n"


def test_operands_are_evaluated_left_to_right() -> None:
    assert code(show(op("add", op("divide", 1, 0), X))) == "division by zero"
    assert code(show(op("add", X, op("divide", 1, 0)))) == "undefined name"


def test_the_largest_integers_are_in_range() -> None:
    most = 2**53 - 1
    assert output(show(most), show(-most)) == f"{most}\n{-most}\n"
    assert output(show(op("subtract", op("add", -most, 1), 1))) == f"{-most}\n"
    assert code(show(op("subtract", -most, 1))) == "integer out of range"


def test_an_assignment_replaces_whatever_the_name_held() -> None:
    body = [Assign("x", lit(1)), Assign("x", lit("a")), Assign("x", T), show(X)]
    assert output(*body) == "true\n"
    assert code(Assign("x", X)) == "undefined name"


def test_if_runs_one_side() -> None:
    one, other = (show(1),), (show(2),)
    assert output(If(T, one, other), If(F, one, other), If(F, one), If(T, ())) == "1\n2\n"
    chain = If(F, one, (If(F, one, (If(T, (show(3),), other),)),))
    assert output(chain, show(4)) == "3\n4\n"


def counted(stop: int, kind: type[While | Until | DoWhile | DoUntil]) -> str:
    body = (show(X), Assign("x", op("add", X, 1)))
    more = op("less", X, stop)
    test = more if kind in (While, DoWhile) else Unary("not", more)
    loop = kind(test, body) if kind in (While, Until) else kind(body, test)  # type: ignore[arg-type]
    return output(Assign("x", lit(0)), loop, show("end"))


def test_a_loop_that_tests_first_may_not_run_at_all() -> None:
    for kind in (While, Until):
        assert counted(2, kind) == "0\n1\nend\n"
        assert counted(0, kind) == "end\n"


def test_a_loop_that_tests_last_runs_at_least_once() -> None:
    for kind in (DoWhile, DoUntil):
        assert counted(2, kind) == "0\n1\nend\n"
        assert counted(0, kind) == "0\nend\n"


def test_repeat_asks_for_its_count_once() -> None:
    grow = Assign("x", op("add", X, 1))
    assert output(Assign("x", lit(2)), Repeat(X, (grow, show(X)))) == "3\n4\n"
    assert output(Repeat(lit(0), (show(1),)), Repeat(lit(-3), (show(1),))) == ""
    assert code(Repeat(T, ())) == code(Repeat(lit("2"), ())) == "type error"


def counts(first: int, last: int, step: int = 1, inclusive: bool = True) -> list[int]:
    loop = For("i", lit(first), lit(last), (show(TURN),), step, inclusive)
    return [int(line) for line in run(loop).lines]


def test_for_counts_to_its_last_value_or_before_it() -> None:
    for step in (-3, -2, -1, 1, 2, 3, 7):
        for first in range(-3, 4):
            for last in range(-3, 4):
                for inclusive in (True, False):
                    expected, value = [], first
                    while value * step < last * step or (inclusive and value == last):
                        expected.append(value)
                        value += step
                    assert counts(first, last, step, inclusive) == expected


def test_for_asks_for_its_bounds_once_first_before_last() -> None:
    move = (Assign("x", lit(0)), Assign("y", lit(99)))
    body = [Assign("x", lit(1)), Assign("y", lit(3)), For("i", X, Y, (show(TURN), *move))]
    assert output(*body) == "1\n2\n3\n"
    assert code(For("i", op("divide", 1, 0), X, ())) == "division by zero"
    assert code(For("i", X, op("divide", 1, 0), ())) == "undefined name"
    assert code(For("i", T, lit(1), ())) == code(For("i", lit(1), lit("a"), ())) == "type error"


def test_the_bounds_of_a_for_see_the_outer_variable() -> None:
    assert (
        output(Assign("i", lit(2)), For("i", TURN, op("add", TURN, 1), (show(TURN),))) == "2\n3\n"
    )


def test_a_for_variable_hides_the_outer_one_and_gives_it_back() -> None:
    for sort in (lit(7), lit("text"), T):
        loop = For("i", lit(1), lit(2), (Assign("i", lit(50)), show(TURN)))
        shown = output(show(sort))
        assert output(Assign("i", sort), loop, show(TURN)) == "50\n50\n" + shown


def test_a_for_variable_is_gone_afterwards() -> None:
    assert code(For("i", lit(1), lit(2), ()), show(TURN)) == "undefined name"
    assert code(For("i", lit(2), lit(1), ()), show(TURN)) == "undefined name"
    assert output(Assign("i", lit(5)), For("i", lit(2), lit(1), ()), show(TURN)) == "5\n"


def test_a_for_inside_a_for_of_the_same_name_leaves_the_outer_turn_alone() -> None:
    inner = For("i", lit(10), lit(11), (show(TURN),))
    assert output(For("i", lit(1), lit(2), (inner, show(TURN)))) == "10\n11\n1\n10\n11\n2\n"


def test_other_variables_made_in_a_loop_stay() -> None:
    assert output(For("i", lit(1), lit(3), (Assign("x", TURN),)), show(X)) == "3\n"


def test_print_joins_its_values_by_one_blank() -> None:
    assert output(Print((lit(1), lit("a b"), T, lit("")))) == "1 a b true \n"

"""Every fault: its code, its place, the output so far, the steps; from sources and by hand."""

import pytest
from writing import T, X, at, lit, op, run, show

from caalm.language import Language
from caalm.nodes import (
    Assign,
    Binary,
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
    While,
    walk,
)
from caalm.runtime import Limits, run_program
from caalm.syntax import adapt_program, parse_program, print_program

LONG = "z" * 60
BAD: dict[str, Expr] = {
    "undefined name": Name("nowhere"),
    "division by zero": op("divide", 77, 0),
    "type error": op("subtract", 77, "text"),
    "integer out of range": op("multiply", 999, 999),
    "string too long": op("add", LONG, LONG),
}
BODY = (Assign("y", lit(1)),)
TIGHT = Limits(integer=1_000, string=100)


def around(bad: Expr) -> dict[str, Stmt]:
    """The same fault in every kind of statement."""
    return {
        "assign": Assign("x", bad),
        "print": Print((lit(1), bad)),
        "if": If(op("equal", bad, bad), BODY),
        "while": While(op("equal", bad, bad), BODY),
        "do": DoWhile(BODY, op("equal", bad, bad)),
        "repeat": Repeat(bad, BODY),
        "first": For("i", bad, lit(2), BODY),
        "last": For("i", lit(1), bad, BODY),
    }


@pytest.mark.parametrize("fault", BAD)
def test_a_fault_stops_the_program_where_it_is(fault: str, languages: list[Language]) -> None:
    for kind, stmt in around(BAD[fault]).items():
        for seed in range(12):
            language = languages[seed]
            program = Program((show("before"), stmt, show("after")))
            source = print_program(adapt_program(program, language), language)
            parsed = parse_program(source, language)
            done = run_program(parsed, semantics=language.semantics, limits=TIGHT)
            assert done.error is not None, (kind, seed)
            assert done.error.code == fault, (kind, seed)
            assert done.stdout == "before\n"
            blamed = [node for node in walk(parsed) if node.span == done.error.span]
            assert any(is_faulty(node, fault) for node in blamed), (kind, source, done.error)


def is_faulty(node: object, fault: str) -> bool:
    if fault == "undefined name":
        return isinstance(node, Name)
    kept = BAD[fault]
    return isinstance(node, Binary) and isinstance(kept, Binary) and node.op == kept.op


def placed(span_line: int, bad: Expr) -> Expr:
    """The same expression with a place."""
    match bad:
        case Name(name):
            return Name(name, place=at(span_line))
        case Binary(name, left, right):
            return Binary(name, left, right, place=at(span_line))
    raise AssertionError(bad)


@pytest.mark.parametrize("fault", BAD)
def test_a_fault_in_an_operand_is_placed_there_and_not_at_the_whole(fault: str) -> None:
    whole = Binary("concat", Unary("negate", placed(3, BAD[fault])), lit(1), place=at(9))
    done = run_program(Program((Print((whole,), place=at(1)),)), limits=TIGHT)
    assert done.error is not None
    assert (done.error.code, done.error.span) == (fault, at(3))


def test_faults_of_single_nodes_are_placed_at_them() -> None:
    cases: list[tuple[Expr, str]] = [
        (Integer(1_001, place=at(4)), "integer out of range"),
        (String("z" * 101, place=at(4)), "string too long"),
        (Unary("negate", T, place=at(4)), "type error"),
        (Unary("not", lit(1), place=at(4)), "type error"),
        (Binary("and", T, lit(1), place=at(4)), "type error"),
        (Binary("or", lit(1), T, place=at(4)), "type error"),
    ]
    for expr, code in cases:
        done = run_program(Program((Print((expr,)),)), limits=TIGHT)
        assert done.error is not None
        assert (done.error.code, done.error.span) == (code, at(4))


def test_a_wrong_condition_bound_or_count_is_placed_at_its_expression() -> None:
    number, text = Integer(1, place=at(6)), String("a", place=at(6))
    for stmt in (If(number, ()), While(number, ()), DoWhile((), number), Repeat(text, ())):
        error = run(show("before"), stmt).error
        assert error is not None
        assert (error.code, error.span) == ("type error", at(6))


def test_out_of_fuel_is_placed_at_the_statement_that_had_none_left() -> None:
    loop = While(T, (Print((lit(1),), place=at(2)),), place=at(1))
    for fuel, line in ((1, 2), (2, 1), (3, 2), (4, 1)):
        done = run(loop, fuel=fuel)
        assert done.error is not None
        assert (done.error.code, done.error.span, done.steps) == ("out of fuel", at(line), fuel)
        assert done.stdout == "1\n" * (fuel // 2)


def test_fuel_is_enough_when_it_is_exactly_the_steps() -> None:
    body = (Assign("x", lit(0)), Repeat(lit(3), (Assign("x", op("add", X, 1)),)), show(X))
    needed = run(*body).steps
    assert needed == 9  # three statements, three of the body, three ends of a turn
    assert run(*body, fuel=needed).error is None
    assert run(*body, fuel=needed - 1).error is not None


def test_too_long_an_output_keeps_the_lines_that_fit() -> None:
    loop = While(T, (Print((lit("é"),), place=at(2)),))
    done = run(loop, output=10)
    assert done.error is not None
    assert (done.error.code, done.error.span) == ("output too long", at(2))
    assert done.stdout == "é\n" * 3  # three bytes each
    assert run(show("abc"), output=4).error is None
    assert run(show("abc"), output=3).stdout == ""


def test_too_deep_a_program_does_not_begin() -> None:
    stmt: Stmt = show(1)
    for _ in range(10):
        stmt = If(T, (stmt,))
    done = run(stmt, nesting=12)
    assert done.error is not None
    assert (done.error.code, done.stdout, done.steps, done.trace) == (
        "nesting too deep",
        "",
        0,
        (),
    )
    assert run(stmt, nesting=13).stdout == "1\n"


def test_strings_are_measured_in_characters() -> None:
    assert run(show(op("add", "😀😀", "é")), string=3).error is None
    for name in ("add", "concat"):
        done = run(show(op(name, "😀😀", "éa")), string=3)  # type: ignore[arg-type]
        assert done.error is not None
        assert done.error.code == "string too long"


def test_messages_say_what_is_wrong() -> None:
    sentences = {
        show(X): "`x` has no value yet",
        show(op("less_equal", 1, "a")): "less equal cannot take an integer and a string",
        show(op("divide", 1, 0)): "divide has zero on its right",
        If(lit("a"), ()): "a condition must be a truth value, not a string",
        Repeat(T, ()): "a loop's count must be an integer, not a truth value",
    }
    for stmt, sentence in sentences.items():
        error = run(stmt).error
        assert error is not None
        assert error.message == sentence


@pytest.mark.parametrize(
    "name", ["fuel", "output", "integer", "string", "call_depth", "nesting", "source"]
)
def test_a_limit_below_one_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"limit {name} is 0"):
        Limits(**{name: 0})


def test_integers_may_be_as_large_as_python_prints_them() -> None:
    most = 2**4_096 - 1
    assert run(show(op("add", most - 1, 1)), integer=most).stdout == f"{most}\n"
    assert run(show(op("add", most, 1)), integer=most).error is not None
    with pytest.raises(ValueError, match="4096 bits"):
        Limits(integer=most + 1)


def test_a_language_does_not_change_a_fault(languages: list[Language]) -> None:
    program = Program((show("before"), Assign("x", op("divide", 77, 0))))
    for language in languages:
        source = print_program(adapt_program(program, language), language)
        done = run_program(parse_program(source, language), semantics=language.semantics)
        assert done.stdout == "before\n"
        assert done.error is not None
        assert (done.error.code, done.error.message) == (
            "division by zero",
            "divide has zero on its right",
        )


def test_a_fault_in_a_later_value_comes_before_too_long_an_output() -> None:
    for values in ((lit(LONG), X), (X, lit(LONG))):
        error = run(Print(values), output=10).error
        assert error is not None
        assert error.code == "undefined name"

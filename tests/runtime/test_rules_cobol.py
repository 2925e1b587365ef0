import pytest

from caalm.nodes import (
    Assign,
    Attempt,
    Binary,
    Builtin,
    Call,
    Decimal,
    Declare,
    Evaluate,
    Expr,
    Function,
    If,
    Index,
    Integer,
    Name,
    Print,
    Program,
    Stmt,
    Stop,
    Store,
    String,
    Unary,
)
from caalm.runtime import Execution, Semantics, run_program
from caalm.runtime.rules.cobol_picture import edit, picture_of
from caalm.runtime.values import FaultError

COBOL = Semantics(language="cobol")


def run(*body: Stmt) -> Execution:
    return run_program(Program(body), semantics=COBOL, trace=True)


def held(picture: str, value: Expr) -> str:
    """What a field shows after a value was stored in it."""
    return run(Declare("A", picture), Assign("A", value), Print((Name("A"),))).stdout[:-1]


def number(text: str) -> Expr:
    """The literal that `text` says."""
    return Decimal(text)


# All of these were recorded from GnuCOBOL 3.1.2.
@pytest.mark.parametrize(
    ("picture", "value", "shown"),
    [
        ("9(4)", "12345", "2345"),
        ("9(4)", "-7", "0007"),
        ("S9(4)", "-7", "-0007"),
        ("S9(4)", "-12345", "-2345"),
        ("S9(4)", "-10000", "+0000"),
        ("S9", "-0.05", "+0"),
        ("9(3)V99", "12.5", "012.50"),
        ("S9(3)V99", "-0.05", "-000.05"),
        ("9(3)V99", "19.999", "019.99"),
        ("SV99", "1.25", "+.25"),
        ("ZZZ9", "7", "   7"),
        ("ZZZ9", "0", "   0"),
        ("-(5)9", "-12", "   -12"),
        ("ZZ9", "123456", "456"),
        ("ZZ,ZZ9.99", "12345.678", "12,345.67"),
        ("ZZ,ZZ9.99", "1.5", "     1.50"),
        ("$ZZ9.99", "5.25", "$  5.25"),
        ("+9(3)", "5", "+005"),
        ("+9(3)", "-5", "-005"),
        ("9(3)-", "-5", "005-"),
        ("9(3)-", "5", "005 "),
        ("++999.9", "72", " +072.0"),
        ("**9.9", "1", "**1.0"),
        ("ZZ9CR", "-5", "  5CR"),
        ("Z(5)", "0", "     "),
    ],
)
def test_a_number_is_cut_and_edited_to_its_picture(picture: str, value: str, shown: str) -> None:
    assert held(picture, number(value)) == shown


@pytest.mark.parametrize(
    ("picture", "value", "shown"),
    [
        ("X(5)", String("ab"), "ab   "),
        ("X(3)", String("abcdef"), "abc"),
        ("X(5)", Integer(12), "12   "),
        ("X(5)", Builtin("ZERO", ()), "00000"),
        ("X(5)", Builtin("ALL", (String("xy"),)), "xyxyx"),
        ("X(5)", Builtin("MOD", (Integer(17), Integer(5))), "00000"),
        ("9(4)", String("12"), "0012"),
        ("9(4)", String("123456"), "3456"),
        ("9(3)", Builtin("ROUNDED", (Decimal("2.5"),)), "003"),
        ("S9(3)", Builtin("ROUNDED", (Unary("negate", Decimal("2.5")),)), "-003"),
    ],
)
def test_values_of_other_kinds_are_fitted_too(picture: str, value: Expr, shown: str) -> None:
    assert held(picture, value) == shown


@pytest.mark.parametrize(
    ("literal", "holds"),
    [("-9", False), ("-10", True), ("-11", True), ("2", True), ("-9.5", False)],
)
def test_the_sign_of_a_literal_too_long_for_its_field_is_forgotten(
    literal: str, holds: bool
) -> None:
    test = Binary("less", Name("A"), Decimal(literal))
    body = (Declare("A", "S9", Integer(1)), If(test, (Print((String("less"),)),)))
    assert run(*body).stdout == "less\n" * holds


def test_a_quotient_keeps_its_decimals_until_it_is_stored() -> None:
    third = Binary("true_divide", Integer(10), Integer(3))
    assert held("9(3)V99", third) == "003.33"
    assert held("9(3)V99", Binary("multiply", third, Integer(3))) == "009.99"


def test_a_division_by_zero_stores_nothing() -> None:
    quotient = Binary("true_divide", Integer(5), Integer(0))
    body = (Declare("A", "9(3)", Integer(7)), Assign("A", quotient), Print((Name("A"),)))
    assert run(*body).stdout == "007\n"


@pytest.mark.parametrize("picture", ["9P", "X(", "", "9.", "Z9Z", "+ZZ9+", "9(39)", "$+99", "Q"])
def test_a_picture_outside_the_subset_is_refused(picture: str) -> None:
    with pytest.raises(FaultError, match=r"picture|digits"):
        picture_of(picture)


@pytest.mark.parametrize(("picture", "value"), [("-(5)9", "123456"), ("ZZ9", "-0.5"), ("Z", ".5")])
def test_what_depends_on_lost_digits_is_refused(picture: str, value: str) -> None:
    error = run(Declare("A", picture), Assign("A", number(value))).error
    assert error is not None
    assert error.code == "not exact"


def test_an_edited_picture_shows_every_width() -> None:
    for width in range(1, 12):
        picture = picture_of(f"Z({width})9")
        assert edit(picture, 7, False) == " " * width + "7"


def test_an_attempt_stores_only_what_fits() -> None:
    body = [Declare("A", "9", Integer(8))]
    more = Attempt(
        (Assign("A", Binary("add", Name("A"), Integer(1))),),
        (Print((String("full"),)),),
        (Print((Name("A"),)),),
    )
    assert run(*body, more, more, Print((Name("A"),))).stdout == "9\nfull\n9\n"


def test_a_table_is_stored_in_element_by_element() -> None:
    body = (
        Declare("T", "9(2)", Integer(5), (3,)),
        Store(Name("T"), Integer(2), Integer(123)),
        Print((Index(Name("T"), Integer(1)), Index(Name("T"), Integer(2)))),
    )
    execution = run(*body)
    assert execution.stdout == "0523\n"
    assert execution.trace is not None
    assert execution.trace[0].changed == (("T", [5, 5, 5]),)


def test_the_flow_runs_through_paragraphs_until_it_is_stopped() -> None:
    body = (
        Declare("N", "9", Integer(0)),
        Evaluate(Call("TWO", ())),
        Function("ONE", (), (Print((String("one"),)),)),
        Function("TWO", (), (Print((String("two"),)),)),
        Function("LAST", (), (Stop(), Print((String("never"),)))),
        Print((String("never"),)),
    )
    execution = run(*body)
    assert execution.stdout == "two\none\ntwo\n"
    assert execution.error is None


def test_what_is_not_declared_is_a_fault() -> None:
    error = run(Assign("A", Integer(1))).error
    assert error is not None
    assert error.code == "undefined name"


def test_an_operator_that_cobol_lacks_is_a_fault() -> None:
    error = run(Print((Binary("concat", String("a"), String("b")),))).error
    assert error is not None
    assert error.code == "not exact"

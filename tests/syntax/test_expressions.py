"""How expressions look in every notation, and that they are read as they were meant."""

import pytest
from dressed import language
from hypothesis import given, settings
from program_strategies import expressions

from caalm.errors import LimitError
from caalm.language import Language
from caalm.language.choice import CHOICES
from caalm.nodes import Assign, Binary, Boolean, Expr, Integer, Name, Program, String, Unary
from caalm.syntax import adapt_program, parse_program, print_program
from caalm.syntax.expressions import ExpressionPrinter

A, B, C, FIVE = Name("a"), Name("b"), Name("c"), Integer(5)
WORDS = {"arithmetic": "words", "comparison": "words", "negation": "word"}

# Every notation with the same five expressions.
TABLE = (
    Binary("multiply", Binary("add", A, B), C),
    Binary("add", A, Binary("multiply", B, C)),
    Binary("subtract", Binary("subtract", A, B), Unary("negate", FIVE)),
    Binary("and", Binary("less", A, B), Unary("not", Binary("equal", A, C))),
    Binary("subtract", A, Binary("subtract", B, C)),
)
LOOKS = {
    "infix": (
        "(a + b) * c",
        "a + b * c",
        "a - b - (-5)",
        "a < b and not (a == c)",
        "a - (b - c)",
    ),
    "infix_parens": (
        "((a + b) * c)",
        "(a + (b * c))",
        "((a - b) - (-5))",
        "((a < b) and (not (a == c)))",
        "(a - (b - c))",
    ),
    "infix_clear": (
        "(a + b) * c",
        "a + (b * c)",
        "a - b - (-5)",
        "(a < b) and not (a == c)",
        "a - (b - c)",
    ),
    "infix_left": (
        "(a + b) * c",
        "a + (b * c)",
        "a - b - (-5)",
        "a < b and not (a == c)",
        "a - (b - c)",
    ),
    "pipe": (
        "a |> plus b |> times c",
        "a |> plus (b |> times c)",
        "a |> less_by b |> less_by (minus 5)",
        "a |> below b |> and not (a |> is c)",
        "a |> less_by (b |> less_by c)",
    ),
    "prefix_parens": (
        "(* (+ a b) c)",
        "(+ a (* b c))",
        "(- (- a b) (- 5))",
        "(and (< a b) (not (== a c)))",
        "(- a (- b c))",
    ),
    "prefix": (
        "* + a b c",
        "+ a * b c",
        "- - a b ~ 5",
        "and < a b not == a c",
        "- a - b c",
    ),
    "postfix": (
        "a b + c *",
        "a b c * +",
        "a b - 5 minus -",
        "a b < a c == not and",
        "a b c - -",
    ),
    "postfix_parens": (
        "((a b +) c *)",
        "(a (b c *) +)",
        "((a b -) (5 minus) -)",
        "((a b <) ((a c ==) not) and)",
        "(a (b c -) -)",
    ),
    "calls": (
        "times(plus(a, b), c)",
        "plus(a, times(b, c))",
        "less_by(less_by(a, b), minus(5))",
        "and(below(a, b), not(is(a, c)))",
        "less_by(a, less_by(b, c))",
    ),
    "methods": (
        "a.plus(b).times(c)",
        "a.plus(b.times(c))",
        "a.less_by(b).less_by(5.minus())",
        "a.below(b).and(a.is(c).not())",
        "a.less_by(b.less_by(c))",
    ),
}
PINS = {
    "pipe": {"notation": "pipe", "joint": "underscore", **WORDS},
    "prefix": {"notation": "prefix", "negation": "tilde"},
    "postfix": {"notation": "postfix", "negation": "word"},
    "postfix_parens": {"notation": "postfix_parens", "negation": "word"},
    "calls": {"notation": "calls", "joint": "underscore", **WORDS},
    "methods": {"notation": "methods", "joint": "underscore", **WORDS},
}


def in_notation(name: str, **pins: str) -> Language:
    """The plain language in one notation."""
    pinned = {"notation": name, **PINS.get(name, {}), **pins}
    return language({"pipe": "|>"} if name == "pipe" else None, **pinned)


def reread(made: Language, expr: Expr) -> Expr:
    """What an expression is read as where it is assigned."""
    source = print_program(Program((Assign("x", expr),)), made)
    (stmt,) = parse_program(source, made).body
    assert isinstance(stmt, Assign)
    return stmt.value


def test_the_table_has_every_notation() -> None:
    assert LOOKS.keys() == CHOICES["notation"].options.keys()


@pytest.mark.parametrize("name", LOOKS)
def test_expressions_look_as_in_the_table_and_are_read_back(name: str) -> None:
    made = in_notation(name)
    assert tuple(map(made.printer.expression, TABLE)) == LOOKS[name]
    assert tuple(reread(made, expr) for expr in TABLE) == TABLE


@pytest.mark.parametrize("name", ["infix_left", "infix_clear"])
def test_what_is_printed_without_precedence_means_the_same_with_it(name: str) -> None:
    """A reader who knows the usual precedence is never misled."""
    usual, made = in_notation("infix"), in_notation(name)

    @settings(max_examples=300, deadline=None, derandomize=True)
    @given(expressions())
    def check(expr: Expr) -> None:
        program = adapt_program(Program((Assign("x", expr),)), usual)
        assert parse_program(print_program(program, made), usual) == program

    check()


def test_operators_without_parentheses_go_from_left_to_right() -> None:
    made = in_notation("infix_left")
    (stmt,) = parse_program("set x to a + b * c", made).body
    assert isinstance(stmt, Assign)
    assert stmt.value == Binary("multiply", Binary("add", A, B), C)


def test_operators_that_differ_need_parentheses_where_there_is_no_precedence() -> None:
    made = in_notation("infix_clear")
    assert parse_program("set x to a + b + c", made)
    with pytest.raises(Exception, match="unexpected"):
        parse_program("set x to a + b * c", made)


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize("side", ["left", "right", "unary"])
def test_a_hundred_and_fifty_levels_are_read_back(name: str, side: str) -> None:
    made, expr = in_notation(name), A
    for level in range(150):
        op = ("subtract", "multiply", "add")[level % 3]
        if side == "unary":
            expr = Unary("negate", expr)
        else:
            expr = Binary(op, expr, B) if side == "left" else Binary(op, B, expr)  # type: ignore[arg-type]
    assert reread(made, expr) == expr


def test_too_many_parentheses_are_refused_by_name() -> None:
    made = in_notation("infix_parens")
    text = "(" * 5_000 + "a" + " + b)" * 5_000
    with pytest.raises(LimitError, match="nesting too deep"):
        parse_program(f"set x to {text}", made)


@pytest.mark.parametrize("spacing", CHOICES["spacing"].options)
@pytest.mark.parametrize("padding", CHOICES["padding"].options)
def test_blanks_change_no_meaning(spacing: str, padding: str) -> None:
    for name in LOOKS:
        made = in_notation(name, spacing=spacing, padding=padding)
        assert tuple(reread(made, expr) for expr in TABLE) == TABLE


def test_blanks_stand_where_the_spacing_says() -> None:
    value = Binary("less", Binary("add", A, Binary("multiply", B, C)), FIVE)
    looks = {
        spacing: in_notation("infix", spacing=spacing).printer.expression(value)
        for spacing in CHOICES["spacing"].options
    }
    assert looks == {
        "loose": "a + b * c < 5",
        "tight": "a+b*c<5",
        "products": "a + b*c < 5",
        "computed": "a+b*c < 5",
        "everywhere": "a+b*c<5",
    }


def test_words_keep_their_blanks() -> None:
    made = in_notation("infix", spacing="everywhere", arithmetic="words")
    assert made.printer.expression(TABLE[1]) == "a plus b times c"


def test_literals_of_all_kinds_stand_in_every_notation() -> None:
    for name in LOOKS:
        made = in_notation(name)
        for atom in (String("a b"), Boolean(True), Boolean(False), Integer(0), Name("a1")):
            assert reread(made, Binary("equal", atom, atom)) == Binary("equal", atom, atom)


def test_a_printer_that_trusts_the_reader_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: from left to right, `a + b * c` is printed without parentheses."""
    monkeypatch.setattr(ExpressionPrinter, "_misread", lambda self, left, op: False)
    with pytest.raises(AssertionError):
        test_what_is_printed_without_precedence_means_the_same_with_it("infix_left")


def test_a_notation_without_its_closing_parenthesis_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Planted fault: parentheses around operands are forgotten."""
    monkeypatch.setattr(ExpressionPrinter, "_operand", lambda self, expr, op: self.write(expr))
    with pytest.raises(Exception, match=r"unexpected|assert"):
        test_expressions_look_as_in_the_table_and_are_read_back("infix_clear")

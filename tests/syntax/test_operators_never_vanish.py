"""S4: swap any operator or construct, and both the text and the parsed AST change."""

import pytest

from caalm.language import Language, make_language
from caalm.nodes import (
    BINARY_OPS,
    Assign,
    Binary,
    Boolean,
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
    Unary,
    Until,
    While,
)
from caalm.syntax import adapt_program, parse_program, print_program
from caalm.syntax.expressions import ExpressionPrinter

X, ONE, TWO = Name("x"), Integer(1), Integer(2)
CONDITION = Binary("less", X, TWO)
BODY = (Print((X,)),)


def variants() -> list[list[Expr | Stmt]]:
    """Groups of nodes that differ in kind alone: within a group, no two may look alike."""
    return [
        [Binary(op, X, TWO) for op in BINARY_OPS],
        [X, Unary("negate", X), Unary("not", X)],
        [Unary("negate", Unary("negate", X)), Unary("negate", X)],
        [Boolean(True), Boolean(False), ONE, TWO],
        [Binary("subtract", X, Unary("negate", ONE)), Binary("subtract", X, ONE)],
        [If(CONDITION, BODY), If(Unary("not", CONDITION), BODY), If(CONDITION, BODY, BODY)],
        [
            If(X, BODY, (If(X, BODY),)),
            If(X, BODY, (If(X, BODY, BODY),)),
            If(X, (If(X, BODY),), BODY),
        ],
        [While(CONDITION, BODY), If(CONDITION, BODY)],
        [Until(CONDITION, BODY), While(CONDITION, BODY)],
        [DoWhile(BODY, CONDITION), While(CONDITION, BODY)],
        [DoUntil(BODY, CONDITION), DoWhile(BODY, CONDITION)],
        [Repeat(TWO, BODY), Repeat(ONE, BODY)],
        [For("x", ONE, TWO, BODY), For("x", TWO, ONE, BODY), For("x", ONE, TWO, BODY, 2)],
        [
            Assign("x", ONE),
            Assign("x", Binary("add", X, ONE)),
            Assign("x", Binary("subtract", X, ONE)),
        ],
        [Print((X,)), Print((ONE,))],
    ]


def as_program(node: Expr | Stmt) -> Program:
    stmt = node if isinstance(node, Stmt) else Print((node,))
    return Program((Assign("x", TWO), stmt))


def vanished(language: Language) -> list[str]:
    """The pairs whose texts or parsed programs are the same though the programs differ."""
    found = []
    for group in variants():
        programs = [adapt_program(as_program(node), language) for node in group]
        for i, one in enumerate(programs):
            for other in programs[i + 1 :]:
                if one == other:
                    continue  # the language has one construct for both
                texts = print_program(one, language), print_program(other, language)
                parsed = [parse_program(text, language) for text in texts]
                if texts[0] == texts[1] or parsed[0] == parsed[1]:
                    found.append(f"{language.name}: {one} / {other}")
    return found


@pytest.mark.parametrize("seeds", [range(k, k + 25) for k in range(0, 200, 25)], ids=str)
def test_no_operator_vanishes(seeds: range) -> None:
    assert [pair for seed in seeds for pair in vanished(make_language(seed))] == []


def test_an_operator_without_its_alias_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: an alternative of a ?rule that drops its sign."""
    language = make_language(0, pins=(("notation", "infix"), ("numbers", "plain")))
    monkeypatch.setattr(ExpressionPrinter, "_infix", lambda self, expr, floor: "1")
    assert vanished(language) != []

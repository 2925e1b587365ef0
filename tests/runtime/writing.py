"""Short ways to write ASTs by hand, each node with a place of its own where asked for."""

from caalm.nodes import (
    Binary,
    BinaryOp,
    Boolean,
    Expr,
    Integer,
    Name,
    Print,
    Program,
    Span,
    Stmt,
    String,
    Unary,
)
from caalm.runtime import Execution, Limits, Semantics, run_program

X, Y, TURN = Name("x"), Name("y"), Name("i")
T, F = Boolean(True), Boolean(False)


def lit(value: int | str) -> Expr:
    """The literal of a Python value; truth values too, negative numbers as a minus before one."""
    if isinstance(value, bool):
        return Boolean(value)
    if isinstance(value, str):
        return String(value)
    return Integer(value) if value >= 0 else Unary("negate", Integer(-value))


def op(name: BinaryOp, left: Expr | int | str, right: Expr | int | str) -> Binary:
    one, other = (lit(side) if isinstance(side, int | str) else side for side in (left, right))
    return Binary(name, one, other)


def show(*values: Expr | int | str) -> Print:
    return Print(tuple(lit(v) if isinstance(v, int | str) else v for v in values))


def at(line: int) -> Span:
    return Span(line, 1, line, 9)


def run(*body: Stmt, rules: Semantics | None = None, **limits: int) -> Execution:
    return run_program(
        Program(body), semantics=rules or Semantics(), limits=Limits(**limits), trace=True
    )


def output(*body: Stmt, rules: Semantics | None = None) -> str:
    """What a program prints; it must not fail."""
    done = run(*body, rules=rules)
    assert done.error is None, done.error
    return done.stdout


def code(*body: Stmt, **limits: int) -> str | None:
    done = run(*body, **limits)
    return done.error.code if done.error else None

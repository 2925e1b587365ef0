"""Read a program case: a program in neutral notation and what it must print.

In: a file `CONSTRUCT/BEHAVIOUR.prog`. Out: a `Case`. The program stands first, written as
neutral.lark says; then come sections that begin with a line `--- NAME`:

    --- limits fuel=200     (optional: limits of `caalm.runtime.Limits` that are not the default)
    --- prints              (the lines of the expected output, down to the next section)
    --- error CODE          (optional: the named fault that must end the program)

The notation has a grammar of its own and is read without the factory's builder, so that a
case can judge them. Raises ValueError for a file that is not of this form.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from lark import Lark, Token, Transformer, v_args

from caalm.nodes import (
    BINARY_OPS,
    Assign,
    AssignMany,
    Binary,
    Block,
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
    String,
    Unary,
    Until,
    While,
)
from caalm.runtime import FaultCode, Limits

FOLDER = Path(__file__).parent
CODES: tuple[str, ...] = get_args(FaultCode)


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One case: `name` is CONSTRUCT/BEHAVIOUR; `error` is None where the program ends well."""

    name: str
    program: Program
    stdout: str
    error: str | None
    limits: Limits


def case_names() -> list[str]:
    """Every case below this folder, in order."""
    return sorted(
        path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/*.prog")
    )


@cache
def load_case(name: str) -> Case:
    """The case of this name."""
    return read_case(name, (FOLDER / f"{name}.prog").read_text(encoding="utf-8"))


def read_case(name: str, text: str) -> Case:
    """The case that a file's text says."""
    source, *sections = f"\n{text}".removesuffix("\n").split("\n--- ")
    printed, error, limits = None, None, Limits()
    for section in sections:
        title, line_end, body = section.partition("\n")
        kind, _, rest = title.partition(" ")
        if title == "prints" and printed is None:
            printed = body + line_end
        elif kind == "error" and rest in CODES and not body:
            error = rest
        elif kind == "limits" and not body:
            pairs = (pair.split("=") for pair in rest.split())
            limits = Limits(**{limit: int(value) for limit, value in pairs})
        else:
            raise ValueError(f"{name}: `--- {title}` is no section; see case_file.py")
    if printed is None:
        raise ValueError(f"{name}: a section `--- prints` is missing")
    return Case(name=name, program=read_neutral(source), stdout=printed, error=error, limits=limits)


def read_neutral(source: str) -> Program:
    """The program that a text in neutral notation says."""
    return _Nodes().transform(_grammar().parse(source))


@cache
def _grammar() -> Lark:
    text = (FOLDER / "neutral.lark").read_text(encoding="utf-8")
    return Lark(text, parser="lalr", lexer="basic", strict=True, maybe_placeholders=True)


@v_args(inline=True)
class _Nodes(Transformer[Token, Program]):
    """A method for each rule and alias of the grammar; the operators share one."""

    def __default__(self, data: str, children: list[Expr], meta: object) -> Expr:
        operator = str(data)
        assert operator in BINARY_OPS
        return Binary(operator, *children)

    def start(self, *body: Stmt) -> Program:
        return Program(body)

    def block(self, *body: Stmt) -> Block:
        return body

    def assign(self, name: Token, value: Expr) -> Stmt:
        return Assign(str(name), value)

    def names(self, *names: Token) -> tuple[Name, ...]:
        return tuple(Name(str(name)) for name in names)

    def values(self, *values: Expr) -> tuple[Expr, ...]:
        return values

    def assign_many(self, names: tuple[Name, ...], values: tuple[Expr, ...]) -> Stmt:
        return AssignMany(names, values)

    def print(self, *values: Expr) -> Stmt:
        return Print(values)

    def branch(self, condition: Expr, then: Block, otherwise: Block | None) -> Stmt:
        return If(condition, then, otherwise or ())

    def else_if(self, inner: If) -> Block:
        return (inner,)

    def test_first(self, condition: Expr, body: Block) -> Stmt:
        return While(condition, body)

    def until(self, condition: Expr, body: Block) -> Stmt:
        return Until(condition, body)

    def do_while(self, body: Block, condition: Expr) -> Stmt:
        return DoWhile(body, condition)

    def do_until(self, body: Block, condition: Expr) -> Stmt:
        return DoUntil(body, condition)

    def repeat(self, count: Expr, body: Block) -> Stmt:
        return Repeat(count, body)

    def count(
        self, name: Token, first: Expr, reached: bool, last: Expr, step: int | None, body: Block
    ) -> Stmt:
        return For(str(name), first, last, body, step or 1, reached)

    def reach(self, word: Token) -> bool:
        return word == "to"

    def step(self, sign: Token | None, size: Token) -> int:
        return int(size) if sign is None else -int(size)

    def negate(self, operand: Expr) -> Expr:
        return Unary("negate", operand)

    def invert(self, operand: Expr) -> Expr:
        return Unary("not", operand)

    def integer(self, digits: Token) -> Expr:
        return Integer(int(digits))

    def string(self, quoted: Token) -> Expr:
        return String(json.loads(quoted))

    def true(self) -> Expr:
        return Boolean(True)

    def false(self) -> Expr:
        return Boolean(False)

    def name(self, name: Token) -> Expr:
        return Name(str(name))

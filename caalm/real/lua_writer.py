"""AST -> Lua 5.4, for programs of Lua's own rules or of plain ones (`pinned`).

Pinned, a program of an invented language prints under Lua what it prints under our rules:
values are joined by one blank, texts of any value are joined through `tostring`, and `add`
of two strings becomes `..`.
"""

from collections.abc import Iterator

from caalm.errors import CaalmError
from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Boolean,
    Break,
    Builtin,
    Call,
    Do,
    DoUntil,
    DoWhile,
    Evaluate,
    Expr,
    Float,
    For,
    ForEach,
    Function,
    If,
    Index,
    Integer,
    ListOf,
    Name,
    Null,
    Print,
    Program,
    Repeat,
    Return,
    Stmt,
    Store,
    String,
    Unary,
    Until,
    While,
)
from caalm.real.lua_reader import CONSTANTS
from caalm.real.lua_text import quoted
from caalm.real.types import Kinds
from caalm.real.writer import ATOM, Writer
from caalm.syntax.adapt import negated

_COMPARED, _JOINED, _UNARY = 3, 8, 11


class LuaWriter(Writer):
    """Writes one program."""

    language = "Lua"
    binary = {  # noqa: RUF012 (a mapping that nothing changes)
        "or": ("or", 1, False),
        "and": ("and", 2, False),
        "less": ("<", _COMPARED, False),
        "less_equal": ("<=", _COMPARED, False),
        "greater": (">", _COMPARED, False),
        "greater_equal": (">=", _COMPARED, False),
        "equal": ("==", _COMPARED, False),
        "not_equal": ("~=", _COMPARED, False),
        "concat": ("..", _JOINED, True),
        "add": ("+", 9, False),
        "subtract": ("-", 9, False),
        "multiply": ("*", 10, False),
        "divide": ("//", 10, False),
        "true_divide": ("/", 10, False),
        "modulo": ("%", 10, False),
        "power": ("^", 12, True),
    }

    def __init__(self, *, pinned: bool = False) -> None:
        self._pinned = pinned
        self._kinds = Kinds(Program(()))
        self._declared: set[str] = set()

    def print(self, program: Program) -> str:
        self._kinds = Kinds(program)
        self._declared = set()
        return super().print(program)

    # Statements

    def statement(self, stmt: Stmt, level: int) -> Iterator[str]:
        match stmt:
            case If():
                yield from self._if(stmt, level, "if")
            case While(condition=condition, body=body):
                yield from self._framed(level, f"while {self.show(condition)} do", body)
            case Until(condition=condition, body=body):
                yield from self._framed(level, f"while {self.show(negated(condition))} do", body)
            case DoUntil(body=body, condition=condition):
                yield from self._framed(level, "repeat", body, f"until {self.show(condition)}")
            case DoWhile(body=body, condition=condition):
                last = f"until {self.show(negated(condition))}"
                yield from self._framed(level, "repeat", body, last)
            case Repeat(count=count, body=body):
                yield from self._framed(level, f"for _ = 1, {self.show(count)} do", body)
            case For():
                yield from self._for(stmt, level)
            case ForEach():
                yield from self._for_each(stmt, level)
            case Do(body=body):
                yield from self._framed(level, "do", body)
            case Function(name=name, parameters=parameters, body=body):
                yield from self._framed(level, f"function {name}({', '.join(parameters)})", body)
            case _:
                yield self.line(level, self._simple(stmt, level))

    def _simple(self, stmt: Stmt, level: int) -> str:
        """A statement of one line."""
        match stmt:
            case Assign(target=target, value=value, declares=declares):
                local = declares or (self._pinned and not level and target not in self._declared)
                self._declared.add(target)
                return f"{'local ' if local else ''}{target} = {self.show(value)}"
            case AssignMany(targets=targets, values=values, declares=declares):
                text = f"{self.listed(targets)} = {self.listed(values)}"
                return f"local {text}" if declares else text
            case Print():
                return self._print(stmt)
            case Evaluate(value=value):
                return self.show(value)
            case Store(sequence=sequence, position=position, value=value):
                return f"{self._holder(sequence)}[{self.show(position)}] = {self.show(value)}"
            case Return(value=value):
                return "return" if value is None else f"return {self.show(value)}"
            case Break():
                return "break"
            case _:
                raise self.cannot(stmt)

    def _framed(
        self, level: int, head: str, body: tuple[Stmt, ...], last: str = "end"
    ) -> Iterator[str]:
        yield self.line(level, head)
        yield from self.block(body, level + 1)
        yield self.line(level, last)

    def _if(self, stmt: If, level: int, word: str) -> Iterator[str]:
        yield self.line(level, f"{word} {self.show(stmt.condition)} then")
        yield from self.block(stmt.then, level + 1)
        match stmt.otherwise:
            case ():
                yield self.line(level, "end")
            case (If() as inner,):
                yield from self._if(inner, level, "elseif")
            case block:
                yield self.line(level, "else")
                yield from self.block(block, level + 1)
                yield self.line(level, "end")

    def _for(self, stmt: For, level: int) -> Iterator[str]:
        last = self.show(stmt.last)
        if not stmt.inclusive:
            last = f"{self.show(stmt.last, 9)} {'-' if stmt.step > 0 else '+'} 1"
        step = f", {stmt.step}" if stmt.step != 1 else ""
        head = f"for {stmt.variable} = {self.show(stmt.first)}, {last}{step} do"
        yield from self._framed(level, head, stmt.body)

    def _for_each(self, stmt: ForEach, level: int) -> Iterator[str]:
        match stmt:
            case ForEach(
                sequence=Builtin(name="ipairs", arguments=(values,)),
                body=(AssignMany(targets=(Name(name=position), Name(name=value))), *body),
            ):
                head = f"for {position}, {value} in ipairs({self.show(values)}) do"
                yield from self._framed(level, head, tuple(body))
            case ForEach(
                sequence=Builtin(name="for", arguments=values),
                body=(Assign(target=value), *body),
            ):
                head = f"for {value} = {self.listed(values)} do"
                yield from self._framed(level, head, tuple(body))
            case _:
                raise self.cannot(stmt)

    def _print(self, stmt: Print) -> str:
        written = [v for v in stmt.values if isinstance(v, Builtin) and v.name == "io.write"]
        if stmt.end is not None:
            if stmt.end != String("") or len(written) != len(stmt.values):
                raise self.cannot(stmt, "a print with an end of its own")
            return f"io.write({self.listed(tuple(part.arguments[0] for part in written))})"
        if stmt.separator is not None:
            raise self.cannot(stmt, "a print with a separator of its own")
        if self._pinned and len(stmt.values) > 1:
            texts = ' .. " " .. '.join(self._text(value) for value in stmt.values)
            return f"print({texts})"
        return f"print({self.listed(stmt.values)})"

    # Expressions

    def expression(self, expr: Expr) -> tuple[str, int]:
        match expr:
            case Binary():
                return self._binary(expr)
            case Unary(op="negate", operand=operand):
                text = self.show(operand, _UNARY)
                return f"-{text}" if not text.startswith("-") else f"- {text}", _UNARY
            case Unary(operand=operand):
                return f"not {self.show(operand, _UNARY)}", _UNARY
            case Builtin(name="#", arguments=(value,)):
                return f"#{self.show(value, _UNARY)}", _UNARY
            case _:
                return self._atom(expr), ATOM

    def _atom(self, expr: Expr) -> str:
        match expr:
            case Integer(value=number):
                return str(number)
            case Float(value=number):
                return repr(number)
            case String(value=text):
                return quoted(text)
            case Boolean(value=truth):
                return "true" if truth else "false"
            case Null(undefined=False):
                return "nil"
            case Name(name=name):
                return name
            case ListOf(values=values):
                return f"{{{self.listed(values)}}}"
            case Index(sequence=sequence, position=position):
                return f"{self._holder(sequence)}[{self.show(position)}]"
            case Call(function=name, arguments=arguments):
                return f"{name}({self.listed(arguments)})"
            case Builtin(name=name, arguments=arguments):
                return name if name in CONSTANTS else f"{name}({self.listed(arguments)})"
            case _:
                raise self.cannot(expr)

    def _binary(self, expr: Binary) -> tuple[str, int]:
        if expr.op not in self.binary:
            raise self.cannot(expr, f"the operator `{expr.op}`")
        if not self._pinned:
            return self.joined(expr.op, expr.left, expr.right)
        if expr.op == "concat":
            return f"{self._text(expr.left)} .. {self._text(expr.right)}", _JOINED
        if expr.op == "add":
            kind = self._kinds.of(expr)
            if kind is None:
                raise self.cannot(expr, "an addition of values whose kind is not sure")
            return self.joined("concat" if kind == "string" else "add", expr.left, expr.right)
        return self.joined(expr.op, expr.left, expr.right)

    def _text(self, expr: Expr) -> str:
        """An operand of a joined text, whatever its kind."""
        if self._kinds.of(expr) == "string":
            return self.show(expr, _JOINED + 1)
        return f"tostring({self.show(expr)})"

    def _holder(self, expr: Expr) -> str:
        """What stands before an index: a name, a call or another index; else in brackets."""
        simple = isinstance(expr, Name | Index | Call)
        return self.show(expr) if simple else f"({self.show(expr)})"


def print_lua(program: Program, *, pinned: bool = False) -> str:
    """The program as Lua; raises CaalmError, naming the node, for what Lua has no way to say."""
    try:
        return LuaWriter(pinned=pinned).print(program)
    except RecursionError:
        raise CaalmError("nested too deeply to be written in Lua") from None

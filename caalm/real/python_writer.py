"""AST -> Python 3.11, as people write it; for programs of Python's own rules."""

from collections.abc import Iterator

from caalm.errors import CaalmError
from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Block,
    Boolean,
    Break,
    Builtin,
    Call,
    Chain,
    Conditional,
    Continue,
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
    Join,
    ListOf,
    Name,
    Null,
    Print,
    Program,
    Repeat,
    Return,
    Slice,
    Stmt,
    Store,
    String,
    Unary,
    Until,
    While,
    walk,
)
from caalm.real.python_calls import CONSTANTS, IN_PLACE, NAMED_ONLY, TUPLE
from caalm.real.python_lists import Lists
from caalm.real.python_reader import ITEM
from caalm.real.python_strings import joined_text
from caalm.real.python_text import quoted
from caalm.real.writer import ATOM, Writer
from caalm.syntax.adapt import negated

_CONDITIONAL, _NOT, _COMPARED, _ADDED, _SIGNED, _POWER = 1, 4, 5, 6, 8, 9
_AUGMENTED = frozenset({"add", "subtract", "multiply", "divide", "true_divide", "modulo", "power"})


class PythonWriter(Writer):
    """Writes one program."""

    language = "Python"
    binary = {  # noqa: RUF012 (a mapping that nothing changes)
        "or": ("or", 2, False),
        "and": ("and", 3, False),
        "less": ("<", _COMPARED, False),
        "less_equal": ("<=", _COMPARED, False),
        "greater": (">", _COMPARED, False),
        "greater_equal": (">=", _COMPARED, False),
        "equal": ("==", _COMPARED, False),
        "not_equal": ("!=", _COMPARED, False),
        "in": ("in", _COMPARED, False),
        "not_in": ("not in", _COMPARED, False),
        "add": ("+", _ADDED, False),
        "subtract": ("-", _ADDED, False),
        "multiply": ("*", 7, False),
        "divide": ("//", 7, False),
        "true_divide": ("/", 7, False),
        "modulo": ("%", 7, False),
        "power": ("**", _POWER, True),
    }

    def __init__(self) -> None:
        self._lists = Lists(Program(()))

    def print(self, program: Program) -> str:
        self._lists = Lists(program)
        return super().print(program)

    def block(self, body: Block, level: int) -> Iterator[str]:
        """The lines of a block, indented; a function has an empty line around it."""
        for place, stmt in enumerate(body):
            apart = isinstance(stmt, Function) or (place and isinstance(body[place - 1], Function))
            if place and apart:
                yield ""
            yield from self.statement(stmt, level)

    # Statements

    def statement(self, stmt: Stmt, level: int) -> Iterator[str]:
        match stmt:
            case If():
                yield from self._if(stmt, level, "if")
            case While(condition=condition, body=body):
                yield from self._framed(level, f"while {self.condition(condition)}:", body)
            case Until(condition=condition, body=body):
                test = self.condition(negated(condition))
                yield from self._framed(level, f"while {test}:", body)
            case DoWhile(body=body, condition=condition):
                yield from self._tested_last(stmt, level, body, negated(condition))
            case DoUntil(body=body, condition=condition):
                yield from self._tested_last(stmt, level, body, condition)
            case Repeat(count=count, body=body):
                yield from self._framed(level, f"for _ in range({self.show(count)}):", body)
            case For():
                yield from self._framed(level, self._for(stmt), stmt.body)
            case ForEach():
                yield from self._for_each(stmt, level)
            case Function():
                yield from self._function(stmt, level)
            case _:
                yield self.line(level, self._simple(stmt))

    def condition(self, expr: Expr) -> str:
        """The text of a condition."""
        return self.show(expr)

    def _framed(self, level: int, head: str, body: Block) -> Iterator[str]:
        yield self.line(level, head)
        if body:
            yield from self.block(body, level + 1)
        else:
            yield self.line(level + 1, "pass")

    def _if(self, stmt: If, level: int, word: str) -> Iterator[str]:
        yield from self._framed(level, f"{word} {self.condition(stmt.condition)}:", stmt.then)
        match stmt.otherwise:
            case ():
                return
            case (If() as inner,):
                yield from self._if(inner, level, "elif")
            case block:
                yield from self._framed(level, "else:", block)

    def _tested_last(self, stmt: Stmt, level: int, body: Block, end: Expr) -> Iterator[str]:
        """A loop that tests at its end, by a break there."""
        if any(isinstance(node, Continue) for inner in body for node in walk(inner)):
            raise self.cannot(stmt, "a continue in a loop that tests at its end")
        yield from self._framed(level, "while True:", (*body, If(end, (Break(),))))

    def _for(self, stmt: For) -> str:
        first, step = self.show(stmt.first), stmt.step
        last = self._past(stmt) if stmt.inclusive else self.show(stmt.last)
        bounds = last if first == "0" else f"{first}, {last}"
        if step != 1:
            bounds = f"{first}, {last}, {step}"
        return f"for {stmt.variable} in range({bounds}):"

    def _past(self, stmt: For) -> str:
        """The bound behind a last value that is reached too."""
        by = 1 if stmt.step > 0 else -1
        match stmt.last:
            case Integer(value=value):
                return str(value + by)
            case Binary(op="subtract", left=left, right=Integer(value=1)) if by == 1:
                return self.show(left)
            case last:
                return f"{self.show(last, _ADDED)} {'+' if by > 0 else '-'} 1"

    def _for_each(self, stmt: ForEach, level: int) -> Iterator[str]:
        variables, body = stmt.variable, stmt.body
        match body:
            case (AssignMany(targets=targets, values=(Name(name=item),), spreads=True), *rest) if (
                variables == item == ITEM
            ):
                variables, body = self._targets(targets), tuple(rest)
        if variables == ITEM:
            raise self.cannot(stmt)
        head = f"for {variables} in {self._bare(stmt.sequence)}:"
        yield from self._framed(level, head, body)

    def _function(self, stmt: Function, level: int) -> Iterator[str]:
        first = len(stmt.parameters) - len(stmt.defaults)
        parameters = [
            f"{name}={self.show(stmt.defaults[place - first])}" if place >= first else name
            for place, name in enumerate(stmt.parameters)
        ]
        yield self.line(level, f"def {stmt.name}({', '.join(parameters)}):")
        if stmt.shared:
            yield self.line(level + 1, f"global {', '.join(stmt.shared)}")
        yield from self.block(stmt.body, level + 1)
        if not stmt.body and not stmt.shared:
            yield self.line(level + 1, "pass")

    def _simple(self, stmt: Stmt) -> str:
        """A statement of one line."""
        match stmt:
            case Assign(target=target, value=value):
                return self._stored(Name(target), value)
            case AssignMany(targets=targets, values=(value,), spreads=spreads):
                between = "" if spreads else " = "
                names = self._targets(targets) if spreads else between.join(map(self.show, targets))
                return f"{names} = {self._bare(value)}"
            case AssignMany(targets=targets, values=values):
                return f"{self.listed(targets)} = {self.listed(values)}"
            case Print():
                return f"print({', '.join(self.printed(stmt))})"
            case Evaluate(value=value):
                return self.show(value)
            case Store(sequence=sequence, position=position, value=value):
                return self._stored(Index(sequence, position), value)
            case Return(value=value):
                return "return" if value is None else f"return {self._bare(value)}"
            case Break() | Continue():
                return type(stmt).__name__.lower()
            case _:
                raise self.cannot(stmt)

    def _targets(self, targets: tuple[Name | Index, ...]) -> str:
        """Targets that one value is spread over."""
        return self.listed(targets) + ("," if len(targets) == 1 else "")

    def _stored(self, target: Name | Index, value: Expr) -> str:
        """An assignment; an augmented one where that is the same."""
        match value:
            case Builtin(name=name, arguments=(left, right)) if name in IN_PLACE:
                if left == target:
                    return f"{self.show(target)} {name} {self._bare(right)}"
            case Binary(op=op, left=left, right=right) if op in _AUGMENTED and left == target:
                changes = op in ("add", "multiply") and self._lists.may_be(left)
                if isinstance(target, Name) and not changes:
                    return f"{self.show(target)} {self.binary[op][0]}= {self._bare(right)}"
        return f"{self.show(target)} = {self._bare(value)}"

    def _bare(self, expr: Expr) -> str:
        """A value where a tuple needs no brackets."""
        match expr:
            case Builtin(name="tuple_of", arguments=(_, *_) as values):
                return self.listed(values) + ("," if len(values) == 1 else "")
            case _:
                return self.show(expr)

    def printed(self, stmt: Print) -> list[str]:
        """What stands between the brackets of a print."""
        values = [self.show(value) for value in stmt.values]
        if stmt.values == (String(""),):
            values = []
        affixes = (("sep", stmt.separator), ("end", stmt.end))
        return values + [f"{name}={self.show(given)}" for name, given in affixes if given]

    # Expressions

    def expression(self, expr: Expr) -> tuple[str, int]:
        match expr:
            case Binary():
                return self.operation(expr)
            case Unary(op="negate", operand=operand):
                return f"-{self.show(operand, _SIGNED)}", _SIGNED
            case Builtin(name="+", arguments=(operand,)):
                return f"+{self.show(operand, _SIGNED)}", _SIGNED
            case Unary(operand=operand):
                return f"not {self.show(operand, _NOT)}", _NOT
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                parts = self.show(then, 2), self.show(condition, 2), self.show(otherwise, 1)
                return "{} if {} else {}".format(*parts), _CONDITIONAL
            case Chain(operands=operands, ops=ops):
                text = self.show(operands[0], _ADDED)
                for op, operand in zip(ops, operands[1:], strict=True):
                    text += f" {self._compared(op, operand)} {self.show(operand, _ADDED)}"
                return text, _COMPARED
            case Join(values=values):
                return joined_text(values, self), ATOM
            case _:
                return self.atom(expr), ATOM

    def operation(self, expr: Binary) -> tuple[str, int]:
        """Two operands and their operator."""
        if expr.op not in self.binary:
            raise self.cannot(expr, f"the operator `{expr.op}`")
        sign, strength, _ = self.binary[expr.op]
        if strength == _COMPARED:  # comparisons side by side would be a chain
            sign = self._compared(expr.op, expr.right)
            left, right = self.show(expr.left, _ADDED), self.show(expr.right, _ADDED)
            return f"{left} {sign} {right}", _COMPARED
        if expr.op == "power":  # a minus may stand right of it, but not left
            return f"{self.show(expr.left, ATOM)} ** {self.show(expr.right, _SIGNED)}", _POWER
        return self.joined(expr.op, expr.left, expr.right)

    def _compared(self, op: str, right: Expr) -> str:
        if right == Null() and op in ("equal", "not_equal"):
            return "is" if op == "equal" else "is not"
        return self.binary[op][0]

    def atom(self, expr: Expr) -> str:
        """An expression that binds as strongly as can be."""
        match expr:
            case Integer(value=number):
                return str(number)
            case Float(value=number):
                return repr(number).replace("inf", "1e999")
            case String(value=text):
                return quoted(text)
            case Boolean(value=truth):
                return str(truth)
            case Null(undefined=False):
                return "None"
            case Name(name=name) if name != ITEM:
                return name
            case ListOf(values=values):
                return f"[{self.listed(values)}]"
            case Index(sequence=sequence, position=position):
                return f"{self._holder(sequence)}[{self._bare(position)}]"
            case Slice():
                return self._slice(expr)
            case Call(function=name, arguments=arguments):
                return f"{name}({self.listed(arguments)})"
            case Builtin():
                return self._builtin(expr)
            case _:
                raise self.cannot(expr)

    def _slice(self, expr: Slice) -> str:
        first, last, step = (
            "" if bound is None else self.show(bound)
            for bound in (expr.first, expr.last, expr.step)
        )
        tail = f":{step}" if step else ""
        return f"{self._holder(expr.sequence)}[{first}:{last}{tail}]"

    def _builtin(self, expr: Builtin) -> str:
        name, values = expr.name, expr.arguments
        if name in CONSTANTS:
            return name
        if name == TUPLE:
            return f"({self._bare(expr)})" if values else "()"
        if name == "isinstance" and isinstance(values[-1], String):
            return f"isinstance({self.show(values[0])}, {values[-1].value})"
        if name in NAMED_ONLY and len(values) == 2:
            head = f"{self._holder(values[0])}{name}(" if name[0] == "." else (
                f"{name}({self.show(values[0])}, "
            )  # fmt: skip
            return f"{head}{NAMED_ONLY[name]}={self.show(values[1])})"
        if name.startswith("."):
            return f"{self._holder(values[0])}{name}({self.listed(values[1:])})"
        if not name.isidentifier():
            raise self.cannot(expr)
        return f"{name}({self.listed(values)})"

    def _holder(self, expr: Expr) -> str:
        """What stands before a dot or an index."""
        return (
            f"({self.show(expr)})" if isinstance(expr, Integer | Float) else self.show(expr, ATOM)
        )


def print_python(program: Program) -> str:
    """The program as Python; raises CaalmError, naming the node, for what Python cannot say."""
    try:
        return PythonWriter().print(program)
    except RecursionError:
        raise CaalmError("nested too deeply to be written in Python") from None

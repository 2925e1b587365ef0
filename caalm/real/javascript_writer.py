"""AST -> JavaScript, for programs of JavaScript's own rules; see `javascript_pinned` for others.

A loop that counts is written as people write it where that means the same; where its body
changes what it counts with, over a counter and a bound of its own.
"""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Boolean,
    Break,
    Builtin,
    Call,
    Conditional,
    Continue,
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
    Join,
    ListOf,
    Name,
    Null,
    Print,
    Program,
    Repeat,
    Return,
    Steps,
    Stmt,
    Store,
    String,
    Unary,
    Until,
    While,
    walk,
)
from caalm.real.javascript_expressions import CONSTANTS
from caalm.real.javascript_kinds import is_text, never_texts
from caalm.real.javascript_loops import assigns, loop_of
from caalm.real.javascript_reader import ITEM
from caalm.real.javascript_text import escaped, quoted
from caalm.real.writer import ATOM, Writer
from caalm.runtime.rules.javascript_numbers import number_text
from caalm.syntax.adapt import negated

_CHOICE, _COALESCE, _EQUALITY, _SUM, _PRODUCT, _POWER, _UNARY, _UPDATE = 2, 3, 9, 12, 13, 14, 15, 16
_MINUS_ONE = Unary("negate", Integer(1))


class JavaScriptWriter(Writer):
    """Writes one program."""

    language = "JavaScript"
    indent = "  "
    # What `x = x op y` becomes.
    signs: ClassVar[Mapping[str, str]] = {
        "add": "+=",
        "concat": "+=",
        "multiply": "*=",
        "true_divide": "/=",
        "modulo": "%=",
        "power": "**=",
    }
    binary = {  # noqa: RUF012 (a mapping that nothing changes)
        "or": ("||", 4, False),
        "and": ("&&", 5, False),
        "equal": ("===", _EQUALITY, False),
        "not_equal": ("!==", _EQUALITY, False),
        "loose_equal": ("==", _EQUALITY, False),
        "loose_not_equal": ("!=", _EQUALITY, False),
        "less": ("<", 10, False),
        "less_equal": ("<=", 10, False),
        "greater": (">", 10, False),
        "greater_equal": (">=", 10, False),
        "add": ("+", _SUM, False),
        "subtract": ("-", _SUM, False),
        "multiply": ("*", _PRODUCT, False),
        "true_divide": ("/", _PRODUCT, False),
        "modulo": ("%", _PRODUCT, False),
    }

    def __init__(self) -> None:
        self._sure: frozenset[str] = frozenset()
        self._taken: set[str] = set()

    def print(self, program: Program) -> str:
        self._sure = never_texts(program)
        self._taken = {name for node in walk(program) for name in _named(node)}
        return super().print(program)

    def fresh(self, name: str) -> str:
        """A name like `name` that the program does not use."""
        number, made = 2, name
        while made in self._taken:
            made, number = f"{name}{number}", number + 1
        self._taken.add(made)
        return made

    # Statements

    def statement(self, stmt: Stmt, level: int) -> Iterator[str]:
        match stmt:
            case If():
                yield from self._if(stmt, level, "")
            case While(condition=condition, body=body):
                yield from self._framed(level, f"while ({self.show(condition)})", body)
            case Until(condition=condition, body=body):
                yield from self._framed(level, f"while ({self.show(negated(condition))})", body)
            case DoWhile(body=body, condition=condition):
                last = f"}} while ({self.show(condition)});"
                yield from self._framed(level, "do", body, last)
            case DoUntil(body=body, condition=condition):
                last = f"}} while ({self.show(negated(condition))});"
                yield from self._framed(level, "do", body, last)
            case For():
                yield from self._for(stmt, level)
            case Repeat():
                yield from self._repeat(stmt, level)
            case Steps(first=first, condition=condition, after=after, body=body):
                test = "" if condition is None else f" {self.show(condition)}"
                head = f"for ({self._begin(first)};{test};{self._steps(after)})"
                yield from self._framed(level, head, body)
            case ForEach():
                yield from self._for_each(stmt, level)
            case Do(body=body):
                yield from self._framed(level, "", body)
            case Function():
                yield from self._function(stmt, level)
            case _:
                yield self.line(level, f"{self.simple(stmt)};")

    def _framed(
        self, level: int, head: str, body: tuple[Stmt, ...], last: str = "}"
    ) -> Iterator[str]:
        yield self.line(level, f"{head} {{" if head else "{")
        yield from self.block(body, level + 1)
        yield self.line(level, last)

    def _if(self, stmt: If, level: int, before: str) -> Iterator[str]:
        yield self.line(level, f"{before}if ({self.show(stmt.condition)}) {{")
        yield from self.block(stmt.then, level + 1)
        match stmt.otherwise:
            case ():
                yield self.line(level, "}")
            case (If() as inner,):
                yield from self._if(inner, level, "} else ")
            case block:
                yield from self._framed(level, "} else", block)

    def _for(self, stmt: For, level: int) -> Iterator[str]:
        """A counted loop; over names of its own where its body could change its course."""
        sign = ("<" if stmt.step > 0 else ">") + ("=" if stmt.inclusive else "")
        if self._is_plain(stmt):
            head = self._counting(
                stmt.variable, stmt.first, sign, self.show(stmt.last, 11), stmt.step
            )
            yield from self._framed(level, head, stmt.body)
            return
        last = self.fresh("last")
        changed = assigns(stmt.body, stmt.variable) or _reads(stmt, stmt.variable)
        counter = self.fresh("count") if changed else stmt.variable
        first = f"{self.show(stmt.first, _CHOICE)}, {last} = {self.show(stmt.last, _CHOICE)}"
        stepped = self._stepped(counter, stmt.step)
        head = f"for (let {counter} = {first}; {counter} {sign} {last}; {stepped})"
        body = stmt.body
        if changed:
            own = any(
                isinstance(s, Assign) and s.declares and s.target == stmt.variable for s in body
            )
            copy = Assign(stmt.variable, Name(counter), True)
            body = (copy, Do(body)) if own else (copy, *body)
        yield from self._framed(level, head, body)

    def _is_plain(self, stmt: For) -> bool:
        """Whether the loop reads back as the one that it is."""
        ops: dict[tuple[bool, bool], BinaryOp] = {
            (True, True): "less_equal",
            (True, False): "less",
            (False, True): "greater_equal",
            (False, False): "greater",
        }
        name = Name(stmt.variable)
        test = Binary(ops[stmt.step > 0, stmt.inclusive], name, stmt.last)
        change = Binary("add" if stmt.step > 0 else "subtract", name, Integer(abs(stmt.step)))
        first, after = Assign(stmt.variable, stmt.first, True), Assign(stmt.variable, change)
        place = stmt.span or (1, 1, 1, 1)
        return isinstance(loop_of((first,), test, (after,), stmt.body, place), For)  # type: ignore[arg-type]

    def _counting(self, name: str, first: Expr, sign: str, last: str, step: int) -> str:
        begin = self.show(first, _CHOICE)
        return f"for (let {name} = {begin}; {name} {sign} {last}; {self._stepped(name, step)})"

    @staticmethod
    def _stepped(name: str, step: int) -> str:
        if abs(step) == 1:
            return f"{name}{'++' if step > 0 else '--'}"
        return f"{name} {'+' if step > 0 else '-'}= {abs(step)}"

    def _repeat(self, stmt: Repeat, level: int) -> Iterator[str]:
        turn = self.fresh("turn")
        if isinstance(stmt.count, Integer):
            head = self._counting(turn, Integer(0), "<", self.show(stmt.count, 11), 1)
        else:
            turns = self.fresh("turns")
            begin = f"let {turn} = 0, {turns} = {self.show(stmt.count, _CHOICE)}"
            head = f"for ({begin}; {turn} < {turns}; {turn}++)"
        yield from self._framed(level, head, stmt.body)

    def _begin(self, first: tuple[Stmt, ...]) -> str:
        """The first part of a loop's head."""
        declared = [stmt for stmt in first if isinstance(stmt, Assign) and stmt.declares]
        if declared and len(declared) == len(first) and len({stmt.form for stmt in declared}) == 1:
            parts = [self.simple(stmt).removeprefix(f"{stmt.form} ") for stmt in declared]
            return f"{declared[0].form} {', '.join(parts)}"
        if declared:
            raise self.cannot(declared[0], "declarations and other statements in one head")
        return ", ".join(map(self.simple, first))

    def _steps(self, after: tuple[Stmt, ...]) -> str:
        return " " + ", ".join(map(self.simple, after)) if after else ""

    def _for_each(self, stmt: ForEach, level: int) -> Iterator[str]:
        body = stmt.body
        match stmt:
            case ForEach(variable=name, body=(Assign() as taken, Do(body=body))) if name == ITEM:
                target = f"var {taken.target}" if taken.declares else taken.target
            case ForEach(variable=name, body=(Store() as put, Do(body=body))) if name == ITEM:
                target = self._element(put.sequence, put.position)
            case ForEach(variable=name):
                target = f"{'let' if assigns(body, name) else 'const'} {name}"
        head = f"for ({target} of {self.show(stmt.sequence, _CHOICE)})"
        yield from self._framed(level, head, body)

    def _function(self, stmt: Function, level: int) -> Iterator[str]:
        plain = len(stmt.parameters) - len(stmt.defaults)
        parts = list(stmt.parameters[:plain])
        for name, default in zip(stmt.parameters[plain:], stmt.defaults, strict=True):
            parts.append(f"{name} = {self.show(default, _CHOICE)}")
        listed = f"({', '.join(parts)})"
        match stmt:
            case Function(late=True, body=(Return(value=value),)) if value is not None:
                text = self.show(value, _CHOICE)
                yield self.line(level, f"const {stmt.name} = {listed} => {text};")
            case Function(late=True):
                yield from self._framed(level, f"const {stmt.name} = {listed} =>", stmt.body, "};")
            case _:
                yield from self._framed(level, f"function {stmt.name}{listed}", stmt.body)

    # Statements of one line

    def simple(self, stmt: Stmt) -> str:
        """A statement of one line, without its semicolon."""
        match stmt:
            case Assign():
                return self.assign(stmt)
            case AssignMany():
                return self._assign_many(stmt)
            case Print():
                return self.printing(stmt)
            case Evaluate(value=value):
                return self.show(value)
            case Store(sequence=sequence, position=position, value=value):
                place = Index(sequence, position)
                return self._changed(self._element(sequence, position), place, value, sure=False)
            case Return(value=value):
                return "return" if value is None else f"return {self.show(value)}"
            case Break():
                return "break"
            case Continue():
                return "continue"
            case _:
                raise self.cannot(stmt)

    def assign(self, stmt: Assign) -> str:
        """One name gets a value, declared or not."""
        name, value = stmt.target, stmt.value
        if not stmt.declares:
            return self._changed(name, Name(name), value, sure=name in self._sure)
        nothing = {"let": Null(undefined=True), "var": Name(name)}.get(stmt.form)
        if value == nothing:
            return f"{stmt.form} {name}"
        return f"{stmt.form} {name} = {self.show(value, _CHOICE)}"

    def _changed(self, text: str, place: Expr, value: Expr, *, sure: bool) -> str:
        """A new value for a place, in short where it is made of the old one."""
        match value:
            case Binary(op="add", left=left, right=Integer(value=1)) if left == place and sure:
                return f"{text}++"
            case Binary(op="subtract", left=left, right=right) if left == place:
                if right in (Integer(1), _MINUS_ONE):
                    return f"{text}{'--' if right == Integer(1) else '++'}"
                return f"{text} -= {self.show(right, _CHOICE)}"
            case Binary(op="concat", right=right) if not is_text(right):
                return f"{text} = {self.show(value, _CHOICE)}"
            case Binary(op=op, left=left, right=right) if left == place and op in self.signs:
                return f"{text} {self.signs[op]} {self.show(right, _CHOICE)}"
            case _:
                return f"{text} = {self.show(value, _CHOICE)}"

    def _assign_many(self, stmt: AssignMany) -> str:
        if stmt.declares:
            raise self.cannot(stmt, "a declaration of several names at once")
        if len(stmt.values) == 1 and len(stmt.targets) > 1:
            targets = " = ".join(map(self.show, stmt.targets))
            return f"{targets} = {self.show(stmt.values[0], _CHOICE)}"
        targets, values = (self.listed(part, _CHOICE) for part in (stmt.targets, stmt.values))
        return f"[{targets}] = [{values}]"

    def printing(self, stmt: Print) -> str:
        """A call of `console.log`, or of what writes a text alone."""
        match stmt:
            case Print(
                values=(Builtin(name="process.stdout.write") as written,), end=String(value="")
            ):
                return self.show(written)
            case Print(separator=None, end=None):
                return f"console.log({self.listed(stmt.values, _CHOICE)})"
            case _:
                raise self.cannot(stmt, "a print with a separator or an end of its own")

    # Expressions

    def expression(self, expr: Expr) -> tuple[str, int]:
        match expr:
            case Binary():
                return self.operation(expr)
            case Unary(op="negate", operand=operand):
                text = self.show(operand, _UNARY)
                return f"-{text}" if not text.startswith("-") else f"-({text})", _UNARY
            case Unary(operand=operand):
                return f"!{self.show(operand, _UNARY)}", _UNARY
            case Builtin(name="typeof", arguments=(operand,)):
                return f"typeof {self.show(operand, _UNARY)}", _UNARY
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                test = self.show(condition, _COALESCE)
                return f"{test} ? {self.show(then, _CHOICE)} : {self.show(otherwise, _CHOICE)}", 2
            case _:
                return self._atom(expr), ATOM

    def operation(self, expr: Binary) -> tuple[str, int]:
        """Two operands and their sign."""
        match expr:
            case Binary(op="power", left=left, right=right):
                return f"{self.show(left, _UPDATE)} ** {self.show(right, _POWER)}", _POWER
            case Binary(op="divide", left=left, right=right):
                quotient, _ = self.joined("true_divide", left, right)
                return f"Math.floor({quotient})", ATOM
            case Binary(op="concat", left=left, right=right):
                if is_text(left) or is_text(right):
                    return self.joined("add", left, right)
                return self.template((left, right)), ATOM
            case Binary(op="coalesce", left=left, right=right):
                is_chain = isinstance(left, Binary) and left.op == "coalesce"
                one = self.show(left, _COALESCE if is_chain else _EQUALITY)
                return f"{one} ?? {self.show(right, _EQUALITY)}", _COALESCE
        if expr.op not in self.binary:
            raise self.cannot(expr, f"the operator `{expr.op}`")
        return self.joined(expr.op, expr.left, expr.right)

    def _atom(self, expr: Expr) -> str:
        match expr:
            case Integer(value=number):
                return str(number)
            case Float(value=number):
                return _float_text(number)
            case String(value=text):
                return quoted(text)
            case Boolean(value=truth):
                return "true" if truth else "false"
            case Null(undefined=undefined):
                return "undefined" if undefined else "null"
            case Name(name=name):
                return name
            case ListOf(values=values):
                return f"[{self.listed(values, _CHOICE)}]"
            case Index(sequence=sequence, position=position):
                return self._element(sequence, position)
            case Call(function=name, arguments=arguments):
                return f"{name}({self.listed(arguments, _CHOICE)})"
            case Join(values=values):
                return self.template(values)
            case Builtin(name=name, arguments=arguments):
                return self._builtin(name, arguments)
            case _:
                raise self.cannot(expr)

    def template(self, values: tuple[Expr, ...], between: str = "") -> str:
        """The texts of the values in one template."""
        return f"`{between.join(map(self._piece, values))}`"

    def _piece(self, expr: Expr) -> str:
        """A part of a template."""
        return escaped(expr.value, "`") if isinstance(expr, String) else f"${{{self.show(expr)}}}"

    def _builtin(self, name: str, arguments: tuple[Expr, ...]) -> str:
        if name in CONSTANTS:
            return name
        if name == "Array.fill":
            count, *value = arguments
            return f"Array({self.show(count, _CHOICE)}).fill({self.listed(tuple(value), _CHOICE)})"
        if not name.startswith("."):
            return f"{name}({self.listed(arguments, _CHOICE)})"
        owner, *given = arguments
        before = self._holder(owner)
        if name == ".length":
            return f"{before}.length"
        if name in (".sortAscending", ".sortDescending"):
            difference = "a - b" if name == ".sortAscending" else "b - a"
            return f"{before}.sort((a, b) => {difference})"
        return f"{before}{name}({self.listed(tuple(given), _CHOICE)})"

    def _element(self, sequence: Expr, position: Expr) -> str:
        return f"{self._holder(sequence)}[{self.show(position, _CHOICE)}]"

    def _holder(self, expr: Expr) -> str:
        """What stands before a point or an index; numbers in brackets."""
        return (
            f"({self.show(expr)})" if isinstance(expr, Integer | Float) else self.show(expr, ATOM)
        )


def _float_text(number: float) -> str:
    """A number that reads back as one with a fraction."""
    if number == float("inf"):
        return "1e999"
    text = number_text(number)
    return text if any(mark in text for mark in ".e") else f"{text}.0"


def _named(node: object) -> tuple[str, ...]:
    """The names that a node has."""
    match node:
        case Name(name=name) | Assign(target=name) | Function(name=name) | Call(function=name):
            return (name, *(node.parameters if isinstance(node, Function) else ()))
        case For(variable=name) | ForEach(variable=name):
            return (name,)
        case _:
            return ()


def _reads(stmt: For, name: str) -> bool:
    """Whether the bounds of a loop name something."""
    bounds = (*walk(stmt.first), *walk(stmt.last))
    return any(isinstance(node, Name) and node.name == name for node in bounds)

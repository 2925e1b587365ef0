"""A program for one language, from a program for any.

In: a program and what the target language can write. Out: a program with the same output,
in the target's constructs and its style of names. A counted loop becomes a testing loop
where there is none, an else two ifs over a flag, and so on; nothing is rewritten that the
language can write as it is.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import Protocol, cast

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Block,
    Boolean,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Index,
    Integer,
    Join,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    String,
    Unary,
    Until,
    While,
    children,
    walk,
)
from caalm.syntax.naming import Namer
from caalm.syntax.neutral import foreign

_OPPOSITE: dict[BinaryOp, BinaryOp] = {
    "equal": "not_equal",
    "not_equal": "equal",
    "less": "greater_equal",
    "greater_equal": "less",
    "greater": "less_equal",
    "less_equal": "greater",
}


class Target(Protocol):
    """What `adapt_program` has to know of a language."""

    @property
    def constructs(self) -> frozenset[str]:
        """The constructs that the language has."""

    @property
    def name_style(self) -> str:
        """How its variables are named."""

    @property
    def reserved(self) -> frozenset[str]:
        """Words that no variable may be called, in lower case."""

    @property
    def for_inclusive(self) -> bool:
        """Whether its counted loop reaches the last value."""


def adapt_program(program: Program, language: Target) -> Program:
    """`program` in the constructs and names of `language`; it prints the same."""
    body = _Constructs(language, program).block(program.body)
    namer = Namer(language.name_style, language.reserved)
    return Program(_renamed(body, namer.name))


def negated(condition: Expr) -> Expr:
    """The opposite condition, by the opposite comparison where there is one."""
    if isinstance(condition, Binary) and condition.op in _OPPOSITE:
        return Binary(_OPPOSITE[condition.op], condition.left, condition.right)
    if isinstance(condition, Unary) and condition.op == "not":
        return condition.operand
    if isinstance(condition, Boolean):
        return Boolean(not condition.value)
    return Unary("not", condition)


class _Constructs:
    """Rewrites what the language lacks, innermost blocks first."""

    def __init__(self, language: Target, program: Program) -> None:
        self.language = language
        self._program = program

    @cached_property
    def taken(self) -> set[str]:
        """Every name that the program uses; most need no rewriting and never ask."""
        stored = {node.target for node in walk(self._program) if isinstance(node, Assign)}
        loops = {node.variable for node in walk(self._program) if isinstance(node, For)}
        read = {node.name for node in walk(self._program) if isinstance(node, Name)}
        return stored | loops | read

    @cached_property
    def exposed(self) -> set[str]:
        """The counted loops' variables that mean something else outside their loop."""
        return set(exposed_counters(self._program))

    def block(self, body: Block) -> Block:
        made: list[Stmt] = []
        for stmt in body:
            made += self.statement(stmt)
        return tuple(made)

    def fresh(self, name: str) -> str:
        """A name like `name` that the program does not use yet."""
        number = 2
        new = name
        while new in self.taken:
            new, number = f"{name}{number}", number + 1
        self.taken.add(new)
        return new

    def has(self, construct: str) -> bool:
        return construct in self.language.constructs

    def body(self, body: Block) -> Block:
        """A block of an if or a loop, with something in it where the language wants that."""
        if body or self.has("empty_block"):
            return self.block(body)
        return (Assign(self.fresh("nothing"), Integer(0)),)

    def statement(self, stmt: Stmt) -> Iterable[Stmt]:
        """What stands for one statement (two Python frames for each level of nesting)."""
        match stmt:
            case Assign():  # half of all statements: it shall not wait for the rest
                return (stmt,)
            case AssignMany(targets=targets, values=values):
                return self._many(stmt, targets, values)
            case Print(values=values) if len(values) > 1 and not self.has("print_many"):
                return [Print((_joined(values),))]
            case If(condition=condition, then=then, otherwise=otherwise):
                if not then and otherwise:
                    condition, then, otherwise = negated(condition), otherwise, ()
                return self._if(condition, self.body(then), self.block(otherwise))
            case While(condition=condition, body=body):
                return [self._testing("while", condition, self.body(body))]
            case Until(condition=condition, body=body):
                return [self._testing("until", condition, self.body(body))]
            case DoWhile(body=body, condition=condition):
                return self._post("while", condition, self.body(body))
            case DoUntil(body=body, condition=condition):
                return self._post("until", condition, self.body(body))
            case Repeat(count=count, body=body):
                body = self.body(body)
                if self.has("repeat"):
                    return [Repeat(count, body)]
                return self._for(For(self.fresh("turn"), Integer(1), count, body))
            case For(body=body):
                return self._for(replace(stmt, body=self.body(body)))
            case _:
                return (stmt,)

    def _many(
        self, stmt: AssignMany, targets: tuple[Name | Index, ...], values: tuple[Expr, ...]
    ) -> list[Stmt]:
        """Several targets in one statement, or one after the other."""
        names = [target.name for target in targets if isinstance(target, Name)]
        if len(names) < len(targets):
            raise foreign(stmt)
        if len(values) == 1:  # every target gets the value
            first = Assign(names[0], values[0])
            return [first, *(Assign(name, Name(names[0])) for name in names[1:])]
        if self.has("assign_many"):
            return [replace(stmt, declares=False)]
        made: list[Stmt] = []
        late: list[Assign] = []  # where a later value still needs the old one
        for number, (name, value) in enumerate(zip(names, values, strict=True), 1):
            rest = [node for value in values[number:] for node in walk(value)]
            late = [stmt for stmt in late if stmt.target != name]  # the last one counts
            if any(isinstance(node, Name) and node.name == name for node in rest):
                kept = self.fresh(f"{name}_next")
                late.append(Assign(name, Name(kept)))
                name = kept
            made.append(Assign(name, value))
        return [*made, *late]

    def _if(self, condition: Expr, then: Block, otherwise: Block) -> list[Stmt]:
        if not otherwise or self.has("else"):
            return [If(condition, then, otherwise)]
        # The branches may change what the condition reads: keep its value in a flag.
        flag = self.fresh("chosen")
        return [
            Assign(flag, condition),
            If(Name(flag), then),
            If(Unary("not", Name(flag)), otherwise),
        ]

    def _testing(self, kind: str, condition: Expr, body: Block) -> Stmt:
        other = "until" if kind == "while" else "while"
        if not self.has(kind) and self.has(other):
            kind, condition = other, negated(condition)
        return While(condition, body) if kind == "while" else Until(condition, body)

    def _post(self, kind: str, condition: Expr, body: Block) -> list[Stmt]:
        other = "until" if kind == "while" else "while"
        if not self.has(f"do_{kind}") and self.has(f"do_{other}"):
            kind, condition = other, negated(condition)
        if self.has(f"do_{kind}"):
            made = DoWhile(body, condition) if kind == "while" else DoUntil(body, condition)
            return [made]
        return [*body, self._testing(kind, condition, body)]

    def _for(self, stmt: For) -> list[Stmt]:
        down = stmt.step == -1 and self.has("for_down")
        if self.has("for") and (stmt.step == 1 or down or self.has("for_step")):
            if stmt.inclusive == self.language.for_inclusive:
                return [stmt]
            shift = (1 if stmt.step > 0 else -1) * (1 if stmt.inclusive else -1)
            last = _shifted(stmt.last, shift)
            return [replace(stmt, last=last, inclusive=not stmt.inclusive)]
        return self._counting(stmt)

    def _counting(self, stmt: For) -> list[Stmt]:
        """A counted loop as a testing loop over a counter and a limit of its own."""
        counter = self.fresh(f"{stmt.variable}_next")
        before = [Assign(counter, stmt.first)]  # first the first: either bound may fail
        last: Expr = stmt.last
        if not isinstance(last, Integer):
            limit = self.fresh("limit")
            before.append(Assign(limit, last))
            last = Name(limit)
        ops: tuple[BinaryOp, BinaryOp] = ("less_equal", "less")
        if stmt.step < 0:
            ops = ("greater_equal", "greater")
        condition = Binary(ops[0] if stmt.inclusive else ops[1], Name(counter), last)
        # The loop's variable is its own: it must not overwrite another of that name.
        exposed = stmt.variable in self.exposed
        variable = self.fresh(f"{stmt.variable}_now") if exposed else stmt.variable
        inner = substituted(stmt.body, stmt.variable, variable)
        change = Binary(
            "add" if stmt.step > 0 else "subtract", Name(counter), Integer(abs(stmt.step))
        )
        turn = (Assign(variable, Name(counter)), *inner, Assign(counter, change))
        return [*before, self._testing("while", condition, turn)]


def exposed_counters(program: Program) -> Iterator[str]:
    """Names used outside their counted loops, or counting in a loop that counts them too."""
    waiting: list[tuple[Program | Stmt | Expr, frozenset[str]]] = [(program, frozenset())]
    while waiting:
        node, counted = waiting.pop()
        if isinstance(node, For):
            if node.variable in counted:
                yield node.variable
            waiting += [(node.first, counted), (node.last, counted)]
            inside = counted | {node.variable}
            waiting += [(stmt, inside) for stmt in node.body]
            continue
        if isinstance(node, Assign) and node.target not in counted:
            yield node.target
        elif isinstance(node, Name) and node.name not in counted:
            yield node.name
        waiting += [(child, counted) for child in children(node)]


def _joined(values: tuple[Expr, ...]) -> Expr:
    """Several values as one text, a blank between two."""
    joined = values[0]
    for value in values[1:]:
        joined = Binary("concat", Binary("concat", joined, String(" ")), value)
    return joined


def _shifted(bound: Expr, by: int) -> Expr:
    """`bound + by` (by is 1 or -1), folded where the bound is a literal."""
    if isinstance(bound, Integer) and bound.value + by >= 0:
        return Integer(bound.value + by)
    match bound:
        case Binary(op="subtract", left=left, right=Integer(value=1)) if by == 1:
            return left
        case Binary(op="add", left=left, right=Integer(value=1)) if by == -1:
            return left
        case _:
            return Binary("add" if by > 0 else "subtract", bound, Integer(1))


Change = Callable[[str], str]


def substituted(body: Block, old: str, new: str) -> Block:
    """A block of plain statements with one name for another."""
    return body if old == new else _renamed(body, lambda n: new if n == old else n)


def _renamed(body: Block, change: Change) -> Block:
    """Every name changed, in the order of appearance; one Python frame for each level."""
    made: list[Stmt] = []
    for stmt in body:
        match stmt:
            case Assign(target=target, value=value):
                made.append(Assign(change(target), _renamed_expr(value, change)))
            case AssignMany(targets=targets, values=values):
                fresh = tuple([_renamed_expr(target, change) for target in targets])
                some = tuple([_renamed_expr(value, change) for value in values])
                made.append(AssignMany(cast(tuple[Name, ...], fresh), some))
            case Print(values=(value,)):
                made.append(Print((_renamed_expr(value, change),)))
            case Print(values=values):
                made.append(Print(tuple([_renamed_expr(value, change) for value in values])))
            case If(condition=condition, then=then, otherwise=otherwise):
                condition, then = _renamed_expr(condition, change), _renamed(then, change)
                made.append(If(condition, then, _renamed(otherwise, change)))
            case While(condition=condition, body=inner) | Until(condition=condition, body=inner):
                condition = _renamed_expr(condition, change)
                made.append(type(stmt)(condition, _renamed(inner, change)))
            case (
                DoWhile(body=inner, condition=condition) | DoUntil(body=inner, condition=condition)
            ):
                inner = _renamed(inner, change)
                made.append(type(stmt)(inner, _renamed_expr(condition, change)))
            case Repeat(count=count, body=inner):
                made.append(Repeat(_renamed_expr(count, change), _renamed(inner, change)))
            case For(variable=variable, first=first, last=last, body=inner):
                variable = change(variable)
                first, last = _renamed_expr(first, change), _renamed_expr(last, change)
                inner = _renamed(inner, change)
                made.append(For(variable, first, last, inner, stmt.step, stmt.inclusive))
            case _:
                raise foreign(stmt)
    return tuple(made)


def _renamed_expr(node: Expr, change: Change) -> Expr:
    match node:
        case Name(name=name):
            return Name(change(name))
        case Unary(op=op, operand=operand):
            return Unary(op, _renamed_expr(operand, change))
        case Binary(op=op, left=left, right=right):
            return Binary(op, _renamed_expr(left, change), _renamed_expr(right, change))
        case Integer() | String() | Boolean():
            return node
        case Join(values=(first, *others)):
            return _concatenated(first, others, change)
        case _:
            raise foreign(node)


def _concatenated(first: Expr, others: list[Expr], change: Change) -> Expr:
    """A text with values in it, joined one by one."""
    joined = _renamed_expr(first, change)
    if not others:
        return Binary("concat", String(""), joined)
    for value in others:
        joined = Binary("concat", joined, _renamed_expr(value, change))
    return joined

"""Python 3.11 -> AST. Source: https://docs.python.org/3.11/reference/, sections 6 to 8.

Functions are values in Python; here a function has a name, is defined at the top and is only
called. Modules, classes, dictionaries, comprehensions and exceptions are outside the subset
and refused by name. What can only be said of a whole program is `python_scopes.py`'s.
"""

from typing import Any, NoReturn

from lark import Token
from lark.tree import Meta
from lark.visitors import v_args

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Block,
    Break,
    Builtin,
    Call,
    Continue,
    Evaluate,
    Expr,
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
    Return,
    Slice,
    Stmt,
    Store,
    Unary,
    While,
    walk,
)
from caalm.real.python_calls import KINDS, Signature
from caalm.real.python_expressions import Parts, PythonExpressions, place_of
from caalm.real.python_scopes import check_program
from caalm.real.reader import span_of

ITEM = "(item)"  # holds what a loop over several variables takes apart; no program can name it
_AUGMENTED: dict[str, BinaryOp] = {
    "-=": "subtract",
    "/=": "true_divide",
    "//=": "divide",
    "%=": "modulo",
    "**=": "power",
}


@v_args(meta=True)
class PythonReader(PythonExpressions):
    """Nodes from the tree of `grammars/python.lark`."""

    refused = {  # noqa: RUF012 (a mapping that nothing changes)
        "loop_else": "an else of a loop",
        "attribute": "an attribute that is not called",
    }

    def __init__(self) -> None:
        super().__init__()
        self._globals: list[tuple[Meta, tuple[str, ...]]] = []

    def start(self, meta: Meta, parts: Parts) -> Program:
        program = Program(self._flat(parts), place=span_of(meta))
        for stmt in self.prints.values():
            self.outside_at(stmt, "`print` as a value")
        check_program(program)
        return program

    def _flat(self, parts: Parts) -> Block:
        block: list[Stmt] = []
        for part in parts:
            block += part if isinstance(part, tuple) else (part,)
        return tuple(block)

    # Statements

    def simple(self, meta: Meta, parts: Parts) -> Block:
        return self._flat([part for part in parts if not isinstance(part, Token)])

    block = simple

    def evaluate(self, meta: Meta, parts: Parts) -> Stmt:
        (value,) = parts
        if isinstance(value, Print):
            del self.prints[id(value)]
            return value
        return Evaluate(value, place=span_of(meta))

    def assign(self, meta: Meta, parts: Parts) -> Stmt:
        *targets, value = parts
        place = span_of(meta)
        if len(targets) > 1:
            return AssignMany(self._targets(targets), (value,), place=place)
        (target,) = targets
        match target:
            case Name(name=name):
                return Assign(name, value, place=place)
            case Index(sequence=sequence, position=position):
                return Store(sequence, position, value, place=place)
            case Builtin(name="tuple_of", arguments=many) | ListOf(values=many) if many:
                several = self._targets(many)
                values = _elements(value)
                if values is not None and len(values) == len(several) == 1:
                    return self.assign(meta, [several[0], values[0]])
                if values is not None and len(values) == len(several):
                    return AssignMany(several, values, place=place)
                return AssignMany(several, (value,), spreads=True, place=place)
        return self._no_target(target)

    def _targets(self, targets: Any) -> tuple[Name | Index, ...]:
        for target in targets:
            if not isinstance(target, Name | Index):
                self._no_target(target)
            if any(isinstance(node, Call) for node in walk(target)):
                self.outside_at(target, "a call in one of several targets")
        return tuple(targets)

    def _no_target(self, target: Expr) -> NoReturn:
        match target:
            case Slice():
                self.outside_at(target, "an assignment to a slice")
            case Builtin(name="tuple_of") | ListOf():
                self.outside_at(target, "an assignment to targets inside targets")
            case _:
                self.wrong("this cannot be assigned to", place_of(target))

    def augmented(self, meta: Meta, parts: Parts) -> Stmt:
        target, sign, value = parts
        place = span_of(meta)
        made: Expr
        if sign in _AUGMENTED:
            made = Binary(_AUGMENTED[sign], target, value, place=place)
        else:
            made = Builtin(str(sign), (target, value), place=place)
        match target:
            case Name(name=name):
                return Assign(name, made, place=place)
            case Index(sequence=sequence, position=position):
                return Store(sequence, position, made, place=place)
        return self._no_target(target)

    def annotated(self, meta: Meta, parts: Parts) -> Stmt:
        target, kind, value = parts
        self._check_annotation(kind)
        if value is None:
            self.outside("an annotation without a value", meta)
        if not isinstance(target, Name):
            self.outside("an annotation of anything but a name", meta)
        return Assign(target.name, value, place=span_of(meta))

    def _check_annotation(self, kind: Expr) -> None:
        """Refuse one whose evaluation could fail: Python evaluates most of them."""
        inner = kind
        while isinstance(inner, Index) and inner.sequence in (Name("list"), Name("tuple")):
            inner = inner.position
        if not (isinstance(inner, Name) and inner.name in KINDS) and inner != Null():
            self.outside_at(kind, "an annotation that is no plain kind of values")

    def pass_(self, meta: Meta, parts: Parts) -> Block:
        return ()

    def break_(self, meta: Meta, parts: Parts) -> Break:
        return Break(place=span_of(meta))

    def continue_(self, meta: Meta, parts: Parts) -> Continue:
        return Continue(place=span_of(meta))

    def return_(self, meta: Meta, parts: Parts) -> Return:
        return Return(parts[0], place=span_of(meta))

    def global_(self, meta: Meta, parts: Parts) -> Block:
        self._globals.append((meta, tuple(map(str, parts))))
        return ()

    def if_(self, meta: Meta, parts: Parts) -> If:
        return If(*parts, place=span_of(meta))

    def otherwise(self, meta: Meta, parts: Parts) -> Block:
        """The elifs as ifs inside each other."""
        *pairs, last = parts
        block: Block = last or ()
        for condition, then in reversed(list(zip(pairs[::2], pairs[1::2], strict=True))):
            block = (If(condition, then, block, place=condition.place),)
        return block

    def while_(self, meta: Meta, parts: Parts) -> While:
        return While(parts[0], parts[1], place=span_of(meta))

    def targets(self, meta: Meta, parts: Parts) -> tuple[str, ...] | str:
        """The variables of a loop; a single one as it is."""
        (only,) = parts if len(parts) == 1 else (None,)
        if isinstance(only, Name):
            return only.name
        many = parts if only is None else _elements(only)
        names = tuple(part.name for part in many or () if isinstance(part, Name))
        if not names or len(names) < len(many or ()):
            self.outside("a loop whose variables are not plain names", meta)
        return names

    def for_(self, meta: Meta, parts: Parts) -> Stmt:
        variables, sequence, body, _ = parts
        place = span_of(meta)
        if isinstance(variables, tuple):
            names = tuple(Name(name) for name in variables)
            taken = AssignMany(names, (Name(ITEM),), spreads=True, place=place)
            return ForEach(ITEM, sequence, (taken, *body), place=place)
        match sequence:
            case Builtin(name="range", arguments=(last,)):
                first: Expr = Integer(0, place=sequence.place)
                return For(variables, first, last, body, 1, False, place=place)
            case Builtin(name="range", arguments=(first, last)):
                return For(variables, first, last, body, 1, False, place=place)
            case Builtin(name="range", arguments=(first, last, by)) if step := _constant(by):
                return For(variables, first, last, body, step, False, place=place)
        return ForEach(variables, sequence, body, place=place)

    def function(self, meta: Meta, parts: Parts) -> Function:
        name, parameters, kind, body = parts
        given = parameters or ()
        names = tuple(str(parameter) for parameter, _ in given)
        defaults = tuple(default for _, default in given if default is not None)
        if len(set(names)) < len(names):
            self.wrong("a parameter's name comes twice", meta)
        if any(default is None for _, default in given[len(names) - len(defaults) :]):
            self.wrong("a parameter without a default comes after one with a default", meta)
        if kind is not None:
            self._check_annotation(kind)
        shared = self._shared(meta, names, body)
        if self.signatures[str(name)].parameters == names:
            self.signatures[str(name)] = Signature(names, defaults)
        return Function(str(name), names, body, defaults, shared, place=span_of(meta))

    def _shared(self, meta: Meta, parameters: tuple[str, ...], body: Block) -> tuple[str, ...]:
        """The names of the global statements in a function, in the order of their letters."""
        inside = [(at, names) for at, names in self._globals if _within(at, meta)]
        shared = {name for _, names in inside for name in names}
        if taken := shared & set(parameters):
            self.wrong(f"`{min(taken)}` is a parameter and global", inside[0][0])
        for at, names in inside:
            for stmt in body:
                for node in walk(stmt):
                    if set(_names(node)) & set(names) and node.span and node.span < span_of(at):
                        self.wrong(f"`{names[0]}` is used before it is said to be global", at)
        return tuple(sorted(shared))

    def parameters(self, meta: Meta, parts: Parts) -> Parts:
        return parts

    def parameter(self, meta: Meta, parts: Parts) -> tuple[Token, Expr | None]:
        name, kind, default = parts
        if kind is not None:
            self._check_annotation(kind)
        return name, default


def _elements(value: Expr) -> tuple[Expr, ...] | None:
    """The expressions in a tuple or list that is written out."""
    match value:
        case Builtin(name="tuple_of", arguments=values) | ListOf(values=values):
            return values
        case _:
            return None


def _constant(step: Expr) -> int | None:
    match step:
        case Integer(value=value):
            return value
        case Unary(op="negate", operand=Integer(value=value)):
            return -value
        case _:
            return None


def _within(inner: Meta, outer: Meta) -> bool:
    one, other = span_of(inner), span_of(outer)
    return other[:2] <= one[:2] and one[2:] <= other[2:]


def _names(node: Any) -> tuple[str, ...]:
    match node:
        case Name(name=name) | Assign(target=name):
            return (name,)
        case For(variable=name) | ForEach(variable=name):
            return (name,)
        case _:
            return ()

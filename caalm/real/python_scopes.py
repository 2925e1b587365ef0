"""What can be said of a Python program only as a whole: whose each name is.

In: a program as it was read. Raises `ProgramSyntaxError` for what CPython does not compile
(a return outside a function, a break outside a loop) and for what is outside the subset:
functions as values, functions in blocks, Python's own names both assigned to and called.
"""

import builtins
from collections.abc import Iterator
from typing import NoReturn

from caalm.errors import ProgramSyntaxError
from caalm.nodes import (
    AnyNode,
    Block,
    Break,
    Builtin,
    Call,
    Continue,
    Expr,
    For,
    ForEach,
    Function,
    If,
    Index,
    Name,
    Print,
    Program,
    Return,
    Stmt,
    Store,
    While,
    children,
    walk,
)
from caalm.real.python_calls import CHANGING, CONSTANTS, FUNCTIONS, IN_PLACE, misplaced_iterator
from caalm.runtime.scope import stored_names

_MOST_LOOPS = 20  # CPython's own limit of blocks in each other
_PYTHONS_OWN = frozenset(dir(builtins)) | CONSTANTS


def check_program(program: Program) -> None:
    """Raise ProgramSyntaxError for a program that is wrong, or outside the subset."""
    _check_blocks(program)
    for node in walk(program):
        for child in children(node):
            looped = isinstance(node, ForEach) and child is node.sequence
            if not looped and misplaced_iterator(node, child):  # type: ignore[arg-type]
                _outside(child, f"`{child.name}` outside a loop")  # type: ignore[union-attr]
    _Names(program).check()


def _wrong(node: AnyNode, problem: str) -> NoReturn:
    line, column, *_ = node.span or (1, 1)
    raise ProgramSyntaxError(problem, line=line, column=column)


def _outside(node: AnyNode, construct: str) -> NoReturn:
    _wrong(node, f"{construct} is outside the supported Python subset")


def _check_blocks(program: Program) -> None:
    """Look at each statement in its surroundings: in a function, in how many loops."""
    waiting: list[tuple[Stmt, bool, int]] = [(stmt, False, 0) for stmt in program.body]
    while waiting:
        stmt, in_function, loops = waiting.pop()
        if isinstance(stmt, Return) and not in_function:
            _wrong(stmt, "a return outside a function")
        if isinstance(stmt, Break | Continue) and not loops:
            _wrong(stmt, f"a {type(stmt).__name__.lower()} outside a loop")
        blocks: Block = ()
        match stmt:
            case If(then=then, otherwise=otherwise):
                blocks = (*then, *otherwise)
            case While(body=body) | For(body=body) | ForEach(body=body):
                blocks, loops = body, loops + 1
                if loops > _MOST_LOOPS:
                    _wrong(stmt, f"more than {_MOST_LOOPS} loops in each other")
            case Function(body=body):
                if not any(stmt is top for top in program.body):
                    _outside(stmt, "a function inside a block or function")
                blocks, in_function = body, True
        waiting += [(inner, in_function, loops) for inner in reversed(blocks)]


class _Names:
    """The names of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._functions = {s.name: s for s in reversed(program.body) if isinstance(s, Function)}
        self._main = tuple(stmt for stmt in program.body if not isinstance(stmt, Function))
        shared = {name for function in self._defined() for name in function.shared}
        self._globals = {name for stmt in self._main for name in stored_names(stmt)} | shared
        self._assigned = set(self._globals)
        for function in self._defined():
            self._assigned |= {*function.parameters}
            self._assigned |= {name for stmt in function.body for name in stored_names(stmt)}

    def _defined(self) -> Iterator[Function]:
        return (stmt for stmt in self._program.body if isinstance(stmt, Function))

    def check(self) -> None:
        """Look at every name in every scope."""
        for function in self._defined():
            if function.name in self._globals:
                _outside(function, "a name for both a function and a variable")
            own = {name for stmt in function.body for name in stored_names(stmt)}
            own = (own | {*function.parameters}) - {*function.shared}
            self._check_scope(function.body, own)
            self._check_scope(function.defaults, set())
        self._check_scope(self._main, set())

    def _check_scope(self, part: tuple[Stmt, ...] | tuple[Expr, ...], own: set[str]) -> None:
        for top in part:
            for node in walk(top):
                match node:
                    case Name(name=name) if name not in own:
                        self._check_value(node)
                    case Call(function=name):
                        if name in own:
                            _outside(node, "a call of a variable")
                        self._check_place(node)
                    case Builtin(name=name) if name in own or name in self._globals:
                        _outside(node, f"`{name}`, to which the program assigns, as a function")
                    case For() if "range" in self._assigned:
                        _outside(node, "`range`, to which the program assigns, as a function")
                    case Print() if "print" in self._assigned:
                        _outside(node, "`print`, to which the program assigns, as a function")
                    case Store(sequence=sequence, position=position, value=Builtin(name=op)) if (
                        op in IN_PLACE
                    ):
                        self._check_augmented(Index(sequence, position, place=node.place), node)

    def _check_value(self, node: Name) -> None:
        if node.name in self._functions:
            _outside(node, "a function as a value")
        if node.name in _PYTHONS_OWN and node.name not in self._globals:
            _outside(node, f"`{node.name}` as a value")

    def _check_place(self, call: Call) -> None:
        """Refuse a function of the name of one of Python's own that is called above itself."""
        function = self._functions[call.function]
        python = call.function in FUNCTIONS or call.function == "print"
        if python and call.span and function.span and call.span < function.span:
            _outside(call, f"`{call.function}` before the program defines it anew")

    def _check_augmented(self, place: Index, stmt: Store) -> None:
        """Refuse a place that what stands to the right of `+=` could change.

        Python finds the place once, before; here it is found once more to store the result.
        """
        inside = list(walk(place))
        acts = any(
            isinstance(node, Call) or (isinstance(node, Builtin) and node.name in CHANGING)
            for node in inside
        )
        value = stmt.value
        calls = any(
            isinstance(node, Call)
            or (isinstance(node, Builtin) and node is not value and node.name in CHANGING)
            for node in walk(value)
        )
        shared = {name for function in self._defined() for name in function.shared}
        named = {node.name for node in inside if isinstance(node, Name)}
        nested = sum(isinstance(node, Index) for node in inside) > 1
        if acts or (calls and (nested or named & shared)):
            _outside(stmt, "an augmented assignment to a place that a call may change")

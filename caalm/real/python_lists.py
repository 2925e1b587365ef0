"""Which values of a Python program may be lists: `+=` changes a list, and makes others anew.

In: a program in which every `+=` and `*=` is a builtin. Out: the same with a plain addition
where the left side can be no list, which is what a person means. The analysis asks of each
name what it is ever given, in rounds, and errs on the side of lists.
"""

from caalm.nodes import (
    AnyNode,
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Builtin,
    Call,
    Conditional,
    Expr,
    ForEach,
    Function,
    Index,
    ListOf,
    Name,
    Program,
    Return,
    Slice,
    Store,
    walk,
)
from caalm.real.python_calls import IN_PLACE, TUPLE
from caalm.syntax.rewrite import Change, rewritten

PLAIN_OPS: dict[str, BinaryOp] = {"+=": "add", "*=": "multiply"}
# Builtins whose value is never a list.
_NO_LISTS_TEXT = """
    abs all any bin bool chr divmod float format hex int isinstance len oct ord pow repr round str
    range + .capitalize .center .count .endswith .find .index .isalnum .isalpha .isdecimal
    .isdigit .islower .isnumeric .isspace .isupper .join .ljust .lower .lstrip .removeprefix
    .removesuffix .replace .rfind .rindex .rjust .rstrip .startswith .strip .swapcase .title
    .upper .zfill .append .clear .extend .insert .remove .reverse .sort __name__
"""
_NO_LISTS = frozenset(_NO_LISTS_TEXT.split())
_ELEMENTS = frozenset({"max", "min", ".pop"})


class Lists:
    """What may be a list in one program."""

    def __init__(self, program: Program) -> None:
        self._nodes = list(walk(program))
        self._names: set[str] = set()
        self._nested = False  # a list may hold a list
        self._returned = False  # a function may return a list
        self._passed = False  # a function may be given a list
        known: tuple[int, bool, bool, bool] | None = None
        while known != (now := self._known()):
            known = now
            for node in self._nodes:
                self._look(node)

    def _known(self) -> tuple[int, bool, bool, bool]:
        return len(self._names), self._nested, self._returned, self._passed

    def may_be(self, expr: Expr | None) -> bool:
        """Whether the value may be a list."""
        match expr:
            case ListOf():
                return True
            case Name(name=name):
                return name in self._names
            case Index():
                return self._nested
            case Slice(sequence=sequence):
                return self.may_be(sequence)
            case Call():
                return self._returned
            case Conditional(then=one, otherwise=other):
                return self.may_be(one) or self.may_be(other)
            case Binary(op="add", left=left, right=right):
                return self.may_be(left) and self.may_be(right)
            case Binary(op="and" | "or" | "multiply", left=left, right=right):
                return self.may_be(left) or self.may_be(right)
            case Builtin(name=name, arguments=arguments):
                if name == "+=" or name in _ELEMENTS:
                    return self._nested or any(map(self.may_be, arguments[:1]))
                if name == "*=":
                    return any(map(self.may_be, arguments))
                return name not in _NO_LISTS and name != TUPLE
            case _:
                return False

    def _look(self, node: AnyNode) -> None:
        """Take in what one node says."""
        match node:
            case Assign(target=target, value=value):
                self._given(target, value)
            case AssignMany(targets=targets, values=values, spreads=spreads):
                for place, one in enumerate(targets):
                    value = values[place if len(values) > 1 else 0]
                    may = self._nested if spreads else self.may_be(value)
                    if may and isinstance(one, Name):
                        self._names.add(one.name)
                    self._nested |= may and isinstance(one, Index)
            case ForEach(variable=variable):
                if self._nested:
                    self._names.add(variable)
            case Function(parameters=parameters, defaults=defaults):
                if self._passed or any(map(self.may_be, defaults)):
                    self._names.update(parameters)
            case Call(arguments=arguments):
                self._passed |= any(map(self.may_be, arguments))
            case Return(value=value):
                self._returned |= self.may_be(value)
            case Store(value=value):
                self._nested |= self.may_be(value)
            case ListOf(values=values):
                self._nested |= any(map(self.may_be, values))
            case Builtin(name=name, arguments=arguments):
                self._take_in(name, arguments)

    def _given(self, target: str, value: Expr) -> None:
        if self.may_be(value):
            self._names.add(target)

    def _take_in(self, name: str, arguments: tuple[Expr, ...]) -> None:
        """What a builtin puts in a list or a tuple."""
        if name in (".append", ".insert", TUPLE, "zip", "enumerate", "max", "min"):
            given = arguments[1:] if name.startswith(".") else arguments
            self._nested |= any(map(self.may_be, given)) and name not in ("zip", "enumerate")


def with_plain_additions(program: Program) -> Program:
    """The program with `+=` as an addition where no list can stand to the left of it."""
    augmented = [n for n in walk(program) if isinstance(n, Builtin) and n.name in IN_PLACE]
    if not augmented:
        return program
    lists = Lists(program)
    changes: list[Change] = []
    for node in augmented:
        left, right = node.arguments
        if not lists.may_be(left):
            plain = Binary(PLAIN_OPS[node.name], left, right, place=node.place)
            changes.append((node, (plain,)))
    return rewritten(program, *changes)

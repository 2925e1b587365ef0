"""The rules of real languages: what their operators, conditions, names and output mean.

One file for each language, a subclass of `Rules` called `RULES`, loaded when a program of
that language runs. In: values. Out: values, or `FaultError`. How statements follow each
other is the interpreter's; everything in which languages differ is asked of these.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, ClassVar

from caalm.nodes import BinaryOp, Builtin
from caalm.runtime.semantics import Limits, Semantics
from caalm.runtime.trace import Value
from caalm.runtime.values import FaultError, kind_of

Operation = Callable[[Value, Value], Value]
Function = Callable[..., Value]


class Rules:
    """What a real language's rules answer; a subclass defines all that raise here.

    `block_scoped`: a block may have variables of its own, and a loop's variable is one;
    without it a name that a function stores to is the function's own, from its beginning on.
    `names_from_start`: a block has the names that it declares from its beginning on, but no
    value under them. `hoists`: functions may be called above their definition.
    `finds_functions_first`: before the values of a call are looked at. `late_defaults`: a
    missing argument's default is evaluated at each call, and an `empty_value` counts as
    missing. `fills_arguments`: too few arguments are
    filled up with `empty_value`, too many are dropped. `until_sees_body`: the test at
    the end of a loop sees the body's own variables. `drops_no_value`: a function that ends
    without a value gives none at all where it is the last of several values.
    `places_last`: the places of an assignment are found after its values, each in its turn;
    `places_first`: before all its values. `names_open`: it is open whether a name is read
    before or after the calls to its right, so that it must be the same there.
    `runs_through`: the flow of the program runs the functions that it comes upon. `shaped`:
    variables are declared with a picture, to which `stored` fits their values.
    `operations` has every binary operator but those that `decides` is asked for; `builtins`
    the functions that the language brings along, by the name that a `Builtin` node has.
    """

    block_scoped: ClassVar[bool] = True
    names_from_start: ClassVar[bool] = False
    hoists: ClassVar[bool] = False
    finds_functions_first: ClassVar[bool] = False
    late_defaults: ClassVar[bool] = False
    fills_arguments: ClassVar[bool] = False
    until_sees_body: ClassVar[bool] = False
    drops_no_value: ClassVar[bool] = False
    places_last: ClassVar[bool] = False
    places_first: ClassVar[bool] = False
    names_open: ClassVar[bool] = False
    runs_through: ClassVar[bool] = False
    shaped: ClassVar[bool] = False
    empty_value: ClassVar[Value] = None
    separator: ClassVar[str] = " "
    end: ClassVar[str] = "\n"
    operations: Mapping[BinaryOp, Operation]
    builtins: Mapping[str, Function]

    def __init__(self, semantics: Semantics, limits: Limits) -> None:
        self.semantics, self.limits = semantics, limits

    def number(self, literal: int | float) -> Value:
        """The value of a number literal."""
        return literal

    def string(self, literal: str) -> Value:
        """The value of a text literal."""
        return literal

    def decimal(self, text: str) -> Value:
        """The value of a number literal kept as it is written."""
        raise FaultError("not exact", "there are no decimal literals here")

    def declared(self, picture: str, first: Value, counts: tuple[int, ...]) -> Value:
        """The room that a declaration makes, with its first value (None: the picture's own)."""
        raise FaultError("not exact", "there are no pictures here")

    def stored(self, held: Value, value: Value) -> Value:
        """What a variable that holds `held` holds after `value` was stored in it."""
        return value

    def fits(self, held: Value, value: Value) -> bool:
        """Whether nothing is lost of `value` where `held` is."""
        return True

    def shown(self, value: Value) -> Value:
        """The value of a variable as a trace keeps it."""
        return list(value) if isinstance(value, list) else value

    def truth(self, value: Value) -> bool:
        """Whether a condition with this value holds."""
        raise NotImplementedError

    def decides(self, op: BinaryOp, left: Value) -> bool:
        """Whether the left side is the value of an operation that may not look right."""
        if op == "coalesce":
            return left is not None
        return self.truth(left) is (op == "or")

    def negate(self, value: Value) -> Value:
        """The value with the other sign."""
        raise NotImplementedError

    def invert(self, value: Value) -> Value:
        """`not value`."""
        return not self.truth(value)

    def text(self, value: Value) -> str:
        """How a value is written into an f-string or template, and joined to a text."""
        raise NotImplementedError

    def printed(self, values: list[Value]) -> list[str]:
        """How the values of one print are shown."""
        return [self.text(value) for value in values]

    def affix(self, value: Value, usual: str) -> str:
        """What a print puts between its values, or behind them, for this value."""
        return usual if value is None else self.text(value)

    def unset(self, name: str) -> Value:
        """The value of a name that has none; by default a fault."""
        raise FaultError("undefined name", f"`{name}` has no value yet")

    def counts(self, first: Value, last: Value, step: int, inclusive: bool) -> Iterator[Value]:
        """The values of a counted loop, lazily."""
        raise NotImplementedError

    def elements(self, sequence: Value) -> Iterator[Value]:
        """The elements of a sequence, lazily: it may change while they are taken."""
        raise FaultError("type error", f"{kind_of(sequence)} has no elements")

    def element(self, sequence: Value, position: Value) -> Value:
        """One element of a list, one character of a string."""
        raise FaultError("type error", f"{kind_of(sequence)} has no elements")

    def part(self, sequence: Value, first: Value, last: Value, step: Value) -> Value:
        """A slice; None stands for a bound that was not given."""
        raise FaultError("type error", f"{kind_of(sequence)} has no parts")

    def store(self, sequence: Value, position: Value, value: Value) -> None:
        """Put a value in the place of an element."""
        raise FaultError("type error", f"{kind_of(sequence)} takes no elements")

    def spread(self, value: Value, count: int) -> list[Value]:
        """The elements of a sequence that has as many as there are targets."""
        raise FaultError("type error", f"{kind_of(value)} has no elements")

    def list_of(self, values: list[Value]) -> Value:
        """A new list."""
        return self.kept(values)

    def receives(self, node: Builtin, first: Value) -> None:
        """Refuse a builtin by its first value, before the others are looked at."""

    def call(self, node: Builtin, arguments: list[Value]) -> Value:
        """The result of a builtin."""
        return self.builtins[node.name](*arguments)

    def kept(self, value: Value) -> Value:
        """The value, if it is within the limits of strings and lists."""
        if isinstance(value, str) and len(value) > self.limits.string:
            raise FaultError(
                "string too long", f"a string went past {self.limits.string} characters"
            )
        if isinstance(value, list) and len(value) > self.limits.elements:
            raise FaultError("list too long", f"a list went past {self.limits.elements} elements")
        return value

    def room(self, values: list[Value]) -> list[Value]:
        """The list, if one more element fits."""
        if len(values) >= self.limits.elements:
            raise FaultError("list too long", f"a list went past {self.limits.elements} elements")
        return values


def arity(function: Any) -> tuple[int, int | None]:
    """How many values a function of ours needs, and how many it looks at (None: all)."""
    code = getattr(function, "__func__", function).__code__
    takes = code.co_argcount - hasattr(function, "__self__")
    takes_all = code.co_flags & inspect.CO_VARARGS
    return takes - len(function.__defaults__ or ()), None if takes_all else takes


def rules_of(semantics: Semantics, limits: Limits) -> Rules:
    """The rules of the real language that a semantics names."""
    module = import_module(f"{__name__}.{semantics.language}")
    rules: Rules = module.RULES(semantics, limits)
    return rules

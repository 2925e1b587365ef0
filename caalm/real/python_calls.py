"""What a Python program may call: the functions and methods that the subset has.

In: a name with its values as they are written. Out: the node. Values given by name are put
in the order of the parameters; a method is a builtin whose name begins with a dot and whose
first value is what stands before the dot.
"""

import string
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from caalm.nodes import (
    Boolean,
    Builtin,
    Call,
    Expr,
    Float,
    Integer,
    Join,
    Name,
    Null,
    Span,
    String,
    Unary,
    walk,
)

TUPLE = "tuple_of"  # the builtin that makes a tuple of its values
IN_PLACE = frozenset({"+=", "*="})  # builtins that change a list, and make another value new
CONSTANTS = frozenset({"__name__"})
# Kinds of values, as `isinstance` names them.
KINDS = frozenset({"bool", "float", "int", "list", "str", "tuple"})
_FUNCTIONS_TEXT = """
    abs all any bin bool chr divmod enumerate float format hex int isinstance len list max min
    oct ord pow print range repr reversed round sorted str sum tuple zip
"""
FUNCTIONS = frozenset(_FUNCTIONS_TEXT.split())
_METHODS_TEXT = """
    append capitalize center clear copy count endswith extend find format index insert isalnum
    isalpha isdecimal isdigit islower isnumeric isspace isupper join ljust lower lstrip pop
    remove removeprefix removesuffix replace reverse rfind rindex rjust rsplit rstrip sort split
    startswith strip swapcase title upper zfill
"""
METHODS = frozenset(_METHODS_TEXT.split())
# Methods that change what they are called on.
CHANGING = frozenset({".append", ".clear", ".extend", ".insert", ".pop", ".remove", ".reverse",
                      ".sort", *IN_PLACE})  # fmt: skip
# What gives its values one by one, and what takes them so.
ITERATORS = frozenset({"enumerate", "reversed", "zip"})
_TAKE_ALL = frozenset(
    {"all", "any", "enumerate", "list", "max", "min", "sorted", "sum", "tuple", "zip", ".join"}
)
# The parameters that values may be given to by name; the empty ones only by place.
_PARAMETERS: Mapping[str, tuple[str, ...]] = {
    "enumerate": ("iterable", "start"),
    "int": ("", "base"),
    "pow": ("base", "exp"),
    "round": ("number", "ndigits"),
    "sum": ("", "start"),
    ".split": ("sep", "maxsplit"),
    ".rsplit": ("sep", "maxsplit"),
}
# Parameters that take values by name alone; they come last.
NAMED_ONLY: Mapping[str, str] = {"sorted": "reverse", ".sort": "reverse"}


_LITERALS = (Integer, Float, String, Boolean, Null, Unary)


class Argument(NamedTuple):
    """A value of a call, and the parameter's name where one is given."""

    name: str | None
    value: Expr


class Signature(NamedTuple):
    """The parameters of a function of the program; `defaults` are those of the last ones."""

    parameters: tuple[str, ...]
    defaults: tuple[Expr, ...]


class Unsupported(Exception):  # noqa: N818 (it becomes the error that names the place)
    """A call outside the subset; the message is what a person calls it."""


def builtin_call(name: str, arguments: Sequence[Argument], place: Span) -> Builtin:
    """A call of one of Python's own functions; raises Unsupported."""
    if name == "isinstance":
        return _isinstance(arguments, place)
    return Builtin(name, _in_order(name, arguments, _PARAMETERS.get(name, ())), place=place)


def method_call(value: Expr, name: str, arguments: Sequence[Argument], place: Span) -> Expr:
    """A call of a method; raises Unsupported."""
    if name not in METHODS:
        raise Unsupported(f"the method .{name}")
    if name == "format":
        return _formatted(value, arguments, place)
    ordered = _in_order(f".{name}", arguments, _PARAMETERS.get(f".{name}", ()))
    return Builtin(f".{name}", (value, *ordered), place=place)


def own_call(name: str, signature: Signature, arguments: Sequence[Argument], place: Span) -> Call:
    """A call of a function of the program; raises Unsupported."""
    values = _in_order(name, arguments, signature.parameters, signature.defaults)
    return Call(name, values, place=place)


def _in_order(
    name: str,
    arguments: Sequence[Argument],
    parameters: tuple[str, ...],
    defaults: tuple[Expr, ...] = (),
) -> tuple[Expr, ...]:
    """The values in the order of the parameters.

    What is evaluated first must stay the first, unless no value can change another; a gap
    is filled with the default where that is a literal.
    """
    values = [argument.value for argument in arguments if argument.name is None]
    named = {argument.name: argument.value for argument in arguments if argument.name is not None}
    if name in NAMED_ONLY:
        only = named.pop(NAMED_ONLY[name], None)
        if len(values) > (name == "sorted"):
            raise Unsupported(f"`{name}` with more values than it takes")
        values += [] if only is None else [only]
    if not named:
        return tuple(values)
    order = [name for name in parameters if name in named]
    if len(order) < len(named) or any(name in parameters[: len(values)] for name in named):
        wrong = next(iter(sorted(named.keys() - set(order)) or order))
        raise Unsupported(f"the value `{wrong}=` of `{name}`")
    if order != list(named) and any(map(_acts, named.values())):
        raise Unsupported("calls in values by name in another order than the parameters'")
    last = parameters.index(order[-1])
    for place in range(len(values), last + 1):
        values.append(named.get(parameters[place]) or _default(parameters, place, defaults))
    return tuple(values)


def _default(parameters: tuple[str, ...], place: int, defaults: tuple[Expr, ...]) -> Expr:
    """The default of a parameter that is left out before one that is given."""
    at = place - (len(parameters) - len(defaults))
    if at < 0 or not all(isinstance(node, _LITERALS) for node in walk(defaults[at])):
        raise Unsupported(f"a call that leaves out `{parameters[place]}`")
    return defaults[at]


def _acts(value: Expr) -> bool:
    """Whether evaluating it may do more than give a value."""
    return any(isinstance(node, Call | Builtin) for node in walk(value))


def _isinstance(arguments: Sequence[Argument], place: Span) -> Builtin:
    match arguments:
        case [(None, value), (None, Name(name=kind))] if kind in KINDS:
            return Builtin("isinstance", (value, String(kind)), place=place)
        case _:
            raise Unsupported("`isinstance` with anything but one kind of values")


def _formatted(value: Expr, arguments: Sequence[Argument], place: Span) -> Join:
    """`"{} and {:.2f}".format(a, b)` as an f-string: each value once, in the order of the text."""
    if not isinstance(value, String) or any(argument.name for argument in arguments):
        raise Unsupported("the method .format in this form")
    given = [argument.value for argument in arguments]
    try:
        pieces = list(_pieces(value.value, given))
    except (ValueError, IndexError):
        raise Unsupported("the method .format in this form") from None
    return joined(pieces, place)


def _pieces(text: str, given: list[Expr]) -> Iterator[Expr]:
    count = 0
    for literal, field, spec, conversion in string.Formatter().parse(text):
        if literal:
            yield String(literal)
        if field is None:
            continue
        if field not in ("", str(count)) or "{" in (spec or ""):
            raise ValueError(field)
        yield hole(given[count], conversion or "", String(spec) if spec else None)
        count += 1
    if count < len(given):
        raise ValueError("a value that the text has no place for")


def joined(pieces: Sequence[Expr], place: Span) -> Join:
    """The pieces of a text with values in it; texts side by side are one."""
    made: list[Expr] = []
    for piece in pieces:
        last = made[-1] if made else None
        if isinstance(last, String) and isinstance(piece, String):
            made[-1] = String(last.value + piece.value)
        elif piece != String(""):
            made.append(piece)
    return Join(tuple(made), place=place)


def hole(value: Expr, conversion: str, spec: Expr | None) -> Expr:
    """The value that a hole of an f-string puts into the text."""
    if conversion == "a":
        raise Unsupported("the conversion !a")
    if conversion:
        value = Builtin("repr" if conversion == "r" else "str", (value,), place=value.place)
    return value if spec is None else Builtin("format", (value, spec), place=value.place)


def misplaced_iterator(parent: object, child: Expr) -> bool:
    """Whether what gives its values one by one stands where it could be kept or shown."""
    if not isinstance(child, Builtin) or child.name not in ITERATORS:
        return False
    return not (isinstance(parent, Builtin) and parent.name in _TAKE_ALL)

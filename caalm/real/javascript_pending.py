"""What JavaScript takes for an expression and the AST for something else, while it is read.

An assignment, `i++`, a function, a method's name: in some places they become nodes, in all
others they are refused by what `construct` calls them. They never leave the reader.
"""

from typing import Any, ClassVar

from caalm.nodes import Block, Expr, Node, node


@node
class Pending(Node):
    """Base of all that waits for its place."""

    construct: ClassVar[str] = "such an expression"


@node
class Assigning(Pending):
    """`target = value`, and with other signs."""

    construct = "an assignment inside an expression"
    target: Any
    sign: str
    value: Any


@node
class Updating(Pending):
    """`target++` and `--target`."""

    construct = "++ or -- inside an expression"
    target: Any
    sign: str


@node
class Comma(Pending):
    """Expressions with commas between them."""

    construct = "the comma operator"
    parts: tuple[Any, ...]


@node
class Group(Pending):
    """Brackets around what is no single value: an arrow's parameters, or outside."""

    construct = "a comma, an assignment or a function in brackets"
    parts: tuple[Any, ...]


@node
class FunctionValue(Pending):
    """A function without a name of its own."""

    construct = "a function as a value"
    parameters: tuple[str, ...]
    defaults: tuple[Expr, ...]
    body: Block


@node
class Member(Pending):
    """A name behind a point that is no value here: `Math.floor`, `console.log`."""

    construct = "a function as a value"
    name: str


@node
class Method(Pending):
    """A method of a value, to be called."""

    construct = "a method as a value"
    owner: Any
    name: str


@node
class NewArray(Pending):
    """`Array(count)`, to be filled."""

    construct = "an array with holes"
    count: Expr


@node
class Printing(Pending):
    """A call of `console.log` or `process.stdout.write`."""

    construct = "the value of a call that prints"
    name: str
    values: tuple[Expr, ...]

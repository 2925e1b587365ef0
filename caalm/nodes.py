"""The shared AST: every language, invented or real, parses to these nodes.

A node is data: frozen, compared by its content; its place in the source (`span`) is kept
but not compared. No method runs, prints or checks it. Operators are named by their role,
so that a node, a grammar alias and a lexicon role bear the same word.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import (
    Any,
    ClassVar,
    Literal,
    NamedTuple,
    Protocol,
    TypeAlias,
    TypeVar,
    dataclass_transform,
)


class Span(NamedTuple):
    """A place in a source: lines and columns count from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


UnaryOp: TypeAlias = Literal["negate", "not"]
ArithmeticOp: TypeAlias = Literal["add", "subtract", "multiply", "divide", "modulo"]
ComparisonOp: TypeAlias = Literal[
    "equal", "not_equal", "less", "less_equal", "greater", "greater_equal"
]
LogicOp: TypeAlias = Literal["and", "or"]
# Operators that real languages have beside those that all languages share.
RealOp: TypeAlias = Literal[
    "true_divide", "power", "loose_equal", "loose_not_equal", "in", "not_in", "coalesce"
]
BinaryOp: TypeAlias = ArithmeticOp | ComparisonOp | LogicOp | Literal["concat"] | RealOp

ARITHMETIC: tuple[ArithmeticOp, ...] = ("add", "subtract", "multiply", "divide", "modulo")
COMPARISONS: tuple[ComparisonOp, ...] = (
    "equal",
    "not_equal",
    "less",
    "less_equal",
    "greater",
    "greater_equal",
)
LOGIC: tuple[LogicOp, ...] = ("and", "or")
BINARY_OPS: tuple[BinaryOp, ...] = (*ARITHMETIC, *COMPARISONS, *LOGIC, "concat")
UNARY_OPS: tuple[UnaryOp, ...] = ("negate", "not")


class Places(Protocol):
    """Knows where the tokens of a text stand."""

    def span(self, first: int, after: int) -> Span:
        """The place of the tokens from `first` up to `after`."""


Place: TypeAlias = tuple[Places, int, int]


_Made = TypeVar("_Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def node(cls: type[_Made]) -> type[_Made]:
    """Make a class a node: its annotations become fields, in slots, to be set once.

    A dataclass, but compared, hashed and shown by `Node`: generating those three for each
    class, and guarding it against assignment, took a tenth of the time to make a language.
    Type checkers refuse to assign to a field.
    """
    made: Any = dataclass(slots=True, eq=False, repr=False)(cls)
    if names := made.__match_args__:
        made._content = attrgetter(*names)
    return made  # type: ignore[no-any-return]


@node
class Node:
    """Base of all nodes: holds the place in the source.

    A parser gives a `Place`; lines and columns are found when `span` is asked for.
    """

    place: Span | Place | None = field(default=None, kw_only=True)

    # Gives the fields of a node that count, all but its place; set by `node`.
    _content: ClassVar[Any] = staticmethod(lambda node: ())
    __match_args__: ClassVar[tuple[str, ...]]

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._content(self) == self._content(other))

    def __hash__(self) -> int:
        return hash((type(self), self._content(self)))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({fields})"

    @property
    def span(self) -> Span | None:
        """The lines and columns of the node; None where no text was read."""
        if self.place is None or isinstance(self.place, Span):
            return self.place
        tokens, first, after = self.place
        return tokens.span(first, after)


@node
class Integer(Node):
    """A whole number as written; never negative (a minus sign is a `Unary`)."""

    value: int


@node
class String(Node):
    """A text literal, escapes already resolved."""

    value: str


@node
class Boolean(Node):
    """A truth literal, whatever word the language spells it with."""

    value: bool


@node
class Name(Node):
    """A variable's value; the name is without its language's sigil."""

    name: str


@node
class Unary(Node):
    """One operator before or behind one operand."""

    op: UnaryOp
    operand: "Expr"


@node
class Binary(Node):
    """Two operands and their operator; `concat` joins the texts of any two values."""

    op: BinaryOp
    left: "Expr"
    right: "Expr"


@node
class Float(Node):
    """A number with a fraction or an exponent, as an IEEE double."""

    value: float


@node
class Decimal(Node):
    """A number in decimal digits, kept exactly as written: `007`, `1.50`, `-5`."""

    text: str


@node
class Null(Node):
    """No value: None, nil, null; `undefined` tells JavaScript's second one apart."""

    undefined: bool = False


@node
class ListOf(Node):
    """A new list (array, table) of these values."""

    values: tuple["Expr", ...]


@node
class Index(Node):
    """One element of a list or one character of a string."""

    sequence: "Expr"
    position: "Expr"


@node
class Slice(Node):
    """A part of a list or string; a missing bound is the sequence's own end."""

    sequence: "Expr"
    first: "Expr | None" = None
    last: "Expr | None" = None
    step: "Expr | None" = None


@node
class Call(Node):
    """A call of a function that the program defines."""

    function: str
    arguments: tuple["Expr", ...]


@node
class Builtin(Node):
    """A call of what a language brings along; the rules say which names there are."""

    name: str
    arguments: tuple["Expr", ...]


@node
class Conditional(Node):
    """One of two values, by a condition; the other is not evaluated."""

    condition: "Expr"
    then: "Expr"
    otherwise: "Expr"


@node
class Chain(Node):
    """Comparisons in a row, `a < b < c`: each operand is evaluated once, the first no ends it."""

    operands: tuple["Expr", ...]
    ops: tuple[BinaryOp, ...]


@node
class Join(Node):
    """The texts of the values, one after the other: an f-string, a template literal."""

    values: tuple["Expr", ...]


RealExpr: TypeAlias = (
    Float | Decimal | Null | ListOf | Index | Slice | Call | Builtin | Conditional | Chain | Join
)
Expr: TypeAlias = Integer | String | Boolean | Name | Unary | Binary | RealExpr


@node
class Assign(Node):
    """Store a value under a name; the first time makes the variable.

    `declares` says that the innermost block gets a variable of its own (let, local). One of
    the form "const" keeps its value; one of the form "var" belongs to the whole function.
    """

    target: str
    value: Expr
    declares: bool = False
    form: Literal["let", "const", "var"] = "let"


@node
class AssignMany(Node):
    """Store values in several places, after all values have been evaluated.

    There are as many values as targets, or one, which every target gets; where `spreads`,
    that one is a sequence of as many elements as there are targets.
    """

    targets: tuple[Name | Index, ...]
    values: tuple[Expr, ...]
    declares: bool = False
    spreads: bool = False


@node
class Print(Node):
    """Print the values, one blank between two, then a line's end; at least one value.

    `separator` and `end` stand in place of the blank and the line's end where given.
    """

    values: tuple[Expr, ...]
    separator: Expr | None = None
    end: Expr | None = None


@node
class If(Node):
    """Run `then` where the condition holds, else `otherwise` (empty: no else).

    An else-if is an `otherwise` that is exactly one `If`: the two spellings mean the same.
    """

    condition: Expr
    then: "Block"
    otherwise: "Block" = ()


@node
class While(Node):
    """Test first, run the body as long as the condition holds."""

    condition: Expr
    body: "Block"


@node
class Until(Node):
    """Test first, run the body as long as the condition does not hold."""

    condition: Expr
    body: "Block"


@node
class DoWhile(Node):
    """Run the body, then test; again while the condition holds."""

    body: "Block"
    condition: Expr


@node
class DoUntil(Node):
    """Run the body, then test; again until the condition holds."""

    body: "Block"
    condition: Expr


@node
class Repeat(Node):
    """Run the body `count` times; the count is evaluated once, below one means never."""

    count: Expr
    body: "Block"


@node
class For(Node):
    """Count `variable` from `first` to `last` by `step` (a non-zero constant).

    Both bounds are evaluated once. The variable is the loop's own: a fresh copy each turn,
    gone afterwards. `inclusive` says whether `last` itself is reached.
    """

    variable: str
    first: Expr
    last: Expr
    body: "Block"
    step: int = 1
    inclusive: bool = True


@node
class ForEach(Node):
    """Run the body once for each element of a sequence."""

    variable: str
    sequence: Expr
    body: "Block"


@node
class Steps(Node):
    """The loop of C: `first` once, then test, body, `after`, and test again.

    Its variables are its own: seen by the loop only. No condition holds always.
    """

    first: "Block"
    condition: Expr | None
    after: "Block"
    body: "Block"


@node
class Break(Node):
    """Leave the innermost loop."""


@node
class Continue(Node):
    """Go on with the next turn of the innermost loop."""


@node
class Function(Node):
    """Define a function. Parameters with a default are the last ones, as are `defaults`.

    `late`: it is there from its definition on, also where other functions are from the start.
    """

    name: str
    parameters: tuple[str, ...]
    body: "Block"
    defaults: tuple[Expr, ...] = ()
    shared: tuple[str, ...] = ()  # names that mean the program's variables (global)
    late: bool = False


@node
class Return(Node):
    """Leave a function with a value; without one, with the language's empty value."""

    value: Expr | None = None


@node
class Store(Node):
    """Put a value in the place of one element of a list."""

    sequence: Expr
    position: Expr
    value: Expr


@node
class Evaluate(Node):
    """Evaluate an expression for what it does: a call, an append."""

    value: Expr


@node
class Do(Node):
    """A block of its own: its variables end with it."""

    body: "Block"


@node
class Declare(Node):
    """Make room for values of one shape: a language with pictures says what `picture` means.

    Whatever is stored under the name later is made to fit. No value: the shape's own first
    one. `counts` makes it a table with so many elements (of so many elements, ...).
    """

    name: str
    picture: str
    value: Expr | None = None
    counts: tuple[int, ...] = ()


@node
class Attempt(Node):
    """Store values where they fit; `failed` runs where one did not, else `done`."""

    stores: "Block"
    failed: "Block"
    done: "Block" = ()


@node
class Stop(Node):
    """End the program."""


Loop: TypeAlias = While | Until | DoWhile | DoUntil | Repeat | For
RealLoop: TypeAlias = ForEach | Steps
RealStmt: TypeAlias = (
    AssignMany
    | RealLoop
    | Break
    | Continue
    | Function
    | Return
    | Store
    | Evaluate
    | Do
    | Declare
    | Attempt
    | Stop
)
Stmt: TypeAlias = Assign | Print | If | Loop | RealStmt
Block: TypeAlias = tuple[Stmt, ...]


@node
class Program(Node):
    """A whole program: the root of the AST."""

    body: Block


AnyNode: TypeAlias = Expr | Stmt | Program

_LEAVES = frozenset((Name, Integer, String, Boolean, Float, Decimal, Null, Break, Continue, Stop))


def children(node: AnyNode) -> tuple[Expr | Stmt, ...]:
    """The nodes directly below `node`, in the order in which they are written."""
    if type(node) in _LEAVES:  # most nodes are leaves: they shall not wait for the rest
        return ()
    match node:
        case Binary(left=left, right=right):
            return (left, right)
        case Assign(value=value) | Evaluate(value=value):
            return (value,)
        case Print(values=values, separator=None, end=None):
            return values
        case Unary(operand=operand):
            return (operand,)
        case If(condition=condition, then=then, otherwise=otherwise):
            return (condition, *then, *otherwise)
        case While(condition=condition, body=body) | Until(condition=condition, body=body):
            return (condition, *body)
        case DoWhile(body=body, condition=condition) | DoUntil(body=body, condition=condition):
            return (*body, condition)
        case Repeat(count=count, body=body):
            return (count, *body)
        case For(first=first, last=last, body=body):
            return (first, last, *body)
        case Program(body=body) | Do(body=body):
            return body
        case _:
            return _children_of_real(node)


def _children_of_real(node: AnyNode) -> tuple[Expr | Stmt, ...]:
    """`children` of the nodes that only programs of real languages have."""
    match node:
        case ListOf(values=values) | Join(values=values):
            return values
        case Print(values=values, separator=separator, end=end):
            return (*values, *_given(separator, end))
        case AssignMany(targets=targets, values=values):
            return (*values, *targets)
        case Index(sequence=sequence, position=position):
            return (sequence, position)
        case Slice(sequence=sequence, first=first, last=last, step=step):
            return (sequence, *_given(first, last, step))
        case Call(arguments=arguments) | Builtin(arguments=arguments):
            return arguments
        case Conditional(condition=condition, then=one, otherwise=other):
            return (condition, one, other)
        case Chain(operands=operands):
            return operands
        case ForEach(sequence=sequence, body=body):
            return (sequence, *body)
        case Steps(first=before, condition=condition, after=after, body=body):
            return (*before, *_given(condition), *after, *body)
        case Function(defaults=defaults, body=body):
            return (*defaults, *body)
        case Return(value=value) | Declare(value=value):
            return _given(value)
        case Attempt(stores=stores, failed=failed, done=done):
            return (*stores, *failed, *done)
        case Store(sequence=sequence, position=position, value=value):
            return (sequence, position, value)
        case _:
            raise TypeError(f"{type(node).__name__} is not a node")


def _given(*parts: Expr | None) -> tuple[Expr, ...]:
    """The parts that are there."""
    return tuple(part for part in parts if part is not None)


def walk(node: AnyNode) -> Iterator[AnyNode]:
    """Every node from `node` down, parents first, without recursion."""
    stack: list[AnyNode] = [node]
    while stack:
        here = stack.pop()
        yield here
        stack.extend(reversed(children(here)))


def depth(node: AnyNode, *, above: int = 1 << 60) -> int:
    """How many nodes lie on the longest way down; stops counting past `above`."""
    level: list[AnyNode] = [node]
    count = 0
    while level and count <= above:
        count += 1
        level = [child for parent in level for child in children(parent)]
    return count

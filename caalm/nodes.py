"""The shared AST: every language, invented or real, parses to these nodes.

A node is data: frozen, compared by its content; its place in the source (`span`) is kept
but not compared. No method runs, prints or checks it. Operators are named by their role,
so that a node, a grammar alias and a lexicon role bear the same word.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias


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
BinaryOp: TypeAlias = ArithmeticOp | ComparisonOp | LogicOp | Literal["concat"]

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


@dataclass(frozen=True, slots=True)
class Node:
    """Base of all nodes: holds the place in the source."""

    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Integer(Node):
    """A whole number as written; never negative (a minus sign is a `Unary`)."""

    value: int


@dataclass(frozen=True, slots=True)
class String(Node):
    """A text literal, escapes already resolved."""

    value: str


@dataclass(frozen=True, slots=True)
class Boolean(Node):
    """A truth literal, whatever word the language spells it with."""

    value: bool


@dataclass(frozen=True, slots=True)
class Name(Node):
    """A variable's value; the name is without its language's sigil."""

    name: str


@dataclass(frozen=True, slots=True)
class Unary(Node):
    """One operator before or behind one operand."""

    op: UnaryOp
    operand: "Expr"


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """Two operands and their operator; `concat` joins the texts of any two values."""

    op: BinaryOp
    left: "Expr"
    right: "Expr"


Expr: TypeAlias = Integer | String | Boolean | Name | Unary | Binary


@dataclass(frozen=True, slots=True)
class Assign(Node):
    """Store a value under a name; the first time makes the variable."""

    target: str
    value: Expr


@dataclass(frozen=True, slots=True)
class Print(Node):
    """Print the values, one blank between two, then a line's end; at least one value."""

    values: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class If(Node):
    """Run `then` where the condition holds, else `otherwise` (empty: no else).

    An else-if is an `otherwise` that is exactly one `If`: the two spellings mean the same.
    """

    condition: Expr
    then: "Block"
    otherwise: "Block" = ()


@dataclass(frozen=True, slots=True)
class While(Node):
    """Test first, run the body as long as the condition holds."""

    condition: Expr
    body: "Block"


@dataclass(frozen=True, slots=True)
class Until(Node):
    """Test first, run the body as long as the condition does not hold."""

    condition: Expr
    body: "Block"


@dataclass(frozen=True, slots=True)
class DoWhile(Node):
    """Run the body, then test; again while the condition holds."""

    body: "Block"
    condition: Expr


@dataclass(frozen=True, slots=True)
class DoUntil(Node):
    """Run the body, then test; again until the condition holds."""

    body: "Block"
    condition: Expr


@dataclass(frozen=True, slots=True)
class Repeat(Node):
    """Run the body `count` times; the count is evaluated once, below one means never."""

    count: Expr
    body: "Block"


@dataclass(frozen=True, slots=True)
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


Loop: TypeAlias = While | Until | DoWhile | DoUntil | Repeat | For
Stmt: TypeAlias = Assign | Print | If | Loop
Block: TypeAlias = tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class Program(Node):
    """A whole program: the root of the AST."""

    body: Block


AnyNode: TypeAlias = Expr | Stmt | Program

_LEAVES = (Name, Integer, String, Boolean)


def children(node: AnyNode) -> tuple[Expr | Stmt, ...]:
    """The nodes directly below `node`, in the order in which they are written."""
    if isinstance(node, _LEAVES):  # most nodes are leaves: they shall not wait for the rest
        return ()
    match node:
        case Binary(left=left, right=right):
            return (left, right)
        case Assign(value=value):
            return (value,)
        case Print(values=values):
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
        case Program(body=body):
            return body


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

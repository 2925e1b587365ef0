"""What a program did: its output, its steps, and the fault that stopped it, if any."""

from typing import Literal, NamedTuple, TypeAlias

from caalm.nodes import Span, Stmt


class Undefined:
    """The value that JavaScript has beside null; there is one, `UNDEFINED`."""

    __slots__ = ()


UNDEFINED = Undefined()


class Special:
    """Base of the values that one language's rules alone know: COBOL's fields and decimals."""

    __slots__ = ()


# Invented languages have the first three only.
Value: TypeAlias = (
    int | str | bool | float | Undefined | Special | list["Value"] | tuple["Value", ...] | None
)

FaultCode: TypeAlias = Literal[
    "undefined name",
    "division by zero",
    "type error",
    "out of fuel",
    "integer out of range",
    "output too long",
    "string too long",
    "nesting too deep",
    "calls too deep",
    "list too long",
    "index out of range",
    "wrong arguments",
    "not exact",
]


class ProgramFault(NamedTuple):
    """Why a program stopped early: a name for it, a sentence, and where."""

    code: FaultCode
    message: str
    span: Span | None = None


class Step(NamedTuple):
    """One step: the statement, its line, what it changed, and the text that it printed.

    A counted loop changes its variable at every turn; at its end, an outer variable of that
    name is back with its own value, or (unchanged here) the name has none. The step that a
    fault cut off changed and printed nothing.
    """

    node: Stmt
    line: int | None
    changed: tuple[tuple[str, Value], ...] = ()
    printed: str = ""


class Execution(NamedTuple):
    """What running a program gave.

    `stdout` is everything printed, each line with its end, also where a fault cut it off.
    `steps` counts statements begun and, for loops, each further test or turn. `trace` holds
    exactly these steps where they were asked for; their printed texts make up `stdout`.
    """

    stdout: str
    steps: int
    error: ProgramFault | None = None
    trace: tuple[Step, ...] | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The printed lines without their ends."""
        return tuple(self.stdout.split("\n")[:-1])

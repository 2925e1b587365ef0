"""What the one run of a program tells of its variables: enough to choose pictures.

A program has no input, so it has one run. In: a program of plain semantics. Out: for each
name the numbers and texts that it held. Errors: CaalmError for a program that fails, or that
gives one name values of several kinds, which no field can hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from caalm.errors import CaalmError
from caalm.nodes import COMPARISONS, Binary, Expr, For, Integer, Name, Program, Unary, walk
from caalm.real.types import Kind, Kinds
from caalm.runtime import Execution, run_program

_KINDS: Mapping[type, Kind] = {int: "integer", str: "string", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class Held:
    """What one name held, from the least to the greatest; sizes are bytes."""

    kind: Kind
    least: int = 0
    most: int = 0
    longest: int = 1
    blank_end: bool = False  # a text that was empty, or ended in a blank

    def joined(self, other: "Held") -> "Held":
        """Both together."""
        return Held(
            self.kind,
            min(self.least, other.least),
            max(self.most, other.most),
            max(self.longest, other.longest),
            self.blank_end or other.blank_end,
        )

    @property
    def picture(self) -> str:
        """The picture that holds all of it."""
        if self.kind != "integer":
            return f"X({self.longest})"
        digits = len(str(max(abs(self.least), abs(self.most))))
        return ("S" if self.least < 0 else "") + (f"9({digits})" if digits > 1 else "9")


# A bound that is computed: the trace does not tell it where the loop has no turn.
_ANY_BOUND = Held("integer", -(10**9 - 1), 10**9 - 1)


class Facts:
    """A program, its run, and what its names held."""

    def __init__(self, program: Program) -> None:
        self.run: Execution = run_program(program, trace=True)
        if self.run.error is not None:
            raise CaalmError(f"cannot write a program that fails ({self.run.error.code}) in COBOL")
        self.kinds = Kinds(program)
        self.held: dict[str, Held] = {}
        for step in self.run.trace or ():
            for name, value in step.changed:
                self._hold(name, _of(value))
        loops = [node for node in walk(program) if isinstance(node, For)]
        turned = {id(step.node) for step in self.run.trace or () if step.changed}
        for loop in loops:  # a loop without a turn has its first value in COBOL all the same
            self._hold(loop.variable, self._first(loop, id(loop) in turned))
        for loop in loops:  # the counter goes one step past the end
            held, by = self.held[loop.variable], loop.step
            past = Held("integer", held.least + min(by, 0), held.most + max(by, 0))
            self._compare(Name(loop.variable), loop.last)
            self._hold(loop.variable, past)

        for node in walk(program):
            if isinstance(node, Binary) and node.op in COMPARISONS:
                self._compare(node.left, node.right)
                self._compare(node.right, node.left)

    def _compare(self, field: Expr, other: Expr) -> None:
        """Give a field the width of a negative literal: GnuCOBOL 3.1 compares others wrongly."""
        match field, other:
            case Name(name=name), Unary(op="negate", operand=Integer(value=value)):
                if self.of(name).kind == "integer":
                    self._hold(name, _of(value))
            case _:
                pass

    def _first(self, loop: For, turned: bool) -> Held:
        """What a loop's first value may be; `turned` says whether the trace has told one."""
        match loop.first:
            case Integer(value=value):
                return _of(value)
            case Unary(op="negate", operand=Integer(value=value)):
                return _of(-value)
            case Name(name=name) if name in self.held:
                return self.held[name]
            case _ if turned:
                return self.held[loop.variable]
            case _:
                return _ANY_BOUND

    def _hold(self, name: str, held: Held) -> None:
        before = self.held.get(name, held)
        if before.kind != held.kind:
            raise CaalmError(f"cannot write `{name}`, which holds values of two kinds, in COBOL")
        self.held[name] = before.joined(held)

    def of(self, name: str) -> Held:
        """What a name held; one that the run never came to, what it would have held."""
        return self.held.get(name) or Held(self.kinds.of(Name(name)) or "integer")


def _of(value: object) -> Held:
    if isinstance(value, bool):
        return Held("boolean", longest=len("false"))
    if isinstance(value, int):
        return Held("integer", value, value)
    text = str(value)
    size = len(text.encode("utf-8", "surrogatepass"))
    return Held("string", longest=max(1, size), blank_end=not text or text.endswith(" "))

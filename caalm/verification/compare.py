"""One program under both: our interpreter, and the language's own runtime.

In: a program. Out: its source with what the interpreter says of it (`Case`), and from the
runtime's result whether both say the same. What is compared: the bytes printed, and whether
the program failed. A program is read back from its source first, so that the language's
reader and writer are checked with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from caalm.errors import CaalmError, LimitError, ProgramSyntaxError
from caalm.nodes import Program
from caalm.real.language import RealLanguage
from caalm.real.runtimes import RuntimeResult
from caalm.runtime import Execution, Limits, run_program
from caalm.syntax import adapt_program

# Enough for every program that is drawn to end; a loop that does not is a difference.
LIMITS = Limits()
# Where the interpreter says that it cannot or may not go on: no answer to compare.
_REFUSALS = frozenset(
    {
        "not exact",
        "integer out of range",
        "output too long",
        "string too long",
        "list too long",
        "nesting too deep",
        "calls too deep",
    }
)
_OUTSIDE = "outside the supported"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one side says of a program: all it printed, and its error's line, if any."""

    stdout: bytes
    error: str | None = None

    @property
    def text(self) -> str:
        """The stdout as text; bytes that are not UTF-8 show as escapes."""
        return self.stdout.decode("utf-8", "backslashreplace")

    def agrees(self, other: "Answer") -> bool:
        """Whether both printed the same bytes, and both failed or both did not."""
        return self.stdout == other.stdout and (self.error is None) == (other.error is None)


@dataclass(frozen=True, slots=True)
class Case:
    """A program's source and our answer; without one, `refused` says why."""

    program: Program
    source: str
    ours: Answer | None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A program on which both sides differ; `draw` is its number."""

    draw: int
    program: Program
    source: str
    ours: Answer
    theirs: Answer

    @property
    def size(self) -> tuple[int, str]:
        """What makes one smaller than another."""
        return len(self.source), self.source


# How a program becomes a case.
Way: TypeAlias = Callable[[Program], Case]


def own_way(language: RealLanguage) -> Way:
    """Programs of the language's own rules, as its writer writes them."""

    def case(program: Program) -> Case:
        try:
            source = language.writer.print(program)
        except CaalmError:
            return Case(program, "", None, "not writable")
        try:
            read = language.parser.parse(source, LIMITS)
        except LimitError:
            return Case(program, source, None, "nesting too deep")
        except ProgramSyntaxError as error:
            if _OUTSIDE in str(error):
                return Case(program, source, None, "outside the subset")
            return Case(program, source, Answer(b"", f"not read: {error}"))
        return _case(program, source, lambda: _run(read, language))

    return case


def translated_way(language: RealLanguage) -> Way:
    """Programs of an invented language's rules, pinned to them in the real language."""

    def case(program: Program) -> Case:
        try:
            source = language.printer.print(adapt_program(program, language))
        except CaalmError:
            return Case(program, "", None, "not writable")
        return _case(program, source, lambda: run_program(program, limits=LIMITS))

    return case


def answer_of(result: RuntimeResult) -> Answer:
    """What a runtime says of a program."""
    return Answer(result.stdout, result.error)


def _run(program: Program, language: RealLanguage) -> Execution:
    return run_program(program, semantics=language.semantics, limits=LIMITS)


def _case(program: Program, source: str, run: Callable[[], Execution]) -> Case:
    try:
        execution = run()
    except Exception as error:  # whatever it is, it is ours, and must be shown
        return Case(program, source, Answer(b"", f"the interpreter broke: {error!r}"))
    fault = execution.error
    if fault and fault.code in _REFUSALS:
        return Case(program, source, None, fault.code)
    stdout = execution.stdout.encode("utf-8", "surrogatepass")
    return Case(
        program, source, Answer(stdout, f"{fault.code}: {fault.message}" if fault else None)
    )

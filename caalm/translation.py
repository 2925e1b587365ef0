"""Source -> source: a program as another language writes it, with the same output.

In: a source, its language, and another. Out: text. A program of an invented language means
the same in all of them, and real languages write it so that it does. A program of a real
language is run by both rules first, and refused where they part.
"""

from typing import TYPE_CHECKING, cast

from caalm.errors import CaalmError
from caalm.nodes import Program
from caalm.runtime import Execution, Limits, run_program
from caalm.syntax import adapt_program, parse_program, print_program

if TYPE_CHECKING:
    from caalm.language import Language
    from caalm.real.language import RealLanguage

_DEFAULT_LIMITS = Limits()


def translate(
    source: str, language: "Language", to: "Language", *, limits: Limits = _DEFAULT_LIMITS
) -> str:
    """`source` as the language `to` writes it, by way of the AST; no newline at the end.

    Raises ProgramSyntaxError or LimitError for a source that cannot be parsed, CaalmError
    for a program of a real language with a part that `to` has no form for, or that would
    print something else by the rules of invented languages.
    """
    program = parse_program(source, language, limits=limits)
    if language.semantics.language is None:
        return print_program(adapt_program(program, to), to)
    if language.name == to.name:
        return cast("RealLanguage", to).writer.print(program)
    adapted = adapt_program(program, to)
    _check_meaning(program, adapted, language, limits)
    return print_program(adapted, to)


def _check_meaning(
    program: Program, adapted: Program, language: "Language", limits: Limits
) -> None:
    """Refuse a program of a real language that plain rules would run to another output."""
    real = run_program(program, semantics=language.semantics, limits=limits)
    plain = run_program(adapted, limits=limits)
    if (real.stdout, _fault(real)) != (plain.stdout, _fault(plain)):
        raise CaalmError(
            "by the rules of invented languages this program does something else: "
            f"{_first_difference(real, plain)}"
        )


def _first_difference(real: Execution, plain: Execution) -> str:
    rows, others = real.stdout.splitlines(), plain.stdout.splitlines()
    for number, (row, other) in enumerate(zip(rows, others, strict=False), 1):
        if row != other:
            return f"line {number} of its output would be {other!r} instead of {row!r}"
    if len(rows) != len(others):
        return f"it would print {len(others)} lines instead of {len(rows)}"
    return f"it would end with {_fault(plain)} instead of {_fault(real)}"


def _fault(execution: Execution) -> str:
    return execution.error.code if execution.error else "no fault"

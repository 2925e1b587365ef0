"""What the benchmark's programs print: real languages run, invented ones interpreted."""

from collections.abc import Iterator
from functools import cache

from caalm.errors import CaalmError
from caalm.evaluation.card import LANGUAGES, CardProgram
from caalm.files import write_text
from caalm.language import Language, load_language
from caalm.nodes import Program
from caalm.real.runtimes import RUNTIMES, available_runtimes, run_single
from caalm.runtime import Execution, run_program
from caalm.syntax import parse_program


@cache
def card_language(name: str) -> Language:
    """One of the benchmark's own invented languages, from its saved spec."""
    return load_language(str(LANGUAGES / name))


def parse_card(program: CardProgram) -> Program:
    """The AST of a program in an invented language, read from its source file."""
    return parse_program(program.source, card_language(program.language))


def run_card(program: CardProgram) -> Execution:
    """The execution of a program in an invented language. Raises CaalmError where it faults."""
    language = card_language(program.language)
    execution = run_program(parse_card(program), semantics=language.semantics)
    if execution.error is not None:
        raise CaalmError(f"{program.path}: the program faults: {execution.error.message}")
    return execution


def can_compute(program: CardProgram) -> bool:
    """Whether this machine has what the program needs."""
    return program.language not in RUNTIMES or program.language in available_runtimes()


def compute_output(program: CardProgram) -> str:
    """What the program prints, found by running it; its .out file is not looked at."""
    if program.language in RUNTIMES:
        return _run_real(program)
    return run_card(program).stdout


def _run_real(program: CardProgram) -> str:
    """What the language's own runtime prints. Raises CaalmError where the program fails."""
    result = run_single(program.language, program.source + "\n", trusted=True)
    if result.error is not None:
        raise CaalmError(f"{program.path}: {result.error}")
    return result.text


def differing(programs: tuple[CardProgram, ...]) -> Iterator[tuple[CardProgram, str]]:
    """The programs whose .out is missing or not what they print, with what they print."""
    for program in programs:
        printed = compute_output(program)
        if not program.output_path.is_file() or program.output != printed:
            yield program, printed


def write_outputs(programs: tuple[CardProgram, ...]) -> list[str]:
    """Write every .out that is not right; gives the ids of the programs concerned."""
    changed = []
    for program, printed in differing(programs):
        write_text(program.output_path, printed)
        changed.append(program.id)
    return changed

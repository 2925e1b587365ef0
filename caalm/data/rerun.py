"""Rows that are run again: whether what a corpus says is still what its programs print.

In: a row as it stands in a file, and its program, read from its text. Out: whether its
completion is what the program prints now. One row in a hundred is run, chosen by its text.
"""

from caalm.data.example import CORPUS_LIMITS, truth_of
from caalm.data.real_rows import REAL_LIMITS
from caalm.language import Language
from caalm.model.prompt import format_completion
from caalm.nodes import Program
from caalm.real.language import RealLanguage
from caalm.runtime import run_program

_TEXTS_TO_ONE_RUN = 100


def is_run_again(text: int) -> bool:
    """Whether the row with this mark of its text is one of those that are run again."""
    return text % _TEXTS_TO_ONE_RUN == 0


def is_stale(completion: str, program: Program, language: Language | RealLanguage) -> bool:
    """Whether the program prints something else than the completion says."""
    limits = REAL_LIMITS if isinstance(language, RealLanguage) else CORPUS_LIMITS
    execution = run_program(program, semantics=language.semantics, limits=limits)
    return format_completion(truth_of(execution)) != completion

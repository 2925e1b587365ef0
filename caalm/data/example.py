"""One corpus row: a program in a language, and what it prints.

In: a language, a tier and a draw number. Out: an `Example`, the same for the same three,
whatever else is made before or beside it. Not here: which rows a corpus has (plan.py).
"""

import re
from dataclasses import dataclass

from caalm.data.splits import split_of
from caalm.errors import CaalmError, UsageError
from caalm.language import Language, load_language
from caalm.model.prompt import format_completion, format_prompt
from caalm.nodes import Program
from caalm.programs import program_features, sample_program
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

CORPUS_LIMITS = Limits(fuel=10_000)
MOST_DRAWS = 1_000_000  # draw numbers have six digits in an id

_ID = re.compile(r"(?P<language>[a-z]+-\d{4,18})/t(?P<tier>\d{1,3})/(?P<draw>\d{6})")


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A row of a corpus; the fields are its columns, in their order.

    `features` are the sorted tags of the program, `steps` what its run took. `identifiable`
    is None until it is judged whether the text allows one reading only.
    """

    prompt: str
    completion: str
    language: str
    family: str
    tier: int
    features: tuple[str, ...]
    steps: int
    identifiable: bool | None
    split: str
    id: str


def make_example(
    language: Language, tier: int, draw: int, *, limits: Limits = CORPUS_LIMITS
) -> Example:
    """Draw a program, write it, read it back, compare, and run what was read.

    Raises UsageError for a draw number out of range, and CaalmError, naming the language
    and the draw, for a program that does not survive print and parse or that faults: a row
    is never left out silently.
    """
    if not 0 <= draw < MOST_DRAWS:
        raise UsageError(f"draw {draw}: not a number from 0 to {MOST_DRAWS - 1}")
    row = f"{language.name}/t{tier}/{draw:06d}"
    drawn = _draw_program(language, tier, draw)
    source = print_program(drawn, language)
    try:
        parsed = parse_program(source, language, limits=limits)
    except CaalmError as error:
        raise CaalmError(f"{row}: the printed program does not parse: {error}") from error
    if parsed != drawn:
        raise CaalmError(f"{row}: the printed program parses to another one; not a valid row")
    execution = run_program(parsed, semantics=language.semantics, limits=limits)
    if execution.error is not None:
        fault = execution.error
        raise CaalmError(f"{row}: the program faults ({fault.code}: {fault.message})")
    return Example(
        prompt=format_prompt(source),
        completion=format_completion(execution.stdout),
        language=language.name,
        family=language.family,
        tier=tier,
        features=program_features(parsed),
        steps=execution.steps,
        identifiable=None,
        split=split_of(language.spec.stratum, draw),
        id=row,
    )


def _draw_program(language: Language, tier: int, draw: int) -> Program:
    """The program of this draw, in the constructs and names of the language."""
    spec = language.spec
    if spec.seed is None:  # a spec written by hand has no seed: its name is its stream
        rng = rng_for(0, "program", "spec", spec.name, tier, draw)
    else:
        rng = rng_for(spec.seed, "program", spec.profile, tier, draw)
    return adapt_program(sample_program(tier, rng, language.constructs), language)


def example_from_id(row: str, *, limits: Limits = CORPUS_LIMITS) -> Example:
    """The row with this id, made again: `example_from_id("card-0007/t2/000123")`.

    Raises UsageError for an id that no build can have given.
    """
    match = _ID.fullmatch(row)
    if match is None:
        raise UsageError(f"{row!r} is not a row's id; one looks like card-0007/t2/000123")
    language = load_language(match["language"])
    return make_example(language, int(match["tier"]), int(match["draw"]), limits=limits)

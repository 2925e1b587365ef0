"""Twins: the rows of one program in several surfaces.

In: a draw of a language that a seed gives, and how many twins. Out: its rows in meaningful,
invented and swapped words and in real languages, in this order, all with one `program_id`;
or nothing where one of them cannot be written, for then no twin is in a corpus. What a real
language prints is asked of its runtime, for many programs together (`disagreeing`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import chain, groupby, islice
from typing import NamedTuple

from caalm.data.example import Drawn, Example, RowKey, draw_program, finish
from caalm.data.real_rows import REAL_LIMITS
from caalm.data.splits import split_of
from caalm.errors import CaalmError, UsageError
from caalm.language import SURFACES, Language, is_drawn, load_language, make_twin, twin_name
from caalm.model.prompt import code_of, format_completion, format_prompt
from caalm.programs import Outline, outline_of, program_features
from caalm.real.language import RealLanguage, load_real, real_languages
from caalm.real.runtimes import run_programs
from caalm.runtime import run_program
from caalm.syntax import adapt_program

REAL = "real"


@dataclass(frozen=True, kw_only=True, slots=True)
class Twin(Example):
    """A row with twins: `program_id` is the same for all of them.

    It is the id that the row has in its language's own words. `surface` is one of SURFACES,
    or "real". Both are empty for a row without twins in a corpus of twins.
    """

    program_id: str
    surface: str


class Written(NamedTuple):
    """A twin, and the outline of its program as its own language reads it."""

    example: Twin
    outline: Outline


def surface_names(twins: int) -> list[str]:
    """The first so many surfaces in words."""
    return [*(f"{surface} words" for surface in SURFACES), *real_languages()][:twins]


@lru_cache(maxsize=16)  # rows stand by language
def twin_languages(base: Language, twins: int) -> tuple[Language | RealLanguage, ...]:
    """The languages of the first so many surfaces: first of SURFACES, then real ones."""
    seed, profile = base.spec.seed, base.spec.profile
    assert seed is not None
    invented = (make_twin(seed, profile, surface) for surface in SURFACES)
    return tuple(islice(chain(invented, map(load_real, real_languages())), twins))


def write_twins(drawn: Drawn, language: Language, twins: int) -> list[Written] | None:
    """The rows of a draw, not judged yet; None where a surface cannot have it.

    A real language cannot have comments, a program that it would run to another output, or
    one whose shape, as it writes it, is for another split. Raises CaalmError where invented
    languages differ in more than words.
    """
    rows: list[Written] = []
    for number, target in enumerate(twin_languages(language, twins)):
        if isinstance(target, RealLanguage):
            row = _in_real(drawn, rows[0].example.completion, language, target)
        else:
            row = _in_words(drawn, SURFACES[number], target)
        if row is None:
            return None
        rows.append(row)
        if row.example.completion != rows[0].example.completion:
            raise CaalmError(f"{row.example.id}: prints something else than {drawn.key.id}")
    return rows


def _in_words(drawn: Drawn, surface: str, language: Language) -> Written:
    """The row of a twin language; what is drawn there is the same but for its words."""
    key = drawn.key
    again = draw_program(language, key.tier, key.draw, key.variant)
    if again.outline != drawn.outline:
        raise CaalmError(f"{again.key.id}: is another program than {key.id}; not a valid twin")
    example = finish(again, language)
    values = {each.name: getattr(example, each.name) for each in fields(Example)}
    return Written(Twin(**values, program_id=key.id, surface=surface), again.outline)


def _in_real(drawn: Drawn, completion: str, base: Language, real: RealLanguage) -> Written | None:
    """The row of a real language, as our interpreter runs it."""
    key = drawn.key
    if drawn.remarks:
        return None
    try:
        source = real.printer.print(adapt_program(drawn.program, real))
        program = real.parser.parse(source, REAL_LIMITS)
    except CaalmError:  # it has no form for some part
        return None
    execution = run_program(program, semantics=real.semantics, limits=REAL_LIMITS)
    outline = outline_of(program)
    split = split_of(base.spec.stratum, key.draw, outline, key.tier)
    if execution.error or format_completion(execution.stdout) != completion or split != drawn.split:
        return None
    example = Twin(
        prompt=format_prompt(source),
        completion=completion,
        language=real.name,
        family=real.family,
        tier=key.tier,
        features=program_features(program),
        steps=execution.steps,
        identifiable=True,
        split=split,
        id=key._replace(language=f"{key.language}-{real.name}").id,
        program_id=key.id,
        surface=REAL,
    )
    return Written(example, outline)


def disagreeing(examples: Iterable[Example]) -> set[str]:
    """The ids of the twins in real languages whose runtime prints something else.

    Raises MissingRuntimeError where a runtime is not installed.
    """
    rows = [one for one in examples if isinstance(one, Twin) and one.surface == REAL]
    rows.sort(key=lambda row: row.language)
    found: set[str] = set()
    for name, group in groupby(rows, lambda row: row.language):
        some = list(group)
        results = run_programs(name, [code_of(row.prompt) for row in some], trusted=True)
        for row, result in zip(some, results, strict=True):
            failed = result.error is not None or not result.is_truth
            if failed or format_completion(result.text) != row.completion:
                found.add(row.id)
    return found


def real_twin_example(key: RowKey) -> Twin | None:
    """The row of an id such as `card-0007-lua/t2/000123`; None where it names no such twin.

    Raises UsageError for a program that this real language cannot have.
    """
    base, _, name = key.language.rpartition("-")
    if name not in real_languages() or not is_drawn(base) or twin_name(base) or key.pattern:
        return None
    language = load_language(base)
    drawn = draw_program(language, key.tier, key.draw, key.variant)
    written = _in_real(drawn, finish(drawn, language).completion, language, load_real(name))
    if written is None or disagreeing([written.example]):
        raise UsageError(f"{key.id}: no such row; {load_real(name).title} cannot have this program")
    return written.example

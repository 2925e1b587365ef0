"""One corpus row: a program in a language, and what it prints.

In: a language, a tier, a draw number and, where it is no usual row, a variant. Out: an
`Example`, the same for the same four, whatever else is made before or beside it.
Not here: which rows a corpus has (plan.py).
"""

import re
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from caalm.data.splits import split_of
from caalm.errors import CaalmError, UsageError
from caalm.language import Language, is_drawn, load_language, twin_name
from caalm.model.prompt import code_of, format_completion, format_prompt
from caalm.nodes import Program
from caalm.programs import (
    USUAL,
    Outline,
    difficulty_named,
    outline_of,
    program_features,
    sample_program,
)
from caalm.programs.remarks import remark_tags, sample_remarks
from caalm.runtime import Execution, Limits, run_program
from caalm.seeds import rng_for
from caalm.syntax import Remarks, adapt_program, parse_program, print_program

if TYPE_CHECKING:
    from caalm.data.judgement import Judgement

CORPUS_LIMITS = Limits(fuel=10_000)
MOST_DRAWS = 1_000_000  # draw numbers have six digits in an id

_ID = re.compile(
    r"(?P<language>[^/]+)/"
    r"(?:(?P<kind>[te])(?P<tier>\d{1,3})(?:-(?P<difficulty>[a-z]+))?|p-(?P<pattern>[a-z]\w*))"
    r"/(?P<draw>\d{6})",
    re.ASCII,
)


class Variant(NamedTuple):
    """What is asked of a program beside its tier: how hard it is, and that it fails."""

    difficulty: str = USUAL
    fault: bool = False


_USUAL_VARIANT = Variant()


class RowKey(NamedTuple):
    """What an id says: everything that makes the row again.

    A row of a real language may be drawn from a `pattern`; its tier is then 0 here.
    """

    language: str
    tier: int
    draw: int
    variant: Variant = _USUAL_VARIANT
    pattern: str = ""

    @property
    def id(self) -> str:
        """The id: `card-0007/t2/000123`, `…/e2/…` (it fails), `…/t2-hard/…`, `lua/p-gcd/…`."""
        if self.pattern:
            return f"{self.language}/p-{self.pattern}/{self.draw:06d}"
        kind = "e" if self.variant.fault else "t"
        usual = self.variant.difficulty == USUAL
        harder = "" if usual else f"-{self.variant.difficulty}"
        return f"{self.language}/{kind}{self.tier}{harder}/{self.draw:06d}"

    @property
    def names(self) -> tuple[str | int, ...]:
        """What tells the draw from all others, to name a random stream after it."""
        return (self.language, self.pattern, self.tier, self.draw, *map(str, self.variant))


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A row of a corpus; the fields are its columns, in their order.

    `features` are the sorted tags of the program, `steps` what its run took. `identifiable`
    is None until it is judged whether the text allows one reading only. `split` is None
    where no corpus has the row: its draw is for training, its outline is kept from it, or
    the other way round.
    """

    prompt: str
    completion: str
    language: str
    family: str
    tier: int
    features: tuple[str, ...]
    steps: int
    identifiable: bool | None
    split: str | None
    id: str


class Drawn(NamedTuple):
    """What is to become a row: the program in its language's constructs, with its comments."""

    key: RowKey
    program: Program
    remarks: Remarks
    outline: Outline
    split: str | None


def make_example(
    language: Language,
    tier: int,
    draw: int,
    variant: Variant = _USUAL_VARIANT,
    *,
    limits: Limits = CORPUS_LIMITS,
) -> Example:
    """Draw a program, write it, read it back, compare, and run what was read.

    Raises as `draw_program` and `finish` do.
    """
    return finish(draw_program(language, tier, draw, variant, limits=limits), language, limits)


def draw_program(
    language: Language,
    tier: int,
    draw: int,
    variant: Variant = _USUAL_VARIANT,
    *,
    limits: Limits = CORPUS_LIMITS,
) -> Drawn:
    """The program of a row, before it is written; raises UsageError for a draw out of range."""
    if not 0 <= draw < MOST_DRAWS:
        raise UsageError(f"draw {draw}: not a number from 0 to {MOST_DRAWS - 1}")
    key = RowKey(language.name, tier, draw, variant)
    program, remarks = _draw(language, key, limits)
    outline = outline_of(program)
    split = split_of(language.spec.stratum, draw, outline, tier)
    return Drawn(key, program, remarks, outline, split)


def finish(drawn: Drawn, language: Language, limits: Limits = CORPUS_LIMITS) -> Example:
    """The row: the program written, read back, compared, and run as it was read.

    Raises CaalmError, naming the language and the draw, for a program that does not survive
    print and parse, that faults, or that was to fault and does not: a row is never left out
    silently.
    """
    key, program, remarks, _, split = drawn
    source = print_program(program, language, remarks)
    try:
        parsed = parse_program(source, language, limits=limits)
    except CaalmError as error:
        raise CaalmError(f"{key.id}: the printed program does not parse: {error}") from error
    if parsed != program:
        raise CaalmError(f"{key.id}: the printed program parses to another one; not a valid row")
    execution = run_program(parsed, semantics=language.semantics, limits=limits)
    return Example(
        prompt=format_prompt(source),
        completion=format_completion(_truth(execution, key)),
        language=language.name,
        family=language.family,
        tier=key.tier,
        features=_tags(parsed, remarks, execution),
        steps=execution.steps,
        identifiable=None,
        split=split,
        id=key.id,
    )


def judge_example(
    example: Example, language: Language, limits: Limits = CORPUS_LIMITS, *, briefly: bool = False
) -> "tuple[Example, Judgement | None]":
    """The row with its `identifiable` filled in, and why (`briefly`: as far as that needs).

    A row that fails is not judged, and neither is one in swapped words: whoever trusts the
    lexicon is misled there, however few readings there are.
    """
    from caalm.data.identifiability import judge  # to make a language needs none of it

    _, surface = twin_name(language.name) or ("", "")
    if "error" in example.features or surface == "swapped":
        return example, None
    judgement = judge(code_of(example.prompt), language, limits, briefly=briefly)
    return replace(example, identifiable=judgement.identifiable), judgement


def truth_of(execution: Execution) -> str:
    """What a program printed; if it failed, then a last line with the fault's name."""
    fault = execution.error
    return execution.stdout if fault is None else f"{execution.stdout}error: {fault.code}\n"


def _truth(execution: Execution, key: RowKey) -> str:
    """The truth of a row; it fails where that was asked for, and there alone."""
    fault = execution.error
    if fault is None and key.variant.fault:
        raise CaalmError(f"{key.id}: the program was to fail and does not; not a valid row")
    if fault is not None and not key.variant.fault:
        raise CaalmError(f"{key.id}: the program faults ({fault.code}: {fault.message})")
    return truth_of(execution)


def _tags(program: Program, remarks: Remarks, execution: Execution) -> tuple[str, ...]:
    """The tags of the program, and of what its AST does not show."""
    features = program_features(program)
    if not remarks and execution.error is None:
        return features
    error = ("error",) if execution.error else ()
    return tuple(sorted({*features, *remark_tags(remarks), *error}))


def _draw(language: Language, key: RowKey, limits: Limits) -> tuple[Program, Remarks]:
    """The program of this row, in the language's constructs and names, and its comments."""
    name, fault = key.variant
    rng = _stream(language, "program", key)
    program = sample_program(key.tier, rng, language.constructs, difficulty=name, fault=fault)
    program = adapt_program(program, language)
    difficulty = difficulty_named(name)
    if rng.random() >= difficulty.remarks:
        return program, {}
    own = _stream(language, "remarks", key)
    false = difficulty.false_remarks
    remarks = sample_remarks(program, own, false, semantics=language.semantics, limits=limits)
    return program, remarks


def _stream(language: Language, purpose: str, key: RowKey) -> Random:
    """The stream of a row for one purpose; a usual row is named by its tier and draw alone."""
    spec = language.spec
    names: tuple[str | int, ...] = (key.tier, key.draw)
    if key.variant != _USUAL_VARIANT:
        names = (key.tier, key.draw, *map(str, key.variant))
    if spec.seed is None:  # a spec written by hand has no seed: its name is its stream
        return rng_for(0, purpose, "spec", spec.name, *names)
    return rng_for(spec.seed, purpose, spec.profile, *names)


def key_of(row: str) -> RowKey:
    """What a row's id says; raises UsageError for a text that is none."""
    match = _ID.fullmatch(row)
    if match is None:
        raise UsageError(f"{row!r} is not a row's id; one looks like card-0007/t2/000123")
    variant = Variant(match["difficulty"] or USUAL, match["kind"] == "e")
    tier, pattern = int(match["tier"] or 0), match["pattern"] or ""
    return RowKey(match["language"], tier, int(match["draw"]), variant, pattern)


def example_from_id(row: str, *, limits: Limits = CORPUS_LIMITS) -> Example:
    """The row with this id, made again: `example_from_id("card-0007/t2/000123")`.

    The row of a real language is run by its runtime. Raises UsageError for an id that no
    build can have given.
    """
    key = key_of(row)
    if not is_drawn(key.language):
        from caalm.data.real_rows import real_example  # they import this module
        from caalm.data.twins import real_twin_example
        from caalm.real.language import real_languages

        if key.language in real_languages():
            return real_example(key)
        if twin := real_twin_example(key):
            return twin
        raise UsageError(f"{row!r} is not a row's id; one looks like card-0007/t2/000123")
    language = load_language(key.language)
    example = make_example(language, key.tier, key.draw, key.variant, limits=limits)
    return judge_example(example, language, limits)[0]

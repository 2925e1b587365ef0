"""Rows of real languages: their truth is what the language's own runtime prints.

In: a real language and a key. Out: a row, the same for the same key and runtime. A source
comes from a tier's generator, written as one of many people would, or from a pattern. It is
read, run by our interpreter and, many at a time, by the runtime; where the two differ, the
row is kept with the runtime's output and marked as a `Disagreement`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from caalm.data.example import MOST_DRAWS, Example, RowKey
from caalm.data.splits import split_of
from caalm.errors import CaalmError, UnknownNameError, UsageError
from caalm.model.prompt import format_completion, format_prompt
from caalm.nodes import (
    Break,
    Call,
    Continue,
    ForEach,
    Function,
    If,
    Index,
    ListOf,
    Loop,
    Program,
    Slice,
    Steps,
    Store,
    walk,
)
from caalm.programs import Outline, outline_of, program_features, sample_program
from caalm.real.language import RealLanguage, load_real
from caalm.real.patterns import load_patterns
from caalm.real.runtimes import run_programs
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program

# A program that people write may go on for longer than one of an invented language.
REAL_LIMITS = Limits()


class RealDraw(NamedTuple):
    """What is to become a row: a source, and the program that it is."""

    key: RowKey
    source: str
    program: Program
    tier: int
    outline: Outline
    split: str | None


class RealRow(NamedTuple):
    """A row, and what our interpreter says instead, where it says something else."""

    example: Example
    ours: str | None


def real_example(key: RowKey) -> Example:
    """The row of a key, made alone; raises as `draw_real` and `finish_real` do."""
    language = load_real(key.language)
    return finish_real(language, [draw_real(language, key)])[0].example


def draw_real(language: RealLanguage, key: RowKey) -> RealDraw:
    """The source of a row; raises UsageError for a draw out of range, or an unknown pattern."""
    if not 0 <= key.draw < MOST_DRAWS:
        raise UsageError(f"draw {key.draw}: not a number from 0 to {MOST_DRAWS - 1}")
    rng = rng_for(0, "real", language.name, key.pattern, key.tier, *map(str, key.variant), key.draw)
    if key.pattern:
        patterns = load_patterns(language.name)
        if key.pattern not in patterns:
            raise UnknownNameError(f"{language.title} pattern", key.pattern, list(patterns))
        source = patterns[key.pattern].draw(rng)
    else:
        difficulty = key.variant.difficulty
        drawn = sample_program(key.tier, rng, language.constructs, difficulty=difficulty)
        plain = language.printer.print(adapt_program(drawn, language))
        source = language.phrase(_read(language, key, plain), rng)
    program = _read(language, key, source)
    tier, outline = key.tier or tier_of(program), outline_of(program)
    return RealDraw(key, source, program, tier, outline, split_of("real", key.draw, outline, tier))


def finish_real(language: RealLanguage, draws: Sequence[RealDraw]) -> list[RealRow]:
    """The rows of many draws, run together.

    Raises CaalmError, naming the row, for a program that fails in its runtime, and
    MissingRuntimeError where the runtime is not installed.
    """
    sources = [draw.source for draw in draws]
    results = run_programs(language.name, sources, trusted=True)
    rows = []
    for draw, result in zip(draws, results, strict=True):
        if result.error is not None or not result.is_truth:
            reason = result.error or f"stopped by its limit of {result.limit}"
            raise CaalmError(f"{draw.key.id}: fails in its runtime ({reason})")
        execution = run_program(draw.program, semantics=language.semantics, limits=REAL_LIMITS)
        ours = execution.stdout if execution.error is None else f"error: {execution.error.code}"
        rows.append(
            RealRow(
                Example(
                    prompt=format_prompt(draw.source),
                    completion=format_completion(result.text),
                    language=language.name,
                    family=language.family,
                    tier=draw.tier,
                    features=program_features(draw.program),
                    steps=execution.steps,
                    identifiable=True,
                    split=draw.split,
                    id=draw.key.id,
                ),
                None if ours == result.text else ours,
            )
        )
    return rows


def tier_of(program: Program) -> int:
    """The tier that a program belongs to, by the most that it has.

    1: assign and print; 2: decisions; 3: loops; 4: functions; 5: lists.
    """
    most = 1
    for node in walk(program):
        if isinstance(node, ListOf | Index | Slice | Store | ForEach):
            return 5
        if isinstance(node, Function | Call):
            most = max(most, 4)
        elif isinstance(node, Loop | Steps | Break | Continue):
            most = max(most, 3)
        elif isinstance(node, If):
            most = max(most, 2)
    return most


def _read(language: RealLanguage, key: RowKey, source: str) -> Program:
    try:
        return language.parser.parse(source, REAL_LIMITS)
    except CaalmError as error:
        raise CaalmError(f"{key.id}: the program does not parse: {error}") from error

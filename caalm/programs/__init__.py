"""Which programs: drawn from idioms, one file per tier; they know no language.

In: a tier, a random stream, the constructs that a language has. Out: a program (AST) that
uses only those, in canonical names. Not here: how it is written (syntax), what it prints
(runtime).
"""

from random import Random

from caalm.nodes import Program
from caalm.programs.constructs import ALL_CONSTRUCTS
from caalm.programs.difficulty import DIFFICULTIES, USUAL, Difficulty, difficulty_named
from caalm.programs.features import FEATURES, program_features
from caalm.programs.idiom import Idiom
from caalm.programs.shape import Outline, outline_of, plain_tokens
from caalm.programs.tiers import TIERS, Tier

__all__ = [
    "ALL_CONSTRUCTS",
    "DIFFICULTIES",
    "FEATURES",
    "TIERS",
    "USUAL",
    "Difficulty",
    "Idiom",
    "Outline",
    "Tier",
    "difficulty_named",
    "outline_of",
    "plain_tokens",
    "program_features",
    "sample_program",
]


def sample_program(
    tier: int,
    rng: Random,
    constructs: frozenset[str] = ALL_CONSTRUCTS,
    *,
    difficulty: str = USUAL,
    fault: bool = False,
) -> Program:
    """Draw one program of a tier that uses only the given constructs.

    `constructs` holds at least "while" or "until". The program never fails, prints at
    most some 25 lines and ends after a few hundred steps; with `fault` it fails, by one of
    the named faults, or never ends. Raises UnknownNameError for an unknown tier or
    difficulty.
    """
    return TIERS[str(tier)].sample(rng, constructs, difficulty_named(difficulty), fault=fault)

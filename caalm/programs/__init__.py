"""Which programs: drawn from idioms, one file per tier; they know no language.

In: a tier, a random stream, the constructs that a language has. Out: a program (AST) that
uses only those, in canonical names. Not here: how it is written (syntax), what it prints
(runtime).
"""

from random import Random

from caalm.nodes import Program
from caalm.programs.constructs import ALL_CONSTRUCTS
from caalm.programs.features import FEATURES, program_features
from caalm.programs.idiom import Idiom
from caalm.programs.tiers import TIERS, Tier

__all__ = [
    "ALL_CONSTRUCTS",
    "FEATURES",
    "TIERS",
    "Idiom",
    "Tier",
    "program_features",
    "sample_program",
]


def sample_program(tier: int, rng: Random, constructs: frozenset[str] = ALL_CONSTRUCTS) -> Program:
    """Draw one program of a tier that uses only the given constructs.

    `constructs` holds at least "while" or "until". The program never fails, prints at
    most some 25 lines and ends after a few hundred steps. Raises UnknownNameError for an
    unknown tier.
    """
    return TIERS[str(tier)].sample(rng, constructs)

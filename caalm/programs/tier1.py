"""Tier 1: assign and print. What a reader must follow is the order of the statements."""

from caalm.programs.composition import compose_values
from caalm.programs.idioms import arithmetic, dead, digits, everyday, faults, values
from caalm.programs.tiers import TIERS, Tier

TIER = TIERS.register("1")(
    Tier(
        shortest=2,
        longest=8,
        idioms=(*arithmetic.IDIOMS, *digits.IDIOMS, *everyday.IDIOMS, *values.IDIOMS),
        compose=compose_values,
        distractors=dead.DISTRACTORS,
        dead=dead.VALUES,
        faults=faults.ANY_TIER,
    )
)

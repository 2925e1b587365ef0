"""Tier 1: assign and print. What a reader must follow is the order of the statements."""

from caalm.programs.idioms import arithmetic, values
from caalm.programs.tiers import TIERS, Tier

TIER = TIERS.register("1")(Tier(shortest=2, longest=8, idioms=(*arithmetic.IDIOMS, *values.IDIOMS)))

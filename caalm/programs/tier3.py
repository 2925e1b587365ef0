"""Tier 3: loops. What a reader must follow is how often a body runs and what it leaves."""

from caalm.programs.idioms import counted, nested, open_ended, repeated, searches, series
from caalm.programs.tiers import TIERS, Tier

TIER = TIERS.register("3")(
    Tier(
        shortest=4,
        longest=18,
        idioms=(
            *counted.IDIOMS,
            *repeated.IDIOMS,
            *open_ended.IDIOMS,
            *nested.IDIOMS,
            *searches.IDIOMS,
            *series.IDIOMS,
        ),
    )
)

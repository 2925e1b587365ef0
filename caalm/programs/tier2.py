"""Tier 2: decisions. What a reader must follow is which branch runs, and what it changes."""

from caalm.programs.idioms import cases, changes, rules, verdicts
from caalm.programs.tiers import TIERS, Tier

TIER = TIERS.register("2")(
    Tier(
        shortest=3,
        longest=14,
        idioms=(*verdicts.IDIOMS, *changes.IDIOMS, *cases.IDIOMS, *rules.IDIOMS),
    )
)

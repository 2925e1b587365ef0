"""Tier 2: decisions. What a reader must follow is which branch runs, and what it changes."""

from caalm.programs.composition import compose_decisions
from caalm.programs.idioms import cases, changes, dead, faults, rules, verdicts
from caalm.programs.tiers import TIERS, Tier

TIER = TIERS.register("2")(
    Tier(
        shortest=3,
        longest=14,
        idioms=(*verdicts.IDIOMS, *changes.IDIOMS, *cases.IDIOMS, *rules.IDIOMS),
        compose=compose_decisions,
        distractors=dead.DISTRACTORS,
        dead=(*dead.VALUES, *dead.BRANCHES),
        faults=(*faults.ANY_TIER, *faults.DECISIONS),
        else_share=0.43,
    )
)

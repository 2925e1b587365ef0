"""Tier 3: loops. What a reader must follow is how often a body runs and what it leaves."""

from caalm.programs.composition import compose_loops
from caalm.programs.idioms import (
    counted,
    dead,
    faults,
    goals,
    nested,
    open_ended,
    repeated,
    searches,
    series,
)
from caalm.programs.tiers import TIERS, Tier

TIER = TIERS.register("3")(
    Tier(
        shortest=4,
        longest=18,
        idioms=(
            *counted.IDIOMS,
            *goals.IDIOMS,
            *repeated.IDIOMS,
            *open_ended.IDIOMS,
            *nested.IDIOMS,
            *searches.IDIOMS,
            *series.IDIOMS,
        ),
        compose=compose_loops,
        distractors=dead.DISTRACTORS,
        dead=(*dead.VALUES, *dead.BRANCHES, *dead.LOOPS),
        faults=(*faults.ANY_TIER, *faults.DECISIONS, *faults.LOOPS),
        else_share=0.64,
    )
)

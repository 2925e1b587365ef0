"""How programs are balanced: the shares of the drawing, and what must come out of them.

A share is the probability of one choice while a program is drawn. What comes out of all
choices together is measured by `measure.py` and held against `BOUNDS`.
"""

# Programs that print nothing: nothing is printed, or only where the program never comes.
EMPTY_SHARE = 0.047
# Conditions of decisions that hold, where this is drawn; the lower steps of ladders and the
# searches in loops mostly do not, so that it comes out at one half.
TAKEN_SHARE = 0.54
# Decisions with two branches that would take the else and are written the other way round.
TURNED_SHARE = 0.16
# Comparisons written backwards (5 > x for x < 5), and under a not (not x >= 5).
MIRRORED_SHARE = 0.1
DENIED_SHARE = 0.05
# Numbers that start below zero, where the idiom may take such a number.
NEGATIVE_SHARE = 0.25
# Values printed with a text before them.
LABEL_SHARE = 0.3
# Inputs of an idiom that are an earlier variable, where one fits, and not a new one.
REUSE_SHARE = 0.45
# Bounds of a loop or a comparison that are a variable and not a literal.
NAMED_SHARE = 0.4
# Loops by their number of turns: none, one, many.
ZERO_TURNS_SHARE = 0.21
ONE_TURN_SHARE = 0.22
# Loops that count down, and loops that count by more than one, where both are possible.
DOWNWARD_SHARE = 0.25
STRIDE_SHARE = 0.35

# What the measured shares of a tier must lie between (names as in `Measure.shares`). The empty
# output is a share of its own and no answer that a majority could give.
_ALL_TIERS = {
    "empty": (0.03, 0.08),
    "one line": (0.15, 0.7),
    "several lines": (0.3, 0.8),
    "negative": (0.08, 0.5),
    "majority": (0.0, 0.03),
    "duplicates": (0.0, 0.01),
    "unread": (0.02, 0.3),
}
_DECISIONS = {
    # Of else or none, taken or not, the rarest of the four is within 20% of the most common.
    "evenness": (0.8, 1.0),
    "taken": (4 / 9, 5 / 9),
    "else-if": (0.05, 0.5),
    "on texts": (0.02, 0.4),
    "on flags": (0.04, 0.4),
}
BOUNDS: dict[str, dict[str, tuple[float, float]]] = {
    "1": _ALL_TIERS,
    "2": {**_ALL_TIERS, **_DECISIONS},
    "3": {
        **_ALL_TIERS,
        **_DECISIONS,
        "else-if": (0.02, 0.5),
        "on texts": (0.01, 0.4),
        "zero turns": (0.15, 0.5),
        "one turn": (0.15, 0.5),
        "many turns": (0.15, 0.7),
    },
}

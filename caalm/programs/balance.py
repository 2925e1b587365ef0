"""How programs are balanced: the shares of the drawing, and what must come out of them.

A share is the probability of one choice while a program is drawn. What comes out of all
choices together is measured by `measure.py` and held against `BOUNDS`.
"""

# Programs that print nothing: nothing is printed, or only where the program never comes.
EMPTY_SHARE = 0.042
# Programs with one statement that nothing else needs.
DISTRACTOR_SHARE = 0.06
# Where a decision may have an else and the language has one; some decisions never do.
ELSE_SHARE = 0.65
# Conditions of decisions that hold, where this is drawn; the lower steps of ladders and the
# searches in loops mostly do not, so that it comes out at one half.
TAKEN_SHARE = 0.54
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

# Results further from zero than this are drawn again (tiers 1 and 2 know every value).
LARGEST_RESULT = 9_999

# What the measured shares of a tier must lie between (names as in `Measure.shares`).
# As common as another thing means: within 20 % of it, i.e. from 4/9 to 5/9 of both.
_EVEN = (4 / 9, 5 / 9)
_ALL_TIERS = {
    "empty": (0.03, 0.08),
    "one line": (0.2, 0.7),
    "several lines": (0.3, 0.8),
    "negative": (0.08, 0.5),
    "majority": (0.0, 0.05),
    "majority printed": (0.0, 0.03),
    "duplicates": (0.0, 0.01),
}
BOUNDS: dict[str, dict[str, tuple[float, float]]] = {
    "1": _ALL_TIERS,
    "2": {**_ALL_TIERS, "with else": _EVEN, "taken": _EVEN},
    "3": {
        **_ALL_TIERS,
        "with else": _EVEN,
        "taken": _EVEN,
        "zero turns": (0.15, 0.5),
        "one turn": (0.15, 0.5),
        "many turns": (0.15, 0.7),
    },
}

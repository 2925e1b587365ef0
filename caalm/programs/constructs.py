"""The constructs that a language may have or lack; everything else every language has."""

ALL_CONSTRUCTS: frozenset[str] = frozenset(
    (
        "else",
        "while",
        "until",
        "do_while",
        "do_until",
        "repeat",
        "for",
        "for_step",
        "for_down",
        "assign_many",
        "print_many",
    )
)

"""Whether a statement is asked for: a word before all that does something."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="courtesy",
        about="Whether a word stands before every statement of one line.",
        options={
            "none": Option(about="SAY x", weight=9.0),
            "word": Option(
                about="PRITHEE SAY x",
                settings={"courtesy": "<please>"},
                # A word before a sign, or before a bracket, asks nobody for anything.
                needs={
                    "assignment": (
                        *("keyword", "keyword_word", "keyword_symbol", "value_of"),
                        *("value_first", "value_first_of", "declare_word"),
                    ),
                    "printing": ("keyword", "tail"),
                },
            ),
        },
    )
)

"""Where the words of a language come from."""

from caalm.language.choice import Choice, Option, register

register(
    Choice(
        name="vocabulary",
        about="Where its words come from.",
        structural=False,
        options={
            "english": Option(about="English: SAY, IF, AND", weight=12.0),
            "foreign": Option(about="another natural language: DI, SI, ADEMAS"),
            "invented": Option(about="words made up: ZWOOMAX, QUIBODO"),
            "mixed": Option(about="English and one of these, mixed"),
        },
    )
)

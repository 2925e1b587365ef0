"""Text from outside (sources, outputs, predictions, file names) made safe to show."""


def visible(text: str) -> str:
    """`text` with control characters and lone surrogates as escapes; line ends stay."""
    return "".join(
        char if char.isprintable() or char == "\n" else repr(char)[1:-1] for char in text
    )

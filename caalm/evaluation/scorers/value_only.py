"""Value only: the same values on the same lines, padding and quotes ignored.

Padding is blanks anywhere and zeros before a whole number (COBOL prints 5 as 0005 in a
field of four digits); quotes are ignored around a word or a line, never inside a word.
"""

import re

from caalm.evaluation.scorers import SCORERS, Score, compare_texts

_PADDED = re.compile(r"([+-]?)0+(\d)")
_QUOTES = "\"'`"


@SCORERS.register("value_only")
def value_only(prediction: str, reference: str) -> Score:
    """Full marks where every line holds the reference line's values in its order."""
    return compare_texts(values(prediction), values(reference), alike="the same values")


def values(text: str) -> str:
    """The text with one blank between values, without padding and outer quotes."""
    lines = (" ".join(filter(None, map(_bare, line.split()))) for line in text.split("\n"))
    return "\n".join(lines).rstrip("\n")


def _bare(word: str) -> str:
    """One word without its quotes and the zeros that only fill a field."""
    word = word.strip(_QUOTES)
    found = _PADDED.match(word)
    if found and word[len(found[1]) :].isdigit():
        return found[1] + (word[len(found[1]) :].lstrip("0") or "0")
    return word

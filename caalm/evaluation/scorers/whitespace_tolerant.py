"""Whitespace-tolerant match: the same words on the same lines, however they are spaced.

Line ends still count, since where a line ends is part of what a program prints; blank
lines at the very end do not.
"""

from caalm.evaluation.scorers import SCORERS, Score, compare_texts


@SCORERS.register("whitespace_tolerant")
def whitespace_tolerant(prediction: str, reference: str) -> Score:
    """Full marks where each line has the same words as the reference's line."""
    return compare_texts(squeeze(prediction), squeeze(reference), alike="equal, blanks aside")


def squeeze(text: str) -> str:
    """Every run of blanks as one, none around a line, no blank lines at the end."""
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).rstrip("\n")

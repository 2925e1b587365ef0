"""Line prefix: how far the prediction goes right before its first wrong line.

A line too many counts as wrong too, so only the reference itself has full marks.
"""

from caalm.evaluation.scorers import SCORERS, Score, leading_equal, lines_of


@SCORERS.register("line_prefix")
def line_prefix(prediction: str, reference: str) -> Score:
    r"""The share of leading lines that are right, of the longer of the two texts.

    >>> line_prefix("1\n2\n9", "1\n2\n3\n4").value
    0.5
    """
    given, wanted = lines_of(prediction), lines_of(reference)
    longest = max(len(given), len(wanted))
    right = leading_equal(given, wanted)
    share = right / longest if longest else 1.0
    return Score(share, prediction, f"{right} of {longest} leading lines right")

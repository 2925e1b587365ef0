"""Exact match, the reference's score: the same text, a final newline aside, nothing else."""

from caalm.evaluation.scorers import SCORERS, Score, compare_texts, without_final_newline


@SCORERS.register("exact_match")
def exact_match(prediction: str, reference: str) -> Score:
    """Full marks only for the reference output itself, character by character."""
    return compare_texts(
        without_final_newline(prediction), without_final_newline(reference), alike="the same text"
    )

"""Contracts that every scorer keeps, and what each of them forgives."""

import pytest

from caalm.errors import UnknownNameError
from caalm.evaluation.scorers import SCORERS, Score

REFERENCES = ["12", "5", "", "-3", "1\n2\n3", "total is 7", "a  b", 'say "hi"', "0", " 4", "x\n\ny"]
NEVER_RIGHT = [
    ("no idea, maybe 12 or 13", "12"),
    ("25", "5"),
    ("5", "25"),
    ("52", "5"),
    ("-5", "5"),
    ("5.0", "5"),
    ("", "0"),
    ("0", ""),
    ("12", "12\n13"),
    ("12\n13", "12"),
    ("1 2", "1\n2"),
    ("12", "1\n2"),
    ("1 2", "12"),
    ("True", "true"),
    ("total is 8", "total is 7"),
    ("\n12", "12"),
]


@pytest.mark.parametrize("name", sorted(SCORERS))
@pytest.mark.parametrize("reference", REFERENCES)
def test_the_reference_has_full_marks_with_and_without_its_final_newline(
    name: str, reference: str
) -> None:
    assert SCORERS[name](reference, reference).value == 1.0
    assert SCORERS[name](reference + "\n", reference).value == 1.0


@pytest.mark.parametrize("name", sorted(SCORERS))
@pytest.mark.parametrize(("prediction", "reference"), NEVER_RIGHT)
def test_a_wrong_answer_never_has_full_marks(name: str, prediction: str, reference: str) -> None:
    score = SCORERS[name](prediction, reference)
    assert score.value < 1.0
    assert score.explanation


@pytest.mark.parametrize("name", sorted(SCORERS))
def test_guessing_two_numbers_earns_nothing(name: str) -> None:
    assert SCORERS[name]("no idea, maybe 12 or 13", "12").value == 0.0
    assert SCORERS[name]("25", "5").value == 0.0


def test_the_contract_catches_a_lenient_scorer() -> None:
    def ends_with(prediction: str, reference: str) -> Score:
        return Score(float(prediction.endswith(reference)), prediction, "the end is the same")

    assert any(ends_with(given, wanted).value == 1.0 for given, wanted in NEVER_RIGHT)


@pytest.mark.parametrize(
    ("prediction", "reference"),
    [(" 12", "12"), ("12 ", "12"), ("12\n\n", "12"), ("12\r", "12"), ("a b", "a  b")],
)
def test_exact_match_forgives_one_final_newline_and_nothing_else(
    prediction: str, reference: str
) -> None:
    assert SCORERS["exact_match"](prediction, reference).value == 0.0


@pytest.mark.parametrize(
    ("prediction", "reference"),
    [(" 12 ", "12"), ("a b", "a   b"), ("1\n2\n\n\n", "1\n2"), ("x\t= 3", "x = 3")],
)
def test_whitespace_tolerant_forgives_spacing(prediction: str, reference: str) -> None:
    assert SCORERS["whitespace_tolerant"](prediction, reference).value == 1.0


@pytest.mark.parametrize(
    ("prediction", "reference", "share"),
    [("1\n2\n9", "1\n2\n3\n4", 0.5), ("1\n2\n3\n4", "1\n2", 0.5), ("9", "1", 0.0), ("", "1", 0.0)],
)
def test_line_prefix_is_the_share_of_leading_lines(
    prediction: str, reference: str, share: float
) -> None:
    assert SCORERS["line_prefix"](prediction, reference).value == share


@pytest.mark.parametrize(
    ("prediction", "reference"),
    [("5", "0005"), ("-05", "-5"), ('"hello"', "hello"), ("total '7'", "total 7"), ("000", "0")],
)
def test_value_only_forgives_padding_and_quotes(prediction: str, reference: str) -> None:
    assert SCORERS["value_only"](prediction, reference).value == 1.0


@pytest.mark.parametrize(
    ("prediction", "reference"), [("50", "5"), ("its", "it's"), ("1.0", "1"), ("07a", "7a")]
)
def test_value_only_keeps_what_belongs_to_a_value(prediction: str, reference: str) -> None:
    assert SCORERS["value_only"](prediction, reference).value == 0.0


def test_an_unknown_scorer_lists_the_known() -> None:
    with pytest.raises(UnknownNameError, match="exact_match, line_prefix"):
        SCORERS["fuzzy"]


def test_a_score_outside_its_range_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Score(1.5, "", "")

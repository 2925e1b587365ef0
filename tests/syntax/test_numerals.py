"""Numbers: what is written is read back, whatever marks stand around and between the digits."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caalm.language import make_language
from caalm.language.choice import CHOICES
from caalm.language.grammar import terminals_of
from caalm.syntax.numerals import Numerals, number_reader, number_writer

KINDS = [
    Numerals(*(str(option.settings[part]) for part in Numerals._fields))
    for option in CHOICES["numbers"].options.values()
]
EDGES = (0, 7, 999, 1_000, 1_001, 10_000, 999_999, 1_000_000, 2**53 - 1, 10**39)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@settings(max_examples=200, deadline=None, derandomize=True)
@given(value=st.integers(0, 10**30) | st.sampled_from(EDGES))
def test_what_is_written_is_read_back(kind: Numerals, value: int) -> None:
    assert number_reader(kind)(number_writer(kind)(value)) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Numerals(), "1234567"),
        (Numerals(prefix="#"), "#1234567"),
        (Numerals(suffix="n"), "1234567n"),
        (Numerals(thousands="_"), "1_234_567"),
        (Numerals(thousands="'"), "1'234'567"),
        (Numerals("#", "n", "_"), "#1_234_567n"),
    ],
)
def test_marks_stand_where_they_belong(kind: Numerals, text: str) -> None:
    assert number_writer(kind)(1_234_567) == text


def test_marks_at_other_places_are_read_too() -> None:
    assert number_reader(Numerals(thousands="_"))("12_34") == 1234


def test_grammars_take_what_is_written() -> None:
    for seed in range(60):
        surface = make_language(seed).surface
        pattern = re.compile(terminals_of(surface)["INTEGER"].strip("/"))
        for value in EDGES:
            assert pattern.fullmatch(number_writer(surface.numerals)(value))


def test_a_reader_that_takes_two_digits_for_a_thousand_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Planted fault: the marks between the digits are cut off with what stands before them."""
    monkeypatch.setitem(
        globals(), "number_reader", lambda kind: lambda word: int(re.split("[_']", word)[-1])
    )
    with pytest.raises(AssertionError):
        test_what_is_written_is_read_back.hypothesis.inner_test(Numerals(thousands="_"), 12_345)

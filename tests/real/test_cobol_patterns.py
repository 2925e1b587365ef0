import re
from random import Random

import pytest

from caalm.real.patterns import load_patterns
from caalm.runtime.rules.cobol_picture import Picture, picture_of

PATTERNS = load_patterns("cobol")
_PICTURE = re.compile(r"\bPIC(?:TURE)?(?:\s+IS)?\s+(\S+?)\.?(?=\s|$)", re.IGNORECASE)
_TEXT = re.compile(r'"[^"\n]*"|\*>.*')


def pictures(draws: int) -> set[Picture]:
    sources = [pattern.draw(Random(turn)) for pattern in PATTERNS.values() for turn in range(draws)]
    clauses = [text for source in sources for text in _PICTURE.findall(_TEXT.sub("", source))]
    return {picture_of(text) for text in clauses}


def test_there_are_at_least_150_patterns() -> None:
    assert len(PATTERNS) >= 150


def test_pictures_come_in_every_width_and_sign() -> None:
    drawn = pictures(40)
    whole = [each for each in drawn if each.kind == "number" and not each.scale]
    for signed in (False, True):
        assert {each.digits for each in whole if each.signed is signed} >= set(range(1, 19))
    parts = [each for each in drawn if each.kind == "number" and each.scale]
    for signed in (False, True):
        assert {each.scale for each in parts if each.signed is signed} >= set(range(1, 8))
    texts = {each.size for each in drawn if each.kind == "text"}
    assert texts >= set(range(1, 25))
    edited = "\n".join(each.symbols for each in drawn if each.kind == "edited")
    for mark in ("ZZ9", "--9", "++9", "$$9", "**9", "CR", "DB", "9-", "9+", ",", "."):
        assert mark in edited


@pytest.mark.parametrize("name", PATTERNS)
def test_most_draws_of_a_pattern_differ(name: str) -> None:
    assert len({PATTERNS[name].draw(Random(turn)) for turn in range(100)}) > 50

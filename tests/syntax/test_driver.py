"""The quick way through Lark's tables gives what Lark gives, for right and wrong texts."""

import pytest
from lark import Lark
from lark.exceptions import LarkError
from random_programs import random_program

from caalm.language import Language, make_language
from caalm.nodes import walk
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, print_program
from caalm.syntax.driver import Driver, StuckError


def sources(language: Language, count: int) -> list[str]:
    seed = language.spec.seed or 0
    end = "\n" if language.surface.newline else ""
    drawn = [random_program(rng_for(seed, "driver", i)) for i in range(count)]
    return [print_program(adapt_program(one, language), language) + end for one in drawn]


def mutated(source: str, language: Language, number: int) -> str:
    """The text with a character dropped, doubled, or swapped for another of its own."""
    rng = rng_for(language.spec.seed or 0, "mutate", number, source)
    if not source:
        return source
    at, other = rng.randrange(len(source)), rng.choice(source)
    middle = rng.choice(("", source[at] * 2, other))
    return source[:at] + middle + source[at + 1 :]


def outcome(read: object, text: str) -> object:
    """The spans and nodes of what a reader makes of a text, or that it refuses."""
    try:
        program = read(text)  # type: ignore[operator]
    except (LarkError, StuckError, Exception) as error:
        return "refused" if isinstance(error, LarkError | StuckError) else type(error).__name__
    return [(type(node).__name__, node.span) for node in walk(program)], program


@pytest.mark.parametrize("start", range(0, 60, 20))
def test_the_driver_agrees_with_lark(start: int) -> None:
    for seed in range(start, start + 20):
        language = make_language(seed)
        lark: Lark = language.parser._lark
        driver = Driver(lark)
        for number, source in enumerate(sources(language, 15)):
            assert outcome(driver.parse, source) == outcome(lark.parse, source)
            for turn in range(4):
                text = mutated(source, language, 10 * number + turn)
                assert outcome(driver.parse, text) == outcome(lark.parse, text), text


def test_a_driver_that_forgets_a_column_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: places shifted by one."""
    language = make_language(3)
    driver = Driver(language.parser._lark)
    plain = driver._tokens

    def shifted(text: str) -> object:
        for token in plain(text):
            token.column += 1  # type: ignore[operator]
            yield token

    monkeypatch.setattr(driver, "_tokens", shifted)
    (source,) = sources(language, 1)
    assert outcome(driver.parse, source) != outcome(language.parser._lark.parse, source)

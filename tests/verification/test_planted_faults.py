"""G6: a broken interpreter is caught by the check of `caalm verify`, at a CI-sized count."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

import javascript_faults
import lua_faults
import pytest

from caalm.nodes import Program
from caalm.real.language import load_real
from caalm.real.runtimes import run_programs
from caalm.runtime import Limits
from caalm.verification import compare
from caalm.verification.compare import Answer, Way, answer_of, own_way
from caalm.verification.draw import drawn_program

# Of JavaScript's the wild ones only: it converts so much that a fault shows more rarely.
DRAWS = {"javascript": [draw for draw in range(1_500) if draw % 3], "lua": range(900)}
FAULTS: Mapping[str, Mapping[str, Callable[[pytest.MonkeyPatch], None]]] = {
    "javascript": javascript_faults.FAULTS,
    "lua": lua_faults.FAULTS,
}
ALL = [(language, name) for language, faults in FAULTS.items() for name in faults]
Truths = list[tuple[Program, Answer]]


@pytest.fixture(autouse=True)
def short_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault may make a loop endless; these programs are all short."""
    monkeypatch.setattr(compare, "LIMITS", Limits(fuel=20_000))


class Remembering:
    """A parser that reads each source once: faults are planted behind it."""

    def __init__(self, language: str) -> None:
        parser = load_real(language).parser
        self.parse = cache(lambda source, limits: parser.parse(source, limits))
        self.grammar = ""


@cache
def way_of(language: str) -> Way:
    return own_way(replace(load_real(language), parser=Remembering(language)))  # type: ignore[arg-type]


@cache
def truths_of(language: str) -> Truths:
    """Programs and what the language's runtime says of them."""
    drawn = [drawn_program(load_real(language), 6, draw) for draw in DRAWS[language]]
    cases = [case for case in map(way_of(language), drawn) if case.ours is not None]
    results = run_programs(language, [case.source for case in cases], trusted=True, cached=False)
    return [(c.program, answer_of(result)) for c, result in zip(cases, results, strict=True)]


def is_caught(language: str) -> bool:
    way = way_of(language)
    cases = ((way(program).ours, truth) for program, truth in truths_of(language))
    return any(ours is not None and not ours.agrees(truth) for ours, truth in cases)


@pytest.mark.parametrize("language", FAULTS)
def test_nothing_is_caught_without_a_fault(language: str, need: Callable[[str], None]) -> None:
    need(language)
    assert len(truths_of(language)) >= 0.8 * len(DRAWS[language])
    assert not is_caught(language)


@pytest.mark.parametrize(("language", "name"), ALL)
def test_a_planted_fault_is_caught(
    language: str, name: str, need: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    need(language)
    truths_of(language)  # before anything is wrong
    FAULTS[language][name](monkeypatch)
    assert is_caught(language), f"nobody saw that {name}"


@pytest.mark.parametrize("language", FAULTS)
def test_there_are_thirty_planted_faults(language: str) -> None:
    assert len(FAULTS[language]) >= 30

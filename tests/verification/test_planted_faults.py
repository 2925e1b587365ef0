"""G6: a broken interpreter is caught by the check of `caalm verify`, at a CI-sized count."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from lua_faults import FAULTS

from caalm.nodes import Program
from caalm.real.language import load_real
from caalm.real.runtimes import run_programs
from caalm.verification.compare import Answer, Way, answer_of, own_way
from caalm.verification.draw import drawn_program

COUNT = 900


class Remembering:
    """A parser that reads each source once: faults are planted behind it."""

    def __init__(self) -> None:
        self.parse = cache(lambda source, limits: load_real("lua").parser.parse(source, limits))
        self.grammar = ""


@pytest.fixture(scope="module")
def way() -> Way:
    return own_way(replace(load_real("lua"), parser=Remembering()))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def truths(way: Way, need: Callable[[str], None]) -> list[tuple[Program, Answer]]:
    """Programs and what Lua says of them."""
    need("lua")
    drawn = [drawn_program(load_real("lua"), 6, draw) for draw in range(COUNT)]
    cases = [case for case in map(way, drawn) if case.ours is not None]
    results = run_programs("lua", [case.source for case in cases], trusted=True, cached=False)
    return [(c.program, answer_of(result)) for c, result in zip(cases, results, strict=True)]


def is_caught(way: Way, truths: list[tuple[Program, Answer]]) -> bool:
    cases = ((way(program).ours, truth) for program, truth in truths)
    return any(ours is not None and not ours.agrees(truth) for ours, truth in cases)


def test_nothing_is_caught_without_a_fault(way: Way, truths: list[tuple[Program, Answer]]) -> None:
    assert len(truths) >= 0.8 * COUNT
    assert not is_caught(way, truths)


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_caught(
    name: str,
    way: Way,
    truths: list[tuple[Program, Answer]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    FAULTS[name](monkeypatch)
    assert is_caught(way, truths), f"nobody saw that {name}"


def test_there_are_thirty_planted_faults() -> None:
    assert len(FAULTS) >= 30

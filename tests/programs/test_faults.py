from collections import Counter

import pytest

from caalm.nodes import Print, Program, String
from caalm.programs import ALL_CONSTRUCTS, TIERS, Idiom, sample_program
from caalm.programs.draft import Draft
from caalm.programs.idioms import faults
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for

LIMITS = Limits(fuel=10_000)
CODES = {
    "misspelled": "undefined name",
    "used_too_early": "undefined name",
    "divided_by_zero": "division by zero",
    "wrong_kinds": "type error",
    "never_assigned": "undefined name",
    "no_condition": "type error",
    "zero_on_the_way": "division by zero",
    "endless": "out of fuel",
    "counter_is_gone": "undefined name",
    "grows_too_far": "integer out of range",
}
IDIOMS = [*faults.ANY_TIER, *faults.DECISIONS, *faults.LOOPS]


def code_of(program: Program) -> str | None:
    error = run_program(program, limits=LIMITS).error
    return error.code if error else None


@pytest.mark.parametrize("idiom", IDIOMS, ids=lambda idiom: idiom.name)
def test_a_fault_stops_the_program_by_its_name(idiom: Idiom) -> None:
    for draw in range(60):
        rng = rng_for(draw, idiom.name)
        constructs = ALL_CONSTRUCTS if draw % 2 else frozenset({"while"}) | idiom.needs
        draft = Draft(rng, constructs)
        draft.let("amount", faults.number(7))
        idiom.write(draft)
        size = draft.size
        draft.stop()
        assert size <= idiom.size + 1
        body = draft.finish()
        assert code_of(Program(body)) == CODES[idiom.name]
        longer = Program((*body, Print((String("behind"),))))
        assert "behind" not in run_program(longer, limits=LIMITS).stdout


def test_every_fault_has_its_code() -> None:
    assert {idiom.name for idiom in IDIOMS} == set(CODES)


@pytest.mark.parametrize("tier", sorted(TIERS))
def test_a_program_asked_to_fail_fails_and_often_prints_before(tier: str) -> None:
    found: Counter[str | None] = Counter()
    printed = 0
    for draw in range(400):
        program = sample_program(int(tier), rng_for(12, tier, draw), fault=True)
        execution = run_program(program, limits=LIMITS)
        found[execution.error.code if execution.error else None] += 1
        printed += execution.stdout != ""
    assert found[None] == 0
    assert len(found) >= (5 if tier == "3" else 3)
    assert max(found.values()) < 0.5 * 400
    assert printed > 0.5 * 400


def test_programs_that_are_not_asked_to_fail_do_not() -> None:
    for tier in TIERS:
        for draw in range(300):
            assert code_of(sample_program(int(tier), rng_for(13, tier, draw))) is None


def test_a_fault_that_does_not_fail_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "_use", lambda draft, expr: draft.show(faults.text("fine")))
    draft = Draft(rng_for(14), ALL_CONSTRUCTS)
    faults.divided_by_zero(draft)
    assert code_of(Program(draft.finish())) is None

from dataclasses import replace

import pytest

from caalm.errors import UnknownNameError
from caalm.nodes import Assign, Binary, Integer, Name, Program, Unary, walk
from caalm.programs import ALL_CONSTRUCTS, DIFFICULTIES, TIERS, Difficulty, sample_program
from caalm.programs.composition import compose_decisions, compose_loops, compose_values
from caalm.programs.draft import Draft
from caalm.programs.measure import Measure, measure_programs
from caalm.programs.terms import shown
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for

COMPOSE = [compose_values, compose_decisions, compose_loops]


def measured(difficulty: str, tier: str, rows: int = 400) -> Measure:
    return measure_programs(
        sample_program(int(tier), rng_for(15, tier, draw), difficulty=difficulty)
        for draw in range(rows)
    )


def mean(numbers: list[int]) -> float:
    return sum(numbers) / len(numbers)


@pytest.mark.parametrize("tier", sorted(TIERS))
def test_harder_programs_are_longer_and_their_numbers_larger(tier: str) -> None:
    easy, usual, hard = (measured(name, tier) for name in ("easy", "usual", "hard"))
    assert mean(easy.statements) < mean(usual.statements) < mean(hard.statements)
    assert mean(easy.steps) < mean(usual.steps) < mean(hard.steps)
    digits = [mean(list(one.digits.elements())) for one in (easy, usual, hard)]
    assert digits == sorted(digits)
    assert easy.faults == usual.faults == hard.faults == {}


@pytest.mark.parametrize("name", sorted(DIFFICULTIES))
@pytest.mark.parametrize("tier", sorted(TIERS))
def test_no_difficulty_comes_near_the_limits(name: str, tier: str) -> None:
    for draw in range(300):
        program = sample_program(int(tier), rng_for(16, tier, draw), difficulty=name)
        execution = run_program(program, limits=Limits(fuel=2_000, integer=10**13, output=4_096))
        assert execution.error is None


@pytest.mark.parametrize("compose", COMPOSE)
@pytest.mark.parametrize("constructs", [ALL_CONSTRUCTS, frozenset({"while"}), frozenset({"until"})])
def test_a_composed_part_runs_keeps_its_room_and_knows_its_values(
    compose: object, constructs: frozenset[str]
) -> None:
    for draw in range(200):
        draft = Draft(
            rng_for(17, draw), constructs, difficulty=DIFFICULTIES["hard"], quiet=draw % 5 == 0
        )
        room = 4 + draw % 20
        compose(draft, room)  # type: ignore[operator]
        assert draft.size <= room + 1
        names = sorted(draft.known)
        values = {name: shown(draft.known[name]) for name in names}
        program = Program(draft.finish())
        execution = run_program(program, limits=Limits(fuel=5_000, integer=10**12), trace=True)
        assert execution.error is None
        ended = {name: value for step in execution.trace or () for name, value in step.changed}
        assert {name: shown(ended[name]) for name in names} == values


def test_a_composed_expression_stays_within_the_magnitude() -> None:
    small = replace(DIFFICULTIES["hard"], magnitude=200)
    for draw in range(200):
        draft = Draft(rng_for(18, draw), ALL_CONSTRUCTS, difficulty=small)
        compose_values(draft, 10)
        trace = run_program(Program(draft.finish()), trace=True).trace or ()
        values = [value for step in trace for _, value in step.changed if type(value) is int]
        assert all(abs(value) <= 200 * 41 for value in values)  # inputs are larger now and then


def test_the_shares_of_what_gets_in_the_way_come_out() -> None:
    bare = replace(DIFFICULTIES["usual"], distractors=0.0, dead=0.0)
    full = replace(DIFFICULTIES["usual"], distractors=1.0, dead=0.0)
    shares = []
    for difficulty in (bare, full):
        programs = (
            TIERS["2"].sample(rng_for(19, draw), ALL_CONSTRUCTS, difficulty) for draw in range(400)
        )
        shares.append(measure_programs(programs).shares()["unread"])
    assert shares[0] < 0.2
    assert shares[1] > 0.8


def overwritten(difficulty: Difficulty) -> int:
    """Programs of tier 1 with a value that is replaced before anybody reads it."""
    found = 0
    for draw in range(400):
        program = TIERS["1"].sample(rng_for(20, draw), ALL_CONSTRUCTS, difficulty)
        unread: set[str] = set()
        for stmt in program.body:
            unread -= {node.name for node in walk(stmt) if isinstance(node, Name)}
            if isinstance(stmt, Assign):
                if stmt.target in unread:
                    found += 1
                    break
                unread.add(stmt.target)
    return found


def test_dead_code_is_there_as_often_as_asked() -> None:
    some, none = (replace(DIFFICULTIES["usual"], dead=share) for share in (0.5, 0.0))
    assert overwritten(none) < 10
    assert 80 < overwritten(some) < 220


@pytest.mark.parametrize(
    ("field", "value"),
    [("length", 0.1), ("length", 9), ("nesting", 0), ("composed", 1.5), ("remarks", -0.1),
     ("turns", 99), ("magnitude", 10**12), ("factor", 0)],
)  # fmt: skip
def test_a_value_out_of_range_is_refused_by_name(field: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"{field}: {value} is not a number from"):
        replace(DIFFICULTIES["usual"], **{field: value})


def test_an_unknown_difficulty_lists_the_known() -> None:
    with pytest.raises(UnknownNameError, match="known: easy, usual, hard"):
        sample_program(1, rng_for(21), difficulty="brutal")


def test_large_inputs_come_as_often_as_asked() -> None:
    def largest(share: float) -> int:
        difficulty = replace(DIFFICULTIES["usual"], large=share, factor=1_000)
        drafts = [Draft(rng_for(22, d), ALL_CONSTRUCTS, difficulty=difficulty) for d in range(200)]
        return sum(abs(draft.signed(2, 9)) >= 1_000 for draft in drafts)

    assert largest(0.0) == 0
    assert 60 < largest(0.5) < 140
    assert largest(1.0) == 200


def test_conditions_are_spelled_in_several_ways() -> None:
    condition = Binary("less", Integer(1), Integer(2))
    draft = Draft(rng_for(23), ALL_CONSTRUCTS)
    spellings = [draft.spelled(condition) for _ in range(600)]
    assert set(spellings) == {
        condition,
        Binary("greater", Integer(2), Integer(1)),
        Unary("not", Binary("greater_equal", Integer(1), Integer(2))),
    }
    assert spellings.count(condition) > 450

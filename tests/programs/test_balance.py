import pytest

from caalm.nodes import (
    Assign,
    Binary,
    Boolean,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    String,
    Unary,
    While,
)
from caalm.programs import ALL_CONSTRUCTS, TIERS, Idiom, Tier, balance, sample_program
from caalm.programs.draft import Draft
from caalm.programs.measure import Measure, breaches, measure_programs
from caalm.programs.terms import number, text
from caalm.seeds import rng_for

ROWS = 4_000


def measured(tier: str, rows: int, constructs: frozenset[str] = ALL_CONSTRUCTS) -> Measure:
    return measure_programs(
        sample_program(int(tier), rng_for(1, "balance", tier, draw), constructs)
        for draw in range(rows)
    )


@pytest.mark.parametrize("tier", sorted(TIERS))
def test_every_tier_is_balanced(tier: str) -> None:
    assert breaches(measured(tier, ROWS), balance.BOUNDS[tier]) == []


@pytest.mark.parametrize(
    "constructs",
    [{"while"}, {"until", "else"}, {"while", "for", "for_step"}, {"until", "do_while", "repeat"}],
    ids=lambda constructs: "+".join(sorted(constructs)),
)
def test_loops_stay_balanced_where_constructs_are_missing(constructs: set[str]) -> None:
    bounds = {k: v for k, v in balance.BOUNDS["3"].items() if k not in ("evenness", "else-if")}
    bounds["taken"] = (0.35, 0.6)
    assert breaches(measured("3", 2_000, frozenset(constructs)), bounds) == []


@pytest.mark.parametrize("tier", sorted(TIERS))
def test_lengths_vary_over_the_whole_range_of_the_tier(tier: str) -> None:
    statements = measured(tier, 1_000).statements
    lengths = range(TIERS[tier].shortest, TIERS[tier].longest + 1)
    assert set(statements) <= set(lengths)
    assert len(set(statements)) >= 0.9 * len(lengths)
    assert all(statements.count(length) < 0.35 * len(statements) for length in lengths)


@pytest.mark.parametrize(
    ("share", "value", "tier", "complaint"),
    [
        ("EMPTY_SHARE", 0.2, "1", "empty"),
        ("EMPTY_SHARE", 0.0, "2", "empty"),
        ("NEGATIVE_SHARE", 0.0, "1", "negative"),
        ("TURNED_SHARE", 1.0, "2", "evenness"),
        ("TAKEN_SHARE", 0.9, "2", "taken"),
        ("TAKEN_SHARE", 0.1, "2", "taken"),
        ("ZERO_TURNS_SHARE", 0.0, "3", "zero turns"),
        ("ONE_TURN_SHARE", 0.0, "3", "one turn"),
    ],
)
def test_a_biased_share_is_noticed(
    monkeypatch: pytest.MonkeyPatch, share: str, value: float, tier: str, complaint: str
) -> None:
    if share == "NEGATIVE_SHARE":  # differences below zero are left; the numbers stay positive
        monkeypatch.setattr(Draft, "signed", lambda draft, low, high: draft.between(low, high))
        monkeypatch.setattr(Draft, "input", lambda draft, low, high: draft.amount(low, high))
        bounds = {"negative": (0.2, 0.5)}
    else:
        bounds = balance.BOUNDS[tier]
    monkeypatch.setattr(balance, share, value)
    found = breaches(measured(tier, 800), bounds)
    assert any(sentence.startswith(complaint) for sentence in found)


@pytest.mark.parametrize(("tier", "share"), [("2", 1.0), ("2", 0.0), ("3", 0.0)])
def test_too_many_and_too_few_elses_are_noticed(
    monkeypatch: pytest.MonkeyPatch, tier: str, share: float
) -> None:
    monkeypatch.setattr(TIERS[tier], "else_share", share)
    found = breaches(measured(tier, 800), balance.BOUNDS[tier])
    assert any(sentence.startswith("evenness") for sentence in found)


def one_idiom(write: object) -> Tier:
    idiom = Idiom(name="planted", write=write, weight=1.0, size=3, needs=frozenset())  # type: ignore[arg-type]
    return Tier(shortest=2, longest=8, idioms=[idiom])


def planted(tier: Tier, rows: int = 300) -> list[str]:
    programs = [tier.sample(rng_for(2, "planted", draw), ALL_CONSTRUCTS) for draw in range(rows)]
    return breaches(measure_programs(programs), balance.BOUNDS["1"])


def test_an_idiom_that_always_prints_the_same_is_noticed() -> None:
    def monotonous(draft: Draft) -> None:
        draft.let("amount", number(draft.between(1, 9_999)))
        draft.show(text("hello"))

    assert any(sentence.startswith("majority") for sentence in planted(one_idiom(monotonous)))


def test_an_idiom_without_variety_is_noticed() -> None:
    def poor(draft: Draft) -> None:
        draft.put("x", number(draft.between(1, 9)))
        draft.emit(Print((Name("x"),)))

    assert any(sentence.startswith("duplicates") for sentence in planted(one_idiom(poor)))


def test_an_idiom_that_fails_is_noticed() -> None:
    def faulty(draft: Draft) -> None:
        value = draft.amount(1, 99)
        draft.emit(Print((Binary("divide", value.node, Integer(0)),)))

    assert any("fail: division by zero" in sentence for sentence in planted(one_idiom(faulty)))


def test_an_idiom_that_never_ends_is_noticed() -> None:
    def endless(draft: Draft) -> None:
        value = draft.amount(1, 99)
        draft.emit(While(Boolean(True), (Assign("x", value.node),)))

    assert any("fail: out of fuel" in sentence for sentence in planted(one_idiom(endless), 5))


def test_the_measure_counts_what_a_program_does() -> None:
    show = (Print((Name("x"),)),)
    program = Program(
        (
            Assign("x", Unary("negate", Integer(3))),
            If(Boolean(True), show),  # taken, no else
            If(Boolean(False), show, (If(Boolean(True), show, show),)),
            Repeat(Integer(0), show),
            For("i", Integer(1), Integer(2), (Repeat(Integer(1), (Assign("x", Integer(1)),)),)),
        )
    )
    measure = measure_programs([program, program, Program((Assign("y", String("a")),))])
    assert measure.faults == {}
    assert measure.duplicates == 1
    assert measure.negative == 2
    assert measure.decisions == {"all": 6, "else": 2, "else-if": 2, "flag": 6}
    assert measure.cells == {(False, True): 2, (True, False): 2, (True, True): 2}
    assert measure.digits == {1: 4}
    assert measure.loops == {"zero": 2, "many": 2, "one": 4}
    assert measure.outputs == {"-3\n-3\n": 2, "": 1}
    assert measure.shares()["several lines"] == pytest.approx(2 / 3)


def test_merged_measures_are_those_of_all_programs() -> None:
    programs = [sample_program(3, rng_for(5, draw), ALL_CONSTRUCTS) for draw in range(12)]
    merged = measure_programs(programs[:7])
    merged.merge(measure_programs([*programs[7:], programs[0]]))
    assert merged == measure_programs([*programs, programs[0]])
    assert merged.duplicates == 1

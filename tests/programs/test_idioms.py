from collections.abc import Callable

import pytest

from caalm.nodes import Binary, Integer, Name, Print, Program, walk
from caalm.programs import ALL_CONSTRUCTS, TIERS, Idiom, Tier
from caalm.programs.draft import Draft
from caalm.programs.terms import compare, number, shown, text
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for

IDIOMS = [
    pytest.param(idiom, id=f"tier{name}-{idiom.name}")
    for name, tier in TIERS.items()
    for idiom in tier.idioms
]


def constructs_of(draw: int, idiom: Idiom) -> frozenset[str]:
    rng = rng_for(draw, "constructs", idiom.name)
    chosen = {name for name in sorted(ALL_CONSTRUCTS) if rng.random() < 0.6}
    return frozenset(chosen | {"while"}) | idiom.needs


def wrong_beliefs(draft: Draft) -> list[str]:
    """The variables whose value at the end of the program is not what the draft believes."""
    names = sorted(draft.known)
    ending = tuple(Print((Name(name),)) for name in names)
    execution = run_program(Program((*draft.finish(), *ending)))
    assert execution.error is None
    lines = execution.stdout.split("\n")[:-1]
    last = lines[len(lines) - len(names) :]
    return [
        name for name, line in zip(names, last, strict=True) if line != shown(draft.known[name])
    ]


@pytest.mark.parametrize("idiom", IDIOMS)
def test_an_idiom_knows_what_it_leaves_behind_and_keeps_its_size(idiom: Idiom) -> None:
    for draw in range(60):
        rng = rng_for(draw, idiom.name)
        draft = Draft(rng, constructs_of(draw, idiom), quiet=draw % 4 == 0)
        draft.let("amount", number(draft.signed(1, 40)))
        idiom.write(draft)
        assert 2 <= draft.size <= idiom.size + 1
        assert wrong_beliefs(draft) == []


@pytest.mark.parametrize("idiom", IDIOMS)
def test_an_idiom_in_a_quiet_program_prints_nothing(idiom: Idiom) -> None:
    for draw in range(40):
        draft = Draft(rng_for(draw, idiom.name), constructs_of(draw, idiom), quiet=True)
        idiom.write(draft)
        assert run_program(Program(draft.finish())).stdout == ""


def shape(program: Program) -> tuple[tuple[str, str], ...]:
    """What is left of a program without its names and values."""
    return tuple((type(node).__name__, getattr(node, "op", "")) for node in walk(program))


def variety(idiom: Idiom, draws: int = 50) -> tuple[int, int]:
    """How many different shapes and different programs an idiom writes; all run and print."""
    shapes, programs = set(), set()
    for draw in range(draws):
        draft = Draft(rng_for(draw, idiom.name, "variety"), ALL_CONSTRUCTS)
        idiom.write(draft)
        program = Program(draft.finish())
        execution = run_program(program, limits=Limits(fuel=1_000))
        assert execution.error is None
        assert execution.stdout
        shapes.add(shape(program))
        programs.add(program)
    return len(shapes), len(programs)


@pytest.mark.parametrize("idiom", IDIOMS)
def test_an_idiom_is_written_in_several_ways(idiom: Idiom) -> None:
    shapes, programs = variety(idiom)
    assert shapes >= 4
    assert programs >= 40


def test_an_idiom_with_one_way_and_one_without_a_print_are_noticed() -> None:
    def rigid(draft: Draft) -> None:
        draft.show(draft.let("amount", number(draft.between(1, 9_999))))

    assert variety(planted(rigid))[0] == 1

    def faulty(draft: Draft) -> None:
        draft.emit(Print((Name("nowhere"),)))

    with pytest.raises(AssertionError):
        variety(planted(faulty))


def planted(write: Callable[[Draft], None]) -> Idiom:
    return Idiom(name="planted", write=write, weight=1.0, size=3, needs=frozenset())


@pytest.mark.parametrize("idiom", IDIOMS)
def test_an_idiom_says_what_it_is(idiom: Idiom) -> None:
    assert (idiom.write.__doc__ or "").endswith(".")
    assert idiom.weight > 0
    assert idiom.needs <= ALL_CONSTRUCTS


@pytest.mark.parametrize("name", sorted(TIERS))
def test_a_tier_has_many_idioms(name: str) -> None:
    assert len(TIERS[name].idioms) >= 40


def test_a_wrong_belief_is_noticed() -> None:
    draft = Draft(rng_for(1), ALL_CONSTRUCTS)
    total = draft.let("total", number(3))
    draft.change(total.node, "add", Integer(4))
    draft.learn(total, 8)
    assert wrong_beliefs(draft) == [total.node.name]  # type: ignore[union-attr]


def test_only_the_taken_branch_changes_what_is_known() -> None:
    for holds in (True, False):
        draft = Draft(rng_for(2), ALL_CONSTRUCTS)
        value = draft.let("amount", number(5))
        test = compare("greater" if holds else "less", value, number(1))
        draft.decide(
            test,
            lambda draft=draft, value=value: draft.update(value, number(6)),
            lambda draft=draft, value=value: draft.update(value, number(7)),
        )
        assert draft.now(value).value == (6 if holds else 7)
        assert wrong_beliefs(draft) == []


def test_what_a_loop_changes_is_not_known_behind_it() -> None:
    draft = Draft(rng_for(3), ALL_CONSTRUCTS)
    value = draft.let("amount", number(5))
    draft.block(lambda: draft.change(value.node, "add", Integer(1)))
    assert draft.known == {}


def test_an_else_in_a_language_without_else_is_refused() -> None:
    draft = Draft(rng_for(4), frozenset({"while"}))
    test = compare("less", draft.let("amount", number(5)), number(1))
    with pytest.raises(ValueError, match="no else"):
        draft.decide(test, lambda: draft.show(text("a")), lambda: draft.show(text("b")))
    with pytest.raises(ValueError, match="no else"):
        draft.choose(test.node, lambda: draft.show(text("a")), lambda: draft.show(text("b")))


def test_names_are_never_used_for_two_variables() -> None:
    draft = Draft(rng_for(5), ALL_CONSTRUCTS)
    names = [draft.fresh("limit") for _ in range(60)]
    assert len(set(names)) == 60


def test_a_tier_refuses_idioms_that_cannot_fit_or_share_a_name() -> None:
    def write(draft: Draft) -> None:
        draft.show(Binary("add", Integer(1), Integer(2)))

    def idiom(size: int) -> Idiom:
        return Idiom(name="one", write=write, weight=1.0, size=size, needs=frozenset())

    with pytest.raises(ValueError, match="'one': 8 statements"):
        Tier(shortest=2, longest=8, idioms=[idiom(8)])
    with pytest.raises(ValueError, match="'one' is listed 2 times"):
        Tier(shortest=2, longest=8, idioms=[idiom(3), idiom(3)])

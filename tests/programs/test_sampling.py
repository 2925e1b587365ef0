import hashlib
import os
import random
import re
import subprocess
import sys

import pytest

from caalm.errors import UnknownNameError
from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    DoUntil,
    DoWhile,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Stmt,
    Until,
    While,
    depth,
    walk,
)
from caalm.programs import ALL_CONSTRUCTS, TIERS, sample_program
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for

LOOPS = {
    While: "while",
    Until: "until",
    DoWhile: "do_while",
    DoUntil: "do_until",
    Repeat: "repeat",
    For: "for",
}
NAME = re.compile(r"[a-z]+[0-9]*(_[a-z0-9]+)*")


def used_constructs(program: Program) -> set[str]:
    used = set()
    for node in walk(program):
        if type(node) in LOOPS:
            used.add(LOOPS[type(node)])
        if isinstance(node, For) and node.step != 1:
            used.add("for_down" if node.step == -1 else "for_step")
        if isinstance(node, AssignMany):
            used.add("assign_many")
        if isinstance(node, If) and node.otherwise:
            used.add("else")
        if isinstance(node, Print) and len(node.values) > 1:
            used.add("print_many")
    return used


def some_constructs(rng: random.Random) -> frozenset[str]:
    optional = sorted(ALL_CONSTRUCTS - {"while", "until"})
    loops = rng.choice([{"while"}, {"until"}, {"while", "until"}])
    return frozenset(loops | {name for name in optional if rng.random() < 0.5})


def draws(tier: int, count: int) -> list[tuple[frozenset[str], Program]]:
    rng = rng_for(3, "constructs", tier)
    sets = [some_constructs(rng) for _ in range(count)]
    return [
        (constructs, sample_program(tier, rng_for(3, "draw", tier, draw), constructs))
        for draw, constructs in enumerate(sets)
    ]


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_programs_use_only_the_constructs_they_were_given(tier: int) -> None:
    for constructs, program in draws(tier, 1_000):
        wide = constructs | ({"for_down"} if "for_step" in constructs else set())
        assert used_constructs(program) <= wide


def test_every_construct_is_used_where_it_is_given() -> None:
    seen = set[str]()
    for tier in (1, 2, 3):
        for draw in range(150):
            seen |= used_constructs(sample_program(tier, rng_for(4, tier, draw)))
    assert seen == ALL_CONSTRUCTS


@pytest.mark.parametrize("constructs", [{"while"}, {"until"}])
@pytest.mark.parametrize("tier", [1, 2, 3])
def test_the_smallest_languages_get_programs_too(tier: int, constructs: set[str]) -> None:
    for draw in range(150):
        program = sample_program(tier, rng_for(5, tier, draw), frozenset(constructs))
        assert used_constructs(program) <= constructs
        assert run_program(program).error is None


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_programs_end_without_a_fault_and_stay_small(tier: int) -> None:
    steps = []
    for _, program in draws(tier, 1_000):
        execution = run_program(program, limits=Limits(fuel=10_000, integer=10**9))
        assert execution.error is None
        assert execution.stdout.count("\n") <= 25
        assert depth(program) < 30
        steps.append(execution.steps)
    assert sorted(steps)[len(steps) * 95 // 100] < 150


def pointless(program: Program) -> list[object]:
    """What nobody writes: `x = x`, `x - x`, `x < x`, `c and c`, an if whose branches are alike."""
    found: list[object] = []
    for node in walk(program):
        match node:
            case Binary(op=op, left=left, right=right) if not isinstance(left, Integer):
                if left == right and op not in ("add", "multiply", "concat"):
                    found.append(node)
            case Assign(target=target, value=Name(name=name)) if name == target:
                found.append(node)
            case If(then=then, otherwise=otherwise) if then == otherwise:
                found.append(node)
    return found


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_programs_have_nothing_pointless(tier: int) -> None:
    found = [pointless(sample_program(tier, rng_for(11, tier, draw))) for draw in range(1_500)]
    assert not [some for some in found if some]


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_programs_have_the_length_of_their_tier(tier: int) -> None:
    bounds = TIERS[str(tier)]
    for _, program in draws(tier, 1_000):
        statements = sum(isinstance(node, Stmt) for node in walk(program))
        assert bounds.shortest <= statements <= bounds.longest


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_programs_are_written_as_the_syntax_layer_expects(tier: int) -> None:
    for _, program in draws(tier, 500):
        for node in walk(program):
            match node:
                case Integer(value=value):
                    assert value >= 0
                case Assign(target=name):
                    assert NAME.fullmatch(name)
                case Print(values=values):
                    assert 1 <= len(values) <= 3
                case For(variable=name, body=body, step=step, inclusive=inclusive):
                    assert NAME.fullmatch(name)
                    assert body
                    assert step != 0
                    assert inclusive
                    assert name not in {n.target for n in walk(node) if isinstance(n, Assign)}
                case If(then=body) | While(body=body) | Until(body=body):
                    assert body
                case DoWhile(body=body) | DoUntil(body=body) | Repeat(body=body):
                    assert body


FINGERPRINT = """
import hashlib
from caalm.programs import sample_program
from caalm.seeds import rng_for
programs = [sample_program(1 + draw % 3, rng_for(6, "hash", draw)) for draw in range(200)]
print(hashlib.sha256(repr(programs).encode()).hexdigest())
"""


def test_the_same_stream_gives_the_same_programs_in_every_process() -> None:
    programs = [sample_program(1 + draw % 3, rng_for(6, "hash", draw)) for draw in range(200)]
    expected = hashlib.sha256(repr(programs).encode()).hexdigest()
    for hash_seed in ("0", "1"):
        answer = subprocess.run(
            [sys.executable, "-c", FINGERPRINT],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert answer.stdout.strip() == expected


def test_a_program_does_not_depend_on_the_programs_before_it() -> None:
    together = [sample_program(3, rng_for(7, draw)) for draw in range(60)]
    for draw in reversed(range(60)):
        assert sample_program(3, rng_for(7, draw)) == together[draw]


def test_neighbouring_streams_share_no_program() -> None:
    here = {sample_program(2, rng_for(8, "program", draw)) for draw in range(600)}
    there = {sample_program(2, rng_for(9, "program", draw)) for draw in range(600)}
    assert not here & there


def test_an_unknown_tier_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match="known: 1, 2, 3"):
        sample_program(9, random.Random(0))

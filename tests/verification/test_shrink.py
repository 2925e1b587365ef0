from collections.abc import Callable, Sequence

import pytest

from caalm.nodes import Binary, Print, Program, String, While, walk
from caalm.programs import sample_program
from caalm.seeds import rng_for
from caalm.verification.shrink import shrink_program, simpler, size_of
from caalm.verification.vocabularies.lua import VOCABULARY
from caalm.verification.wild import wild_program


def asking(holds: Callable[[Program], bool]) -> Callable[[Sequence[Program]], list[bool]]:
    return lambda programs: [holds(program) for program in programs]


def has(program: Program, kind: type, **fields: object) -> bool:
    return any(
        isinstance(node, kind) and all(getattr(node, n) == v for n, v in fields.items())
        for node in walk(program)
    )


def drawn(draw: int) -> Program:
    return wild_program(rng_for(draw, "shrink"), VOCABULARY)


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_nothing_is_left_but_what_matters(tier: int) -> None:
    for draw in range(8):
        program = sample_program(tier, rng_for(draw, "shrink", tier))
        if not has(program, Print):
            continue
        small = shrink_program(program, asking(lambda one: has(one, Print)))
        assert len(small.body) == 1
        assert size_of(small)[0] <= 3


def test_an_operation_is_left_with_the_plainest_operands() -> None:
    found = 0
    for draw in range(16):
        program = drawn(draw)
        if has(program, Binary, op="multiply"):
            found += 1
            small = shrink_program(program, asking(lambda one: has(one, Binary, op="multiply")))
            assert size_of(small)[0] <= 6, small
    assert found > 2


def test_a_loop_is_left_without_what_is_around_it() -> None:
    for draw in range(20):
        program = drawn(draw)
        if has(program, While):
            small = shrink_program(program, asking(lambda one: has(one, While)))
            (loop,) = small.body
            assert isinstance(loop, While)
            assert (loop.body, size_of(small)[0]) == ((), 3)


def test_a_program_that_nothing_smaller_replaces_stays() -> None:
    program = Program((Print((String("ab"),)),))
    assert shrink_program(program, asking(lambda one: one == program)) == program


def test_a_simplification_is_smaller_or_is_not_taken() -> None:
    program = drawn(1)
    holds = asking(lambda one: True)
    sizes = [size_of(program)]
    shrink_program(program, lambda some: (sizes.append(size_of(some[0])), holds(some))[1])
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == len(sizes)


def test_every_simplification_is_a_program() -> None:
    for draw in range(10):
        assert all(isinstance(one, Program) for one in simpler(drawn(draw)))

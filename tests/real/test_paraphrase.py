from random import Random

import pytest

from caalm.nodes import (
    Assign,
    Binary,
    Boolean,
    Break,
    Continue,
    For,
    Function,
    If,
    Integer,
    Name,
    Print,
    Program,
    Steps,
    String,
    While,
    walk,
)
from caalm.programs import sample_program
from caalm.real import paraphrase
from caalm.real.language import load_real
from caalm.real.paraphrase import (
    branches_swapped,
    counted_by_while,
    in_main,
    mirrored,
    paraphrased,
    result_named,
    while_true,
)
from caalm.runtime import run_program
from caalm.syntax import adapt_program, parse_program

LUA = load_real("lua")
X, ONE, TWO = Name("x"), Integer(1), Integer(2)
LESS = Binary("less", X, TWO)
SHOW = Print((X,))
NOTHING = Program(())


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_a_paraphrase_prints_the_same(tier: int) -> None:
    changed = 0
    for draw in range(60):
        rng = Random(draw)
        drawn = adapt_program(sample_program(tier, rng, LUA.constructs), LUA)
        program = parse_program(LUA.printer.print(drawn), LUA)
        other = parse_program(LUA.writer.print(paraphrased(program, rng)), LUA)
        one, two = (run_program(p, semantics=LUA.semantics) for p in (program, other))
        assert (one.stdout, one.error) == (two.stdout, two.error)
        changed += program != other
    assert changed > 10


def test_a_wrong_rule_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paraphrase, "negated", lambda condition: condition)
    with pytest.raises(AssertionError):
        test_a_paraphrase_prints_the_same(2)


def test_branches_change_places() -> None:
    assert branches_swapped(If(LESS, (SHOW,), (Break(),)), NOTHING) == [
        If(Binary("greater_equal", X, TWO), (Break(),), (SHOW,))
    ]
    assert branches_swapped(If(LESS, (SHOW,)), NOTHING) is None
    assert branches_swapped(If(LESS, (SHOW,), (If(LESS, (SHOW,)),)), NOTHING) is None


def test_comparisons_are_read_from_the_other_side() -> None:
    assert mirrored(LESS, NOTHING) == [Binary("greater", TWO, X)]
    assert mirrored(Binary("add", X, ONE), NOTHING) is None


LOOP = For("i", ONE, TWO, (Print((Name("i"),)),))


def test_a_counted_loop_becomes_a_while() -> None:
    body = (Print((Name("i"),)), Assign("i", Binary("add", Name("i"), ONE)))
    assert counted_by_while(LOOP, Program((LOOP,))) == [
        Assign("i", ONE),
        While(Binary("less_equal", Name("i"), TWO), body),
    ]
    down = For("i", TWO, ONE, (SHOW,), -1, False)
    made = counted_by_while(down, Program((down,)))
    assert made is not None
    assert made[1].condition == Binary("greater", Name("i"), ONE)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "program",
    [
        (LOOP, Print((Name("i"),))),
        (For("i", ONE, TWO, (Continue(),)),),
        (For("i", ONE, TWO, (Assign("i", ONE),)),),
        (For("i", ONE, X, (Assign("x", ONE),)),),
        (For("i", ONE, Binary("add", X, ONE), (SHOW,)),),
    ],
)
def test_a_loop_that_a_while_would_change_stays(program: tuple[For, ...]) -> None:
    assert counted_by_while(program[0], Program(program)) is None


def test_a_loop_of_three_parts_becomes_a_while() -> None:
    first, after = (Assign("i", ONE, True),), (Assign("i", Binary("add", Name("i"), ONE)),)
    steps = Steps(first, LESS, after, (SHOW,))
    assert counted_by_while(steps, Program((steps,))) == [*first, While(LESS, (SHOW, *after))]


def test_what_is_printed_gets_a_name_that_is_free() -> None:
    show = Print((Binary("add", X, ONE),))
    assert result_named(show, Program((Assign("result", ONE), show))) == [
        Assign("answer", Binary("add", X, ONE)),
        Print((Name("answer"),)),
    ]
    assert result_named(Print((String("a"),)), NOTHING) is None


def test_a_test_moves_into_the_loop() -> None:
    assert while_true(While(LESS, (SHOW,)), NOTHING) == [
        While(Boolean(True), (If(Binary("greater_equal", X, TWO), (Break(),)), SHOW))
    ]


def test_all_in_a_function_that_is_called() -> None:
    wrapped = in_main(Program((Assign("x", ONE), SHOW)))
    assert any(isinstance(node, Function) for node in walk(wrapped))
    assert run_program(wrapped, semantics=LUA.semantics).stdout == "1\n"
    assert in_main(wrapped) == wrapped


def test_a_structured_language_gets_neither_break_nor_function() -> None:
    program = Program((Assign("x", ONE), While(LESS, (SHOW, Assign("x", TWO)))))
    for draw in range(200):
        made = paraphrased(program, Random(draw), structured=True)
        assert not any(isinstance(node, Break | Function) for node in walk(made))


def test_a_function_keeps_its_parameters() -> None:
    source = "function both(one, other)\n    return one + other\nend\nif both(1, 2) > 2 then\n"
    program = parse_program(f"{source}    print(3)\nend", LUA)
    said = {LUA.writer.print(paraphrased(program, Random(draw))) for draw in range(20)}
    assert len(said) > 1
    assert all("function both(one, other)" in text for text in said)

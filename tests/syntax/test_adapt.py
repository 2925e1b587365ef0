"""Adapted and translated programs print the same, in the constructs that a language has."""

import pytest
from running_programs import running_program

from caalm.language import make_language, profiles
from caalm.nodes import (
    Assign,
    Binary,
    Boolean,
    DoUntil,
    DoWhile,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Unary,
    Until,
    While,
    walk,
)
from caalm.programs import sample_program
from caalm.runtime import Limits, run_program
from caalm.seeds import rng_for
from caalm.syntax import adapt, adapt_program, parse_program, print_program

X, INDEX, T = Name("x"), Name("i"), Name("total")
ADD = Assign("total", Binary("add", T, INDEX))
START = (Assign("total", Integer(0)), Assign("x", Integer(3)))

INNER = For("j", INDEX, Integer(3), (ADD,))

TRICKY = {
    "else whose branch changes the condition": Program(
        (
            *START,
            If(Binary("less", X, Integer(5)), (Assign("x", Integer(9)),), (Print((X,)),)),
            Print((X,)),
        )
    ),
    "loop whose bound changes inside": Program(
        (*START, For("i", Integer(1), X, (Assign("x", Integer(1)), ADD)), Print((T,)))
    ),
    "loop that assigns its own variable": Program(
        (*START, For("i", Integer(1), Integer(4), (Assign("i", Integer(10)), ADD)), Print((T,)))
    ),
    "loop over an outer name": Program(
        (*START, For("x", Integer(1), Integer(2), (Print((X,)),)), Print((X,)))
    ),
    "downward loop by twos": Program(
        (*START, For("i", Integer(9), Integer(2), (ADD,), -2), Print((T,)))
    ),
    "exclusive loop": Program((*START, For("i", Integer(0), X, (ADD,), 1, False), Print((T,)))),
    "loop with no turn": Program((*START, For("i", Integer(5), Integer(1), (ADD,)), Print((T,)))),
    "nested loops": Program((*START, For("i", Integer(1), Integer(3), (INNER,)), Print((T,)))),
    "repeat": Program((*START, Repeat(X, (Assign("x", Integer(1)), Print((X,)))))),
    "do-while": Program(
        (
            *START,
            DoWhile((Assign("x", Binary("subtract", X, Integer(1))), Print((X,))), Boolean(False)),
        )
    ),
    "do-until": Program(
        (
            *START,
            DoUntil(
                (Assign("x", Binary("subtract", X, Integer(1))),), Binary("less", X, Integer(1))
            ),
            Print((X,)),
        )
    ),
    "until": Program(
        (
            *START,
            Until(
                Binary("equal", X, Integer(0)), (Assign("x", Binary("subtract", X, Integer(1))),)
            ),
            Print((X,)),
        )
    ),
    "while not": Program(
        (*START, While(Unary("not", Boolean(True)), (Print((X,)),)), Print((X, T, Boolean(True))))
    ),
}


@pytest.mark.parametrize("name", TRICKY)
def test_a_program_prints_the_same_in_every_language(name: str) -> None:
    truth = run_program(TRICKY[name]).stdout
    for seed in range(60):
        language = make_language(seed)
        source = print_program(adapt_program(TRICKY[name], language), language)
        assert run_program(parse_program(source, language)).stdout == truth, f"{seed}:\n{source}"


def test_drawn_programs_survive_a_journey_through_languages() -> None:
    for number in range(150):
        language = make_language(number % 50)
        program = sample_program(1 + number % 3, rng_for(number, "journey"))
        truth = run_program(program).stdout
        for stop in (number % 47, number % 43, number % 41):
            language = make_language(stop)
            source = print_program(adapt_program(program, language), language)
            program = parse_program(source, language)
            assert run_program(program).stdout == truth, f"{language.name}:\n{source}"


def moved_wrongly(numbers: range) -> list[int]:
    """The random programs that print something else, or fail elsewhere, once adapted.

    Which of two wrong bounds of a loop is blamed may differ, so the faults' names are not compared.
    """
    languages = [make_language(seed, profile) for seed in range(20) for profile in profiles()]
    found = []
    for number in numbers:
        program = running_program(rng_for(number, "adapt"))
        truth = run_program(program, limits=Limits(fuel=2_000))
        if truth.error and truth.error.code == "out of fuel":
            continue  # another way to loop takes other steps
        adapted = adapt_program(program, languages[number % len(languages)])
        done = run_program(adapted)
        if (done.stdout, done.error is None) != (truth.stdout, truth.error is None):
            found.append(number)
    return found


def test_random_programs_do_the_same_once_adapted() -> None:
    assert moved_wrongly(range(2_000)) == []


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_two_hundred_thousand_random_programs_do_the_same_once_adapted() -> None:
    assert moved_wrongly(range(200_000)) == []


def test_a_loop_that_overwrites_an_outer_variable_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Planted fault: a counted loop's variable is not kept from the outer one of its name."""
    monkeypatch.setattr(adapt, "exposed_counters", lambda program: ())
    assert len(moved_wrongly(range(1_000))) > 3


def test_adapted_programs_use_what_the_language_has() -> None:
    loops = {While: "while", Until: "until", DoWhile: "do_while", DoUntil: "do_until"}
    loops |= {Repeat: "repeat", For: "for"}
    for seed in range(60):
        language = make_language(seed)
        for program in TRICKY.values():
            for node in walk(adapt_program(program, language)):
                assert type(node) not in loops or loops[type(node)] in language.constructs
                assert (
                    not isinstance(node, If) or not node.otherwise or "else" in language.constructs
                )


def test_an_else_that_is_merely_negated_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: without the flag the second if sees what the first one changed."""

    def naive(self: object, condition: object, then: object, otherwise: object) -> list[object]:
        return [If(condition, then), If(adapt.negated(condition), otherwise)]  # type: ignore[arg-type]

    monkeypatch.setattr(adapt._Constructs, "_if", naive)
    program = Program(
        (*START, If(Binary("less", X, Integer(5)), (Assign("x", Integer(9)),), (Print((X,)),)))
    )
    language = make_language(1)
    assert run_program(adapt_program(program, language)).stdout != run_program(program).stdout

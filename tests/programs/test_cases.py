"""Every program case prints what it must, in twenty languages, and ends in the fault it names."""

from collections import Counter
from functools import partial
from typing import get_args

import pytest
from case_file import CODES, case_names, load_case, read_case
from twenty_languages import twenty_languages

from caalm.language import Language
from caalm.nodes import (
    BINARY_OPS,
    UNARY_OPS,
    AnyNode,
    Binary,
    For,
    If,
    Print,
    RealExpr,
    RealStmt,
    Unary,
    walk,
)
from caalm.runtime import Execution, Semantics, run_program
from caalm.syntax import adapt, adapt_program, parse_program, print_program

CONSTRUCTS = {
    *(
        "assign",
        "assign_many",
        "print",
        "if",
        "while",
        "until",
        "do_while",
        "do_until",
        "repeat",
        "for",
    ),
    *("operators", "strings", "nested", "scoping", "accumulators", "faults"),
}
# Faults that only nodes of real languages can have; no invented language writes those.
REAL_FAULTS = {
    *("calls too deep", "list too long", "index out of range", "wrong arguments", "not exact"),
}


def written_in(language: Language, name: str) -> str:
    """The case's program as the language writes it."""
    return print_program(adapt_program(load_case(name).program, language), language)


def differences(language: Language, name: str) -> str:
    """What goes wrong with a case in one language; nothing where all is well."""
    case = load_case(name)
    source = written_in(language, name)
    where = f"{name}.prog in {language.name}"
    program = parse_program(source, language)
    if program != adapt_program(case.program, language):
        return f"{where} is read as another program:\n{source}"
    return told(where, name, run_program(program, limits=case.limits), source)


def told(where: str, name: str, done: Execution, source: str) -> str:
    """How an execution differs from what the case expects."""
    case = load_case(name)
    code = done.error.code if done.error else None
    if (done.stdout, code) == (case.stdout, case.error):
        return ""
    expected = f"expected {case.stdout!r} and {case.error}"
    return f"{where} prints {done.stdout!r} and ends with {code}; {expected}:\n{source}"


@pytest.mark.parametrize("name", case_names())
def test_a_case_prints_the_same_in_twenty_languages(name: str) -> None:
    case = load_case(name)
    assert told(name, name, run_program(case.program, limits=case.limits), "") == ""
    assert [wrong for one in twenty_languages() if (wrong := differences(one, name))] == []


def test_there_are_enough_cases_of_every_construct() -> None:
    counted = Counter(name.split("/")[0] for name in case_names())
    assert set(counted) == CONSTRUCTS
    assert min(counted.values()) >= 6
    assert counted.total() >= 300


def kind_of(node: AnyNode) -> str:
    """What a node adds to the coverage: its operator, the way it counts, or its class."""
    match node:
        case Binary(op=op) | Unary(op=op):
            return op
        case For(step=step, inclusive=inclusive):
            pace = "by one" if step == 1 else "up" if step > 0 else "down"
            return f"for {pace} {'to' if inclusive else 'below'}"
        case If(otherwise=otherwise):
            chained = len(otherwise) == 1 and isinstance(otherwise[0], If)
            return "else if" if chained else "else" if otherwise else "if"
        case Print(values=values):
            return "print" if len(values) == 1 else "print several"
        case _:
            return type(node).__name__


def test_the_cases_cover_every_construct_operator_and_fault() -> None:
    cases = [load_case(name) for name in case_names()]
    counted = Counter(kind_of(node) for case in cases for node in walk(case.program))
    shared = set(get_args(AnyNode)) - set(get_args(RealExpr)) - set(get_args(RealStmt))
    plain = {node.__name__ for node in shared - {Binary, Unary, For, If, Print}}
    counting = {f"for {pace} {end}" for pace in ("by one", "up", "down") for end in ("to", "below")}
    branching = {"if", "else", "else if", "print", "print several"}
    every = {*BINARY_OPS, *UNARY_OPS, *plain, *counting, *branching, "AssignMany"}
    assert set(counted) == every
    assert set(CODES) - REAL_FAULTS == {case.error for case in cases if case.error}


def test_the_twenty_languages_lack_and_have_every_construct() -> None:
    languages = twenty_languages()
    assert len({language.name for language in languages}) == len(languages) == 20
    for construct in set().union(*(language.constructs for language in languages)):
        assert {construct in language.constructs for language in languages} == {True, False}
    assert len({language.spec.made["notation"] for language in languages}) >= 4
    assert {language.surface.indented for language in languages} == {True, False}
    assert {language.for_inclusive for language in languages} == {True, False}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("print 1\n", "is missing"),
        ("print 1\n--- prints\n1\n--- error no such fault\n", "error no such fault"),
        ("print 1\n--- prints\n1\n--- prints\n1\n", "prints` is no section"),
        ("print 1\n--- output\n1\n", "output` is no section"),
    ],
)
def test_a_broken_case_file_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        read_case("planted", text)


def test_expected_outputs_are_read_to_the_last_empty_line() -> None:
    outputs = {"": "", "\n": "\n", "a\n": "a\n", "a\n\n": "a\n\n"}
    for body, stdout in outputs.items():
        assert read_case("x", f"--- prints\n{body}").stdout == stdout
        assert read_case("x", f"--- prints\n{body}--- error type error\n").stdout == stdout


def wrong_cases() -> set[str]:
    """The constructs of the cases that go wrong in some language."""
    return {
        name.split("/")[0]
        for name in case_names()
        if any(differences(language, name) for language in twenty_languages()[:6])
    }


def test_a_loop_that_counts_one_more_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: the last value of an exclusive loop, wrongly shifted."""
    monkeypatch.setattr(adapt, "_shifted", lambda bound, by: bound)
    assert "for" in wrong_cases()


def test_an_interpreter_that_rounds_towards_zero_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: -7 / 2 as -3."""
    rules = Semantics(division="truncate")
    monkeypatch.setitem(globals(), "run_program", partial(run_program, semantics=rules))
    assert wrong_cases() == {"operators"}


def test_a_loop_variable_that_lives_on_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: a counted loop written as a testing one keeps the name of its variable."""
    monkeypatch.setattr(adapt, "exposed_counters", lambda program: ())
    assert wrong_cases() == {"for"}

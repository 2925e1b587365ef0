"""Each mutation explains a prediction of its own; what nothing explains stays unexplained."""

from collections.abc import Iterator
from typing import get_args

import pytest

from caalm.evaluation.diagnosis import Diagnosis, diagnose
from caalm.evaluation.mutations import MUTATIONS, Mutant, Mutation, Subject, ordered_mutations
from caalm.evaluation.mutations.operators import TAKEN_FOR
from caalm.evaluation.wording import quote
from caalm.nodes import (
    Assign,
    Binary,
    BinaryOp,
    Boolean,
    Break,
    Conditional,
    DoUntil,
    DoWhile,
    Expr,
    For,
    If,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Span,
    Stmt,
    String,
    Unary,
    Until,
    While,
)
from caalm.programs import sample_program
from caalm.real.language import load_real
from caalm.runtime import PLAIN, Limits, run_program
from caalm.seeds import rng_for

FEW = Limits(fuel=500)
X, Y, N = Name("x"), Name("y"), Name("n")


def num(value: int) -> Expr:
    return Integer(value) if value >= 0 else Unary("negate", Integer(-value))


def put(name: str, value: Expr | int) -> Assign:
    return Assign(name, num(value) if isinstance(value, int) else value)


def op(left: Expr | int, sign: BinaryOp, right: Expr | int) -> Binary:
    left = num(left) if isinstance(left, int) else left
    return Binary(sign, left, num(right) if isinstance(right, int) else right)


def say(*values: Expr | int | str) -> Print:
    def node(value: Expr | int | str) -> Expr:
        if isinstance(value, str):
            return String(value)
        return num(value) if isinstance(value, int) else value

    return Print(tuple(map(node, values)))


def program(*body: Stmt) -> Program:
    return Program(body)


BUMP = put("x", op(X, "add", 1))
BIG = If(op(N, "greater", 10), (say("big"),), (say("small"),))
MINUSES = op(op(op(op(20, "subtract", 6), "subtract", 3), "subtract", 1), "subtract", 2)
COUNT_UP = While(op(X, "less", 3), (say(X), BUMP))

CASES: list[tuple[str, Program, str]] = [
    ("branch forced", program(put("n", 12), BIG), "small"),
    ("branch forced", program(put("n", 12), If(op(N, "greater", 10), (say("big"),)), say(1)), "1"),
    ("condition negated", program(put("x", 1), COUNT_UP, say(X)), "1"),
    ("else ignored", program(For("n", num(9), num(12), (BIG,))), "big\nbig"),
    (
        "else invented",
        program(For("n", num(10), num(11), (If(op(N, "greater", 10), (say("big"),)), say("low")))),
        "low\nbig",
    ),
    ("both branches run", program(put("n", 12), BIG), "big\nsmall"),
    ("loop ran once", program(Repeat(num(3), (say("a"),))), "a"),
    ("loop ran once", program(For("n", num(4), num(6), (say(N),)), say("end")), "4\nend"),
    ("loop ran once", program(put("x", 0), COUNT_UP, say(X)), "0\n1"),
    ("loop one turn more", program(For("n", num(1), num(2), (say(N),))), "1\n2\n3"),
    ("loop one turn more", program(For("n", num(6), num(2), (say(N),), step=-2)), "6\n4\n2\n0"),
    ("loop one turn more", program(Repeat(num(2), (say("a"),))), "a\na\na"),
    ("loop one turn more", program(put("x", 0), COUNT_UP, say("end")), "0\n1\n2\n3\nend"),
    ("loop one turn fewer", program(put("x", 0), COUNT_UP, say("x is", X)), "0\n1\nx is 2"),
    (
        "loop one turn fewer",
        program(put("x", 0), DoUntil((BUMP,), op(op(X, "multiply", X), "greater", 20)), say(X)),
        "4",
    ),
    (
        "loop one turn fewer",
        program(put("x", 1), DoWhile((put("x", op(X, "multiply", 3)),), op(X, "less", 50)), say(X)),
        "27",
    ),
    ("loop skipped", program(put("x", 7), Repeat(num(2), (BUMP, say("hi"))), say(X)), "7"),
    ("operator swapped", program(put("x", 6), say(op(X, "add", 2))), "4"),
    ("operator swapped", program(say(op(Boolean(False), "or", Boolean(True)))), "false"),
    ("operands swapped", program(put("x", 6), say(op(X, "subtract", 8))), "2"),
    ("sign lost", program(put("x", Unary("negate", Integer(5))), say(X)), "5"),
    ("precedence ignored", program(say(op(2, "add", op(3, "multiply", 4)))), "20"),
    ("parentheses ignored", program(say(op(op(2, "add", 3), "multiply", 4))), "14"),
    ("grouped from the right", program(say(MINUSES)), "18"),
    ("stale variable", program(put("x", 1), put("y", X), put("x", 8), say(X, Y)), "1 1"),
    ("print overlooked", program(say(1), say(2), say(3)), "1\n3"),
    ("name taken for text", program(put("total", 4), Print((Name("total"),))), "total"),
    ("division rounded otherwise", program(say(op(-7, "divide", 2))), "-3"),
    ("sign of remainder", program(say(op(-7, "modulo", 3))), "-1"),
    (
        "both divisions otherwise",
        program(say(op(-7, "divide", 3), op(-7, "modulo", 3))),
        "-2 -1",
    ),
    ("blanks between values lost", program(say("a", 5)), "a5"),
    ("truth spelled otherwise", program(say(Boolean(True))), "True"),
    ("last line dropped", program(Repeat(num(2), (say(1), say(2)))), "1\n2\n1"),
    ("first line only", program(Repeat(num(2), (say(1), say(2)))), "1"),
    ("last line only", program(Repeat(num(2), (say(1), say(2)))), "2"),
]


@pytest.mark.parametrize(("name", "source", "prediction"), CASES)
def test_a_misreading_is_found_by_its_own_mutation(
    name: str, source: Program, prediction: str
) -> None:
    found = diagnose(source, prediction)
    assert found is not None
    assert found.name == name
    assert diagnose(source, prediction + "\n") == found


@pytest.mark.parametrize(("name", "source", "prediction"), CASES)
def test_without_its_mutation_the_misreading_has_another_name_or_none(
    name: str, source: Program, prediction: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest = [each for each in ordered_mutations() if each.name != name]
    monkeypatch.setattr("caalm.evaluation.diagnosis.ordered_mutations", lambda: rest)
    found = diagnose(source, prediction)
    assert found is None or found.name != name


def test_every_mutation_has_a_case() -> None:
    assert {name for name, _, _ in CASES} == set(MUTATIONS)


@pytest.mark.parametrize(
    "source", sorted({id(case[1]): case[1] for case in CASES}.values(), key=repr)
)
@pytest.mark.parametrize("prediction", ["no idea, maybe 12 or 13", "31415\n926535"])
def test_what_no_single_misreading_prints_is_unexplained(source: Program, prediction: str) -> None:
    assert diagnose(source, prediction) is None


def test_a_right_prediction_has_no_diagnosis() -> None:
    source = program(say(1), say(2))
    assert diagnose(source, "1\n2") is None


def test_a_program_that_faults_has_no_diagnosis() -> None:
    assert diagnose(program(say(1), say(X)), "1") is None


def test_a_misreading_that_faults_explains_nothing() -> None:
    source = program(say(1), put("x", 5), say(X))
    found = diagnose(source, "1")
    assert found is not None
    assert found.name != "stale variable"


def test_the_sentence_and_the_span_point_at_the_statement() -> None:
    span = Span(2, 1, 5, 4)
    source = program(put("n", 12), If(BIG.condition, BIG.then, BIG.otherwise, place=span))
    sentence = "behaves as if `if n > 10` had taken the else"
    assert diagnose(source, "small") == Diagnosis("branch forced", sentence, span)


def test_a_loop_that_is_never_reached_is_no_obstacle() -> None:
    inner = If(Boolean(False), (put("x", 0), COUNT_UP))
    assert diagnose(program(inner, say(1)), "7") is None


def test_mutants_run_on_little_fuel() -> None:
    # with its condition turned round this would count for two billion steps
    loop = While(op(X, "greater", 0), (put("x", op(X, "subtract", 1)),))
    source = program(put("x", 3), loop, Until(op(X, "less", 1), (BUMP,)), say(X))
    assert diagnose(source, "77") is None


def test_the_search_stops_after_so_many_mutants(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def endless(subject: Subject) -> Iterator[Mutant]:
        while True:
            tried.append(1)
            yield Mutant("the same again", subject.program)

    monkeypatch.setattr(
        "caalm.evaluation.diagnosis.ordered_mutations", lambda: [Mutation("endless", 0, endless)]
    )
    monkeypatch.setattr("caalm.evaluation.diagnosis.MOST_MUTANTS", 50)
    assert diagnose(program(say(1)), "2") is None
    assert len(tried) == 50


def test_the_search_stops_after_so_many_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    source = program(Repeat(num(50), (put("x", 1),)), say(op(1, "add", 2)))
    assert diagnose(source, "-1") is not None
    monkeypatch.setattr("caalm.evaluation.diagnosis.MOST_STEPS", 100)
    assert diagnose(source, "-1") is None


@pytest.mark.parametrize("seed", range(12))
def test_every_mutant_that_prints_something_else_is_explained(seed: int) -> None:
    source = sample_program(1 + seed % 3, rng_for(seed, "diagnosis"))
    truth = run_program(source)
    subject = Subject(source, truth, PLAIN)
    kept = 0
    for mutation in ordered_mutations():
        for mutant in mutation.mutate(subject):
            run = run_program(mutant.program, semantics=mutant.semantics or PLAIN, limits=FEW)
            if mutant.lines is None and run.error is None and run.stdout != truth.stdout:
                found = diagnose(source, run.stdout)
                assert found is not None, mutant.sentence
                assert MUTATIONS[found.name].rank <= mutation.rank
                kept += 1
    assert kept >= 3


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_every_mutant_is_a_program_that_can_be_run(case: tuple[str, Program, str]) -> None:
    truth = run_program(case[1])
    subject = Subject(case[1], truth, PLAIN)
    mutants = [mutant for each in ordered_mutations() for mutant in each.mutate(subject)]
    assert mutants
    for mutant in mutants:
        assert mutant.sentence
        run_program(mutant.program, limits=Limits(fuel=500))
    assert run_program(case[1]) == truth


def test_every_operator_of_a_program_may_be_taken_for_another() -> None:
    members = [get_args(kind) or (kind,) for kind in get_args(BinaryOp)]
    known = {name for group in members for name in group}
    assert known == TAKEN_FOR.keys()
    assert all(others and set(others) <= known for others in TAKEN_FOR.values())


def test_an_expression_that_chooses_is_no_block() -> None:
    chosen = Conditional(op(X, "less", 3), num(1), num(2))
    program = Program((put("x", 1), put("y", chosen), say(Y)))
    semantics = load_real("javascript").semantics
    assert diagnose(program, "99", semantics=semantics) is None


def test_a_loop_that_breaks_is_misread_like_another() -> None:
    body = (put("x", op(X, "add", 1)), If(op(X, "greater", 2), (Break(),)), say(X))
    program = Program((put("x", 0), While(Boolean(True), body), say(X)))
    javascript = load_real("javascript").semantics
    assert run_program(program, semantics=javascript).stdout == "1\n2\n3\n"
    found = diagnose(program, "1\n1", semantics=javascript)
    assert found is not None
    assert found.name == "loop ran once"
    assert diagnose(program, "never", semantics=javascript) is None


def test_every_operator_can_be_quoted() -> None:
    for sign in TAKEN_FOR:
        inside = op(X, sign, op(Y, sign, 1))
        assert quote(inside).count("(") == 1, sign

"""A trace holds every step: its statement, line, changes and output."""

from random import Random

from agreement import RULES, drawn_limits
from running_programs import running_program
from writing import TURN, F, T, X, at, lit, op, run, show

from caalm.nodes import Assign, DoUntil, For, If, Print, Program, Repeat, Until, While
from caalm.runtime import Execution, Limits, Value, run_program
from caalm.seeds import rng_for


def traced(draw: int) -> tuple[Program, Execution, Execution]:
    rng: Random = rng_for(0, "trace", draw)
    program, rules, limits = running_program(rng), rng.choice(RULES), drawn_limits(rng)
    plain = run_program(program, semantics=rules, limits=limits)
    return program, plain, run_program(program, semantics=rules, limits=limits, trace=True)


def test_a_trace_has_one_entry_a_step_and_joins_to_the_output() -> None:
    ends = set()
    for draw in range(400):
        _, plain, full = traced(draw)
        assert plain.trace is None
        assert full.trace is not None
        assert len(full.trace) == full.steps == plain.steps
        assert "".join(step.printed for step in full.trace) == full.stdout == plain.stdout
        assert full.error == plain.error
        ends.add(full.error.code if full.error else None)
    assert len(ends) == 8  # the normal end and every fault but too deep a nesting


def test_the_changes_of_a_trace_are_all_changes() -> None:
    """A print of names alone prints what the changes before it say."""
    checked = 0
    for draw in range(400):
        _, _, full = traced(draw)
        values: dict[str, Value] = {}
        assert full.trace is not None
        for step in full.trace:
            if isinstance(step.node, Print) and step.printed:
                for value in step.node.values:
                    if hasattr(value, "name") and type(values[value.name]) is not bool:
                        assert str(values[value.name]) in step.printed
                        checked += 1
            values.update(step.changed)
    assert checked > 500


def test_each_step_names_its_statement_and_line() -> None:
    assign = Assign("x", lit(1), place=at(1))
    inner = Print((X,), place=at(3))
    loop = Repeat(lit(2), (inner,), place=at(2))
    steps = run(assign, loop).trace
    assert steps is not None
    assert [(step.node, step.line, step.changed, step.printed) for step in steps] == [
        (assign, 1, (("x", 1),), ""),
        (loop, 2, (), ""),
        (inner, 3, (), "1\n"),
        (loop, 2, (), ""),
        (inner, 3, (), "1\n"),
        (loop, 2, (), ""),
    ]


def test_a_statement_without_a_place_has_no_line() -> None:
    steps = run(show(1)).trace
    assert steps is not None
    assert [step.line for step in steps] == [None]


def test_a_for_says_its_turns_and_what_comes_back() -> None:
    loop = For("i", lit(1), lit(2), (Assign("i", lit(9)),))
    steps = run(Assign("i", lit(5)), loop, show(TURN)).trace
    assert steps is not None
    changes = [step.changed for step in steps]
    own = (("i", 9),)
    assert changes == [(("i", 5),), (("i", 1),), own, (("i", 2),), own, (("i", 5),), ()]
    no_turn = run(Assign("i", lit(5)), For("i", lit(2), lit(1), ()), show(TURN)).trace
    assert no_turn is not None
    assert [step.changed for step in no_turn] == [(("i", 5),), (), ()]


def test_the_step_of_a_fault_is_the_last() -> None:
    bad = Print((lit(1), op("divide", 1, 0)), place=at(7))
    steps = run(show("a"), bad).trace
    assert steps is not None
    assert (steps[-1].node, steps[-1].line, steps[-1].printed) == (bad, 7, "")
    assert len(steps) == 2


def steps_of(*body: object) -> int:
    return run(*body).steps  # type: ignore[arg-type]


def test_steps_are_statements_begun_and_further_tests_or_turns() -> None:
    x = Assign("x", op("add", X, 1))
    start = Assign("x", lit(0))
    three = op("less", X, 3)
    assert steps_of() == 0
    assert steps_of(show(1), show(2)) == 2
    assert steps_of(If(T, (show(1),)), If(F, (show(1),))) == 3
    assert steps_of(While(F, (show(1),)), Until(T, ())) == 2
    assert steps_of(start, While(three, (x,))) == 1 + 1 + 3 * 2
    assert steps_of(start, DoUntil((x,), op("equal", X, 3))) == 1 + 1 + 3 * 2
    assert steps_of(start, Repeat(lit(3), (x,))) == 1 + 1 + 3 * 2
    assert steps_of(start, For("i", lit(1), lit(3), (x,))) == 1 + 1 + 3 * 2
    assert steps_of(Repeat(lit(0), (x,)), For("i", lit(1), lit(0), (x,))) == 2
    assert steps_of(Repeat(lit(3), ())) == 4


def test_no_trace_is_kept_where_none_is_asked_for() -> None:
    assert run_program(Program((show(1),)), limits=Limits()).trace is None

import pytest

from caalm.nodes import Binary, DoUntil, DoWhile, Expr, Name, Program, Unary, walk
from caalm.programs import ALL_CONSTRUCTS
from caalm.programs.draft import Draft
from caalm.programs.loops import count, go_on, span_of, stride, times
from caalm.programs.terms import number, opposite, text
from caalm.runtime import run_program
from caalm.seeds import rng_for

KINDS = ["while", "until", "do_while", "do_until", "repeat", "for"]
POSTTEST = {"do_while", "do_until"}


def drawn(kind: str, draw: int) -> Draft:
    """A draft whose loops are of one kind, or of `while` where that kind cannot be used."""
    return Draft(rng_for(draw, kind), frozenset({"while", kind, "for_step"}))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turns", [0, 1, 2, 5])
def test_count_runs_once_for_each_number_of_the_span(kind: str, turns: int) -> None:
    for draw in range(40):
        draft = drawn(kind, draw)
        span = span_of(draft.between(-5, 5), turns, stride(draft))
        count(draft, span, draft.show)
        draft.show(text("end"))
        lines = run_program(Program(draft.finish())).stdout.split()
        assert lines == [*(str(value) for value in span), "end"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turns", [0, 1, 2, 5])
def test_times_runs_that_often(kind: str, turns: int) -> None:
    for draw in range(40):
        draft = drawn(kind, draw)
        total = draft.let("total", number(0))
        times(draft, turns, lambda d=draft, t=total: d.change(t.node, "add", number(1).node))
        draft.learn(total, turns)
        draft.show(total)
        assert run_program(Program(draft.finish())).stdout == f"{turns}\n"


@pytest.mark.parametrize("kind", sorted(POSTTEST))
def test_a_loop_that_tests_last_is_used_only_where_the_body_runs(kind: str) -> None:
    seen = 0
    for draw in range(60):
        draft = drawn(kind, draw)
        turns = draw % 3
        value = draft.let("amount", number(turns))
        condition = Binary("greater", value.node, number(0).node)

        def body(draft: Draft = draft, value: Expr = value.node) -> None:
            draft.change(value, "subtract", number(1).node)

        go_on(draft, condition, turns, body)
        found = any(isinstance(node, DoWhile | DoUntil) for node in walk(Program(draft.finish())))
        assert not (found and turns == 0)
        seen += found
    assert seen > 5


def test_all_kinds_are_drawn_where_all_exist() -> None:
    seen = set()
    for draw in range(200):
        draft = Draft(rng_for(draw, "kinds"), ALL_CONSTRUCTS)
        count(draft, span_of(1, 3), draft.show)
        seen |= {type(node).__name__ for node in draft.finish()}
    assert seen >= {"While", "Until", "DoWhile", "DoUntil", "Repeat", "For"}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Binary("less", Name("a"), Name("b")), Binary("greater_equal", Name("a"), Name("b"))),
        (Binary("equal", Name("a"), Name("b")), Binary("not_equal", Name("a"), Name("b"))),
        (Unary("not", Name("a")), Name("a")),
        (Name("a"), Unary("not", Name("a"))),
        (
            Binary("and", Name("a"), Name("b")),
            Unary("not", Binary("and", Name("a"), Name("b"))),
        ),
    ],
)
def test_the_opposite_of_a_condition(condition: Expr, expected: Expr) -> None:
    assert opposite(condition) == expected

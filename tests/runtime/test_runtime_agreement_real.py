"""G5: the interpreter of real languages agrees with a second one on all nodes."""

from collections import Counter
from typing import Any, get_args

import pytest
from second_evaluator_real import OPERATORS, Second

from caalm.nodes import (
    Binary,
    Builtin,
    Evaluate,
    Expr,
    ForEach,
    Null,
    Program,
    Stmt,
    String,
    Unary,
    walk,
)
from caalm.runtime import Limits, Semantics, run_program
from caalm.seeds import rng_for
from caalm.verification.vocabulary import Vocabulary, literals, read_operations
from caalm.verification.wild import wild_program

PYTHON = Semantics(language="python")
LIMITS = Limits(fuel=20_000)
BUILTINS: dict[str, Any] = {
    "len": len,
    "str": str,
    "abs": abs,
    ".upper": str.upper,
    ".lower": str.lower,
    ".append": list.append,
}
_OPERATIONS = """
    add int int -> int
    subtract int int -> int
    multiply int int -> int
    divide int int -> int
    modulo int int -> int
    power int small -> int
    negate int -> int
    len text -> int
    len list -> int
    abs int -> int
    index list position -> int
    conditional truth int int -> int
    or nil int -> int
    add float number -> float
    subtract number float -> float
    multiply float float -> float
    true_divide number number -> float
    power number float -> float
    modulo float number -> float
    divide float number -> float
    negate float -> float
    abs float -> float
    add text text -> text
    multiply text small -> text
    str any -> text
    join any text any -> text
    .upper text -> text
    .lower text -> text
    index text position -> text
    slice text position -> text
    slice text position position -> text
    slice text position position step -> text
    conditional any text text -> text
    or text text -> text
    and text text -> text
    add list list -> list
    multiply list small -> list
    slice list position position -> list
    list int int int -> list
    list any -> list
    equal any any -> truth
    not_equal any any -> truth
    less int number -> truth
    less_equal text text -> truth
    greater number number -> truth
    greater_equal list list -> truth
    chain int int int -> truth
    chain number number -> truth
    in text text -> truth
    in int list -> truth
    not_in any list -> truth
    and truth any -> truth
    or truth truth -> truth
    not any -> truth
    and truth nil -> nil
"""
_STATEMENTS = """
    declare assign show choose count steps while_ until_ do_while do_until repeat_ each append
    store swap alone leave stop define descend
"""
VOCABULARY = Vocabulary(
    literals={
        "int": literals(0, 1, 2, 3, 5, 7, 10, 12, 255, -1, -7, 2**31, 10**20),
        "float": literals(0.0, 0.5, 1.0, 2.5, -3.75, 1e16, 1e100),
        "text": literals("", "abacus", "abc", "10", "Zebra", "é"),
        "truth": literals(True, False),
        "list": literals([7, 8, 9], [3, 1, 2], ["b", "a"], [1.5, True]),
        "nil": (Null(),),
        "position": literals(0, 0, 0, 1, 1, -1, 4),
        "step": literals(1, 2, -1, 0),
        "small": literals(0, 1, 2, 3, -1),
    },
    operations=read_operations(_OPERATIONS),
    statements=dict.fromkeys(_STATEMENTS.split(), 2) | {"show": 8, "declare": 6, "swap": 5},
    shown=("int", "float", "text", "truth", "list", "nil"),
    declares=False,
    continues=True,
    until_sees_body=False,
    first_position=0,
    defaults=True,
    affixes=(None, None, None, String("-"), String("")),
    append=lambda values, value: Evaluate(Builtin(".append", (values, value))),
    each=ForEach,
    look=lambda values: Builtin("str", (values,)),
)
# Nodes that mean nothing without pictures: GnuCOBOL itself is what these are held against.
OF_PICTURES = {"Declare", "Attempt", "Decimal"}
# What the interpreter does not say, or not at all: no answer to compare.
UNDECIDED = {
    "not exact",
    "integer out of range",
    "output too long",
    "string too long",
    "list too long",
    "calls too deep",
}


def drawn(draw: int) -> Program:
    return wild_program(rng_for(draw, "second evaluator"), VOCABULARY)


def outcome(draw: int) -> tuple[str, tuple[str, bool] | None, tuple[str, bool] | None]:
    """How the program ends, and what both say; nothing where the interpreter says nothing."""
    program = drawn(draw)
    done = run_program(program, semantics=PYTHON, limits=LIMITS)
    code = done.error.code if done.error else "end"
    if code in UNDECIDED:
        return code, None, None
    return code, (done.stdout, done.error is not None), Second(BUILTINS).run(program)


def disagreements(draws: range) -> list[int]:
    return [draw for draw in draws for _, one, other in [outcome(draw)] if one != other]


@pytest.mark.parametrize("part", range(4))
def test_the_interpreter_agrees_with_a_second_one(part: int) -> None:
    assert disagreements(range(part * 1_000, (part + 1) * 1_000)) == []


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_the_interpreter_agrees_with_a_second_one_half_a_million_times() -> None:
    assert disagreements(range(500_000)) == []


def test_the_drawn_programs_hold_every_node_and_operator() -> None:
    seen: Counter[str] = Counter()
    for draw in range(1_000):
        for node in walk(drawn(draw)):
            seen[type(node).__name__] += 1
            if isinstance(node, Binary | Unary):
                seen[node.op] += 1
    names = {kind.__name__ for kind in (*get_args(Expr), *get_args(Stmt))} - OF_PICTURES
    assert {name for name in (*names, *OPERATORS) if seen[name] < 30} == set()


def test_the_drawn_programs_end_in_every_way() -> None:
    ends = Counter(outcome(draw)[0] for draw in range(1_000))
    assert ends["end"] >= 300, ends
    assert ends["out of fuel"] == 0, ends
    for code in ("type error", "division by zero", "index out of range"):
        assert ends[code] >= 10, ends


def test_a_planted_fault_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(OPERATORS, "modulo", lambda one, other: one - other)
    assert disagreements(range(100)) != []

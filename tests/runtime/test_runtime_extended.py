from dataclasses import replace

import pytest

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Block,
    Boolean,
    Break,
    Builtin,
    Call,
    Chain,
    Conditional,
    Continue,
    Do,
    Evaluate,
    Expr,
    For,
    ForEach,
    Function,
    If,
    Index,
    Integer,
    Join,
    ListOf,
    Name,
    Null,
    Print,
    Program,
    Return,
    Slice,
    Steps,
    Stmt,
    Store,
    String,
    While,
)
from caalm.runtime import Execution, Limits, Semantics, run_program
from caalm.runtime.rules.python import PythonRules
from caalm.runtime.trace import UNDEFINED

PYTHON = Semantics(language="python")
ONE, TWO, N, INDEX = Integer(1), Integer(2), Name("n"), Name("i")


def run(*body: Stmt, limits: Limits | None = None, trace: bool = False) -> Execution:
    return run_program(
        Program(body), semantics=PYTHON, limits=limits or Limits(fuel=10_000), trace=trace
    )


def printed(*body: Stmt) -> str:
    execution = run(*body)
    assert execution.error is None, execution.error
    return execution.stdout


def show(*values: Expr) -> Print:
    return Print(values)


def plus(left: Expr, right: Expr) -> Binary:
    return Binary("add", left, right)


def minus(left: Expr, right: Expr) -> Binary:
    return Binary("subtract", left, right)


FACTORIAL = Function(
    "fact",
    ("n",),
    (
        If(Binary("less", N, TWO), (Return(ONE),)),
        Return(Binary("multiply", N, Call("fact", (minus(N, ONE),)))),
    ),
)


SUM = Function(
    "sum",
    ("n",),
    (
        If(Binary("less", N, ONE), (Return(N),)),
        Return(plus(N, Call("sum", (minus(N, ONE),)))),
    ),
)


def test_a_function_calls_itself_and_keeps_its_own_operands() -> None:
    assert printed(FACTORIAL, show(Call("fact", (Integer(10),)))) == "3628800\n"


def test_two_calls_in_one_expression_are_made_from_left_to_right() -> None:
    fib = Function(
        "fib",
        ("n",),
        (
            If(Binary("less", N, TWO), (Return(N),)),
            Return(plus(Call("fib", (minus(N, ONE),)), Call("fib", (minus(N, TWO),)))),
        ),
    )
    assert printed(fib, show(Call("fib", (Integer(12),)))) == "144\n"


def test_an_operand_read_before_a_call_keeps_its_value() -> None:
    change = Function("change", (), (Assign("x", Integer(10)), Return(ONE)), shared=("x",))
    body = (change, Assign("x", TWO), show(plus(Name("x"), Call("change", ()))), show(Name("x")))
    assert printed(*body) == "3\n10\n"


def test_calls_200_deep_run_and_deeper_ones_are_a_named_fault() -> None:
    assert printed(FACTORIAL, show(Binary("greater", Call("fact", (Integer(200),)), ONE))) == (
        "True\n"
    )
    assert run(FACTORIAL, show(Call("fact", (Integer(300),)))).error.code == "calls too deep"  # type: ignore[union-attr]


def test_the_limit_of_calls_is_the_callers() -> None:
    deep, count = Limits(call_depth=9_000), Integer(8_000)
    assert run(SUM, show(Call("sum", (count,))), limits=deep).stdout == "32004000\n"


def test_a_call_in_a_condition_is_made_before_every_test() -> None:
    below = Function("below", ("n",), (Return(Binary("less", N, Integer(3))),))
    loop = While(Call("below", (INDEX,)), (show(INDEX), Assign("i", plus(INDEX, ONE))))
    assert printed(below, Assign("i", Integer(0)), loop) == "0\n1\n2\n"


def test_logic_and_conditionals_make_only_the_calls_that_they_need() -> None:
    loud = Function("loud", ("n",), (show(N), Return(N)))
    zero, one = Call("loud", (Integer(0),)), Call("loud", (ONE,))
    assert printed(loud, show(Binary("and", zero, one))) == "0\n0\n"
    assert printed(loud, show(Binary("or", zero, one))) == "0\n1\n1\n"
    assert printed(loud, show(Conditional(Boolean(True), one, zero))) == "1\n1\n"
    chain = Chain((one, zero, one), ("less", "less"))
    assert printed(loud, show(chain)) == "1\n0\nFalse\n"


def test_return_leaves_every_loop_of_its_function() -> None:
    inner = While(Boolean(True), (While(Boolean(True), (Return(INDEX),)),))
    seek = Function("seek", ("i",), (inner,))
    assert printed(seek, show(Call("seek", (Integer(7),))), show(ONE)) == "7\n1\n"


def test_a_function_without_return_gives_the_empty_value() -> None:
    assert printed(Function("f", (), (show(ONE),)), show(Call("f", ()))) == "1\nNone\n"


def test_variables_of_a_function_are_its_own() -> None:
    setter = Function("f", (), (Assign("x", TWO), show(Name("x"))))
    assert printed(setter, Assign("x", ONE), Evaluate(Call("f", ())), show(Name("x"))) == "2\n1\n"


def test_defaults_fill_the_last_parameters() -> None:
    power = Function("f", ("a", "b"), (Return(plus(Name("a"), Name("b"))),), (Integer(5),))
    assert printed(power, show(Call("f", (ONE,)), Call("f", (ONE, ONE)))) == "6 2\n"
    assert run(power, show(Call("f", ()))).error.code == "wrong arguments"  # type: ignore[union-attr]


def break_at(stop: int, then: Stmt) -> If:
    return If(Binary("equal", INDEX, Integer(stop)), (then,))


def test_break_and_continue_belong_to_the_innermost_loop() -> None:
    body: Block = (break_at(1, Continue()), break_at(3, Break()), show(INDEX))
    loop = ForEach("i", Builtin("range", (Integer(9),)), body)
    outer = ForEach("j", ListOf((ONE, TWO)), (loop, show(Name("j"))))
    assert printed(outer) == "0\n2\n1\n0\n2\n2\n"


def test_continue_runs_what_stands_after_the_body_of_a_loop_of_c() -> None:
    loop = Steps(
        first=(Assign("i", Integer(0)),),
        condition=Binary("less", INDEX, Integer(4)),
        after=(Assign("i", plus(INDEX, ONE)),),
        body=(break_at(1, Continue()), show(INDEX)),
    )
    assert printed(loop) == "0\n2\n3\n"
    assert (
        printed(replace(loop, condition=None, body=(break_at(2, Break()), show(INDEX)))) == "0\n1\n"
    )


def test_the_variable_of_a_counted_loop_stays_in_python() -> None:
    assert printed(For("i", ONE, Integer(3), (Assign("i", Integer(9)),)), show(INDEX)) == "9\n"


def test_lists_are_shared_not_copied_and_elements_can_be_replaced() -> None:
    body = (
        Assign("a", ListOf((ONE, TWO))),
        Assign("b", Name("a")),
        Evaluate(Builtin(".append", (Name("b"), Integer(3)))),
        Store(Name("a"), Integer(0), String("x")),
        show(Name("b"), Index(Name("a"), Integer(2)), Slice(Name("a"), ONE)),
    )
    assert printed(*body) == "['x', 2, 3] 3 [2, 3]\n"


def test_a_loop_over_a_growing_list_sees_what_is_added() -> None:
    grow = ForEach(
        "i",
        Name("a"),
        (break_at(1, Evaluate(Builtin(".append", (Name("a"), Integer(5))))), show(INDEX)),
    )
    assert printed(Assign("a", ListOf((ONE, TWO))), grow) == "1\n2\n5\n"


def test_several_targets_get_their_values_after_all_are_evaluated() -> None:
    a, b = Name("a"), Name("b")
    swap = AssignMany((a, b), (b, a))
    assert printed(AssignMany((a, b), (ONE, TWO)), swap, show(a, b)) == "2 1\n"
    items = ListOf((Integer(7), Integer(8)))
    ends = (Index(a, Integer(0)), Index(a, ONE))
    assert printed(Assign("a", items), AssignMany(ends, ends[::-1]), show(a)) == "[8, 7]\n"
    one_list = AssignMany((a, b), (ListOf(()),))
    assert printed(one_list, Evaluate(Builtin(".append", (a, ONE))), show(b)) == "[1]\n"


def test_a_function_has_its_own_names_from_its_beginning_on() -> None:
    reads = Function("f", (), (show(Name("x")), Assign("x", TWO)))
    assert run(Assign("x", ONE), reads, Evaluate(Call("f", ()))).error.code == "undefined name"  # type: ignore[union-attr]
    counts = Function("f", (), (show(INDEX), For("i", ONE, TWO, ())))
    assert run(Assign("i", ONE), counts, Evaluate(Call("f", ()))).error.code == "undefined name"  # type: ignore[union-attr]
    shares = replace(reads, shared=("x",))
    assert printed(Assign("x", ONE), shares, Evaluate(Call("f", ())), show(Name("x"))) == "1\n2\n"


def test_the_elements_of_one_value_are_spread_over_the_targets() -> None:
    a, b = Name("a"), Name("b")
    pair = AssignMany((a, b), (ListOf((ONE, TWO)),), spreads=True)
    assert printed(pair, show(a, b)) == "1 2\n"
    assert run(replace(pair, targets=(a, b, N))).error.code == "type error"  # type: ignore[union-attr]


def test_places_are_found_after_the_values_each_in_its_turn() -> None:
    a, i = Name("a"), INDEX
    begin = (Assign("a", ListOf((ONE, TWO))), Assign("i", Integer(0)))
    in_turn = AssignMany((i, Index(a, i)), (ONE, Integer(9)))
    assert printed(*begin, in_turn, show(a)) == "[1, 9]\n"
    change = Function("change", (), (Assign("i", ONE), Return(Integer(9))), shared=("i",))
    assert printed(change, *begin, Store(a, i, Call("change", ())), show(a)) == "[1, 9]\n"


def test_a_separator_of_none_is_the_usual_one_and_a_number_is_a_fault() -> None:
    assert printed(Print((ONE, TWO), Null(), Null())) == "1 2\n"
    assert run(Print((ONE, TWO), ONE)).error.code == "type error"  # type: ignore[union-attr]


def test_print_takes_a_separator_and_an_end() -> None:
    assert printed(Print((ONE, TWO), String("-"), String("!")), Do((show(ONE),))) == "1-2!1\n"


def test_joined_texts_hold_any_value() -> None:
    assert printed(show(Join((String("n="), Integer(4), Boolean(True))))) == "n=4True\n"


def test_the_trace_gives_every_step_what_it_printed_and_changed_itself() -> None:
    double = Function("double", ("n",), (show(N), Return(plus(N, N))))
    execution = run(double, Assign("x", Call("double", (TWO,))), show(Name("x")), trace=True)
    assert execution.trace is not None
    kinds = [(type(step.node).__name__, step.changed, step.printed) for step in execution.trace]
    assert kinds == [
        ("Function", (), ""),
        ("Assign", (("x", 4),), ""),
        ("Print", (), "2\n"),
        ("Return", (), ""),
        ("Print", (), "4\n"),
    ]
    assert "".join(step.printed for step in execution.trace) == execution.stdout


def test_endless_recursion_and_endless_loops_end_with_a_name() -> None:
    again = Function("f", (), (Return(Call("f", ())),))
    assert run(again, show(Call("f", ()))).error.code == "calls too deep"  # type: ignore[union-attr]
    assert run(While(Boolean(True), ())).error.code == "out of fuel"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "bomb",
    [
        Binary("multiply", String("ab"), Integer(10**9)),
        Binary("multiply", ListOf((ONE,)), Integer(10**9)),
        Binary("power", Integer(10), Integer(10**7)),
        Builtin("len", (Binary("multiply", Integer(10**9), String("ab")),)),
    ],
)
def test_a_value_that_would_not_fit_is_refused_before_it_is_made(bomb: Expr) -> None:
    error = run(show(bomb)).error
    assert error is not None
    assert error.code in ("string too long", "list too long", "integer out of range")


def test_settled_values_are_one_calls_own(monkeypatch: pytest.MonkeyPatch) -> None:
    # The planted fault: truth turned round makes the recursion end at once.
    monkeypatch.setattr(PythonRules, "truth", lambda self, value: not value)
    assert run(FACTORIAL, show(Call("fact", (Integer(10),)))).stdout != "3628800\n"


class EarlyRules(PythonRules):
    """Blocks with names of their own, there from the start, but dead until declared."""

    block_scoped = True
    names_from_start = True
    hoists = True
    finds_functions_first = True
    late_defaults = True
    fills_arguments = True


@pytest.fixture
def early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caalm.runtime.rules.python.RULES", EarlyRules)


def let(name: str, value: Expr, form: str = "let") -> Assign:
    return Assign(name, value, True, form)  # type: ignore[arg-type]


def code(*body: Stmt) -> tuple[str, str | None]:
    """What was printed, and the fault."""
    execution = run(*body)
    return execution.stdout, execution.error.code if execution.error else None


@pytest.mark.usefixtures("early")
def test_a_name_is_dead_until_its_block_declares_it() -> None:
    x = show(Name("x"))
    assert code(let("x", ONE), Do((x, let("x", TWO)))) == ("", "undefined name")
    assert code(let("x", ONE), Do((let("x", TWO), x)), x) == ("2\n1\n", None)
    assert code(let("x", ONE), Do((Assign("x", TWO), let("x", TWO)))) == ("", "undefined name")
    setter = Function("f", (), (Assign("x", TWO),))
    assert code(setter, Evaluate(Call("f", ())), let("x", ONE)) == ("", "undefined name")
    own = let("x", plus(Name("x"), ONE))
    assert code(let("x", ONE), Do((own,))) == ("", "undefined name")
    turn = While(Boolean(True), (let("y", Name("y")),))
    assert code(turn) == ("", "undefined name")


@pytest.mark.usefixtures("early")
def test_a_constant_keeps_its_value() -> None:
    x = show(Name("x"))
    assert code(let("x", ONE, "const"), x, Assign("x", TWO)) == ("1\n", "type error")
    assert code(let("x", ONE, "const"), Do((let("x", TWO), Assign("x", ONE), x))) == ("1\n", None)
    again = While(
        Binary("less", INDEX, TWO), (let("x", INDEX, "const"), Assign("i", plus(INDEX, ONE)), x)
    )
    assert code(let("i", Integer(0)), again) == ("0\n1\n", None)


@pytest.mark.usefixtures("early")
def test_a_variable_of_the_function_outlives_its_block() -> None:
    x = show(Name("x"))
    inner = If(Boolean(True), (let("x", TWO, "var"),))
    body = (x, inner, x)
    function = Function("f", (), body)
    assert code(let("x", ONE), function, Evaluate(Call("f", ())), x) == (
        f"{UNDEFINED}\n2\n1\n",
        None,
    )
    assert code(Function("f", ("x",), (inner, x)), Evaluate(Call("f", (ONE,)))) == ("2\n", None)
    kept = Function("f", ("x",), (x, inner, x))
    assert code(kept, Evaluate(Call("f", (ONE,)))) == ("1\n2\n", None)


@pytest.mark.usefixtures("early")
def test_a_late_function_is_there_from_its_definition_on() -> None:
    shows = (show(ONE),)
    call = Evaluate(Call("f", ()))
    assert code(call, Function("f", (), shows)) == ("1\n", None)
    assert code(call, Function("f", (), shows, late=True)) == ("", "undefined name")
    assert code(Function("f", (), shows, late=True), call) == ("1\n", None)
    nested = Evaluate(Call("g", (Call("f", ()),)))
    assert code(Function("f", (), shows), nested) == ("", "undefined name")


@pytest.mark.usefixtures("early")
def test_a_late_default_is_evaluated_only_where_it_is_needed() -> None:
    function = Function("f", ("a", "b"), (show(Name("b")),), (Name("nothing"),))
    assert code(function, Evaluate(Call("f", (ONE, TWO)))) == ("2\n", None)
    assert code(function, Evaluate(Call("f", (ONE,)))) == ("", "undefined name")


def test_a_coalesced_value_looks_right_only_without_a_left() -> None:
    assert printed(show(Binary("coalesce", Null(), ONE))) == "1\n"
    assert printed(show(Binary("coalesce", Integer(0), Name("nothing")))) == "0\n"

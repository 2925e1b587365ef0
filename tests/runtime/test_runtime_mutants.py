"""A broken interpreter is caught: each planted fault makes the agreement check fail."""

import operator
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from agreement import disagreement

from caalm.nodes import Binary, DoUntil, DoWhile, For, Unary, Until, While
from caalm.runtime import Limits, Semantics, interpreter, values
from caalm.runtime.environment import Environment
from caalm.runtime.interpreter import Interpreter

DRAWS = range(1_000)
Patch = pytest.MonkeyPatch
MUTANTS: dict[str, Callable[[Patch], None]] = {}


def mutant(plant: Callable[[Patch], None]) -> Callable[[Patch], None]:
    MUTANTS[plant.__name__] = plant
    return plant


@pytest.fixture(autouse=True)
def _fresh_tables() -> Iterator[None]:
    values.operations.cache_clear()
    yield
    values.operations.cache_clear()


def comparing(patch: Patch, name: str, other: Any) -> None:
    kept = {key: getattr(operator, key) for key in ("sub", "mul", "lt", "le", "gt", "ge")}
    patch.setattr(values, "operator", SimpleNamespace(**{**kept, name: other}))


def rebuilding(patch: Patch, maker: str, **shift: int) -> None:
    """Make one operator from limits that are a little wider than they should be."""
    right = getattr(values, maker)

    def wrong(*given: Any) -> Any:
        *rest, limits = given
        wider = {name: getattr(limits, name) + by for name, by in shift.items()}
        return right(*rest, replace(limits, **wider))

    patch.setattr(values, maker, wrong)


@mutant
def floor_division_truncates(patch: Patch) -> None:
    patch.setattr(values, "floor_divide", values.truncate_divide)


@mutant
def truncating_division_floors(patch: Patch) -> None:
    patch.setattr(values, "truncate_divide", values.floor_divide)


@mutant
def a_remainder_takes_the_other_sign(patch: Patch) -> None:
    patch.setattr(values, "modulo_of_divisor", values.modulo_of_dividend)


@mutant
def less_is_less_or_equal(patch: Patch) -> None:
    comparing(patch, "lt", operator.le)


@mutant
def less_or_equal_is_less(patch: Patch) -> None:
    comparing(patch, "le", operator.lt)


@mutant
def greater_is_greater_or_equal(patch: Patch) -> None:
    comparing(patch, "gt", operator.ge)


@mutant
def subtraction_is_the_wrong_way_round(patch: Patch) -> None:
    comparing(patch, "sub", lambda left, right: right - left)


@mutant
def a_sum_may_pass_the_limit_by_one(patch: Patch) -> None:
    rebuilding(patch, "_add", integer=1)


@mutant
def a_product_may_pass_the_limit_by_one(patch: Patch) -> None:
    rebuilding(patch, "_arithmetic", integer=1)


@mutant
def a_text_may_pass_the_limit_by_one(patch: Patch) -> None:
    rebuilding(patch, "_concat", string=1)


@mutant
def equality_ignores_types(patch: Patch) -> None:
    patch.setattr(values, "_equal", lambda no: lambda left, right: (left == right) is not no)


@mutant
def truth_is_spelled_as_in_python(patch: Patch) -> None:
    def text_of(value: Any, semantics: Semantics) -> str:
        return str(value)

    patch.setattr(values, "text_of", text_of)
    patch.setattr(interpreter, "text_of", text_of)


@mutant
def a_for_stops_before_its_last_value(patch: Patch) -> None:
    right = Interpreter._counts
    patch.setattr(Interpreter, "_counts", lambda self, s: right(self, replace(s, inclusive=False)))


@mutant
def a_for_that_counts_down_ignores_its_step(patch: Patch) -> None:
    right = Interpreter._counts

    def wrong(self: Interpreter, stmt: For) -> Iterator[int]:
        return right(self, replace(stmt, step=max(stmt.step, -1)))

    patch.setattr(Interpreter, "_counts", wrong)


@mutant
def a_for_variable_is_not_renewed_each_turn(patch: Patch) -> None:
    def wrong(self: Interpreter, stmt: Any, value: int) -> None:
        if isinstance(stmt, For):
            self._values.setdefault(stmt.variable, value)

    patch.setattr(Interpreter, "_count", wrong)


@mutant
def a_for_variable_stays_behind(patch: Patch) -> None:
    patch.setattr(Environment, "leave", lambda self, name, hidden: None)


@mutant
def a_hidden_variable_does_not_come_back(patch: Patch) -> None:
    patch.setattr(Environment, "leave", lambda self, name, hidden: self.values.pop(name, None))


@mutant
def a_repeat_has_one_turn_more(patch: Patch) -> None:
    right = Interpreter._integer

    def wrong(self: Interpreter, expr: Any, what: str) -> int:
        return right(self, expr, what) + (what == "a loop's count")

    patch.setattr(Interpreter, "_integer", wrong)


@mutant
def until_tests_like_while(patch: Patch) -> None:
    patch.setattr(interpreter, "_WHILE_TRUE", (While, Until, DoWhile))


@mutant
def do_until_tests_like_do_while(patch: Patch) -> None:
    patch.setattr(interpreter, "_WHILE_TRUE", (While, DoUntil, DoWhile))


@mutant
def both_sides_of_and_and_or_are_looked_at(patch: Patch) -> None:
    right = Interpreter._logic

    def wrong(self: Interpreter, expr: Binary) -> bool:
        self.evaluate(expr.right)
        return right(self, expr)

    patch.setattr(Interpreter, "_logic", wrong)


@mutant
def and_means_or(patch: Patch) -> None:
    right = Interpreter._logic
    patch.setattr(Interpreter, "_logic", lambda self, e: right(self, replace(e, op="or")))


@mutant
def a_minus_is_lost(patch: Patch) -> None:
    right = Interpreter._unary

    def wrong(self: Interpreter, op: Any, value: Any, expr: Unary) -> Any:
        result = right(self, op, value, expr)
        return value if op == "negate" else result

    patch.setattr(Interpreter, "_unary", wrong)


@mutant
def a_condition_may_be_a_number(patch: Patch) -> None:
    patch.setattr(Interpreter, "_holds", lambda self, expr: bool(self.evaluate(expr)))


@mutant
def a_print_has_no_line_end(patch: Patch) -> None:
    right = Interpreter._print

    def wrong(self: Interpreter, *given: Any) -> None:
        right(self, *given)
        self._output[-1] = self._output[-1].removesuffix("\n")

    patch.setattr(Interpreter, "_print", wrong)


@mutant
def the_last_print_is_lost(patch: Patch) -> None:
    right = Interpreter._run

    def wrong(self: Interpreter, program: Any) -> None:
        right(self, program)
        del self._output[-1:]

    patch.setattr(Interpreter, "_run", wrong)


@mutant
def an_undefined_name_is_zero(patch: Patch) -> None:
    patch.setattr(Environment, "__init__", lambda self: setattr(self, "values", defaultdict(int)))


@mutant
def a_further_turn_is_no_step(patch: Patch) -> None:
    right = Interpreter._again

    def wrong(self: Interpreter, loop: Any) -> bool:
        again = right(self, loop)
        self._steps -= 1
        return again

    patch.setattr(Interpreter, "_again", wrong)


@mutant
def fuel_lasts_one_step_longer(patch: Patch) -> None:
    right = Interpreter.__init__

    def wrong(self: Interpreter, semantics: Any, limits: Limits, trace: bool) -> None:
        right(self, semantics, limits, trace)
        self._limits = replace(limits, fuel=limits.fuel + 1)

    patch.setattr(Interpreter, "__init__", wrong)


@mutant
def output_may_pass_its_limit_by_one(patch: Patch) -> None:
    right = Interpreter.__init__

    def wrong(self: Interpreter, semantics: Any, limits: Limits, trace: bool) -> None:
        right(self, semantics, limits, trace)
        self._limits = replace(limits, output=limits.output + 1)

    patch.setattr(Interpreter, "__init__", wrong)


def test_the_check_is_green_without_a_planted_fault() -> None:
    assert not any(disagreement(draw) for draw in DRAWS)


@pytest.mark.parametrize("name", MUTANTS)
def test_a_planted_fault_turns_the_check_red(name: str, monkeypatch: Patch) -> None:
    MUTANTS[name](monkeypatch)
    assert any(disagreement(draw) for draw in DRAWS), f"nobody saw that {name}"


def test_there_are_thirty_planted_faults() -> None:
    assert len(MUTANTS) >= 30

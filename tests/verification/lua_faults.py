"""Faults for Lua's rules and the interpreter around them: each a way to be wrong once."""

import math
import operator
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from caalm.nodes import Binary, DoUntil
from caalm.runtime import evaluator
from caalm.runtime.calls import CallingInterpreter
from caalm.runtime.evaluator import Evaluator
from caalm.runtime.extended import ExtendedInterpreter
from caalm.runtime.rules import lua, lua_library
from caalm.runtime.rules.lua import LuaRules

Patch = pytest.MonkeyPatch
FAULTS: dict[str, Callable[[Patch], None]] = {}


def fault(plant: Callable[[Patch], None]) -> Callable[[Patch], None]:
    FAULTS[plant.__name__] = plant
    return plant


def around(patch: Patch, where: Any, name: str, change: Callable[..., Any]) -> None:
    """`change(right, *arguments)` stands in place of a function."""
    right = getattr(where, name)
    patch.setattr(where, name, lambda *given, **named: change(right, *given, **named))


def library(patch: Patch, name: str, change: Callable[..., Any]) -> None:
    around(patch, lua_library._Library, name, change)


def operation(patch: Patch, **others: Callable[[Any, Any], Any]) -> None:
    """Other operations, by name; the right ones are at hand as `self.operations`."""

    def built(right: Any, self: Any, *given: Any) -> None:
        right(self, *given)
        self.operations.update({name: other(self) for name, other in others.items()})

    around(patch, LuaRules, "__init__", built)


@fault
def integers_do_not_wrap(patch: Patch) -> None:
    patch.setattr(lua, "wrap", lambda value: value)


@fault
def division_truncates(patch: Patch) -> None:
    patch.setattr(lua, "_floor_divide", lambda a, b: math.trunc(a / b) if b else 0)


@fault
def a_remainder_takes_the_dividends_sign(patch: Patch) -> None:
    patch.setattr(lua, "_modulo", lambda a, b: type(a)(math.fmod(a, b)) if b else 0)


@fault
def a_floats_remainder_has_the_wrong_sign(patch: Patch) -> None:
    whole = lambda right, a, b: right(a, b) if isinstance(a, int) or not b else math.fmod(a, b)  # noqa: E731
    around(patch, lua, "_modulo", whole)


@fault
def a_float_divided_by_zero_is_a_fault(patch: Patch) -> None:
    patch.setattr(lua, "_divide", operator.truediv)


@fault
def an_integers_power_is_an_integer(patch: Patch) -> None:
    def power(self: Any) -> Any:
        right = self.operations["power"]
        return lambda a, b: int(v) if (v := right(a, b)).is_integer() and type(a) is int else v

    operation(patch, power=power)


@fault
def true_division_floors(patch: Patch) -> None:
    operation(patch, true_divide=lambda self: self.operations["divide"])


@fault
def a_whole_float_prints_like_an_integer(patch: Patch) -> None:
    patch.setattr(
        lua, "number_text", lambda value: f"{value:.14g}" if value % 1 else f"{value:.0f}"
    )


@fault
def floats_print_with_seventeen_digits(patch: Patch) -> None:
    around(patch, lua, "number_text", lambda right, v: repr(v) if type(v) is float else right(v))


@fault
def blanks_around_a_number_are_not_taken_off(patch: Patch) -> None:
    blank = lambda right, v: None if isinstance(v, str) and v != v.strip() else right(v)  # noqa: E731
    around(patch, lua, "to_number", blank)


@fault
def strings_do_not_convert(patch: Patch) -> None:
    around(patch, lua, "to_number", lambda right, v: None if isinstance(v, str) else right(v))


@fault
def one_and_one_point_zero_differ(patch: Patch) -> None:
    around(patch, lua, "equal", lambda right, a, b: type(a) is type(b) and right(a, b))


@fault
def a_string_equals_the_number_it_spells(patch: Patch) -> None:
    around(patch, lua, "equal", lambda right, a, b: right(a, b) or lua.to_number(a) == b != a)


@fault
def zero_does_not_hold(patch: Patch) -> None:
    around(patch, LuaRules, "truth", lambda right, self, v: right(self, v) and v != 0)


@fault
def an_empty_string_does_not_hold(patch: Patch) -> None:
    around(patch, LuaRules, "truth", lambda right, self, v: right(self, v) and v != "")


@fault
def less_is_less_or_equal(patch: Patch) -> None:
    operation(patch, less=lambda self: self.operations["less_equal"])


@fault
def greater_or_equal_is_greater(patch: Patch) -> None:
    operation(patch, greater_equal=lambda self: self.operations["greater"])


@fault
def a_number_compares_with_a_string(patch: Patch) -> None:
    def less(self: Any) -> Any:
        right = self.operations["less"]
        return lambda a, b: right(a, b) if type(a) is type(b) else right(str(a), str(b))

    operation(patch, less=less)


@fault
def joining_takes_any_value(patch: Patch) -> None:
    operation(patch, concat=lambda self: lambda a, b: self.text(a) + self.text(b))


@fault
def a_counted_loop_stops_before_its_last_value(patch: Patch) -> None:
    def short(right: Any, first: Any, last: Any, step: int, inclusive: bool) -> Any:
        return right(first, last, step, False)

    around(patch, lua, "_counted", short)


@fault
def a_loop_that_counts_down_ignores_its_step(patch: Patch) -> None:
    def steady(right: Any, first: Any, last: Any, step: int, inclusive: bool) -> Any:
        return right(first, last, max(step, -1), inclusive)

    around(patch, lua, "_counted", steady)


@fault
def positions_count_from_zero(patch: Patch) -> None:
    def lower(right: Any, self: Any, values: Any, at: Any) -> Any:
        return right(self, values, at + 1 if type(at) is int else at)

    around(patch, LuaRules, "element", lower)


@fault
def a_store_goes_to_the_next_element(patch: Patch) -> None:
    def shifted(right: Any, self: Any, values: Any, at: Any, value: Any) -> Any:
        return right(self, values, min(at + 1, len(values)) if values else at, value)

    around(patch, LuaRules, "store", shifted)


@fault
def a_missing_element_is_a_fault(patch: Patch) -> None:
    def strict(right: Any, self: Any, values: Any, at: Any) -> Any:
        found = right(self, values, at)
        if found is None:
            raise lua.FaultError("index out of range", "nothing there")
        return found

    around(patch, LuaRules, "element", strict)


@fault
def a_list_is_walked_without_its_last_element(patch: Patch) -> None:
    around(patch, lua, "_pairs", lambda right, values: right(values[:-1]))


@fault
def a_repeats_test_cannot_see_its_body(patch: Patch) -> None:
    patch.setattr(LuaRules, "until_sees_body", False)


@fault
def repeat_goes_on_while_its_test_holds(patch: Patch) -> None:
    def turns(right: Any, self: Any, stmt: Any) -> Iterator[Any]:
        if not isinstance(stmt, DoUntil):
            yield from right(self, stmt)
            return
        yield self._fresh(stmt.body)
        while self._rules.truth(self.evaluate(stmt.condition)):
            yield self._fresh(stmt.body)

    around(patch, ExtendedInterpreter, "_turns", turns)


@fault
def a_missing_argument_is_a_fault(patch: Patch) -> None:
    patch.setattr(LuaRules, "fills_arguments", False)


@fault
def break_goes_on_with_the_next_turn(patch: Patch) -> None:
    around(
        patch,
        ExtendedInterpreter,
        "_leave_loop",
        lambda right, self, *, again: right(self, again=True),
    )


@fault
def a_blocks_variables_stay_behind(patch: Patch) -> None:
    patch.setattr(LuaRules, "block_scoped", False)


@fault
def a_local_is_the_outer_variable(patch: Patch) -> None:
    def outer(right: Any, self: Any, target: str, value: Any, *, declares: bool = False) -> None:
        right(self, target, value, declares=declares and self._scope.holder(target) is None)

    around(patch, ExtendedInterpreter, "_assign", outer)


@fault
def a_name_without_a_value_is_a_fault(patch: Patch) -> None:
    def strict(right: Any, self: Any, name: str) -> Any:
        raise lua.FaultError("undefined name", name)

    around(patch, LuaRules, "unset", strict)


@fault
def and_gives_a_truth_value(patch: Patch) -> None:
    def made(right: Any, self: Any, expr: Any) -> Any:
        value = right(self, expr)
        return self._rules.truth(value) if expr.op == "and" else value

    around(patch, Evaluator, "_two_operands", made)
    patch.setitem(evaluator._EVALUATE, Binary, Evaluator._two_operands)


@fault
def both_sides_of_or_are_evaluated(patch: Patch) -> None:
    def made(right: Any, self: Any, expr: Any) -> Any:
        value = right(self, expr)
        if expr.op == "or":
            self.evaluate(expr.right)
        return value

    around(patch, Evaluator, "_two_operands", made)
    patch.setitem(evaluator._EVALUATE, Binary, Evaluator._two_operands)


@fault
def operands_are_taken_in_the_other_order(patch: Patch) -> None:
    def made(right: Any, self: Any, op: str, a: Any, b: Any, node: Any) -> Any:
        return right(self, op, b, a, node) if op == "subtract" else right(self, op, a, b, node)

    around(patch, Evaluator, "_operation", made)


@fault
def printed_values_are_parted_by_a_blank(patch: Patch) -> None:
    patch.setattr(LuaRules, "separator", " ")


@fault
def a_function_ends_without_its_value(patch: Patch) -> None:
    around(patch, CallingInterpreter, "_return", lambda right, self, value: right(self, None))


@fault
def a_function_sees_its_callers_variables(patch: Patch) -> None:
    def entered(right: Any, self: Any, call: Any, caller: Any) -> None:
        before = self._scope
        right(self, call, caller)
        self._scope.parent = before

    around(patch, CallingInterpreter, "_enter_function", entered)


@fault
def a_part_of_a_string_counts_from_zero(patch: Patch) -> None:
    library(
        patch, "sub", lambda right, self, text, first, *last: right(self, text, first + 1, *last)
    )


@fault
def a_repeated_string_has_one_copy_more(patch: Patch) -> None:
    library(
        patch, "rep", lambda right, self, text, count, *rest: right(self, text, count + 1, *rest)
    )


@fault
def floor_cuts_towards_zero(patch: Patch) -> None:
    library(patch, "rounded", lambda right, self, value, how: right(self, value, math.trunc))


@fault
def an_element_goes_to_the_front(patch: Patch) -> None:
    library(patch, "insert", lambda right, self, values, value: right(self, values, 1, value))


@fault
def the_wrong_element_is_removed(patch: Patch) -> None:
    library(
        patch,
        "remove",
        lambda right, self, values, at=None: right(self, values, 1 if values else at),
    )


@fault
def length_counts_characters(patch: Patch) -> None:
    library(
        patch,
        "length",
        lambda right, self, v: len(v) if isinstance(v, str) else right(self, v),
    )

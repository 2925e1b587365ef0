"""Faults for JavaScript's rules and the interpreter around them: each a way to be wrong once."""

import math
from collections.abc import Callable
from typing import Any

import pytest
from lua_faults import around

from caalm.runtime.calls import CallingInterpreter
from caalm.runtime.extended import ExtendedInterpreter
from caalm.runtime.rules import javascript, javascript_library, javascript_methods
from caalm.runtime.rules import javascript_lists as lists
from caalm.runtime.rules import javascript_numbers as numbers
from caalm.runtime.rules import javascript_show as show
from caalm.runtime.rules import javascript_strings as strings
from caalm.runtime.rules.javascript import JavaScriptRules
from caalm.runtime.trace import UNDEFINED

Patch = pytest.MonkeyPatch
FAULTS: dict[str, Callable[[Patch], None]] = {}


def fault(plant: Callable[[Patch], None]) -> Callable[[Patch], None]:
    FAULTS[plant.__name__] = plant
    return plant


def rules(patch: Patch, name: str, change: Callable[..., Any]) -> None:
    around(patch, JavaScriptRules, name, change)


def operation(patch: Patch, **others: Callable[[Any, Any], Any]) -> None:
    """Other operations, by name."""

    def built(right: Any, self: Any, *given: Any) -> None:
        right(self, *given)
        self.operations.update(others)

    rules(patch, "__init__", built)


def builtin(patch: Patch, name: str, change: Callable[..., Any]) -> None:
    """`change(right, *arguments)` stands in place of a builtin."""

    def built(right: Any, self: Any, *given: Any) -> None:
        right(self, *given)
        its = self.builtins[name]
        self.builtins = {**self.builtins, name: lambda *values: change(its, *values)}

    rules(patch, "__init__", built)


@fault
def zero_by_zero_is_zero(patch: Patch) -> None:
    patch.setattr(javascript, "quotient", lambda a, b: a / b if b else math.inf)


@fault
def a_remainder_takes_the_divisors_sign(patch: Patch) -> None:
    whole = lambda right, a, b: a % b if b and math.isfinite(a) and a == a else right(a, b)  # noqa: E731
    around(patch, javascript, "remainder", whole)


@fault
def a_zeros_sign_is_lost_in_print(patch: Patch) -> None:
    patch.setattr(show, "shown_number", numbers.number_text)


@fault
def a_zeros_sign_is_kept_in_a_text(patch: Patch) -> None:
    patch.setattr(javascript, "text_of_number", show.shown_number)


@fault
def whole_numbers_print_with_a_point(patch: Patch) -> None:
    around(patch, show, "number_text", lambda right, v: f"{v}" if v % 1 == 0 else right(v))


@fault
def large_numbers_print_all_their_digits(patch: Patch) -> None:
    whole = lambda right, v: f"{v:.0f}" if math.isfinite(v) and v % 1 == 0 else right(v)  # noqa: E731
    around(patch, show, "number_text", whole)


@fault
def small_numbers_print_with_two_digits_of_exponent(patch: Patch) -> None:
    small = lambda right, v: repr(v) if 0 < abs(v) < 1e-4 else right(v)  # noqa: E731
    around(patch, show, "number_text", small)


@fault
def a_text_and_a_number_are_added(patch: Patch) -> None:
    def add(right: Any, self: Any, a: Any, b: Any) -> Any:
        made = right(self, a, b)
        number = self.to_number(a) + self.to_number(b)
        return made if number != number else number

    rules(patch, "_add", add)


@fault
def texts_do_not_become_numbers(patch: Patch) -> None:
    patch.setattr(javascript, "number_of", lambda text: math.nan)


@fault
def an_empty_text_is_no_number(patch: Patch) -> None:
    around(patch, javascript, "number_of", lambda right, t: math.nan if t == "" else right(t))


@fault
def null_is_no_number(patch: Patch) -> None:
    rules(patch, "to_number", lambda right, self, v: math.nan if v is None else right(self, v))


@fault
def undefined_is_zero(patch: Patch) -> None:
    rules(patch, "to_number", lambda right, self, v: 0.0 if v is UNDEFINED else right(self, v))


@fault
def an_empty_list_does_not_hold(patch: Patch) -> None:
    rules(patch, "truth", lambda right, self, v: right(self, v) and v != [])


@fault
def a_zero_holds(patch: Patch) -> None:
    rules(patch, "truth", lambda right, self, v: right(self, v) or v == 0)


@fault
def an_empty_text_holds(patch: Patch) -> None:
    rules(patch, "truth", lambda right, self, v: right(self, v) or v == "")


@fault
def no_number_equals_itself(patch: Patch) -> None:
    operation(patch, equal=lambda a, b: javascript.equal(a, b) or (a != a and b != b))


@fault
def loose_equality_is_strict(patch: Patch) -> None:
    operation(patch, loose_equal=javascript.equal)


@fault
def null_is_not_undefined_loosely(patch: Patch) -> None:
    strict = lambda right, self, a, b: right(self, a, b) and not (a is None) ^ (b is None)  # noqa: E731
    rules(patch, "_loosely_equal", strict)


@fault
def lists_equal_by_content(patch: Patch) -> None:
    operation(patch, equal=lambda a, b: type(a) is type(b) and a == b)


@fault
def digits_in_texts_are_compared_as_numbers(patch: Patch) -> None:
    def built(right: Any, self: Any, *given: Any) -> None:
        right(self, *given)
        less = lambda a, b: self.to_number(a) < self.to_number(b)  # noqa: E731
        self.operations["less"] = less

    rules(patch, "__init__", built)


@fault
def less_is_less_or_equal(patch: Patch) -> None:
    operation(patch, less=lambda a, b: a <= b if type(a) is type(b) is float else False)


@fault
def greater_or_equal_is_greater(patch: Patch) -> None:
    operation(patch, greater_equal=lambda a, b: a > b if type(a) is type(b) is float else False)


@fault
def coalescing_looks_for_truth(patch: Patch) -> None:
    rules(
        patch,
        "decides",
        lambda right, self, op, left: right(self, "or" if op == "coalesce" else op, left),
    )


@fault
def floor_cuts_towards_zero(patch: Patch) -> None:
    patch.setitem(javascript_library._OF_A_NUMBER, "Math.floor", numbers.truncated)  # type: ignore[arg-type]


@fault
def a_half_is_rounded_to_even(patch: Patch) -> None:
    even = lambda v: float(round(v)) if math.isfinite(v) else v  # noqa: E731
    patch.setitem(javascript_library._OF_A_NUMBER, "Math.round", even)  # type: ignore[arg-type]


@fault
def the_maximum_of_nothing_is_zero(patch: Patch) -> None:
    around(
        patch,
        javascript_library._Library,
        "extreme",
        lambda right, self, values, best: right(self, values, best) if values else 0.0,
    )


@fault
def a_power_is_rounded_better(patch: Patch) -> None:
    def power(a: float, b: float) -> float:
        try:
            return math.pow(a, b)
        except (OverflowError, ValueError):
            return math.nan

    patch.setattr(javascript, "power", power)


@fault
def fixed_digits_are_rounded_to_even(patch: Patch) -> None:
    patch.setattr(javascript_methods, "fixed_text", lambda value, digits: f"{value:.{digits}f}")


@fault
def a_part_goes_one_further(patch: Patch) -> None:
    further = lambda right, self, a, b, size: (right(self, a, b, size)[0], size)  # noqa: E731
    rules(patch, "bounds", further)


@fault
def substring_does_not_swap(patch: Patch) -> None:
    around(
        patch,
        strings.StringMethods,
        "substring",
        lambda right, self, text, *given: self.slice(text, *given),
    )


@fault
def length_counts_characters(patch: Patch) -> None:
    patch.setattr(javascript, "units", lambda text: text)


@fault
def a_text_is_padded_at_the_wrong_end(patch: Patch) -> None:
    builtin(patch, ".padStart", lambda right, text, *given: right(text, *given)[::-1])


@fault
def sorting_compares_numbers(patch: Patch) -> None:
    def sort(right: Any, self: Any, values: Any, *given: Any) -> Any:
        if all(type(value) is float for value in values):
            values.sort()
            return values
        return right(self, values, *given)

    around(patch, lists.ListMethods, "sort", sort)


@fault
def push_gives_the_list(patch: Patch) -> None:
    builtin(patch, ".push", lambda right, values, *more: (right(values, *more), values)[1])


@fault
def pop_takes_the_first(patch: Patch) -> None:
    builtin(patch, ".pop", lambda right, values: values.pop(0) if values else UNDEFINED)


@fault
def concat_keeps_lists_whole(patch: Patch) -> None:
    def concat(right: Any, self: Any, values: Any, *given: Any) -> Any:
        return [*values, *given]

    around(patch, lists.ListMethods, "concat", concat)


@fault
def joined_lists_name_what_is_missing(patch: Patch) -> None:
    def joined(right: Any, self: Any, values: Any, between: str, depth: int = 0) -> Any:
        return between.join(map(self.text, values)) if depth < 9 else ""

    rules(patch, "joined", joined)


@fault
def long_lists_stay_on_one_line(patch: Patch) -> None:
    patch.setattr(show, "_WIDTH", 10_000)


@fault
def lists_are_shown_in_full_depth(patch: Patch) -> None:
    patch.setattr(show, "_DEEPEST", 99)
    around(patch, show._Lists, "__init__", lambda right, self, deepest: right(self, 99))


@fault
def a_missing_element_is_a_fault(patch: Patch) -> None:
    def element(right: Any, self: Any, values: Any, place: Any) -> Any:
        found = right(self, values, place)
        if found is UNDEFINED:
            raise javascript.FaultError("index out of range", "missing")
        return found

    rules(patch, "element", element)


@fault
def a_dead_name_is_the_outer_variable(patch: Patch) -> None:
    patch.setattr(CallingInterpreter, "_begin", lambda self, block: None)


@fault
def a_missing_argument_is_a_fault(patch: Patch) -> None:
    patch.setattr(JavaScriptRules, "fills_arguments", False)


@fault
def a_functions_variables_are_its_callers(patch: Patch) -> None:
    def entered(right: Any, self: Any, call: Any, caller: Any) -> None:
        before = self._scope
        right(self, call, caller)
        self._scope.parent = before

    around(patch, CallingInterpreter, "_enter_function", entered)


@fault
def continue_leaves_the_loop(patch: Patch) -> None:
    left = lambda right, self, *, again: right(self, again=False)  # noqa: E731
    around(patch, ExtendedInterpreter, "_leave_loop", left)


@fault
def and_gives_a_truth_value(patch: Patch) -> None:
    rules(patch, "decides", lambda right, self, op, left: op == "and" or right(self, op, left))

"""Every rule that a language may change matters, and does what it says."""

from dataclasses import fields
from fractions import Fraction
from math import floor, trunc

import pytest
from running_programs import running_program
from second_evaluator import second_run
from writing import F, T, lit, op, output, show

from caalm.nodes import Print
from caalm.runtime import PLAIN, Limits, Semantics, run_program
from caalm.seeds import rng_for

OTHER = {
    "division": Semantics(division="truncate"),
    "modulo": Semantics(modulo="dividend"),
    "print_separator": Semantics(print_separator=", "),
    "true_text": Semantics(true_text="True"),
    "false_text": Semantics(false_text="nope"),
}
PAIRS = [(a, b) for a in range(-12, 13) for b in range(-7, 8) if b]
LIMITS = Limits(fuel=300, output=2_000)


def test_every_rule_is_tried() -> None:
    assert set(OTHER) == {field.name for field in fields(Semantics)} - {"language"}


@pytest.mark.parametrize("rule", OTHER)
def test_a_rule_changes_at_least_fifty_programs_as_the_second_evaluator_says(rule: str) -> None:
    changed = 0
    for draw in range(1_500):
        program = running_program(rng_for(0, "rule", rule, draw))
        plain = run_program(program, limits=LIMITS)
        other = run_program(program, semantics=OTHER[rule], limits=LIMITS)
        if other.stdout != plain.stdout:
            changed += 1
            assert other.stdout == second_run(program, OTHER[rule], LIMITS).stdout
        if changed == 50:
            return
    pytest.fail(f"{rule} changed the output of {changed} programs only")


@pytest.mark.parametrize(("rule", "rounding"), [("floor", floor), ("truncate", trunc)])
def test_a_quotient_is_rounded_as_the_rule_says(rule: str, rounding: object) -> None:
    rules = Semantics(division=rule)  # type: ignore[arg-type]
    shown = output(*(show(op("divide", a, b)) for a, b in PAIRS), rules=rules)
    assert shown.split() == [str(rounding(Fraction(a, b))) for a, b in PAIRS]  # type: ignore[operator]


@pytest.mark.parametrize(("rule", "rounding"), [("divisor", floor), ("dividend", trunc)])
def test_a_remainder_takes_the_sign_that_the_rule_says(rule: str, rounding: object) -> None:
    rules = Semantics(modulo=rule)  # type: ignore[arg-type]
    shown = output(*(show(op("modulo", a, b)) for a, b in PAIRS), rules=rules)
    rests = [a - b * rounding(Fraction(a, b)) for a, b in PAIRS]  # type: ignore[operator]
    assert shown.split() == [str(rest) for rest in rests]
    signs = [b if rule == "divisor" else a for a, b in PAIRS]
    assert all(rest * sign >= 0 for rest, sign in zip(rests, signs, strict=True))


def test_the_two_divisions_differ_only_on_inexact_quotients_of_unlike_signs() -> None:
    for a, b in PAIRS:
        one, other = (output(show(op("divide", a, b)), rules=r) for r in (PLAIN, OTHER["division"]))
        assert (one != other) == (a % b != 0 and (a < 0) != (b < 0))


def test_words_of_truth_are_printed_and_joined_but_mean_the_same() -> None:
    rules = Semantics(true_text="YES", false_text="")
    body = (show(T, F), show(op("concat", T, F)), show(op("equal", op("less", 1, 2), T)))
    assert output(*body, rules=rules) == "YES \nYES\nYES\n"


def test_a_separator_stands_between_values_only() -> None:
    rules = Semantics(print_separator=" | ")
    assert output(show(1), show(1, 2, "a"), rules=rules) == "1\n1 | 2 | a\n"


def test_a_separator_counts_as_output() -> None:
    rules = Semantics(print_separator="é" * 10)
    program = running_program(rng_for(0, "separator"))
    two = type(program)((Print((lit(1), lit(2))),))
    assert run_program(two, semantics=rules, limits=Limits(output=23)).error is None
    assert run_program(two, semantics=rules, limits=Limits(output=22)).error is not None


def test_rules_of_one_run_do_not_leak_into_the_next() -> None:
    body = show(op("divide", -7, 2), T)
    assert output(body, rules=OTHER["division"]) == "-3 true\n"
    assert output(body) == "-4 true\n"
    assert output(body, rules=OTHER["true_text"]) == "-4 True\n"
    assert output(body) == "-4 true\n"

"""Runs programs twice, by the interpreter and by the second evaluator, and compares."""

from collections import Counter
from random import Random

from running_programs import running_program
from second_evaluator import Outcome, second_run

from caalm.nodes import Program
from caalm.runtime import Limits, Semantics, run_program
from caalm.seeds import rng_for

RULES = [
    Semantics(division=division, modulo=modulo, print_separator=separator, **words)
    for division in ("floor", "truncate")
    for modulo in ("divisor", "dividend")
    for separator in (" ", "", ", ")
    for words in ({}, {"true_text": "YES", "false_text": "no"})
]


def drawn_limits(rng: Random) -> Limits:
    """Small limits, so that every one of them is met."""
    return Limits(
        fuel=rng.choice((30, 300, 300)),
        output=rng.choice((40, 600, 600)),
        integer=rng.choice((99, 99, 1_000, 2**53 - 1)),
        string=rng.choice((6, 60, 60)),
    )


def interpreted(program: Program, rules: Semantics, limits: Limits) -> Outcome:
    done = run_program(program, semantics=rules, limits=limits)
    return Outcome(done.stdout, done.steps, done.error.code if done.error else None)


def disagreement(draw: int) -> str | None:
    """What differs on one draw, or nothing."""
    rng = rng_for(0, "agreement", draw)
    program, rules, limits = running_program(rng), rng.choice(RULES), drawn_limits(rng)
    one = interpreted(program, rules, limits)
    other = second_run(program, rules, limits)
    return None if one == other else f"draw {draw}: {one} != {other}\n{rules} {limits}\n{program}"


def codes(draws: range) -> Counter[str]:
    """How programs of these draws end."""
    counted: Counter[str] = Counter()
    for draw in draws:
        rng = rng_for(0, "agreement", draw)
        program, rules, limits = running_program(rng), rng.choice(RULES), drawn_limits(rng)
        counted[interpreted(program, rules, limits).code or "end"] += 1
    return counted

"""Diagnosis: the one-step misreading of a program that prints exactly what was predicted.

In: a program and a wrong prediction. Out: the simplest mutation whose execution prints the
prediction, or None. The search is bounded: mutants run on little fuel, stop as soon as
they print too much, and only so many of them, with so many steps in all, are tried.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from caalm.evaluation.mutations import Mutant, Mutation, Subject, ordered_mutations
from caalm.nodes import Program, Span
from caalm.runtime import PLAIN, Execution, Limits, Semantics, run_program

MOST_MUTANTS = 2_000
MOST_STEPS = 1_000_000  # of all mutants together: about a second
_LIMITS = Limits(fuel=100_000)


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The misreading that was found: the mutation's name, a sentence, and its place."""

    name: str
    sentence: str
    span: Span | None = None


def diagnose(
    program: Program,
    prediction: str,
    *,
    semantics: Semantics = PLAIN,
    limits: Limits = _LIMITS,
) -> Diagnosis | None:
    """The simplest misreading that prints exactly `prediction`; None where none does.

    None too where the prediction is right, or where the program itself faults: then there
    is nothing that a misreading could be compared with.
    """
    execution = run_program(program, semantics=semantics, limits=limits)
    wanted = prediction.removesuffix("\n")
    if execution.error is not None or execution.stdout.removesuffix("\n") == wanted:
        return None
    subject = Subject(program, execution, semantics)
    bounds = _bounds(subject, wanted, limits)
    spent = 0
    for mutation, mutant in islice(_mutants(subject), MOST_MUTANTS):
        run = _run(mutant, subject, bounds)
        if run.error is None and run.stdout.removesuffix("\n") == wanted:
            return Diagnosis(mutation.name, mutant.sentence, mutant.span)
        spent += run.steps
        if spent > MOST_STEPS:
            break
    return None


def _mutants(subject: Subject) -> Iterator[tuple[Mutation, Mutant]]:
    for mutation in ordered_mutations():
        for mutant in mutation.mutate(subject):
            yield mutation, mutant


def _bounds(subject: Subject, wanted: str, limits: Limits) -> Limits:
    """Fuel for ten times the true run, output for the prediction and not one byte more."""
    return replace(
        limits,
        fuel=min(limits.fuel, 10 * subject.execution.steps + 100),
        output=min(limits.output, len(wanted.encode("utf-8", "surrogatepass")) + 1),
    )


def _run(mutant: Mutant, subject: Subject, bounds: Limits) -> Execution:
    """What the mutant does; one that only drops lines need not be run."""
    if mutant.lines is not None:
        kept = subject.execution.lines[mutant.lines]
        return Execution("".join(f"{line}\n" for line in kept), 0)
    semantics = mutant.semantics or subject.semantics
    return run_program(mutant.program, semantics=semantics, limits=bounds)

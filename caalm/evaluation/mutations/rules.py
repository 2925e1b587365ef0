"""Misread rules: the program is understood, but a rule of another language is applied."""

from collections.abc import Iterator
from dataclasses import replace

from caalm.evaluation.mutations import Mutant, Subject, mutation


@mutation("division rounded otherwise", rank=40)
def division_rounded_otherwise(subject: Subject) -> Iterator[Mutant]:
    """Quotients below zero are cut instead of rounded down, or the other way round."""
    cut = subject.semantics.division == "floor"
    rules = replace(subject.semantics, division="truncate" if cut else "floor")
    how = "cut towards zero" if cut else "rounded down"
    yield Mutant(f"behaves as if quotients were {how}", subject.program, semantics=rules)


@mutation("sign of remainder", rank=40)
def sign_of_remainder(subject: Subject) -> Iterator[Mutant]:
    """Remainders take the sign of the other operand."""
    dividend = subject.semantics.modulo == "divisor"
    rules = replace(subject.semantics, modulo="dividend" if dividend else "divisor")
    sentence = f"behaves as if remainders took the sign of the {rules.modulo}"
    yield Mutant(sentence, subject.program, semantics=rules)


@mutation("both divisions otherwise", rank=44)
def both_divisions_otherwise(subject: Subject) -> Iterator[Mutant]:
    """Quotients and remainders both follow the other convention, as they do in C."""
    (quotient,) = division_rounded_otherwise(subject)
    assert quotient.semantics is not None
    (remainder,) = sign_of_remainder(replace(subject, semantics=quotient.semantics))
    sentence = f"{quotient.sentence} and remainders went with them"
    yield Mutant(sentence, subject.program, semantics=remainder.semantics)


@mutation("blanks between values lost", rank=64)
def blanks_between_values_lost(subject: Subject) -> Iterator[Mutant]:
    """Several values of one print stand without a blank, or each on its own line."""
    for separator, how in (("", "side by side"), ("\n", "on a line of its own")):
        rules = replace(subject.semantics, print_separator=separator)
        sentence = f"behaves as if each value of a print stood {how}"
        yield Mutant(sentence, subject.program, semantics=rules)


@mutation("truth spelled otherwise", rank=65)
def truth_spelled_otherwise(subject: Subject) -> Iterator[Mutant]:
    """Truth values are printed in another language's spelling."""
    for yes, no in (("True", "False"), ("true", "false"), ("TRUE", "FALSE"), ("1", "0")):
        rules = replace(subject.semantics, true_text=yes, false_text=no)
        sentence = f"behaves as if truth values were printed as {yes} and {no}"
        yield Mutant(sentence, subject.program, semantics=rules)

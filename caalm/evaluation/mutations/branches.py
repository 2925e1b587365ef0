"""Misread decisions: the wrong branch, an else that is not there, one that is overlooked."""

from collections.abc import Iterator
from dataclasses import replace

from caalm.evaluation.mutations import Mutant, Subject, mutation
from caalm.evaluation.wording import quote
from caalm.nodes import Boolean, DoUntil, DoWhile, If, Program, Unary, Until, While, walk
from caalm.syntax.rewrite import followers, rewritten


def _decisions(program: Program) -> Iterator[If]:
    return (node for node in walk(program) if isinstance(node, If))


@mutation("branch forced", rank=10)
def branch_forced(subject: Subject) -> Iterator[Mutant]:
    """One decision always goes the same way, whatever its condition says."""
    for node in _decisions(subject.program):
        for truth in (False, True):
            other = "taken the else" if node.otherwise else "been false"
            fate = "been true" if truth else other
            yield Mutant(
                f"behaves as if {quote(node)} had {fate}",
                rewritten(subject.program, (node.condition, [Boolean(truth)])),
                node.span,
            )


@mutation("condition negated", rank=11)
def condition_negated(subject: Subject) -> Iterator[Mutant]:
    """One condition, of a decision or a loop, means its opposite."""
    for node in walk(subject.program):
        if isinstance(node, If | While | Until | DoWhile | DoUntil):
            opposite = Unary("not", node.condition, place=node.condition.place)
            yield Mutant(
                f"behaves as if the test of {quote(node)} were turned round",
                rewritten(subject.program, (node.condition, [opposite])),
                node.span,
            )


@mutation("else ignored", rank=20)
def else_ignored(subject: Subject) -> Iterator[Mutant]:
    """One else is overlooked: where the condition fails, nothing happens."""
    for node in _decisions(subject.program):
        if node.otherwise:
            yield Mutant(
                f"behaves as if {quote(node)} had no else",
                rewritten(subject.program, (node, [replace(node, otherwise=())])),
                node.span,
            )


@mutation("else invented", rank=21)
def else_invented(subject: Subject) -> Iterator[Mutant]:
    """What follows a decision without else is read as its else: one statement, or the rest."""
    for node, rest in followers(subject.program):
        if not isinstance(node, If) or node.otherwise:
            continue
        for taken in sorted({1, len(rest)} if rest else set()):
            what = quote(rest[0]) if taken == 1 else "all that follows"
            yield Mutant(
                f"behaves as if {what} were the else of {quote(node)}",
                rewritten(
                    subject.program,
                    (node, [replace(node, otherwise=rest[:taken])]),
                    *((stmt, []) for stmt in rest[:taken]),
                ),
                node.span,
            )


@mutation("both branches run", rank=22)
def both_branches_run(subject: Subject) -> Iterator[Mutant]:
    """One else runs always; an else-if is tested even after an earlier test held."""
    for node in _decisions(subject.program):
        if node.otherwise:
            yield Mutant(
                f"behaves as if the else of {quote(node)} ran in any case",
                rewritten(subject.program, (node, [replace(node, otherwise=()), *node.otherwise])),
                node.span,
            )

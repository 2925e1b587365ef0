"""Misread operators: one taken for another, or its two sides exchanged."""

from collections.abc import Iterator
from dataclasses import replace

from caalm.evaluation.mutations import Mutant, Subject, mutation
from caalm.evaluation.wording import quote
from caalm.nodes import Binary, BinaryOp, Unary, walk
from caalm.syntax.rewrite import rewritten

TAKEN_FOR: dict[BinaryOp, tuple[BinaryOp, ...]] = {
    "add": ("subtract", "multiply", "concat"),
    "subtract": ("add", "divide"),
    "multiply": ("add", "divide"),
    "divide": ("multiply", "modulo", "subtract"),
    "modulo": ("divide", "multiply"),
    "less": ("less_equal", "greater", "greater_equal"),
    "less_equal": ("less", "greater_equal", "greater"),
    "greater": ("greater_equal", "less", "less_equal"),
    "greater_equal": ("greater", "less_equal", "less"),
    "equal": ("not_equal",),
    "not_equal": ("equal",),
    "and": ("or",),
    "or": ("and",),
    "concat": ("add",),
    # of real languages
    "true_divide": ("multiply", "modulo", "subtract"),
    "power": ("multiply",),
    "loose_equal": ("loose_not_equal",),
    "loose_not_equal": ("loose_equal",),
    "in": ("not_in",),
    "not_in": ("in",),
    "coalesce": ("or",),
}


@mutation("operator swapped", rank=41)
def operator_swapped(subject: Subject) -> Iterator[Mutant]:
    """One operator is taken for one of its likely doubles."""
    for node in walk(subject.program):
        if isinstance(node, Binary):
            for op in TAKEN_FOR[node.op]:
                other = replace(node, op=op)
                yield Mutant(
                    f"behaves as if {quote(node)} were {quote(other)}",
                    rewritten(subject.program, (node, [other])),
                    node.span,
                )


@mutation("operands swapped", rank=42)
def operands_swapped(subject: Subject) -> Iterator[Mutant]:
    """One operator is worked out with its two sides exchanged."""
    for node in walk(subject.program):
        if isinstance(node, Binary) and node.op in ("subtract", "divide", "modulo", "concat"):
            other = replace(node, left=node.right, right=node.left)
            yield Mutant(
                f"behaves as if {quote(node)} were {quote(other)}",
                rewritten(subject.program, (node, [other])),
                node.span,
            )


@mutation("sign lost", rank=43)
def sign_lost(subject: Subject) -> Iterator[Mutant]:
    """One unary minus or `not` is overlooked."""
    for node in walk(subject.program):
        if isinstance(node, Unary):
            yield Mutant(
                f"behaves as if {quote(node)} were {quote(node.operand)}",
                rewritten(subject.program, (node, [node.operand])),
                node.span,
            )

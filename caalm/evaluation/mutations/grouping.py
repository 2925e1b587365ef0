"""Misread grouping: the right operators on the right operands, in the wrong order."""

from collections.abc import Callable, Iterator, Sequence

from caalm.evaluation.mutations import Mutant, Subject, mutation
from caalm.evaluation.wording import STRENGTH, quote
from caalm.nodes import ARITHMETIC, LOGIC, AnyNode, Binary, BinaryOp, Expr, Program, children
from caalm.syntax.rewrite import rewritten

_KINDS: tuple[tuple[BinaryOp, ...], ...] = ((*ARITHMETIC, "concat"), LOGIC)


@mutation("precedence ignored", rank=50)
def precedence_ignored(subject: Subject) -> Iterator[Mutant]:
    """One expression is worked out strictly from left to right."""
    yield from _regrouped(subject, _from_left, "worked out from left to right")


@mutation("parentheses ignored", rank=51)
def parentheses_ignored(subject: Subject) -> Iterator[Mutant]:
    """One expression is worked out as if it had no parentheses, by usual precedence."""
    yield from _regrouped(subject, _by_strength, "read without its parentheses")


@mutation("grouped from the right", rank=52)
def grouped_from_the_right(subject: Subject) -> Iterator[Mutant]:
    """One expression is worked out strictly from right to left."""
    yield from _regrouped(subject, _from_right, "worked out from right to left")


Regroup = Callable[[Sequence[Expr], Sequence[BinaryOp]], Expr]


def _regrouped(subject: Subject, regroup: Regroup, how: str) -> Iterator[Mutant]:
    for tree in _chains(subject.program):
        operands, ops = _flattened(tree, _kind(tree))
        other = regroup(operands, ops)
        if len(ops) > 1 and other != tree:
            sentence = f"behaves as if {quote(tree)} were {how}"
            yield Mutant(sentence, rewritten(subject.program, (tree, [other])), tree.span)


def _kind(tree: Binary) -> tuple[BinaryOp, ...]:
    """The operators that mix with this one; comparisons stand alone."""
    return next((kind for kind in _KINDS if tree.op in kind), (tree.op,))


def _chains(program: Program) -> Iterator[Binary]:
    """The largest expressions of operators of one kind, in the order written."""
    stack: list[tuple[AnyNode, tuple[BinaryOp, ...]]] = [(program, ())]
    while stack:
        node, above = stack.pop()
        mine: tuple[BinaryOp, ...] = ()
        if isinstance(node, Binary):
            mine = _kind(node)
            if node.op not in above:
                yield node
        stack.extend((child, mine) for child in reversed(children(node)))


def _flattened(tree: Binary, kind: Sequence[BinaryOp]) -> tuple[list[Expr], list[BinaryOp]]:
    """Operands and operators from left to right, as they are written."""
    left, ops_left = _side(tree.left, kind)
    right, ops_right = _side(tree.right, kind)
    return left + right, [*ops_left, tree.op, *ops_right]


def _side(side: Expr, kind: Sequence[BinaryOp]) -> tuple[list[Expr], list[BinaryOp]]:
    """One side of an operator, taken apart where it is of the same kind."""
    if isinstance(side, Binary) and side.op in kind:
        return _flattened(side, kind)
    return [side], []


def _from_left(operands: Sequence[Expr], ops: Sequence[BinaryOp]) -> Expr:
    result = operands[0]
    for op, operand in zip(ops, operands[1:], strict=True):
        result = Binary(op, result, operand)
    return result


def _from_right(operands: Sequence[Expr], ops: Sequence[BinaryOp]) -> Expr:
    result = operands[-1]
    for op, operand in zip(reversed(ops), reversed(operands[:-1]), strict=True):
        result = Binary(op, operand, result)
    return result


def _by_strength(operands: Sequence[Expr], ops: Sequence[BinaryOp]) -> Expr:
    """Split at the last of the weakest operators: usual precedence, from the left."""
    if not ops:
        return operands[0]
    weakest = min(STRENGTH[op] for op in ops)
    at = max(place for place, op in enumerate(ops) if STRENGTH[op] == weakest)
    left = _by_strength(operands[: at + 1], ops[:at])
    right = _by_strength(operands[at + 1 :], ops[at + 1 :])
    return Binary(ops[at], left, right)

"""The same program as another person would write it: loops, conditions and output otherwise.

In: a program of a real language, and a stream. Out: a program that prints the same by that
language's rules. Each rule looks at one node and offers what may stand in its place; to add
a way to write something is to add a rule.
"""

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TypeAlias

from caalm.nodes import (
    AnyNode,
    Assign,
    Binary,
    BinaryOp,
    Boolean,
    Break,
    Call,
    Continue,
    Evaluate,
    For,
    Function,
    If,
    Integer,
    Name,
    Print,
    Program,
    Return,
    Steps,
    While,
    walk,
)
from caalm.syntax.adapt import negated
from caalm.syntax.rewrite import rewritten

# What may stand in the place of a node of a program; None: the rule has nothing to say.
Rule: TypeAlias = Callable[[AnyNode, Program], Sequence[AnyNode] | None]

_MOST = 3
_MIRRORED: dict[BinaryOp, BinaryOp] = {
    "less": "greater",
    "less_equal": "greater_equal",
    "greater": "less",
    "greater_equal": "less_equal",
    "equal": "equal",
    "not_equal": "not_equal",
}
_RESULTS = ("result", "answer", "text", "line", "out")


def paraphrased(program: Program, rng: Random, *, structured: bool = False) -> Program:
    """The program with up to three nodes written otherwise.

    `structured`: the language has neither break nor functions.
    """
    rules = _PLAIN_RULES if structured else (*_PLAIN_RULES, while_true)
    for _ in range(rng.randint(0, _MOST)):
        rule = rng.choice(rules)
        offers = [(node, made) for node in walk(program) if (made := rule(node, program))]
        if offers:
            program = rewritten(program, rng.choice(offers))
    if not structured and rng.random() < _IN_MAIN:
        program = in_main(program)
    return program


_IN_MAIN = 0.12


def branches_swapped(node: AnyNode, _: Program) -> Sequence[AnyNode] | None:
    """`if not c: b else: a` for `if c: a else: b`."""
    match node:
        case If(condition=condition, then=then, otherwise=otherwise) if otherwise:
            if isinstance(otherwise[0], If) and len(otherwise) == 1:
                return None  # an else-if stays one
            return [If(negated(condition), otherwise, then)]
        case _:
            return None


def mirrored(node: AnyNode, _: Program) -> Sequence[AnyNode] | None:
    """`b > a` for `a < b`."""
    match node:
        case Binary(op=op, left=left, right=right) if op in _MIRRORED and left != right:
            return [Binary(_MIRRORED[op], right, left)]
        case _:
            return None


def counted_by_while(node: AnyNode, program: Program) -> Sequence[AnyNode] | None:
    """A counter and a while for a counted loop."""
    match node:
        case For(variable=name, first=first, last=last, step=step, inclusive=inclusive):
            if not _alone(name, node, program) or not _steady(last, node):
                return None
            down = step < 0
            op: BinaryOp = ("greater" if down else "less") if not inclusive else (
                "greater_equal" if down else "less_equal"
            )  # fmt: skip
            change = Binary("subtract" if down else "add", Name(name), Integer(abs(step)))
            body = (*node.body, Assign(name, change))
            start = Assign(name, first, declares=_declares(program))
            return [start, While(Binary(op, Name(name), last), body)]
        case Steps(first=(Assign(target=name),) as first, condition=condition, after=after):
            if condition is None or not _alone(name, node, program):
                return None
            return [*first, While(condition, (*node.body, *after))]
        case _:
            return None


def result_named(node: AnyNode, program: Program) -> Sequence[AnyNode] | None:
    """A variable for what is printed, then the print."""
    match node:
        case Print(values=(Binary() as value,), separator=None, end=None):
            taken = set(_names(program))
            free = [name for name in _RESULTS if name not in taken]
            if not free:
                return None
            name = free[0]
            return [Assign(name, value, declares=_declares(program)), Print((Name(name),))]
        case _:
            return None


def while_true(node: AnyNode, _: Program) -> Sequence[AnyNode] | None:
    """An endless loop with a break for a loop that tests."""
    match node:
        case While(condition=condition, body=body) if condition != Boolean(True):
            return [While(Boolean(True), (If(negated(condition), (Break(),)), *body))]
        case _:
            return None


_PLAIN_RULES: tuple[Rule, ...] = (branches_swapped, mirrored, counted_by_while, result_named)


def in_main(program: Program) -> Program:
    """All in a function that is called at the end."""
    if any(isinstance(node, Function | Return) for node in walk(program)) or not program.body:
        return program
    if "main" in _names(program):
        return program
    return Program((Function("main", (), program.body), Evaluate(Call("main", ()))))


def _declares(program: Program) -> bool:
    """Whether the program declares its variables (local, let)."""
    return any(isinstance(node, Assign) and node.declares for node in walk(program))


def _alone(name: str, loop: For | Steps, program: Program) -> bool:
    """Whether the loop's variable is nobody else's, and nothing skips the rest of a turn."""
    inside = [node for stmt in loop.body for node in walk(stmt)]
    if any(isinstance(node, Continue) for node in inside):
        return False
    if any(isinstance(node, Assign) and node.target == name for node in inside):
        return False
    within = sum(found == name for found in _names(loop))
    return sum(found == name for found in _names(program)) == within


def _steady(bound: AnyNode, loop: For) -> bool:
    """Whether a loop's bound is the same in every turn: a literal, or a name never stored to."""
    if isinstance(bound, Integer):
        return True
    changed = {node.target for stmt in loop.body for node in walk(stmt) if isinstance(node, Assign)}
    return isinstance(bound, Name) and bound.name not in changed


def _names(program: AnyNode) -> Iterator[str]:
    """Every name of the program, as often as it stands there."""
    for node in walk(program):
        match node:
            case Name(name=name) | Assign(target=name) | Function(name=name):
                yield name
            case For(variable=name):
                yield name

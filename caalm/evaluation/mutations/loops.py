"""Misread loops: a turn too many, a turn too few, one turn, none."""

from collections.abc import Iterator
from dataclasses import replace

from caalm.evaluation.mutations import Mutant, Subject, mutation
from caalm.evaluation.wording import quote
from caalm.nodes import (
    Assign,
    Binary,
    DoUntil,
    DoWhile,
    Expr,
    For,
    Integer,
    Loop,
    Name,
    Program,
    Repeat,
    Stmt,
    Until,
    While,
    walk,
)
from caalm.runtime import Limits, run_program
from caalm.syntax.rewrite import rewritten

_COUNTER = "\x00turns"  # no language can write this name


def _loops(program: Program) -> Iterator[Loop]:
    return (
        node
        for node in walk(program)
        if isinstance(node, While | Until | DoWhile | DoUntil | Repeat | For)
    )


@mutation("loop ran once", rank=30)
def loop_ran_once(subject: Subject) -> Iterator[Mutant]:
    """The body of one loop runs exactly once, as if the loop were not one."""
    for loop in _loops(subject.program):
        once: list[Stmt] = [_turn(loop)]
        if isinstance(loop, For):
            once = [replace(loop, last=loop.first, inclusive=True)]
        yield _mutant(subject, loop, once, "ran its body exactly once")


@mutation("loop one turn more", rank=31)
def loop_one_turn_more(subject: Subject) -> Iterator[Mutant]:
    """One loop goes on for one turn too many."""
    for loop in _loops(subject.program):
        match loop:
            case For():
                more: list[Stmt] = [replace(loop, last=_shifted(loop.last, loop.step))]
            case Repeat():
                more = [replace(loop, count=_shifted(loop.count, 1))]
            case _:
                more = [loop, _turn(loop)]
        yield _mutant(subject, loop, more, "ran one turn more")


@mutation("loop one turn fewer", rank=32)
def loop_one_turn_fewer(subject: Subject) -> Iterator[Mutant]:
    """One loop stops one turn too early."""
    for loop in _loops(subject.program):
        match loop:
            case For():
                fewer: Stmt = replace(loop, last=_shifted(loop.last, -loop.step))
            case Repeat():
                fewer = replace(loop, count=_shifted(loop.count, -1))
            case _:
                turns = _turns(subject, loop)
                if turns is None or turns < 1:
                    continue
                fewer = Repeat(Integer(turns - 1), loop.body, place=loop.place)
        yield _mutant(subject, loop, [fewer], "ran one turn fewer")


@mutation("loop skipped", rank=33)
def loop_skipped(subject: Subject) -> Iterator[Mutant]:
    """One loop never runs."""
    for loop in _loops(subject.program):
        yield _mutant(subject, loop, [], "never ran")


def _mutant(subject: Subject, loop: Loop, instead: list[Stmt], fate: str) -> Mutant:
    sentence = f"behaves as if {quote(loop)} {fate}"
    return Mutant(sentence, rewritten(subject.program, (loop, instead)), loop.span)


def _turn(loop: Loop) -> Repeat:
    """One run of the body: still a loop, which a break in it may leave."""
    return Repeat(Integer(1), loop.body, place=loop.place)


def _shifted(bound: Expr, by: int) -> Expr:
    """The bound moved by a constant, whatever it is written as."""
    return Binary("add" if by > 0 else "subtract", bound, Integer(abs(by)))


def _turns(subject: Subject, loop: While | Until | DoWhile | DoUntil) -> int | None:
    """How many turns the loop takes whenever it is reached; None where that varies, or never.

    Conditions change nothing, so `turns` runs of the body are the loop; a counter that the
    program cannot see is read off the trace.
    """
    count = Assign(_COUNTER, Binary("add", Name(_COUNTER), Integer(1)))
    counted = replace(loop, body=(count, *loop.body))
    start = Assign(_COUNTER, Integer(0))
    probe = rewritten(subject.program, (loop, [start, counted]))
    fuel = 3 * subject.execution.steps + 10  # the counter costs at most two steps for one
    run = run_program(probe, semantics=subject.semantics, limits=Limits(fuel=fuel), trace=True)
    seen = [value for step in run.trace or () for name, value in step.changed if name == _COUNTER]
    # the counter's last value before it starts anew, or before the end, is a number of turns
    turns = {one for one, after in zip(seen, [*seen, 0][1:], strict=False) if after == 0}
    only = turns.pop() if len(turns) == 1 else None
    return only if isinstance(only, int) else None

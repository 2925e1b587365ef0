"""How balanced programs are, counted by running them.

A program is run with marks: prints put into its branches and loops, each a line that no
program writes. The marks say which branches ran and how often each loop turned; all other
lines are what the program itself prints.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from caalm.nodes import (
    Block,
    DoUntil,
    DoWhile,
    For,
    If,
    Print,
    Program,
    Repeat,
    Stmt,
    String,
    Until,
    While,
    depth,
    walk,
)
from caalm.runtime import Limits, run_program

K = TypeVar("K", str, bool)

_MARK = "\x00"
_THEN, _ELSE, _ENTER, _TURN, _LEAVE = (f"{_MARK}{sign}" for sign in "+-([)")
_NEGATIVE = re.compile(r"(?:^|[ :=])-\d", re.MULTILINE)
_LIMITS = Limits(fuel=10_000)


@dataclass(slots=True)
class Measure:
    """Counts over many programs; the shares are computed from them."""

    programs: int = 0
    outputs: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    negative: int = 0
    decisions: Counter[bool] = field(default_factory=Counter)  # by: it ends in an else
    conditions: Counter[bool] = field(default_factory=Counter)  # by: it held, each time
    loops: Counter[str] = field(default_factory=Counter)  # each entry, by zero, one, many
    statements: list[int] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    duplicates: int = 0

    def shares(self) -> dict[str, float]:
        """Every figure that a balance is judged by, from 0 to 1."""
        lines = Counter[str]()
        for output, often in self.outputs.items():
            count = output.count("\n")
            lines["none" if count == 0 else "one" if count == 1 else "several"] += often
        return {
            "empty": lines["none"] / self.programs,
            "one line": lines["one"] / self.programs,
            "several lines": lines["several"] / self.programs,
            "negative": self.negative / self.programs,
            "majority": max(self.outputs.values()) / self.programs,
            "majority printed": max(
                (often for output, often in self.outputs.items() if output), default=0
            )
            / self.programs,
            "duplicates": self.duplicates / self.programs,
            "with else": _share(self.decisions, True),
            "taken": _share(self.conditions, True),
            "zero turns": _share(self.loops, "zero"),
            "one turn": _share(self.loops, "one"),
            "many turns": _share(self.loops, "many"),
        }


def measure_programs(programs: Iterable[Program]) -> Measure:
    """Run the programs and count what they do; faulty ones are counted, not raised."""
    measure = Measure()
    seen: set[Program] = set()
    for program in programs:
        measure.duplicates += program in seen
        seen.add(program)
        _count(program, measure)
    return measure


def breaches(measure: Measure, bounds: Mapping[str, tuple[float, float]]) -> list[str]:
    """One sentence for each share outside its bounds and each kind of fault; empty: all well."""
    shares = measure.shares()
    found = [f"{often} programs fail: {code}" for code, often in measure.faults.items()]
    for name, (low, high) in bounds.items():
        if not low <= shares[name] <= high:
            found.append(f"{name}: {shares[name]:.1%}, allowed {low:.1%} to {high:.1%}")
    return found


def _count(program: Program, measure: Measure) -> None:
    """Add one program to the counts."""
    plain = run_program(program, limits=_LIMITS)
    marked = run_program(Program(_mark(program.body)), limits=_LIMITS)
    fault = plain.error or marked.error
    if fault is not None:
        measure.faults[fault.code] += 1
    measure.programs += 1
    measure.outputs[plain.stdout] += 1
    measure.negative += _NEGATIVE.search(plain.stdout) is not None
    measure.steps.append(plain.steps)
    measure.depths.append(depth(program))
    kinds = [node for node in walk(program) if isinstance(node, Stmt)]
    measure.statements.append(len(kinds))
    for node in kinds:
        if isinstance(node, If) and not _is_else_if(node.otherwise):
            measure.decisions[bool(node.otherwise)] += 1
    _count_marks(marked.stdout, measure)


def _count_marks(stdout: str, measure: Measure) -> None:
    """Read the marks: which way conditions went, and the turns of each loop entered."""
    turns: list[int] = []
    for line in stdout.splitlines():
        if line in (_THEN, _ELSE):
            measure.conditions[line == _THEN] += 1
        elif line == _ENTER:
            turns.append(0)
        elif line == _TURN:
            turns[-1] += 1
        elif line == _LEAVE:
            count = turns.pop()
            measure.loops["zero" if count == 0 else "one" if count == 1 else "many"] += 1


def _mark(block: Block) -> Block:
    """The block with marks in its branches and around and in its loops."""
    marked: list[Stmt] = []
    for node in block:
        if isinstance(node, If):
            then = (_print(_THEN), *_mark(node.then))
            otherwise = (_print(_ELSE), *_mark(node.otherwise))
            marked.append(replace(node, then=then, otherwise=otherwise))
        elif isinstance(node, While | Until | DoWhile | DoUntil | Repeat | For):
            looped = replace(node, body=(_print(_TURN), *_mark(node.body)))
            marked += (_print(_ENTER), looped, _print(_LEAVE))
        else:
            marked.append(node)
    return tuple(marked)


def _print(mark: str) -> Print:
    return Print((String(mark),))


def _is_else_if(otherwise: Block) -> bool:
    return len(otherwise) == 1 and isinstance(otherwise[0], If)


def _share(counts: Counter[K], key: K) -> float:
    """One count as a part of all, 0 where nothing was counted."""
    return counts[key] / (sum(counts.values()) or 1)

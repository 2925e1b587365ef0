"""How balanced programs are, counted by running them.

A program is run with marks: prints put into its branches and loops, each a line that no
program writes. The marks say which branches ran and how often each loop turned; all other
lines are what the program itself prints.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from caalm.nodes import (
    Assign,
    AssignMany,
    Block,
    Boolean,
    DoUntil,
    DoWhile,
    For,
    If,
    Name,
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
from caalm.programs.shape import outline_of
from caalm.runtime import Limits, run_program

K = TypeVar("K", str, bool)

_MARK = "\x00"
_ENTER, _TURN, _LEAVE = (f"{_MARK}{sign}" for sign in "([)")
# The marks of a branch, by whether the decision has an else and whether its condition held.
_BRANCHES = {
    (has_else, held): f"{_MARK}{'ei'[has_else]}{'-+'[held]}"
    for has_else in (False, True)
    for held in (False, True)
}
_CELLS = {mark: cell for cell, mark in _BRANCHES.items()}
_NEGATIVE = re.compile(r"(?:^|[ :=])-\d", re.MULTILINE)
_NUMBER = re.compile(r"(?<![\w.])\d+")  # without its sign
_LOGIC = frozenset(("and", "or", "not"))
_LIMITS = Limits(fuel=10_000)


@dataclass(slots=True)
class Measure:
    """Counts over many programs; the shares are computed from them."""

    programs: int = 0
    outputs: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    negative: int = 0
    # Decisions as written: all of them, and those with an else, an else-if, a text, a flag.
    decisions: Counter[str] = field(default_factory=Counter)
    # Each time a decision is made, by: it has an else, its condition held.
    cells: Counter[tuple[bool, bool]] = field(default_factory=Counter)
    loops: Counter[str] = field(default_factory=Counter)  # each entry, by zero, one, many
    statements: list[int] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    digits: Counter[int] = field(default_factory=Counter)  # of the numbers printed, how many
    seen: set[bytes] = field(default_factory=set)  # the programs, but for their names
    unread: int = 0  # programs with a variable that nothing reads

    @property
    def duplicates(self) -> int:
        """How many programs came before, up to the names of their variables."""
        return self.programs - len(self.seen)

    def merge(self, other: "Measure") -> None:
        """Add another measure's counts."""
        for each in fields(self):
            mine, others = getattr(self, each.name), getattr(other, each.name)
            # Counters, lists and numbers add up; of the programs seen, each counts once.
            setattr(self, each.name, mine | others if isinstance(mine, set) else mine + others)

    def shares(self) -> dict[str, float]:
        """Every figure that a balance is judged by, from 0 to 1."""
        lines = Counter[str]()
        for output, often in self.outputs.items():
            count = output.count("\n")
            lines["none" if count == 0 else "one" if count == 1 else "several"] += often
        decisions = self.decisions["all"] or 1
        return {
            "empty": lines["none"] / self.programs,
            "one line": lines["one"] / self.programs,
            "several lines": lines["several"] / self.programs,
            "negative": self.negative / self.programs,
            "majority": max((often for output, often in self.outputs.items() if output), default=0)
            / self.programs,
            "duplicates": self.duplicates / self.programs,
            "with else": self.decisions["else"] / decisions,
            "else-if": self.decisions["else-if"] / decisions,
            "on texts": self.decisions["text"] / decisions,
            "on flags": self.decisions["flag"] / decisions,
            "taken": _taken(self.cells, True, False),
            "taken with else": _taken(self.cells, True),
            "taken without else": _taken(self.cells, False),
            "unread": self.unread / self.programs,
            "evenness": _evenness(self.cells),
            "zero turns": _share(self.loops, "zero"),
            "one turn": _share(self.loops, "one"),
            "many turns": _share(self.loops, "many"),
        }


def measure_programs(programs: Iterable[Program]) -> Measure:
    """Run the programs and count what they do; faulty ones are counted, not raised."""
    measure = Measure()
    for program in programs:
        measure_program(program, measure)
    return measure


def breaches(
    measure: Measure, bounds: Mapping[str, tuple[float, float]], *, asked_to_fail: int = 0
) -> list[str]:
    """One sentence for each share outside its bounds and each kind of fault; empty: all well.

    Faults are well where as many programs fail as were asked to.
    """
    shares = measure.shares()
    found = []
    if measure.faults.total() != asked_to_fail:
        found = [f"{often} programs fail: {code}" for code, often in measure.faults.items()]
    for name, (low, high) in bounds.items():
        if not low <= shares[name] <= high:
            found.append(f"{name}: {shares[name]:.1%}, allowed {low:.1%} to {high:.1%}")
    return found


def measure_program(program: Program, measure: Measure) -> None:
    """Add one program to the counts."""
    measure.seen.add(outline_of(program).program)
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
    statements = [node for node in walk(program) if isinstance(node, Stmt)]
    measure.statements.append(len(statements))
    for node in statements:
        if isinstance(node, If):
            measure.decisions.update(_kinds(node))
    measure.digits.update(map(len, _NUMBER.findall(plain.stdout)))
    assigned, read = _names(program)
    measure.unread += not assigned <= read
    _count_marks(marked.stdout, measure)


def _names(program: Program) -> tuple[set[str], set[str]]:
    """The names that a program assigns, and those that it reads."""
    assigned: set[str] = set()
    read: Counter[str] = Counter()
    for node in walk(program):
        if isinstance(node, Name):
            read[node.name] += 1
        elif isinstance(node, Assign):
            assigned.add(node.target)
        elif isinstance(node, AssignMany):  # its targets are nodes too, but nothing is read
            names = [target.name for target in node.targets if isinstance(target, Name)]
            assigned.update(names)
            read.subtract(names)
    return assigned, {name for name, times in read.items() if times > 0}


def _count_marks(stdout: str, measure: Measure) -> None:
    """Read the marks: which way conditions went, and the turns of each loop entered."""
    turns: list[int] = []
    for line in stdout.splitlines():
        if line in _CELLS:
            measure.cells[_CELLS[line]] += 1
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
            has_else = bool(node.otherwise)
            then = (_print(_BRANCHES[has_else, True]), *_mark(node.then))
            otherwise = (_print(_BRANCHES[has_else, False]), *_mark(node.otherwise))
            marked.append(replace(node, then=then, otherwise=otherwise))
        elif isinstance(node, While | Until | DoWhile | DoUntil | Repeat | For):
            looped = replace(node, body=(_print(_TURN), *_mark(node.body)))
            marked += (_print(_ENTER), looped, _print(_LEAVE))
        else:
            marked.append(node)
    return tuple(marked)


def _print(mark: str) -> Print:
    return Print((String(mark),))


def _kinds(node: If) -> list[str]:
    """What kind of decision this is, as far as one sees without running it."""
    kinds = ["all"]
    if node.otherwise:
        chained = len(node.otherwise) == 1 and isinstance(node.otherwise[0], If)
        kinds.append("else-if" if chained else "else")
    parts = list(walk(node.condition))
    if any(isinstance(part, String) for part in parts):
        kinds.append("text")
    elif all(
        isinstance(part, Name | Boolean) or getattr(part, "op", "") in _LOGIC for part in parts
    ):
        kinds.append("flag")
    return kinds


def _taken(cells: Counter[tuple[bool, bool]], *kinds: bool) -> float:
    """How often the conditions of decisions with an else (True) or without (False) held."""
    held = sum(cells[kind, True] for kind in kinds)
    return held / (held + sum(cells[kind, False] for kind in kinds) or 1)


def _evenness(cells: Counter[tuple[bool, bool]]) -> float:
    """The rarest of else and no else, taken and not, as a part of the most common; 1 is even."""
    return min(cells[cell] for cell in _BRANCHES) / (max(cells.values(), default=0) or 1)


def _share(counts: Counter[K], key: K) -> float:
    """One count as a part of all, 0 where nothing was counted."""
    return counts[key] / (sum(counts.values()) or 1)

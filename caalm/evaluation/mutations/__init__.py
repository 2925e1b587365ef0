"""Mutations: one-step misreadings of a program; each yields mutants, lazily.

In: a program, and what it did when it was run as it should be. Out: `Mutant`s, each a
program that differs in one step, with a sentence that says what the misreading was. To
add a mutation, register a function here or in a new file; diagnosis.py tries them all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from caalm.nodes import Program, Span
from caalm.registry import Registry
from caalm.runtime import Execution, Semantics


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program as someone may have misread it.

    `semantics` replaces the language's rules where the misreading is about a rule;
    `lines` is the part of the printed lines that is kept where it is about the output.
    """

    sentence: str
    program: Program
    span: Span | None = None
    semantics: Semantics | None = None
    lines: slice | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The program to misread, how it truly runs, and under which rules."""

    program: Program
    execution: Execution
    semantics: Semantics


Mutate: TypeAlias = Callable[[Subject], Iterator[Mutant]]


@dataclass(frozen=True, slots=True)
class Mutation:
    """A named way to misread; `rank` orders them, the simplest explanation first."""

    name: str
    rank: int
    mutate: Mutate


MUTATIONS: Registry[Mutation] = Registry("mutation", __name__)


def mutation(name: str, *, rank: int) -> Callable[[Mutate], Mutate]:
    """Decorator: file a function as a mutation."""

    def add(mutate: Mutate) -> Mutate:
        MUTATIONS.register(name)(Mutation(name, rank, mutate))
        return mutate

    return add


def ordered_mutations() -> list[Mutation]:
    """All mutations, the simplest first."""
    return sorted(MUTATIONS.values(), key=lambda each: (each.rank, each.name))

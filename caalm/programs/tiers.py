"""What a tier is: a set of idioms, and how a program is put together from them.

An idiom is one function that writes a few statements with a meaning into a draft. A
program is one or more idioms of its tier behind each other; later ones take up variables
of earlier ones where these fit.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import TypeAlias

from caalm.nodes import Program
from caalm.programs import balance
from caalm.programs.draft import Draft
from caalm.programs.terms import number
from caalm.registry import Registry

WriteIdiom: TypeAlias = Callable[[Draft], None]


@dataclass(frozen=True, slots=True)
class Idiom:
    """One way to write a few statements that mean something."""

    name: str
    write: WriteIdiom
    weight: float
    size: int  # the most statements that it writes, nested ones included
    needs: frozenset[str]  # constructs without which it cannot be written


class Tier:
    """The idioms of one tier and the lengths of its programs (statements, nested included)."""

    def __init__(self, *, shortest: int, longest: int) -> None:
        self.shortest = shortest
        self.longest = longest
        self.idioms: list[Idiom] = []
        self._usable: dict[frozenset[str], tuple[list[Idiom], list[float]]] = {}

    def idiom(
        self, *, size: int, weight: float = 1.0, needs: Iterable[str] = ()
    ) -> Callable[[WriteIdiom], WriteIdiom]:
        """Decorator: add an idiom; `size` is the most statements that it writes.

        Raises ValueError for one that is longer than the tier's programs may be.
        """

        def add(write: WriteIdiom) -> WriteIdiom:
            if size > self.longest - 1:
                raise ValueError(f"{write.__name__}: {size} statements are too many for its tier")
            self.idioms.append(Idiom(write.__name__, write, weight, size, frozenset(needs)))
            self._usable.clear()
            return write

        return add

    def sample(self, rng: Random, constructs: frozenset[str]) -> Program:
        """Draw one program that uses only these constructs."""
        draft = Draft(rng, constructs, quiet=rng.random() < balance.EMPTY_SHARE)
        idioms, weights = self._usable_with(constructs)
        # One statement is kept in hand for the last print or the distractor.
        wanted = draft.between(self.shortest, self.longest - 1)
        distractor_before = wanted if draft.chance(balance.DISTRACTOR_SHARE) else 0
        tries = 0
        while draft.size < self.shortest or (draft.size < wanted and tries < 3):
            idiom = rng.choices(idioms, cum_weights=weights)[0]
            if draft.size + idiom.size >= self.longest:
                tries += 1
                continue
            idiom.write(draft)
        if distractor_before and draft.printed and draft.size < self.longest:
            draft.let("amount", number(draft.signed(1, 99)))
        return Program(draft.finish())

    def _usable_with(self, constructs: frozenset[str]) -> tuple[list[Idiom], list[float]]:
        """The idioms that these constructs allow, with their weights summed up."""
        found = self._usable.get(constructs)
        if found is None:
            idioms = [idiom for idiom in self.idioms if idiom.needs <= constructs]
            found = idioms, list(accumulate(idiom.weight for idiom in idioms))
            self._usable[constructs] = found
        return found


TIERS: Registry[Tier] = Registry("tier", "caalm.programs")

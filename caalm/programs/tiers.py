"""What a tier is: a set of idioms, and how a program is put together from them.

A program is one or more idioms of its tier behind each other; later ones take up variables
of earlier ones where these fit.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from random import Random

from caalm.nodes import Program
from caalm.programs import balance
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idiom
from caalm.programs.terms import number
from caalm.registry import Registry


class Tier:
    """The idioms of one tier and the lengths of its programs (statements, nested included).

    Raises ValueError for an idiom that is too long for the tier, and for two of one name.
    """

    def __init__(self, *, shortest: int, longest: int, idioms: Iterable[Idiom]) -> None:
        self.shortest = shortest
        self.longest = longest
        self.idioms = tuple(idioms)
        self._usable: dict[frozenset[str], tuple[list[Idiom], list[float]]] = {}
        for name, often in Counter(idiom.name for idiom in self.idioms).items():
            if often > 1:
                raise ValueError(f"idiom {name!r} is listed {often} times")
        for idiom in self.idioms:
            if idiom.size >= longest:
                raise ValueError(f"idiom {idiom.name!r}: {idiom.size} statements are too many")

    def sample(self, rng: Random, constructs: frozenset[str]) -> Program:
        """Draw one program that uses only these constructs."""
        draft = Draft(rng, constructs, quiet=rng.random() < balance.EMPTY_SHARE)
        idioms, weights = self._usable_with(constructs)
        # One statement is kept in hand for the last print or the distractor.
        wanted = draft.between(self.shortest, self.longest - 1)
        misfits = 0
        while draft.size < self.shortest or (draft.size < wanted and misfits < 3):
            idiom = rng.choices(idioms, cum_weights=weights)[0]
            if draft.size + idiom.size < self.longest:
                idiom.write(draft)
            else:
                misfits += 1
        room = draft.printed and draft.size < self.longest
        if room and draft.chance(balance.DISTRACTOR_SHARE):
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

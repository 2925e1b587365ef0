"""What a tier is: a set of idioms, and how a program is put together from them.

A program is one or more parts behind each other, most written by an idiom of the tier, some
composed at random; later ones take up variables of earlier ones where these fit.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from random import Random

from caalm.nodes import Program
from caalm.programs import balance
from caalm.programs.composition import Compose
from caalm.programs.difficulty import DIFFICULTIES, USUAL, Difficulty
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idiom
from caalm.registry import Registry

_MISFITS = 3  # so many idioms that would be too long, and the program stays as it is


class Tier:
    """The idioms of one tier and the lengths of its programs (statements, nested included).

    `compose` writes random parts, `distractors` and `dead` are the idioms that write what
    never matters, `faults` those that stop a program; `else_share` is how many decisions
    that can do with or without an else get one. Raises ValueError for an idiom that is too
    long for the tier, and for two of one name.
    """

    def __init__(
        self,
        *,
        shortest: int,
        longest: int,
        idioms: Iterable[Idiom],
        compose: Compose | None = None,
        distractors: Iterable[Idiom] = (),
        dead: Iterable[Idiom] = (),
        faults: Iterable[Idiom] = (),
        else_share: float = 0.5,
    ) -> None:
        self.shortest = shortest
        self.longest = longest
        self.idioms = tuple(idioms)
        self.faults = tuple(faults)
        self.else_share = else_share
        self._compose = compose
        self._usable = {
            "idioms": _Usable(self.idioms),
            "distractors": _Usable(distractors),
            "dead": _Usable(dead),
            "faults": _Usable(self.faults),
        }
        for name, often in Counter(idiom.name for idiom in self.idioms).items():
            if often > 1:
                raise ValueError(f"idiom {name!r} is listed {often} times")
        for idiom in self.idioms:
            if idiom.size >= longest:
                raise ValueError(f"idiom {idiom.name!r}: {idiom.size} statements are too many")

    def sample(
        self,
        rng: Random,
        constructs: frozenset[str],
        difficulty: Difficulty = DIFFICULTIES[USUAL],
        *,
        fault: bool = False,
    ) -> Program:
        """Draw one program that uses only these constructs; with `fault`, one that fails."""
        draft = Draft(
            rng,
            constructs,
            quiet=not fault and rng.random() < balance.EMPTY_SHARE,
            else_share=self.else_share,
            difficulty=difficulty,
        )
        self._write_parts(draft, self._extras(draft, fault))
        return Program(draft.finish())

    @staticmethod
    def _extras(draft: Draft, fault: bool) -> dict[str, int]:
        """What is written beside the parts of the program: before which of them."""
        extras: dict[str, int] = {}
        if draft.chance(draft.difficulty.distractors):
            extras["distractors"] = draft.between(0, 2)
        if draft.chance(draft.difficulty.dead):
            extras["dead"] = draft.between(0, 2)
        if fault:
            extras["faults"] = draft.pick((0, 1, 1, 2))
        return extras

    def _write_parts(self, draft: Draft, extras: dict[str, int]) -> None:
        """Write parts until the program is as long as was drawn."""
        length = int(self.longest * draft.difficulty.length)
        longest = max(self.longest, length)
        # One statement is kept in hand for the last print or a distractor.
        wanted = draft.between(self.shortest, max(self.shortest, length - 1))
        parts = misfits = 0
        while draft.size < self.shortest or (draft.size < wanted and misfits < _MISFITS):
            if extras:
                self._write_extras(draft, extras, parts, longest)
            before = draft.size
            self._part(draft, longest)
            misfits += draft.size == before
            parts += 1
        if extras:
            self._write_extras(draft, extras, None, longest)

    def _write_extras(
        self, draft: Draft, extras: dict[str, int], place: int | None, longest: int
    ) -> None:
        """Write what belongs before part `place`, or, where this is None, all that is left."""
        for kind in [k for k, where in extras.items() if place is None or where == place]:
            del extras[kind]
            if kind == "faults":  # the one thing that the program is made for
                self._write(kind, draft, longest + 99)
                draft.stop()
            elif draft.printed or place is not None:
                self._write(kind, draft, longest + 1)

    def _part(self, draft: Draft, longest: int) -> None:
        """Write one more part, if what is drawn has room."""
        room = longest - draft.size - 1
        if self._compose is not None and room > 3 and draft.chance(draft.difficulty.composed):
            self._compose(draft, room)
        else:
            self._write("idioms", draft, longest)

    def _write(self, kind: str, draft: Draft, longest: int) -> bool:
        """Let one idiom of this kind write, if it has room; tells whether it did."""
        idiom = self._usable[kind].pick(draft)
        if idiom is None or draft.size + idiom.size >= longest:
            return False
        draft.begin_part()
        idiom.write(draft)
        return True


class _Usable:
    """Idioms to pick from, by their weights, of those that a set of constructs allows."""

    def __init__(self, idioms: Iterable[Idiom]) -> None:
        self._idioms = tuple(idioms)
        self._allowed: dict[frozenset[str], tuple[list[Idiom], list[float]]] = {}

    def pick(self, draft: Draft) -> Idiom | None:
        """One of the idioms that the draft's constructs allow, or None if there is none."""
        found = self._allowed.get(draft.constructs)
        if found is None:
            idioms = [idiom for idiom in self._idioms if idiom.needs <= draft.constructs]
            found = idioms, list(accumulate(idiom.weight for idiom in idioms))
            self._allowed[draft.constructs] = found
        return draft.weighted(*found) if found[0] else None


TIERS: Registry[Tier] = Registry("tier", "caalm.programs")

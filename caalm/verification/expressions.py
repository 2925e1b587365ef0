"""Wild expressions: of a wanted kind, out of a vocabulary, now and then of another kind.

Most operands fit, so that programs run on; some do not, so that faults and conversions are
met too.
"""

from dataclasses import dataclass, field
from random import Random

from caalm.nodes import Call, Expr, Integer, Name
from caalm.verification.vocabulary import GROUPS, Vocabulary

_SLIP = 0.008  # operands of a kind that does not fit
_STRAY = 0.01  # names of variables that are gone
_MISCOUNT = 0.015  # calls with a value too few or too many
_LEAF = 0.25
_CALL = 0.4  # values that a function of the program can give
_OWN = 0.6  # leaves that are variables, where there are any
_MOST_DEEP = 6  # calls of a recursive function


@dataclass(frozen=True, slots=True)
class Callee:
    """A function of the program.

    `descends` says that its first argument counts its calls; `reads` are the variables of
    the program that it names.
    """

    takes: tuple[str, ...]
    gives: str
    descends: bool = False
    reads: tuple[str, ...] = ()


@dataclass(slots=True)
class Surroundings:
    """What an expression may name: variables by scope with their kinds, functions, lost names."""

    scopes: list[dict[str, str]] = field(default_factory=lambda: [{}])
    functions: dict[str, Callee] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)

    def variables(self, kind: str | None = None) -> list[str]:
        """The visible variables of a kind, or all."""
        seen: dict[str, str] = {}
        for scope in self.scopes:
            seen.update(scope)
        return [name for name, its in seen.items() if kind in (None, its)]


class Expressions:
    """Draws expressions from one random stream."""

    def __init__(self, rng: Random, vocabulary: Vocabulary) -> None:
        self.rng, self.vocabulary = rng, vocabulary
        self.around = Surroundings()

    def kind(self, wanted: str) -> str:
        """One kind of those that `wanted` stands for."""
        kinds = self.vocabulary.kinds
        if wanted != "any" and self.rng.random() >= _SLIP:
            return self.rng.choice(GROUPS[wanted]) if wanted in GROUPS else wanted
        return self.rng.choice(kinds)

    def draw(self, wanted: str, depth: int) -> Expr:
        """An expression of the wanted kind, at most `depth` operations deep."""
        kind = self.kind(wanted)
        ways = self.vocabulary.operations.get(kind, ())
        callees = [name for name, its in self.around.functions.items() if its.gives == kind]
        if depth <= 0 or not ways or self.rng.random() < _LEAF:
            return self._leaf(kind)
        if callees and self.rng.random() < _CALL:
            return self.call(self.rng.choice(callees), depth - 1)
        way = self.rng.choice(ways)
        operands = [self.draw(takes, depth - 1) for takes in way.takes]
        if way.name in self.vocabulary.miscounted and self.rng.random() < _MISCOUNT:
            operands = self._miscounted(operands)
        return way.node(tuple(operands))

    def _miscounted(self, given: list[Expr]) -> list[Expr]:
        """One value too few or too many."""
        return given[:-1] if self.rng.random() < 0.5 else [*given, self.draw("any", 0)]

    def call(self, name: str, depth: int) -> Call:
        """A call of a function of the program."""
        callee = self.around.functions[name]
        given = [self.draw(takes, depth) for takes in callee.takes]
        if callee.descends:
            given[0] = Integer(self.rng.randrange(_MOST_DEEP))
        if self.rng.random() < _MISCOUNT:
            given = self._miscounted(given)
        return Call(name, tuple(given))

    def _leaf(self, kind: str) -> Expr:
        if self.around.lost and self.rng.random() < _STRAY:
            return Name(self.rng.choice(self.around.lost))
        own = self.around.variables(kind)
        if own and self.rng.random() < _OWN:
            return Name(self.rng.choice(own))
        return self.rng.choice(self.vocabulary.literals[kind])

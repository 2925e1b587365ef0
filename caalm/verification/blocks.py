"""Wild blocks: variables that come, change, hide each other and go; prints; decisions.

In: a random stream, a vocabulary. Out: statements. Each public method without arguments is a
maker that a vocabulary can name; it gives one statement, or several.
"""

from collections.abc import Iterable
from random import Random

from caalm.nodes import Assign, Block, Break, Continue, Do, If, Print, Stmt, Stop
from caalm.verification.expressions import Expressions
from caalm.verification.vocabulary import Vocabulary

MOST_OPERATIONS = 3  # in each other
_DEEPEST = 2  # blocks in each other
_SHADOW = 0.35  # variables of a block that hide one outside


class Blocks(Expressions):
    """Draws statements that stand in any block."""

    def __init__(self, rng: Random, vocabulary: Vocabulary) -> None:
        super().__init__(rng, vocabulary)
        self._names = 0
        self.loops = 0  # around the statement that is drawn
        self.held: set[str] = set()  # counters, which nothing else may change
        self.in_function = False
        self.grows = True  # whether lists may

    def block(self, size: int) -> Block:
        """So many statements, some of which are several."""
        makers, weights = zip(*self.vocabulary.statements.items(), strict=True)
        body: list[Stmt] = []
        for name in self.rng.choices(makers, weights, k=size):
            made = getattr(self, name)()
            body += made if isinstance(made, tuple) else (made,)
        return tuple(body)

    def inner(self, variables: Iterable[tuple[str, str]] = ()) -> Block:
        """A block inside another statement, with variables of its own."""
        self.around.scopes.append(dict(variables))
        body = self.filled()
        self.close()
        return body

    def filled(self) -> Block:
        """The statements of a block."""
        if len(self.around.scopes) > _DEEPEST + self.in_function:
            return (self.show(),)
        return self.block(self.rng.randint(1, 3))

    def close(self) -> None:
        """Leave a block. Where its variables stay, they may still have no value: not used."""
        self.around.lost += self.around.scopes.pop()

    def turned(self, variables: Iterable[tuple[str, str]] = ()) -> Block:
        """The body of a loop."""
        self.loops += 1
        body = self.inner(variables)
        self.loops -= 1
        return body

    def name(self) -> str:
        """A name that the program has not yet."""
        self._names += 1
        return f"v{self._names}"

    def fresh(self, count: int) -> list[str]:
        """So many of them."""
        return [self.name() for _ in range(count)]

    def declare(self) -> Stmt:
        """A new variable, in a block perhaps under the name of an outer one."""
        kind, scopes = self.rng.choice(self.vocabulary.kinds), self.around.scopes
        value = self.draw(kind, MOST_OPERATIONS)
        here = self.held | scopes[-1].keys()
        outer = [name for name in self.around.variables() if name not in here]
        hides = self.vocabulary.declares and len(scopes) > 1 and outer
        name = self.rng.choice(outer) if hides and self.rng.random() < _SHADOW else self.name()
        scopes[-1][name] = kind
        plain = len(scopes) == 1 and self.rng.random() < self.vocabulary.undeclared
        return Assign(name, value, self.vocabulary.declares and not plain)

    def assign(self) -> Stmt:
        """Another value of the same kind for a variable."""
        free = [name for name in self.around.variables() if name not in self.held]
        if not free or (self.in_function and not self.vocabulary.declares):
            return self.declare()  # an assignment in a function would make a variable there
        name = self.rng.choice(free)
        return Assign(name, self.draw(self.kind_of(name), MOST_OPERATIONS))

    def show(self) -> Stmt:
        """A print of one value or more."""
        count = self.rng.choice((1, 1, 1, 2, 3))
        kinds = self.rng.choices(self.vocabulary.shown, k=count)
        values = tuple(self.draw(kind, self.rng.randint(0, MOST_OPERATIONS)) for kind in kinds)
        separator, end = (self.rng.choice(self.vocabulary.affixes) for _ in range(2))
        return Print(values, separator, end)

    def choose(self) -> Stmt:
        """An if, perhaps with an else or an else-if."""
        condition, then = self.draw(self.condition(), 2), self.inner()
        otherwise: Block = ()
        if self.rng.random() < 0.5:
            otherwise = (self.choose(),) if self.rng.random() < 0.3 else self.inner()
        return If(condition, then, otherwise)

    def alone(self) -> Stmt:
        """A block of its own."""
        return Do(self.inner())

    def leave(self) -> Stmt:
        """The end of a loop, or of its turn, if something holds."""
        if not self.loops:
            return self.show()
        ways = (Break, Continue) if self.vocabulary.continues else (Break,)
        return If(self.draw(self.condition(), 2), (self.rng.choice(ways)(),))

    def stop(self) -> Stmt:
        """The end of the program, if something holds."""
        return If(self.draw(self.condition(), 2), (Stop(),))

    def kind_of(self, name: str) -> str:
        """The kind of a visible variable."""
        return next(scope[name] for scope in reversed(self.around.scopes) if name in scope)

    def condition(self) -> str:
        """Mostly a truth value; anything else has to be taken for one."""
        return "truth" if self.rng.random() < 0.9 else "any"

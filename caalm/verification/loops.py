"""Wild loops of every sort; each ends, whatever its body does."""

from collections.abc import Callable

from caalm.nodes import (
    Assign,
    Binary,
    Block,
    DoUntil,
    DoWhile,
    Expr,
    For,
    Integer,
    Name,
    Repeat,
    Steps,
    Stmt,
    Unary,
    Until,
    While,
)
from caalm.verification.blocks import Blocks

_STEPS = (1, 1, 1, 2, 3, -1, -2)
_TURNS = 5


class Loops(Blocks):
    """Draws loops; the counter that ends one is held, so that nothing else changes it."""

    def count(self) -> Stmt:
        """A counted loop."""
        variable, step = self.name(), self.rng.choice(_STEPS)
        first = self.rng.randrange(-2, 4)
        last = first + step * self.rng.randrange(-1, _TURNS) + self.rng.choice((0, 0, 1))
        body = self.turned([(variable, "int")])
        return For(variable, whole(first), whole(last), body, step)

    def steps(self) -> Stmt:
        """A loop of three parts."""
        variable, turns = self.name(), self.rng.randrange(_TURNS)
        self.held.add(variable)
        test = Binary("less", Name(variable), whole(turns))
        more = Assign(variable, Binary("add", Name(variable), Integer(1)))
        begin = Assign(variable, Integer(0), declares=True)
        return Steps((begin,), test, (more,), self.turned([(variable, "int")]))

    def while_(self) -> Block:
        """A loop that tests first."""
        begin, more, test = self._guard("less", "and")
        return begin, While(test(), (more, *self.turned()))

    def until_(self) -> Block:
        """A loop that tests first, for the end."""
        begin, more, test = self._guard("greater_equal", "or")
        return begin, Until(test(), (more, *self.turned()))

    def repeat_(self) -> Stmt:
        """A loop of so many turns."""
        return Repeat(whole(self.rng.randrange(-1, _TURNS)), self.turned())

    def do_while(self) -> Block:
        """A loop that tests last."""
        begin, more, test = self._guard("less", "and")
        return begin, DoWhile((more, *self.turned()), test())

    def do_until(self) -> Block:
        """A loop that tests last, for the end; the test may see the body's variables."""
        begin, more, test = self._guard("greater_equal", "or")
        self.around.scopes.append({})
        self.loops += 1
        body = (more, *self.filled())
        self.loops -= 1
        if not self.vocabulary.until_sees_body:
            self.close()
            return begin, DoUntil(body, test())
        made = DoUntil(body, test())
        self.close()
        return begin, made

    def _guard(self, op: str, join: str) -> tuple[Stmt, Stmt, Callable[[], Expr]]:
        """For a loop that ends: its counter's start, the step in its body, the test."""
        variable = self.name()
        self.held.add(variable)
        self.around.scopes[-1][variable] = "int"
        begin = Assign(variable, Integer(0), self.vocabulary.declares)
        more = Assign(variable, Binary("add", Name(variable), Integer(1)))

        def test() -> Expr:
            counted = Binary(op, Name(variable), Integer(self.rng.randrange(_TURNS)))  # type: ignore[arg-type]
            innermost = [name for name in self.around.scopes[-1] if name not in self.held]
            if innermost and self.rng.random() < 0.5:
                return Binary(join, counted, Name(self.rng.choice(innermost)))  # type: ignore[arg-type]
            if self.rng.random() < 0.6:
                return counted
            return Binary(join, counted, self.draw(self.condition(), 1))  # type: ignore[arg-type]

        return begin, more, test

    def each(self) -> Stmt:
        """A loop over a list."""
        variable, values = self.name(), self.draw("list", 1)
        grows, self.grows = self.grows, False  # a list could grow in its own loop for ever
        body = self.turned([(variable, "int")])
        self.grows = grows
        return self.vocabulary.each(variable, values, body)


def whole(value: int) -> Expr:
    """A whole number; a negative one is a minus before it."""
    return Integer(value) if value >= 0 else Unary("negate", Integer(-value))

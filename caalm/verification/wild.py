"""Wild programs: statements of every sort around wild expressions; they always end.

In: a random stream, a vocabulary. Out: a program that no person would write, and that any
reader, writer or interpreter of the language must get right. The makers that a vocabulary
can name are here (lists, functions), in loops.py and in blocks.py.
"""

from random import Random

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Block,
    Call,
    Do,
    Expr,
    Function,
    If,
    Index,
    Integer,
    Name,
    Print,
    Program,
    Return,
    Stmt,
    Store,
    walk,
)
from caalm.verification.expressions import Callee
from caalm.verification.loops import Loops
from caalm.verification.vocabulary import Vocabulary

_SHORTEST, _LONGEST = 4, 12
_WITH_VALUE = 0.9  # functions whose end gives a value


def wild_program(rng: Random, vocabulary: Vocabulary) -> Program:
    """A program drawn from `rng`; it prints at least once."""
    drawing = _Drawing(rng, vocabulary)
    body = drawing.block(rng.randint(_SHORTEST, _LONGEST))
    return Program((*body, drawing.show()))


class _Drawing(Loops):
    """Draws the statements of one program."""

    # Lists

    def append(self) -> Block:
        """One more element for a list, and a look at it."""
        target = self.some_list()
        if target is None or not self.grows or self.in_function:
            return (self.declare(),)
        return self.vocabulary.append(Name(target), self.draw("int", 2)), *self._look(target)

    def store(self) -> Block:
        """Another element in a list, and a look at it."""
        target = self.some_list()
        if target is None:
            return (self.declare(),)
        position = Integer(self.vocabulary.first_position + self.rng.choice((0, 0, 1, 2)))
        return Store(Name(target), position, self.draw("int", 2)), *self._look(target)

    def _look(self, target: str) -> Block:
        return (Print((self.vocabulary.look(Name(target)),)),) if self.rng.random() < 0.6 else ()

    def swap(self) -> Stmt:
        """Two variables, or elements, at once."""
        free = [name for name in self.around.variables("int") if name not in self.held]
        if len(free) < 2 or self.in_function:
            return self.declare()
        one, other = self.rng.sample(free, 2)
        targets: tuple[Name | Index, ...] = (Name(one), Name(other))
        target = self.some_list()
        if target and self.rng.random() < 0.4:
            targets = (Name(one), Index(Name(target), Integer(self.vocabulary.first_position)))
        return AssignMany(targets, (Name(other), self.draw("int", 1)))

    def some_list(self) -> str | None:
        """A list that may be changed."""
        lists = [name for name in self.around.variables("list") if name not in self.held]
        return self.rng.choice(lists) if lists else None

    # Functions

    def define(self) -> Stmt:
        """A function, at the top of the program."""
        if len(self.around.scopes) > 1:
            return self.show()
        kinds = tuple(self.rng.choice(self.vocabulary.kinds) for _ in range(self.rng.randrange(4)))
        gives = self.rng.choice(self.vocabulary.kinds)
        name, *parameters = self.fresh(1 + len(kinds))
        loops, self.loops, self.in_function = self.loops, 0, True
        self.around.scopes.append(dict(zip(parameters, kinds, strict=True)))
        early = If(self.draw("truth", 1), (Return(self.draw(gives, 1)),))
        body: Block = (*self.block(self.rng.randint(0, 3)), early)
        if self.rng.random() < _WITH_VALUE:
            body += (Return(self.draw(gives, 2)),)
        self.around.scopes.pop()
        self.loops, self.in_function = loops, False
        function = Function(name, tuple(parameters), body, self._defaults(kinds))
        named = {node.name for node in walk(function) if isinstance(node, Name)}
        reads = tuple(outer for outer in self.around.scopes[0] if outer in named - self.held)
        self.around.functions[name] = Callee(kinds, gives, reads=reads)
        return function

    def _defaults(self, kinds: tuple[str, ...]) -> tuple[Expr, ...]:
        """Values for the last parameters, where the language has defaults."""
        if not self.vocabulary.defaults or self.rng.random() < 0.5:
            return ()
        return tuple(self.draw(kind, 0) for kind in kinds[self.rng.randint(0, len(kinds)) :])

    def descend(self) -> Stmt:
        """A function that calls itself until its first argument is zero."""
        if len(self.around.scopes) > 1:
            return self.show()
        kind, name, number, value = self.rng.choice(self.vocabulary.kinds), *self.fresh(3)
        self.around.scopes.append({number: "int", value: kind})
        end = If(Binary("less", Name(number), Integer(1)), (Return(self.draw(kind, 1)),))
        fewer = Binary("subtract", Name(number), Integer(1))
        again = Return(Call(name, (fewer, self.draw(kind, 1))))
        self.around.scopes.pop()
        self.around.functions[name] = Callee(("int", kind), kind, descends=True)
        return Function(name, (number, value), (end, again))

    def hide(self) -> Stmt:
        """A call beside a variable that hides the one that the function means."""
        callees = [name for name, its in self.around.functions.items() if its.reads]
        if not callees:
            return self.alone()
        name = self.rng.choice(callees)
        hidden = self.rng.choice(self.around.functions[name].reads)
        value = self.draw(self.kind_of(hidden), 1)
        return Do((Assign(hidden, value, declares=True), Print((self.call(name, 1),))))

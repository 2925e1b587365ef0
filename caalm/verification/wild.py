"""Wild programs: statements of every sort around wild expressions; they always end.

In: a random stream, a vocabulary. Out: a program that no person would write, and that any
reader, writer or interpreter of the language must get right. Each `_maker` is a statement
that a vocabulary can name.
"""

from collections.abc import Callable, Iterable
from random import Random

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    Block,
    Break,
    Call,
    Continue,
    Do,
    DoUntil,
    DoWhile,
    Expr,
    For,
    Function,
    If,
    Index,
    Integer,
    Name,
    Print,
    Program,
    Repeat,
    Return,
    Steps,
    Stmt,
    Store,
    Unary,
    Until,
    While,
    walk,
)
from caalm.verification.expressions import Callee, Expressions
from caalm.verification.vocabulary import Vocabulary

_SHORTEST, _LONGEST = 4, 12
_DEEPEST = 2  # blocks in each other
_OPERATIONS = 3  # in each other
_SHADOW = 0.35  # variables of a block that hide one outside
_STEPS = (1, 1, 1, 2, 3, -1, -2)
_TURNS = 5


def wild_program(rng: Random, vocabulary: Vocabulary) -> Program:
    """A program drawn from `rng`; it prints at least once."""
    drawing = _Drawing(rng, vocabulary)
    body = drawing.block(rng.randint(_SHORTEST, _LONGEST))
    return Program((*body, drawing.show()))


class _Drawing(Expressions):
    """Draws the statements of one program."""

    def __init__(self, rng: Random, vocabulary: Vocabulary) -> None:
        super().__init__(rng, vocabulary)
        self._names = 0
        self._loops = 0  # around the statement that is drawn
        self._held: set[str] = set()  # counters, which nothing else may change
        self._in_function = False
        self._grows = True  # whether lists may

    def block(self, size: int) -> Block:
        """So many statements, some of which are several."""
        makers, weights = zip(*self.vocabulary.statements.items(), strict=True)
        body: list[Stmt] = []
        for name in self.rng.choices(makers, weights, k=size):
            made = getattr(self, name)()
            body += made if isinstance(made, tuple) else (made,)
        return tuple(body)

    def _inner(self, variables: Iterable[tuple[str, str]] = ()) -> Block:
        """A block inside another statement, with variables of its own."""
        self.around.scopes.append(dict(variables))
        body = self._filled()
        self._close()
        return body

    def _filled(self) -> Block:
        """The statements of a block."""
        if len(self.around.scopes) > _DEEPEST + self._in_function:
            return (self.show(),)
        return self.block(self.rng.randint(1, 3))

    def _close(self) -> None:
        """Leave a block. Where its variables stay, they may still have no value: not used."""
        self.around.lost += self.around.scopes.pop()

    def _turned(self, variables: Iterable[tuple[str, str]] = ()) -> Block:
        """The body of a loop."""
        self._loops += 1
        body = self._inner(variables)
        self._loops -= 1
        return body

    def _name(self) -> str:
        self._names += 1
        return f"v{self._names}"

    def _fresh(self, count: int) -> list[str]:
        return [self._name() for _ in range(count)]

    # Statements that a vocabulary names

    def declare(self) -> Stmt:
        """A new variable, in a block perhaps under the name of an outer one."""
        kind, scopes = self.rng.choice(self.vocabulary.kinds), self.around.scopes
        value = self.draw(kind, _OPERATIONS)
        outer = [name for name in self.around.variables() if name not in self._held]
        hides = self.vocabulary.declares and len(scopes) > 1 and outer
        name = self.rng.choice(outer) if hides and self.rng.random() < _SHADOW else self._name()
        scopes[-1][name] = kind
        declares = self.vocabulary.declares and (len(scopes) > 1 or self.rng.random() < 0.6)
        return Assign(name, value, declares)

    def assign(self) -> Stmt:
        """Another value of the same kind for a variable."""
        free = [name for name in self.around.variables() if name not in self._held]
        if not free or (self._in_function and not self.vocabulary.declares):
            return self.declare()  # an assignment in a function would make a variable there
        name = self.rng.choice(free)
        return Assign(name, self.draw(self._kind_of(name), _OPERATIONS))

    def show(self) -> Stmt:
        """A print of one value or more."""
        count = self.rng.choice((1, 1, 1, 2, 3))
        kinds = self.rng.choices(self.vocabulary.shown, k=count)
        values = tuple(self.draw(kind, self.rng.randint(0, _OPERATIONS)) for kind in kinds)
        separator, end = (self.rng.choice(self.vocabulary.affixes) for _ in range(2))
        return Print(values, separator, end)

    def choose(self) -> Stmt:
        """An if, perhaps with an else or an else-if."""
        condition, then = self.draw(self._condition(), 2), self._inner()
        otherwise: Block = ()
        if self.rng.random() < 0.5:
            otherwise = (self.choose(),) if self.rng.random() < 0.3 else self._inner()
        return If(condition, then, otherwise)

    def count(self) -> Stmt:
        """A counted loop."""
        variable, step = self._name(), self.rng.choice(_STEPS)
        first = self.rng.randrange(-2, 4)
        last = first + step * self.rng.randrange(-1, _TURNS) + self.rng.choice((0, 0, 1))
        body = self._turned([(variable, "int")])
        return For(variable, self._whole(first), self._whole(last), body, step)

    def steps(self) -> Stmt:
        """A loop of three parts."""
        variable, turns = self._name(), self.rng.randrange(_TURNS)
        self._held.add(variable)
        test = Binary("less", Name(variable), self._whole(turns))
        more = Assign(variable, Binary("add", Name(variable), Integer(1)))
        begin = Assign(variable, Integer(0), declares=True)
        return Steps((begin,), test, (more,), self._turned([(variable, "int")]))

    def while_(self) -> Block:
        """A loop that tests first."""
        begin, more, test = self._guard("less", "and")
        return begin, While(test(), (more, *self._turned()))

    def until_(self) -> Block:
        """A loop that tests first, for the end."""
        begin, more, test = self._guard("greater_equal", "or")
        return begin, Until(test(), (more, *self._turned()))

    def repeat_(self) -> Stmt:
        """A loop of so many turns."""
        return Repeat(self._whole(self.rng.randrange(-1, _TURNS)), self._turned())

    def do_while(self) -> Block:
        """A loop that tests last."""
        begin, more, test = self._guard("less", "and")
        return begin, DoWhile((more, *self._turned()), test())

    def do_until(self) -> Block:
        """A loop that tests last, for the end; the test may see the body's variables."""
        begin, more, test = self._guard("greater_equal", "or")
        self.around.scopes.append({})
        self._loops += 1
        body = (more, *self._filled())
        self._loops -= 1
        if not self.vocabulary.until_sees_body:
            self._close()
            return begin, DoUntil(body, test())
        made = DoUntil(body, test())
        self._close()
        return begin, made

    def _guard(self, op: str, join: str) -> tuple[Stmt, Stmt, Callable[[], Expr]]:
        """For a loop that ends: its counter's start, the step in its body, the test."""
        variable = self._name()
        self._held.add(variable)
        self.around.scopes[-1][variable] = "int"
        begin = Assign(variable, Integer(0), self.vocabulary.declares)
        more = Assign(variable, Binary("add", Name(variable), Integer(1)))

        def test() -> Expr:
            counted = Binary(op, Name(variable), Integer(self.rng.randrange(_TURNS)))  # type: ignore[arg-type]
            innermost = [name for name in self.around.scopes[-1] if name not in self._held]
            if innermost and self.rng.random() < 0.5:
                return Binary(join, counted, Name(self.rng.choice(innermost)))  # type: ignore[arg-type]
            if self.rng.random() < 0.6:
                return counted
            return Binary(join, counted, self.draw(self._condition(), 1))  # type: ignore[arg-type]

        return begin, more, test

    def each(self) -> Stmt:
        """A loop over a list."""
        variable, values = self._name(), self.draw("list", 1)
        grows, self._grows = self._grows, False  # a list could grow in its own loop for ever
        body = self._turned([(variable, "int")])
        self._grows = grows
        return self.vocabulary.each(variable, values, body)

    def append(self) -> Block:
        """One more element for a list, and a look at it."""
        target = self._list()
        if target is None or not self._grows or self._in_function:
            return (self.declare(),)
        return self.vocabulary.append(Name(target), self.draw("int", 2)), *self._look(target)

    def store(self) -> Block:
        """Another element in a list, and a look at it."""
        target = self._list()
        if target is None:
            return (self.declare(),)
        position = Integer(self.vocabulary.first_position + self.rng.choice((0, 0, 1, 2)))
        return Store(Name(target), position, self.draw("int", 2)), *self._look(target)

    def _look(self, target: str) -> Block:
        return (Print((self.vocabulary.look(Name(target)),)),) if self.rng.random() < 0.6 else ()

    def swap(self) -> Stmt:
        """Two variables, or elements, at once."""
        free = [name for name in self.around.variables("int") if name not in self._held]
        if len(free) < 2 or self._in_function:
            return self.declare()
        one, other = self.rng.sample(free, 2)
        targets: tuple[Name | Index, ...] = (Name(one), Name(other))
        target = self._list()
        if target and self.rng.random() < 0.4:
            targets = (Name(one), Index(Name(target), Integer(self.vocabulary.first_position)))
        return AssignMany(targets, (Name(other), self.draw("int", 1)))

    def alone(self) -> Stmt:
        """A block of its own."""
        return Do(self._inner())

    def hide(self) -> Stmt:
        """A call beside a variable that hides the one that the function means."""
        callees = [name for name, its in self.around.functions.items() if its.reads]
        if not callees:
            return self.alone()
        name = self.rng.choice(callees)
        hidden = self.rng.choice(self.around.functions[name].reads)
        value = self.draw(self._kind_of(hidden), 1)
        return Do((Assign(hidden, value, declares=True), Print((self.call(name, 1),))))

    def leave(self) -> Stmt:
        """The end of a loop, or of its turn, if something holds."""
        if not self._loops:
            return self.show()
        ways = (Break, Continue) if self.vocabulary.continues else (Break,)
        return If(self.draw(self._condition(), 2), (self.rng.choice(ways)(),))

    def define(self) -> Stmt:
        """A function, at the top of the program."""
        if len(self.around.scopes) > 1:
            return self.show()
        kinds = tuple(self.rng.choice(self.vocabulary.kinds) for _ in range(self.rng.randrange(4)))
        gives = self.rng.choice(self.vocabulary.kinds)
        name, *parameters = self._fresh(1 + len(kinds))
        loops, self._loops, self._in_function = self._loops, 0, True
        self.around.scopes.append(dict(zip(parameters, kinds, strict=True)))
        early = If(self.draw("truth", 1), (Return(self.draw(gives, 1)),))
        body = (*self.block(self.rng.randint(0, 3)), early, Return(self.draw(gives, 2)))
        self.around.scopes.pop()
        self._loops, self._in_function = loops, False
        function = Function(name, tuple(parameters), body, self._defaults(kinds))
        named = {node.name for node in walk(function) if isinstance(node, Name)}
        reads = tuple(outer for outer in self.around.scopes[0] if outer in named - self._held)
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
        kind, name, number, value = self.rng.choice(self.vocabulary.kinds), *self._fresh(3)
        self.around.scopes.append({number: "int", value: kind})
        end = If(Binary("less", Name(number), Integer(1)), (Return(self.draw(kind, 1)),))
        fewer = Binary("subtract", Name(number), Integer(1))
        again = Return(Call(name, (fewer, self.draw(kind, 1))))
        self.around.scopes.pop()
        self.around.functions[name] = Callee(("int", kind), kind, descends=True)
        return Function(name, (number, value), (end, again))

    # What they share

    def _kind_of(self, name: str) -> str:
        return next(scope[name] for scope in reversed(self.around.scopes) if name in scope)

    def _list(self) -> str | None:
        """A list that may be changed."""
        lists = [name for name in self.around.variables("list") if name not in self._held]
        return self.rng.choice(lists) if lists else None

    def _condition(self) -> str:
        """Mostly a truth value; anything else has to be taken for one."""
        return "truth" if self.rng.random() < 0.9 else "any"

    @staticmethod
    def _whole(value: int) -> Expr:
        return Integer(value) if value >= 0 else Unary("negate", Integer(-value))

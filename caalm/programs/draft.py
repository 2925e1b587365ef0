"""A program while it is being drawn.

The draft holds the statements written so far, the names in use, and the values that are
known at this point. An idiom writes by calling the draft; the draft runs along, so a
decision knows which way it goes, and nothing that it writes can fail.
"""

from bisect import bisect
from collections.abc import Callable, Sequence
from random import Random
from typing import Literal, TypeAlias, TypeVar, cast

from caalm.nodes import (
    Assign,
    AssignMany,
    Binary,
    BinaryOp,
    Block,
    Expr,
    If,
    Name,
    Print,
    Stmt,
    String,
    Unary,
)
from caalm.programs import balance
from caalm.programs.difficulty import DIFFICULTIES, USUAL, Difficulty
from caalm.programs.terms import MIRRORS, OPPOSITES, Known, Term, V, join, number, opposite, text
from caalm.programs.vocabulary import LABELS, NAMES, Role

T = TypeVar("T")
Write: TypeAlias = Callable[[], object]
Reach: TypeAlias = Literal["surely", "maybe", "never"]
# A role, whose names the vocabulary lists, or the names that fit a meaning.
Naming: TypeAlias = Role | tuple[str, ...]
Shown: TypeAlias = Term[int] | Term[str] | Term[bool] | Term[Known] | Expr


class Draft:
    """The state of one drawing.

    `quiet` programs print nothing: what would be printed is stored in a variable instead,
    except at places that the program never reaches. `else_share` is how many of the
    decisions that can do with or without an else get one.
    """

    __slots__ = (
        "_block",
        "_changed",
        "_lent",
        "_nesting",
        "_random",
        "_reach",
        "_taken",
        "constructs",
        "difficulty",
        "else_share",
        "known",
        "printed",
        "quiet",
        "size",
    )

    def __init__(
        self,
        rng: Random,
        constructs: frozenset[str],
        *,
        quiet: bool = False,
        else_share: float = 0.5,
        difficulty: Difficulty = DIFFICULTIES[USUAL],
    ) -> None:
        self._random = rng.random
        self.constructs = constructs
        self.quiet = quiet
        self.else_share = else_share
        self.difficulty = difficulty
        self.known: dict[str, Known] = {}  # variables whose value is certain here
        self.printed = False  # whether a line is printed for certain
        self.size = 0  # statements so far, nested ones included
        self._block: list[Stmt] = []
        self._changed: set[str] = set()  # assigned since the innermost loop or choice began
        self._nesting = 0  # blocks of loops and choices around this point
        self._reach: Reach = "surely"
        self._taken: set[str] = set()
        self._lent: set[str] = set()  # numbers that this part has been given

    # --- drawing -------------------------------------------------------------------------

    def chance(self, share: float) -> bool:
        """True with this probability."""
        return self._random() < share

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both possible."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[int(self._random() * len(options))]

    def weighted(self, options: Sequence[T], summed: Sequence[float]) -> T:
        """One of the options; `summed` are their weights, each with those before it added."""
        return options[bisect(summed, self._random() * summed[-1], 0, len(options) - 1)]

    def signed(self, low: int, high: int) -> int:
        """A number whose distance from zero lies in the range; now and then negative."""
        size = self.between(low, high)
        if self._random() < self.difficulty.large:
            size *= self.difficulty.factor
        return -size if self.chance(balance.NEGATIVE_SHARE) else size

    def two(self, options: Sequence[T]) -> tuple[T, T]:
        """Two options at different places."""
        first = int(self._random() * len(options))
        second = int(self._random() * (len(options) - 1))
        return options[first], options[second + (second >= first)]

    def turns(self, most: int) -> int:
        """How often a loop turns: not at all, once, or two to `most` times."""
        way = self._random() - balance.ZERO_TURNS_SHARE
        if way < 0:
            return 0
        return 1 if way < balance.ONE_TURN_SHARE else self.between(2, most)

    # --- names and values ----------------------------------------------------------------

    def fresh(self, role: Naming) -> str:
        """A name of this role, or of these names, that the program does not use yet."""
        names = NAMES[role] if isinstance(role, str) else role
        name = base = self.pick(names)
        suffix = 2
        while name in self._taken:
            if suffix < 4:  # another word first, then numbers behind it
                name = base = self.pick(names)
            else:
                name = f"{base}{suffix - 2}"
            suffix += 1
        self._taken.add(name)
        return name

    def uses(self, name: str) -> bool:
        """Whether the program has this name already."""
        return name in self._taken

    def begin_part(self) -> None:
        """What follows is about something else: it may take up any variable once more."""
        self._lent.clear()

    def forget(self, variable: Term[V]) -> None:
        """Let nothing that is written later take this variable up."""
        assert isinstance(variable.node, Name)
        self.known.pop(variable.node.name, None)

    def release(self, name: str) -> None:
        """Let a name be drawn again: a loop's own variable is gone behind the loop.

        Not inside a block: an outer loop may come by here again and meet the new variable.
        """
        if self._nesting == 0:
            self._taken.discard(name)

    def read(self, name: str) -> Term[Known]:
        """A variable with the value that it has now."""
        return Term(Name(name), self.known[name])

    def now(self, variable: Term[V]) -> Term[V]:
        """The variable with the value it has now, e.g. behind a decision that may change it."""
        assert isinstance(variable.node, Name)
        return Term(variable.node, cast(V, self.known[variable.node.name]))

    def let(self, role: Naming, value: Term[V]) -> Term[V]:
        """A new variable of this role, or with one of these names, with this value."""
        return self.put(self.fresh(role), value)

    def put(self, name: str, value: Term[V]) -> Term[V]:
        """Assign; returns the variable with its new value."""
        self.emit(Assign(name, value.node))
        self.known[name] = value.value
        self._changed.add(name)
        return Term(Name(name), value.value)

    def update(self, variable: Term[V], value: Term[V]) -> Term[V]:
        """Assign to a variable that a term stands for; the old term is stale afterwards."""
        assert isinstance(variable.node, Name)
        return self.put(variable.node.name, value)

    def store(self, variable: Expr, value: Expr) -> None:
        """Assign a value that the draft does not follow (inside loops)."""
        assert isinstance(variable, Name)
        self.emit(Assign(variable.name, value))
        self.known.pop(variable.name, None)
        self._changed.add(variable.name)

    def at_once(self) -> bool:
        """Whether to store several values in one statement, if the language can: half the time."""
        return "assign_many" in self.constructs and self.chance(0.5)

    def put_all(self, *pairs: tuple[Term[V], Term[V]]) -> tuple[Term[V], ...]:
        """Assign to several variables in one statement; returns them with their new values."""
        self.store_all(*((variable.node, value.node) for variable, value in pairs))
        return tuple([self.learn(variable, value.value) for variable, value in pairs])

    def store_all(self, *pairs: tuple[Expr, Expr]) -> None:
        """Assign several values in one statement that the draft does not follow."""
        names = [variable for variable, _ in pairs if isinstance(variable, Name)]
        assert len(names) == len(pairs)
        self.emit(AssignMany(tuple(names), tuple([value for _, value in pairs])))
        for variable in names:
            self.known.pop(variable.name, None)
            self._changed.add(variable.name)

    def change(self, variable: Expr, op: BinaryOp, value: Expr) -> None:
        """`variable = variable op value`, not followed (inside loops)."""
        self.store(variable, Binary(op, variable, value))

    def learn(self, variable: Term[V], value: V) -> Term[V]:
        """State what a loop left in a variable; returns the variable with that value."""
        assert isinstance(variable.node, Name)
        self.known[variable.node.name] = value
        return Term(variable.node, value)

    def amount(self, low: int, high: int, *, role: Naming = "amount") -> Term[int]:
        """A variable with a number in the range: an earlier one, or a new one.

        Within one part none is given twice: `x - x` is nothing that anybody writes.
        """
        if self.known and self.chance(balance.REUSE_SHARE):
            fitting = [
                (name, value)
                for name, value in self.known.items()
                if type(value) is int and low <= value <= high and name not in self._lent
            ]
            if fitting:
                name, value = self.pick(fitting)
                self._lent.add(name)
                return Term(Name(name), value)
        return self._given(role, self.between(low, high))

    def input(self, low: int, high: int) -> Term[int]:
        """A variable with a number that may be negative: an earlier one, or a new one."""
        if self.chance(balance.REUSE_SHARE):
            return self.amount(-high, high)
        return self._given("amount", self.signed(low, high))

    def _given(self, role: Naming, value: int) -> Term[int]:
        name = self.fresh(role)
        self._lent.add(name)
        return self.put(name, number(value))

    def bound(self, value: int, *, role: Naming = "limit") -> Term[int]:
        """A number to compare with: a literal, or a variable that holds it."""
        term = number(value)
        return self.let(role, term) if self.chance(balance.NAMED_SHARE) else term

    # --- statements ----------------------------------------------------------------------

    def emit(self, statement: Stmt) -> None:
        """Write one statement."""
        self._block.append(statement)
        self.size += 1

    def show(self, *values: Shown) -> None:
        """Print the values on one line; without `print_many`, only the first of them."""
        nodes = tuple([v.node if isinstance(v, Term) else v for v in values])
        if self.quiet and self._reach != "never":
            self.store(Name(self.fresh("result")), nodes[0])
            return
        self.emit(Print(nodes if "print_many" in self.constructs else nodes[:1]))
        self.printed |= self._reach == "surely"

    def report(self, value: Shown) -> None:
        """Print one value, sometimes with a label before it."""
        if not self.chance(balance.LABEL_SHARE):
            self.show(value)
        elif "print_many" in self.constructs and self.chance(0.5):
            self.show(text(self.pick(LABELS)), value)
        elif isinstance(value, Term):
            self.show(join(text(f"{self.pick(LABELS)}{self.pick((' ', ': ', '='))}"), value))
        else:
            self.show(Binary("concat", String(f"{self.pick(LABELS)} "), value))

    def present(self, value: Term[V]) -> None:
        """Print a value, directly or through a variable."""
        self.report(self.let("result", value) if self.chance(0.5) else value)

    def decide(self, condition: Term[bool], then: Write, otherwise: Write | None = None) -> None:
        """An if whose condition is known: what the taken branch does is known behind it.

        Raises ValueError for an `otherwise` in a language without else.
        """
        if otherwise is not None and "else" not in self.constructs:
            raise ValueError("this language has no else; ask `has_else` first")
        node, holds = condition
        taken, after = self._branch(then, holds)
        untaken: Block = ()
        if otherwise is not None:
            untaken, other = self._branch(otherwise, not holds)
            after = after if holds else other
            if not holds and self._may_turn(untaken):
                node, taken, untaken = opposite(node), untaken, taken
        elif not holds:
            after = self.known
        self.known = after
        if taken == untaken:  # one that makes no difference is no decision
            node, untaken = (node if holds else opposite(node)), ()
        self.emit(If(self.spelled(node), taken, untaken))

    def _may_turn(self, otherwise: Block) -> bool:
        """Whether a decision shall be written the other way round; ladders stay as they are."""
        ladder = len(otherwise) == 1 and isinstance(otherwise[0], If)
        return not ladder and self._random() < balance.TURNED_SHARE

    def spelled(self, condition: Expr) -> Expr:
        """The condition, now and then with its sides swapped or as the opposite denied."""
        way = self._random()
        if way >= balance.MIRRORED_SHARE + balance.DENIED_SHARE:
            return condition
        if not isinstance(condition, Binary) or condition.op not in OPPOSITES:
            return condition
        if way < balance.MIRRORED_SHARE:
            return Binary(MIRRORS[condition.op], condition.right, condition.left)
        return Unary("not", opposite(condition))

    def choose(self, condition: Expr, then: Write, otherwise: Write | None = None) -> None:
        """An if inside a loop: what its branches assign is unknown behind it.

        With two branches, half of them are written the other way round, so that the
        condition holds as often as not whatever it is about.
        """
        if otherwise is not None and "else" not in self.constructs:
            raise ValueError("this language has no else; ask `has_else` first")
        if otherwise is not None and self.chance(balance.TAKEN_SHARE):
            condition, then, otherwise = opposite(condition), otherwise, then
        taken = self.block(then, "maybe")
        untaken = self.block(otherwise, "maybe") if otherwise is not None else ()
        self.emit(If(self.spelled(condition), taken, () if taken == untaken else untaken))

    def stop(self) -> None:
        """Say that the program ends here by a fault: nothing behind it is reached."""
        self._reach = "never"
        self.printed = True

    @property
    def has_else(self) -> bool:
        """Whether the language has else at all."""
        return "else" in self.constructs

    def wants_else(self) -> bool:
        """Whether this decision, which can do without, gets an else."""
        return "else" in self.constructs and self.chance(self.else_share)

    def block(self, write: Write, reach: Reach | None = None) -> Block:
        """The statements that `write` writes, which may run never, once or often.

        Variables assigned in it have no known value behind it, unless it never runs.
        """
        outer, self._block = self._block, []
        outer_reach = self._reach
        if reach is not None and outer_reach != "never":
            self._reach = reach
        outer_changed, self._changed = self._changed, set()
        known = dict(self.known)
        self._nesting += 1
        write()
        self._nesting -= 1
        if self._reach == "never":
            self.known = known
        else:
            for name in self._changed:
                self.known.pop(name, None)
        block = tuple(self._block)
        self._block, self._reach = outer, outer_reach
        self._changed |= outer_changed
        return block

    def finish(self) -> Block:
        """The whole body; a program that might print nothing unasked prints what it knows."""
        if not self.printed and not self.quiet:
            names = list(self.known)
            self.report(self.read(self.pick(names)) if names else text(self.pick(LABELS)))
        return tuple(self._block)

    def _branch(self, write: Write, runs: bool) -> tuple[Block, dict[str, Known]]:
        """One branch of a known decision, and the values behind it if it is taken."""
        outer, self._block = self._block, []
        outer_reach = self._reach
        if not runs:
            self._reach = "never"
        before, self.known = self.known, dict(self.known)
        write()
        after, self.known = self.known, before
        block = tuple(self._block)
        self._block, self._reach = outer, outer_reach
        return block, after

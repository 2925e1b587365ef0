"""Statements that never matter: values nobody reads, branches and loops that never run."""

from caalm.programs.branches import say
from caalm.programs.draft import Draft
from caalm.programs.expressions import comparison, divides, operation
from caalm.programs.idiom import Idioms
from caalm.programs.loops import times
from caalm.programs.terms import Term, both, compare, number, text, truth
from caalm.programs.vocabulary import VERDICTS, WORDS

# Values that nobody reads, for every tier; branches and loops that never run, for tiers 2 and 3.
DISTRACTORS = Idioms()
VALUES = Idioms()
BRANCHES = Idioms()
LOOPS = Idioms()


@DISTRACTORS.add(size=1)
def unread(draft: Draft) -> None:
    """A variable that nothing reads: a number, a text, a flag, or computed from another one."""
    way = draft.between(0, 4)
    if way == 0:
        made: Term[int] | Term[str] | Term[bool] = draft.let("text", text(draft.pick(WORDS)))
    elif way == 1:
        made = draft.let("flag", truth(draft.chance(0.5)))
    else:
        value = number(draft.signed(1, 99))
        numbers = [name for name, known in draft.known.items() if type(known) is int]
        if way == 4 and numbers:
            other = draft.read(draft.pick(numbers))
            assert type(other.value) is int
            value = operation(draft, Term(other.node, other.value), number(draft.between(2, 9)))
        made = draft.let("amount", value)
    draft.forget(made)


@VALUES.add(size=3)
def overwritten(draft: Draft) -> None:
    """A value that is replaced before anybody reads it."""
    value = draft.let("amount", number(draft.signed(1, 60)))
    if draft.chance(0.4):
        value = draft.update(value, operation(draft, value, number(draft.between(2, 9))))
    draft.update(value, number(draft.between(1, 90)))


def _falsehood(draft: Draft) -> Term[bool]:
    """A condition that no value makes true, and that a glance shows to be so, mostly."""
    way = draft.between(0, 3)
    if way == 0:
        return truth(False)
    first = draft.between(2, 20)
    if way == 1:
        return compare("less", number(first), number(first - draft.between(1, 9)))
    value = draft.amount(1, 60)
    if way == 2:
        high = first + draft.between(0, 9)
        return both(compare("less", value, number(first)), compare("greater", value, number(high)))
    low = comparison(draft, value, False, named=False)
    return both(low, divides(draft, value, True))


@BRANCHES.add(size=4)
def never_taken(draft: Draft) -> None:
    """A branch that never runs, whatever the values are."""
    word = draft.pick(VERDICTS)[draft.between(0, 1)]
    test = _falsehood(draft)
    numbers = [name for name, known in draft.known.items() if type(known) is int]
    if numbers and draft.chance(0.5):
        other = draft.read(draft.pick(numbers))
        draft.decide(test, lambda: draft.put(other.node.name, number(draft.between(1, 99))))  # type: ignore[union-attr]
    else:
        draft.decide(test, say(draft, word))


@LOOPS.add(size=6)
def never_turns(draft: Draft) -> None:
    """A loop that never turns."""
    times(draft, 0, say(draft, draft.pick(WORDS)))

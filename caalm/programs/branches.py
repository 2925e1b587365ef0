"""What a branch does: say something, or change a variable."""

from caalm.programs.draft import Draft, Write
from caalm.programs.terms import Term, V, join, text


def say(draft: Draft, word: str, *about: Term[int]) -> Write:
    """A branch that prints a word, sometimes behind the number that it is about."""
    if about and draft.chance(0.45):
        between = text(draft.pick((" is ", " ", ": ")))
        return lambda: draft.show(join(join(about[0], between), text(word)))
    return lambda: draft.show(text(word))


def update(draft: Draft, variable: Term[V], value: Term[V]) -> Write:
    """A branch that gives a variable a new value."""
    return lambda: draft.update(variable, value)

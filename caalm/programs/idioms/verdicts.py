"""Decisions that say which case it is. For tier 2.

Every condition is drawn to hold or not, half and half, before the branches are written.
"""

from caalm.programs.branches import say, update
from caalm.programs.draft import Draft, Write
from caalm.programs.expressions import (
    comparison,
    condition,
    divides,
    flag_value,
    operation,
    taken,
)
from caalm.programs.idiom import Idioms
from caalm.programs.terms import (
    Term,
    both,
    compare,
    either,
    inverted,
    join,
    number,
    text,
    truth,
)
from caalm.programs.vocabulary import KINDS, PEOPLE, VERDICTS

IDIOMS = Idioms()


def _verdict(draft: Draft, test: Term[bool], *about: Term[int]) -> None:
    """Two outcomes of one decision: printed, stored and printed behind it, or one left out."""
    good, bad = draft.pick(VERDICTS)
    if draft.chance(0.35):  # the outcome goes through a variable
        if draft.wants_else():
            name = draft.fresh("text")
            draft.decide(
                test, lambda: draft.put(name, text(good)), lambda: draft.put(name, text(bad))
            )
        else:
            name = draft.fresh("text")
            draft.put(name, text(bad))
            draft.decide(test, lambda: draft.put(name, text(good)))
        outcome = draft.read(name)
        draft.show(join(about[0], join(text(" "), outcome)) if about else outcome)
    elif draft.wants_else():
        draft.decide(test, say(draft, good, *about), say(draft, bad, *about))
    else:
        draft.decide(test, say(draft, good, *about))
        if about and draft.chance(0.7):
            draft.show(operation(draft, about[0], number(draft.between(2, 9))))


@IDIOMS.add(size=6, weight=1.5)
def verdict_on_a_number(draft: Draft) -> None:
    """A number meets a condition or not."""
    value = draft.input(1, 80)
    _verdict(draft, condition(draft, value, taken(draft)), value)


@IDIOMS.add(size=5)
def parity(draft: Draft) -> None:
    """Divisible or not."""
    value = draft.input(1, 99)
    _verdict(draft, divides(draft, value, taken(draft)), value)


@IDIOMS.add(size=8)
def verdict_on_a_result(draft: Draft) -> None:
    """A computed value decides."""
    value = draft.input(2, 40)
    result = draft.let("result", operation(draft, value, draft.amount(2, 15)))
    _verdict(draft, comparison(draft, result, taken(draft)), result)


@IDIOMS.add(size=6)
def in_range(draft: Draft) -> None:
    """A number lies between two others, or outside them."""
    value = draft.input(1, 60)
    inside = taken(draft)
    width = draft.between(4, 30)
    low = value.value - draft.between(0, width)
    if not inside:
        low += draft.pick((-1, 1)) * (width + 1)
    lower = compare("greater_equal", value, number(low))
    upper = compare("less_equal", value, draft.bound(low + width))
    if draft.chance(0.5):
        _verdict(draft, both(lower, upper), value)
    else:
        below = compare("less", value, number(low))
        _verdict(draft, either(below, compare("greater", value, number(low + width))), value)


@IDIOMS.add(size=7, weight=1.5)
def word_matches(draft: Draft) -> None:
    """A text equals another one or not."""
    names, words = draft.pick(KINDS)
    word, other = draft.two(words)
    variable = draft.let(names, text(word))
    compared = text(word if taken(draft) else other)
    right = draft.let(names, compared) if draft.chance(0.3) else compared
    _verdict(draft, compare("equal" if draft.chance(0.7) else "not_equal", variable, right))
    if draft.chance(0.5):
        draft.show(join(variable, text(draft.pick(("!", " done", ".", " end")))))


@IDIOMS.add(size=8)
def word_chooses(draft: Draft) -> None:
    """A text chooses one of several numbers."""
    names, known = draft.pick(KINDS)
    words = [*draft.two(known), draft.pick(known)]
    chosen = draft.let(names, text(draft.pick(words)))
    result = draft.let("result", number(draft.signed(1, 20)))
    branches = [update(draft, result, number(draft.between(1, 60))) for _ in range(3)]
    first, second = (compare("equal", chosen, text(word)) for word in words[:2])
    if draft.has_else:
        last = branches[2] if draft.wants_else() else None
        draft.decide(first, branches[0], lambda: draft.decide(second, branches[1], last))
    else:
        draft.decide(first, branches[0])
        draft.decide(second, branches[1])
    draft.show(join(chosen, join(text(" "), draft.now(result))))


@IDIOMS.add(size=7, weight=1.5)
def guard(draft: Draft) -> None:
    """A flag guards what follows."""
    flag = draft.let("flag", flag_value(draft, taken(draft)))
    test = inverted(flag) if draft.chance(0.35) else flag
    value = draft.input(1, 60)
    changes = [operation(draft, value, number(draft.between(2, 12))) for _ in range(2)]
    then, otherwise = (update(draft, value, changed) for changed in changes)
    draft.decide(test, then, otherwise if draft.wants_else() else None)
    draft.report(draft.now(value))


@IDIOMS.add(size=8, weight=1.5)
def two_flags(draft: Draft) -> None:
    """Two flags joined by and or or decide."""
    left = draft.let("flag", flag_value(draft, taken(draft)))
    right = draft.let("flag", flag_value(draft, taken(draft)))
    if draft.chance(0.35):
        right = inverted(right)
    joined = draft.pick((both, either))(left, right)
    if draft.chance(0.3):
        joined = inverted(joined)
    _verdict(draft, joined)


@IDIOMS.add(size=9)
def flag_from_decision(draft: Draft) -> None:
    """A decision sets a flag; a later decision reads it."""
    value = draft.input(1, 70)
    flag = draft.let("flag", truth(draft.chance(0.3)))
    draft.decide(comparison(draft, value, taken(draft)), lambda: draft.update(flag, inverted(flag)))
    _verdict(draft, draft.now(flag), value)


def _nested(draft: Draft, test: Term[bool], inner: Write, word: str) -> None:
    """A decision in a branch of another one."""
    outer_else = say(draft, word) if draft.wants_else() else None
    if outer_else is not None and draft.chance(0.4):
        draft.decide(inverted(test), outer_else, inner)
    else:
        draft.decide(test, inner, outer_else)


@IDIOMS.add(size=9, weight=2.5)
def nested(draft: Draft) -> None:
    """A decision inside another one, each with or without else."""
    value = draft.input(1, 80)
    other = draft.amount(1, 50)
    good, bad = draft.pick(VERDICTS)
    outer = comparison(draft, value, taken(draft) or draft.chance(0.3))
    test = comparison(draft, other, taken(draft), named=False)

    def inner() -> None:
        draft.decide(
            test, say(draft, good, other), say(draft, bad, other) if draft.wants_else() else None
        )

    _nested(draft, outer, inner, draft.pick(VERDICTS)[1])
    if draft.chance(0.6):
        draft.report(operation(draft, value, other))


@IDIOMS.add(size=7, weight=1.5)
def access(draft: Draft) -> None:
    """A word and a number must both be right."""
    names, people = PEOPLE
    word, other = draft.two(people)
    name = draft.let(names, text(word))
    age = draft.amount(5, 60, role=("age", "years", "level"))
    right_name = compare("equal", name, text(word if draft.chance(0.7) else other))
    old_enough = comparison(draft, age, draft.chance(0.7), named=False)
    good, bad = draft.pick(VERDICTS)
    if draft.chance(0.5):
        _verdict(draft, both(right_name, old_enough), age)
        return

    def inner() -> None:
        draft.decide(old_enough, say(draft, good, age))

    _nested(draft, right_name, inner, bad)
    draft.show(name)

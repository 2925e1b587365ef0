"""Values that change places, are joined, compared and printed. For tier 1."""

from caalm.nodes import ArithmeticOp, Name
from caalm.programs.draft import Draft
from caalm.programs.expressions import comparison, flag_value, operation, taken
from caalm.programs.idiom import Idioms
from caalm.programs.terms import (
    Term,
    V,
    both,
    compare,
    compute,
    either,
    inverted,
    join,
    number,
    text,
)
from caalm.programs.vocabulary import GREETINGS, KINDS, PEOPLE, PIECES, SEPARATORS, WORDS

IDIOMS = Idioms()


def _swap(draft: Draft, left: Term[V], right: Term[V]) -> None:
    if draft.at_once():
        left, right = draft.put_all((left, right), (right, left))
    elif draft.chance(0.5):
        spare = draft.let("spare", left)
        left = draft.update(left, right)
        right = draft.update(right, spare)
    else:
        spare = draft.let("spare", right)
        right = draft.update(right, left)
        left = draft.update(left, spare)
    way = draft.between(0, 4)
    if way < 2:
        draft.show(join(join(left, text(draft.pick(SEPARATORS[:-1]))), right))
    elif way == 2:
        draft.show(join(right, join(text(draft.pick(SEPARATORS[:-1])), left)))
    else:
        draft.report(left)
        if way == 3:
            draft.show(right)


@IDIOMS.add(size=7)
def swap_numbers(draft: Draft) -> None:
    """Two numbers change places through a third variable."""
    left = draft.let("amount", number(draft.signed(1, 99)))
    _swap(draft, left, draft.let("amount", number(draft.between(1, 99))))


@IDIOMS.add(size=5)
def copy_then_change(draft: Draft) -> None:
    """A copy keeps the old value when the original changes."""
    value = draft.let("amount", number(draft.signed(1, 80)))
    kept = draft.let("spare", value)
    value = draft.update(value, operation(draft, value, number(draft.between(2, 12))))
    draft.report(kept)
    if draft.chance(0.7):
        draft.show(value)


@IDIOMS.add(size=7, weight=0.6)
def swap_words(draft: Draft) -> None:
    """Two texts change places through a third variable."""
    names, words = draft.pick(KINDS)
    first, second = draft.two(words)
    left = draft.let(names, text(first))
    _swap(draft, left, draft.let(names, text(second)))


@IDIOMS.add(size=7, weight=0.8)
def rotation(draft: Draft) -> None:
    """Three variables hand their values on; only one old value is kept."""
    first, second, third = (
        draft.let("amount", number(draft.signed(1, 60))),
        draft.let("amount", number(draft.between(1, 60))),
        draft.let("amount", number(draft.between(1, 60))),
    )
    if draft.at_once():
        first, second, third = draft.put_all((first, second), (second, third), (third, first))
    elif draft.chance(0.5):
        first = draft.update(first, second)
        second = draft.update(second, third)
        third = draft.update(third, first)
    else:
        third = draft.update(third, second)
        second = draft.update(second, first)
        if draft.chance(0.6):
            first = draft.update(first, compute("add", third, second))
    draft.show(join(join(first, text(" ")), join(second, join(text(" "), third))))


@IDIOMS.add(size=5, needs=("assign_many",), weight=1.5)
def several_at_once(draft: Draft) -> None:
    """Two or three variables get their values in one statement, then new ones of the old."""
    names = [draft.fresh("amount") for _ in range(draft.between(2, 3))]
    values = [number(draft.signed(1, 60)) for _ in names]
    terms = draft.put_all(
        *((Term(Name(name), value.value), value) for name, value in zip(names, values, strict=True))
    )
    first, second = terms[:2]
    op: ArithmeticOp = draft.pick(("add", "subtract"))
    if draft.chance(0.7):
        first, second = draft.put_all((first, second), (second, compute(op, first, second)))
    draft.report(first)
    draft.show(second if draft.chance(0.5) else join(join(first, text(" ")), second))


@IDIOMS.add(size=3)
def greeting(draft: Draft) -> None:
    """A text put together from a greeting and a name."""
    names, words = PEOPLE if draft.chance(0.6) else draft.pick(KINDS)
    name = draft.let(names, text(draft.pick(words)))
    message = join(text(draft.pick(GREETINGS)), name)
    if draft.chance(0.4):
        message = join(message, text(draft.pick(("!", "?", " again", "."))))
    if draft.chance(0.5):
        message = draft.let("text", message)
    draft.show(message)


@IDIOMS.add(size=4)
def sentence(draft: Draft) -> None:
    """A word and a number in one line."""
    names, words = draft.pick(KINDS)
    word = draft.let(names, text(draft.pick(words)))
    value = draft.input(2, 50)
    shown = operation(draft, value, number(draft.between(2, 9))) if draft.chance(0.6) else value
    parts = (word, shown) if draft.chance(0.5) else (shown, word)
    draft.show(join(join(parts[0], text(draft.pick(SEPARATORS))), parts[1]))
    if draft.chance(0.3):
        draft.show(word)


@IDIOMS.add(size=4, weight=0.8)
def joined_or_added(draft: Draft) -> None:
    """Two numbers joined as texts, and added as numbers."""
    left, right = draft.input(1, 40), draft.amount(1, 99)
    joined, added = join(left, right), compute("add", left, right)
    draft.show(joined)
    if draft.chance(0.6):
        draft.show(added)


@IDIOMS.add(size=5)
def growing_text(draft: Draft) -> None:
    """A text that grows by itself or by pieces."""
    line = draft.let("text", text(draft.pick(WORDS if draft.chance(0.5) else PIECES)))
    for _ in range(draft.between(1, 3)):
        piece = line if draft.chance(0.3) and len(line.value) < 9 else text(draft.pick(PIECES))
        line = draft.update(line, join(line, piece) if draft.chance(0.7) else join(piece, line))
    draft.show(line)


@IDIOMS.add(size=4, weight=1.8)
def comparison_shown(draft: Draft) -> None:
    """A comparison as a value: stored, and printed with what it is about."""
    value = draft.input(1, 80)
    answer = comparison(draft, value, taken(draft))
    if draft.chance(0.5):
        answer = draft.let("flag", answer)
    draft.show(join(join(value, text(draft.pick((" ", ": ", "? ", " -> ")))), answer))


@IDIOMS.add(size=6, weight=1.3)
def logic_shown(draft: Draft) -> None:
    """Two flags, and what and, or and not make of them."""
    left = draft.let("flag", flag_value(draft, taken(draft)))
    right = draft.let("flag", flag_value(draft, taken(draft)))
    if draft.chance(0.4):
        right = inverted(right)
    draft.report(draft.pick((both, either))(left, right))
    if draft.chance(0.6):
        draft.show(inverted(left) if draft.chance(0.5) else compare("equal", left, right))


@IDIOMS.add(size=3, needs=("print_many",), weight=1.2)
def row_of_values(draft: Draft) -> None:
    """Several values on one line."""
    first = draft.input(1, 60)
    second = draft.let("result", operation(draft, first, number(draft.between(2, 9))))
    third = operation(draft, second, first)
    draft.show(*((first, second, third) if draft.chance(0.5) else (first, second)))


@IDIOMS.add(size=4)
def test_as_value(draft: Draft) -> None:
    """A test of a computed value, stored and printed, sometimes the other way round."""
    value = draft.input(2, 60)
    result = operation(draft, value, number(draft.between(2, 9)))
    answer = comparison(draft, result, taken(draft), named=False)
    if draft.chance(0.3):
        answer = inverted(answer)
    flag = draft.let("flag", answer)
    draft.report(value if draft.chance(0.3) else result)
    draft.show(flag)


@IDIOMS.add(size=5)
def words_compared(draft: Draft) -> None:
    """Two texts, whether they are equal, and what they are when joined."""
    names, words = draft.pick(KINDS)
    word, other = draft.two(words)
    left = draft.let(names, text(word))
    right = draft.let(names, text(word if taken(draft) else other))
    same = compare("equal" if draft.chance(0.6) else "not_equal", left, right)
    if draft.chance(0.5):
        same = draft.let("flag", same)
    draft.show(join(join(left, text(draft.pick(SEPARATORS[:-1]))), same))
    if draft.chance(0.4):
        draft.show(join(left, right))

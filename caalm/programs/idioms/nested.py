"""Loops inside loops. For tier 3."""

from caalm.nodes import Binary, Expr, Integer, Name, Repeat, String
from caalm.programs.draft import Draft, Write
from caalm.programs.idiom import Idioms
from caalm.programs.loops import count, go_on, span_of
from caalm.programs.terms import (
    joined,
    number,
)
from caalm.programs.vocabulary import PIECES, WORDS

IDIOMS = Idioms()


@IDIOMS.add(size=11, weight=1.6)
def grid(draft: Draft) -> None:
    """A loop inside a loop: a total or a count over all pairs."""
    rows, columns = draft.turns(4), draft.turns(4)
    total = draft.let("total", number(draft.signed(0, 20)))
    start = draft.between(1, 3)
    way = draft.between(0, 2)

    def body(i: Expr) -> None:
        def inner(j: Expr) -> None:
            product = Binary("multiply", i, j)
            draft.change(total.node, "add", (Integer(1), product, Binary("add", i, j))[way])

        count(draft, span_of(start, columns), inner)

    count(draft, span_of(1, rows), body)
    value = total.value
    for i in range(1, rows + 1):
        for j in range(start, start + columns):
            value += (1, i * j, i + j)[way]
    draft.report(draft.learn(total, value))


@IDIOMS.add(size=10, weight=1.6)
def printed_pairs(draft: Draft) -> None:
    """A loop inside a loop that prints a line for each pair or for each row."""
    rows, columns = draft.turns(3), draft.turns(3)
    first, start = draft.between(1, 5), draft.between(1, 4)
    sign = String(draft.pick((" ", "-", ",", " x ")))

    def body(i: Expr) -> None:
        count(draft, span_of(start, columns), lambda j: draft.show(joined(i, sign, j)))
        if row_end:
            draft.show(String(end_word))

    row_end, end_word = draft.chance(0.4), draft.pick(WORDS)
    count(draft, span_of(first, rows), body)


@IDIOMS.add(size=10, weight=1.6)
def triangle(draft: Draft) -> None:
    """Rows that grow with the outer counter."""
    rows = draft.turns(4)
    first = draft.pick((0, 1, 1, 2))
    piece = String(draft.pick(PIECES))
    line = Name(draft.fresh("text"))

    def body(i: Expr) -> None:
        draft.store(line, String(""))
        _inner_rows(draft, i, lambda: draft.change(line, "concat", piece))
        draft.show(joined(line, String("|")))

    count(draft, span_of(first, rows), body)


def _inner_rows(draft: Draft, often: Expr, write: Write) -> None:
    """Run the body as often as another counter says."""
    if "repeat" in draft.constructs and draft.chance(0.5):
        draft.emit(Repeat(often, draft.block(write, "maybe")))
        return
    counter = Name(draft.fresh("counter"))
    draft.store(counter, Integer(0))

    def body() -> None:
        write()
        draft.change(counter, "add", Integer(1))

    go_on(draft, Binary("less", counter, often), None, body)

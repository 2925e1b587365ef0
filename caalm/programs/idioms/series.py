"""Series of numbers: sums with signs, tables, averages, powers, interest. For tier 3."""

from caalm.nodes import Binary, BinaryOp, Expr, Integer, Name, String, Unary
from caalm.programs.draft import Draft
from caalm.programs.idiom import Idioms
from caalm.programs.loops import count, span_of, times
from caalm.programs.terms import compute, join, joined, number, text
from caalm.programs.vocabulary import SEPARATORS

IDIOMS = Idioms()


def _by(op: BinaryOp, left: Expr, right: int) -> Expr:
    return Binary(op, left, Integer(right))


@IDIOMS.add(size=9)
def alternating_sum(draft: Draft) -> None:
    """One number is added, the next one is taken away."""
    total = draft.let("total", number(draft.signed(0, 9)))
    sign = draft.let(("sign", "side", "plus", "turn_sign"), number(draft.pick((1, 1, -1))))
    span = span_of(draft.between(1, 9), draft.turns(7))
    turned = (
        Unary("negate", sign.node)
        if draft.chance(0.6)
        else Binary("subtract", Integer(0), sign.node)
    )

    def body(i: Expr) -> None:
        draft.change(total.node, "add", Binary("multiply", sign.node, i))
        draft.store(sign.node, turned)

    count(draft, span, body)
    added = sum(i * (-1) ** place for place, i in enumerate(span)) * sign.value
    draft.report(draft.learn(total, total.value + added))


@IDIOMS.add(size=7)
def times_table(draft: Draft) -> None:
    """The multiplication table of one number."""
    factor = draft.amount(2, 12, role=("n", "table", "base", "factor", "number"))
    span = span_of(draft.pick((0, 1, 1, 1, 2, 5)), draft.turns(6))
    way = draft.between(0, 3)
    sign, equals = draft.pick(((" x ", " = "), (" * ", " = "), ("x", "="), (" times ", " is ")))

    def body(i: Expr) -> None:
        product = Binary("multiply", *((i, factor.node) if draft.chance(0.5) else (factor.node, i)))
        if way == 0:
            draft.show(product)
        elif way == 1:
            draft.show(joined(i, String(equals), product))
        elif way == 2:
            draft.show(joined(factor.node, String(sign), i, String(equals), product))
        else:
            result = Name(draft.fresh("result"))
            draft.store(result, product)
            draft.show(joined(i, String(sign), factor.node, String(equals), result))

    count(draft, span, body)


@IDIOMS.add(size=10)
def power_by_products(draft: Draft) -> None:
    """A power by multiplying again and again."""
    base = draft.let(("base", "b", "x", "n"), number(draft.signed(2, 6)))
    turns = draft.turns(5)
    power = draft.let(("power", "result", "p", "acc"), number(1))
    printing = draft.chance(0.35)
    exponent = draft.let(("exponent", "e", "k"), number(turns)) if draft.chance(0.3) else None

    def body() -> None:
        draft.change(power.node, "multiply", base.node)
        if printing:
            draft.show(power.node)

    times(draft, turns, body)
    power = draft.learn(power, base.value**turns)
    if exponent is not None:
        draft.show(join(join(base, text("^")), join(exponent, join(text(" = "), power))))
    elif not printing or draft.chance(0.4):
        draft.report(power)


@IDIOMS.add(size=9)
def compound_interest(draft: Draft) -> None:
    """Money grows by a percentage every year, or shrinks by it."""
    money = draft.let(("money", "balance", "savings", "debt"), number(draft.between(2, 30) * 50))
    percent = draft.pick((5, 10, 10, 20, 25, 50))
    years = draft.turns(5)
    op: BinaryOp = "subtract" if draft.chance(0.25) else "add"
    stored, printing = draft.chance(0.5), draft.chance(0.4)
    earned = Name(draft.fresh(("earned", "interest", "change", "part"))) if stored else None
    part: Expr = _by("divide", _by("multiply", money.node, percent), 100)
    if 100 % percent == 0 and draft.chance(0.4):
        part = _by("divide", money.node, 100 // percent)

    def body(i: Expr) -> None:
        if earned is not None:
            draft.store(earned, part)
        draft.change(money.node, op, earned or part)
        if printing:
            draft.show(joined(i, String(": "), money.node))

    count(draft, span_of(1, years), body)
    if not printing or draft.chance(0.3):
        draft.report(money.node)


@IDIOMS.add(size=11)
def average_of_series(draft: Draft) -> None:
    """The average of a series: its sum and its length are kept."""
    span = span_of(draft.signed(1, 20), draft.turns(6), draft.pick((1, 1, 2, 3, -2)))
    start = draft.signed(0, 30)
    total = draft.let("total", number(start))
    many = draft.let(("many", "n", "size", "quantity"), number(1))

    def body(i: Expr) -> None:
        draft.change(total.node, "add", i)
        draft.change(many.node, "add", Integer(1))

    count(draft, span, body)
    total = draft.learn(total, start + sum(span))
    many = draft.learn(many, 1 + len(span))
    draft.present(compute("divide", total, many))
    if draft.chance(0.3):
        draft.show(total)


@IDIOMS.add(size=8)
def growing_sums(draft: Draft) -> None:
    """Each line shows the sum so far: triangular numbers, squares from odd numbers."""
    total = draft.let("total", number(draft.pick((0, 0, 0, 1, 10, -5))))
    first, step = draft.pick(((1, 1), (1, 2), (2, 2), (1, 3), (5, 5)))
    span = span_of(first, draft.turns(6), step)
    labelled = draft.chance(0.4)

    def body(i: Expr) -> None:
        draft.change(total.node, "add", i)
        draft.show(joined(i, String(" "), total.node) if labelled else total.node)

    count(draft, span, body)
    if draft.chance(0.25):
        draft.show(total.node)


@IDIOMS.add(size=11)
def nested_table(draft: Draft) -> None:
    """A multiplication table, one line of text for each row."""
    rows, columns = draft.turns(4), draft.between(1, 4)
    first = draft.between(1, 4)
    line = Name(draft.fresh(("line", "row", "text")))
    between = String(draft.pick((" ", ",", " | ", "-")))
    op: BinaryOp = "multiply" if draft.chance(0.6) else "add"
    start = String(draft.pick(("", ">", "row:", "|")))

    def body(i: Expr) -> None:
        draft.store(line, start)
        count(
            draft,
            span_of(1, columns),
            lambda j: draft.store(line, joined(line, between, Binary(op, i, j))),
        )
        draft.show(line)

    count(draft, span_of(first, rows), body)


@IDIOMS.add(size=7)
def joined_list(draft: Draft) -> None:
    """The members of a series behind each other in one line."""
    line = draft.let("text", text(draft.pick(("", "list:", "[", "numbers", "*"))))
    span = span_of(draft.signed(0, 20), draft.turns(6), draft.pick((1, 2, 3, 5, -1, -3)))
    between = String(draft.pick(SEPARATORS[:-1]))
    square = draft.chance(0.3)
    value = line.value

    def body(i: Expr) -> None:
        draft.store(
            line.node, joined(line.node, between, Binary("multiply", i, i) if square else i)
        )

    count(draft, span, body)
    for i in span:
        value += f"{between.value}{i * i if square else i}"
    line = draft.learn(line, value)
    draft.show(join(line, text("]")) if line.value.startswith("[") else line)


@IDIOMS.add(size=9)
def multiples_skipped(draft: Draft) -> None:
    """All numbers of a range are printed but those with some property."""
    span = span_of(draft.between(1, 20), draft.turns(7))
    by = draft.pick((2, 3, 3, 4, 5))
    skipped = draft.let("counter", number(0)) if draft.chance(0.4) else None

    def body(i: Expr) -> None:
        test = Binary("not_equal", Binary("modulo", i, Integer(by)), Integer(0))
        other = None
        if skipped is not None and draft.has_else:
            other = lambda: draft.change(skipped.node, "add", Integer(1))  # noqa: E731
        draft.choose(test, lambda: draft.show(i), other)

    count(draft, span, body)
    if skipped is not None:
        draft.report(skipped.node)

"""Rules of everyday life: prices, permissions, fines. For tier 2.

Every condition is drawn to hold or not, half and half, before the branches are written.
"""

from caalm.nodes import ArithmeticOp, Binary, ComparisonOp
from caalm.programs.branches import say, update
from caalm.programs.draft import Draft, Write
from caalm.programs.expressions import comparison, flag_value, operation, taken
from caalm.programs.idiom import Idioms
from caalm.programs.terms import (
    Term,
    both,
    compare,
    compute,
    divisible,
    either,
    inverted,
    join,
    number,
    text,
    truth,
)
from caalm.programs.vocabulary import PEOPLE, VERDICTS, WORDS

IDIOMS = Idioms()


@IDIOMS.add(size=6)
def leap_year(draft: Draft) -> None:
    """Whether a year is a leap year, in one condition or step by step."""
    kind = draft.between(0, 3)
    start = draft.pick((1900, 1800, 2100)) if kind == 0 else 4 * draft.between(440, 520)
    year = draft.let(("year", "y"), number(start + (draft.between(1, 3) if kind == 3 else 0)))
    yes, no = draft.pick((("leap", "common"), ("366", "365"), ("leap year", "not a leap year")))
    ordinary = both(divisible(year, 4), divisible(year, 100, yes=False))
    if draft.chance(0.5) or not draft.has_else:
        whole = either(ordinary, divisible(year, 400))
        common = say(draft, no, year) if draft.wants_else() else None
        draft.decide(whole, say(draft, yes, year), common)
        draft.show(compute("modulo", year, number(100)))
        return
    leap, common = say(draft, yes), say(draft, no)
    draft.decide(divisible(year, 400), leap, lambda: draft.decide(ordinary, leap, common))


@IDIOMS.add(size=7)
def ticket_price(draft: Draft) -> None:
    """A price that depends on an age, for a number of people."""
    age = draft.let(("age", "years"), number(draft.between(3, 80)))
    full = draft.between(8, 30)
    price = draft.let(("price", "ticket", "fee"), number(full))
    cheap = update(draft, price, number(draft.between(1, full - 1)))
    free = update(draft, price, number(draft.pick((0, 0, 1, 2))))
    child = comparison(draft, age, taken(draft), named=False)
    if draft.chance(0.4):
        draft.decide(child, cheap, free if draft.wants_else() else None)
    else:
        limit = compare("less", age, number(draft.between(4, 12)))
        if draft.has_else:
            draft.decide(limit, free, lambda: draft.decide(child, cheap))
        else:
            draft.decide(child, cheap)
            draft.decide(limit, free)
    total = draft.now(price)
    if draft.chance(0.5):
        total = compute("multiply", total, number(draft.between(2, 6)))
    draft.report(total)


@IDIOMS.add(size=6)
def discount(draft: Draft) -> None:
    """A sum above a limit becomes smaller."""
    total = draft.let(("total", "bill", "sum_all", "basket"), number(draft.between(10, 200)))
    test = comparison(draft, total, taken(draft))
    less: Term[int] = compute("subtract", total, number(draft.between(2, 25)))
    if draft.chance(0.4):
        tenth = compute("divide", total, number(draft.pick((10, 5, 4))))
        less = compute("subtract", total, tenth)
    more = update(draft, total, compute("add", total, number(draft.between(1, 9))))
    draft.decide(test, update(draft, total, less), more if draft.wants_else() else None)
    draft.report(draft.now(total))


@IDIOMS.add(size=7)
def withdrawal(draft: Draft) -> None:
    """Money is paid out if there is enough of it."""
    money = draft.let(("balance", "account", "stock", "fuel"), number(draft.between(10, 120)))
    enough = taken(draft)
    wish = money.value - draft.between(0, 9) if enough else money.value + draft.between(1, 40)
    wanted = draft.let(("wanted", "amount", "request", "price"), number(wish))
    test = compare("greater_equal", money, wanted)
    if draft.chance(0.4):
        test = compare("less_equal", wanted, money)
    paid = update(draft, money, compute("subtract", money, wanted))
    refuse = say(draft, draft.pick(("not enough", "refused", "sorry", "too much")))
    if draft.wants_else():
        draft.decide(test, paid, refuse)
    elif draft.chance(0.5):
        draft.decide(test, paid)
    else:  # the guard first
        draft.decide(inverted(test), refuse)
        draft.decide(test, paid)
    draft.report(draft.now(money))


@IDIOMS.add(size=5)
def guarded_division(draft: Draft) -> None:
    """A division that is only done where the divisor is not zero."""
    left = draft.input(5, 90)
    right = draft.let(
        ("divisor", "by", "people", "n"), number(draft.pick((0, 1)) * draft.signed(2, 9))
    )
    op: ArithmeticOp = "divide" if draft.chance(0.6) else "modulo"
    # Where the divisor is zero the branch that divides never runs: any value does for it.
    quotient = left if right.value == 0 else compute(op, left, right)
    quotient = Term(Binary(op, left.node, right.node), quotient.value)
    zero = say(draft, draft.pick(("undefined", "no result", "impossible", "cannot divide")))
    nonzero = compare("not_equal", right, number(0))
    if draft.wants_else():
        if draft.chance(0.5):
            draft.decide(nonzero, lambda: draft.report(quotient), zero)
        else:
            draft.decide(compare("equal", right, number(0)), zero, lambda: draft.report(quotient))
    else:
        draft.decide(nonzero, lambda: draft.report(quotient))
        draft.report(left)


@IDIOMS.add(size=5)
def collatz_step(draft: Draft) -> None:
    """An even number is halved, an odd one grows."""
    value = draft.let("amount", number(draft.between(2, 99)))
    halved = compute("divide", value, number(2))
    tripled = compute("add", compute("multiply", value, number(3)), number(1))
    even = divisible(value, 2)
    if draft.has_else and draft.chance(0.75):
        draft.decide(even, update(draft, value, halved), update(draft, value, tripled))
    else:
        draft.decide(even, update(draft, value, halved))
    draft.report(draft.now(value))


@IDIOMS.add(size=9)
def exactly_one(draft: Draft) -> None:
    """Of two flags exactly one, or both alike."""
    left = draft.let("flag", flag_value(draft, taken(draft)))
    right = draft.let("flag", flag_value(draft, taken(draft)))
    test = compare(draft.pick(("equal", "not_equal")), left, right)
    if draft.chance(0.4):
        one, two = both(left, inverted(right)), both(inverted(left), right)
        test = either(one, two)
    if draft.chance(0.4):
        test = draft.let(("different", "odd", "result"), test)
    good, bad = draft.pick(VERDICTS)
    draft.decide(test, say(draft, good), say(draft, bad) if draft.wants_else() else None)
    if draft.chance(0.4):
        draft.show(left)


@IDIOMS.add(size=9)
def shipping(draft: Draft) -> None:
    """A cost by weight, and by place in a nested decision."""
    weight = draft.let(("weight", "kg", "size"), number(draft.between(1, 40)))
    cost = draft.let(("cost", "fee", "postage"), number(draft.between(3, 20)))
    abroad = draft.let(("abroad", "express", "fragile"), truth(taken(draft)))
    heavy = comparison(draft, weight, taken(draft), named=False)
    much = update(draft, cost, compute("multiply", cost, number(draft.between(2, 4))))
    more = update(draft, cost, compute("add", cost, number(draft.between(2, 15))))
    last: Write | None = None
    if draft.wants_else():
        last = update(draft, cost, compute("add", cost, weight))
    inner_last = more if draft.wants_else() else None
    draft.decide(heavy, lambda: draft.decide(abroad, much, inner_last), last)
    draft.report(draft.now(cost))


@IDIOMS.add(size=9)
def speed_fine(draft: Draft) -> None:
    """The fine for a speed above a limit, by how much it is above."""
    limit = draft.let(("limit", "allowed", "max_speed"), number(draft.pick((30, 50, 60, 80, 100))))
    speed = draft.let(("speed", "measured"), number(limit.value + draft.between(-15, 35)))
    over = compute("subtract", speed, limit)
    over = draft.let(("over", "excess", "diff"), over)
    some = compute("multiply", over, number(draft.between(2, 5)))
    high = compare("greater", over, number(draft.pick((10, 15, 20))))
    if draft.has_else:

        def fine() -> None:
            dear = compute("add", some, number(50))
            draft.decide(high, lambda: draft.report(dear), lambda: draft.report(some))

        fined = compare("greater", over, number(0))
        draft.decide(
            fined, fine, say(draft, draft.pick(("ok", "no fine"))) if draft.wants_else() else None
        )
    else:
        draft.decide(compare("less_equal", over, number(0)), say(draft, "no fine"))
        draft.decide(high, lambda: draft.report(some))
    if draft.chance(0.3):
        draft.show(speed)


@IDIOMS.add(size=11)
def quiz(draft: Draft) -> None:
    """Right answers are counted, one decision for each question."""
    score = draft.let(("score", "points", "right", "correct"), number(draft.pick((0, 0, 0, 1))))
    worth = draft.between(1, 5)
    questions = draft.between(2, 3)
    for _ in range(questions):
        left, right = draft.between(2, 12), draft.between(2, 12)
        good = left * right
        answer = draft.let(
            ("answer", "reply", "guess", "a", "b"),
            number(good + (0 if taken(draft) else draft.between(1, 9))),
        )
        product = compute("multiply", number(left), number(right))
        score = draft.now(score)
        gain = update(draft, score, compute("add", score, number(worth)))
        lose = update(draft, score, compute("subtract", score, number(1)))
        draft.decide(
            compare("equal", answer, product),
            gain,
            lose if questions == 2 and draft.wants_else() else None,
        )
    draft.report(draft.now(score))


@IDIOMS.add(size=8)
def default_overridden(draft: Draft) -> None:
    """A variable has its usual value unless a condition says otherwise."""
    usual, other = draft.pick(
        (
            ("normal", "alarm"),
            ("off", "on"),
            ("low", "high"),
            ("draw", "win"),
            ("plain", "gift"),
            ("walk", "bus"),
        )
    )
    value = draft.input(1, 80)
    mode = draft.let(("mode", "state", "status", "plan"), text(usual))
    draft.decide(comparison(draft, value, taken(draft)), update(draft, mode, text(other)))
    mode = draft.now(mode)
    if draft.chance(0.5):
        draft.show(join(join(value, text(draft.pick((" ", ": ", " -> ")))), mode))
        return
    follow = operation(draft, value, number(draft.between(2, 9)))
    test = compare("equal", mode, text(draft.pick((usual, other))))
    draft.decide(
        test,
        lambda: draft.report(follow),
        (lambda: draft.report(value)) if draft.wants_else() else None,
    )


@IDIOMS.add(size=10)
def nested_maximum(draft: Draft) -> None:
    """The largest or smallest of three numbers by decisions inside decisions."""
    a, b, c = (draft.let("amount", number(draft.signed(1, 60))) for _ in range(3))
    op: ComparisonOp = "greater" if draft.chance(0.5) else "less"
    ab, bc, ac = compare(op, a, b), compare(op, b, c), compare(op, a, c)
    if draft.has_else:
        draft.decide(
            ab,
            lambda: draft.decide(ac, lambda: draft.report(a), lambda: draft.report(c)),
            lambda: draft.decide(bc, lambda: draft.report(b), lambda: draft.report(c)),
        )
    else:
        draft.decide(both(ab, ac), lambda: draft.report(a))
        draft.decide(both(inverted(ab), bc), lambda: draft.report(b))
        draft.show(c)


@IDIOMS.add(size=8)
def login(draft: Draft) -> None:
    """A name and a password must both be right; what is wrong is said."""
    people = PEOPLE[1]
    name, password = draft.pick(people), draft.pick(WORDS)
    user = draft.let(("user", "name", "login"), text(name))
    given = draft.let(("password", "key", "code", "secret"), text(password))
    known = compare("equal", user, text(name if draft.chance(0.7) else draft.pick(people)))
    right = compare("equal", given, text(password if draft.chance(0.6) else draft.pick(WORDS)))
    good = draft.pick(("welcome", "logged in", "hello"))
    welcome: Write = say(draft, good)
    if draft.chance(0.5):
        message = join(text(f"{good} "), user)
        welcome = lambda: draft.show(message)  # noqa: E731
    if draft.has_else:
        wrong = say(draft, "wrong password")
        unknown = say(draft, "unknown user") if draft.wants_else() else None
        draft.decide(known, lambda: draft.decide(right, welcome, wrong), unknown)
    else:
        draft.decide(both(known, right), welcome)
    if draft.chance(0.4):
        draft.show(text(draft.pick(("done", "bye", "end"))))


@IDIOMS.add(size=7)
def possible_triangle(draft: Draft) -> None:
    """Whether three lengths can be the sides of a triangle."""
    a = draft.let(("a", "side", "x"), number(draft.between(2, 20)))
    b = draft.let(("b", "base", "y"), number(draft.between(2, 20)))
    longest = a.value + b.value + (draft.between(-6, -1) if taken(draft) else draft.between(0, 5))
    c = draft.let(("c", "z", "long_side"), number(max(longest, 1)))
    fits = compare("greater", compute("add", a, b), c)
    if draft.chance(0.5):
        fits = both(fits, compare("greater", compute("add", b, c), a))
    around = compute("add", a, compute("add", b, c))
    draft.decide(
        fits,
        lambda: draft.report(around),
        say(draft, draft.pick(("impossible", "no triangle", "0"))) if draft.wants_else() else None,
    )
    if draft.chance(0.3):
        draft.show(c)


@IDIOMS.add(size=7)
def goal_reached(draft: Draft) -> None:
    """How much is missing, or how much there is too much."""
    saved = draft.input(5, 90)
    goal = draft.let(("goal", "target", "price", "needed"), number(draft.between(10, 90)))
    gap = compute("subtract", goal, saved)
    if draft.chance(0.5):
        gap = draft.let(("gap", "missing", "rest"), gap)
    op: ComparisonOp = "greater" if draft.chance(0.6) else "greater_equal"
    test = compare(op, gap, number(0))
    more = join(text(draft.pick(("missing ", "need ", "short by "))), gap)
    reached = say(draft, draft.pick(("reached", "done", "enough")))
    draft.decide(test, lambda: draft.show(more), reached if draft.wants_else() else None)
    if draft.chance(0.5):
        draft.show(gap)
